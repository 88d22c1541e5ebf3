#![doc = include_str!("../README.md")]

mod article;
mod builder;
mod clean;
mod confidence;
mod decision;
mod density;
#[cfg(any(doc, doctest))]
pub mod docs;
mod dom;
#[cfg(feature = "encoding")]
mod encoding;
mod error;
mod explain;
mod extractor;
mod favor;
#[cfg(feature = "fitting")]
mod fitting;
mod input;
mod kind;
mod limits;
mod markdown;
mod markers;
mod metadata;
mod page;
mod render;
mod select;
mod site;
mod span;
#[cfg(feature = "stages")]
mod stages;
mod text;
mod title;

pub use article::{Article, ArticleBlock, BlockKind};
pub use builder::ExtractorBuilder;
pub use clean::{CleanText, DroppedLine};
pub use error::Error;
pub use explain::{ExplainedBlock, Explanation, Region};
pub use extractor::Extractor;
pub use favor::Favor;
#[cfg(feature = "fitting")]
#[doc(hidden)]
pub use fitting::{FittingLine, FittingPage, evidence};
pub use kind::Kind;
pub use limits::Limits;
pub use markers::Marker;
pub use metadata::{Metadata, Source, Sourced};
pub use select::{Reason, Verdict};
pub use site::SiteProfile;
pub use span::{Span, SpanKind};
#[cfg(feature = "stages")]
#[doc(hidden)]
pub use stages::Staged;

use std::sync::LazyLock;

static SHARED: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// Extracts the main content of an HTML page, with the built-in catalogues and limits.
///
/// ```
/// let page = "<h1>बारिश</h1><p>शहर में सोमवार की रात से लगातार बारिश हो रही है और कई सड़कें पानी \
///     में डूब गई हैं।</p><p>विज्ञापन</p>";
/// let article = hamsa::extract(page)?;
/// assert_eq!(article.title(), Some("बारिश"));
/// assert!(!article.text().contains("विज्ञापन"));
/// # Ok::<(), hamsa::Error>(())
/// ```
///
/// # Errors
/// See [`Extractor::extract`].
pub fn extract(html: &str) -> Result<Article, Error> {
    SHARED.extract(html)
}

/// Extracts the main content of an HTML page in whatever charset; see
/// [`Extractor::extract_bytes`].
///
/// ```
/// let page = b"<h1>Caf\xE9</h1><p>The caf\xE9 by the river closed on Monday, and its owner said \
///     that he would open again when the water had gone.</p>";
/// assert_eq!(hamsa::extract_bytes(page, None)?.title(), Some("Café"));
/// # Ok::<(), hamsa::Error>(())
/// ```
///
/// # Errors
/// See [`Extractor::extract`].
#[cfg(feature = "encoding")]
pub fn extract_bytes(html: &[u8], content_type: Option<&str>) -> Result<Article, Error> {
    SHARED.extract_bytes(html, content_type)
}

/// Drops the boilerplate lines of text that is already plain; see [`Extractor::clean_text`].
///
/// ```
/// let copied = "बाजार में आज रौनक रही।\nविज्ञापन\nदुकानें देर रात तक खुली रहीं।";
/// let clean = hamsa::clean_text(copied);
/// assert_eq!(clean.text(), "बाजार में आज रौनक रही।\n\nदुकानें देर रात तक खुली रहीं।");
/// assert_eq!(clean.dropped()[0].line(), 2);
/// assert_eq!(clean.dropped()[0].label(), hamsa::Kind::Advertisement);
/// ```
pub fn clean_text(text: &str) -> CleanText {
    SHARED.clean_text(text)
}
