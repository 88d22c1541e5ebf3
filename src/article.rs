//! What comes out.

use crate::metadata::Metadata;

/// The kind of a block of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// A table row, its cells joined by ` | `.
    TableRow,
    /// Preformatted text.
    Code,
}

/// A block of an article: a paragraph, heading, list item and so on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleBlock {
    pub(crate) kind: BlockKind,
    pub(crate) text: String,
}

impl ArticleBlock {
    /// What the block is.
    pub fn kind(&self) -> BlockKind {
        self.kind
    }

    /// The page's own text, white space collapsed.
    pub fn text(&self) -> &str {
        &self.text
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
/// # Ok::<(), hamsa::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    pub(crate) title: Option<String>,
    pub(crate) text: String,
    pub(crate) blocks: Vec<ArticleBlock>,
    pub(crate) confidence: f64,
    pub(crate) language: Option<&'static str>,
    pub(crate) metadata: Metadata,
    pub(crate) truncated: bool,
}

impl Article {
    /// The headline, if the page has one.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The clean text: paragraphs separated by a blank line, without the title.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The blocks of the text, in order.
    pub fn blocks(&self) -> &[ArticleBlock] {
        &self.blocks
    }

    /// How sure it is that the page is an article at all, 0–1: home, index and error pages
    /// score low.
    pub fn confidence(&self) -> f64 {
        self.confidence
    }

    /// The language of the text as a BCP 47 code, if its script and common words tell it.
    pub fn language(&self) -> Option<&str> {
        self.language
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
