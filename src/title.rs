//! The headline of a page, without the site's name.

use crate::page::{Page, Role};
use crate::text::fold;

/// The headline: the first-level heading that the head's titles speak of, else the head's title.
pub(crate) fn of(page: &Page) -> Option<String> {
    let head = &page.head;
    let declared = head.meta(&["og:title", "twitter:title"]).map(collapse);
    let document = Some(collapse(&head.title)).filter(|title| !title.is_empty());
    let heads: Vec<String> = declared
        .iter()
        .chain(&document)
        .map(|title| fold::fold(title))
        .collect();
    let mut headings = page
        .blocks
        .iter()
        .filter(|block| block.role == Role::Heading(1))
        .map(|block| page.text_of(block));
    let spoken_of = headings.clone().find(|text| {
        let key = fold::fold(text);
        key.chars().count() > 8
            && heads
                .iter()
                .any(|head| head.contains(&key) || key.contains(head.as_str()))
    });
    spoken_of
        .map(str::to_owned)
        .or_else(|| declared.as_deref().map(without_site))
        .or_else(|| headings.next().map(str::to_owned))
        .or_else(|| document.as_deref().map(without_site))
        .filter(|title| !title.is_empty())
}

fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Cuts a short last part after ` | `, ` - ` and the like: the site's name.
fn without_site(title: &str) -> String {
    let cut = [" | ", " - ", " – ", " — ", " :: ", " » "]
        .iter()
        .filter_map(|separator| title.rfind(separator))
        .max()
        .filter(|at| *at * 5 >= title.len() * 2);
    cut.and_then(|at| title.get(..at))
        .unwrap_or(title)
        .trim()
        .to_owned()
}
