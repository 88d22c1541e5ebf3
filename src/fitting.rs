//! Pages and lines as numbers: what `examples/fit` and `examples/fit_markers` fit the models on.

use crate::error::Error;
use crate::extractor::Extractor;
use crate::markers::{self, Line, MarkerSet, line_model};
use crate::text::fold;
use crate::{Kind, confidence, render, select};

/// The blocks of a page with the rows on which the model decides, and the page's own row.
#[derive(Debug, Default)]
pub struct FittingPage {
    /// Text and row of each block that no phrase claims.
    pub blocks: Vec<(String, Vec<f32>)>,
    /// The row of the page.
    pub page: Vec<f64>,
}

impl Extractor {
    /// A page as numbers.
    ///
    /// # Errors
    /// Those of [`Extractor::extract`], but for [`Error::NoContent`].
    pub fn fitting_page(&self, html: &str) -> Result<FittingPage, Error> {
        let decision = self.decide(html, false)?;
        let page = &decision.page;
        let labels = &decision.selection.labels;
        let rows = select::rows(page, labels);
        let asked = page.blocks.iter().zip(labels);
        let asked = asked.filter(|(_, label)| !select::is_hidden(label));
        let texts = asked.map(|(block, _)| page.text_of(block).to_owned());
        Ok(FittingPage {
            blocks: texts.zip(rows.map(|row| row.to_vec())).collect(),
            page: confidence::features(page, &decision.selection).to_vec(),
        })
    }

    /// The text that the page gives with the next probabilities instead of the model's
    /// own; none if those are too few, or if nothing is kept.
    ///
    /// # Errors
    /// Those of [`Extractor::fitting_page`].
    pub fn text_by(
        &self,
        html: &str,
        probabilities: &mut impl Iterator<Item = f32>,
    ) -> Result<Option<String>, Error> {
        let decision = self.decide(html, false)?;
        let page = &decision.page;
        let labels = decision.selection.labels;
        let asked = labels
            .iter()
            .filter(|label| !select::is_hidden(label))
            .count();
        let own: Vec<f32> = probabilities.take(asked).collect();
        if own.len() < asked {
            return Ok(None);
        }
        let scores = select::spread(page, &labels, own.into_iter());
        let headline = decision.headline.as_ref();
        let title = headline.map(|headline| headline.heading.as_str());
        let selection = select::decide(page, labels, scores, title, &self.markers, self.favor);
        Ok((!selection.is_empty(page)).then(|| render::text(&render::blocks(page, &selection))))
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
