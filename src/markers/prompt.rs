//! Prompts by their words, where no phrase is known: what a newsroom asks of its reader is said in
//! few words, always the same ones, in ever new order ("Follow us on WhatsApp", "Join our WhatsApp
//! channel now"). A line that holds nothing else, but for a name or two, is a prompt.

use super::words::{Says, Words};
use crate::Kind;

/// A prompt has at most so many words.
const MOST_WORDS: usize = 24;
/// At most one word in so many is the name of a paper or place: words that nobody can know.
const NAMES_PART: usize = 2;

/// What makes a prompt.
struct Prompt {
    kind: Kind,
    /// It has a word of each of these.
    needs: &'static [Says],
    /// At most so many of its words are names.
    names: usize,
}

const fn prompt(kind: Kind, names: usize, needs: &'static [Says]) -> Prompt {
    Prompt { kind, needs, names }
}

const OWN: Says = Says::OURS.or(Says::STORY);

/// Every prompt, the surest first.
const PROMPTS: &[Prompt] = &[
    prompt(Kind::AppDownload, 3, &[Says::APP, Says::GET, Says::DO, OWN]),
    prompt(Kind::AppDownload, 3, &[Says::APP, Says::STORES, Says::DO]),
    prompt(Kind::AppDownload, 1, &[Says::GET, Says::STORES]),
    prompt(
        Kind::AppDownload,
        2,
        &[Says::APP, OWN, Says::READ, Says::DO],
    ),
    prompt(Kind::AppDownload, 0, &[Says::APP, Says::READ, Says::DO]),
    prompt(Kind::Paywall, 0, &[Says::PAY, Says::STORY, Says::MORE]),
    prompt(Kind::Paywall, 1, &[Says::PAY, Says::DO, Says::READ.or(OWN)]),
    prompt(
        Kind::Subscribe,
        3,
        &[Says::SUBSCRIBE, Says::DO, OWN.or(Says::CHANNEL)],
    ),
    prompt(
        Kind::Subscribe,
        0,
        &[Says::SUBSCRIBE, Says::DO.or(Says::PRESS)],
    ),
    prompt(
        Kind::Follow,
        3,
        &[Says::JOIN, Says::DO, Says::CHANNEL.or(Says::OURS)],
    ),
    prompt(
        Kind::SeoBlurb,
        5,
        &[Says::JOIN, Says::DO, Says::STORY, Says::READ],
    ),
    prompt(
        Kind::SeoBlurb,
        3,
        &[Says::STORY, Says::OURS, Says::READ, Says::DO],
    ),
    prompt(Kind::Consent, 0, &[Says::COOKIE, Says::DO.or(Says::TERMS)]),
    prompt(
        Kind::Notification,
        1,
        &[Says::ALERT, Says::DO, OWN.or(Says::PRESS)],
    ),
    prompt(
        Kind::Share,
        1,
        &[Says::SHARE, Says::DO, Says::CHANNEL.or(OWN)],
    ),
    prompt(
        Kind::Share,
        0,
        &[Says::SHARE, Says::CHANNEL.or(Says::SHARES)],
    ),
    prompt(
        Kind::Comment,
        1,
        &[Says::COMMENT, Says::DO, Says::YOURS.or(OWN)],
    ),
    prompt(Kind::Comment, 0, &[Says::COMMENT, Says::DO.or(Says::PAY)]),
    prompt(
        Kind::Related,
        0,
        &[
            Says::STORY,
            Says::READ,
            Says::DO,
            Says::MORE.or(Says::PRESS).or(Says::OURS),
        ],
    ),
    prompt(Kind::Player, 0, &[Says::STORY, Says::PLAY]),
    prompt(
        Kind::Player,
        0,
        &[Says::PLAY, Says::PRESS, Says::READ, Says::DO],
    ),
    prompt(Kind::Advertisement, 0, &[Says::ADS]),
    prompt(
        Kind::Advertisement,
        0,
        &[Says::AD, OWN.or(Says::MORE).or(Says::READ)],
    ),
];

/// The prompt that a folded line makes, if it makes one. `stops` says whether the line ends as a
/// sentence does: then it must speak of the newsroom itself.
pub(super) fn kind(key: &str, stops: bool, languages: [&Words; 2]) -> Option<Kind> {
    let line = read(key, languages)?;
    if stops && !line.says.any(OWN) {
        return None;
    }
    let is_made = |prompt: &&Prompt| {
        line.names <= prompt.names && prompt.needs.iter().all(|need| line.says.any(*need))
    };
    PROMPTS.iter().find(is_made).map(|prompt| prompt.kind)
}

/// What the words of a line say together, and how many are names.
#[derive(Default)]
struct Sum {
    says: Says,
    names: usize,
}

/// Reads a line; `None` as soon as it cannot be a prompt.
fn read(key: &str, languages: [&Words; 2]) -> Option<Sum> {
    let mut line = Sum::default();
    let mut count = 0;
    for word in words(key) {
        count += 1;
        match of(word, languages) {
            Some(says) => line.says = line.says.and_again(says),
            None => line.names += 1,
        }
        if count > MOST_WORDS || line.says.any(Says::TELLING) {
            return None;
        }
    }
    (line.names * NAMES_PART <= count).then_some(line)
}

fn of(word: &str, languages: [&Words; 2]) -> Option<Says> {
    if word.starts_with('@') {
        return Some(Says::CHANNEL);
    }
    if word.chars().all(|c| c.is_ascii_digit()) {
        return Some(Says::FILLER);
    }
    languages.iter().find_map(|words| words.of(word))
}

/// Whether a line is nothing but hashtags, in whatever script.
pub(super) fn is_hashtags(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let is_tag = |word: &str| word.len() > 1 && word.starts_with('#');
    words.next().is_some_and(is_tag) && words.next().is_some_and(is_tag) && words.all(is_tag)
}

/// The words of a folded line.
fn words(key: &str) -> impl Iterator<Item = &str> {
    key.split(|c: char| !is_part(c))
        .map(|word| word.trim_matches('\''))
        .filter(|word| !word.is_empty())
}

/// Whether a character is part of a word; vowel signs are.
fn is_part(c: char) -> bool {
    match c {
        'a'..='z' | '0'..='9' | '@' | '_' | '\'' | '\u{900}'..='\u{DFF}' => true,
        _ => !c.is_ascii() && c.is_alphanumeric(),
    }
}
