//! Text: characters and words by script, sentence ends, folding.

pub(crate) mod fold;
