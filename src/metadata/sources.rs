//! What the head and the visible page say.

use super::{Said, date};
use crate::page::{Container, Head, Hint, Note, Page, Role};
use crate::text::collapse;
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// A byline or date line of the page is at most so many chars long.
const LINE: usize = 120;
/// It stands at most so many blocks from the headline.
const NEAR: usize = 40;
/// A name is at most so many chars long.
const NAME: usize = 60;

/// More tags than this, or more names, tell nothing of an article.
pub(super) const MOST_TAGS: usize = 500;

/// Tags that are written as one text.
pub(super) fn split(keywords: &str) -> Vec<String> {
    let tags = keywords.split(',').take(MOST_TAGS);
    tags.map(str::to_owned).collect()
}

/// What `itemprop` attributes say.
pub(super) fn microdata(head: &Head) -> Said {
    let first = |note: Note| head.notes(note).next().map(str::to_owned);
    Said {
        bylines: head.notes(Note::ItemAuthor).map(str::to_owned).collect(),
        published: first(Note::ItemPublished),
        modified: first(Note::ItemModified),
        description: first(Note::ItemDescription),
        section: first(Note::ItemSection),
        ..Said::default()
    }
}

/// What the meta tags and links say.
pub(super) fn head(head: &Head) -> Said {
    let meta = |names: &[&str]| head.meta(names).map(str::to_owned);
    let all = |names: &[&str]| -> Vec<String> {
        let is_asked = |key: &str| names.iter().any(|name| key.eq_ignore_ascii_case(name));
        let metas = head.metas.iter().filter(|(key, _)| is_asked(key));
        metas
            .map(|(_, value)| value.clone())
            .take(MOST_TAGS)
            .collect()
    };
    let mut tags = all(&["article:tag"]);
    if tags.is_empty() {
        let keywords = head.meta(&["news_keywords", "keywords"]);
        tags = split(keywords.unwrap_or_default());
    }
    let language = Some(head.lang.clone()).filter(|lang| !lang.trim().is_empty());
    Said {
        bylines: all(&[
            "author",
            "article:author",
            "dc.creator",
            "parsely-author",
            "sailthru.author",
        ]),
        published: meta(&[
            "article:published_time",
            "og:published_time",
            "datepublished",
            "dc.date.issued",
            "parsely-pub-date",
            "publish-date",
            "publish_date",
            "pubdate",
            "sailthru.date",
            "dc.date",
            "date",
        ]),
        modified: meta(&[
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
        ]),
        site_name: meta(&["og:site_name", "application-name"]),
        canonical_url: head.canonical.clone().or_else(|| meta(&["og:url"])),
        description: meta(&["og:description", "description", "twitter:description"]),
        image: meta(&[
            "og:image",
            "og:image:url",
            "twitter:image",
            "twitter:image:src",
        ]),
        section: meta(&["article:section"]),
        tags,
        language: language.or_else(|| meta(&["content-language", "og:locale", "language"])),
    }
}

/// What the visible page says near its headline.
pub(super) fn page(page: &Page) -> Said {
    let headline = page.blocks.iter().position(|b| b.role == Role::Heading(1));
    let start = headline.unwrap_or_default().saturating_sub(NEAR / 4);
    let near = page.blocks.iter().skip(start).take(NEAR);
    let lines = near
        .filter(|block| block.chars <= LINE)
        .map(|block| page.text_of(block));
    Said {
        bylines: page
            .head
            .notes(Note::Author)
            .find(|name| name.chars().count() <= NAME)
            .map(str::to_owned)
            .or_else(|| author(page, start))
            .into_iter()
            .collect(),
        published: page
            .head
            .notes(Note::Time)
            .find_map(date::parse)
            .or_else(|| lines.clone().find_map(date::parse)),
        ..Said::default()
    }
}

/// The text of the first small element that calls itself the author's.
fn author(page: &Page, start: usize) -> Option<String> {
    let is_near = |c: &&Container| c.blocks.start >= start && c.blocks.start <= start + NEAR;
    let authors = page.containers.iter().filter(|c| c.hints.has(Hint::Author));
    authors.filter(is_near).find_map(|container| {
        let block = page.blocks.get(container.blocks.start)?;
        let text = page.text_of(block);
        let is_name = container.blocks.len() == 1
            && block.chars <= NAME
            && !text.contains(|c: char| c.is_ascii_digit());
        is_name.then(|| text.to_owned())
    })
}

/// A declared language as a BCP 47 code: `hi_IN` is `hi-IN`; what is none, such as `Hindi`, says
/// nothing.
pub(super) fn language(text: &str) -> Option<String> {
    let first = text.split(',').next()?.trim();
    let mut parts = first.split(['-', '_']);
    let is_part = |part: &str, lengths: RangeInclusive<usize>| {
        lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let primary = parts.next().filter(|part| is_part(part, 2..=3))?;
    let mut code = primary.to_ascii_lowercase();
    for part in parts {
        let part = match part.len() {
            2 => part.to_ascii_uppercase(),
            1..=8 if is_part(part, 1..=8) => part.to_owned(),
            _ => return None,
        };
        code = format!("{code}-{part}");
    }
    Some(code)
}

/// Each text once, without those that say nothing.
pub(super) fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    let texts = texts.iter().map(|text| collapse(text));
    texts
        .filter(|text| !text.is_empty() && seen.insert(text.clone()))
        .collect()
}

/// Names of people: no addresses, no "By", no date behind them, no whole biography.
pub(super) fn names(texts: Vec<String>) -> Vec<String> {
    let is_address = |text: &str| text.contains("://") || text.starts_with(['@', '/']);
    let is_short = |text: &str| text.chars().count() <= NAME;
    let names = texts.iter().map(|text| name(&collapse(text)).to_owned());
    distinct(
        names
            .filter(|name| !is_address(name) && is_short(name))
            .collect(),
    )
}

/// What introduces a name, in lower case; the longer before those that they begin with.
const INTRODUCTIONS: [&str; 11] = [
    "written by",
    "reported by",
    "posted by",
    "published by",
    "edited by",
    "authored by",
    "recipe by",
    "guide by",
    "by",
    "द्वारा",
    "लेखक",
];

fn name(text: &str) -> &str {
    let lower = text.to_lowercase();
    let introduction = INTRODUCTIONS.iter().find_map(|words| {
        let rest = lower.strip_prefix(words)?;
        // "Written by" may touch the name, "by" may be its beginning.
        let is_whole = words.contains(' ') || rest.is_empty() || rest.starts_with([' ', ':']);
        is_whole.then_some(words.len())
    });
    let name = text.get(introduction.unwrap_or(0)..).unwrap_or_default();
    // A space before a comma parts elements: what follows is a rank.
    let name = name.split(" , ").next().unwrap_or_default();
    without_date(name).trim_matches([' ', ':', ',', '|', '-', '–', '·', '•'])
}

/// A text up to the date in it, if one follows.
fn without_date(text: &str) -> &str {
    if date::parse(text).is_none() && !text.contains('/') {
        return text;
    }
    let starts_date = |word: &str| {
        word.starts_with(|c: char| c.is_numeric()) || date::is_month(word.trim_end_matches(','))
    };
    let words = text.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    });
    let date = words.skip(1).find(|(_, word)| starts_date(word));
    date.and_then(|(start, _)| text.get(..start))
        .unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declared_languages_become_codes() {
        let cases = [
            ("hi", Some("hi")),
            ("hi_in", Some("hi-IN")),
            ("EN-us", Some("en-US")),
            ("pa-Guru-IN", Some("pa-Guru-IN")),
            ("hi, en", Some("hi")),
            ("Hindi", None),
            ("", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(language(text).as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn names_are_names() {
        let texts = [
            "By  Asha Rawat,",
            "https://example.com/asha",
            "लेखक: मीरा जोशी",
            "Asha Rawat",
        ];
        let names = names(texts.map(str::to_owned).to_vec());
        assert_eq!(names, ["Asha Rawat", "मीरा जोशी"]);
    }
}
