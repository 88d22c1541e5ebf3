//! What class names, ids and roles hint at.

use super::automaton::Automaton;
use std::sync::LazyLock;

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
    Author,
    Media,
}

/// The word groups, in the order of [`Hint`]: parts of names, in lower case; see [`super::automaton`]
/// for `~` and `.`. Class names are English on Indian sites too.
const GROUPS: [&str; 20] = [
    "article~body story~body post~body entry-content post-content article~content \
     story~content article~text storytext article~desc story~detail article~detail",
    "article story blog",
    "content main",
    "text para rich prose markdown body",
    "nav menu toolbar tab. tabs. skip",
    "relat recommend trending popular most~read also~read read~more more next prev latest similar \
     spotlight suggest outbrain taboola",
    "share sharing social follow whatsapp facebook twitter",
    "comment disqus respond reply replies",
    ".ad. .ads. advert banner sponsor vigyapan dfp gpt",
    "side~bar aside rail widget right~col complementary",
    "foot copyright legal disclaimer",
    "promo newsletter subscri sign~up paywall premium app~down download donat cta call-to \
     ai~summary",
    "byline date time publish meta info",
    "caption credit figure photo image gallery slide",
    "tag. tags. keyword topic categor label",
    "bread crumb",
    "list item card grid tile feed teaser thumb",
    "cookie consent gdpr modal popup pop-up overlay dialog",
    "author writer .bio.",
    "video player podcast audio",
];

/// The hints of one element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hints(pub(crate) u32);

impl Hints {
    /// What the values of an element's class, id, role and itemprop hint at.
    pub(crate) fn of<'v>(values: impl IntoIterator<Item = &'v str>) -> Hints {
        static AUTOMATON: LazyLock<Automaton> = LazyLock::new(|| Automaton::new(&GROUPS));
        Hints(AUTOMATON.groups(values.into_iter()))
    }

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

#[cfg(test)]
mod tests {
    use super::{Hint, Hints};

    fn has(hint: Hint, name: &str) -> bool {
        Hints::of([name]).has(hint)
    }

    #[test]
    fn parts_of_names_hint_in_every_spelling() {
        for name in [
            "articlebody",
            "x-Article_Body",
            "article-body2",
            "ARTICLE-_BODY",
        ] {
            assert!(has(Hint::Body, name), "{name}");
            assert!(has(Hint::Article, name), "{name}");
        }
        assert!(!has(Hint::Body, "article body"));
        assert!(has(Hint::Related, "see-also_read"));
        assert_eq!(Hints::of([]), Hints::default());
        assert_eq!(Hints::of(["", "विज्ञापन"]), Hints::default());
    }

    #[test]
    fn short_words_hint_only_where_they_begin_and_end() {
        for name in ["ad", "top-ads", "ads_top", "box ad wide"] {
            assert!(has(Hint::Advert, name), "{name}");
        }
        for name in ["add", "road", "adsense", "लad"] {
            assert!(!has(Hint::Advert, name), "{name}");
        }
        assert!(has(Hint::Tags, "tags"));
        assert!(!has(Hint::Tags, "tagline"));
        assert!(Hints::of(["a", "bio"]).has(Hint::Author));
    }

    #[test]
    fn a_part_is_found_inside_and_after_another() {
        // "foot" falls back from "foo…", "comment" begins inside "recommend".
        assert!(has(Hint::Footer, "fofoot"));
        assert!(has(Hint::Related, "recommend"));
        assert!(has(Hint::Comment, "recomment"));
        assert!(has(Hint::Share, "sharsharing"));
    }
}
