//! Text: characters and words by script, sentence ends, folding.

mod classes;
pub(crate) mod fold;
mod language;
mod measure;

pub(crate) use classes::Classes;
pub(crate) use language::detect;
pub(crate) use measure::{Measure, measure};
