//! The shortest notes on a page: walls, forms, players, comment boxes, small print.

use crate::Kind::*;
use crate::markers::rule::Shape::{Whole, Within};
use crate::markers::rule::{Rule, rule};

pub(super) const RULES: &[Rule] = &[
    rule(
        Paywall,
        "limit-and-kind",
        Within,
        "^you(?:'ve| have)? (?:now |already )?(?:exhausted|reached|used up|used|hit|run out of|read|finished) (?:all )?(?:of )?(?:your |the )?(?:[a-z0-9]+ ){0,3}(?:free|complimentary|monthly) (?:[a-z]+ ){0,2}(?:limit|quota|articles?|stories|story|reads|views)[^\"|]*$|^(?:your|the) (?:monthly |daily |weekly |free )+(?:limit|quota)[^\"|]*(?:over|reached|exhausted|used up|expired)[^\"|]*$|^this is an? (?:[a-z]+ )?(?:prime|premium|plus|exclusive|subscribers?[- ]only|members?[- ]only|paid|locked) (?:story|article|report)(?:$|[.,|!] ?(?:already|subscribe|sign|log|to read|unlock|become|get)[^\"]*$)|^(?:resend|send) (?:the )?otp$|^subscribers?' (?:corner|exclusive|area)$|^(?:thank you|thanks) for (?:subscribing|signing up|registering|your subscription)[^\"|]*$",
        &[
            "You have used up all your free stories this month. Subscribe @ Rs 99",
            "This is a subscriber-only story. Already a member? Sign in",
            "Your monthly limit of free stories is over",
            "Resend OTP",
        ],
        &[
            "You have used up your free rides, the conductor told her.",
            "This is a premium piece of land by the river.",
            "The monthly limit of grain was raised.",
        ],
    ),
    rule(
        Byline,
        "service-and-bureau",
        Whole,
        "(?:[^ ,.|\"0-9]+ ){1,3}(?:news service|press service|features service|despatch service)|(?:[^ ,.|\"0-9]+ ){1,3}bureau ?[|,/•·-] ?[^ ,.|\"0-9]+(?: [^ ,.|\"0-9]+)?|(?:[^ ,.|\"0-9]+ )?(?:economic|political|business|sports|legal|metro|special) bureau|(?:[a-z]{2,4} )?(?:correspondent|reporter), ?[^ ,.|\"0-9]+(?: [^ ,.|\"0-9]+)?|(?:[a-z]+ ){0,2}(?:correspondent|reporter|reporters) ?[|•·] ?[^ ,.|\"0-9]+(?: [^ ,.|\"0-9]+)?|(?:tnn|toi|pti|ians|ani|uni) ?[|,/•·-]+ ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* [0-9]{1,2}[^.!?\"]*|by [^ ,.|\"0-9]+ [^ ,.|\"0-9]+(?: [^ ,.|\"0-9]+)?, ?(?:hyderabad|new delhi|delhi|mumbai|chennai|kolkata|bengaluru|bangalore|pune|ahmedabad|lucknow|jaipur|patna|bhopal|kochi|guwahati|chandigarh|thiruvananthapuram|srinagar|jammu|ranchi|shimla|bhubaneswar|nagpur|kathmandu|london|washington)|(?:express|archive|handout|staff|special) (?:photo|photos|photograph|photographs|image) by [^.!?\"|]+",
        &[
            "Hill Post News Service",
            "Hill Post Bureau | Shimla",
            "Hill Economic Bureau",
            "HP Correspondent, Solan",
            "TNN | Apr 3, 2023, 09:25 IST",
            "By Asha Verma, Lucknow",
            "(Express photo by Asha Verma)",
        ],
        &[
            "The bureau, the ministry and the state met.",
            "The reporter, a friend, wrote it down.",
            "By then, Lucknow had no water.",
            "The national news service was closed in May.",
        ],
    ),
    rule(
        Comment,
        "box-notes",
        Within,
        "^[0-9]+ characters? (?:remaining|left)$|^(?:please )?be (?:respectful|civil|polite|kind|courteous) (?:in|with|while) (?:your |the |posting )?comment(?:s|ing)?[^\"|]*$|^comments (?:on this (?:story|article|post|report) )?(?:are|have been) (?:now )?(?:closed|disabled|turned off|moderated)[^\"|]*$|^your comment (?:will|is|has|was)[^\"|]*(?:moderat|approv|review|publish|submitted)[^\"|]*$|^(?:abusive|offensive|defamatory|objectionable|obscene) comments?[^\"|]* (?:will|may|shall) be (?:deleted|removed|moderated)[^\"|]*$|^(?:do|did) you (?:like|enjoy|love) (?:this|the|our|reading this) (?:story|article|report|post|piece)\\?[^\"|]*$|^was this (?:article|story|page|report|information|post) (?:helpful|useful|informative)\\? ?(?:yes|👍) ?[|/]? ?(?:no|👎)$|^(?:vote now|take (?:the|our|this) (?:quiz|poll|survey)|(?:cast|post) your vote)$",
        &[
            "250 characters left",
            "Please be polite in your comments",
            "Comments on this story are closed",
            "Your comment will appear after it is approved",
        ],
        &[
            "Comments on this story are the talk of the town.",
            "Your comment was out of place, the judge told him.",
            "Did you like the school, she asked.",
        ],
    ),
    rule(
        Notification,
        "on-the-go",
        Within,
        "^you(?:'re| are) (?:now |already )?subscribed to (?:our |the |all )?(?:[a-z]+ )?notifications?$|^(?:click|tap|press) (?:on )?(?:the )?[^\".|]{0,30}bell icon[^\"|]*$|^get (?:the )?(?:latest |breaking |all )*news on the go[^\"|]*$|^yes,? (?:i'm in|i am in|sign me up|notify me|i agree)$|^(?:the )?[^\".|]{0,24}(?:news|times|post|express|herald|chronicle|today|live|daily) is now (?:also )?(?:available )?on (?:telegram|whatsapp|facebook|instagram|youtube|threads|x|twitter|google news|arattai)[^\"|]{0,60}$",
        &[
            "You are subscribed to notifications",
            "Click on the Hill Post bell icon to get notified",
            "Get news on the go",
            "Hill Post is now on Telegram",
        ],
        &[
            "The bell icon on the gate is 300 years old.",
            "The minister is now on Telegram, his office said.",
        ],
    ),
    rule(
        SeoBlurb,
        "latest-of-a-language",
        Within,
        "^(?:hindi|marathi|gujarati|bengali|bangla|tamil|telugu|kannada|malayalam|punjabi|odia|urdu|nepali|assamese) news (?:local|national|international|sports|entertainment|business|lifestyle|technology|career|state|india|world|jeevan mantra|live)(?:$| [^\".!?]*$)|^(?:latest|breaking|live|today'?s?|top) (?:hindi|marathi|gujarati|bengali|bangla|tamil|telugu|kannada|malayalam|punjabi|odia|urdu|nepali|assamese) news(?:$|[,|][^\".!?]*$| (?:live|today|headlines|updates|and|in|on|from|online)[^\".!?]*$)|^track (?:all )?(?:the )?(?:latest|breaking|live) news (?:live|on|here|and|updates|today)[^\".!?]*$",
        &[
            "Hindi News Local Bihar Gaya Boat Sinks",
            "Latest Marathi News",
            "Track latest news live on Hill Post",
        ],
        &[
            "Latest Marathi news magazines were sold at the fair.",
            "Track the latest news of the storm, the mayor told her staff.",
        ],
    ),
    rule(
        Navigation,
        "lists-of-pages",
        Whole,
        "home(?: (?:news|india|world|sports?|videos?|photos?|business|politics|opinion|entertainment|lifestyle|cities|city|states?|nation|tech|health)){3,}|(?:top|popular|all) categories|press releases|featured|investor relations|(?:tap|click|swipe) (?:to|here to) (?:read|know|see|view|learn) more|edition ?: ?(?:india|international|us|uk|global)|go to (?:the )?(?:top|home ?page)|customer care|code of (?:ethics|conduct)",
        &[
            "Home News Sports Videos",
            "Top Categories",
            "Tap to read more",
            "Edition: India",
        ],
        &[
            "Home news and sports were read at six.",
            "Edition: a book of 300 pages",
        ],
    ),
    rule(
        Disclaimer,
        "securities",
        Within,
        "^investments? in (?:the )?(?:securities|stock|equity|capital|mutual funds?|crypto)[^\".|]*(?:subject to|carr(?:y|ies))[^\".|]*risks?[^\"]*$",
        &[
            "Investments in the securities market are subject to market risks",
            "Investment in mutual funds is subject to market risks. Read the offer document.",
            "Investments in equity carry risk.",
        ],
        &[
            "Investments in the stock exchange rose to a new high.",
            "Investments in securities fell, he said, for fear of risks.",
        ],
    ),
    rule(
        Navigation,
        "small-links",
        Whole,
        "(?:sign|log) ?in with (?:google|facebook|apple|e-?mail|mobile)(?: to continue)?|unmute (?:the )?video|remove from (?:bookmarks|favou?rites|reading list|saved)|(?:letters|write) to the editor|weekly digest|community (?:guidelines|standards)|personali[sz]e your (?:feed|news|home ?page)|manage (?:your |my )?account|my (?:feed|account|profile|bookmarks)|be the first to know about (?:breaking|the latest|latest) [^\".|]{3,40}|(?:latest |top |today's )?(?:india|world|cricket|english|business|sports|entertainment|state|city|local|national|international|bollywood|tech|education|auto|political|crime|stock market) news|(?:facebook|twitter|viber|whatsapp|telegram|linkedin|pinterest|messenger|x)(?: (?:facebook|twitter|viber|whatsapp|telegram|linkedin|pinterest|messenger|x|email|print|copy link)){2,}|updated just now|time to read ?:? ?[0-9]+ min(?:ute)?s?",
        &[
            "Remove from favourites",
            "Sign in with Google to continue",
            "Write to the editor",
            "Latest India News",
            "Facebook Twitter Viber",
            "Time to read: 4 mins",
        ],
        &[
            "Write to the editor of the daily, she was told.",
            "English news was read at nine.",
        ],
    ),
    rule(
        Paywall,
        "support-us",
        Whole,
        "(?:start reading|register|join) for free|we need your (?:support|help)(?: to [^\".|]{3,60})?|dear readers?,? (?:please )?(?:support|donate|subscribe|help us)[^\"|]*|if you (?:like|value|enjoy|love|appreciate) our (?:work|journalism|reporting|stories|coverage)[^\"|]*(?:donat|subscrib|support|contribut)[^\"|]*|only (?:paid |premium )?(?:subscribers|members|registered users) can (?:comment|post|reply|read|view)[^\"|]*|notify me (?:of|about) (?:new|follow-?up) (?:comments|posts)(?: by email)?|(?:hit|press|smash|click) (?:on )?the subscribe button[^\"|]*",
        &[
            "Start reading for free",
            "Dear readers, please support free media",
            "Only members can post",
            "Hit the subscribe button and the bell icon",
        ],
        &[
            "Only members can stay, the club secretary said.",
            "If you like our work, tell the mayor, the crew said.",
        ],
    ),
    rule(
        Byline,
        "name-and-post",
        Whole,
        "[^ ,.|\"0-9]+ [^ ,.|\"0-9]+(?: [^ ,.|\"0-9]+)?, (?:(?:senior|special|staff|chief|principal) )?(?:correspondent|reporter|staff writer|sub[- ]editor)|[^ ,.|\"0-9]+ [^ ,.|\"0-9]+(?: [^ ,.|\"0-9]+)? ?[|/] ?(?:tnn|toi|pti|ians|et bureau|ht correspondent)|by [^ ,.|\"0-9]+ [^ ,.|\"0-9]+ & [^ ,.|\"0-9]+ [^ ,.|\"0-9]+",
        &[
            "Asha Verma, Special Correspondent",
            "Asha Verma | TNN",
            "By Asha Verma & Ravi Pant",
            "Asha Verma, Staff Writer",
        ],
        &[
            "Asha Verma, a reporter, won.",
            "Inputs: seeds, water, fertiliser",
        ],
    ),
    rule(
        Disclaimer,
        "permissions",
        Within,
        "^the (?:author|writer)(?:'s|s'?)? (?:views|opinions) (?:expressed )?(?:here )?are (?:personal|his own|her own|their own)$|^note ?: ?this (?:article|story|report|piece) (?:was|has been) (?:first |originally )*published [^\"|]*$|^(?:re)?published with (?:the )?permission[^\"|]*$|^no part of this (?:article|publication|website|content|story)[^\"|]*may be (?:reproduced|copied|used)[^\"|]*$|^(?:reader|viewer) discretion (?:is )?advised$|^we and our (?:[0-9]+ )?(?:trusted )?partners [^\"|]*(?:device|cookies|personal data)[^\"|]*$|^continue without (?:accepting|consent|agreeing)$",
        &[
            "The author's views are personal",
            "Republished with permission",
            "No part of this website may be reproduced in any form",
            "Viewer discretion is advised",
            "Continue without accepting",
        ],
        &[
            "We and our partners will build the bridge, the firm said.",
            "No part of this village has a drain.",
        ],
    ),
];
