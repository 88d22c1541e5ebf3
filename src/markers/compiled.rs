//! Rules made into one automaton for each catalogue.
//!
//! The automata run over bytes: a class that takes a whole Unicode character costs hundreds of
//! states, one that takes a byte costs one, and in valid UTF-8 both lead to the same matches, as
//! long as a class only excludes ASCII. See [`bytewise`] for the classes that do not.

use super::Line;
use super::rule::{Catalogue, Rule, Shape};
use crate::Kind;
use crate::text::fold;
use regex::bytes::{RegexSet, RegexSetBuilder};

/// The longest line, in chars, on which a `Lead` rule is asked: label and a long headline.
const LEAD_MAX_CHARS: usize = 260;
/// The longest line, in chars, on which a `Within` rule is asked: a promo of two sentences.
pub(super) const WITHIN_MAX_CHARS: usize = 360;
/// The share of link characters from which what follows a `Lead` phrase is taken for a link.
const LEAD_LINK_SHARE: f32 = 0.4;
/// The most memory that one compiled catalogue may take, in bytes.
const SET_SIZE: usize = 16 << 20;
/// What is put behind the key of a line that is mostly link, after a line feed: see [`pattern`].
const LINKED: &str = "\nL";

/// The folded line as the automata read it.
pub(super) fn haystack(line: Line<'_>) -> String {
    let mut key = fold::line_key(line.text);
    if line.link_share >= LEAD_LINK_SHARE {
        key.push_str(LINKED);
    }
    key
}

/// A catalogue, compiled.
#[derive(Debug)]
pub(super) struct Compiled {
    rules: Vec<&'static Rule>,
    set: RegexSet,
}

impl Compiled {
    /// Compiles a catalogue; one that does not compile, which a test forbids, claims no line.
    pub(super) fn new(catalogue: &Catalogue) -> Compiled {
        let rules: Vec<_> = catalogue.rules().collect();
        let set = set(rules.iter().map(|rule| pattern(rule.shape, rule.pattern)));
        Compiled {
            rules,
            set: set.unwrap_or_else(|_| RegexSet::empty()),
        }
    }

    /// The first rule that claims the line, of those whose kind is not spared.
    pub(super) fn first(
        &self,
        haystack: &str,
        chars: usize,
        spared: &[Kind],
    ) -> Option<&'static Rule> {
        let matches = self.set.matches(haystack.as_bytes());
        let rules = matches.into_iter().filter_map(|at| self.rules.get(at));
        rules
            .copied()
            .find(|rule| chars <= max_chars(rule.shape) && !spared.contains(&rule.kind))
    }
}

/// Makes patterns into one automaton.
pub(super) fn set(patterns: impl Iterator<Item = String>) -> Result<RegexSet, regex::Error> {
    RegexSetBuilder::new(patterns)
        .unicode(false)
        .multi_line(true)
        .size_limit(SET_SIZE)
        .build()
}

pub(super) fn max_chars(shape: Shape) -> usize {
    match shape {
        Shape::Lead => LEAD_MAX_CHARS,
        Shape::Whole | Shape::Within => WITHIN_MAX_CHARS,
    }
}

/// The expression that a rule asks of a haystack. What follows a `Lead` phrase is set off by
/// punctuation, or by no more than a space where the line is mostly link, which a second line
/// says: so one automaton serves both.
pub(super) fn pattern(shape: Shape, phrase: &str) -> String {
    let phrase = bytewise(&fold::fold(phrase));
    match shape {
        Shape::Whole => format!("^(?:{phrase})$"),
        Shape::Lead => format!(r"^(?:{phrase})(?:$| ?(?:[:\-|>,!?=(\[]|»|…)| .*{LINKED})"),
        Shape::Within => phrase,
    }
}

/// Writes each class that lists characters beyond ASCII as a choice: `[-»]` becomes `(?:[-]|»)`.
fn bytewise(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, class, after)) = next_class(rest) {
        out.push_str(before);
        if class.is_ascii() || class.starts_with('^') {
            out.push_str(&format!("[{class}]"));
        } else {
            let ascii: String = class.chars().filter(char::is_ascii).collect();
            let others = class.chars().filter(|c| !c.is_ascii());
            let choices = others.map(String::from);
            let ascii = (!ascii.is_empty()).then(|| format!("[{ascii}]"));
            let choices: Vec<String> = ascii.into_iter().chain(choices).collect();
            out.push_str(&format!("(?:{})", choices.join("|")));
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// What stands before, in and after the first class of a pattern.
fn next_class(pattern: &str) -> Option<(&str, &str, &str)> {
    let open = unescaped(pattern, '[')?;
    let (before, class) = (pattern.get(..open)?, pattern.get(open + 1..)?);
    let close = unescaped(class, ']')?;
    Some((before, class.get(..close)?, class.get(close + 1..)?))
}

fn unescaped(text: &str, wanted: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if c == wanted && !escaped {
            return Some(at);
        }
        escaped = c == '\\' && !escaped;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::CATALOGUES;
    use super::*;

    #[test]
    fn every_catalogue_compiles() {
        for catalogue in CATALOGUES {
            let patterns = catalogue.rules().map(|r| pattern(r.shape, r.pattern));
            if let Err(error) = set(patterns) {
                panic!("{}: {error}", catalogue.language);
            }
        }
    }

    #[test]
    fn classes_beyond_ascii_become_choices() {
        assert_eq!(bytewise("a[-»›]b[^.]"), "a(?:[-]|»|›)b[^.]");
        assert_eq!(bytewise(r"\[[ୁୂ]?"), r"\[(?:ୁ|ୂ)?");
    }
}
