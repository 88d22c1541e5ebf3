//! The words of a language's prompts, by what each says. See `prompt` for what they make together.

mod as_;
mod bn;
mod en;
mod gu;
mod hi;
mod kn;
mod ml;
mod mr;
mod ne;
mod or_;
mod pa;
mod ta;
mod te;
mod ur;

pub(super) use as_::ASSAMESE;
pub(super) use bn::BENGALI;
pub(super) use en::ENGLISH;
pub(super) use gu::GUJARATI;
pub(super) use hi::HINDI;
pub(super) use kn::KANNADA;
pub(super) use ml::MALAYALAM;
pub(super) use mr::MARATHI;
pub(super) use ne::NEPALI;
pub(super) use or_::ODIA;
pub(super) use pa::PUNJABI;
pub(super) use ta::TAMIL;
pub(super) use te::TELUGU;
pub(super) use ur::URDU;

use crate::Kind;
use crate::text::{FnvMap, fold};

/// What a word says; a word can say several things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Says(u64);

impl Says {
    /// Nothing of its own: "for", "the", "now", "all", "latest".
    pub(crate) const FILLER: Says = Says(1);
    /// The newsroom itself: "our", "us".
    pub(crate) const OURS: Says = Says(1 << 1);
    /// The reader: "you", "your".
    pub(crate) const YOURS: Says = Says(1 << 2);
    /// What a newsroom makes, and words that stand in newspapers' names: "story", "news", "times".
    pub(crate) const STORY: Says = Says(1 << 3);
    /// Where people meet: "WhatsApp", "channel", "page".
    pub(crate) const CHANNEL: Says = Says(1 << 4);
    /// "app".
    pub(crate) const APP: Says = Says(1 << 5);
    /// What an app runs on: "Android", "iOS", "Play Store".
    pub(crate) const STORE: Says = Says(1 << 6);
    /// "download", "install".
    pub(crate) const GET: Says = Says(1 << 7);
    /// "follow", "join", "like", "stay with".
    pub(crate) const JOIN: Says = Says(1 << 8);
    /// "newsletter", "subscription", "e-paper".
    pub(crate) const SUBSCRIBE: Says = Says(1 << 9);
    /// "notification", "alert".
    pub(crate) const ALERT: Says = Says(1 << 10);
    /// "share", "copy", "print", "e-mail".
    pub(crate) const SHARE: Says = Says(1 << 11);
    /// "comment", "opinion", "feedback".
    pub(crate) const COMMENT: Says = Says(1 << 12);
    /// "premium", "member", "log in".
    pub(crate) const PAY: Says = Says(1 << 13);
    /// "advertisement".
    pub(crate) const AD: Says = Says(1 << 14);
    /// "read", "see", "know", in whatever form.
    pub(crate) const READ: Says = Says(1 << 15);
    /// "listen", "play", "watch".
    pub(crate) const PLAY: Says = Says(1 << 16);
    /// "click", "tap", "scroll", "link", "here".
    pub(crate) const PRESS: Says = Says(1 << 17);
    /// "more", "next", "other", "full", "also".
    pub(crate) const MORE: Says = Says(1 << 18);
    /// A verb said to the reader: an imperative.
    pub(crate) const DO: Says = Says(1 << 19);
    /// What tells a story: "said", "was", "they". No prompt holds such a word.
    pub(crate) const TELLING: Says = Says(1 << 20);

    /// Two stores, as in "Android | iOS".
    pub(crate) const STORES: Says = Says(1 << 21);
    /// Two ways to share, as in "copy | print".
    pub(crate) const SHARES: Says = Says(1 << 22);
    /// The word for an advertisement twice, as in "Advertisement (विज्ञापन)".
    pub(crate) const ADS: Says = Says(1 << 23);
    /// "cookie".
    pub(crate) const COOKIE: Says = Says(1 << 24);
    /// What is said of cookies: "policy", "terms", "preferences".
    pub(crate) const TERMS: Says = Says(1 << 25);
    /// "privacy", "confidentiality".
    pub(crate) const PRIVACY: Says = Says(1 << 26);
    /// "accept", "agree", "reject", "allow", "yes", "not now", "later", "OK".
    pub(crate) const AGREE: Says = Says(1 << 27);
    /// "website", "site", "portal", "browser".
    pub(crate) const SITE: Says = Says(1 << 28);
    /// "rupees", "month", "year", "plan", "offer", "discount", "free trial".
    pub(crate) const PRICE: Says = Says(1 << 29);
    /// "only", "exclusively".
    pub(crate) const ONLY: Says = Says(1 << 30);
    /// Two words of those who pay, as in "Already a member? Log in".
    pub(crate) const PAYS: Says = Says(1 << 31);
    /// How long something plays, as in "3:27" or "1.5x".
    pub(crate) const LENGTH: Says = Says(1 << 32);

    /// This or the other.
    pub(crate) const fn or(self, other: Says) -> Says {
        Says(self.0 | other.0)
    }

    /// Both, and whether a second store, way to share, payer or advertisement is named.
    pub(super) fn and_again(self, more: Says) -> Says {
        let twice = |what: Says, twice: Says| match self.any(what) && more.any(what) {
            true => twice,
            false => Says::default(),
        };
        self.or(more)
            .or(twice(Says::STORE, Says::STORES))
            .or(twice(Says::SHARE, Says::SHARES))
            .or(twice(Says::PAY, Says::PAYS))
            .or(twice(Says::AD, Says::ADS))
    }

    /// Whether it says any of these.
    pub(super) fn any(self, of: Says) -> bool {
        self.0 & of.0 != 0
    }
}

/// What a line must speak of for its words to be asked.
const TOPICS: Says = Says::APP
    .or(Says::STORE)
    .or(Says::GET)
    .or(Says::JOIN)
    .or(Says::CHANNEL)
    .or(Says::SUBSCRIBE)
    .or(Says::ALERT)
    .or(Says::SHARE)
    .or(Says::COMMENT)
    .or(Says::PAY)
    .or(Says::AD)
    .or(Says::COOKIE)
    .or(Says::PRIVACY)
    .or(Says::PLAY)
    .or(Says::STORY);

/// The words of a language, with lines that they make and prose that they do not.
///
/// Words stand between spaces, in ordinary spelling; `stem*` is every word that begins so, `*end`
/// every word that ends so. A word may stand in several lists, and says all that they say.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    pub(crate) words: &'static [(Says, &'static str)],
    #[cfg_attr(
        not(any(test, feature = "fitting")),
        expect(dead_code, reason = "evidence")
    )]
    pub(crate) catches: &'static [(Kind, &'static str)],
    #[cfg_attr(
        not(any(test, feature = "fitting")),
        expect(dead_code, reason = "evidence")
    )]
    pub(crate) spares: &'static [&'static str],
}

/// What a Tamil word may end in before another, which says nothing.
const LINKS: [&str; 4] = ["க்", "ச்", "த்", "ப்"];

/// The words of a language, folded, as they are looked up.
#[derive(Debug, Default)]
pub(super) struct Words {
    whole: FnvMap<String, Says>,
    /// Stems by their first letter, and endings by their last.
    stems: FnvMap<char, Vec<(String, Says)>>,
    endings: FnvMap<char, Vec<(String, Says)>>,
}

impl Words {
    pub(super) fn new(vocabulary: &Vocabulary) -> Words {
        let mut words = Words::default();
        for (says, list) in vocabulary.words {
            for word in fold::fold(list).split(' ') {
                words.add(word, *says);
            }
        }
        words
    }

    fn add(&mut self, word: &str, says: Says) {
        let (stem, ending) = (word.strip_suffix('*'), word.strip_prefix('*'));
        let first = stem.and_then(|stem| stem.chars().next());
        let last = ending.and_then(|ending| ending.chars().next_back());
        match (stem.zip(first), ending.zip(last)) {
            (Some((stem, first)), _) => {
                let stems = self.stems.entry(first).or_default();
                stems.push((stem.to_owned(), says));
            }
            (_, Some((ending, last))) => {
                let endings = self.endings.entry(last).or_default();
                endings.push((ending.to_owned(), says));
            }
            _ => {
                let known = self.whole.entry(word.to_owned()).or_default();
                *known = known.or(says);
            }
        }
    }

    /// What a word says, with or without the consonant that links it to the next.
    pub(super) fn of(&self, word: &str) -> Option<Says> {
        let unlinked = || LINKS.iter().find_map(|link| word.strip_suffix(link));
        self.known(word).or_else(|| self.known(unlinked()?))
    }

    /// What a word says: as it stands, or else by its longest stem, or else by its ending.
    fn known(&self, word: &str) -> Option<Says> {
        let whole = || self.whole.get(word).copied();
        whole().or_else(|| self.by_stem(word)).or_else(|| {
            let last = word.chars().next_back()?;
            let endings = self.endings.get(&last)?.iter();
            endings
                .filter(|(ending, _)| word.ends_with(ending.as_str()))
                .map(|(_, says)| *says)
                .reduce(Says::or)
        })
    }

    fn by_stem(&self, word: &str) -> Option<Says> {
        let stems = self.stems.get(&word.chars().next()?)?.iter();
        let mut of_longest: Option<(usize, Says)> = None;
        for (stem, says) in stems.filter(|(stem, _)| word.starts_with(stem.as_str())) {
            of_longest = match of_longest {
                Some((length, _)) if length > stem.len() => of_longest,
                Some((length, said)) if length == stem.len() => Some((length, said.or(*says))),
                _ => Some((stem.len(), *says)),
            };
        }
        of_longest.map(|(_, says)| says)
    }

    /// The words of which every prompt holds one.
    pub(super) fn topics(&self) -> impl Iterator<Item = String> {
        let whole = self.whole.iter();
        let stems = self.stems.values().flatten();
        let all = whole.chain(stems.map(|(stem, says)| (stem, says)));
        // "X" is a channel too, but stands in too many lines.
        all.filter(|(word, says)| says.any(TOPICS) && word.len() > 1)
            .map(|(word, _)| word.clone())
    }
}
