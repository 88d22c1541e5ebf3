//! Nepali.

use super::Vocabulary;

pub(crate) const NEPALI: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
