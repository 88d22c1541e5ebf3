//! Text: characters and words by script, sentence ends, folding.

mod classes;
mod fnv;
pub(crate) mod fold;
mod language;
mod letters;
mod measure;
mod ornaments;

pub(crate) use classes::{Classes, is_word_part};
pub(crate) use fnv::{Fnv, FnvMap};
pub(crate) use language::detect;
pub(crate) use measure::{Measure, measure};

/// The text with every run of white space as one space, and none at its ends.
pub(crate) fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
