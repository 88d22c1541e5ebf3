//! English: the pages of the English-speaking world, and English lines on Indian pages.
//!
//! The macros are the words that many rules share.

use super::rule::Catalogue;
use super::words;

/// A social network or messenger.
macro_rules! channel {
    () => {
        "(?:whats ?app|telegram|facebook|fb|twitter|instagram|insta|you ?tube|google ?news|google discover|linked ?in|threads|tiktok|snapchat|reddit|pinterest|flipboard|bluesky|mastodon|tumblr|messenger|koo|sharechat|dailyhunt|spotify|social media|x(?: \\(?(?:formerly )?twitter\\)?)?)"
    };
}

/// What a newsroom calls its pieces.
macro_rules! story {
    () => {
        "(?:story|stories|articles?|news|posts?|reports?|pages?|videos?|columns?|interviews?|reviews?|items?|features?|content)"
    };
}

/// A news agency, or the word for one.
macro_rules! agency {
    () => {
        "(?:pti(?:-bhasha)?|press trust of india|ani|ians|uni|afp|reuters|thomson reuters|ap|associated press|the associated press|the canadian press|bloomberg|xinhua|dpa|efe|tass|bhasha|agenc(?:y|ies)|news agency|wires?|wire services|agency inputs)"
    };
}

/// A date in figures or words.
macro_rules! date {
    () => {
        "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]? )?(?:[0-9]{1,2}(?:st|nd|rd|th)?[ ,.-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ,.'-]*[0-9]{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .]+[0-9]{1,2}(?:st|nd|rd|th)?[ ,]+[0-9]{4}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2})"
    };
}

mod buttons;
mod credits;
mod follow;
mod headings;
mod labels;
mod navigation;
mod notices;
mod prompts;
mod related;
mod tails;
mod terse;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    language: "en",
    groups: &[
        labels::RULES,
        prompts::RULES,
        follow::RULES,
        related::RULES,
        headings::RULES,
        credits::RULES,
        tails::RULES,
        navigation::RULES,
        notices::RULES,
        buttons::RULES,
        terse::RULES,
    ],
    words: &words::ENGLISH,
};
