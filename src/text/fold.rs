//! Folding: the key on which phrases are matched, never what is printed.
//!
//! पढ़ें is written three ways on real pages, Bengali and Tamil vowel signs in one or two code
//! points, and every newsroom has its own dash. A key has one spelling for all of these.

use super::ornaments::{is_leading_ornament, is_trailing_ornament};
use std::sync::LazyLock;

/// What folding makes of one character.
enum Folded {
    Nothing,
    Space,
    One(char),
    Two(char, char),
}

/// Folds one character to its key form, without regard to its neighbours.
fn fold_char(c: char) -> Folded {
    use Folded::{Nothing, One, Space, Two};
    match c {
        'a'..='z' | '0'..='9' => One(c),
        'A'..='Z' => One(c.to_ascii_lowercase()),
        ' ' => Space,
        '!'..='_' | '{'..='}' => One(c),
        // Nuktas of Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Kannada.
        '\u{93C}' | '\u{9BC}' | '\u{A3C}' | '\u{ABC}' | '\u{B3C}' | '\u{CBC}' => Nothing,
        // Soft hyphen, joiners, bidi marks, variation selectors, BOM; Arabic harakat and tatweel.
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' => {
            Nothing
        }
        '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{640}' | '\u{64B}'..='\u{655}' | '\u{670}' => {
            Nothing
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2E3A}' | '\u{FE58}' | '\u{FF0D}' | '~' => {
            One('-')
        }
        '\u{FF1A}' | '\u{A789}' | '\u{2236}' | '\u{FE55}' => One(':'),
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '`' | '\u{B4}' | '\u{2032}' => One('\''),
        // Arrows and pointing hands, which newsrooms put where others put a colon.
        '\u{2190}'..='\u{21FF}' | '\u{25B6}'..='\u{25BB}' | '\u{261E}' | '\u{2794}' => One('>'),
        '\u{2798}'..='\u{27BE}' | '\u{1F447}' | '\u{1F449}' => One('>'),
        // From right to left as from left to right.
        '\u{2039}' => One('\u{203A}'),
        '\u{201C}'..='\u{201F}' | '\u{AB}' | '\u{BB}' | '\u{2033}' => One('"'),
        '\u{FF5C}' | '\u{A6}' | '\u{2502}' | '\u{964}' | '\u{965}' => One('|'),
        // One anusvara for chandrabindu.
        '\u{901}' => One('\u{902}'),
        '\u{981}' => One('\u{982}'),
        // Precomposed nukta letters lose their nukta like the others.
        '\u{929}' => One('\u{928}'),
        '\u{931}' => One('\u{930}'),
        '\u{934}' => One('\u{933}'),
        '\u{958}'..='\u{95F}' => pick("कखगजडढफय", c, 0x958),
        '\u{9DC}'..='\u{9DD}' => pick("ডঢ", c, 0x9DC),
        '\u{9DF}' => One('য'),
        '\u{A33}' => One('ਲ'),
        '\u{A36}' => One('ਸ'),
        '\u{A59}'..='\u{A5B}' => pick("ਖਗਜ", c, 0xA59),
        '\u{A5E}' => One('ਫ'),
        '\u{B5C}'..='\u{B5D}' => pick("ଡଢ", c, 0xB5C),
        // Malayalam chillu letters are consonant and virama once joiners are gone.
        '\u{D7A}' => Two('ണ', '\u{D4D}'),
        '\u{D7B}' => Two('ന', '\u{D4D}'),
        '\u{D7C}' => Two('ര', '\u{D4D}'),
        '\u{D7D}' => Two('ല', '\u{D4D}'),
        '\u{D7E}' => Two('ള', '\u{D4D}'),
        '\u{D7F}' => Two('ക', '\u{D4D}'),
        // Arabic-script letters that keyboards mix.
        '\u{64A}' | '\u{649}' => One('ی'),
        '\u{643}' => One('ک'),
        '\u{647}' | '\u{629}' | '\u{6C2}' | '\u{6C3}' => One('ہ'),
        '\u{622}' | '\u{623}' | '\u{625}' => One('ا'),
        '\u{61B}' => One(';'),
        '\u{60C}' => One(','),
        '\u{6D4}' => One('|'),
        // In the blocks of the Indian scripts, digits stand in the same places.
        '\u{900}'..='\u{DFF}' => match c as u32 & 0x7F {
            place @ 0x66..=0x6F => One(char::from_digit(place - 0x66, 10).unwrap_or(c)),
            _ => One(c),
        },
        _ if c.is_whitespace() => Space,
        _ => match digit(c) {
            Some(d) => One(d),
            None if c.is_uppercase() => One(c.to_lowercase().next().unwrap_or(c)),
            None => One(c),
        },
    }
}

fn pick(letters: &str, c: char, first: u32) -> Folded {
    let at = (c as u32).saturating_sub(first) as usize;
    letters.chars().nth(at).map_or(Folded::Nothing, Folded::One)
}

/// The ASCII digit for a digit of Arabic, of Ol Chiki or of full width.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 4] = [0x660, 0x6F0, 0x1C50, 0xFF10];
    ZEROS
        .iter()
        .map(|zero| (c as u32).wrapping_sub(*zero))
        .find(|value| *value < 10)
        .and_then(|value| char::from_digit(value, 10))
}

/// A vowel sign of two code points that has a code point of its own.
fn compose(first: char, second: char) -> Option<char> {
    Some(match (first, second) {
        ('\u{9C7}', '\u{9BE}') => '\u{9CB}',
        ('\u{9C7}', '\u{9D7}') => '\u{9CC}',
        ('\u{B47}', '\u{B3E}') => '\u{B4B}',
        ('\u{B47}', '\u{B56}') => '\u{B48}',
        ('\u{B47}', '\u{B57}') => '\u{B4C}',
        ('\u{BC6}', '\u{BBE}') => '\u{BCA}',
        ('\u{BC7}', '\u{BBE}') => '\u{BCB}',
        ('\u{BC6}', '\u{BD7}') => '\u{BCC}',
        ('\u{C46}', '\u{C56}') => '\u{C48}',
        ('\u{CC6}', '\u{CD6}') => '\u{CC8}',
        ('\u{CC6}', '\u{CC2}') => '\u{CCA}',
        ('\u{CCA}', '\u{CD5}') => '\u{CCB}',
        ('\u{D46}', '\u{D3E}') => '\u{D4A}',
        ('\u{D47}', '\u{D3E}') => '\u{D4B}',
        ('\u{D46}', '\u{D57}') => '\u{D4C}',
        // Urdu: alef and madda, as one letter without it.
        ('ا', '\u{653}') => 'ا',
        _ => return None,
    })
}

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
