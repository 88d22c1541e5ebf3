//! What the head of the page says: title and meta tags.

use super::element::attribute;
use crate::page::{Head, Note};
use html5ever::{Attribute, LocalName, local_name};
use markup5ever_rcdom::{Handle, NodeData};

/// Takes in an element of the head, or a `<meta>` or `<title>` misplaced in the body.
pub(super) fn note(head: &mut Head, name: &LocalName, attrs: &[Attribute], node: &Handle) {
    match *name {
        local_name!("html") => {
            head.lang = attribute(attrs, &local_name!("lang"))
                .unwrap_or_default()
                .to_owned()
        }
        local_name!("title") if head.title.is_empty() => head.title = text(node),
        local_name!("meta") => {
            let key = attribute(attrs, &local_name!("property"))
                .or_else(|| attribute(attrs, &local_name!("name")));
            if let (Some(key), Some(value)) = (key, attribute(attrs, &local_name!("content"))) {
                head.metas.push((key.to_owned(), value.to_owned()));
            }
        }
        local_name!("link") if attribute(attrs, &local_name!("rel")) == Some("canonical") => {
            head.canonical = attribute(attrs, &local_name!("href")).map(str::to_owned);
        }
        local_name!("time") => push(head, Note::Time, attribute(attrs, &local_name!("datetime"))),
        _ => {}
    }
    if attrs.is_empty() {
        return;
    }
    if let Some(note) = attribute(attrs, &local_name!("itemprop")).and_then(item) {
        let value = attribute(attrs, &local_name!("content"))
            .or_else(|| attribute(attrs, &local_name!("datetime")));
        let value = value.map_or_else(|| inner_text(node), str::to_owned);
        push(head, note, Some(&value));
    }
    if names_author(attrs) {
        push(head, Note::Author, Some(&inner_text(node)));
    }
}

/// More notes than this are not about one article; of a longer one, in chars, the beginning says
/// what there is to say.
const NOTES: usize = 200;
const NOTE: usize = 1_000;

fn push(head: &mut Head, note: Note, value: Option<&str>) {
    let value = value.map(str::trim).filter(|value| !value.is_empty());
    if let Some(value) = value.filter(|_| head.notes.len() < NOTES) {
        head.notes.push((note, value.chars().take(NOTE).collect()));
    }
}

/// What an `itemprop` says, if it says it about the article.
fn item(names: &str) -> Option<Note> {
    names.split_whitespace().find_map(|name| match name {
        "author" => Some(Note::ItemAuthor),
        "datePublished" => Some(Note::ItemPublished),
        "dateModified" => Some(Note::ItemModified),
        "description" => Some(Note::ItemDescription),
        "articleSection" => Some(Note::ItemSection),
        _ => None,
    })
}

/// Whether an element is marked as the name of an author.
fn names_author(attrs: &[Attribute]) -> bool {
    const CLASSES: [&str; 10] = [
        "author",
        "author-name",
        "author_name",
        "authorname",
        "byline",
        "byline-name",
        "byline__name",
        "entry-author",
        "post-author",
        "article-author",
    ];
    let is_class = |name: &str| CLASSES.iter().any(|class| name.eq_ignore_ascii_case(class));
    attribute(attrs, &local_name!("rel"))
        .is_some_and(|rel| rel.split_whitespace().any(|rel| rel == "author"))
        || attribute(attrs, &local_name!("class"))
            .is_some_and(|names| names.split_whitespace().any(is_class))
}

/// The text inside a node, of its first few nodes only, white space collapsed.
fn inner_text(node: &Handle) -> String {
    const MOST: usize = 40;
    let mut words = Vec::new();
    let mut open = vec![node.clone()];
    for _ in 0..MOST {
        let Some(node) = open.pop() else { break };
        if let NodeData::Text { contents } = &node.data {
            let beginning: String = contents.borrow().chars().take(NOTE).collect();
            words.extend(beginning.split_whitespace().take(MOST).map(str::to_owned));
        }
        open.extend(node.children.borrow().iter().take(MOST).rev().cloned());
    }
    words.join(" ")
}

/// The text directly inside a node, white space collapsed.
fn text(node: &Handle) -> String {
    let mut words = Vec::new();
    for child in node.children.borrow().iter() {
        if let NodeData::Text { contents } = &child.data {
            words.extend(contents.borrow().split_whitespace().map(str::to_owned));
        }
    }
    words.join(" ")
}
