//! Links and emphasis inside a block.

use std::ops::Range;

/// What a [`Span`] is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "kind", rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum SpanKind {
    /// A link.
    Link {
        /// Its address, as written in the page.
        href: String,
    },
    /// Emphasis: `<em>`, `<i>`.
    Emphasis,
    /// Strong emphasis: `<strong>`, `<b>`.
    Strong,
    /// A piece of code.
    Code,
}

/// A link or emphasis inside a block's text; see
/// [`ExtractorBuilder::spans`](crate::ExtractorBuilder::spans).
///
/// ```
/// use hamsa::{Extractor, SpanKind};
/// let page = "<p>The river rose by <b>two metres</b> on Monday, and the town closed both of its \
///     bridges before the evening came.</p>";
/// let article = Extractor::builder().spans(true).build()?.extract(page)?;
/// let block = &article.blocks()[0];
/// let span = &block.spans()[0];
/// assert_eq!(&block.text()[span.range()], "two metres");
/// assert_eq!(span.kind(), &SpanKind::Strong);
/// # Ok::<(), hamsa::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    pub(crate) range: Range<usize>,
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub(crate) kind: SpanKind,
}

impl Span {
    /// Where it stands in the block's text, in bytes; never empty, always at characters' borders.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// What it is.
    pub fn kind(&self) -> &SpanKind {
        &self.kind
    }
}
