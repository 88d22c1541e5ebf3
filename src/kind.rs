//! The kinds of boilerplate line.

use std::fmt;

/// What a boilerplate line is: the kind of marker that was noticed in it.
///
/// The names ([`Kind::as_str`]) are stable and are what `--json` outputs print.
///
/// ```
/// assert_eq!(hamsa::Kind::AppDownload.as_str(), "app-download");
/// assert_eq!(hamsa::Kind::from_name("app-download"), Some(hamsa::Kind::AppDownload));
/// ```
#[doc = include_str!("markers/README.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Kind {
    /// An advertisement label: विज्ञापन, "Advertisement", "Story continues below this ad".
    Advertisement,
    /// A pointer to other stories: "ये भी पढ़ें: …", "Trending", "Next Article".
    Related,
    /// A subscription or newsletter prompt.
    Subscribe,
    /// A follow or join prompt: WhatsApp, Telegram, Google News, YouTube and the like.
    Follow,
    /// An app-download prompt, or "read in app".
    AppDownload,
    /// A prompt to switch notifications on.
    Notification,
    /// A paywall or premium line.
    Paywall,
    /// A share, copy, print, save or listen label.
    Share,
    /// A comment label or prompt.
    Comment,
    /// Tags and keywords.
    Tags,
    /// A byline or date line.
    Byline,
    /// An image caption or a photo credit.
    Caption,
    /// A section label of the story itself: सार, विस्तार, "Highlights".
    SectionLabel,
    /// A breadcrumb: the path of sections above the headline.
    Breadcrumb,
    /// An agency or disclaimer tail.
    Disclaimer,
    /// A blurb for search engines: "Get latest … News in Hindi …".
    SeoBlurb,
    /// Cookie consent and privacy text.
    Consent,
    /// Text of a video or audio player.
    Player,
    /// Page furniture: menus, log-in links, copyright lines, "skip to content".
    Navigation,
}

impl Kind {
    /// Every kind, in the order of declaration.
    pub const ALL: [Kind; 19] = [
        Kind::Advertisement,
        Kind::Related,
        Kind::Subscribe,
        Kind::Follow,
        Kind::AppDownload,
        Kind::Notification,
        Kind::Paywall,
        Kind::Share,
        Kind::Comment,
        Kind::Tags,
        Kind::Byline,
        Kind::Caption,
        Kind::SectionLabel,
        Kind::Breadcrumb,
        Kind::Disclaimer,
        Kind::SeoBlurb,
        Kind::Consent,
        Kind::Player,
        Kind::Navigation,
    ];

    /// The stable name, in lower case with hyphens.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Advertisement => "advertisement",
            Kind::Related => "related",
            Kind::Subscribe => "subscribe",
            Kind::Follow => "follow",
            Kind::AppDownload => "app-download",
            Kind::Notification => "notification",
            Kind::Paywall => "paywall",
            Kind::Share => "share",
            Kind::Comment => "comment",
            Kind::Tags => "tags",
            Kind::Byline => "byline",
            Kind::Caption => "caption",
            Kind::SectionLabel => "section-label",
            Kind::Breadcrumb => "breadcrumb",
            Kind::Disclaimer => "disclaimer",
            Kind::SeoBlurb => "seo-blurb",
            Kind::Consent => "consent",
            Kind::Player => "player",
            Kind::Navigation => "navigation",
        }
    }

    /// The kind of that name, if there is one.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn the_table_of_kinds_has_a_row_for_each() {
        let table = include_str!("markers/README.md");
        for kind in Kind::ALL {
            assert!(table.contains(&format!("\n| `{kind}` | ")), "{kind}");
        }
    }
}
