//! Headings over lists of other stories, labels of sections, tags.

use crate::Kind::{Breadcrumb, Related, SectionLabel, Tags};
use crate::markers::rule::Shape::{Lead, Whole, Within};
use crate::markers::rule::{Rule, rule};

pub(super) const RULES: &[Rule] = &[
    rule(
        Related,
        "latest-news",
        Whole,
        "(?:(?:top|latest|breaking|recent|featured|today's|today|viral|hot|big|other|must-?read|must-?watch|similar|new|live|just in|important|selected|curated|special|exclusive|web|visual|all|our|the|other top|more|this week's) )+(?:news|stories|story|videos?|posts?|articles?|headlines|reads?|photos?|galleries|gallery|searches|updates?|web stories|picks|podcasts?|shorts|features|coverage|releases)(?: (?:today|now|for you|of the day|this week|here|in hindi|in english))?|(?:world|india|national|local|business|sports?|hindi|city|entertainment|technology|tech|political|state|international) news|headlines|breaking|just in|latest|(?:live )?news (?:(?:& |and )?updates?|alerts?|feed)|live updates",
        &[
            "Latest News",
            "Top Stories",
            "Breaking News",
            "Recent Posts",
            "Today's Top Headlines",
            "Latest Videos",
            "Other Stories",
            "LIVE NEWS & UPDATES",
        ],
        &[
            "Latest news of the flood reached the town at dusk.",
            "Recent posts were filled by transfer.",
        ],
    ),
    rule(
        Related,
        "trending",
        Whole,
        "(?:now )?trending(?: (?:now|news|today|videos?|topics?|stories|articles|photos|posts|searches|this week|right now|(?:on|in|across) [^|\"]{1,24}))?|(?:most|more) (?:read|popular|viewed|watched|shared|commented|emailed|recent|discussed|searched|loved|active)(?: (?:stories|articles|news|posts?|videos?|photos|today|this week|now|(?:in|on) [^|\"]{1,24}))*|popular(?: (?:now|news|posts?|stories|articles|videos?|topics?|searches|categories|reads|today|this week|(?:in|on|with) [^|\"]{1,24}))?|what(?:'s| is) (?:trending|hot|popular|new)(?: (?:now|today))?|(?:top|hot) (?:trends|topics|searches|trending)|viral(?: (?:videos?|news|now|stories))?|in (?:the )?(?:news|focus|spotlight|trend)|everyone(?:'s| is) (?:reading|talking about)[^|\"]*",
        &[
            "Trending Videos",
            "TRENDING",
            "Trending Now",
            "Most Read",
            "Most Popular Stories",
            "Popular Posts",
            "What's Trending",
        ],
        &[
            "Trending videos of the rescue drew praise.",
            "Popular anger has grown since spring.",
            "She is the most popular singer in the valley.",
        ],
    ),
    rule(
        Related,
        "recommended",
        Whole,
        "(?:recommended|suggested|picked|handpicked|hand-picked|selected|curated|specially|just|only)(?: (?:for you|stories|articles|reading|videos?|posts?|news|content|topics|by (?:editors|our editors|[^ ]+)|links|just for you))*|for you|(?:our|editors'?|editor's|staff|reader|today's|top|this week's) (?:picks?|favou?rites?|choice)(?: for you)?|(?:stories|news|articles|reads|videos) (?:for you|you may like|of the day|to watch|just for you)|(?:from )?(?:around|elsewhere on|across|from) the (?:web|internet|site|network)|(?:read )?more (?:from|in|on|by) [^ |\".,?!]+(?: (?:& |and )?[^ |\".,?!]+)?|also (?:on|in|from) [^ |\".,?!]+(?: news)?|from our (?:network|other sites|sister sites)|(?:promoted|sponsored) stories|in other news|other news",
        &[
            "Recommended for you",
            "Recommended Stories",
            "For You",
            "Editors' Picks",
            "Around the Web",
            "More from Politics",
            "More in Sports",
            "In other news",
        ],
        &[
            "Recommended doses are printed on the label.",
            "More from the farm reached the market this year, traders say, than in any other.",
        ],
    ),
    rule(
        Related,
        "galleries",
        Whole,
        "(?:web|visual|photo|video|short|quick|reel|amp|google web|latest web) ?(?:stor(?:y|ies)|galler(?:y|ies)|features?|shorts|reels)|(?:photos?|videos?|pictures|pics|reels|shorts|podcasts?|webstories|slideshows?|galleries|gallery)(?: (?:& |and )?(?:videos|photos|gallery|galleries|shorts|news))?|in (?:pics|pictures|photos|images)|(?:watch|view|see)(?: (?:the|this|our|more|full|latest|live|all|related))* (?:videos?|live|live ?tv|photos?|gallery|trailer|clip|pics|pictures|here|now|more|it here)(?: (?:here|below|now))?|(?:live ?tv|watch live|live|live blog|live now)|[0-9]+ (?:photos|images|pictures|slides)",
        &[
            "Web Stories",
            "Photo Gallery",
            "Watch Video",
            "In Pics",
            "Live TV",
            "Watch the full video here",
            "Videos",
        ],
        &[
            "Videos of the rescue were shown at the inquest.",
            "Watch the video and judge for yourself, he said.",
        ],
    ),
    rule(
        Breadcrumb,
        "breadcrumb",
        Within,
        "^(?:home ?(?:page)?|(?:hindi|english|latest|india|world|local|tamil|telugu|marathi|bengali|gujarati|kannada|malayalam|punjabi|urdu) news|news|you are here|front page) ?(?:›|>|→|\"|::|/ | / |: home)[^.]*$|^home ?[|] ?[^.]*$",
        &[
            "Home > News > India > Old ferry makes its last crossing",
            "Home / Cities / Old ferry makes its last crossing",
            "News » Business » Markets",
            "You are here: Home / Archive",
        ],
        &[
            "Home loans will cost more from June.",
            "News of the win reached the village by noon.",
        ],
    ),
    rule(
        SectionLabel,
        "summary",
        Whole,
        "(?:story |key |news |quick |main |top |match |show (?:key )?|article )*(?:highlights|takeaways|key points|key facts|key insights)|(?:ai|quick|news|article|story|ai-generated|english|brief|short)(?: generated)? (?:summary|synopsis|brief)|synopsis|tl;? ?dr|(?:the )?gist|at a glance|in (?:short|brief|a nutshell)|(?:in|inside) this (?:article|story|post|section|page)|on this page|table of contents|show (?:summary|highlights|less|quick read)|quick reads?|summari[sz]e(?: this| this article)?|(?:generated|summari[sz]ed) by ai|brief|jump to (?:section|recipe|content|comments)",
        &[
            "Highlights",
            "Story Highlights",
            "Key Takeaways",
            "In this article",
            "Synopsis",
            "AI Summary",
            "At a glance",
            "Quick Read",
        ],
        &[
            "Highlights of the budget",
            "In this article of the code, theft is defined.",
            "In short, the plan failed.",
        ],
    ),
    rule(
        Tags,
        "tags",
        Lead,
        "(?:tags?|keywords?|hashtags?|filed under|filed in|filed as|file under|tagged(?: with| in| as| under)?|posted in|posted under|listed under|categories|category|first published in|read more about|more about|more on|explore (?:more )?(?:on |about )?(?:these )?topics?|related (?:topics?|tags?|keywords?)|(?:trending|popular|hot) (?:topics?|tags?)|topics?(?: (?:in this (?:story|article)|mentioned(?: in this (?:article|story))?|discussed))?|(?:people|places|companies|organi[sz]ations) (?:mentioned|in this (?:story|article))|article tags|tags? ?#[^ ]+)",
        &[
            "Tags: floods, relief, ganga",
            "Tags",
            "Topics: Floods | Relief",
            "Filed Under: Sports",
            "Related Topics",
            "Read more about: ferry river town",
            "Posted in: News",
        ],
        &[
            "Tags on the turtles showed how far they swim.",
            "Topics on the table include water and roads.",
        ],
    ),
];
