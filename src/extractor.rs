//! The whole pipeline.

use crate::article::Article;
use crate::clean::{self, CleanText};
use crate::error::Error;
use crate::kind::Kind;
use crate::limits::Limits;
use crate::markers::{Marker, MarkerSet};
use crate::page::{HintSet, Page};
use crate::select::Selection;
use crate::{confidence, dom, render, select, text, title};

/// An extractor: compiled once, used for any number of pages, from any number of threads.
///
/// ```
/// let extractor = hamsa::Extractor::new();
/// let page = "<h1>Floods</h1><p>The river rose by two metres on Monday, and the town closed \
///     both of its bridges before the evening came.</p><p>Advertisement</p>";
/// let article = extractor.extract(page)?;
/// assert_eq!(article.title(), Some("Floods"));
/// # Ok::<(), hamsa::Error>(())
/// ```
#[derive(Debug)]
pub struct Extractor {
    limits: Limits,
    markers: MarkerSet,
    hints: HintSet,
}

impl Default for Extractor {
    fn default() -> Self {
        Extractor::new()
    }
}

impl Extractor {
    /// An extractor with the built-in marker catalogues and default limits.
    ///
    /// # Panics
    /// Never: the built-in patterns are compiled by the crate's own tests.
    #[allow(clippy::expect_used)]
    pub fn new() -> Extractor {
        Extractor::builder()
            .build()
            .expect("the built-in patterns compile")
    }

    /// A builder, for other limits.
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }

    /// Extracts the main content of an HTML page.
    ///
    /// # Errors
    /// [`Error::Empty`], [`Error::Binary`] and [`Error::NoContent`] for what is no page of text,
    /// and the errors of [`Limits`] for hostile ones.
    pub fn extract(&self, html: &str) -> Result<Article, Error> {
        let page = self.read(html)?;
        let title = title::of(&page);
        let selection = select::select(&page, &self.markers, title.as_deref());
        article(&page, title, &selection)
    }

    /// Drops the boilerplate lines of text that is already plain, such as a page copied out of a
    /// browser; the lines that are kept stay verbatim.
    pub fn clean_text(&self, text: &str) -> CleanText {
        clean::clean(text, &self.markers)
    }

    fn read(&self, html: &str) -> Result<Page, Error> {
        refuse_no_text(html)?;
        dom::read(html, &self.limits, &self.hints)
    }

    /// A page as numbers: what `examples/fit` reads.
    #[cfg(feature = "fitting")]
    #[doc(hidden)]
    pub fn fitting_page(&self, html: &str) -> Result<FittingPage, Error> {
        let page = self.read(html)?;
        let labels = select::labels(&page, &self.markers);
        let rows = select::rows(&page, &labels);
        let texts = page
            .blocks
            .iter()
            .map(|block| page.text_of(block).to_owned());
        let selection = select::select(&page, &self.markers, title::of(&page).as_deref());
        Ok(FittingPage {
            blocks: texts.zip(rows.iter().map(|row| row.to_vec())).collect(),
            page: confidence::features(&page, &selection).to_vec(),
        })
    }
}

/// The blocks of a page with the rows on which the model decides, and the page's own row.
#[cfg(feature = "fitting")]
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct FittingPage {
    pub blocks: Vec<(String, Vec<f32>)>,
    pub page: Vec<f64>,
}

/// Refuses what no parser should see: nothing, and binary data.
fn refuse_no_text(html: &str) -> Result<(), Error> {
    const LOOK_AT: usize = 1024;
    if html.trim().is_empty() {
        return Err(Error::Empty);
    }
    let start = html.as_bytes().get(..LOOK_AT).unwrap_or(html.as_bytes());
    let nul_bytes = start.iter().filter(|byte| **byte == 0).count();
    if nul_bytes * 32 > start.len() {
        return Err(Error::Binary {
            nul_bytes,
            looked_at: start.len(),
        });
    }
    Ok(())
}

fn article(page: &Page, title: Option<String>, selection: &Selection) -> Result<Article, Error> {
    let blocks = render::blocks(page, &selection.kept);
    if blocks.is_empty() {
        return Err(Error::NoContent {
            blocks: page.blocks.len(),
        });
    }
    let text = render::text(&blocks);
    Ok(Article {
        title,
        language: text::detect(&text),
        text,
        blocks,
        confidence: confidence::of(page, selection),
        truncated: page.truncated,
    })
}

/// Builds an [`Extractor`].
#[derive(Clone, Debug, Default)]
pub struct ExtractorBuilder {
    limits: Limits,
    markers: MarkerSet,
}

impl ExtractorBuilder {
    /// Sets what a page may cost.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Adds a rule of your own, which is asked before the built-in catalogues.
    ///
    /// ```
    /// # use hamsa::{Extractor, Kind, Marker};
    /// let marker = Marker::line(Kind::Advertisement, "our partners(?: say)?")?;
    /// let extractor = Extractor::builder().marker(marker).build()?;
    /// assert_eq!(extractor.clean_text("It rained.\n[Our partners]").text(), "It rained.");
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    #[must_use]
    pub fn marker(mut self, marker: Marker) -> Self {
        self.markers.add(marker);
        self
    }

    /// Keeps lines of a kind: no built-in rule drops a line for being of it. On a page such a
    /// line is then judged by density and its neighbours, like any other text. Your own markers
    /// hold whatever their kind.
    ///
    /// ```
    /// # use hamsa::{Extractor, Kind};
    /// let extractor = Extractor::builder().keep(Kind::Caption).build()?;
    /// assert_eq!(extractor.clean_text("फाइल फोटो").text(), "फाइल फोटो");
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    #[must_use]
    pub fn keep(mut self, kind: Kind) -> Self {
        self.markers.spare(kind);
        self
    }

    /// Compiles the extractor.
    ///
    /// # Errors
    /// [`Error::BadPattern`] if a pattern cannot be compiled.
    pub fn build(self) -> Result<Extractor, Error> {
        let bad = |error: regex::Error| Error::BadPattern {
            pattern: "built-in catalogue".to_owned(),
            reason: error.to_string(),
        };
        Ok(Extractor {
            limits: self.limits,
            markers: self.markers,
            hints: HintSet::new().map_err(bad)?,
        })
    }
}
