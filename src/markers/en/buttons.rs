//! Buttons, genres and short notes, as a page prints them beside the story.

use crate::Kind::*;
use crate::markers::rule::Shape::{Whole, Within};
use crate::markers::rule::{Rule, rule};

/// A section of a news site.
macro_rules! section {
    () => {
        "(?:home|news|india|world|nation|national|city|cities|states?|politics|sports?|cricket|business|economy|markets?|entertainment|movies|bollywood|lifestyle|life & style|health|science|tech|technology|education|jobs|opinion|editorials?|videos?|photos?|gallery|web stories|podcasts?|e-?paper|live tv|crime|travel|food|auto|books|elections?|horoscope|astrology|religion|environment|trending|latest|contact|about|about us|contact us|terms|privacy|privacy policy|terms of use|sitemap|advertise|careers|more)"
    };
}

pub(super) const RULES: &[Rule] = &[
    rule(
        Navigation,
        "sections-in-a-row",
        Whole,
        concat!(
            row!(section, " ?[|/•·>] ?", "{2,}"),
            "|",
            row!(section, " ", "{5,}")
        ),
        &[
            "India | World | Sports",
            "World / Sports / Business / Opinion",
            "Home India World Cricket Business Health",
        ],
        &[
            "Sport and business mix at the club.",
            "Health, education and jobs will decide the vote.",
        ],
    ),
    rule(
        SectionLabel,
        "genres",
        Whole,
        "explainers?|explained|opinion|editorials?|fact ?-?check|exclusive|(?:impact|photo|brand) (?:feature|connect|studio|post)|ground report|special (?:story|report)|ai[- ]generated (?:audio|summary)|(?:this |this is an )?audio (?:is |was )?(?:generated )?(?:by )?ai(?:-generated)?|this is an ai-generated (?:audio|summary|voice)|from (?:the |our )?(?:print edition|print|online archives?|archives?)|this (?:story|article) (?:appeared|was published) in (?:the )?print[^\"|]{0,40}|published in ?: ?[^\"|.:]{2,40}",
        &[
            "Fact Check",
            "Ground Report",
            "Opinion",
            "This is an AI-generated audio",
            "From our print edition",
        ],
        &[
            "Opinion is divided in the town.",
            "Exclusive rights were sold to a firm.",
        ],
    ),
    rule(
        Paywall,
        "offers",
        Within,
        "^(?:save|get) (?:up to |flat )?[0-9]+ ?(?:%|percent|per cent|months?|weeks?|days?)(?: off| free)? ?(?:on|with|of|when)?(?: (?:an?|our|your|the))?(?: (?:annual|yearly|monthly|digital|premium|paid))* ?(?:plans?|subscriptions?|membership|access)[^\"|]*$|^(?:your|this) (?:subscription|plan|membership|free trial) (?:has |is |will )?(?:expired|expires?|expiring|ended|ends|over|lapsed)[^\"|]*$|^you have [0-9]+ (?:free |complimentary )?(?:stor(?:y|ies)|articles?|reads?) (?:left|remaining)[^\"|]*$|^this (?:content|story|article|section) is (?:locked|behind a paywall|paid)[^\"|]*$|^this is exclusive to (?:our )?(?:members|subscribers)$|^please (?:log|sign) ?-?in to (?:read|continue|view)[^\"|]*$|^sign ?up (?:for free )?to continue[^\"|]*$|^you(?:'re| are) reading your (?:last|[0-9]+[a-z]*) free (?:article|story)[^\"|]*$|^[0-9]+ free (?:articles?|stories|story) (?:left|remaining)[^\"|]*$|^flat [0-9]+ ?% off on (?:[^ \"|]+ )?(?:subscriptions?|plans?|membership)[^\"|]*$|^unlock (?:it |all )?with (?:a |your |our )?(?:subscription|membership|plan|premium)[^\"|]*$|^(?:read|enjoy|access) (?:unlimited|all|our) (?:premium |our )?(?:stories|articles|content|e-?paper|archives?)[^\"|]*(?:for (?:rs|inr|₹|just|only)|archives?|subscri|a month|a year)[^\"|]*$|^(?:not|new|are you) (?:yet )?(?:a |to )?(?:subscriber|user|member|here)(?: yet)?\\?(?: (?:register|sign ?up|join|subscribe)[^\"|]*)?$|^limited[ -](?:period|time) offer ?: ?(?:rs|₹|inr|subscribe) ?[0-9]*(?: for [^\"|]{1,20})?$",
        &[
            "Save 40% on our annual plan",
            "Your subscription has expired. Renew now",
            "You have 2 free stories remaining",
            "This content is locked",
            "Read unlimited stories for Rs 199 a month",
            "New user? Register here",
        ],
        &[
            "Save 40 per cent of the water in the tank.",
            "Your plan has been good for us, the mayor said.",
            "Read all our letters, the family told the court.",
        ],
    ),
    rule(
        Related,
        "other-language-and-next",
        Whole,
        "(?:also )?(?:read|see|view)(?: (?:this|it|the))?(?: (?:story|article|report|news))? in (?:english|hindi|tamil|telugu|bengali|bangla|marathi|gujarati|kannada|malayalam|punjabi|urdu|odia|assamese|nepali)(?: here)?|(?:read|see) the (?:english|hindi|tamil|telugu|bengali|marathi|gujarati|kannada|malayalam|punjabi|urdu|odia|original) (?:version|story|article)(?: here)?|up next(?: in [^ |\"]+(?: [^ |\"]+)?)?|best of (?:the )?(?:week|day|month|web)|be the first to know|trending ?: [^\".!?]{3,120}|you are reading",
        &[
            "Also read in English",
            "Read the Hindi version here",
            "Up next in India",
            "Be the first to know",
        ],
        &[
            "Read the original story of the fort, the guide said.",
            "Best of the week's catch goes to the town.",
        ],
    ),
    rule(
        Comment,
        "reactions",
        Whole,
        "(?:your (?:name|comment)|all fields are (?:required|mandatory))|(?:sign|log) in with (?:google|facebook|e-?mail) to (?:comment|reply|post)|send us your (?:photos|videos|stories|pictures|feedback|views)[^\"|]{0,40}|(?:story |news )?tips?\\? write to us[^\"|]*|write to us(?: at [^ \"|]+)?|[0-9.,]+ ?[km]?\\+? (?:views|likes|shares)|reactions?|what's your reaction\\??|how did you (?:like|find) (?:this|the) (?:story|article|report)\\??|(?:give|leave|send|share)(?: (?:us|your))? feedback|your (?:opinion|feedback|views?) (?:matters?|is important|counts)(?: to us)?!?|reply|readers'? (?:comments|opinions|views) (?:do not|don't) [^\"|]*|(?:the )?(?:views|opinions) in (?:the )?comments[^\"|]*(?:readers|own)[^\"|]*",
        &[
            "What's your reaction?",
            "How did you like this story?",
            "Your feedback matters to us",
            "Give feedback",
            "4.1K views",
            "All fields are required",
        ],
        &[
            "Reaction to the verdict was mixed.",
            "Give feedback to the child at once, she said.",
        ],
    ),
    rule(
        Advertisement,
        "partners",
        Whole,
        "in (?:association|partnership|collaboration) with(?: [^ |\".,]+){0,4}|why (?:are you|am i) seeing this(?: ad)?\\??|(?:advertisement |ad )(?:remove|hide|close|report) (?:this )?ads?|ad closes in [^\"|]*",
        &[
            "In association with Hill Bank",
            "Why are you seeing this ad?",
            "Advertisement Remove ads",
        ],
        &[
            "In association with others, the firm built a dam that failed.",
            "In partnership with the state, the trust runs nine schools.",
        ],
    ),
    rule(
        Disclaimer,
        "to-follow",
        Whole,
        "(?:more|further|additional) (?:details?|information) (?:are |is )?(?:awaited|to follow|will follow|to come|expected)|(?:more|details) to follow|refresh (?:the page |this page )?for (?:the )?(?:latest )?(?:updates?|more)|press release|(?:ani|pti|bureau) (?:press release|report)|with (?:pti|ani|ians|agency|agencies|bureau|reuters|afp|ap) inputs?|(?:click|tap) on (?:the |an? )?(?:image|photo|picture) (?:to|for) [^\"|]{3,30}|(?:change|resize|increase) text(?: size)?|choose your newsletters?|sign me up!?",
        &[
            "More details awaited",
            "(More to follow)",
            "Refresh for updates",
            "(with PTI inputs)",
        ],
        &[
            "More details are awaited from the police in the hills.",
            "More to follow than to lead, he was a shy man.",
        ],
    ),
    rule(
        Byline,
        "place-date-agency",
        Whole,
        "[^ ,.()|\"0-9]+(?: [^ ,.()|\"0-9]+){0,2},? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? [0-9]{1,2} ?[-(:]? ?(?:pti|ani|ians|uni|agencies|reuters|afp|ap)|(?:agencies|agency|pti|ani|ians|uni|reuters|afp|press trust of india|associated press) ?[|] ?[^ ,.()|\"0-9]+(?: [^ ,.()|\"0-9]+)?|(?:web|digital|news|online) (?:team|desk|bureau)|(?:state|city|national) bureau",
        &["New Delhi, March 14 (PTI)", "Web Team", "State Bureau"],
        &[
            "New Delhi, March 14 (Sunday)",
            "State bureau officers raided the mill.",
        ],
    ),
];
