//! Whether title, author and date are those of the gold.

use serde::Serialize;

use crate::corpus::Gold;
use crate::score::folded;

/// What came out right, of what the gold gives.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Said {
    /// The titles have the same letters and digits, folded.
    pub title_found: Option<bool>,
    /// The titles are the same, or one stands inside the other.
    pub title_near: Option<bool>,
    /// A name, or all of them together, is the gold's.
    pub author_exact: Option<bool>,
    /// The same, or one stands inside the other; so that "Dr. A. Rao" is "A. Rao".
    pub author_found: Option<bool>,
    /// The day of publication is the same.
    pub date_found: Option<bool>,
}

/// What was extracted besides the text.
#[derive(Clone, Copy, Default)]
pub struct Extracted<'a> {
    pub title: Option<&'a str>,
    pub bylines: &'a [String],
    pub published: Option<&'a str>,
}

/// Compares what was extracted with the gold.
pub fn said(gold: &Gold, extracted: Extracted<'_>) -> Said {
    let title = extracted.title.map(key).unwrap_or_default();
    let wanted = |text: &Option<String>| text.as_deref().map(key).filter(|key| !key.is_empty());
    let names = || extracted.bylines.iter().map(|name| key(name));
    let author = |is_same: &dyn Fn(&str, &str) -> bool| {
        let together: String = names().collect();
        let is_found = |gold: String| gold == together || names().any(|name| is_same(&gold, &name));
        wanted(&gold.author).map(is_found)
    };
    let day = |date: &str| date.get(..10).map(str::to_owned);
    let published = extracted.published.and_then(day);
    Said {
        title_found: wanted(&gold.title).map(|gold| gold == title),
        title_near: wanted(&gold.title).map(|gold| is_near(&gold, &title)),
        author_exact: author(&|gold, name| gold == name),
        author_found: author(&is_near),
        date_found: gold
            .publish_date
            .as_deref()
            .and_then(day)
            .map(|gold| Some(gold) == published),
    }
}

fn is_near(one: &str, other: &str) -> bool {
    !one.is_empty() && !other.is_empty() && (one.contains(other) || other.contains(one))
}

/// The letters and digits of a text, folded.
fn key(text: &str) -> String {
    let letters = folded(text);
    letters.chars().filter(|c| c.is_alphanumeric()).collect()
}
