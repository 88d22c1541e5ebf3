//! Rules made into automata, and asked only of lines that hold one of their literals.
//!
//! The automata run over bytes: a class that takes a whole Unicode character costs hundreds of
//! states, one that takes a byte costs one, and in valid UTF-8 both lead to the same matches, as
//! long as a class only excludes ASCII. See [`bytewise`] for the classes that do not.

use super::index::{Asks, Index};
use super::literals::Needs;
use super::needed::Held;
use super::rule::{Catalogue, Rule, Shape};
use super::words::{ENGLISH, Words};
use super::{Line, literals, prompt};
use crate::Kind;
use crate::text::fold;
use regex::bytes::{Regex, RegexBuilder};
use std::sync::{LazyLock, OnceLock};

/// The longest line, in chars, on which a `Lead` rule is asked: label and a long headline.
const LEAD_MAX_CHARS: usize = 260;
/// The longest line, in chars, on which a `Within` rule is asked: a promo of two sentences.
pub(super) const WITHIN_MAX_CHARS: usize = 360;
/// The longest line, in chars, on which a `Whole` rule for bylines is asked: they open with any name,
/// and would read every paragraph with a date in it.
const BYLINE_MAX_CHARS: usize = 160;
/// The most memory that one compiled rule may take, in bytes.
const SIZE: usize = 4 << 20;
/// What is put behind the key of a line that is mostly link, after a line feed: see [`pattern`].
const LINKED: &str = "\nL";

/// A line as the automata read it; its memory serves line after line.
#[derive(Debug, Default)]
pub(super) struct Haystack {
    text: String,
    key: usize,
    held: Held,
    /// Whether a rule was asked of it at all.
    is_asked: bool,
}

impl Haystack {
    pub(super) fn write(&mut self, line: Line<'_>) {
        fold::line_key_into(line.text, &mut self.text);
        self.key = self.text.len();
        self.is_asked = false;
        if line.is_linked() {
            self.text.push_str(LINKED);
        }
    }

    #[cfg(test)]
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether a rule was asked of the line, after the catalogues were.
    pub(super) fn is_asked(&self) -> bool {
        self.is_asked
    }

    /// The folded line.
    pub(super) fn key(&self) -> &str {
        self.text.get(..self.key).unwrap_or_default()
    }
}

/// The catalogues of a script: their literals, and their rules with the language of each,
/// compiled when a line first holds one of its literals; and the words of each language's prompts.
#[derive(Debug)]
pub(super) struct Compiled {
    rules: Vec<(&'static str, &'static Rule)>,
    patterns: Vec<OnceLock<Option<Regex>>>,
    prompts: Vec<(&'static str, Words)>,
    index: Index,
}

/// The English words that stand in prompts of every language.
static IN_ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::new(&ENGLISH));

/// What a catalogue noticed: a phrase of one of its rules, or a prompt by its words.
#[derive(Clone, Copy, Debug)]
pub(super) enum Found {
    Rule(&'static Rule),
    Prompt(Kind),
}

impl Compiled {
    pub(super) fn new(catalogues: &[Catalogue]) -> Compiled {
        let rules: Vec<_> = catalogues.iter().flat_map(spoken).collect();
        let words = |catalogue: &Catalogue| (catalogue.language, Words::new(catalogue.words));
        let prompts: Vec<_> = catalogues.iter().map(words).collect();
        let topics = prompts.iter().flat_map(|(_, words)| words.topics());
        let topics = topics.chain(IN_ENGLISH.topics()).collect();
        let topics = Asks {
            beginnings: None,
            needs: Needs::one_of(topics),
        };
        Compiled {
            patterns: rules.iter().map(|_| OnceLock::new()).collect(),
            // The prompts have the place after the rules.
            index: Index::new(rules.iter().map(|(_, rule)| asks(rule)).chain([topics])),
            rules,
            prompts,
        }
    }

    /// What the catalogues notice first about the line, of the kinds that are not spared, and
    /// which language's does.
    pub(super) fn first(
        &self,
        haystack: &mut Haystack,
        line: Line<'_>,
        spared: &[Kind],
    ) -> Option<(&'static str, Found)> {
        let key = haystack.text.get(..haystack.key).unwrap_or_default();
        let mut candidates = self.index.candidates(key, &mut haystack.held);
        candidates.find_map(|at| {
            haystack.is_asked = true;
            let Some((language, rule)) = self.rules.get(at) else {
                return self.prompt(key, line, spared);
            };
            let may_claim =
                line.chars <= max_chars(rule.kind, rule.shape) && !spared.contains(&rule.kind);
            (may_claim && self.claims(at, rule, &haystack.text))
                .then_some((*language, Found::Rule(rule)))
        })
    }

    /// The prompt that the words of the line make, in whichever language.
    fn prompt(&self, key: &str, line: Line<'_>, spared: &[Kind]) -> Option<(&'static str, Found)> {
        self.prompts.iter().find_map(|(language, words)| {
            let languages = [words, &IN_ENGLISH];
            let is_row = || prompt::is_row(line.text, languages).then_some(Kind::Breadcrumb);
            let kind = prompt::kind(line.text, key, languages).or_else(is_row)?;
            (!spared.contains(&kind)).then_some((*language, Found::Prompt(kind)))
        })
    }

    /// Whether a rule claims the line; one that does not compile, which a test forbids, never does.
    fn claims(&self, at: usize, rule: &Rule, haystack: &str) -> bool {
        let pattern = self.patterns.get(at).and_then(|pattern| {
            let compile = || compile(&pattern_of(rule)).ok();
            pattern.get_or_init(compile).as_ref()
        });
        pattern.is_some_and(|pattern| pattern.is_match(haystack.as_bytes()))
    }
}

/// The rules of a catalogue, each with its language.
fn spoken(catalogue: &Catalogue) -> impl Iterator<Item = (&'static str, &'static Rule)> + use<> {
    let language = catalogue.language;
    catalogue.rules().map(move |rule| (language, rule))
}

/// What a line must have for the rule to match.
fn asks(rule: &Rule) -> Asks {
    let (needs, prefixes) = literals::of(&fold::fold(rule.pattern));
    let beginnings = prefixes.filter(|_| rule.shape != Shape::Within);
    Asks { beginnings, needs }
}

/// Compiles a rule's expression.
pub(super) fn compile(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(pattern)
        .unicode(false)
        .multi_line(true)
        .size_limit(SIZE)
        .build()
}

fn pattern_of(rule: &Rule) -> String {
    pattern(rule.shape, rule.pattern)
}

pub(super) fn max_chars(kind: Kind, shape: Shape) -> usize {
    match (kind, shape) {
        (Kind::Byline, Shape::Whole) => BYLINE_MAX_CHARS,
        (_, Shape::Lead) => LEAD_MAX_CHARS,
        (_, Shape::Whole | Shape::Within) => WITHIN_MAX_CHARS,
    }
}

/// The expression that a rule asks of a haystack. What follows a `Lead` phrase is set off by
/// punctuation, or by no more than a space where the line is mostly link, which a second line
/// says: so one automaton serves both.
pub(super) fn pattern(shape: Shape, phrase: &str) -> String {
    let phrase = bytewise(&fold::fold(phrase));
    match shape {
        Shape::Whole => format!(r"\A(?:{phrase})$"),
        Shape::Lead => format!(r"\A(?:{phrase})(?:$| ?(?:[:\-|>!?=(\[)\]#]|»|…)| .*{LINKED})"),
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
    use super::super::SCRIPTS;
    use super::super::index::MAX_RULES;
    use super::*;

    #[test]
    fn every_rule_compiles_and_has_a_place_in_the_index() {
        for (script, catalogues) in SCRIPTS {
            let rules = Compiled::new(catalogues).rules;
            assert!(rules.len() < MAX_RULES, "{script:x}");
            for (language, rule) in rules {
                if let Err(error) = compile(&pattern_of(rule)) {
                    panic!("{language}/{}: {error}", rule.name);
                }
            }
        }
    }

    #[test]
    fn the_index_leaves_no_rule_out_that_matches() {
        let all = SCRIPTS.iter().flat_map(|(_, catalogues)| *catalogues);
        let lines: Vec<&str> = all
            .flat_map(|catalogue| catalogue.rules())
            .flat_map(|rule| rule.catches.iter().chain(rule.spares).copied())
            .collect();
        for (_, catalogues) in SCRIPTS {
            let compiled = Compiled::new(catalogues);
            for (at, (language, rule)) in compiled.rules.iter().enumerate() {
                let own = compile(&pattern_of(rule)).unwrap();
                for text in &lines {
                    let line = Line {
                        text,
                        chars: 0,
                        link_share: 1.0,
                    };
                    let mut haystack = Haystack::default();
                    haystack.write(line);
                    if own.is_match(haystack.text().as_bytes()) {
                        let mut held = Held::default();
                        let mut candidates = compiled.index.candidates(haystack.key(), &mut held);
                        assert!(
                            candidates.any(|place| place == at),
                            "{language}/{}: {text}",
                            rule.name
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn classes_beyond_ascii_become_choices() {
        assert_eq!(bytewise("a[-»›]b[^.]"), "a(?:[-]|»|›)b[^.]");
        assert_eq!(bytewise(r"\[[ୁୂ]?"), r"\[(?:ୁ|ୂ)?");
    }
}
