//! Literals, found in one pass over a line by a few of their characters.
//!
//! Lines come one by one between other work, when little of this is still in the processor's
//! cache: so a literal is known by a number made of its characters, and its text is never read.
//! What is told may now and then be another text; the rule that asks reads the line itself.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The lowest byte of each of some characters, the last one lowest: within a script that is
/// nearly the whole character.
type Window = u64;

/// A literal is known by so many of its characters, or by all it has.
const CHARS: usize = 8;
/// One of this many characters and more is looked for only where its last so many stand, one
/// character after the other.
const LONG: usize = 3;

/// Some windows, each with a number.
#[derive(Debug)]
pub(super) struct Windows {
    numbers: HashMap<Window, u16, BuildHasherDefault<Spread>>,
    known: Bits,
    /// The last characters of long literals inside lines, for each number of them, …
    long: Bits,
    /// … and the last two of short ones.
    short: Bits,
}

impl Windows {
    pub(super) fn new() -> Windows {
        Windows {
            numbers: HashMap::default(),
            known: Bits::new(),
            long: Bits::new(),
            short: Bits::new(),
        }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.numbers.len()
    }

    /// The number of a literal that lines begin with.
    pub(super) fn beginning(&mut self, literal: &str) -> usize {
        self.number(literal.chars().take(CHARS).fold(0, pushed))
    }

    /// The number of a literal that stands inside lines.
    pub(super) fn inside(&mut self, literal: &str) -> usize {
        let window = literal.chars().fold(0, pushed);
        let chars = literal.chars().count().clamp(1, CHARS);
        for chars in LONG..=chars {
            self.long.set(spread(window & last(chars)));
        }
        if chars < LONG {
            // Anything can stand before a single character.
            for before in if chars == 1 { 0..1 << 8 } else { 0..1 } {
                self.short.set((window | before << 8) & last(2));
            }
        }
        self.number(window & last(chars))
    }

    fn number(&mut self, window: Window) -> usize {
        self.known.set(spread(window));
        let next = self.numbers.len() as u16;
        usize::from(*self.numbers.entry(window).or_insert(next))
    }

    /// Tells of each literal that the text begins with, by its number.
    pub(super) fn each_beginning(&self, text: &str, mut tell: impl FnMut(usize)) {
        let mut window = 0;
        for c in text.chars().take(CHARS) {
            window = pushed(window, c);
            self.find(window, &mut tell);
        }
    }

    /// Tells of each literal that stands in the text, by its number.
    pub(super) fn each_inside(&self, text: &str, mut tell: impl FnMut(usize)) {
        let mut window = 0;
        for c in text.chars() {
            window = pushed(window, c);
            if self.short.has(window & last(2)) {
                for chars in 1..LONG {
                    self.find(window & last(chars), &mut tell);
                }
            }
            for chars in LONG..=CHARS {
                let window = window & last(chars);
                if !self.long.has(spread(window)) {
                    break;
                }
                self.find(window, &mut tell);
            }
        }
    }

    fn find(&self, window: Window, tell: &mut impl FnMut(usize)) {
        if self.known.has(spread(window)) {
            let number = self.numbers.get(&window).copied();
            number.map(usize::from).into_iter().for_each(tell);
        }
    }
}

/// A window, one character later.
fn pushed(window: Window, c: char) -> Window {
    window << 8 | (c as Window & 0xFF)
}

/// The part of a window that its last characters fill.
const fn last(chars: usize) -> Window {
    Window::MAX >> (8 * (CHARS - chars))
}

/// A window's hash (Fibonacci hashing; Knuth, TAOCP 6.4).
fn spread(window: Window) -> u64 {
    let product = window.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ product >> 32
}

/// [`spread`], as a map wants it.
#[derive(Debug, Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let window = bytes
            .iter()
            .fold(self.0, |window, byte| window << 8 | Window::from(*byte));
        self.write_u64(window);
    }

    fn write_u64(&mut self, window: u64) {
        self.0 = spread(window);
    }
}

/// A set of numbers by their lowest bits.
#[derive(Debug)]
struct Bits(Box<[u64; Bits::WORDS]>);

impl Bits {
    const WORDS: usize = 1 << 10;

    fn new() -> Bits {
        Bits(Box::new([0; Bits::WORDS]))
    }

    fn set(&mut self, number: u64) {
        if let Some(word) = self.0.get_mut(number as usize / 64 % Bits::WORDS) {
            *word |= 1 << (number % 64);
        }
    }

    fn has(&self, number: u64) -> bool {
        let word = self.0.get(number as usize / 64 % Bits::WORDS);
        word.is_some_and(|word| word & (1 << (number % 64)) != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::Windows;
    use std::collections::BTreeSet;

    #[test]
    fn every_literal_is_found_where_it_stands() {
        let mut windows = Windows::new();
        for literal in ["ad", "है", "see", "read more", "और पढें", "पढें", "©"]
        {
            windows.inside(literal);
        }
        let found = |text: &str| {
            let mut found = BTreeSet::new();
            windows.each_inside(text, |number| {
                found.insert(number);
            });
            Vec::from_iter(found)
        };
        assert_eq!(found("ad: see x"), [0, 2]);
        assert_eq!(found("यह है, और पढें read more"), [0, 1, 3, 4, 5]);
        assert_eq!(found("© ad"), [0, 6]);
        assert!(found("re more").is_empty());
    }

    #[test]
    fn beginnings_are_found_at_the_beginning_alone() {
        let mut windows = Windows::new();
        for literal in ["x", "ad", "और पढें", "और"] {
            windows.beginning(literal);
        }
        let found = |text| {
            let mut found = Vec::new();
            windows.each_beginning(text, |number| found.push(number));
            found
        };
        assert_eq!(found("और पढें ad"), [3, 2]);
        assert_eq!(found("ad x"), [1]);
        assert!(found("एक और पढें").is_empty());
    }
}
