//! English.

use super::rule::Shape::{Lead, Whole};
use super::rule::{Catalogue, Rule, rule};
use crate::Kind::*;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "en",
    groups: &[RULES],
};

const RULES: &[Rule] = &[
    rule(
        Advertisement,
        "ad-label",
        Whole,
        "advertisements?|sponsored|story continues below(?: this)? ad(?:vertisement)?",
        &[
            "ADVERTISEMENT",
            "Story continues below this ad",
            "Sponsored",
        ],
        &[
            "The advertisement was withdrawn after complaints.",
            "It was sponsored by a bank.",
        ],
    ),
    rule(
        Related,
        "also-read",
        Lead,
        "(?:also|must) (?:read|watch|see)",
        &[
            "Also Read: The river that forgot its name",
            "ALSO READ",
            "Also read ‹How the valley was won›",
        ],
        &[
            "Also read by millions, the paper closed in 1990.",
            "He must read the report before Monday.",
        ],
    ),
];
