//! Marathi.

use super::Vocabulary;

pub(crate) const MARATHI: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
