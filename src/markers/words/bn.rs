//! Bengali.

use super::Vocabulary;

pub(crate) const BENGALI: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
