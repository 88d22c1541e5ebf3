//! What stands around the story: apps, services, folds, notes on comments, who vouches for what.

use crate::Kind::*;
use crate::markers::rule::Shape::{Whole, Within};
use crate::markers::rule::{Rule, rule};

pub(super) const RULES: &[Rule] = &[
    rule(
        AppDownload,
        "better-in-app",
        Whole,
        "(?:it's )?better in (?:the|our) app|rate our app|(?:get|enjoy|have) (?:the |a )?(?:best|better|faster|full|smoother|richer|complete)(?: (?:reading|news|viewing|mobile|app))? experience(?: (?:on|in|with) (?:the|our) app)?|(?:use|try|switch to|get) (?:the|our)(?: [^ ,|\"]+){0,3} app for (?:a |the )?(?:faster|better|best|more|latest|full|live|ad-free|personali[sz]ed)[^\"|]*|(?:continue|stay|remain|keep reading|read)(?: reading)? (?:on|in|with) (?:the |our |your )?(?:mobile |app or )?(?:web|website|browser|site|mobile web|app)(?: version)?|scan (?:the |this )?(?:qr |code |qr code )?to (?:download|open|read|get|install)[^\"|]*|(?:also )?available on (?:the )?(?:android|ios|app store|play store|google play)[^\"|]*",
        &[
            "Get the best reading experience",
            "Use our app for faster updates",
            "Continue in browser",
            "Scan to download",
        ],
        &[
            "The best experience of her life was the climb.",
            "Use the meter app for a bill that nobody can read.",
            "Continue on the road to the fort.",
        ],
    ),
    rule(
        Byline,
        "news-service",
        Whole,
        "(?:by |from )?(?:our |the )?(?:[^ ,.|\"]+ )?(?:news|express|times|post|herald|tribune|press|chronicle|observer|daily|mail) (?:news|despatch|dispatch|features?|press|web|online) (?:service|network|bureau|desk)s?(?: ?(?:&|and|,|/|[|]) ?(?:agenc(?:y|ies)|pti|ani|ians|uni))?|(?:by |from )?(?:our |the )?(?:news|press|wire|feature) (?:service|network|bureau)s?(?: ?(?:&|and|,|/|[|]) ?(?:agenc(?:y|ies)|pti|ani|ians|uni))?|(?:express|tribune|times|post|herald|chronicle|daily|staff) (?:bureau|desk|reporters?|correspondents?)(?:, [^ ,|]+)?|from (?:our|a|the|our own) (?:[^ ,|\"]+ ){0,2}correspondents?(?:, [^ ,|]+(?: [^ ,|]+)?)?|(?:pti|ani|ians|uni|agency|syndicated|wire) feeds?|(?:our|city|state|central) (?:bureau|bureaus|bureaux)(?: & agencies)?",
        &[
            "Times News Network",
            "Express Dispatch Service",
            "News Service & Agencies",
            "From Our Special Correspondent, Shillong",
        ],
        &[
            "Express train service was hit.",
            "News services in the valley were cut for a week.",
            "Daily bus service to the village",
        ],
    ),
    rule(
        Consent,
        "policy-updated",
        Within,
        "^we(?:'ve| have)? ?(?:recently |now )?(?:updated|changed|revised|amended|made changes to) our (?:privacy|terms|cookie|policies|data|user agreement)[^\"|]*$|^i (?:agree|accept|consent|have read)(?: to| with| and accept)?(?: the| to the| your| receive| receiving)*(?: [^ \"|]+){0,3} ?(?:terms|privacy|policy|conditions|newsletters?|emails?|t&c)[^\"|]*$|^this (?:site|form|page) is protected by recaptcha[^\"|]*$|^cookies help us[^\"|]*$|^(?:our )?(?:privacy policy|terms of (?:use|service)|terms)(?: (?:and|&) (?:the )?(?:privacy policy|terms of (?:use|service)|terms))? apply$|^you have blocked notifications[^\"|]*$|^(?:please )?(?:read|review|see|check)(?: our| the)(?: updated| new)? (?:privacy|cookie) policy[^\"|]*$",
        &[
            "We have updated our privacy policy and terms. Got it",
            "We've changed our terms of service",
            "I accept the Terms of Use and Privacy Policy",
        ],
        &[
            "We have updated our maps since the flood, the surveyor said.",
            "I agree with every line of the report.",
        ],
    ),
    rule(
        Player,
        "countdowns-and-slides",
        Whole,
        "(?:playback )?speed:? ?[0-9.x ]*x|(?:the |your |this )?(?:ad|advertisement|video) (?:will )?(?:ends?|closes?|plays?|starts?|begins?|resumes?) in [0-9]+[^\"|]*|(?:next|up next)(?: video| story)? in [0-9]+[^\"|]*|(?:photo|image|slide|picture|pic|gallery) ?[0-9]+ ?(?:of|/) ?[0-9]+|swipe (?:left|right|up|down)(?: (?:to|for)[^\"|]*)?|(?:next|previous|prev) (?:slide|photo|image|picture|gallery)|(?:tap|click|press)(?: here| play)? (?:to|for) (?:unmute|mute|sound|play|listen|audio|zoom|expand|enlarge|hear)[^\"|]{0,30}|this video is (?:unavailable|not available|private)[^\"|]*",
        &[
            "Playback speed 1x 1.5x 2x",
            "Ad will end in 5 seconds",
            "Photo 3 of 12",
            "Swipe left to see more",
        ],
        &[
            "The video will start a debate.",
            "Speed kills",
            "Next in line is the mayor.",
        ],
    ),
    rule(
        Navigation,
        "folds",
        Whole,
        "(?:read|view|see|show) less|(?:(?:show|read|view|see|load) (?:more|less|all|(?:the )?full (?:story|article|text)) ?[/|-]? ?){2,4}|sort by ?: ?(?:newest|oldest|latest|best|top|relevance|most [a-z]+)|(?:also|more|latest) (?:in|from) this (?:section|category|series|issue|edition)|(?:read|view|see|open|download) (?:today's |the |our )?(?:digital )?e-?paper(?: (?:here|now|online|today|edition))*|(?:the )?(?:article |page )?link (?:has been )?copied!?",
        &[
            "Read full story Show less",
            "Show More Show Less",
            "Sort by: Newest",
            "Also in this section",
            "Read today's e-paper",
        ],
        &[
            "Read less and walk more, the doctor told her.",
            "More in this section of the wall than elsewhere",
        ],
    ),
    rule(
        Comment,
        "guidelines",
        Within,
        "^comments? (?:have|need|must|should|may|will)(?: not| to| only)*(?: be)? [^\"]*(?:english|full sentences|abusive|polite|respectful|relevant|offensive|moderat|approved)[^\"]*$|^they cannot be abusive[^\"]*$|^(?:please )?(?:abide by|follow|adhere to|respect|read) our (?:community|comments?|commenting|posting|discussion)[^\"|]*(?:guidelines|policy|policies|rules|standards)[^\"]*$|^we (?:moderate|welcome|encourage|reserve the right|may remove)[^\"|]*comments?[^\"]*$|^(?:readers|users) are (?:solely )?responsible for (?:their|the) (?:comments|views)[^\"]*$",
        &[
            "Comments must be in English and in full sentences.",
            "Please follow our community guidelines when you comment.",
            "We moderate all comments before they appear.",
        ],
        &[
            "Comments must have hurt her, the coach said.",
            "We welcome you, the village told the team.",
        ],
    ),
    rule(
        Share,
        "liked-the-story",
        Within,
        "^(?:was|is|did you find) (?:this|the) (?:article|story|page|information|post|report)(?: [^ \"|]+)? ?(?:helpful|useful|interesting|informative)\\??$|^(?:rate|review) (?:this|the) (?:article|story|post|report)[^\"|]{0,30}$|^(?:did you )?(?:like|liked|love|loved|enjoy|enjoyed|enjoying|found) (?:the|this|our|reading this|what you read)(?: (?:story|article|report|post|news|video))?[?!.,]? ?(?:then |now |please |do |why not )*(?:tell|send|share|forward|pass|show) [^\"|]*(?:friend|family|others|colleague|it on|someone)[^\"|]*$|^(?:did you )?(?:like|liked|love|loved|enjoy|enjoyed) (?:the|this|our|reading this) (?:story|article|report|post|news|video)\\??$",
        &[
            "Was this article helpful?",
            "Liked the story? Tell your friends",
            "Did you like this report? Send it to someone",
            "Enjoyed this article?",
            "Rate this story",
        ],
        &[
            "She liked the story and told her friends.",
            "Like this town, others on the coast have lost their beach.",
            "Was this the article that started it all, the lawyer asked.",
        ],
    ),
    rule(
        Paywall,
        "why-pay",
        Within,
        "^(?:good|quality|independent|honest|fearless|free|great|local|our|ground|trusted) (?:journalism|reporting|news) (?:needs|needs the|depends on|relies on|is powered by|runs on|is possible only with|exists because of) (?:you|your|readers like you|the support of)[^\"|]*$|^this is an? (?:premium|paid|subscriber|subscriber-only|subscribers-only|exclusive|members-only)[^\"|]*(?:article|story|content|report|feature)[^\"|]*(?:subscribers?|members?|subscription)[^\"|]*$|^(?:this|the) (?:premium |full |exclusive )?(?:article|story|content|report) (?:is )?(?:available )?(?:exclusively|only) (?:available )?(?:for|to) (?:our )?[^\"|]*(?:subscribers?|members?|users)[^\"|]*$",
        &[
            "Good journalism needs your support",
            "This is a premium article available exclusively to our subscribers.",
            "This exclusive story is available only to our members",
        ],
        &[
            "Good reporting needs time and shoe leather.",
            "This is a premium tea that members of the club like.",
        ],
    ),
    rule(
        Disclaimer,
        "advertisements",
        Within,
        "^(?:the |this |our )?(?:newspaper|paper|publication|publishers?|management|website|portal|editors?|printers?)(?:,? [^\"|.]{0,40})? (?:does|do|is|are|shall|will|cannot|can|neither|takes)[^\"|]*(?:not|no|nor)[^\"|]*(?:vouch|responsib|liable|endorse|verify|guarantee|liability)[^\"|]*(?:advertis|claims made|the ads)[^\"|]*$|^(?:readers|viewers|users) are (?:advised|requested|urged|cautioned|recommended|encouraged)[^\"|]*(?:advertis|enquir|inquir|expert advice|own judg)[^\"|]*$|^(?:this|the|our)? ?summary (?:is|was|has been)?[^\"|]{0,12}(?:ai|generated|written by)[^\"|]*$",
        &[
            "The newspaper does not vouch for the claims made in advertisements.",
            "Readers are requested to make enquiries before acting on any advertisement",
            "Summary is AI-generated and newsroom-reviewed",
        ],
        &[
            "The paper is not responsible for the fall in the price of jute.",
            "Readers are advised by the trust to bring an old book.",
        ],
    ),
    rule(
        SeoBlurb,
        "portal",
        Within,
        "^(?:[^ \"|?!,]+ ){1,4}is (?:an? |the |one of the |[^ \"|]+'s )(?:[^ \"|.]+ ){0,4}(?:news|media) (?:portal|website|site|platform|channel|outlet|app|network|daily)(?:,? (?:covering|offering|providing|bringing|delivering|publishing|dedicated to|that (?:covers|brings|provides|delivers|offers))[^\"|]*|(?: (?:of|from|in) [^ \"|]+(?: [^ \"|]+)?)?)$|^(?:[^ \"'|.]+ ){0,2}[^ \"'|.]+'s (?:(?:most|leading|fastest|no\\.?|1|number|one|largest|first|only|premier|popular|trusted|growing|fastest-growing|reliable|favou?rite|top|online|digital|english|hindi|nepali|regional|bilingual|independent|and|&) ?)+ ?(?:news|media) ?(?:portal|website|site|platform|app|network|daily|brand|source)$",
        &[
            "Ferry Post is a leading news portal covering politics, sports and business from the coast.",
            "Ferry Post is a leading English news website",
            "India's most trusted news website",
        ],
        &[
            "The firm is a news agency that was shut last year.",
            "The town's first news stand is gone.",
        ],
    ),
    rule(
        Tags,
        "topics-in-a-row",
        Whole,
        "(?:related|trending|hot|popular) (?:topics?|tags) ?[^\".!?:|]{2,40}(?: ?[/|#,] ?[^\".!?:|/#,]{2,40}){1,8}|read more (?:on|about) ?: [^\".!?]{2,160}",
        &[
            "Related Topics monsoon / dams / water scarcity",
            "Related Topics floods | relief | army",
            "Read more on: dams, monsoon",
        ],
        &[
            "Related topics were on the table for an hour.",
            "Read more on the wall of the fort.",
        ],
    ),
];
