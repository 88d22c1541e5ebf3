//! Finds the parts of names that stand in class names and ids.
//!
//! In a part a `~` stands for a hyphen, an underline, both or nothing, a `.` for the beginning or
//! end of a word.

use std::collections::VecDeque;

/// The bytes that names are made of: letters, space, hyphen, underline; all others are one.
const SYMBOLS: usize = 32;

/// All parts of names at once (Aho and Corasick 1975): a page has thousands of names, and each byte
/// of them costs one cache line.
#[derive(Debug, Default)]
pub(super) struct Automaton {
    /// For each state, the next one by symbol.
    next: Vec<[u16; SYMBOLS]>,
    /// For each state, the groups of which a part ends here.
    found: Vec<u32>,
}

impl Automaton {
    /// Groups of parts with a space between them; the number of a group is its place.
    pub(super) fn new(groups: &[&str]) -> Automaton {
        let mut automaton = Automaton::default();
        automaton.state();
        for (group, parts) in groups.iter().enumerate() {
            for part in parts.split_whitespace().flat_map(spelt) {
                automaton.add(&part, 1 << group);
            }
        }
        automaton.link();
        automaton
    }

    fn state(&mut self) -> usize {
        self.next.push([0; SYMBOLS]);
        self.found.push(0);
        self.next.len() - 1
    }

    fn add(&mut self, part: &str, group: u32) {
        let mut at = 0;
        for byte in part.bytes() {
            at = match self.after(at, symbol(byte)) {
                0 => {
                    let new = self.state();
                    self.set(at, symbol(byte), new);
                    new
                }
                next => next,
            };
        }
        if let Some(found) = self.found.get_mut(at) {
            *found |= group;
        }
    }

    /// Where a part goes no further, the longest other that ends there goes on.
    fn link(&mut self) {
        let mut fallbacks = vec![0; self.next.len()];
        let mut queue = VecDeque::from([0]);
        while let Some(at) = queue.pop_front() {
            let fallback = fallbacks.get(at).copied().unwrap_or_default();
            let ended = self.found.get(fallback).copied().unwrap_or_default();
            if let Some(found) = self.found.get_mut(at) {
                *found |= ended;
            }
            for symbol in 0..SYMBOLS {
                let instead = if at == 0 {
                    0
                } else {
                    self.after(fallback, symbol)
                };
                match self.after(at, symbol) {
                    0 => self.set(at, symbol, instead),
                    next => {
                        if let Some(fallback) = fallbacks.get_mut(next) {
                            *fallback = instead;
                        }
                        queue.push_back(next);
                    }
                }
            }
        }
    }

    fn after(&self, at: usize, symbol: usize) -> usize {
        let next = self.next.get(at).and_then(|next| next.get(symbol));
        next.copied().map_or(0, usize::from)
    }

    fn set(&mut self, at: usize, symbol: usize, next: usize) {
        if let Some(place) = self.next.get_mut(at).and_then(|of| of.get_mut(symbol)) {
            *place = next as u16;
        }
    }

    /// The groups of which a part stands in the names, a bit for each.
    pub(super) fn groups<'v>(&self, names: impl Iterator<Item = &'v str>) -> u32 {
        let (mut at, mut found) = (self.after(0, symbol(b' ')), 0);
        let mut read = |byte| {
            at = self.after(at, symbol(byte));
            found |= self.found.get(at).copied().unwrap_or_default();
        };
        for name in names {
            name.bytes().for_each(&mut read);
            read(b' ');
        }
        found
    }
}

fn symbol(byte: u8) -> usize {
    let letter = (byte | 0x20).wrapping_sub(b'a');
    match byte {
        _ if letter < 26 => usize::from(letter) + 1,
        b' ' => 27,
        b'-' => 28,
        b'_' => 29,
        _ => 0,
    }
}

/// All spellings of a part.
fn spelt(part: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for c in part.chars() {
        let spellings: &[&str] = match c {
            '~' => &["", "-", "_", "-_"],
            '.' => &[" ", "-", "_"],
            _ => &[],
        };
        all = match spellings {
            [] => all
                .into_iter()
                .map(|begun| begun + &c.to_string())
                .collect(),
            _ => {
                let each = |begun: String| spellings.iter().map(move |s| format!("{begun}{s}"));
                all.into_iter().flat_map(each).collect()
            }
        };
    }
    all
}
