//! Which rules a line can match at all, by the literals that it begins with and holds.

use super::literals::Needs;
use super::needed::{self, Held, Needed};
use super::windows::Windows;
use std::collections::BTreeMap;

/// The most rules that the catalogues of a script can have.
pub(super) const MAX_RULES: usize = 256;

/// Rules by their place, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct RuleSet([u64; MAX_RULES / 64]);

impl RuleSet {
    fn add(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }

    fn add_all(&mut self, other: &RuleSet) {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
    }

    /// Keeps those of `some` only where they are also among `kept`.
    fn keep(&mut self, some: &RuleSet, kept: &RuleSet) {
        for ((word, some), kept) in self.0.iter_mut().zip(some.0).zip(kept.0) {
            *word &= kept | !some;
        }
    }

    /// The places of the rules, in order.
    fn places(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(at, mut word)| {
            std::iter::from_fn(move || {
                let place = (word != 0).then(|| at * 64 + word.trailing_zeros() as usize);
                word &= word.wrapping_sub(1);
                place
            })
        })
    }
}

/// What a rule asks of a line.
pub(super) struct Asks {
    /// Literals of which the line begins with one.
    pub(super) beginnings: Option<Vec<String>>,
    /// What it holds.
    pub(super) needs: Needs,
}

/// The literals of a catalogue, and the rules that are asked where they stand.
#[derive(Debug)]
pub(super) struct Index {
    beginnings: Windows,
    literals: Windows,
    /// The rules of each beginning.
    begun: Vec<RuleSet>,
    /// The rules of which a line must have a beginning.
    have_beginnings: RuleSet,
    /// The rules that are asked where a literal stands, …
    holding: Vec<RuleSet>,
    /// … where an ASCII character does, …
    ascii: BTreeMap<u8, RuleSet>,
    /// … and always: those that need nothing, and those of which the beginning tells most.
    always: RuleSet,
    /// What each rule needs.
    needed: Vec<Needed>,
}

impl Index {
    pub(super) fn new(rules: impl Iterator<Item = Asks>) -> Index {
        let mut index = Index {
            beginnings: Windows::new(),
            literals: Windows::new(),
            begun: Vec::new(),
            have_beginnings: RuleSet::default(),
            holding: Vec::new(),
            ascii: BTreeMap::new(),
            always: RuleSet::default(),
            needed: Vec::new(),
        };
        let rules: Vec<Asks> = rules.take(MAX_RULES).collect();
        for (at, asks) in rules.iter().enumerate() {
            for literal in asks.beginnings.iter().flatten() {
                put(&mut index.begun, index.beginnings.beginning(literal), at);
                index.have_beginnings.add(at);
            }
            // Many lines begin with a digit or a mark.
            let is_told = asks.beginnings.as_ref().is_some_and(|begins| {
                is_rare(begins) && begins.iter().all(|begin| begin.len() > 1)
            });
            let held = asks.needs.surest();
            let held = held.filter(|held| asks.beginnings.is_none() || !is_told && is_rare(held));
            index.ask_where_held(at, held);
        }
        for asks in &rules {
            let needed = Needed::new(&asks.needs, &mut index.literals);
            index.needed.push(needed);
        }
        index
    }

    fn ask_where_held(&mut self, at: usize, held: Option<Vec<&str>>) {
        let Some(held) = held else {
            return self.always.add(at);
        };
        for literal in held {
            match literal.as_bytes() {
                [byte] => self.ascii.entry(*byte).or_default().add(at),
                _ => put(&mut self.holding, self.literals.inside(literal), at),
            }
        }
    }

    /// The places of the rules that the key can match, in order.
    pub(super) fn candidates(&self, key: &str, held: &mut Held) -> impl Iterator<Item = usize> {
        let (mut found, mut begun) = (self.always, RuleSet::default());
        held.clear(self.literals.len());
        held.add_ascii_of(key);
        for (byte, rules) in &self.ascii {
            if held.has_ascii(*byte) {
                found.add_all(rules);
            }
        }
        self.literals.each_inside(key, |literal| {
            held.add_literal(literal);
            if let Some(rules) = self.holding.get(literal) {
                found.add_all(rules);
            }
        });
        self.beginnings.each_beginning(key, |literal| {
            if let Some(rules) = self.begun.get(literal) {
                begun.add_all(rules);
            }
        });
        found.keep(&self.have_beginnings, &begun);
        let held: &Held = held;
        found.places().filter(|place| {
            let needed = self.needed.get(*place);
            needed.is_none_or(|needed| needed.are_met(held))
        })
    }
}

/// Whether none of the literals stands in many lines.
fn is_rare(literals: &[impl AsRef<str>]) -> bool {
    let mut literals = literals.iter();
    literals.all(|literal| needed::is_rare(literal.as_ref()))
}

/// Adds a rule to those of a literal.
fn put(rules: &mut Vec<RuleSet>, literal: usize, rule: usize) {
    if rules.len() <= literal {
        rules.resize(literal + 1, RuleSet::default());
    }
    if let Some(rules) = rules.get_mut(literal) {
        rules.add(rule);
    }
}
