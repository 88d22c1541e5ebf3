//! Who wrote it and when, who took the picture.

use crate::Kind::{Byline, Caption};
use crate::markers::rule::Shape::{Whole, Within};
use crate::markers::rule::{Rule, rule};

pub(super) const RULES: &[Rule] = &[
    rule(
        Byline,
        "role-by-colon",
        Within,
        "^(?:[^\"|.:]* )?(?:published|edited|written|reported|posted|authored|compiled|curated|translated|reviewed|produced|created|submitted|updated|uploaded|story|report|text|inputs?|sub-edited|proofread|fact[- ]checked|photographed|presented|digital) by ?[:-] ?[^\".?!]+(?:$|[.] ?[a-z][^\"]{0,60}$)|^(?:[^\"|]{2,60}[|,] ?)?(?:published|edited|written|reported|posted) by ?[:|]? ?[^\".?!|:]{2,60}[|,•·/-]? ?(?:(?:last )?updated|published|posted|edited|reviewed|written|first published|on [a-z]+,? [0-9]|[0-9]{1,2} [a-z]{3,9},? [0-9]{4}|[a-z]{3,9} [0-9]{1,2},? [0-9]{4})[^\"]*$",
        &[
            "Published by: Asha Verma",
            "Edited By: Asha Verma, Updated: 12 Jul 2025",
            "World Desk, Seoul Published by: Asha Verma Updated Sun, 13 Jul 2025 07:49 AM IST",
            "Written by Asha Verma | Updated: July 12, 2025 10:30 IST",
            "Reported by: A Verma, Edited by: R Nair",
        ],
        &[
            "The report, published by the ministry, runs to 90 pages.",
            "Written by hand on palm leaf, the book is 400 years old.",
        ],
    ),
    rule(
        Byline,
        "role-by",
        Whole,
        "(?:written|edited|reported|published|posted|authored|compiled|curated|translated|reviewed|produced|story|report|text|words|reporting|writing|editing|additional reporting|contributed|sub-edited|interview|analysis|opinion|medically reviewed|fact[- ]checked|an article|a report|guest post|photographs|words and photos|uploaded|created)(?: and (?:photographed|edited|written|compiled))? by:? [^ \"|,:]+(?: [^ \"|,:]+){0,3}(?:(?:,| and| &|;) [^ \"|,:]+(?: [^ \"|,:]+){0,3}){0,3}|(?:reporting|writing|editing|additional reporting) by [^\"|]*|(?:author|authors|writer|reporter|reporters|correspondent|editor|editors|contributor|columnist|byline|posted|reviewer|producer|translator|anchor|edited|written) ?: ?[^\"|]{2,60}|by ?: ?[^\"|]{2,60}|by (?:our |a |the |[^ ,|\"]+ ){0,3}(?:desk|bureau|staff|correspondent|reporter|reporters|staff writer|staff reporter|news service|team|agencies|web desk|editorial board|editors|pti|ani|ians|reuters|afp|ap|associated press)(?:, [^ ]+(?: [^ ]+)?)?|by [^ ,|\"]+(?: [^ ,|\"]+){1,3} ?[|,•·/-] ?(?:(?:last )?updated|published|posted|staff|senior|special|chief|contributing|political|business|[a-z]{3,9} [0-9]{1,2},? [0-9]{4}|[0-9]{1,2} [a-z]{3,9},? [0-9]{4})[^\"]*",
        &[
            "Written by Asha Verma",
            "Edited by Asha Verma and R. Nair",
            "Author: Asha Verma",
            "By: Asha Verma",
            "By Our Special Correspondent",
            "By Express News Service",
            "By Asha Verma, Staff Writer",
            "Reporting by Asha Verma in Pune; Editing by R. Nair",
        ],
        &[
            "Written by hand on palm leaf, the book is 400 years old.",
            "By the numbers",
            "Edited by three scholars over nine years, the volume has 900 pages.",
            "By invitation only",
        ],
    ),
    rule(
        Byline,
        "published-on",
        Within,
        concat!(
            "^(?:[^\".!?:]* )?(?:(?:first |last |originally |date |article |news |story )*(?:published|updated|posted|modified|created|uploaded|publish date|published date|date published|published on|publication date|last update|last modified|release date|posted at|edited|reviewed|date|dated)(?: (?:on|at|date|time|online))*) ?[:|,-]{0,2} ?",
            date!(),
            "(?: ?[|(/•·\\[-].*|[ ,|t-]*(?:at |on )?[0-9]{1,2}[:.][0-9]{2}.*|[ ,]*(?:ist|gmt|utc|est|et|[ap]m).*|,? (?:by|last|first|updated|published|modified).*)?$|^(?:first |last )?(?:published|updated|posted|modified)(?: on| at)? ?[:-]? ?(?:(?:today|yesterday),? ?(?:at )?[0-9:. apm]*|[0-9]+ ?(?:secs?|seconds?|mins?|minutes?|hours?|hrs?|h|days?|weeks?|months?|years?) ago)[^\"]{0,40}$"
        ),
        &[
            "Published: 12 July 2025, 10:30 AM",
            "Updated Sun, 13 Jul 2025 07:49 AM IST",
            "Last updated on July 12, 2025",
            "First Published: Jul 12, 2025, 10:30 IST",
            "Updated 3 hours ago",
            "Publish Date: Sat, 28 Nov 2020 01:34 PM (IST)",
            "Mumbai Updated: July 12, 2025 10:30",
        ],
        &[
            "First published in 1965, the novel has never been out of print.",
            "The list published on 12 July 2025 had 300 names.",
            "Published on 12 July 2025, the list had 300 names.",
        ],
    ),
    rule(
        Byline,
        "date-and-time",
        Whole,
        concat!(
            "(?:[^ \"|,.:]+(?: [^ \"|,.:]+){1,3} ?[|•·] ?)",
            date!(),
            "|",
            date!(),
            "[ ,|/•-]*(?:at |- )?[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})? ?(?:[ap]\\.?m\\.?|hrs|hours)?,? ?\\(?(?:ist|gmt|utc|est|edt|et|pst|pdt|pt|bst|[+-][0-9:]+)?(?: ?[|/•-] ?.*)?|[0-9]{1,2}[:.][0-9]{2} ?(?:[ap]m)? ?(?:ist|gmt|utc)[ ,|/-]+",
            date!(),
            "|(?:about |over |almost )?(?:[0-9]+|an?|one|two|three) ?(?:secs?|seconds?|mins?|minutes?|hours?|hrs?|h|days?|weeks?|months?|years?) ago(?: ?[|•-] ?.*)?|(?:(?:estimated )?read(?:ing)? time:? ?(?:about )?)?[0-9]+ ?-?(?:min|mins|minute|minutes|m) ?(?:read|reading|to read|of reading|reading time)|(?:estimated )?read(?:ing)? time ?:? ?(?:[0-9]+ ?(?:min|mins|minutes?|seconds?)[^\"]{0,12})?"
        ),
        &[
            "Jul 13, 2025, 10:30 AM IST",
            "13 July 2025 | 10:30 IST",
            "3 hours ago",
            "5 min read",
            "Reading time: 4 minutes",
        ],
        &[
            "Three hours ago the road was clear.",
            "13 July 2025",
            "5 minutes of reading a day is a start.",
        ],
    ),
    rule(
        Byline,
        "about-author",
        Whole,
        "about the (?:authors?|writers?|reporters?|contributors?|journalist)|(?:view|see|read|show)(?: all| more| full| other)*(?: posts?| articles?| stories| bio| profile)(?: by| of| from)(?: this author| author| [^ ]+(?: [^ ]+)?)|view (?:author |full )?(?:profile|bio|archive)|author(?:'s)? (?:bio|profile|details|archive)|more (?:from|by) (?:the |this )?author|(?:our |staff |special |senior |web |news |online |digital |city |sports |entertainment |business |national |world |international |political |express |principal |chief )+(?:correspondent|reporter|writer|bureau|desk|news service|web desk|news network|staff)(?:, [^ ,|]+(?: [^ ,|]+)?)?|(?:the )?(?:author|writer|columnist) (?:is|was|are|teaches|works|writes|can be|has|tweets)[^\"|]*(?:professor|journalist|editor|writer|columnist|analyst|fellow|researcher|economist|officer|minister|diplomat|lawyer|advocate|historian|scholar|consultant|reached|tweets|member|director|founder|university|institute|author of|teaches|expert|personal)[^\"|]*|contributors?|guest (?:author|writer|contributor)",
        &[
            "About the Author",
            "View all posts by Asha Verma",
            "Our Special Correspondent",
            "News Desk, Mumbai",
            "(The author is a senior journalist)",
        ],
        &[
            "Our correspondent met the family at the station.",
            "The author is dead but the book lives on.",
        ],
    ),
    rule(
        Caption,
        "photo-credit",
        Whole,
        "(?:representative |representational |representation |symbolic |cover |feature |featured |file |main |lead |archive |archival |top |story |twitter |instagram |x |handout |stock |screen |ai |ai-generated |for representation )*(?:photo|photos|photograph|photographs|image|images|picture|pictures|pic|pics|illustration|graphic|graphics|screengrab|screenshot|grab|art|artwork|cartoon|video|visuals|cover|media|footage|map|infographic)(?:'s)?(?: ?(?:credits?|courtesy|courtesy of|source|sources|copyright|provided by|supplied by|used with permission|supplied)(?: by| to| of| from)? ?[:/|=-]{0,2} ?[^\"|]{0,80}| ?(?:via|from|by)(?: ?[:/|=-]{1,2} ?[^\"|]{0,80}|(?: [^ \"|]+){1,4}))|(?:photo|photos|photograph|photographs|image|images|picture|pic|illustration|graphic|file photo|file image|file pic|representative image|representational image|representational photo|screengrab)(?: ?[:/|] ?| ?- )[^\"|]{2,60}|(?:credits?|courtesy|courtesy of|source|sources|via|©) ?[:/|-] ?[^ |\"]+(?: [^ |\"]+){0,5}|(?:courtesy|image courtesy) of [^ |\"]+(?: [^ |\"]+){0,5}",
        &[
            "Photo: ANI",
            "Image Source: Social Media",
            "Photo Credit: State Archive",
            "Representational image | Photo: PTI",
            "Photo by Asha Verma",
            "Image courtesy of the museum",
            "Source: Twitter",
            "Photograph: Asha Verma",
            "Credit: Getty",
        ],
        &[
            "Photos from the trial were shown to the jury.",
            "Photo-op at the dam turns ugly",
            "Photo identity cards were handed out to voters.",
            "Image is everything in politics, he used to say.",
            "Source of the leak",
        ],
    ),
    rule(
        Caption,
        "via-getty",
        Whole,
        "[^\".|]{2,40} via getty images",
        &[
            "Asha Verma via Getty Images",
            "Asha Verma / AFP via Getty Images",
            "Bazaar Pictures via Getty Images",
        ],
        &[
            "She sold it via Getty Images and bought a house.",
            "The picture came via Getty Images, the court heard",
        ],
    ),
    rule(
        Caption,
        "caption-with-credit",
        Within,
        "[-(\\[,.|/–] ?(?:file |representative |representational |ai |symbolic |twitter |instagram )*(?:photo|image|picture|pic|photograph|courtesy|credit|source|photos|screengrab|video|illustration|graphic)(?: (?:credits?|courtesy|source|by|via|from|copyright|grab))? ?[:/=-] ?[^\":|]{2,60}$|[(\\[|/-] ?(?:file|file photo|file image|file pic|photo|image|representative image|representational image|representational photo|representative photo|for representation|for representational purposes?(?: only)?|pic for representation|ap photo|pti photo|photo for representation|ani photo|reuters|getty images?|afp|via (?:reuters|ap|getty|x|twitter|instagram|facebook)|ai image|ai-generated image|screengrab)(?:$|[/|,-][^\"|]{0,50}$)|[(\\[](?:photo|image|picture|pic|photograph|courtesy|credit|source|screengrab|ap|getty|afp|reuters|pti|ani)[ /:-][^\"|()]{2,60}$|\\) ?(?:photo|image) credit[^\"|]{0,60}$",
        &[
            "The ferry on its last crossing - Photo: ANI",
            "The minister at the fair (File photo)",
            "Villagers carry water in the dry season. (Photo: Asha Verma)",
            "The ferry at dusk. (AP Photo/Asha Verma)",
            "The hall after the rain | Photo Credit: State Archive",
            "Rescuers at the bridge (Representational image)",
        ],
        &[
            "Police released a file photo of the two men.",
            "She won for a photo, image and sound in one frame that nobody had tried.",
        ],
    ),
    rule(
        Caption,
        "file-photo",
        Whole,
        "(?:file|representative|representational|representation|symbolic|illustrative|stock|archive|archival|handout|library|undated|ai|ai-generated|dummy|sample)(?: ?-?(?:photo|photograph|image|picture|pic|illustration|generated image|footage|visual|purpose|purposes))+(?: only)?|(?:photo|image|picture|pic|photograph)s? (?:used )?(?:is |are )?(?:for|only for) (?:representation(?:al)?|representative|illustration|illustrative|symbolic)(?: purposes?)?(?: only)?|for representation(?:al)?(?: purposes?)?(?: only)?|(?:ap|pti|ani|afp|reuters|getty|istock|shutterstock|unsplash|pexels|pixabay)(?: ?/? ?(?:photos?|images?|pictures?|file|file photo))+(?: ?/ ?[^\"|]{0,40})?|getty|getty images|(?:ap|pti|ani|afp|reuters|getty|getty images|bloomberg) ?/ ?[^\"|]{2,40}|(?:enlarge|expand|view|click to enlarge|tap to enlarge)(?: this| the)? (?:image|photo|caption)|(?:hide|show|toggle) captions?|caption|image ?[0-9]+ of [0-9]+|photo|(?:video|screen) ?grab|grab from (?:the |a )?video",
        &[
            "File Photo",
            "(Representational Image)",
            "Image used for representation only",
            "For representational purposes only",
            "AP Photo/Asha Verma",
            "Getty Images",
            "Enlarge this image",
        ],
        &[
            "File photos helped identify the bridge.",
            "A representative of the union spoke first.",
        ],
    ),
];
