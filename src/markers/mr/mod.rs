//! Marathi.

mod credits;
mod fringe;
mod labels;
mod prompts;
mod related;
mod tails;
mod terse;

use super::rule::Catalogue;
use super::words;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "mr",
    groups: &[
        labels::RULES,
        credits::RULES,
        prompts::RULES,
        related::RULES,
        tails::RULES,
        fringe::RULES,
        terse::RULES,
    ],
    words: &words::MARATHI,
};
