//! Punjabi, in Gurmukhi.

#[macro_use]
mod stamps;

mod asks;
mod credits;
mod furniture;
mod labels;
mod margins;
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
        asks::RULES,
        furniture::RULES,
        margins::RULES,
    ],
    words: &words::PUNJABI,
};
