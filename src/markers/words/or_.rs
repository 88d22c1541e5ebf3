//! Odia.

use super::Vocabulary;

pub(crate) const ODIA: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
