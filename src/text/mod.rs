//! Text: characters and words by script, sentence ends, folding.

pub(crate) mod fold;
mod language;
mod measure;

pub(crate) use language::detect;
pub(crate) use measure::{Measure, measure};
