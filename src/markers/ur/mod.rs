//! Urdu.

#[macro_use]
mod stamps;

mod credits;
mod edges;
mod fringe;
mod labels;
mod prompts;
mod tails;
mod terse;

use super::rule::Catalogue;
use super::words;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "ur",
    groups: &[
        labels::RULES,
        prompts::RULES,
        credits::RULES,
        stamps::RULES,
        tails::RULES,
        fringe::RULES,
        edges::RULES,
        terse::RULES,
    ],
    words: &words::URDU,
};
