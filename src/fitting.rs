//! Pages and lines as numbers: what `examples/fit` and `examples/fit_markers` fit the models on.

use crate::decision::Decision;
use crate::density::Numbers;
use crate::dom::Scripts;
use crate::error::Error;
use crate::extractor::Extractor;
use crate::markers::{self, Line, MarkerSet, line_model};
use crate::text::fold;
use crate::{Kind, confidence, input, render, select};

/// A page with what the models are fitted on.
#[derive(Debug)]
pub struct FittingPage(Decision);

impl FittingPage {
    /// The text of each block that no phrase claims, and its row at the first look.
    pub fn first_rows(&self) -> Vec<(&str, Vec<f32>)> {
        let numbers = self.numbers();
        let rows = numbers.first_rows().map(|row| row.map(f32::from).to_vec());
        let blocks = self.0.page.blocks.iter().zip(&self.0.selection.labels);
        let asked = blocks.filter(|(_, label)| !select::is_hidden(label));
        let texts = asked.map(|(block, _)| self.0.page.text_of(block));
        texts.zip(rows).collect()
    }

    /// The rows of the second look, where the first gave these probabilities.
    pub fn second_rows(&self, guesses: &[f32]) -> Vec<Vec<f32>> {
        let numbers = self.numbers();
        let rows = numbers.second_rows(guesses);
        rows.map(|row| row.map(f32::from).to_vec()).collect()
    }

    fn numbers(&self) -> Numbers<'_> {
        select::numbers(&self.0.page, &self.0.selection.labels)
    }

    /// How many blocks have a row.
    pub fn count(&self) -> usize {
        let labels = self.0.selection.labels.iter();
        labels.filter(|label| !select::is_hidden(label)).count()
    }

    /// The row of the page itself, for the confidence.
    pub fn page_row(&self) -> [f64; confidence::COUNT] {
        confidence::features(&self.0.page, &self.0.selection)
    }
}

impl Extractor {
    /// A page as numbers: as a browser with scripts shows it, or else as one without them.
    ///
    /// # Errors
    /// Those of [`Extractor::extract`], but for [`Error::NoContent`].
    pub fn fitting_page(&self, html: &str, scripts: bool) -> Result<FittingPage, Error> {
        input::refuse_no_text(html)?;
        let scripts = if scripts { Scripts::On } else { Scripts::Off };
        self.decide_as(html, scripts, false).map(FittingPage)
    }

    /// Whether [`Extractor::extract`] reads a page as browsers with scripts show it: it does unless
    /// nothing of that is main content and there is a `<noscript>`.
    pub fn fits_with_scripts(&self, html: &str) -> bool {
        let page = self.fitting_page(html, true);
        !page.is_ok_and(|page| page.0.is_empty()) || !input::holds_noscript(html)
    }

    /// The text that a page gives with these probabilities instead of the model's own; none if
    /// nothing is kept.
    pub fn text_by(&self, page: FittingPage, probabilities: &[f32]) -> Option<String> {
        let Decision {
            page,
            headline,
            selection,
        } = page.0;
        let labels = selection.labels;
        let scores = select::spread(&page, &labels, probabilities.iter().copied());
        let title = headline.as_ref().map(|headline| headline.heading.as_str());
        let selection = select::decide(&page, labels, scores, title, &self.markers, self.favor);
        (!selection.is_empty(&page)).then(|| render::text(&render::blocks(&page, &selection)))
    }
}

/// A line as the line model sees it.
#[derive(Debug)]
pub struct FittingLine {
    /// The line, folded.
    pub key: String,
    /// Its features, as places in the weights.
    pub places: Vec<usize>,
    /// The kind for which a phrase of a catalogue claims it.
    pub phrase: Option<Kind>,
    /// Its length in words, as the model tells it: up to a dozen, then by ranges.
    pub length: usize,
}

impl FittingLine {
    /// What the line model sees of a line.
    pub fn new(text: &str) -> FittingLine {
        let line = Line {
            text,
            chars: text.chars().count(),
            link_share: 0.0,
        };
        let key = fold::line_key(text);
        let (places, length) = line_model::places(text, &key);
        FittingLine {
            places,
            length,
            phrase: MarkerSet::default().phrase_kind(line),
            key,
        }
    }
}

/// The lines that stand beside the catalogues' rules: the language of each, its kind if it is a
/// marker, and the line.
pub fn evidence() -> impl Iterator<Item = (&'static str, Option<Kind>, String)> {
    // The marks of links are no part of a line.
    markers::evidence().map(|(language, kind, line)| (language, kind, line.replace(['‹', '›'], "")))
}
