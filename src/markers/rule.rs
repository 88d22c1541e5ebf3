//! What a marker rule is, and what stands beside it as evidence.

use super::words::Vocabulary;
use crate::Kind;

/// How much of a line a phrase must cover before its rule may claim the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The phrase is the whole line.
    Whole,
    /// The phrase opens the line, and what follows is the headline it points to: after a colon,
    /// dash or the like, or as a link.
    Lead,
    /// The phrase stands anywhere in a line of a promo's length.
    Within,
}

/// A phrase, the lines that it must catch, and the prose that it must spare.
///
/// The pattern is a regular expression over the folded line (see `text::fold::line_key`); it is
/// folded itself, so that it can be written in ordinary spelling. `\b`, `\w` and `\s` have no
/// place in it: a key has plain spaces only, and Unicode classes are slow on Indian scripts.
/// In `catches`, `‹…›` encloses what is a link on the page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    pub(crate) kind: Kind,
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) pattern: &'static str,
    #[cfg_attr(
        not(any(test, feature = "fitting")),
        expect(dead_code, reason = "evidence")
    )]
    pub(crate) catches: &'static [&'static str],
    #[cfg_attr(
        not(any(test, feature = "fitting")),
        expect(dead_code, reason = "evidence")
    )]
    pub(crate) spares: &'static [&'static str],
}

/// A rule, in the order in which people say it.
pub(super) const fn rule(
    kind: Kind,
    name: &'static str,
    shape: Shape,
    pattern: &'static str,
    catches: &'static [&'static str],
    spares: &'static [&'static str],
) -> Rule {
    Rule {
        kind,
        name,
        shape,
        pattern,
        catches,
        spares,
    }
}

/// The rules of one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Catalogue {
    /// BCP 47 code, and the prefix of its rules' names.
    pub(crate) language: &'static str,
    /// The rules, in one or several groups.
    pub(crate) groups: &'static [&'static [Rule]],
    /// The words of its prompts.
    pub(crate) words: &'static Vocabulary,
}

impl Catalogue {
    pub(crate) fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        self.groups.iter().copied().flatten()
    }
}
