//! Nepali.

mod buttons;
mod credits;
mod labels;
mod notices;
mod prompts;
mod related;
mod tails;
mod terse;

use super::rule::Catalogue;
use super::words;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "ne",
    groups: &[
        labels::RULES,
        credits::RULES,
        prompts::RULES,
        related::RULES,
        tails::RULES,
        notices::RULES,
        terse::RULES,
        buttons::RULES,
    ],
    words: &words::NEPALI,
};
