//! Assamese.

use super::Vocabulary;

pub(crate) const ASSAMESE: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
