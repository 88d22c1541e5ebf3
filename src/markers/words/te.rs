//! Telugu.

use super::Vocabulary;

pub(crate) const TELUGU: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
