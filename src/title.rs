//! The headline of a page, without the site's name.

use crate::metadata::{Source, Sourced};
use crate::page::{Page, Role, Tag};
use crate::text::fold;
use std::collections::HashSet;

/// What separates a headline from the site's name in the titles of the head.
const SEPARATORS: [&str; 9] = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", "|"];
/// A first-level heading that shares fewer of its words with the head's titles, 0–1, is only
/// trusted when it is the only one.
const SHARED: f32 = 0.15;
/// Titles of the head that share more of their words, 0–1, than this agree with each other: a
/// heading that has no word of them is none of theirs.
const AGREED: f32 = 0.5;

/// The headline: the first-level heading that is nearest to what the head declares, else the
/// head's own title.
pub(crate) fn of(page: &Page) -> Option<Sourced<String>> {
    let head = &page.head;
    let declared = head.meta(&["og:title", "twitter:title"]).map(collapse);
    let document = Some(collapse(&head.title)).filter(|title| !title.is_empty());
    let in_head = || {
        declared
            .as_deref()
            .or(document.as_deref())
            .map(without_site)
    };
    let (title, source) = match heading(page, declared.as_deref(), document.as_deref()) {
        Some(heading) => (heading, Source::Page),
        None => (in_head()?, Source::Head),
    };
    (!title.is_empty()).then(|| Sourced::new(title, source))
}

fn heading(page: &Page, declared: Option<&str>, document: Option<&str>) -> Option<String> {
    let sites = site_names(page, declared, document);
    let mut headings = first_level(page);
    headings.retain(|text| !sites.contains(&fold::line_key(text)));
    let wanted: Vec<HashSet<String>> = [declared, document]
        .into_iter()
        .flatten()
        .map(words)
        .collect();
    // What is declared first weighs first; the document's title decides between equals.
    let nearness = |text: &str| -> Vec<f32> {
        let own = words(text);
        wanted.iter().map(|wanted| likeness(&own, wanted)).collect()
    };
    let mut best: Option<(Vec<f32>, &String)> = None;
    for text in &headings {
        let near = nearness(text);
        if best.as_ref().is_none_or(|(nearest, _)| near > *nearest) {
            best = Some((near, text));
        }
    }
    let (near, text) = best?;
    let trusted = near.iter().any(|share| *share >= SHARED);
    let agreed = matches!(wanted.as_slice(), [one, other] if likeness(one, other) > AGREED);
    // A head in Latin letters over a heading in an Indian script is a transliteration.
    let same_script = wanted.iter().flatten().all(|word| word.is_ascii()) == text.is_ascii();
    let stranger = agreed && same_script && near.iter().all(|share| *share == 0.0);
    let says = wanted.is_empty() || words(text).len() > 1;
    let only = headings.len() <= 2 && says && !stranger;
    (trusted || only).then(|| text.clone())
}

/// The first-level headings; of one with several lines, its first line and its whole text.
fn first_level(page: &Page) -> Vec<String> {
    let blocks: Vec<_> = page
        .blocks
        .iter()
        .filter(|block| block.role == Role::Heading(1))
        .map(|block| {
            let mut around = page.ancestors(block.container);
            let element = around.find(|container| container.tag == Tag::Heading);
            (element.map(|e| e.blocks.clone()), page.text_of(block))
        })
        .collect();
    let mut headings = Vec::new();
    for lines in blocks.chunk_by(|one, other| one.0.is_some() && one.0 == other.0) {
        let lines: Vec<&str> = lines.iter().map(|(_, text)| *text).collect();
        headings.extend(lines.first().map(|line| (*line).to_owned()));
        if lines.len() > 1 {
            headings.push(lines.join(" "));
        }
    }
    headings
}

/// The keys of what names the site: its declared name, and the last and first part of the
/// document's title.
fn site_names(page: &Page, title: Option<&str>, document: Option<&str>) -> Vec<String> {
    let declared = page.head.meta(&["og:site_name"]).map(fold::line_key);
    let document = document.unwrap_or_default();
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
    declared.into_iter().chain(last).chain(first).collect()
}

fn words(text: &str) -> HashSet<String> {
    let key = fold::fold(text);
    let is_mark = |c: char| c.is_ascii_punctuation() || matches!(c, '’' | '‘' | '“' | '”');
    key.split(' ')
        .map(|word| word.trim_matches(is_mark))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The share of words that two titles have in common (Jaccard, 1901), 0–1.
fn likeness(one: &HashSet<String>, other: &HashSet<String>) -> f32 {
    let common = one.intersection(other).count();
    common as f32 / (one.len() + other.len() - common).max(1) as f32
}

fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cut_at_last(title: &str) -> Option<(&str, &str)> {
    SEPARATORS
        .iter()
        .filter_map(|separator| title.rsplit_once(separator))
        .max_by_key(|(headline, _)| headline.len())
}

/// Cuts a short last part after ` | `, ` - ` and the like: the site's name.
fn without_site(title: &str) -> String {
    match cut_at_last(title) {
        Some((headline, name)) if headline.len() * 3 >= name.len() * 2 => headline.trim(),
        _ => title,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::dom::{Scripts, Wanted};
    use crate::limits::Limits;
    use crate::page::HintSet;

    fn title(html: &str) -> Option<String> {
        let hints = HintSet::new().unwrap();
        let page = crate::dom::read(
            html,
            &Limits::default(),
            &hints,
            Scripts::On,
            Wanted::default(),
        );
        of(&page.unwrap()).map(|title| title.value().clone())
    }

    #[test]
    fn the_heading_that_the_head_speaks_of_is_the_headline() {
        let page = "<title>बांध भरा | नदी समाचार</title><meta property=og:title content='बांध भरा, फाटक खुले'>\
            <h1>नदी समाचार</h1><h1>आज की बड़ी बातें</h1><h1>बांध भरा, सभी फाटक खुले</h1><p>x</p>";
        assert_eq!(title(page).as_deref(), Some("बांध भरा, सभी फाटक खुले"));
    }

    #[test]
    fn an_only_heading_is_trusted_unless_it_names_the_site() {
        let other =
            "<title>Ten Tips - The Loaf</title><h1>How to keep a starter alive</h1><p>x</p>";
        assert_eq!(title(other).as_deref(), Some("How to keep a starter alive"));
        let site = "<title>Ten Tips - The Loaf</title><h1>The Loaf</h1><p>x</p>";
        assert_eq!(title(site).as_deref(), Some("Ten Tips"));
    }
}
