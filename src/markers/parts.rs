//! Lines that hold several markers: labels beside each other, or one prompt behind another.

use crate::text::measure;

/// The longest line, in bytes, that is taken apart.
const MAX_BYTES: usize = 600;
/// A line of several parts has at most so many.
pub(super) const MOST: usize = 8;
/// The longest headline with something behind it, and the longest thing that stands there, in bytes.
const LONGEST_HEADLINE: usize = 500;
const LONGEST_TAIL: usize = 120;
/// The unit of an amount has at most so many chars, with the space before it.
const LONGEST_UNIT: usize = 8;

/// The parts of a line: what stands between bars, bullets, brackets, pictographs, dashes and ends
/// of sentences. What has no letter is no part.
pub(super) fn of(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = if line.len() > MAX_BYTES { "" } else { line };
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let (part, after) = first(rest);
            rest = after;
            let part = part.trim();
            if part.contains(char::is_alphabetic) {
                return Some(part);
            }
        }
        None
    })
}

/// What stands before the first break, and after it.
fn first(line: &str) -> (&str, &str) {
    for (at, c) in line.char_indices() {
        let (part, after) = line.split_at(at);
        // A dash or a full stop is part of a word, unless a space follows.
        let ends = |break_: &str| part.ends_with(break_);
        if is_break(c) || c == ' ' && (ends(" -") || ends(".")) {
            return (part, after.trim_start_matches(c));
        }
    }
    (line, "")
}

/// What stands behind a headline: in brackets, or behind a bar or a semicolon.
/// What ends as a sentence does is none.
pub(super) fn tail(line: &str) -> Option<&str> {
    let line = line.trim_end();
    if line.len() > LONGEST_HEADLINE {
        return None;
    }
    let (headline, tail) = line.split_at(line.rfind(['(', '[', '|', ';', '»'])?);
    let is_one = tail.len() <= LONGEST_TAIL && headline.trim().len() > tail.len();
    (is_one && !measure(line).ends_sentence).then_some(tail)
}

/// Whether a line is nothing but hashtags, in whatever script; or tags of a few words, each after
/// a number sign of its own.
pub(super) fn is_hashtags(line: &str) -> bool {
    if let Some(tags) = line.trim().strip_prefix("# ") {
        let words = |tag: &str| tag.split_whitespace().count();
        return tags.contains(" # ") && tags.split(" # ").all(|tag| (1..=4).contains(&words(tag)));
    }
    let mut words = line.split_whitespace();
    let is_tag = |word: &str| word.len() > 1 && word.starts_with('#');
    words.next().is_some_and(is_tag) && words.next().is_some_and(is_tag) && words.all(is_tag)
}

/// Whether what has the form of a byline is a part of a story: a question that is put to somebody, or
/// a date with a colon behind it, the heading of what happened then.
pub(super) fn is_told(line: &str) -> bool {
    const MOST_WORDS: usize = 5;
    let line = line.trim();
    let is_date = || {
        let words = line.split_whitespace().count();
        line.ends_with(':') && words <= MOST_WORDS && line.starts_with(char::is_numeric)
    };
    line.ends_with(['?', '؟']) || is_date()
}

/// Whether a line leads to the pages of a list: "Previous page 1 2 3 … 14 Next page". Its key has the
/// digits of one script.
pub(super) fn is_pages(key: &str) -> bool {
    const MOST_WORDS: usize = 6;
    if !key.contains("1 2 3") {
        return false;
    }
    let words = key
        .split(' ')
        .filter(|word| word.contains(char::is_alphabetic));
    let numbers = key.split(' ').map(|word| word.parse::<u16>().ok());
    let from_one = numbers.skip_while(|number| *number != Some(1));
    (1..=MOST_WORDS).contains(&words.count()) && from_one.take(3).eq([1, 2, 3].map(Some))
}

/// What stands before a count at the end of a line: "Share 1.2K".
pub(super) fn counted(line: &str) -> Option<&str> {
    let (button, count) = line.trim_end().rsplit_once(' ')?;
    let count = count.trim_end_matches(['K', 'k', 'M', '+']);
    let is_count = |c: char| c.is_numeric() || matches!(c, '.' | ',');
    let is_counted = count.starts_with(char::is_numeric) && count.chars().all(is_count);
    (is_counted && button.ends_with(char::is_alphabetic)).then_some(button)
}

/// Whether a part is but a number and its unit, which says nothing of its own: "4 min", "1x".
pub(super) fn is_amount(part: &str) -> bool {
    let unit = part.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ',' | ':'));
    unit.len() < part.len() && unit.chars().count() <= LONGEST_UNIT && !unit.trim().contains(' ')
}

/// Whether a character alone stands between parts.
fn is_break(c: char) -> bool {
    match c {
        '|' | '¦' | '│' | '•' | '·' | '●' | '»' | '›' | '/' => true,
        '(' | ')' | '[' | ']' | '!' | '?' | '–' | '—' | '।' | '॥' | '۔' => true,
        // Triangles and the like, dingbats, pictographs.
        '\u{25A0}'..='\u{25FF}' | '\u{2700}'..='\u{27BF}' | '\u{1F300}'..='\u{1FAFF}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{counted, is_amount, is_pages, is_told, of, tail};

    #[test]
    fn a_line_falls_apart_at_bars_stops_and_brackets() {
        let parts = |line| of(line).collect::<Vec<_>>();
        assert_eq!(
            parts("विज्ञापन (Advertisement)"),
            ["विज्ञापन", "Advertisement"]
        );
        assert_eq!(parts("Copy | Print • 12"), ["Copy", "Print"]);
        assert_eq!(
            parts("Sign in. Read on - now"),
            ["Sign in.", "Read on -", "now"]
        );
        assert_eq!(parts("e-paper at t.me"), ["e-paper at t.me"]);
        assert_eq!(parts("Advertisement |"), ["Advertisement"]);
    }

    #[test]
    fn a_count_stands_at_the_end() {
        assert_eq!(counted("शेयर करें 312 "), Some("शेयर करें"));
        assert_eq!(counted("Share 1.2K"), Some("Share"));
        assert_eq!(counted("Comments (12)"), None);
        assert_eq!(counted("1 312"), None);
        assert_eq!(counted("The mayor, 2019"), None);
    }

    #[test]
    fn a_tail_stands_behind_a_headline() {
        assert_eq!(
            tail("Boat sinks off the coast (Also Read)"),
            Some("(Also Read)")
        );
        assert_eq!(tail("बांध से पानी छूटा, गांव खाली; ये भी पढ़ें"), Some("; ये भी पढ़ें"));
        assert_eq!(tail("The boat sank, and all were saved."), None);
        assert_eq!(tail("Boat sinks"), None);
    }

    #[test]
    fn pages_are_counted_from_one() {
        assert!(is_pages("पिछला पेज 1 2 3 … 14 अगला पेज"));
        assert!(is_pages("1 2 3 next"));
        assert!(!is_pages("1 2 3 4 5"));
        assert!(!is_pages("chapters 2 3 4"));
        assert!(!is_pages("1 of 3 was late"));
    }

    #[test]
    fn questions_and_dates_with_a_colon_are_told() {
        assert!(is_told("Reporter: And where were you?") && is_told("12 मार्च 2019:"));
        assert!(!is_told("कुसुमपुर, 12 मार्च:") && !is_told("12 March 2019"));
    }

    #[test]
    fn amounts_are_numbers_with_a_unit() {
        assert!(["4 min", "1x", "१२ मिनट"].into_iter().all(is_amount));
        assert!(
            !["4 men came", "min", "12 correspondents"]
                .into_iter()
                .any(is_amount)
        );
    }
}
