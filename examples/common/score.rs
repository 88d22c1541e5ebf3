//! How far an extracted text is from a gold text.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use crate::corpus::Gold;

/// Gold paragraphs of this many characters or fewer are not asked for one by one.
const SHORT_PARAGRAPH: usize = 80;
/// Tokens in one gram of the order-aware F1.
const GRAM: usize = 4;

/// The figures of one page. A share is `None` where the gold has nothing to ask for.
#[derive(Clone, Debug, Serialize)]
pub struct Scores {
    #[serde(flatten)]
    pub words: Overlap,
    /// F1 over the multiset of 4-grams: words out of order or said twice cost here.
    pub order_f1: f64,
    /// Snippets found of those that must appear.
    pub with: Option<Share>,
    /// Snippets found of those that must not.
    pub without: Option<Share>,
    /// Long gold paragraphs that stand whole in the text.
    pub paragraphs: Option<Share>,
}

/// What two multisets share.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Overlap {
    pub f1: f64,
    pub precision: f64,
    pub recall: f64,
}

/// How many of a page's gold snippets or paragraphs are in the text.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Share {
    pub found: usize,
    pub of: usize,
}

/// Measures an extracted text.
pub fn score(gold: &Gold, text: &str) -> Scores {
    let wanted = gold.main_content.as_deref().unwrap_or_default();
    let (key, plain) = (folded(text), spaced(text));
    let found_in_plain = |snippet: &String| plain.contains(&spaced(snippet));
    let mut ids = HashMap::new();
    let wanted_words = words(&folded(wanted), &mut ids);
    let found_words = words(&key, &mut ids);
    Scores {
        order_f1: overlap(grams(&wanted_words), grams(&found_words)).f1,
        paragraphs: share(whole_paragraphs(wanted, &found_words, &mut ids)),
        words: overlap(wanted_words, found_words),
        with: share(gold.with.iter().map(found_in_plain)),
        without: share(gold.without.iter().map(found_in_plain)),
    }
}

/// The text with one spelling per word: lower case, no nukta, no joiners, single spaces.
pub fn folded(text: &str) -> String {
    let mut folded = spaced(&text.to_lowercase());
    if !folded.is_ascii() {
        folded = folded
            .split(' ')
            .map(fold_word)
            .collect::<Vec<_>>()
            .join(" ");
    }
    folded
}

fn fold_word(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    Cow::Owned(
        word.nfd()
            .filter(|c| !is_nukta_or_joiner(*c))
            .nfc()
            .collect(),
    )
}

fn is_nukta_or_joiner(c: char) -> bool {
    matches!(
        c,
        '\u{93C}' | '\u{9BC}' | '\u{A3C}' | '\u{ABC}' | '\u{B3C}' | '\u{CBC}'
    ) || matches!(c, '\u{200C}' | '\u{200D}')
}

fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    spaced
}

/// The words of a folded text as numbers, the same number for the same word.
fn words(key: &str, ids: &mut HashMap<String, u32>) -> Vec<u32> {
    #[allow(clippy::expect_used, reason = "a constant pattern")]
    static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\w+").expect("a valid pattern"));
    WORD.find_iter(key)
        .map(|word| match ids.get(word.as_str()) {
            Some(id) => *id,
            None => {
                let id = ids.len() as u32;
                ids.insert(word.as_str().to_owned(), id);
                id
            }
        })
        .collect()
}

/// Runs of four words; a shorter text is one gram.
fn grams(words: &[u32]) -> Vec<&[u32]> {
    match words.len() {
        0 => Vec::new(),
        1..GRAM => vec![words],
        _ => words.windows(GRAM).collect(),
    }
}

fn overlap<T: Ord>(mut wanted: Vec<T>, mut found: Vec<T>) -> Overlap {
    if wanted.is_empty() && found.is_empty() {
        return Overlap {
            f1: 1.0,
            precision: 1.0,
            recall: 1.0,
        };
    }
    wanted.sort_unstable();
    found.sort_unstable();
    let common = in_common(&wanted, &found) as f64;
    let of = |whole: &[T]| {
        if whole.is_empty() {
            0.0
        } else {
            common / whole.len() as f64
        }
    };
    Overlap {
        f1: 2.0 * common / (wanted.len() + found.len()) as f64,
        precision: of(&found),
        recall: of(&wanted),
    }
}

/// How many members two sorted multisets have in common.
fn in_common<T: Ord>(one: &[T], two: &[T]) -> usize {
    let (mut one, mut two) = (one.iter().peekable(), two.iter().peekable());
    let mut common = 0;
    while let (Some(a), Some(b)) = (one.peek(), two.peek()) {
        let order = a.cmp(b);
        common += usize::from(order.is_eq());
        if order.is_le() {
            one.next();
        }
        if order.is_ge() {
            two.next();
        }
    }
    common
}

/// For each long gold paragraph, whether its words stand in the text as one run. A gold text's
/// own list marks ("- ", "3. ") are not in the page.
fn whole_paragraphs(
    gold: &str,
    found: &[u32],
    ids: &mut HashMap<String, u32>,
) -> impl Iterator<Item = bool> {
    let mut places: HashMap<&[u32], Vec<usize>> = HashMap::new();
    for (at, gram) in found.windows(GRAM).enumerate() {
        places.entry(gram).or_default().push(at);
    }
    let long = gold
        .split('\n')
        .filter(|p| spaced(p).chars().count() > SHORT_PARAGRAPH);
    long.map(|p| words(&folded(without_list_mark(p)), ids))
        .map(
            |wanted| match places.get(wanted.get(..GRAM).unwrap_or_default()) {
                Some(starts) => starts
                    .iter()
                    .any(|at| found.get(*at..).is_some_and(|run| run.starts_with(&wanted))),
                None => false,
            },
        )
        .collect::<Vec<_>>()
        .into_iter()
}

fn without_list_mark(paragraph: &str) -> &str {
    let digits = paragraph
        .trim_start()
        .trim_start_matches(|c: char| c.is_ascii_digit());
    let unmarked = digits
        .strip_prefix(". ")
        .or_else(|| paragraph.trim_start().strip_prefix("- "));
    unmarked.unwrap_or(paragraph)
}

fn share(hits: impl Iterator<Item = bool>) -> Option<Share> {
    let mut share = Share { found: 0, of: 0 };
    for hit in hits {
        share.found += usize::from(hit);
        share.of += 1;
    }
    (share.of > 0).then_some(share)
}
