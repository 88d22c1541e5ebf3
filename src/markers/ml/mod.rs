//! Malayalam.

mod credits;
mod furniture;
mod labels;
mod notices;
mod prompts;
mod related;

use super::rule::Catalogue;
use super::words;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "ml",
    groups: &[
        prompts::RULES,
        related::RULES,
        notices::RULES,
        labels::RULES,
        credits::RULES,
        furniture::RULES,
    ],
    words: &words::MALAYALAM,
};
