//! Phrases: which lines are markers, by what they say. Knows nothing of HTML.
//!
//! A rule proposes by its phrase, and the shape of the line decides. A new language is one file
//! of rules and one line in `CATALOGUES`.

mod en;
mod hi;
mod rule;

#[cfg(test)]
mod evidence;

use crate::Kind;
use crate::text::fold;
use regex::RegexSet;
use rule::{Catalogue, Rule, Shape};

/// Every catalogue; the order decides where two rules claim a line.
const CATALOGUES: &[Catalogue] = &[hi::CATALOGUE, en::CATALOGUE];

/// The longest line, in chars, on which a `Lead` rule is asked: label and a long headline.
const LEAD_MAX_CHARS: usize = 260;
/// The longest line, in chars, on which a `Within` rule is asked: a promo of two sentences.
const WITHIN_MAX_CHARS: usize = 360;
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

/// What was noticed about a line: its kind, and the rule that noticed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Noticed {
    pub(crate) kind: Kind,
    /// `language/name`.
    pub(crate) rule: String,
}

/// All rules, compiled.
#[derive(Debug)]
pub(crate) struct MarkerSet {
    rules: Vec<Compiled>,
    /// What each rule asks for when a line has no link.
    plain: RegexSet,
    /// What each rule asks for when most of a line is a link.
    linked: RegexSet,
}

#[derive(Debug)]
struct Compiled {
    kind: Kind,
    name: String,
    shape: Shape,
}

impl MarkerSet {
    /// Compiles every catalogue.
    pub(crate) fn new() -> Result<MarkerSet, regex::Error> {
        let mut rules = Vec::new();
        let mut plain = Vec::new();
        let mut linked = Vec::new();
        for catalogue in CATALOGUES {
            for rule in catalogue.rules() {
                plain.push(pattern(rule, false));
                linked.push(pattern(rule, true));
                rules.push(Compiled {
                    kind: rule.kind,
                    name: format!("{}/{}", catalogue.language, rule.name),
                    shape: rule.shape,
                });
            }
        }
        Ok(MarkerSet {
            rules,
            plain: RegexSet::new(plain)?,
            linked: RegexSet::new(linked)?,
        })
    }

    /// The first rule that claims the line, if one does.
    pub(crate) fn notice(&self, line: Line<'_>) -> Option<Noticed> {
        if line.chars > WITHIN_MAX_CHARS {
            return None;
        }
        let key = fold::line_key(line.text);
        let set = if line.link_share >= LEAD_LINK_SHARE {
            &self.linked
        } else {
            &self.plain
        };
        set.matches(&key)
            .into_iter()
            .filter_map(|index| self.rules.get(index))
            .find(|rule| line.chars <= max_chars(rule.shape))
            .map(|rule| Noticed {
                kind: rule.kind,
                rule: rule.name.clone(),
            })
    }
}

fn max_chars(shape: Shape) -> usize {
    match shape {
        Shape::Lead => LEAD_MAX_CHARS,
        Shape::Whole | Shape::Within => WITHIN_MAX_CHARS,
    }
}

/// The expression that a rule asks of a key, for a line with or without a link.
fn pattern(rule: &Rule, linked: bool) -> String {
    let phrase = fold::fold(rule.pattern);
    match (rule.shape, linked) {
        (Shape::Whole, _) => format!("^(?:{phrase})$"),
        (Shape::Lead, false) => format!(r"^(?:{phrase})(?:$| ?[:\-|>»…,!?=(\[] ?)"),
        (Shape::Lead, true) => format!(r"^(?:{phrase})(?:$|[ :\-|>»…,!?=(\[])"),
        (Shape::Within, _) => format!("(?:{phrase})"),
    }
}
