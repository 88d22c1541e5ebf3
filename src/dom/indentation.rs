//! White space between tags that no block can hold. Such text is a third of the nodes of real pages;
//! half of it is told here, and spared the tree builder.
//!
//! What the builder is not given must not change the blocks. White space does nothing where a line
//! begins or ends. The start tag of a [`Sort::Line`] tells that, whatever the builder is at: its
//! element is always made, but in a `<select>`, where nothing is read. Beside that white space
//! opens formatting elements again that a block has closed (HTML standard, 13.2.4.3): so none may
//! be open, and all must have been closed one inside the other.

use super::element::is_hidden;
use html5ever::tokenizer::{Tag, TagKind};
use html5ever::{LocalName, local_name};
use std::mem;

/// What a tag's name means for the white space beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// An element that begins a line.
    Line,
    /// The same, and nothing is in it.
    EmptyLine,
    /// Nothing is in it.
    Empty,
    Formatting,
    /// Every space in it counts.
    Verbatim,
    Other,
}

/// What becomes of white space between two tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nothing is lost without it, as far as is known yet.
    Waits,
    /// It is a space between words.
    Space,
    /// It is text.
    Verbatim,
}

/// Follows the tokens of a page.
#[derive(Debug, Default)]
pub(super) struct Indentation {
    /// The outermost formatting element that is open, and what is open inside.
    open: Vec<LocalName>,
    /// Whether tags overlap, from which on no white space is left out.
    overlaps: bool,
    /// Whether there is a `<pre>`, from which on white space is left as it is.
    is_verbatim: bool,
    /// Whether nothing stands in the line yet.
    at_start: bool,
    /// Whether white space was left out that must stand there if the line goes on.
    waits: bool,
}

impl Indentation {
    /// What becomes of white space that comes now.
    pub(super) fn fate(&mut self) -> Fate {
        match () {
            () if self.is_verbatim => Fate::Verbatim,
            () if self.overlaps || !self.open.is_empty() => Fate::Space,
            () => {
                self.waits |= !self.at_start;
                Fate::Waits
            }
        }
    }

    /// Takes in a text; whether a space must stand before it.
    pub(super) fn text(&mut self) -> bool {
        self.at_start = false;
        mem::take(&mut self.waits)
    }

    /// Takes in a comment; whether a space must stand before it: in a table, what comes next must
    /// not become one text with it, which would be moved before the table.
    pub(super) fn comment(&mut self) -> bool {
        mem::take(&mut self.waits)
    }

    /// Takes in a tag; whether a space must stand before it.
    pub(super) fn tag(&mut self, tag: &Tag) -> bool {
        let sort = sort(&tag.name);
        self.follow(tag, sort);
        self.at_start = tag.kind == TagKind::StartTag
            && match sort {
                // What is hidden ends no line, but nothing in it is read.
                Sort::Line => {
                    self.waits = self.waits && is_hidden(&tag.attrs);
                    true
                }
                Sort::EmptyLine if !is_hidden(&tag.attrs) => {
                    self.waits = false;
                    true
                }
                _ => false,
            };
        mem::take(&mut self.waits)
    }

    fn follow(&mut self, tag: &Tag, sort: Sort) {
        self.is_verbatim |= sort == Sort::Verbatim;
        if self.overlaps || (self.open.is_empty() && sort != Sort::Formatting) {
            return;
        }
        let is_nested = match (tag.kind, sort) {
            (TagKind::StartTag, Sort::Empty | Sort::EmptyLine) => true,
            (TagKind::StartTag, _) => {
                self.open.push(tag.name.clone());
                !tag.self_closing
            }
            (TagKind::EndTag, _) => self.open.pop().is_none_or(|open| open == tag.name),
        };
        if !is_nested {
            self.overlaps = true;
            self.open = Vec::new();
        }
    }
}

fn sort(name: &LocalName) -> Sort {
    match *name {
        local_name!("div") | local_name!("p") => Sort::Line,
        local_name!("ul") | local_name!("ol") | local_name!("li") => Sort::Line,
        local_name!("dl") | local_name!("dt") | local_name!("dd") => Sort::Line,
        local_name!("h1") | local_name!("h2") | local_name!("h3") => Sort::Line,
        local_name!("h4") | local_name!("h5") | local_name!("h6") => Sort::Line,
        local_name!("section") | local_name!("article") | local_name!("main") => Sort::Line,
        local_name!("header") | local_name!("footer") | local_name!("nav") => Sort::Line,
        local_name!("aside") | local_name!("figure") | local_name!("figcaption") => Sort::Line,
        local_name!("blockquote") => Sort::Line,
        local_name!("meta") | local_name!("link") => Sort::EmptyLine,
        local_name!("img") | local_name!("br") | local_name!("hr") => Sort::Empty,
        local_name!("input") | local_name!("source") | local_name!("wbr") => Sort::Empty,
        local_name!("a") | local_name!("b") | local_name!("big") => Sort::Formatting,
        local_name!("code") | local_name!("em") | local_name!("font") => Sort::Formatting,
        local_name!("i") | local_name!("nobr") | local_name!("s") => Sort::Formatting,
        local_name!("small") | local_name!("strike") | local_name!("strong") => Sort::Formatting,
        local_name!("tt") | local_name!("u") => Sort::Formatting,
        local_name!("pre") => Sort::Verbatim,
        _ => Sort::Other,
    }
}
