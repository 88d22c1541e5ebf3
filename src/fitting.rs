//! Pages as numbers: what `examples/fit` fits the model on.

use crate::error::Error;
use crate::extractor::Extractor;
use crate::{confidence, select};

/// The blocks of a page with the rows on which the model decides, and the page's own row.
#[derive(Debug, Default)]
pub struct FittingPage {
    /// Text and row of each block.
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
        let rows = select::rows(page, &decision.selection.labels);
        let texts = page.blocks.iter().map(|b| page.text_of(b).to_owned());
        Ok(FittingPage {
            blocks: texts.zip(rows.map(|row| row.to_vec())).collect(),
            page: confidence::features(page, &decision.selection).to_vec(),
        })
    }
}
