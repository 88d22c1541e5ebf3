//! The headline of a page, without the site's name.

mod site;

use crate::metadata::{Source, Sourced};
use crate::page::{Page, Role, Tag};
use crate::text::{collapse, fold};
use site::SiteNames;
use std::collections::HashSet;

/// A first-level heading that shares fewer of its words with the head's titles, 0–1, is only
/// trusted when it is the only one.
const SHARED: f32 = 0.15;
/// Titles of the head that share more of their words, 0–1, than this agree with each other: …
const AGREED: f32 = 0.5;
/// … a heading that shares fewer of its words with them is none of theirs.
const STRANGER: f32 = 0.1;
/// A longer heading, in chars, is a paragraph.
const LONGEST: usize = 240;

/// The headline of a page.
#[derive(Clone, Debug)]
pub(crate) struct Headline {
    pub(crate) title: Sourced<String>,
    /// The heading as it stands in the page, or the title again.
    pub(crate) heading: String,
}

/// What the head gives as titles, white space collapsed.
struct Titles {
    declared: Option<String>,
    document: Option<String>,
}

impl Titles {
    /// What is declared first; the document's title second.
    fn all(&self) -> impl Iterator<Item = &str> {
        self.declared
            .as_deref()
            .into_iter()
            .chain(self.document.as_deref())
    }
}

/// The headline: the first-level heading that is nearest to what the head declares, else the
/// head's own title.
pub(crate) fn of(page: &Page) -> Option<Headline> {
    let head = &page.head;
    let titles = Titles {
        declared: head.meta(&["og:title", "twitter:title"]).map(collapse),
        document: Some(collapse(&head.title)).filter(|title| !title.is_empty()),
    };
    let document = titles.document.as_deref().unwrap_or_default();
    let sites = SiteNames::new(page, titles.declared.as_deref(), document);
    let (heading, source) = match heading(page, &titles, &sites) {
        Some(heading) => (heading, Source::Page),
        None => (
            site::without_site(titles.all().next()?).to_owned(),
            Source::Head,
        ),
    };
    let title = sites.cut(unlabelled(&heading, &titles)).to_owned();
    (!title.is_empty()).then(|| Headline {
        title: Sourced::new(title, source),
        heading,
    })
}

/// A heading without the label ("Blog:") or date before what the head declares.
fn unlabelled<'a>(heading: &'a str, titles: &Titles) -> &'a str {
    let is_label = |label: &str| {
        let is_year = |word: &str| word.parse().is_ok_and(|year| (1990..2100).contains(&year));
        let words: Vec<&str> = label.split_whitespace().collect();
        words.len() <= 3 && (label.trim_end().ends_with(':') || words.into_iter().any(is_year))
    };
    let declared = titles.all().map(site::without_site);
    let mut labelled = declared.filter_map(|title| {
        let label = heading.strip_suffix(title)?;
        (!title.is_empty() && is_label(label)).then(|| heading.get(label.len()..))
    });
    labelled.next().flatten().unwrap_or(heading)
}

fn heading(page: &Page, titles: &Titles, sites: &SiteNames) -> Option<String> {
    let mut headings = first_level(page);
    headings.retain(|text| !sites.contain(text) && text.chars().count() <= LONGEST);
    let wanted: Vec<HashSet<String>> = titles.all().map(words).collect();
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
    let is_near = |near: &[f32]| near.iter().any(|share| *share >= SHARED);
    if let Some((_, text)) = best.as_ref().filter(|(near, _)| is_near(near)) {
        return Some((*text).clone());
    }
    if let Some(text) = lower_level(page, titles, sites) {
        return Some(text.to_owned());
    }
    let (near, text) = best?;
    let agreed = matches!(wanted.as_slice(), [one, other] if likeness(one, other) > AGREED);
    // A head in Latin letters over a heading in an Indian script is a transliteration.
    let same_script = wanted.iter().flatten().all(|word| word.is_ascii()) == text.is_ascii();
    let stranger = agreed && same_script && near.iter().all(|share| *share < STRANGER);
    let says = wanted.is_empty() || words(text).len() > 1;
    (headings.len() <= 2 && says && !stranger).then(|| text.clone())
}

/// The first heading of a lower level that is one of the head's titles, or a part of it.
fn lower_level<'a>(page: &'a Page, titles: &Titles, sites: &SiteNames) -> Option<&'a str> {
    let wanted: HashSet<String> = titles
        .all()
        .flat_map(site::parts)
        .map(fold::line_key)
        .collect();
    let lower = page
        .blocks
        .iter()
        .filter(|b| matches!(b.role, Role::Heading(2..)));
    let mut texts = lower.map(|block| page.text_of(block));
    texts.find(|text| {
        let is_name = || text.split_whitespace().nth(1).is_none() || sites.contain(text);
        wanted.contains(&fold::line_key(text)) && !is_name()
    })
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

#[cfg(test)]
mod tests {
    use super::of;
    use crate::dom::{Scripts, Wanted};
    use crate::limits::Limits;

    fn title(html: &str) -> Option<String> {
        let limits = Limits::default();
        let page = crate::dom::read(html, &limits, Scripts::On, Wanted::default());
        of(&page.unwrap()).map(|headline| headline.title.value().clone())
    }

    #[test]
    fn the_heading_that_the_head_speaks_of_is_the_headline() {
        let page = "<title>बांध भरा | नदी समाचार</title><meta property=og:title content='बांध भरा, फाटक खुले'>\
            <h1>नदी समाचार</h1><h1>आज की बड़ी बातें</h1><h1>बांध भरा, सभी फाटक खुले</h1><p>x</p>";
        assert_eq!(title(page).as_deref(), Some("बांध भरा, सभी फाटक खुले"));
    }

    #[test]
    fn labels_sites_and_sections_are_no_part_of_the_headline() {
        let cases = [
            (
                "Rain | City | The Loaf",
                "Rain comes to the hills | City",
                "Rain comes to the hills",
            ),
            (
                "Rain comes – The Loaf - The Loaf",
                "Rain comes – The Loaf",
                "Rain comes",
            ),
            (
                "Rain comes - and stays",
                "Rain Comes – and stays",
                "Rain Comes – and stays",
            ),
            (
                "Rain comes to town",
                "Blog: Rain comes to town",
                "Rain comes to town",
            ),
            (
                "Rain comes to town",
                "14 Feb 2025 Rain comes to town",
                "Rain comes to town",
            ),
        ];
        for (document, heading, wanted) in cases {
            let page = format!("<title>{document}</title><h1>{heading}</h1><p>x</p>");
            assert_eq!(title(&page).as_deref(), Some(wanted));
        }
    }

    #[test]
    fn a_lower_heading_that_says_the_document_s_title_is_better_than_a_stranger() {
        let page = "<title>The Loaf | How to keep a starter alive</title><h1>Weekly!</h1>\
            <h2>Shop</h2><h2>How to keep a starter alive</h2><p>x</p>";
        assert_eq!(title(page).as_deref(), Some("How to keep a starter alive"));
        let page = "<title>Lessons: Keep it alive</title><meta property=og:title \
            content='Keep it alive'><h1>Lessons</h1><p>x</p>";
        assert_eq!(title(page).as_deref(), Some("Keep it alive"));
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
