//! English: the lines of English pages, and the English lines of Indian ones.

use super::rule::Shape::{Lead, Whole, Within};
use super::rule::{Catalogue, Rule, rule};
use crate::Kind::*;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "en",
    groups: &[RULES],
};

const RULES: &[Rule] = &[
    rule(
        Advertisement,
        "ad-label",
        Whole,
        "(?:paid |google )?advertisements?|advt|sponsored|(?:story |article )?continues? (?:reading )?(?:below|after)(?: this| the)? (?:ad|advert|advertisement)|promoted(?: content| stories)?|ads? by .{2,30}",
        &[
            "ADVERTISEMENT",
            "Story continues below this ad",
            "Sponsored",
            "Advt.",
        ],
        &[
            "The advertisement was withdrawn after complaints.",
            "It was sponsored by a bank.",
        ],
    ),
    rule(
        Related,
        "also-read",
        Lead,
        "(?:also|must|don't miss,? also) (?:read|watch|see)|read (?:also|more|next|this(?: too)?)|related|see also|watch(?: now| video)?|recommended(?: for you)?|more on this",
        &[
            "Also Read: The river that forgot its name",
            "ALSO READ",
            "Also read ‹How the valley was won›",
            "READ MORE | A bridge too old",
        ],
        &[
            "Also read by millions, the paper closed in 1990.",
            "He must read the report before Monday.",
        ],
    ),
    rule(
        Related,
        "heading",
        Whole,
        "trending(?: now| news| videos| stories| topics)?|(?:related|recommended|popular|latest|top|more|other|similar) (?:news|stories|articles|posts|videos|topics|reads|reading|content|links|coverage)|(?:most|also) (?:read|popular|viewed)|(?:next|previous|prev) (?:article|story|post|news)|you (?:may|might) (?:also )?(?:like|be interested in)|(?:more|stories) from (?:us|this section|our network|around the web)|around the web|editors?'?s? picks?|what to read next|up next|don't miss|read (?:full|more)(?: story| news| article)?",
        &[
            "Trending Videos",
            "Next Article",
            "Related Stories",
            "You may also like",
        ],
        &[
            "Trending videos on the app cost the firm its licence.",
            "The next article of the treaty bans the trade.",
        ],
    ),
    rule(
        Subscribe,
        "subscribe",
        Whole,
        "subscribe(?: now| today| here)?|subscribe to (?:our|the) [a-z ]{0,30}(?:newsletters?|channel|updates)|sign up(?: now| here)?(?: for (?:our|the) [a-z ]{0,30}newsletters?)?|(?:get|join) (?:our|the) [a-z ]{0,30}newsletters?|newsletters?",
        &[
            "Subscribe now",
            "Sign up for our morning newsletter",
            "Subscribe to our newsletter",
        ],
        &[
            "Readers subscribe to the paper for its crossword.",
            "Sign up for the camp before Friday, the collector told the farmers.",
        ],
    ),
    rule(
        Follow,
        "follow",
        Whole,
        "follow(?:ed|ing)?(?: us)?(?: on)?(?: (?:google news|whatsapp|facebook|twitter|x|instagram|youtube|telegram|linkedin|threads))?(?: (?:and|,|&) .{0,40})?|join (?:us on|our|the) (?:whatsapp|telegram)(?: (?:channel|group|community))?(?: now)?|(?:add|choose) us (?:as|on) .{0,30}google.{0,30}",
        &[
            "Follow Us",
            "Followed",
            "Follow us on Google News",
            "Join our WhatsApp channel",
        ],
        &[
            "Follow the river and you reach the old town.",
            "She followed us on the narrow road for an hour.",
        ],
    ),
    rule(
        AppDownload,
        "app-prompt",
        Whole,
        "(?:open|read|view|continue|get) (?:it )?(?:in|on) (?:the |our )?app|download (?:the |our )?(?:[a-z]{0,20} )?(?:mobile )?app(?: now| here)?|get (?:the|our) (?:[a-z]{0,20} )?app",
        &["Read in app", "Download our app", "OPEN IN APP"],
        &[
            "Farmers download the app to see mandi prices.",
            "The minister said people can read in the app what they owe.",
        ],
    ),
    rule(
        SeoBlurb,
        "latest-news",
        Within,
        "^(?:get|read|find|catch)(?: all)?(?: the)? (?:latest|breaking) .{0,120}news .{0,120}(?:in hindi|updates?|headlines)|^stay (?:updated|tuned) with us",
        &[
            "Get latest City News headlines in Hindi related political news and live updates.",
            "Read all the Latest Sports News and Breaking News here, with live updates",
            "Stay updated with us for all latest Hindi news.",
        ],
        &[
            "Get the latest harvest in before the rain, the office told farmers.",
            "Stay with us, the villagers asked the doctor.",
        ],
    ),
    rule(
        Share,
        "share-label",
        Whole,
        "share(?: this)?(?: (?:article|story|post|news|page))?(?: (?:on|via) .{0,30})?|(?:link )?copied|copy (?:link|url)|print|e-?mail(?: this)?|save|bookmark|listen(?: to (?:this )?(?:article|story))?|(?:share )?(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube)",
        &[
            "Share this article",
            "Link Copied",
            "Share on WhatsApp",
            "Listen to this article",
        ],
        &[
            "Share prices fell on Monday.",
            "They copied the link from the old circular.",
        ],
    ),
    rule(
        Comment,
        "comment-label",
        Whole,
        "(?:[0-9,]+ )?comments?(?: ?[0-9]+)?|(?:post|leave|add|write|view|show|read|join) (?:a |all |your |the )?(?:[0-9]+ )?(?:comments?|reply|conversation|discussion)|no comments(?: yet)?|log ?in to comment",
        &["Comments", "Leave a Reply", "12 Comments", "Post a comment"],
        &[
            "His comments drew a reply from the board.",
            "They left a comment on the wall.",
        ],
    ),
    rule(
        Byline,
        "published",
        Lead,
        "(?:first )?(?:published|updated|posted|modified|edited|written|reported|created)(?: on| at| by)?|last (?:updated|modified)|publish(?:ed)? date",
        &[
            "Published: 12 May 2024, 10:20 IST",
            "Last Updated: May 3, 2024",
            "Edited By: Desk",
        ],
        &[
            "Published in 1950, the book is still read.",
            "Updated rolls will be read out in every ward.",
        ],
    ),
    rule(
        Byline,
        "published-by",
        Within,
        "published by ?:|updated (?:mon|tue|wed|thu|fri|sat|sun), [0-9]{1,2} [a-z]{3} [0-9]{4}",
        &[
            "City Desk, Example Published by: A Writer",
            "Updated Sun, 13 Jul 2024 07:49 AM IST",
            "Desk Published By: A. Writer Updated Mon, 1 Jan 2024",
        ],
        &[
            "The list published by the board names forty schools.",
            "An updated list came on Sunday.",
        ],
    ),
    rule(
        Navigation,
        "furniture",
        Whole,
        "skip to (?:main )?content|menu|home ?page|log ?in|sign in|register|search|close|(?:c|copyright|©) ?(?:[0-9]{4}|copyright).{0,80}|all rights reserved|privacy policy|terms (?:of use|and conditions|of service)|contact us|about us|back to top|load more|show more|view all|see all",
        &[
            "Skip to main content",
            "© 2025 Example Limited. All rights reserved",
            "Privacy Policy",
        ],
        &[
            "The menu had nothing but rice.",
            "They asked for the right to search.",
        ],
    ),
    rule(
        Tags,
        "tags-label",
        Lead,
        "tags?|topics?|keywords?|filed under|first tags?",
        &["Tags: rain, river, town", "Topics", "Filed under: Local"],
        &[
            "Tags on the cattle are read by phone.",
            "Topics for the debate were announced.",
        ],
    ),
];
