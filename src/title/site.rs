//! What in a title is the site's name, not the headline.

use crate::page::Page;
use crate::text::fold;

/// What separates a headline from the site's name in the titles of the head.
const SEPARATORS: [&str; 9] = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", "|"];
/// Of what stands behind a bar, so many parts at most are cut off.
const PARTS: usize = 3;

/// The keys of what names the site.
pub(super) struct SiteNames {
    declared: Option<String>,
    guessed: Vec<String>,
    /// The keys of the head's titles.
    titles: Vec<String>,
}

impl SiteNames {
    /// Its declared name, the last and first part of the document's title, and what the
    /// document's title has besides the declared title.
    pub(super) fn new(page: &Page, title: Option<&str>, document: &str) -> SiteNames {
        let declared = page.head.meta(&["og:site_name"]).map(fold::line_key);
        let last = cut_at_last(document)
            .filter(|(headline, name)| name.len() <= headline.len() * 3 / 2)
            .map(|(_, name)| fold::line_key(name));
        let first = SEPARATORS
            .iter()
            .filter_map(|separator| document.split_once(separator))
            .map(|(name, rest)| (fold::line_key(name), rest))
            .filter(|(name, rest)| rest.len() > 2 * name.len())
            // What the declared title begins with too is the headline.
            .filter(|(name, _)| title.is_some_and(|title| !fold::line_key(title).starts_with(name)))
            .map(|(name, _)| name);
        let besides = title.and_then(|title| besides(document, title));
        let guessed = last.into_iter().chain(first).chain(besides);
        SiteNames {
            declared,
            guessed: guessed.filter(|name| !name.is_empty()).collect(),
            titles: title
                .into_iter()
                .chain([document])
                .map(fold::line_key)
                .collect(),
        }
    }

    /// Whether a text is one of the names.
    pub(super) fn contain(&self, text: &str) -> bool {
        let key = fold::line_key(text);
        self.declared.as_ref() == Some(&key) || self.guessed.contains(&key)
    }

    /// Cuts the site's name off a headline, and a short part behind a bar: a section.
    pub(super) fn cut<'a>(&self, headline: &'a str) -> &'a str {
        let mut rest = headline;
        for _ in 0..PARTS {
            let cut = cut_at_last(rest);
            let Some((before, _)) = cut.filter(|(before, part)| self.is_cut(rest, before, part))
            else {
                break;
            };
            rest = before.trim();
        }
        rest
    }

    /// Whether what stands behind the last separator of a headline is no part of it.
    fn is_cut(&self, headline: &str, before: &str, part: &str) -> bool {
        let bar = headline.strip_suffix(part);
        let is_section = bar.is_some_and(|head| head.trim_end().ends_with('|'))
            && part.len() * 2 <= before.len()
            && before.split_whitespace().nth(2).is_some();
        // Where a title of the head ends as the headline does, that end is no name.
        let key = fold::line_key(headline);
        let is_name = self.contain(part) && !self.titles.iter().any(|title| title.ends_with(&key));
        is_section || is_name || self.declared.as_ref() == Some(&fold::line_key(part))
    }
}

/// The key of what a document's title has before or behind the declared title, if that is short.
fn besides(document: &str, title: &str) -> Option<String> {
    let rest = document
        .strip_suffix(title)
        .or_else(|| document.strip_prefix(title))?;
    let name = rest.trim_matches(|c: char| c.is_whitespace() || "|-–—:»«·•".contains(c));
    (name.len() < rest.len() && name.len() <= title.len() * 3 / 2).then(|| fold::line_key(name))
}

/// A title whole, and its parts between separators.
pub(super) fn parts(title: &str) -> impl Iterator<Item = &str> {
    let between = SEPARATORS.iter().flat_map(|separator| {
        let parts = title.split(separator);
        parts.filter(|part| part.len() < title.len())
    });
    std::iter::once(title).chain(between)
}

/// Cuts a short last part after ` | `, ` - ` and the like: the site's name.
pub(super) fn without_site(title: &str) -> &str {
    match cut_at_last(title) {
        Some((headline, name)) if headline.len() * 3 >= name.len() * 2 => headline.trim(),
        _ => title,
    }
}

fn cut_at_last(title: &str) -> Option<(&str, &str)> {
    SEPARATORS
        .iter()
        .filter_map(|separator| title.rsplit_once(separator))
        .max_by_key(|(headline, _)| headline.len())
}
