//! Prompts by their words, where no phrase is known: what a newsroom asks of its reader is said in
//! few words, always the same ones, in ever new order ("Follow us on WhatsApp", "Join our WhatsApp
//! channel now"). A line that holds nothing else, but for a name or two, is a prompt.

use super::parts;
use super::words::{Says, Words};
use crate::Kind;
use crate::text::{fold, is_word_part, measure};

/// A prompt has at most so many words.
const MOST_WORDS: usize = 24;
/// No prompt has more names than this.
const MOST_NAMES: usize = 5;
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
        Kind::Paywall,
        0,
        &[Says::PAY, Says::PRICE, Says::DO.or(OWN)],
    ),
    prompt(
        Kind::Paywall,
        0,
        &[Says::PAY, Says::ONLY, Says::READ.or(OWN)],
    ),
    prompt(
        Kind::Paywall,
        0,
        &[
            Says::PAYS,
            Says::YOURS
                .or(Says::DO)
                .or(Says::READ)
                .or(OWN)
                .or(Says::ONLY),
        ],
    ),
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
        Kind::Subscribe,
        1,
        &[Says::SUBSCRIBE, Says::PRICE, Says::DO.or(Says::READ)],
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
    prompt(
        Kind::SeoBlurb,
        1,
        &[Says::STORY, Says::SITE, Says::READ, Says::DO],
    ),
    prompt(
        Kind::Consent,
        0,
        &[
            Says::COOKIE,
            Says::DO.or(Says::TERMS).or(Says::AGREE).or(Says::SITE),
        ],
    ),
    prompt(Kind::Consent, 0, &[Says::PRIVACY, Says::AGREE]),
    prompt(
        Kind::Consent,
        0,
        &[Says::PRIVACY, Says::TERMS, Says::OURS.or(Says::SITE)],
    ),
    prompt(Kind::Notification, 0, &[Says::ALERT, Says::AGREE]),
    prompt(Kind::Notification, 0, &[Says::ALERT, Says::PRESS, OWN]),
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
    prompt(Kind::Share, 0, &[Says::SHARE, Says::JOIN, Says::DO]),
    prompt(
        Kind::Comment,
        1,
        &[Says::COMMENT, Says::DO, Says::YOURS.or(OWN)],
    ),
    prompt(
        Kind::Comment,
        0,
        &[Says::COMMENT, Says::DO.or(Says::PAY).or(Says::MORE)],
    ),
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
    prompt(
        Kind::Related,
        0,
        &[Says::STORY, Says::PRESS, Says::DO, Says::MORE],
    ),
    prompt(Kind::Player, 0, &[Says::STORY, Says::PLAY]),
    prompt(Kind::Player, 0, &[Says::PLAY, Says::LENGTH]),
    prompt(Kind::Player, 0, &[Says::PLAY, Says::PRESS, Says::DO]),
    prompt(Kind::Advertisement, 0, &[Says::ADS]),
    prompt(
        Kind::Advertisement,
        0,
        &[Says::AD, OWN.or(Says::MORE).or(Says::READ)],
    ),
];

/// The prompt that a line makes, if it makes one; `key` is the line folded. A line that ends as a
/// sentence does must speak of the newsroom itself.
pub(super) fn kind(line: &str, key: &str, languages: [&Words; 2]) -> Option<Kind> {
    let sum = read(line, key, languages)?;
    if measure(line).ends_sentence && !sum.says.any(OWN) {
        return None;
    }
    let is_made = |prompt: &&Prompt| {
        sum.names <= prompt.names && prompt.needs.iter().all(|need| sum.says.any(*need))
    };
    PROMPTS.iter().find(is_made).map(|prompt| prompt.kind)
}

/// Whether a line is a row of sections, such as "State | District news": short parts between bars
/// or arrows, one of which speaks of news.
pub(super) fn is_row(line: &str, languages: [&Words; 2]) -> bool {
    const MOST_WORDS: usize = 3;
    const BARS: [char; 6] = ['|', '•', '·', '>', '»', '›'];
    const SLASH: &str = " / ";
    if !line.contains(BARS) && !line.contains(SLASH) {
        return false;
    }
    let split = || {
        let parts = line.split(BARS).flat_map(|part| part.split(SLASH));
        parts.map(str::trim)
    };
    let is_short = |part: &str| {
        let words = part.split_whitespace().count();
        (1..=MOST_WORDS).contains(&words) && !part.contains(|c: char| c.is_numeric())
    };
    let says_news = |part: &str| {
        let key = fold::line_key(part);
        let mut said = words(&key).filter_map(|word| of(word, languages));
        said.any(|says| says.any(Says::STORY))
    };
    (2..=parts::MOST).contains(&split().count()) && split().all(is_short) && split().any(says_news)
}

/// What the words of a line say together, and how many are names.
#[derive(Default)]
struct Sum {
    says: Says,
    names: usize,
}

/// Reads a line; `None` as soon as it cannot be a prompt.
fn read(line: &str, key: &str, languages: [&Words; 2]) -> Option<Sum> {
    let mut sum = Sum::default();
    let mut count = 0;
    for word in words(key) {
        count += 1;
        match of(word, languages) {
            Some(says) => sum.says = sum.says.and_again(says),
            None => sum.names += 1,
        }
        if count > MOST_WORDS || sum.names > MOST_NAMES || sum.says.any(Says::TELLING) {
            return None;
        }
    }
    sum.says = line.chars().filter_map(sign).fold(sum.says, Says::or);
    if has_length(key) {
        sum.says = sum.says.or(Says::LENGTH);
    }
    (sum.names * NAMES_PART <= count).then_some(sum)
}

fn of(word: &str, languages: [&Words; 2]) -> Option<Says> {
    if word.starts_with('@') {
        return Some(Says::CHANNEL);
    }
    if word.starts_with(|c: char| c.is_ascii_digit()) && word.len() <= LONGEST_NUMBER {
        return Some(Says::FILLER);
    }
    languages.iter().find_map(|words| words.of(word))
}

/// A number with its unit is no longer, in bytes: "2024", "10k", "1x".
const LONGEST_NUMBER: usize = 4;

/// What a pictograph says, which newsrooms put before their prompts.
fn sign(c: char) -> Option<Says> {
    match c {
        '\u{1F510}'..='\u{1F513}' => Some(Says::PAY),
        '\u{1F514}' => Some(Says::ALERT),
        '\u{1F3A7}' | '\u{1F399}' | '\u{1F50A}' | '\u{23EF}' | '\u{23F8}' => Some(Says::PLAY),
        '\u{2709}' | '\u{1F4E7}'..='\u{1F4E9}' => Some(Says::SUBSCRIBE),
        '\u{1F4AC}' | '\u{1F5E8}' => Some(Says::COMMENT),
        _ => None,
    }
}

/// Whether something like "3:27" stands in a key.
fn has_length(key: &str) -> bool {
    let is_one = |four: &[u8]| {
        matches!(four, [minute, b':', tens, ones]
            if [minute, tens, ones].into_iter().all(u8::is_ascii_digit))
    };
    key.as_bytes().windows(4).any(is_one)
}

/// The words of a folded line; the address of a channel is one.
fn words(key: &str) -> impl Iterator<Item = &str> {
    key.split(' ').flat_map(|token| {
        let is_address = token.contains('/');
        let is_channel = is_address && CHANNELS.iter().any(|channel| token.contains(channel));
        let (address, token) = if is_channel { ("@", "") } else { ("", token) };
        let parts = token.split(|c: char| !is_word_part(c));
        let parts = parts.map(|word| word.trim_matches('\''));
        std::iter::once(address)
            .chain(parts)
            .filter(|word| !word.is_empty())
    })
}

/// What stands in the addresses of channels.
const CHANNELS: [&str; 4] = ["t.me/", "whatsapp.com/", "wa.me/", "bit.ly/"];
