//! Phrases: which lines are markers, by what they say. Knows nothing of HTML.
//!
//! A rule proposes by its phrase, and the shape of the line decides. A new language is one file
//! of rules, one of the words of its prompts, and one word in `SCRIPTS`.

#[macro_use]
mod dated;
#[macro_use]
mod pieces;
#[macro_use]
mod stamps;

mod as_;
mod bn;
mod compiled;
mod custom;
mod en;
mod gu;
mod hi;
mod index;
mod kn;
pub(crate) mod line_model;
mod literals;
mod ml;
mod mr;
mod ne;
mod needed;
mod or;
mod pa;
mod parts;
mod prompt;
mod rule;
mod set;
mod syntax;
mod ta;
mod te;
mod ur;
mod windows;
mod words;

#[cfg(test)]
mod evidence;

pub use custom::Marker;
pub(crate) use set::MarkerSet;

use crate::Kind;
use compiled::Found;
use rule::Catalogue;

/// Every catalogue, by the script of its language: the first letter's code point. The order
/// decides where two rules claim a line.
const SCRIPTS: &[(u32, &[Catalogue])] = &[
    (0x900, &[hi::CATALOGUE, mr::CATALOGUE, ne::CATALOGUE]),
    (0x980, &[bn::CATALOGUE, as_::CATALOGUE]),
    (0xA80, &[gu::CATALOGUE]),
    (0xB00, &[or::CATALOGUE]),
    (0xB80, &[ta::CATALOGUE]),
    (0xC00, &[te::CATALOGUE]),
    (0xC80, &[kn::CATALOGUE]),
    (0xD00, &[ml::CATALOGUE]),
    (0xA00, &[pa::CATALOGUE]),
    (0x600, &[ur::CATALOGUE]),
    (0x000, &[en::CATALOGUE]),
];

/// The share of link characters from which what follows a `Lead` phrase is taken for a link.
const LEAD_LINK_SHARE: f32 = 0.4;

/// A line as the rules see it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    /// The line's text.
    pub(crate) text: &'a str,
    /// Its length in chars.
    pub(crate) chars: usize,
    /// The share of its chars that stand in links, 0–1.
    pub(crate) link_share: f32,
}

impl Line<'_> {
    /// Whether what follows a `Lead` phrase in it is taken for a link.
    fn is_linked(&self) -> bool {
        self.link_share >= LEAD_LINK_SHARE
    }

    /// A part of the line's text, as a line of its own.
    fn part<'a>(&self, text: &'a str) -> Line<'a> {
        Line {
            text,
            chars: text.chars().count(),
            link_share: self.link_share,
        }
    }
}

/// What was noticed about a line: its kind, and what noticed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Noticed {
    pub(crate) kind: Kind,
    /// `language/name`.
    pub(crate) rule: String,
    /// Whether a phrase says so, and not only what the line looks like.
    pub(crate) is_sure: bool,
}

impl Noticed {
    /// What a phrase, or a rule that is as sure, says of a line.
    pub(crate) fn surely(kind: Kind, rule: String) -> Noticed {
        Noticed {
            kind,
            rule,
            is_sure: true,
        }
    }

    /// What a catalogue found in a line of a language.
    fn of(language: &str, found: Found) -> Noticed {
        match found {
            Found::Rule(rule) => Noticed::surely(rule.kind, format!("{language}/{}", rule.name)),
            Found::Prompt(kind) => Noticed::surely(kind, format!("{language}/words-{kind}")),
        }
    }
}

/// The lines beside the catalogues' rules and words: the language of each, its kind if it is a
/// marker, and the line.
#[cfg(feature = "fitting")]
pub(crate) fn evidence() -> impl Iterator<Item = (&'static str, Option<Kind>, &'static str)> {
    let catalogues = SCRIPTS.iter().flat_map(|(_, catalogues)| *catalogues);
    catalogues.flat_map(|catalogue| {
        let of_rules = catalogue.rules().flat_map(|rule| {
            let catches = rule.catches.iter().map(|line| (Some(rule.kind), *line));
            catches.chain(rule.spares.iter().map(|line| (None, *line)))
        });
        let words = catalogue.words;
        let caught = words.catches.iter();
        let caught = caught.map(|(kind, line)| (Some(*kind), *line));
        let spared = words.spares.iter().map(|line| (None, *line));
        let all = of_rules.chain(caught).chain(spared);
        all.map(|(kind, line)| (catalogue.language, kind, line))
    })
}
