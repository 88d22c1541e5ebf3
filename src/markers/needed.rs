//! What a rule needs of a line, as it is asked of what the line holds.

use super::literals::Needs;
use super::windows::Windows;
use std::collections::BTreeMap;

/// A literal of fewer characters, spaces aside, stands in too many lines to tell anything.
const RARE: usize = 3;
/// ASCII characters have the first places of what is held, literals the ones after them; so many
/// digits in a row have the places of control characters, which no line holds.
const ASCII: usize = 128;
/// More digits in a row than this are not told apart.
const MOST_DIGITS: usize = 8;

/// What a line holds, one bit for each place.
#[derive(Debug, Default)]
pub(super) struct Held(Vec<u64>);

impl Held {
    /// Holds nothing; there are so many literals.
    pub(super) fn clear(&mut self, literals: usize) {
        self.0.clear();
        self.0.resize((ASCII + literals).div_ceil(64), 0);
    }

    /// Holds a literal, by its number.
    pub(super) fn add_literal(&mut self, number: usize) {
        self.add(ASCII + number);
    }

    /// Holds the ASCII characters of a key.
    pub(super) fn add_ascii_of(&mut self, key: &str) {
        let mut digits = 0;
        for byte in key.bytes() {
            if byte.is_ascii() {
                self.add(usize::from(byte));
            }
            digits = if byte.is_ascii_digit() { digits + 1 } else { 0 };
            self.add(digits.min(MOST_DIGITS));
        }
    }

    pub(super) fn has_ascii(&self, byte: u8) -> bool {
        self.has(Places::of(usize::from(byte) % ASCII))
    }

    fn add(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }

    fn has(&self, any: Places) -> bool {
        let word = self.0.get(usize::from(any.word));
        word.is_some_and(|word| word & any.bits != 0)
    }
}

/// Some of the places in a word of what is held.
#[derive(Clone, Copy, Debug)]
struct Places {
    word: u16,
    bits: u64,
}

impl Places {
    fn of(place: usize) -> Places {
        Places {
            word: (place / 64) as u16,
            bits: 1 << (place % 64),
        }
    }
}

/// A step of [`Needed`]; a choice or a list is followed by its parts, which are so many steps.
#[derive(Clone, Copy, Debug)]
enum Step {
    OneOf(Places),
    All(u16),
    Any(u16),
}

impl Step {
    /// How many steps it is with its parts.
    fn whole(self) -> usize {
        match self {
            Step::OneOf(_) => 1,
            Step::All(parts) | Step::Any(parts) => 1 + usize::from(parts),
        }
    }
}

/// [`Needs`], in one piece of memory; no step is no need.
#[derive(Debug, Default)]
pub(super) struct Needed(Box<[Step]>);

impl Needed {
    /// What is asked of the needs: literals that stand in too many lines are not. Those that are
    /// get a number.
    pub(super) fn new(needs: &Needs, literals: &mut Windows) -> Needed {
        Needed(steps(needs, literals).into())
    }

    pub(super) fn are_met(&self, held: &Held) -> bool {
        are_met(&self.0, held)
    }
}

fn are_met(steps: &[Step], held: &Held) -> bool {
    match steps.split_first() {
        None => true,
        Some((Step::OneOf(places), _)) => held.has(*places),
        Some((Step::All(_), all)) => parts(all).all(|part| are_met(part, held)),
        Some((Step::Any(_), any)) => parts(any).any(|part| are_met(part, held)),
    }
}

fn parts(mut steps: &[Step]) -> impl Iterator<Item = &[Step]> {
    std::iter::from_fn(move || {
        let (part, rest) = steps.split_at_checked(steps.first()?.whole())?;
        steps = rest;
        Some(part)
    })
}

fn steps(needs: &Needs, literals: &mut Windows) -> Vec<Step> {
    match needs {
        Needs::Nothing => Vec::new(),
        Needs::Digits(digits) => vec![Step::OneOf(Places::of(*digits.min(&MOST_DIGITS)))],
        Needs::Literal(text) => match text.as_bytes() {
            [byte] => vec![Step::OneOf(Places::of(usize::from(*byte) % ASCII))],
            _ if !is_rare(text) => characters(text),
            // With spaces around it or without: one literal.
            _ => vec![Step::OneOf(Places::of(
                ASCII + literals.inside(text.trim()),
            ))],
        },
        Needs::All(all) => {
            let all = all.iter().map(|needs| steps(needs, literals));
            let mut all: Vec<_> = all.filter(|steps| !steps.is_empty()).collect();
            all.sort_by_key(Vec::len);
            group(Step::All, all)
        }
        Needs::Any(any) => {
            let any: Vec<_> = any.iter().map(|needs| steps(needs, literals)).collect();
            if any.iter().any(Vec::is_empty) {
                return Vec::new();
            }
            group(Step::Any, together(any))
        }
    }
}

/// The ASCII characters of a literal that is too short to be looked for: each is held.
fn characters(text: &str) -> Vec<Step> {
    let held = text.bytes().filter(|byte| byte.is_ascii() && *byte != b' ');
    let held = held.map(|byte| vec![Step::OneOf(Places::of(usize::from(byte)))]);
    group(Step::All, held.collect())
}

/// Whether a literal tells anything: a few letters stand in too many lines.
pub(super) fn is_rare(text: &str) -> bool {
    text.trim().chars().count() >= RARE || text.chars().all(|c| !c.is_alphabetic() && c != ' ')
}

/// Several parts as one.
fn group(step: fn(u16) -> Step, mut parts: Vec<Vec<Step>>) -> Vec<Step> {
    if parts.len() <= 1 {
        return parts.pop().unwrap_or_default();
    }
    let mut all = parts.concat();
    all.insert(0, step(all.len() as u16));
    all
}

/// The parts of a choice; what is asked of the same word is asked at once.
fn together(any: Vec<Vec<Step>>) -> Vec<Vec<Step>> {
    let mut words: BTreeMap<u16, u64> = BTreeMap::new();
    let mut others = Vec::new();
    for part in any {
        match part.as_slice() {
            [Step::OneOf(Places { word, bits })] => *words.entry(*word).or_default() |= bits,
            _ => others.push(part),
        }
    }
    let words = words.into_iter();
    let mut parts: Vec<_> = words
        .map(|(word, bits)| vec![Step::OneOf(Places { word, bits })])
        .collect();
    parts.append(&mut others);
    parts
}

#[cfg(test)]
mod tests {
    use super::{Held, Needed};
    use crate::markers::literals;
    use crate::markers::windows::Windows;

    #[test]
    fn needs_are_met_by_lines_that_hold_them() {
        let mut literals = Windows::new();
        let (needs, _) = literals::of("read .*(?:more.*|[0-9]{2,4} times.*)(?:now|at once)");
        let needed = Needed::new(&needs, &mut literals);
        let are_met = |line: &str| {
            let mut held = Held::default();
            held.clear(literals.len());
            held.add_ascii_of(line);
            literals.each_inside(line, |number| held.add_literal(number));
            needed.are_met(&held)
        };
        assert!(are_met("read it 30 times now"));
        assert!(are_met("read more at once"));
        assert!(!are_met("read it some times now"));
        assert!(!are_met("read it 3 times now"));
        assert!(!are_met("read more"));
        assert!(!are_met("more now"));
    }
}
