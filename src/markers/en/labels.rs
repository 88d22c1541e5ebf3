//! Labels: advertisements, share and comment buttons.

use crate::Kind::{Advertisement, Comment, Share};
use crate::markers::rule::Shape::{Whole, Within};
use crate::markers::rule::{Rule, rule};

pub(super) const RULES: &[Rule] = &[
    rule(
        Advertisement,
        "ad-label",
        Whole,
        "(?:this is an? |paid )?(?:advertisements?|advt|advert|advertorial)(?: feature)?(?: [0-9]+)?|ads?(?: ?[-|:] ?.{0,20})?|advertising|(?:start|end) of ad(?:vertisement)?|(?:sponsored|promoted|paid|partner|partnered|branded|brand)(?: (?:content|post|story|stories|links?|video|partnership|promotion|feature|message|article|ad|by))?|sponsor(?:ed)? message|(?:content|sponsored|presented|brought to you|promoted|ads?|advertisement|paid for|recommended) by:? (?:[^ ]+ ?){1,3}|(?:report|remove|skip|close|hide|block|stop seeing) (?:this |the )?(?:ads?|advertisement)|(?:go |browse |read )?ad[- ]free|why (?:am i seeing )?this ad|ad (?:feedback|choices|loading)|adchoices|from our (?:partners|sponsors)|thanks for watching the ad",
        &[
            "ADVERTISEMENT",
            "Sponsored",
            "Sponsored Content",
            "Paid Partnership",
            "AD",
            "Ads by Clickworks",
            "Remove Ads",
            "— Advertisement —",
            "Advertisement 1",
        ],
        &[
            "The advertisement was withdrawn after complaints.",
            "It was sponsored by a bank.",
            "Sponsored candidates won three of the seats on the council.",
            "Advertising spending fell",
        ],
    ),
    rule(
        Advertisement,
        "story-continues",
        Whole,
        "(?:the |this )?(?:story|article|post|text|content|report|interview|column|review|live ?blog|recipe) (?:continues?|resumes?)(?: (?:below|after|beneath|following|on|under|next))?(?: (?:this|the|these|our|an?))?(?: (?:ads?|advertisements?|advert|promotion|sponsor message|message|video|gallery|image|photo|slideshow|newsletter(?: sign-?up)?|break))?|(?:advertisement|ad|advert|sponsored) ?[-|:.,]? ?(?:please )?(?:scroll|continue|keep reading|story continues|article continues|continues below|click)[^\"|]*|(?:please )?(?:scroll|swipe)(?: down)? (?:to|for) (?:continue|read|see|keep|more)(?: reading| scrolling| more| with content| below)*|continue(?: reading)? (?:below|after|beneath)(?: (?:this|the|these))?(?: (?:ads?|advertisements?|advert|promotion|video))?|keep reading (?:below|after)[^\"|]*|read on (?:below|after)[^\"|]*|more after (?:the|this) (?:ad|break|jump|advertisement)|(?:post|this) ad (?:will )?(?:closes?|ends?) in [0-9]+.*|(?:before you go|after the ad)",
        &[
            "Story continues below this ad",
            "Story continues below advertisement",
            "Article continues after advertisement",
            "Advertisement - Scroll to Continue",
            "ADVERTISEMENT. SCROLL TO CONTINUE READING.",
            "Scroll to continue",
            "The story continues below",
            "Continue reading below",
        ],
        &[
            "The story continues below the surface, where divers found the wreck.",
            "Scroll to the bottom of the form and sign it.",
            "The interview continues to draw criticism.",
        ],
    ),
    rule(
        Share,
        "share",
        Whole,
        concat!(
            "(?:click (?:here )?to |please |spread the word,? |like (?:and|&) )?(?:share|tweet|re-?tweet|pin|print|save|bookmark|send|forward|e-?mail|gift|flip|repost)(?: (?:this|the|it|a|full))?(?: ",
            story!(),
            "| link)?(?: (?:on|to|via|with|by|using|in|as|from))?(?: (?:a |your |an )?(?:",
            channel!(),
            "|friends?(?: (?:and|&) family)?|e-?mail|others|pdf|link|sms|later|social|media|now))?(?: ?[,|/] ?| and | & | |or )*(?:",
            channel!(),
            "|e-?mail)?(?: ?\\(?opens in (?:a )?new (?:window|tab))?!?|(?:[0-9.,]+ ?[km]? )?shares?(?: [0-9.,]+ ?[km]?)?|sharing options?|share (?:options|tools|full article|via|buttons?)|sharethis|save for later|add to (?:bookmarks|favou?rites|reading list)|(?:un|remove )?bookmark(?:s|ed)?|saved?(?: articles?)?"
        ),
        &[
            "Share",
            "Share this article",
            "Share on Facebook",
            "Share via Email",
            "Tweet",
            "Click to share on X (Opens in new window)",
            "Share this story with your friends",
            "Email this article",
            "Print",
            "120 Shares",
            "Save for later",
        ],
        &[
            "Share prices fell by four per cent.",
            "They share a flat in the old town.",
            "Save the date",
            "Print journalism has had a hard decade.",
        ],
    ),
    rule(
        Share,
        "share-bar",
        Whole,
        concat!(
            "(?:share(?: on| via| this| it| to)? ?[:|]? ?)?",
            channel!(),
            "(?:(?: ?[,|/] ?| and | & | )(?:",
            channel!(),
            "|e-?mail|copy link|link|print|share|sms|more|pocket|instapaper)){1,9}"
        ),
        &[
            "Facebook Twitter WhatsApp",
            "Facebook | X | Email",
            "Facebook, Twitter, LinkedIn and Email",
            "Share: Facebook Twitter Telegram Copy Link",
        ],
        &[
            "Facebook and the law",
            "Facebook, Twitter and others were asked to appear.",
        ],
    ),
    rule(
        Share,
        "copy-listen",
        Whole,
        concat!(
            "copy(?: the)?(?: article)? (?:link|url)(?: to clipboard)?|(?:link|url)?(?: ?has been)? ?copied(?: to clipboard)?|copy|(?:permalink|shortlink|get link|embed(?: code)?)|(?:click |tap |press )?(?:to )?listen(?: (?:to|with))?(?: (?:this|the|our))?(?: ",
            story!(),
            "| podcast| audio)?(?: (?:now|later|here|in app|aloud))?(?: ?[0-9:]+(?: ?min(?:ute)?s?)?)?|(?:audio|listen) (?:version|mode|article)|read (?:aloud|to me)|text[- ]to[- ]speech|hear (?:this|the) (?:story|article)|[0-9]+:?[0-9]* ?-?(?:min|minute|mins|minutes) (?:listen|audio|watch)|(?:change |increase |decrease |adjust )?(?:font|text) ?-?(?:size|resize)(?: [-+a ]+)?|(?:download|save|view|print)(?: as| the| this)?(?: article)?(?: as)? pdf|print (?:edition|version|this page|page|friendly)|reader mode|dark mode|light mode|zoom (?:in|out)|translate(?: this page)?"
        ),
        &[
            "Copy link",
            "Link copied to clipboard",
            "Listen to this article",
            "Listen to this story 4:12",
            "5 min listen",
            "Font Size",
            "Download PDF",
        ],
        &[
            "Listen to the people, the governor told his officers.",
            "He copied the link and sent it to the police.",
        ],
    ),
    rule(
        Share,
        "text-size",
        Whole,
        "a(?: a|a|[+-] ?a| ?[/|] ?a)[+-]?(?: ?[/|]? ?a[+-]?)?",
        &["A- A A+", "AAA", "A / A"],
        &["A+ in mathematics", "A and A"],
    ),
    rule(
        Share,
        "share-if-you-liked",
        Within,
        "^(?:if you|did you|like this|liked this|enjoy|enjoyed|found this|love this|loved this)[^\"|]*(?:article|story|post|this|video|read)[^\"|]* (?:share|like|tweet|subscribe|pass it on)",
        &[
            "If you liked this story, share it with a friend",
            "Enjoyed this article? Share it with your network",
            "Did you find this post helpful? Please like and share",
        ],
        &[
            "If you like music, this festival has plenty of it.",
            "Enjoyed by thousands, the story of the fort is told each night.",
        ],
    ),
    rule(
        Comment,
        "comments",
        Whole,
        concat!(
            "(?:(?:view|see|post|add|leave|write|read|show|hide|load|open|close|expand|submit|all|no|more|latest|top|recent|your|my|a|an|the|[0-9][0-9,.]*k?|be the first to|featured|reader|readers'?|user|previous|newest|oldest|facebook|disqus) )+(?:comments?|repl(?:y|ies)|responses)(?: yet)?(?: ?\\(?[0-9,]+)?(?: (?:on|about|for|to) (?:this|the) ",
            story!(),
            ")?(?: (?:are |is )?(?:closed|off|disabled))?!?|comments?(?: ?[:(-]? ?[0-9,]+)?(?: (?:section|policy|guidelines|box|form|are closed|closed|off|here|now|below|\\+))?|(?:leave|cancel|post) (?:a )?reply(?: to .*)?|be the first (?:one )?to comment.*|(?:join|start) the (?:conversation|discussion|debate)(?: \\(?[0-9]+)?|have your say|(?:share|post|tell us|give us) your (?:thoughts|views?|opinions?|feedback|comments?)(?: (?:below|here|with us|in the .*))?|(?:log|sign) ?in (?:or register )?to (?:post |leave |add |write )?(?:a )?(?:comment|reply|join .*)|(?:you must be|please) (?:logged|log|sign) in to (?:post |leave )?(?:a )?comment|sort (?:comments )?by(?: newest| oldest| best| top)?"
        ),
        &[
            "Comments",
            "Leave a comment",
            "Post a Comment",
            "12 Comments",
            "View comments (34)",
            "Be the first to comment",
            "Join the conversation",
            "Leave a Reply",
            "Log in to comment",
            "Share your thoughts below",
        ],
        &[
            "Comments by the judge drew criticism.",
            "The minister left no comment.",
            "He refused to comment on the report.",
        ],
    ),
    rule(
        Comment,
        "tell-us",
        Within,
        "^[^\"]*(?:let us know|tell us|drop (?:us )?a|share your|leave your|post your|give us your|what are your|what do you|do you)[^\"]*(?:in|into|on|to|via) the comments?(?: section| box| below| area)?|^(?:let us know|tell us) (?:what you think|your (?:thoughts|views|opinion)|how you feel)|^what do you think(?: of| about)? (?:this|the) (?:story|article|news|post|move)|^have (?:something|anything) to say\\?|^your e-?mail (?:address |id )?will not be (?:published|shared|made)|^required fields are marked|^save my name,? (?:and )?e-?mail|^(?:all )?comments (?:are|will be) (?:moderated|subject to|reviewed|published|automatically)|^by (?:posting|commenting|leaving a comment)[^\"|]*you (?:agree|accept)|^have (?:a )?(?:news tip|tip|story idea)s?(?: |\\?)[^\"]*(?:email|contact|send|write|reach)|^(?:have|got|do you have) (?:a |any )?(?:story|tip|news tip|confidential tip)[^\"]*(?:email|contact|send|get in touch|write to|reach)",
        &[
            "What do you think of the new rules? Let us know in the comments below.",
            "Share your views in the comments section",
            "Your email address will not be published. Required fields are marked *",
            "Got a tip? Email our newsroom",
            "Save my name, email, and website in this browser for the next time I comment.",
        ],
        &[
            "He said the remarks in the comments section were not his.",
            "Tell us the truth, the families shouted outside the court.",
        ],
    ),
];
