//! Odia.

#[macro_use]
mod stamps;

mod fringe;
mod labels;
mod margins;
mod notices;
mod prompts;
mod related;
mod tails;

use super::rule::Catalogue;
use super::words;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "or",
    groups: &[
        prompts::RULES,
        related::RULES,
        notices::RULES,
        labels::RULES,
        stamps::RULES,
        tails::RULES,
        margins::RULES,
        fringe::RULES,
    ],
    words: &words::ODIA,
};
