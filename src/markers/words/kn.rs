//! Kannada.

use super::Vocabulary;

pub(crate) const KANNADA: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
