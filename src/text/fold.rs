//! Folding: the key on which phrases are matched, never what is printed.
//!
//! पढ़ें is written three ways on real pages, Bengali and Tamil vowel signs in one or two code
//! points, and every newsroom has its own dash. A key has one spelling for all of these.

use super::letters::{Folded, compose, fold_char};
use super::ornaments::{is_leading_ornament, is_trailing_ornament};
use std::sync::LazyLock;

/// What folding makes of the characters before this one, which are nearly all there are, stands in
/// a table: one place each, made from [`fold_char`] and [`compose`].
const TABLED: u32 = 0xE00;
/// In the table: nothing.
const NOTHING: u32 = 0;
/// In the table: ask [`fold_char`].
const ASK: u32 = 1 << 30;
/// Added to a character that may be the second part of a vowel sign.
const SECOND: u32 = 1 << 31;

static TABLE: LazyLock<Vec<u32>> = LazyLock::new(|| {
    let in_table = |c| match fold_char(c) {
        Folded::Nothing => NOTHING,
        Folded::Space => ' ' as u32,
        Folded::One(one) if is_second(one) => one as u32 | SECOND,
        Folded::One(one) => one as u32,
        Folded::Two(..) => ASK,
    };
    (0..TABLED)
        .map(|code| char::from_u32(code).map_or(NOTHING, in_table))
        .collect()
});

/// Whether a character is ever the second part of a sign in [`compose`].
fn is_second(c: char) -> bool {
    const SECONDS: [char; 14] = [
        '\u{9BE}', '\u{9D7}', '\u{B3E}', '\u{B56}', '\u{B57}', '\u{BBE}', '\u{BD7}', '\u{C56}',
        '\u{CD6}', '\u{CC2}', '\u{CD5}', '\u{D3E}', '\u{D57}', '\u{653}',
    ];
    SECONDS.contains(&c)
}

/// Folds `text`, the key on which two spellings of a phrase are equal: case, nukta, joiners,
/// dashes, digits, runs of space.
pub(crate) fn fold(text: &str) -> String {
    let mut key = String::new();
    fold_into(text, &mut key);
    key
}

/// [`fold`], with the memory of a key that is no longer needed.
fn fold_into(text: &str, key: &mut String) {
    key.clear();
    // A space for what a caller may put behind it.
    key.reserve(text.len() + 2);
    let text = text.trim_matches(' ');
    if is_simple(text) {
        key.push_str(text);
        return key.make_ascii_lowercase();
    }
    let table: &[u32] = &TABLE;
    let mut last = ' ';
    for c in text.chars() {
        match table.get(c as usize).copied().unwrap_or(ASK) {
            NOTHING => {}
            ASK => match fold_char(c) {
                Folded::Nothing => {}
                Folded::Space => last = push(key, last, ' '),
                Folded::One(one) => last = push(key, last, one),
                Folded::Two(one, two) => {
                    key.extend([one, two]);
                    last = two;
                }
            },
            folded => {
                let one = char::from_u32(folded & !SECOND).unwrap_or(' ');
                if folded & SECOND != 0 || one == ' ' {
                    last = push(key, last, one);
                } else {
                    key.push(one);
                    last = one;
                }
            }
        }
    }
    if last == ' ' {
        key.pop();
    }
}

/// Whether folding changes no more than the case of a text, as in most English lines: ASCII without
/// two spaces in a row and the marks that have a twin.
fn is_simple(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_one = |byte: &u8| matches!(byte, b' '..=b'_' | b'a'..=b'}');
    bytes.iter().all(is_one) && !bytes.windows(2).any(|pair| pair == b"  ")
}

/// Adds a character to a key, where it is no second space or second part of a sign.
fn push(key: &mut String, last: char, c: char) -> char {
    if c == ' ' && last == ' ' {
        return last;
    }
    match compose(last, c) {
        Some(composed) => {
            key.pop();
            key.push(composed);
            composed
        }
        None => {
            key.push(c);
            c
        }
    }
}

/// Folds a line for matching: [`fold`], then without what decorates its ends (bullets, arrows,
/// emoji, brackets, quotes, and at the end stops, colons and danda too).
pub(crate) fn line_key(line: &str) -> String {
    let mut key = String::new();
    line_key_into(line, &mut key);
    key
}

/// [`line_key`], with the memory of a key that is no longer needed.
pub(crate) fn line_key_into(line: &str, key: &mut String) {
    fold_into(line, key);
    let end = key.trim_end_matches(is_trailing_ornament).len();
    key.truncate(end);
    let start = key.len() - key.trim_start_matches(is_leading_ornament).len();
    key.drain(..start);
    // A visarga at the end of a word is a colon in many Hindi newsrooms.
    if key.contains('\u{903}') {
        *key = key.replace("\u{903} ", ": ").replace("\u{903}-", ":-");
        if key.ends_with('\u{903}') {
            key.pop();
        }
    }
    // A quotation mark encloses something: one with space on both sides is a guillemet that points.
    if key.contains(" \" ") {
        *key = key.replace(" \" ", " > ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_spellings_of_a_word_fold_to_one() {
        let forms = ["प\u{95D}ें", "पढ\u{93C}ें", "पढे\u{93C}ं", "प\u{200D}ढें"];
        for form in forms {
            assert_eq!(fold(form), "पढें", "{form:?}");
        }
    }

    #[test]
    fn case_space_dash_and_digits_fold() {
        assert_eq!(
            fold("  Read\u{A0}\u{200B} ALSO — २०२५ "),
            "read also - 2025"
        );
    }

    #[test]
    fn simple_lines_fold_as_others_do() {
        for line in [
            "Read ALSO: the {Dam} [2024]",
            "a  B",
            "~A`b|C",
            "A\tb",
            "  Lead and end ",
        ] {
            let by_character = fold(&format!("\u{200B}{line}"));
            assert_eq!(fold(line), by_character, "{line:?}");
        }
    }

    #[test]
    fn two_part_vowel_signs_fold_to_one() {
        assert_eq!(fold("\u{995}\u{9C7}\u{9BE}"), fold("\u{995}\u{9CB}"));
        assert_eq!(fold("\u{B95}\u{BC6}\u{BBE}"), fold("\u{B95}\u{BCA}"));
    }

    #[test]
    fn the_table_knows_every_second_part() {
        let tabled = || (0..TABLED).filter_map(char::from_u32);
        for second in tabled().filter(|c| !is_second(*c)) {
            assert!(
                tabled().all(|first| compose(first, second).is_none()),
                "{second:?}"
            );
        }
    }

    #[test]
    fn ornaments_leave_the_key() {
        assert_eq!(line_key("👉 ये भी पढ़ें:-"), "ये भी पढें");
        assert_eq!(line_key("➤ [विज्ञापन] |"), "विज्ञापन");
        assert_eq!(line_key("ये भी पढ़ेंः शीर्षक"), "ये भी पढें: शीर्षक");
        assert_eq!(line_key("ये भी पढ़ें ➤ शीर्षक"), "ये भी पढें > शीर्षक");
        assert_eq!(line_key("[ये भी पढ़ें » शीर्षक]"), "ये भी पढें > शीर्षक");
        assert_eq!(line_key("•••"), "");
    }
}
