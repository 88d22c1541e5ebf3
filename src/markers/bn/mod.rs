//! Bengali.

mod credits;
mod furniture;
mod labels;
mod margins;
mod notices;
mod prompts;
mod related;
mod tails;

use super::rule::Catalogue;
use super::words;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "bn",
    groups: &[
        labels::RULES,
        credits::RULES,
        prompts::RULES,
        related::RULES,
        tails::RULES,
        notices::RULES,
        furniture::RULES,
        margins::RULES,
    ],
    words: &words::BENGALI,
};
