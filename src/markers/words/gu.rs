//! Gujarati.

use super::Vocabulary;

pub(crate) const GUJARATI: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
