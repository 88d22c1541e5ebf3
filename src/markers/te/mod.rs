//! Telugu.

mod credits;
mod edges;
mod furniture;
mod labels;
mod notices;
mod prompts;
mod related;
mod terse;

use super::rule::Catalogue;
use super::words;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "te",
    groups: &[
        prompts::RULES,
        related::RULES,
        notices::RULES,
        labels::RULES,
        credits::RULES,
        furniture::RULES,
        edges::RULES,
        terse::RULES,
    ],
    words: &words::TELUGU,
};
