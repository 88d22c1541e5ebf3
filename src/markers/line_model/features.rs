//! What the line model sees of a folded line: its words and their beginnings and endings, which
//! words stand side by side, how it begins and ends, its length, its punctuation, the parts that this
//! makes of it and their form. Each is hashed to a place in the weights (feature hashing: Weinberger
//! et al. 2009), so no list of words is needed.

use crate::text::{Fnv, is_word_part};

/// The weights are so many, as a power of two.
pub(super) const BITS: u32 = 17;
/// Lines of so many words and more are told apart by no more than …
const MANY_WORDS: usize = 12;
/// … whether they have so many: promos of two sentences, and paragraphs.
const LONGER: [usize; 3] = [18, 26, 41];
/// More words between two marks are all alike.
const MOST_PART_WORDS: usize = 4;
/// A line or a part of one of no more words is known as a whole too.
const WHOLE: usize = 5;

/// What a feature is of; equal words differ by it.
#[derive(Clone, Copy)]
enum Of {
    Word = 1,
    Beginning,
    Ending,
    Pair,
    First,
    FirstBeginning,
    Last,
    LastEnding,
    Mark,
    FirstMark,
    LastMark,
    Count,
    Line,
    Part,
    Shape,
}

/// Hands over the place of each feature of a line, that of its last character last, and returns its
/// [`length`]. `key` is the line folded; how it begins and ends, the line itself tells.
pub(super) fn each(line: &str, key: &str, mut found: impl FnMut(usize)) -> usize {
    let mut found = |of: Of, hash: Fnv| found(place(of, hash));
    let (mut word, mut first, mut last, mut count) = (Word::default(), None, None::<Word>, 0);
    let (mut whole, mut shape, mut part) = (Fnv::NEW, Fnv::NEW, Part::after(' '));
    // The space behind the line closes its last word.
    for c in key.chars().chain([' ']) {
        if is_word_part(c) {
            word.push(c);
            continue;
        }
        if word.chars > 0 {
            word.features(&mut found);
            if let Some(before) = last {
                found(Of::Pair, pair(before.hash, word.hash));
            }
            whole = pair(whole, word.hash);
            first = first.or(Some(word));
            last = Some(word);
            count += 1;
            part.push(&word);
            word = Word::default();
        }
        if c != ' ' {
            found(Of::Mark, of_char(c));
            shape = pair(shape, part.end(c, &mut found));
            part = Part::after(c);
        }
    }
    let has_parts = part.words < count;
    shape = pair(shape, part.end(' ', &mut found));
    let (Some(first), Some(last)) = (first, last) else {
        return 0;
    };
    let length = length(count);
    found(Of::First, first.hash);
    found(Of::FirstBeginning, first.three);
    found(Of::Last, last.hash);
    found(Of::LastEnding, last.ending());
    if has_parts && count <= WHOLE {
        found(Of::Line, whole);
    }
    if count < MANY_WORDS {
        found(Of::Shape, shape);
    }
    let is_latin = u64::from(key.is_ascii());
    found(Of::Count, Fnv::NEW.step((length as u64) << 1 | is_latin));
    let line = line.trim();
    if let Some(c) = line.chars().next().filter(|c| !is_word_part(*c)) {
        found(Of::FirstMark, of_char(c));
    }
    if let Some(c) = line.chars().next_back() {
        found(Of::LastMark, of_char(c));
    }
    length
}

/// The words of a line, as far as lines are told apart by them.
fn length(words: usize) -> usize {
    words.min(MANY_WORDS) + LONGER.iter().filter(|least| words >= **least).count()
}

/// A word as far as it has been read. All numbers are one word.
#[derive(Clone, Copy)]
struct Word {
    chars: usize,
    hash: Fnv,
    /// The hashes of its first three, four and five letters, or of the whole word if it has fewer.
    three: Fnv,
    four: Fnv,
    five: Fnv,
    last_three: [char; 3],
    is_number: bool,
}

impl Default for Word {
    fn default() -> Word {
        Word {
            chars: 0,
            hash: Fnv::NEW,
            three: Fnv::NEW,
            four: Fnv::NEW,
            five: Fnv::NEW,
            last_three: ['\0'; 3],
            is_number: false,
        }
    }
}

impl Word {
    fn push(&mut self, c: char) {
        self.is_number |= self.chars == 0 && c.is_ascii_digit();
        self.chars += 1;
        if self.is_number {
            self.hash = of_char('0');
            return;
        }
        let c = common(c);
        self.hash = self.hash.step(u64::from(c));
        if self.chars <= 3 {
            self.three = self.hash;
        }
        if self.chars <= 4 {
            self.four = self.hash;
        }
        if self.chars <= 5 {
            self.five = self.hash;
        }
        let [_, second, third] = self.last_three;
        self.last_three = [second, third, c];
    }

    fn ending(&self) -> Fnv {
        let last = self.last_three.iter();
        last.fold(Fnv::NEW, |hash, c| hash.step(u64::from(*c)))
    }

    /// Hands over the features of the word.
    fn features(&self, found: &mut impl FnMut(Of, Fnv)) {
        found(Of::Word, self.hash);
        if self.is_number || self.chars <= 3 {
            return;
        }
        found(Of::Beginning, self.three);
        found(Of::Ending, self.ending());
        if self.chars > 4 {
            found(Of::Beginning, self.four);
        }
        if self.chars > 5 {
            found(Of::Beginning, self.five);
        }
    }
}

/// What stands between two marks, as far as it has been read.
#[derive(Clone, Copy)]
struct Part {
    /// The mark before it.
    before: char,
    whole: Fnv,
    words: usize,
    numbers: usize,
}

impl Part {
    fn after(before: char) -> Part {
        Part {
            before,
            whole: Fnv::NEW,
            words: 0,
            numbers: 0,
        }
    }

    fn push(&mut self, word: &Word) {
        self.whole = pair(self.whole, word.hash);
        self.words += 1;
        self.numbers += usize::from(word.is_number);
    }

    /// Hands over the features of the part, and returns its form: its marks, and how many words and
    /// numbers it has.
    fn end(&self, mark: char, found: &mut impl FnMut(Of, Fnv)) -> Fnv {
        let counts = self.words.min(MOST_PART_WORDS) << 2 | self.numbers.min(2);
        let form = of_char(self.before).step(counts as u64);
        let form = form.step(u64::from(mark));
        found(Of::Part, form);
        if (1..=WHOLE).contains(&self.words) {
            found(Of::Line, self.whole);
        }
        form
    }
}

/// A letter of an Indian script as its like in Devanagari.
fn common(c: char) -> char {
    match c {
        '\u{900}'..='\u{D7F}' => char::from_u32(0x900 | c as u32 & 0x7F).unwrap_or(c),
        _ => c,
    }
}

fn of_char(c: char) -> Fnv {
    Fnv::NEW.step(u64::from(c))
}

fn pair(before: Fnv, after: Fnv) -> Fnv {
    Fnv(before.0.rotate_left(17)).step(after.0)
}

/// The place in the weights: the highest bits of one more step, which all others reach.
fn place(of: Of, hash: Fnv) -> usize {
    const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
    let mixed = (hash.0 ^ (of as u64) << 56 ^ hash.0 >> 32).wrapping_mul(GOLDEN);
    (mixed >> (u64::BITS - BITS)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(key: &str) -> Vec<usize> {
        let mut places = Vec::new();
        each(key, key, |place| places.push(place));
        places
    }

    #[test]
    fn words_are_counted_up_to_a_dozen_and_then_by_ranges() {
        assert_eq!(each("- | …", "- | …", |_| ()), 0);
        assert_eq!(each("नदी - नाव।", "नदी - नाव", |_| ()), 2);
        let length = |words| each("", &"नदी ".repeat(words), |_| ());
        assert_eq!(
            [11, 12, 17, 18, 40, 99].map(length),
            [11, 12, 12, 13, 14, 15]
        );
    }

    #[test]
    fn all_numbers_are_one_word_and_other_words_are_not() {
        assert_eq!(all("12 नदी"), all("2024 नदी"));
        assert_ne!(all("नदी"), all("नाव"));
    }

    #[test]
    fn every_place_has_a_weight() {
        let keys = ["शेयर करें | copy link", "the river rose by 12 feet.", "خبر"];
        assert!(
            keys.iter()
                .flat_map(|key| all(key))
                .all(|place| place < 1 << BITS)
        );
    }
}
