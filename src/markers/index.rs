//! Which rules a line can match at all, by the literals that it begins with or holds.

use std::collections::HashMap;

/// Rules by their place in the catalogue, one bit each.
pub(super) type RuleSet = u128;
/// The most rules that a catalogue can have.
pub(super) const MAX_RULES: usize = RuleSet::BITS as usize;

/// Literals are looked up by no more than so many of their first bytes: two or three characters
/// of an Indian script.
const WINDOW: usize = 8;
/// A literal inside a line is looked up by so many bytes, …
const INNER: usize = 6;
/// … a shorter one by so many.
const SHORT: usize = 2;
/// Bits that say which windows inside a line are known at all.
const BITS: usize = 1 << 14;

/// The first bytes of a text as a number, the first one lowest.
type Window = u64;

/// What a rule asks of a line.
pub(super) enum Asks {
    /// That it begins with one of these.
    Beginning(Vec<String>),
    /// That it holds one of these.
    Holding(Vec<String>),
    /// Nothing that the index knows.
    Nothing,
}

/// The literals of a catalogue.
#[derive(Debug)]
pub(super) struct Index {
    beginnings: HashMap<Window, RuleSet>,
    known: Vec<u64>,
    inner: HashMap<Window, Vec<(String, RuleSet)>>,
    always: RuleSet,
}

impl Index {
    pub(super) fn new(rules: impl Iterator<Item = Asks>) -> Index {
        let mut index = Index {
            beginnings: HashMap::new(),
            known: vec![0; BITS / 64],
            inner: HashMap::new(),
            always: 0,
        };
        for (at, asks) in rules.take(MAX_RULES).enumerate() {
            let rule: RuleSet = 1 << at;
            match asks {
                Asks::Beginning(literals) => {
                    for literal in literals {
                        let length = literal.len().min(WINDOW);
                        let window = window(literal.as_bytes(), length).unwrap_or_default();
                        *index.beginnings.entry(window).or_default() |= rule;
                    }
                }
                Asks::Holding(literals) if literals.iter().all(|l| l.len() >= SHORT) => {
                    literals
                        .into_iter()
                        .for_each(|literal| index.add(literal, rule));
                }
                Asks::Holding(_) | Asks::Nothing => index.always |= rule,
            }
        }
        index
    }

    fn add(&mut self, literal: String, rule: RuleSet) {
        let bytes = literal.as_bytes();
        let Some(window) = window(bytes, INNER).or_else(|| window(bytes, SHORT)) else {
            return;
        };
        let (word, bit) = place(window);
        if let Some(word) = self.known.get_mut(word) {
            *word |= bit;
        }
        let literals = self.inner.entry(window).or_default();
        match literals.iter_mut().find(|(known, _)| *known == literal) {
            Some((_, rules)) => *rules |= rule,
            None => literals.push((literal, rule)),
        }
    }

    /// The rules that the key can match.
    pub(super) fn candidates(&self, key: &str) -> RuleSet {
        let bytes = key.as_bytes();
        let beginnings = (1..=WINDOW).filter_map(|length| window(bytes, length));
        let begun = beginnings.filter_map(|window| self.beginnings.get(&window));
        let mut found = begun.fold(self.always, |found, rules| found | rules);
        // Literals begin where characters do.
        let starts = (0..bytes.len()).filter(|at| key.is_char_boundary(*at));
        for rest in starts.filter_map(|at| bytes.get(at..)) {
            for length in [INNER, SHORT] {
                if let Some(window) = window(rest, length).filter(|window| self.knows(*window)) {
                    found |= self.held(window, rest);
                }
            }
        }
        found
    }

    fn knows(&self, window: Window) -> bool {
        let (word, bit) = place(window);
        self.known.get(word).is_some_and(|word| word & bit != 0)
    }

    /// The rules of the literals with this window that the text begins with.
    fn held(&self, window: Window, text: &[u8]) -> RuleSet {
        let literals = self.inner.get(&window).into_iter().flatten();
        let standing = literals.filter(|(literal, _)| text.starts_with(literal.as_bytes()));
        standing.fold(0, |found, (_, rules)| found | rules)
    }
}

/// The first bytes of a text; `None` where it is shorter.
fn window(text: &[u8], length: usize) -> Option<Window> {
    let mask = Window::MAX >> (8 * WINDOW.saturating_sub(length));
    (text.len() >= length).then(|| load(text) & mask)
}

/// The first bytes of a text, filled up with zeros.
fn load(text: &[u8]) -> Window {
    match text.first_chunk::<WINDOW>() {
        Some(bytes) => Window::from_le_bytes(*bytes),
        None => text
            .iter()
            .rev()
            .fold(0, |window, byte| window << 8 | Window::from(*byte)),
    }
}

/// The word and bit of a window in [`Index::known`] (Fibonacci hashing; Knuth, TAOCP 6.4).
fn place(window: Window) -> (usize, u64) {
    let hash = window.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BITS.ilog2());
    (hash as usize / 64, 1 << (hash % 64))
}
