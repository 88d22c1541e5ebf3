//! What the head and the visible page say.

use super::{Said, date};
use crate::page::{Container, Head, Hint, Note, Page, Role};
use std::collections::HashSet;

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
        language: language.or_else(|| meta(&["content-language"])),
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

pub(super) fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each text once, without those that say nothing.
pub(super) fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    let texts = texts.iter().map(|text| collapse(text));
    texts
        .filter(|text| !text.is_empty() && seen.insert(text.clone()))
        .collect()
}

/// Names of people: no addresses, no "By".
pub(super) fn names(texts: Vec<String>) -> Vec<String> {
    let is_address = |text: &str| text.contains("://") || text.starts_with(['@', '/']);
    let name = |text: String| {
        let text = collapse(&text);
        let lower = text.to_lowercase();
        let prefixes = [
            "written by ",
            "reported by ",
            "by ",
            "द्वारा ",
            "लेखक: ",
            "लेखक ",
        ];
        let cut = prefixes.iter().find(|prefix| lower.starts_with(**prefix));
        let start = cut.map_or(0, |prefix| prefix.len());
        text.get(start..)
            .unwrap_or_default()
            .trim_matches([' ', ':', ','])
            .to_owned()
    };
    let names = texts.into_iter().map(name).filter(|text| !is_address(text));
    distinct(names.collect())
}
