//! What a run of text measures, whatever its script.

use super::Classes;

/// Counts over a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Measure {
    /// Length in chars, with the denser CJK scripts counted more than once.
    pub(crate) weight: f32,
    /// Words: runs between spaces.
    pub(crate) words: u32,
    /// Sentence ends: stops followed by a space or the end.
    pub(crate) sentence_ends: u32,
    /// Commas and semicolons.
    pub(crate) commas: u32,
    /// Digits.
    pub(crate) digits: u32,
    /// `|`, `›`, `/`, `»` and the like.
    pub(crate) separators: u32,
    /// Whether the text ends with a sentence end, quotes and brackets aside.
    pub(crate) ends_sentence: bool,
    /// Whether the text ends with a colon.
    pub(crate) ends_colon: bool,
}

fn is_stop(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '।' | '॥' | '۔' | '؟' | '…' | '。' | '！' | '？' | '|'
    )
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | ')' | ']' | '»')
}

/// A character of the CJK scripts weighs so much.
const DENSITY: f32 = 2.5;

fn is_dense(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}')
}

/// Measures a text in one pass.
pub(crate) fn measure(text: &str) -> Measure {
    let mut m = Measure::default();
    let classes = Classes::new();
    let mut before = ' ';
    let mut stop_open = false;
    let (mut chars, mut dense) = (0u32, 0u32);
    for c in text.chars() {
        chars += 1;
        if !stop_open && classes.is_plain(c) {
            // Nearly every character: no more than a part of a word, or the space behind one.
            m.words += u32::from(before == ' ' && c != ' ');
            before = c;
            continue;
        }
        dense += u32::from(is_dense(c));
        if c == ' ' && stop_open || matches!(before, '।' | '。') && !is_closing(c) && stop_open {
            m.sentence_ends += 1;
            stop_open = false;
        }
        m.words += u32::from(before == ' ' && c != ' ');
        match c {
            ',' | '،' | ';' | '、' | '，' => m.commas += 1,
            '›' | '»' | '/' | '•' | '·' | '>' => m.separators += 1,
            '|' => m.separators += 1,
            _ => {}
        }
        m.digits += u32::from(classes.is_numeric(c));
        if is_stop(c) && !(c == '|' && before == ' ') {
            stop_open = true;
        } else if !is_closing(c) {
            stop_open = false;
        }
        before = c;
    }
    m.weight = chars as f32 + dense as f32 * (DENSITY - 1.0);
    m.sentence_ends += u32::from(stop_open);
    m.ends_sentence = stop_open;
    m.ends_colon = before == ':';
    m
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_in_every_script() {
        assert_eq!(measure("वह गया। फिर आया।").sentence_ends, 2);
        assert_eq!(measure("He left. \"Why?\" she asked.").sentence_ends, 3);
        assert!(measure("وہ چلا گیا۔").ends_sentence);
        assert!(!measure("3.5 करोड़ की योजना").ends_sentence);
        assert_eq!(measure("3.5 करोड़ की योजना").sentence_ends, 0);
    }
}
