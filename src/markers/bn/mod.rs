//! Bengali.

mod credits;
mod labels;
mod prompts;
mod related;

use super::rule::Catalogue;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "bn",
    groups: &[
        labels::RULES,
        related::RULES,
        prompts::RULES,
        credits::RULES,
    ],
};
