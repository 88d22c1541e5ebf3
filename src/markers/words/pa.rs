//! Punjabi.

use super::Vocabulary;

pub(crate) const PUNJABI: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
