//! Tamil.

use super::Vocabulary;

pub(crate) const TAMIL: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
