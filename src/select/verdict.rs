//! What was decided about a block, and why.

use std::fmt;

/// What was decided about a block of the page: one of two.
///
/// ```
/// use hamsa::{Reason, Verdict};
/// assert!(Verdict::Kept.is_kept());
/// assert_eq!(Verdict::Dropped(Reason::Copy).reason(), Some(Reason::Copy));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum Verdict {
    /// It is main content.
    Kept,
    /// It is not, for a reason.
    Dropped(Reason),
}

/// Why a block was dropped. `Display` gives the reason in words.
///
/// ```
/// assert_eq!(hamsa::Reason::Copy.as_str(), "copy");
/// assert_eq!(hamsa::Reason::Copy.to_string(), "its sentences stand in other blocks too");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Reason {
    /// Its probability of being main content is below the page's threshold.
    Score,
    /// A marker rule noticed it.
    Marker,
    /// It is nothing but a link, and stands below an also-read line.
    PointedTo,
    /// It stands in the list that a heading such as "Related stories" or "Tags" heads.
    LabelledList,
    /// It stands beside a byline or date, among other short lines.
    BylineBar,
    /// It repeats the headline.
    Title,
    /// It is the site's name, or the title of the document.
    SiteName,
    /// It is the label of a button.
    Button,
    /// It is a `#tag` that links to its topic.
    Hashtag,
    /// It is a number that links to another page.
    PageNumber,
    /// It is JSON, meant for a script.
    Data,
    /// It is a reader's comment.
    Comment,
    /// It stands in a box about the author.
    AuthorBox,
    /// It is the caption of an image.
    Caption,
    /// It is a heading, and nothing is left below it.
    LastHeading,
    /// It is a name or label alone below the last sentence.
    Signature,
    /// Its sentences stand in other blocks too.
    Copy,
    /// It repeats on other pages of its site: a [`SiteProfile`](crate::SiteProfile) knows it.
    Site,
}

impl Reason {
    /// The stable name, in lower case with hyphens.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Score => "score",
            Reason::Marker => "marker",
            Reason::PointedTo => "pointed-to",
            Reason::LabelledList => "labelled-list",
            Reason::BylineBar => "byline-bar",
            Reason::Title => "title",
            Reason::SiteName => "site-name",
            Reason::Button => "button",
            Reason::Hashtag => "hashtag",
            Reason::PageNumber => "page-number",
            Reason::Data => "data",
            Reason::Comment => "comment",
            Reason::AuthorBox => "author-box",
            Reason::Caption => "caption",
            Reason::LastHeading => "last-heading",
            Reason::Signature => "signature",
            Reason::Copy => "copy",
            Reason::Site => "site",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Reason::Score => "it is less likely main content than the page's threshold asks",
            Reason::Marker => "a marker rule noticed it",
            Reason::PointedTo => "it is a link that an also-read line points to",
            Reason::LabelledList => "it stands in a list headed as related stories or tags",
            Reason::BylineBar => "it stands in the bar of the byline or date",
            Reason::Title => "it repeats the headline",
            Reason::SiteName => "it is the name of the site or the title of the document",
            Reason::Button => "it is the label of a button",
            Reason::Hashtag => "it is a tag that links to its topic",
            Reason::PageNumber => "it is a number that links to another page",
            Reason::Data => "it is data for a script",
            Reason::Comment => "it is a reader's comment",
            Reason::AuthorBox => "it stands in a box about the author",
            Reason::Caption => "it is the caption of an image",
            Reason::LastHeading => "it is a heading with nothing left below it",
            Reason::Signature => "it is a name or label alone below the last sentence",
            Reason::Copy => "its sentences stand in other blocks too",
            Reason::Site => "it repeats on other pages of its site",
        })
    }
}

impl Verdict {
    /// Whether the block is main content.
    pub fn is_kept(self) -> bool {
        self == Verdict::Kept
    }

    /// Why the block was dropped, if it was.
    pub fn reason(self) -> Option<Reason> {
        match self {
            Verdict::Kept => None,
            Verdict::Dropped(reason) => Some(reason),
        }
    }

    /// Drops the block. The first reason stands, but a marker says more than a score.
    pub(super) fn drop(&mut self, reason: Reason) {
        let by_score = *self == Verdict::Dropped(Reason::Score);
        if self.is_kept() || (by_score && reason == Reason::Marker) {
            *self = Verdict::Dropped(reason);
        }
    }
}
