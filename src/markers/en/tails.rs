//! What stands after the last paragraph: agencies, disclaimers, blurbs for search engines.

use crate::Kind::{Disclaimer, SeoBlurb};
use crate::markers::rule::Shape::{Whole, Within};
use crate::markers::rule::{Rule, rule};

pub(super) const RULES: &[Rule] = &[
    rule(
        Disclaimer,
        "agency",
        Whole,
        concat!(
            "(?:(?:with |includes |additional |agency |also |all )*(?:inputs?|reporting|material|information|contributions?|reports?)(?: (?:from|by|of|via))? ?[:-]? ?)?(?:the |news agency |news agencies |various )?",
            agency!(),
            "(?:(?: ?[,/&+|-] ?| and | & |, and )(?:the |news agency )?",
            agency!(),
            "){0,3}(?: (?:inputs?|feed|report|reports|contributed to this (?:report|story|article)))?|(?:with |including |\\()*(?:agency|additional|bureau|added|further) (?:inputs?|reporting)(?: (?:from|by) [^\"|]{2,60})?|with inputs? from [^\"|]{2,60}|(?:agency|source) ?[:-] ?",
            agency!()
        ),
        &[
            "(With inputs from PTI)",
            "With agency inputs",
            "(ANI)",
            "PTI",
            "Inputs: ANI",
            "(With inputs from agencies)",
            "Reuters",
            "-- IANS",
        ],
        &[
            "Reuters reported the sale on Tuesday.",
            "He told news agency PTI that talks would go on.",
            "AP officials met in the capital.",
        ],
    ),
    rule(
        Disclaimer,
        "syndicated",
        Within,
        "^\\(?(?:except for|apart from|barring|other than) the headline|^\\(?(?:this|the above|the) (?:[a-z-]+ )?(?:story|article|report|news|copy|post|piece|content)(?:,? [^\"|]{0,40})? (?:is|was|has|has been|have been)(?: (?:not|only|directly|automatically|also|been|being|a|an|part of a))* (?:published|auto-generated|auto generated|automatically generated|generated|taken|sourced|syndicated|produced|republished|translated|edited|created|reproduced|posted|carried|modified|from)[^\"]*(?:feed|news agenc|wire|without (?:any |being )?(?:modif|edit|chang)|edited|permission|licen[cs]e|ai$|ai |artificial intelligence|machine translation)|^\\(?(?:this|the above) (?:[a-z-]+ )?(?:story|article|report|interview|piece|post|column|essay|excerpt)(?: [^\"|]{0,30})? (?:was|is|has been|had been)? ?(?:originally|first) (?:published|appeared|posted|written|produced|carried|aired)|^\\(?(?:originally|first) (?:published|appeared) (?:on|in|at|by) [^\"|,0-9]{2,50}$|syndicated (?:news )?feed|^\\(?this is (?:a |an )(?:developing|breaking|auto-generated|unedited|syndicated|sponsored|partnered|press release|paid|live|updating)(?:,? (?:unedited|auto-generated|and))* (?:story|news|article|report|post|copy|content|situation|event|blog|feature|page|feed)|^(?:this|the) (?:story|article|page|live blog) (?:will be|is being|has been) (?:updated|corrected|amended|developing)",
        &[
            "This story has been published from a wire agency feed without modifications to the text.",
            "(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)",
            "This is a developing story. More details will be added.",
            "This article was originally published in the spring issue.",
            "This story has not been edited and is auto-generated from a syndicated feed.",
        ],
        &[
            "The report was published by the ministry in June.",
            "This report was to be placed before the house, but the session ended.",
            "The story of the fort is told in songs.",
            "This is a developing country's burden, the minister argued.",
        ],
    ),
    rule(
        Disclaimer,
        "disclaimer",
        Within,
        "^\\(?(?:disclaimers?|editor'?s'? note|affiliate disclosure|disclosure|legal disclaimer|advisory|correction|clarification)(?:$| ?[:(,-]| this| the)|^\\(?(?:the )?(?:views?|opinions?|facts and opinions|thoughts)(?:,? (?:and|or) (?:opinions?|views?|thoughts))?[^\"|.]*(?:expressed|stated|above)?[^\"|.]* (?:are|is) (?:solely |strictly |entirely |only |purely |his |her |their )*(?:personal|own|those of|that of|the author|the writer|of the author)|^(?:views|opinions)(?: expressed)?(?: are)? personal|^(?:the|this|all|note: the|note: this)[^\"]* (?:content|information|article|material|story|tips|advice|remedies|website|site|post|page)[^\"]*(?:informational purposes|general information|educational purposes|not (?:constitute|intended|a substitute|a recommendation|be construed|been verified|independently)|professional advice|(?:financial|investment|medical|legal) advice|does not (?:endorse|guarantee|claim|verify|vouch|take)|not (?:responsible|liable))|^(?:please )?(?:always )?(?:consult|seek|talk to|check with) (?:a|an|your|with)[^\"|]*(?:doctor|physician|adviser|advisor|expert|professional|specialist)[^\"|]*(?:before|prior|for)[^\"|]*(?:decision|investing|taking|trying|following|advice|investment|any)|^[^\"|]*(?:may|might|could) (?:earn|receive|get)[^\"|]*(?:affiliate |a |small |an )*commission",
        &[
            "Disclaimer: The content is for general information only.",
            "(Views expressed are personal)",
            "The views expressed above are the author's own.",
            "The information in this article does not constitute financial advice.",
            "We may earn a small commission from links on this page.",
        ],
        &[
            "The views from the fort are worth the climb.",
            "The adviser said the information was not for sale to any site that asked.",
            "Opinions are divided in the village.",
        ],
    ),
    rule(
        SeoBlurb,
        "get-latest-news",
        Within,
        "^(?:also,? |to |and |you can )?(?:get|read|find|check(?: out)?|catch|follow|discover|browse|explore|watch|see|know|grab|visit [^ ]+ (?:for|to)) (?:all |here |more |our |out )*(?:the |of the )?(?:all |more |today's )?(?:latest|breaking|top|live|today's|current|recent|all|fastest|trending|important|other|real-time|more|national|hindi)(?: [^\"|.]*)? (?:news|headlines|updates|stories|coverage|samachar|khabar|live score)(?: [^\"|]*)?(?: (?:on|at|from|in|with|here|only|about|related|across|updates|headlines|and|of|for) ?|[,|] ?)[^\"|]*",
        &[
            "Get latest City News headlines in Hindi related to politics, sports and business, and live updates.",
            "Read all the Latest News, Breaking News and Live Updates here",
            "Catch all the Business News, Breaking News Events and Latest News Updates on our site",
            "Check out all the latest news from the world of cricket",
            "Find more stories from Pune only on our website",
        ],
        &[
            "Get more water, he told the men.",
            "Read the notice with care before the current rules lapse.",
            "Follow the top road to the left and the news stand is there.",
        ],
    ),
    rule(
        SeoBlurb,
        "for-more-news",
        Within,
        "^(?:for|to (?:get|read|know|stay|see|keep)|want|looking for|like) (?:all |the |more |other |such |similar |any |latest |breaking |regular |daily |further |up-?dated? |updated |live |most |informed |fastest |with |on |such as )+[^\"|]*(?:news|stories|updates?|headlines|coverage|articles|content|information|details|videos)(?: [^\"|]*)?(?:,|-|:|;)? ?(?:please )?(?:visit|follow|stay|keep|log on|log in|read|click|check|download|subscribe|tune|join|go to|watch|see|bookmark|connect|like|head|explore|turn)(?: [^\"|]*)?$|^(?:stay|keep)(?: yourself)? (?:updated|tuned|informed|up to date|up-to-date|ahead|connected|in the loop|abreast|reading|watching|following|visiting|posted)(?:$|!| (?:with|to|on|for|by|of|about|and|in|here|via))[^\"|]*",
        &[
            "For more news, visit our website",
            "Stay updated with all the latest news on our site",
            "For the latest updates on the monsoon, stay tuned to our live page",
            "Stay tuned for more updates",
            "For all the latest cricket stories, follow our sports page",
        ],
        &[
            "For all the news of peace, the valley stays tense.",
            "Stay indoors, the weather office told people in the hills.",
            "For more than a decade the house stood empty.",
        ],
    ),
    rule(
        SeoBlurb,
        "keywords",
        Within,
        "^(?:web title|english title|url title|seo title|meta title|title|meta description|english summary|english headline|meta keywords|web url|short url|article url|news title|headline) ?[:-] ?[^\"]*|^(?:latest|breaking|today|todays|live|top|trending|hindi|english|local|daily)[^\".]* news(?: in (?:hindi|english|tamil|telugu|marathi|bengali|gujarati|urdu|kannada|malayalam))?(?:,| \\|) [^\".]*(?:news|samachar|khabar|headlines|updates)[^\".]*$|^[^\".,|]*(?:news|samachar|khabar)(?: in (?:hindi|english))?[,|] [^\".]*(?:news|samachar|khabar)[^\".,|]*[,|] [^\".]*(?:news|samachar|khabar|headlines|updates)[^\".]*$|^(?:[^\"|.]* )?(?:brings|bring) you (?:the |all |all the )?(?:latest|breaking|top|live)[^\"|]*(?:news|updates|headlines)|first on [^\"|]*news",
        &[
            "Web Title: Old ferry makes last crossing",
            "Latest news in Hindi, breaking news, Pune news",
            "Pune news, Pune latest news, Pune news live",
            "We bring you the latest news and breaking updates from the state",
        ],
        &[
            "Title deeds were handed to forty families.",
            "Latest news, the old man said, was never good.",
        ],
    ),
];
