//! The whole pipeline.

use crate::article::Article;
use crate::builder::ExtractorBuilder;
use crate::clean::{self, CleanText};
use crate::decision::Decision;
use crate::dom::{Scripts, Wanted};
use crate::error::Error;
use crate::explain::{self, Explanation};
use crate::favor::Favor;
use crate::limits::Limits;
use crate::markers::MarkerSet;
use crate::select;
use crate::site::Known;
use crate::title;
use crate::{dom, input};

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
#[derive(Clone, Debug, Default)]
pub struct Extractor {
    pub(crate) limits: Limits,
    pub(crate) favor: Favor,
    pub(crate) markers: MarkerSet,
    pub(crate) spans: bool,
    pub(crate) site: Option<Known>,
}

impl Extractor {
    /// An extractor with the built-in marker catalogues and default limits.
    pub fn new() -> Extractor {
        Extractor::default()
    }

    /// A builder, for other limits, markers of your own, and links and emphasis.
    ///
    /// ```
    /// let extractor = hamsa::Extractor::builder().spans(true).build()?;
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }

    /// Extracts the main content of an HTML page.
    ///
    /// ```
    /// let extractor = hamsa::Extractor::new();
    /// let page = "<h1>Floods</h1><p>The river rose by two metres on Monday, and the town closed \
    ///     both of its bridges before the evening came.</p>";
    /// assert!(extractor.extract(page)?.text().starts_with("The river"));
    /// assert_eq!(extractor.extract(" "), Err(hamsa::Error::Empty));
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Empty`], [`Error::Binary`] and [`Error::NoContent`] for what is no page of text,
    /// and the errors of [`Limits`] for hostile ones.
    pub fn extract(&self, html: &str) -> Result<Article, Error> {
        self.decide(html, false)?.article()
    }

    /// Tells of every block of an HTML page whether it is kept, and why or why not: the
    /// decisions of [`Extractor::extract`] themselves, with the numbers behind them.
    ///
    /// ```
    /// let page = "<h1>Floods</h1><p>The river rose by two metres on Monday, and the town closed \
    ///     both of its bridges before the evening came.</p><p>Advertisement</p>";
    /// let explanation = hamsa::Extractor::new().explain(page)?;
    /// let last = explanation.blocks().last().unwrap();
    /// assert_eq!(last.text(), "Advertisement");
    /// assert_eq!(last.path(), "html > body > p[2]");
    /// assert_eq!(last.label().unwrap().0, hamsa::Kind::Advertisement);
    /// assert_eq!(last.verdict().reason(), Some(hamsa::Reason::Marker));
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Extractor::extract`], but for [`Error::NoContent`]: then the explanation has no
    /// article.
    pub fn explain(&self, html: &str) -> Result<Explanation, Error> {
        self.decide(html, true).map(explain::explain)
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
        self.decide_bytes(html, content_type, false)?.article()
    }

    /// [`Extractor::explain`] for a page in whatever charset, as in
    /// [`Extractor::extract_bytes`].
    ///
    /// ```
    /// let page = b"<p>The caf\xE9 by the river closed on Monday, and its owner said that he would \
    ///     open again when the water had gone.</p>";
    /// let explanation = hamsa::Extractor::new().explain_bytes(page, None)?;
    /// assert!(explanation.blocks()[0].text().starts_with("The café"));
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Extractor::explain`].
    #[cfg(feature = "encoding")]
    pub fn explain_bytes(
        &self,
        html: &[u8],
        content_type: Option<&str>,
    ) -> Result<Explanation, Error> {
        self.decide_bytes(html, content_type, true)
            .map(explain::explain)
    }

    #[cfg(feature = "encoding")]
    pub(crate) fn decide_bytes(
        &self,
        html: &[u8],
        content_type: Option<&str>,
        names: bool,
    ) -> Result<Decision, Error> {
        let read = html.get(..self.limits.most_bytes(html)?).unwrap_or(html);
        let mut decision = self.decide(&crate::encoding::decode(read, content_type), names)?;
        decision.page.truncated |= read.len() < html.len();
        Ok(decision)
    }

    /// Drops the boilerplate lines of text that is already plain, such as a page copied out of a
    /// browser; the lines that are kept stay verbatim.
    ///
    /// ```
    /// let clean = hamsa::Extractor::new().clean_text("It rained all night.\nAdvertisement");
    /// assert_eq!(clean.text(), "It rained all night.");
    /// ```
    pub fn clean_text(&self, text: &str) -> CleanText {
        clean::clean(text, &self.markers)
    }

    /// Reads a page and decides on its blocks: what [`Extractor::extract`] and
    /// [`Extractor::explain`] have in common.
    pub(crate) fn decide(&self, html: &str, names: bool) -> Result<Decision, Error> {
        input::refuse_no_text(html)?;
        let decision = self.decide_as(html, Scripts::On, names)?;
        if decision.is_empty() && input::holds_noscript(html) {
            // A page that scripts fill may hold its text for readers without them.
            return self.decide_as(html, Scripts::Off, names);
        }
        Ok(decision)
    }

    pub(crate) fn decide_as(
        &self,
        html: &str,
        scripts: Scripts,
        names: bool,
    ) -> Result<Decision, Error> {
        let wanted = Wanted {
            spans: self.spans,
            names,
        };
        let page = dom::read(html, &self.limits, scripts, wanted)?;
        let headline = title::of(&page);
        let own = headline.as_ref().map(|headline| headline.heading.as_str());
        let selection = select::select(&page, &self.markers, own, self.favor);
        let decision = Decision {
            page,
            headline,
            selection,
        };
        Ok(match &self.site {
            Some(site) => decision.informed_by(site),
            None => decision,
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
