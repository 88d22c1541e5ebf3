//! What the head of the page says: title and meta tags.

use super::element::attribute;
use crate::page::Head;
use html5ever::{Attribute, LocalName, local_name};
use markup5ever_rcdom::{Handle, NodeData};

/// Takes in an element of the head, or a `<meta>` or `<title>` misplaced in the body.
pub(super) fn note(head: &mut Head, name: &LocalName, attrs: &[Attribute], node: &Handle) {
    match *name {
        local_name!("html") => head.lang = attribute(attrs, "lang").unwrap_or_default().to_owned(),
        local_name!("title") if head.title.is_empty() => head.title = text(node),
        local_name!("meta") => {
            let key = attribute(attrs, "property").or_else(|| attribute(attrs, "name"));
            if let (Some(key), Some(value)) = (key, attribute(attrs, "content")) {
                head.metas.push((key.to_owned(), value.to_owned()));
            }
        }
        local_name!("link") if attribute(attrs, "rel") == Some("canonical") => {
            head.canonical = attribute(attrs, "href").map(str::to_owned);
        }
        _ => {}
    }
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
