//! What comes out.

use crate::kind::Kind;
use crate::markdown;
use crate::metadata::Metadata;
use crate::span::Span;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The kind of a block of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "kind", rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum BlockKind {
    /// A paragraph.
    Paragraph,
    /// A heading of the page's own level, 1–6.
    Heading {
        /// 1–6.
        level: u8,
    },
    /// A list item.
    ListItem {
        /// How deep the list is nested, from 1.
        level: u8,
        /// Whether the list is numbered.
        ordered: bool,
    },
    /// A quotation.
    Quote,
    /// A row of a table; see [`ArticleBlock::cells`].
    TableRow {
        /// Whether it is the first row that is kept of its table.
        first: bool,
    },
    /// Preformatted text.
    Code,
    /// The caption of an image: only there if captions are kept, or are most of the page.
    Caption,
}

/// A block of an article: a paragraph, heading, list item and so on.
///
/// ```
/// use hamsa::BlockKind;
/// let page = "<h1>Floods</h1><p>The river rose by two metres on Monday, and the town closed \
///     both of its bridges before the evening came.</p><table><tr><th>Village</th><th>Houses</th>\
///     </tr><tr><td>Upper</td><td>12</td></tr></table><p>The water went down on Thursday, and on \
///     Friday most of them were back in their houses again.</p>";
/// let article = hamsa::extract(page)?;
/// let blocks = article.blocks();
/// assert_eq!(blocks[0].kind(), BlockKind::Paragraph);
/// assert!(blocks[0].text().starts_with("The river"));
/// assert!(blocks[0].cells().is_empty() && blocks[0].spans().is_empty());
/// assert_eq!(blocks[1].kind(), BlockKind::TableRow { first: true });
/// assert_eq!(blocks[1].cells(), ["Village", "Houses"]);
/// # Ok::<(), hamsa::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArticleBlock {
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub(crate) kind: BlockKind,
    pub(crate) text: String,
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub(crate) cells: Vec<String>,
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub(crate) spans: Vec<Span>,
}

impl ArticleBlock {
    /// What the block is.
    pub fn kind(&self) -> BlockKind {
        self.kind
    }

    /// The page's own text, white space collapsed; of a table row, the cells that say something,
    /// joined by ` | `.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The cells of a table row, one a column: a cell that spans several stands in the first of
    /// them and leaves the others empty. Of other blocks, none.
    pub fn cells(&self) -> &[String] {
        &self.cells
    }

    /// Links and emphasis inside the text, the outer before the inner; empty unless the
    /// extractor was asked for them ([`ExtractorBuilder::spans`](crate::ExtractorBuilder::spans)),
    /// and for table rows.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }
}

/// The main content of a page.
///
/// ```
/// let page = "<title>नदी</title><article><p>गांव के पास बहने वाली नदी में इस साल पानी बढ़ गया है, \
///     इसलिए लोगों ने अपने घर ऊंचे स्थान पर बना लिए हैं।</p><p>विज्ञापन</p></article>";
/// let article = hamsa::extract(page)?;
/// assert!(article.text().starts_with("गांव के पास"));
/// assert!(!article.text().contains("विज्ञापन"));
/// assert_eq!(article.title(), Some("नदी"));
/// assert_eq!(article.blocks().len(), 1);
/// assert_eq!(article.language(), Some("hi"));
/// assert!((0.0..=1.0).contains(&article.confidence()));
/// assert!(article.metadata().published().is_none());
/// assert!(!article.truncated());
/// # Ok::<(), hamsa::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Article {
    pub(crate) metadata: Metadata,
    pub(crate) language: Option<Cow<'static, str>>,
    pub(crate) confidence: f64,
    pub(crate) truncated: bool,
    pub(crate) text: String,
    pub(crate) blocks: Vec<ArticleBlock>,
    #[cfg_attr(feature = "serde", serde(default, serialize_with = "by_name"))]
    pub(crate) dropped: BTreeMap<Kind, usize>,
}

impl Article {
    /// The headline without the site's name, if the page has one.
    pub fn title(&self) -> Option<&str> {
        self.metadata.title().map(|title| title.value().as_str())
    }

    /// The clean text: paragraphs separated by a blank line, without the title.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The title and the blocks as Markdown (CommonMark with the tables of GitHub): headings,
    /// lists, quotes, tables and code, and links and emphasis if the extractor was asked for
    /// [spans](crate::ExtractorBuilder::spans). The page's text is escaped, so that none of it
    /// is read as Markdown or HTML.
    ///
    /// ```
    /// let page = "<h1>Floods</h1><p>The river rose by 2 * 2 metres on Monday, and the town closed \
    ///     both of its bridges before the evening came.</p><h2>What now?</h2><p>The mayor asked \
    ///     everyone to stay away from the river until the water has gone.</p>";
    /// let markdown = hamsa::extract(page)?.markdown();
    /// assert!(markdown.starts_with("# Floods\n\nThe river rose by 2 \\* 2 metres"));
    /// assert!(markdown.contains("\n\n## What now?\n\n"));
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    pub fn markdown(&self) -> String {
        markdown::write(self.title(), &self.blocks)
    }

    /// The blocks of the text, in order.
    pub fn blocks(&self) -> &[ArticleBlock] {
        &self.blocks
    }

    /// How many blocks of each kind of boilerplate were dropped: those that a marker rule noticed,
    /// for whatever reason they were dropped. Blocks that no rule noticed are not counted, nor are
    /// menus: lines far from any text that no rule was asked of;
    /// [`Extractor::explain`](crate::Extractor::explain) tells of each of them. Feature `serde`
    /// writes the kinds sorted by name.
    ///
    /// ```
    /// use hamsa::Kind;
    /// let page = "<h1>Floods</h1><p>The river rose by two metres on Monday, and the town closed \
    ///     both of its bridges before the evening came.</p><p>Advertisement</p>";
    /// let article = hamsa::extract(page)?;
    /// assert_eq!(article.dropped().get(&Kind::Advertisement), Some(&1));
    /// assert_eq!(article.dropped().values().sum::<usize>(), 1);
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    pub fn dropped(&self) -> &BTreeMap<Kind, usize> {
        &self.dropped
    }

    /// How sure it is that the page is an article at all, 0–1: home, index and error pages
    /// score low.
    pub fn confidence(&self) -> f64 {
        self.confidence
    }

    /// The language of the text as a BCP 47 code, if its script and common words tell it.
    pub fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// What the page says about the article: who wrote it, when, where.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// Whether the page was cut off at a limit (see [`Limits::keep_partial`](crate::Limits)).
    pub fn truncated(&self) -> bool {
        self.truncated
    }
}

#[cfg(feature = "serde")]
fn by_name<S: serde::Serializer>(
    dropped: &BTreeMap<Kind, usize>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let named: BTreeMap<_, _> = dropped.iter().map(|(kind, n)| (kind.as_str(), n)).collect();
    serializer.collect_map(named)
}
