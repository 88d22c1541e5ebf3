//! Punjabi, in Gurmukhi.

#[macro_use]
mod stamps;

mod credits;
mod labels;
mod prompts;
mod tails;

use super::rule::Catalogue;
use super::words;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "pa",
    groups: &[
        labels::RULES,
        prompts::RULES,
        credits::RULES,
        stamps::RULES,
        tails::RULES,
    ],
    words: &words::PUNJABI,
};
