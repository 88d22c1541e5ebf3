//! Follow and join prompts.

use crate::Kind::Follow;
use crate::markers::rule::Shape::{Whole, Within};
use crate::markers::rule::{Rule, rule};

pub(super) const RULES: &[Rule] = &[
    rule(
        Follow,
        "follow-us",
        Whole,
        "(?:please )?(?:follow(?:ed|ing)?|unfollow|join|like|find|connect with|like and follow|follow and like|stay connected with|keep up with)(?: (?:us|me|our page|our channel|our channels|our (?:social media )?(?:pages|handles|accounts)|along|(?:this|the) (?:author|topic|writer|story|reporter|page|channel|blog)|author|topics?))?(?: (?:on|here|now|at|on social media|on socials|on social|today|for updates|for more(?: updates| news| stories)?|elsewhere))*!?|(?:stay|get|let's) (?:connected|social|in touch)(?: with us)?|connect(?: with us)?(?: on social media)?|(?:our )?social (?:media|links|networks|channels|handles)(?: (?:links|handles|pages|accounts))?|subscribe to our (?:channel|page|podcast)s?(?: (?:for|and|to) [^\"|]*)?|(?:on )?google news|join (?:now|us|today|our community|the community|our (?:channel|group|page))(?: .{0,24})?",
        &[
            "Follow Us",
            "Followed",
            "Follow us on",
            "Follow",
            "Stay connected",
            "Connect with us",
            "Join our channel",
            "Follow this author",
        ],
        &[
            "Follow the river north and the hills begin.",
            "The singer has a million followers.",
            "Join the queue early, officials said.",
        ],
    ),
    rule(
        Follow,
        "follow-on-channel",
        Whole,
        concat!(
            "(?:please |also |now |and |or |you can (?:also )?|click here to |to stay updated,? |for (?:more|the latest|latest|regular|daily|all)(?: [^ \"|,]+){0,4},? )*(?:follow|like|join|add|subscribe to|find|visit|check out|see|connect with|like and follow|chat with|message|watch|get)(?: [^ \"|]+){0,5} (?:on|via|in|to|at|with)(?: our| the| your| official)* ",
            channel!(),
            "(?: (?:channel|group|page|handle|community|account|app|news|profile|discover|feed)s?)?(?:(?: ?[,/&|:+-] ?| and | or |, and )(?:on )?",
            channel!(),
            ")*(?: ?[:-] ?@?[^ ]+)?(?:,? (?:and|or|for|to|now|here|today|too|as|so)(?: [^\"|]*)?)?!?"
        ),
        &[
            "Follow us on Google News",
            "Follow Morning Post on WhatsApp",
            "Like us on Facebook and follow us on Twitter",
            "Join us on Telegram for the latest updates",
            "You can also follow us on Instagram, YouTube and X",
            "For more updates, follow us on Facebook",
            "Find us on YouTube",
        ],
        &[
            "Two million people follow her on Instagram.",
            "The company changed its policy on WhatsApp.",
            "He asked the fans to follow him on Twitter.",
        ],
    ),
    rule(
        Follow,
        "join-group",
        Whole,
        concat!(
            "(?:please |click here to |click to |tap to |now |to get [^\"|]*,? |for [^\"|]*,? |stay [^\"|]*[,.-] ?)*(?:join|follow|subscribe(?: to)?|like|visit|see|add)(?: (?:us|our|the|this|now|here|official|free))*(?: [^ \"|]+){0,4} ",
            channel!(),
            " ?(?:channels?|groups?|pages?|community|communities|handle|account|feed)?(?: (?:on|for|to|and|now|here|today|link|below|by)(?: [^\"|]*)?)?!?|(?:our |official )*",
            channel!(),
            " ?(?:channel|group|page|handle|community|account)?(?: ?[-:|] ?)? ?(?:join|follow|subscribe|click here|join now|join here|follow us|follow now|subscribe now|like us)(?: (?:now|here|us))?!?|(?:our |official )*",
            channel!(),
            " (?:channel|group|page|handle|community)"
        ),
        &[
            "Join our WhatsApp channel",
            "Join Telegram Group",
            "Click here to join our WhatsApp group",
            "WhatsApp Channel: Join Now",
            "Subscribe to our YouTube channel for more videos",
            "Join the Daily Post WhatsApp community for breaking news",
            "Stay updated - follow our Telegram channel",
        ],
        &[
            "Members of the WhatsApp group were questioned by police.",
            "Police say the men joined a Telegram channel in March.",
            "The channel has since left YouTube.",
        ],
    ),
    rule(
        Follow,
        "our-channel",
        Within,
        concat!(
            "^[^\"]*(?:follow|like|join|find|catch|connect with|subscribe(?: to)?|be part of|reach)(?: (?:us|our)| more of our| all our)[^\"|]* ",
            channel!(),
            "(?: |$|[,!.&/])|^[^\"|]*(?:stay|keep)(?: yourself)? (?:updated|connected|informed|tuned|ahead|in the loop)[^\"]*(?:follow|join|subscribe|like)[^\"|]* ",
            channel!(),
            "(?: |$|[,!.&/])"
        ),
        &[
            "Stay updated with the latest news. Follow us on Facebook, X and Instagram.",
            "If you want more stories like this, join our Telegram channel today",
            "Do not forget to like our Facebook page and share",
        ],
        &[
            "Our reporters found the videos on Facebook.",
            "The minister said, \"Follow us on Facebook for the schedule.\"",
        ],
    ),
    rule(
        Follow,
        "preferred-source",
        Within,
        "^(?:[^\"|]* )?(?:add|make|set|choose|select|pick|prefer|mark)[^\"|]* (?:as )?(?:a |your |as )*(?:preferred|trusted|favou?rite) (?:news )?sources?|^(?:see|get|read) more (?:of our|from us|stories from us)[^\"|]*(?:google|top stories)|^google preferred source$|^prefer(?:red)? (?:us )?on google",
        &[
            "Add us as a preferred source on Google",
            "Make us your preferred news source",
            "Want more of our stories? Set Daily Post as a Preferred Source on Google",
        ],
        &[
            "Wood is the preferred source of heat in the hills.",
            "Solar is now a trusted source of power for the school.",
        ],
    ),
];
