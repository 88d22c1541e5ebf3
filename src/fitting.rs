//! Pages as numbers: what `examples/fit` fits the model on.

use crate::error::Error;
use crate::extractor::Extractor;
use crate::{confidence, render, select};

/// The blocks of a page with the rows on which the model decides, and the page's own row.
#[derive(Debug, Default)]
pub struct FittingPage {
    /// Text and row of each block that no marker rule has claimed.
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
        let asked = asked.filter(|(_, label)| label.is_none());
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
        let asked = labels.iter().filter(|label| label.is_none()).count();
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
