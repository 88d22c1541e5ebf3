//! What class names, ids and roles hint at.

use regex::bytes::RegexSet;

/// A word group in class names, ids, roles and itemprops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Hint {
    Body,
    Article,
    Content,
    Text,
    Navigation,
    Related,
    Share,
    Comment,
    Advert,
    Aside,
    Footer,
    Promo,
    Byline,
    Caption,
    Tags,
    Breadcrumb,
    List,
    Consent,
    Invisible,
    Author,
    Media,
}

/// The word groups, in the order of [`Hint`]. Class names are English on Indian sites too.
const PATTERNS: [&str; 21] = [
    "article-?_?body|articlebody|story-?_?body|post-?_?body|entry-content|post-content|article-?_?content|story-?_?content|article-?_?text|storytext|article-?_?desc|story-?_?detail|article-?_?detail",
    "article|story|blog",
    "content|main",
    "text|para|rich|prose|markdown|body",
    "nav|menu|toolbar|tabs?[ _-]|skip",
    "relat|recommend|trending|popular|most-?_?read|also-?_?read|read-?_?more|readmore|more-?_?|next|prev|latest|similar|spotlight|suggest|outbrain|taboola",
    "share|sharing|social|follow|whatsapp|facebook|twitter",
    "comment|disqus|respond|reply|replies",
    "(?:^|[ _-])ads?(?:$|[ _-])|advert|banner|sponsor|vigyapan|dfp|gpt",
    "side-?_?bar|aside|rail|widget|right-?_?col|complementary",
    "foot|copyright|legal|disclaimer",
    "promo|newsletter|subscri|sign-?_?up|signup|paywall|premium|app-?_?down|download|donat|cta|call-to|ai-?_?summary",
    "byline|date|time|publish|meta|info",
    "caption|credit|figure|photo|image|gallery|slide",
    "tags?(?:$|[ _-])|keyword|topic|categor|label",
    "bread|crumb",
    "list|item|card|grid|tile|feed|teaser|thumb",
    "cookie|consent|gdpr|modal|popup|pop-up|overlay|dialog",
    "(?:^| )(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden|assistive-text)(?:$| )",
    "author|writer|(?:^|[ _-])bio(?:$|[ _-])",
    "video|player|podcast|audio",
];

/// The hints of one element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hints(pub(crate) u32);

impl Hints {
    pub(crate) fn has(self, hint: Hint) -> bool {
        self.0 & (1 << hint as u8) != 0
    }

    /// Whether an element with these hints is more likely furniture than content.
    pub(crate) fn is_negative(self) -> bool {
        const NEGATIVE: u32 = (1 << Hint::Navigation as u8)
            | (1 << Hint::Related as u8)
            | (1 << Hint::Share as u8)
            | (1 << Hint::Comment as u8)
            | (1 << Hint::Advert as u8)
            | (1 << Hint::Aside as u8)
            | (1 << Hint::Footer as u8)
            | (1 << Hint::Promo as u8)
            | (1 << Hint::Tags as u8)
            | (1 << Hint::Breadcrumb as u8)
            | (1 << Hint::Consent as u8);
        self.0 & NEGATIVE != 0
    }
}

/// The word groups, compiled.
#[derive(Clone, Debug)]
pub(crate) struct HintSet(RegexSet);

impl HintSet {
    pub(crate) fn new() -> Result<HintSet, regex::Error> {
        let patterns = PATTERNS.map(|pattern| format!("(?i-u:{pattern})"));
        RegexSet::new(patterns).map(HintSet)
    }

    /// The hints of an element's class, id, role and itemprop, joined by spaces.
    pub(crate) fn of(&self, names: &str) -> Hints {
        let bits = self
            .0
            .matches(names.as_bytes())
            .into_iter()
            .map(|index| 1u32 << index);
        Hints(bits.fold(0, |all, bit| all | bit))
    }
}
