//! Urdu.

use super::Vocabulary;

pub(crate) const URDU: Vocabulary = Vocabulary {
    words: &[],
    catches: &[],
    spares: &[],
};
