//! Which rules a line can match at all, by the literals that it begins with or holds.

use std::collections::HashMap;

/// The most rules that the catalogues of a script can have.
pub(super) const MAX_RULES: usize = 256;

/// Rules by their place, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RuleSet([u64; MAX_RULES / 64]);

impl RuleSet {
    fn of(place: usize) -> RuleSet {
        let mut set = RuleSet::default();
        if let Some(word) = set.0.get_mut(place / 64) {
            *word = 1 << (place % 64);
        }
        set
    }

    fn add(&mut self, other: &RuleSet) {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
    }

    /// The places of the rules, in order.
    pub(super) fn places(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(at, mut word)| {
            std::iter::from_fn(move || {
                let place = (word != 0).then(|| at * 64 + word.trailing_zeros() as usize);
                word &= word.wrapping_sub(1);
                place
            })
        })
    }
}

/// Literals at the beginning are looked up by no more than so many of their first bytes: two or
/// three characters of an Indian script.
const WINDOW: usize = 8;
/// A literal inside a line is looked up by so many bytes, …
const INNER: usize = 6;
/// … a shorter one by so many.
const SHORT: usize = 2;
/// Bits that say which windows inside a line are known at all, …
const BITS: usize = 1 << 16;
/// … bits that say the same of beginnings of one length, which are few, …
const BEGUN: usize = 1 << 12;
/// … and slots for the literals of those that are.
const SLOTS: usize = 1 << 12;

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
    beginnings: HashMap<Window, Vec<(String, RuleSet)>>,
    /// Which windows of each length are beginnings, at the least.
    begun: [Bits; WINDOW],
    /// Which bytes a short literal begins with.
    short: [bool; 256],
    /// Rules of which each match holds one of some ASCII characters, one bit each.
    single: Vec<(u128, RuleSet)>,
    known: Bits,
    inner: Vec<Vec<(String, RuleSet)>>,
    always: RuleSet,
}

impl Index {
    pub(super) fn new(rules: impl Iterator<Item = Asks>) -> Index {
        let mut index = Index {
            beginnings: HashMap::new(),
            begun: std::array::from_fn(|_| Bits::new(BEGUN)),
            short: [false; 256],
            single: Vec::new(),
            known: Bits::new(BITS),
            inner: vec![Vec::new(); SLOTS],
            always: RuleSet::default(),
        };
        for (at, asks) in rules.take(MAX_RULES).enumerate() {
            let rule = RuleSet::of(at);
            match asks {
                Asks::Beginning(literals) => {
                    for literal in literals {
                        let length = literal.len().min(WINDOW);
                        let window = window(literal.as_bytes(), length).unwrap_or_default();
                        if let Some(begun) = index.begun.get_mut(length.saturating_sub(1)) {
                            begun.set(hash(window));
                        }
                        put(index.beginnings.entry(window).or_default(), literal, rule);
                    }
                }
                Asks::Holding(literals) => {
                    let mut any = 0;
                    for literal in literals {
                        match literal.as_bytes() {
                            [byte] => any |= 1u128 << (byte & 0x7F),
                            _ => index.add(literal, rule),
                        }
                    }
                    if any != 0 {
                        index.single.push((any, rule));
                    }
                }
                Asks::Nothing => index.always.add(&rule),
            }
        }
        index
    }

    fn add(&mut self, literal: String, rule: RuleSet) {
        let bytes = literal.as_bytes();
        let Some(window) = window(bytes, INNER).or_else(|| window(bytes, SHORT)) else {
            return;
        };
        let hash = hash(window);
        self.known.set(hash);
        let short = bytes.first().filter(|_| bytes.len() < INNER);
        if let Some(short) = short.and_then(|first| self.short.get_mut(usize::from(*first))) {
            *short = true;
        }
        if let Some(literals) = self.inner.get_mut(slot(hash)) {
            put(literals, literal, rule);
        }
    }

    /// The rules that the key can match.
    pub(super) fn candidates(&self, key: &str) -> RuleSet {
        let bytes = key.as_bytes();
        let mut found = self.always;
        for (length, begun) in (1..).zip(&self.begun) {
            let window = window(bytes, length).filter(|window| begun.has(hash(*window)));
            let literals = window.and_then(|window| self.beginnings.get(&window));
            add_standing(literals.into_iter().flatten(), bytes, &mut found);
        }
        if !self.single.is_empty() {
            let ascii = bytes.iter().filter(|byte| byte.is_ascii());
            let seen = ascii.fold(0, |seen, byte| seen | 1u128 << byte);
            let held = self.single.iter().filter(|(any, _)| any & seen != 0);
            held.for_each(|(_, rule)| found.add(rule));
        }
        for (at, byte) in bytes.iter().enumerate() {
            // Literals begin where characters do.
            if byte & 0xC0 == 0x80 {
                continue;
            }
            let rest = bytes.get(at..).unwrap_or_default();
            let beginning = load(rest);
            self.find(hash(beginning & mask(INNER)), rest, &mut found);
            if self.short.get(usize::from(*byte)) == Some(&true) {
                self.find(hash(beginning & mask(SHORT)), rest, &mut found);
            }
        }
        found
    }

    /// Finds the rules of the literals in a window's slot that the text begins with.
    fn find(&self, hash: u64, text: &[u8], found: &mut RuleSet) {
        if self.known.has(hash) {
            let literals = self.inner.get(slot(hash));
            add_standing(literals.into_iter().flatten(), text, found);
        }
    }
}

/// Adds a rule to those of its literal.
fn put(literals: &mut Vec<(String, RuleSet)>, literal: String, rule: RuleSet) {
    match literals.iter_mut().find(|(known, _)| *known == literal) {
        Some((_, rules)) => rules.add(&rule),
        None => literals.push((literal, rule)),
    }
}

/// Finds the rules of the literals that the text begins with.
fn add_standing<'a>(
    literals: impl Iterator<Item = &'a (String, RuleSet)>,
    text: &[u8],
    found: &mut RuleSet,
) {
    for (literal, rules) in literals {
        if text.starts_with(literal.as_bytes()) {
            found.add(rules);
        }
    }
}

/// The first bytes of a text; `None` where it is shorter.
fn window(text: &[u8], length: usize) -> Option<Window> {
    (text.len() >= length).then(|| load(text) & mask(length))
}

const fn mask(length: usize) -> Window {
    Window::MAX >> (8 * WINDOW.saturating_sub(length))
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

/// A window's hash, its upper bits the best (Fibonacci hashing; Knuth, TAOCP 6.4).
fn hash(window: Window) -> u64 {
    window.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BITS.ilog2())
}

/// A set of hashes, as many bits as it was made with: a power of two.
#[derive(Debug)]
struct Bits(Box<[u64]>);

impl Bits {
    fn new(bits: usize) -> Bits {
        Bits(vec![0; bits.div_ceil(64)].into_boxed_slice())
    }

    fn place(&self, hash: u64) -> usize {
        (hash as usize / 64) & self.0.len().wrapping_sub(1)
    }

    fn set(&mut self, hash: u64) {
        let place = self.place(hash);
        if let Some(word) = self.0.get_mut(place) {
            *word |= 1 << (hash % 64);
        }
    }

    fn has(&self, hash: u64) -> bool {
        let word = self.0.get(self.place(hash)).copied().unwrap_or_default();
        word & (1 << (hash % 64)) != 0
    }
}

fn slot(hash: u64) -> usize {
    hash as usize % SLOTS
}
