//! The whole pipeline.

use crate::article::Article;
use crate::clean::{self, CleanText};
use crate::dom::Scripts;
use crate::error::Error;
use crate::favor::Favor;
use crate::kind::Kind;
use crate::limits::Limits;
use crate::markers::{Marker, MarkerSet};
use crate::page::{HintSet, Page};
use crate::select::Selection;
use crate::{confidence, dom, metadata, render, select, text, title};

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
    favor: Favor,
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
        match self.extract_as(html, Scripts::On) {
            // A page that scripts fill may hold its text for readers without them.
            Err(Error::NoContent { .. }) if holds_noscript(html) => {
                self.extract_as(html, Scripts::Off)
            }
            found => found,
        }
    }

    /// Extracts the main content of an HTML page in whatever charset: that of its byte order mark,
    /// of `content_type` (the header, such as `text/html; charset=windows-1252`), of its
    /// `<meta charset>`, or else the likeliest. Bytes that cannot be decoded become U+FFFD.
    ///
    /// ```
    /// let page = b"<h1>Caf\xE9</h1><p>The caf\xE9 by the river closed on Monday, and its owner \
    ///     said that he would open again when the water had gone.</p>";
    /// let article = hamsa::extract_bytes(page, Some("text/html; charset=iso-8859-1"))?;
    /// assert_eq!(article.title(), Some("Café"));
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Extractor::extract`]; never one for the charset.
    #[cfg(feature = "encoding")]
    pub fn extract_bytes(&self, html: &[u8], content_type: Option<&str>) -> Result<Article, Error> {
        if html.len() > self.limits.bytes {
            return Err(Error::TooManyBytes {
                size: html.len(),
                limit: self.limits.bytes,
            });
        }
        self.extract(&crate::encoding::decode(html, content_type))
    }

    fn extract_as(&self, html: &str, scripts: Scripts) -> Result<Article, Error> {
        let page = self.read(html, scripts)?;
        let title = title::of(&page);
        let selection = select::select(&page, &self.markers, title.as_deref(), self.favor);
        article(&page, title, &selection)
    }

    /// Drops the boilerplate lines of text that is already plain, such as a page copied out of a
    /// browser; the lines that are kept stay verbatim.
    pub fn clean_text(&self, text: &str) -> CleanText {
        clean::clean(text, &self.markers)
    }

    fn read(&self, html: &str, scripts: Scripts) -> Result<Page, Error> {
        refuse_no_text(html)?;
        dom::read(html, &self.limits, &self.hints, scripts)
    }

    /// A page as numbers: what `examples/fit` reads.
    #[cfg(feature = "fitting")]
    #[doc(hidden)]
    pub fn fitting_page(&self, html: &str) -> Result<FittingPage, Error> {
        let page = self.read(html, Scripts::On)?;
        let labels = select::labels(&page, &self.markers);
        let rows = select::rows(&page, &labels);
        let texts = page
            .blocks
            .iter()
            .map(|block| page.text_of(block).to_owned());
        let selection = select::select(
            &page,
            &self.markers,
            title::of(&page).as_deref(),
            self.favor,
        );
        Ok(FittingPage {
            blocks: texts.zip(rows.map(|row| row.to_vec())).collect(),
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

/// Whether the page has a `<noscript>` in whatever case.
fn holds_noscript(html: &str) -> bool {
    const TAG: &[u8] = b"<noscript";
    let mut tags = html.match_indices('<').map(|(at, _)| at);
    tags.any(|at| {
        html.as_bytes()
            .get(at..at + TAG.len())
            .is_some_and(|tag| tag.eq_ignore_ascii_case(TAG))
    })
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
    if selection.is_empty(page) {
        return Err(Error::NoContent {
            blocks: page.blocks.len(),
        });
    }
    let blocks = render::blocks(page, &selection.kept);
    let text = render::text(&blocks);
    Ok(Article {
        title,
        language: text::detect(&text),
        text,
        blocks,
        confidence: confidence::of(page, selection),
        metadata: metadata::read(page),
        truncated: page.truncated,
    })
}

/// Builds an [`Extractor`].
#[derive(Clone, Debug, Default)]
pub struct ExtractorBuilder {
    limits: Limits,
    favor: Favor,
    markers: MarkerSet,
}

impl ExtractorBuilder {
    /// Sets what a page may cost.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets whether to favor precision or recall.
    #[must_use]
    pub fn favor(mut self, favor: Favor) -> Self {
        self.favor = favor;
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
            favor: self.favor,
            markers: self.markers,
            hints: HintSet::new().map_err(bad)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::{Error, Extractor, Favor};
    use std::collections::HashSet;

    #[test]
    fn noscript_is_read_only_where_the_page_is_empty_without_it() {
        let prose = "The river rose by two metres on Monday, and the town closed both of its \
            bridges before the evening came. Nobody was hurt, the mayor said.";
        let filled =
            format!("<h1>Floods</h1><p>{prose}</p><noscript><p>{prose} Again.</p></noscript>");
        assert_eq!(crate::extract(&filled).unwrap().text(), prose);
        let empty = format!("<h1>Floods</h1><div id=app></div><NoScript><p>{prose}</p></NoScript>");
        assert_eq!(crate::extract(&empty).unwrap().text(), prose);
        let menu = "<ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul><noscript></noscript>";
        assert!(matches!(crate::extract(menu), Err(Error::NoContent { .. })));
    }

    #[test]
    fn favoring_recall_keeps_all_that_favoring_precision_keeps() {
        let page = include_str!("../examples/pages/amarujala.html");
        let kept = [Favor::Precision, Favor::Balance, Favor::Recall].map(|favor| {
            let extractor = Extractor::builder().favor(favor).build().unwrap();
            let article = extractor.extract(page).unwrap();
            article
                .text()
                .split("\n\n")
                .map(str::to_owned)
                .collect::<HashSet<_>>()
        });
        assert!(kept[0].is_subset(&kept[1]) && kept[1].is_subset(&kept[2]));
    }
}
