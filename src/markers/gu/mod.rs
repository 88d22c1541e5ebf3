//! Gujarati.

#[macro_use]
mod stamps;

mod credits;
mod fringe;
mod labels;
mod margins;
mod prompts;
mod related;
mod tails;

use super::rule::Catalogue;
use super::words;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "gu",
    groups: &[
        labels::RULES,
        credits::RULES,
        prompts::RULES,
        related::RULES,
        stamps::RULES,
        tails::RULES,
        margins::RULES,
        fringe::RULES,
    ],
    words: &words::GUJARATI,
};
