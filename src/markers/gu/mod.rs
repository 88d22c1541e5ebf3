//! Gujarati.

mod credits;
mod labels;
mod prompts;
mod related;

use super::rule::Catalogue;
use super::words;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "gu",
    groups: &[
        labels::RULES,
        credits::RULES,
        prompts::RULES,
        related::RULES,
    ],
    words: &words::GUJARATI,
};
