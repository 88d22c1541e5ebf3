//! Malayalam.

use super::Vocabulary;

pub(crate) const MALAYALAM: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
