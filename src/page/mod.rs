//! The page as data, with no opinion: blocks of text and the containers that hold them.

mod automaton;
mod hints;

pub(crate) use hints::{Hint, Hints};

use crate::span::SpanKind;
use std::ops::Range;

/// What a block is, by its mark-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Paragraph,
    Heading(u8),
    Item { level: u8, ordered: bool },
    Quote,
    Cell,
    Code,
    Caption,
    Button,
}

/// One run of inline text as a reader sees it.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// Where its text stands in [`Page::text`], in bytes.
    pub(crate) text: Range<usize>,
    pub(crate) role: Role,
    /// The innermost container, an index into [`Page::containers`].
    pub(crate) container: usize,
    pub(crate) chars: usize,
    pub(crate) link_chars: usize,
    pub(crate) strong_chars: usize,
    pub(crate) links: usize,
    /// The table cell it stands in.
    pub(crate) cell: Option<Cell>,
    /// Whether a `<br>` stands before it.
    pub(crate) after_break: bool,
}

impl Block {
    /// The share of its chars that stand in links, 0–1.
    pub(crate) fn link_density(&self) -> f32 {
        self.link_chars as f32 / self.chars.max(1) as f32
    }
}

/// A place in a table. Tables, rows and cells are numbered over the whole page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) table: u32,
    pub(crate) row: u32,
    pub(crate) cell: u32,
    /// The column that it begins in, from 0, with the spans of other cells counted.
    pub(crate) column: u16,
}

/// A link or emphasis: a range of [`Page::text`] inside one block, in bytes; white space may
/// stand at its beginning.
#[derive(Clone, Debug)]
pub(crate) struct InlineSpan {
    pub(crate) text: Range<usize>,
    pub(crate) kind: SpanKind,
}

/// An element that holds blocks.
#[derive(Clone, Debug)]
pub(crate) struct Container {
    /// The container around it; the root's is itself.
    pub(crate) parent: usize,
    pub(crate) tag: Tag,
    pub(crate) hints: Hints,
    /// The blocks inside, by index: they are contiguous.
    pub(crate) blocks: Range<usize>,
    pub(crate) depth: usize,
}

/// The element names that mean something to the scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Tag {
    Root,
    Div,
    P,
    Heading,
    Section,
    Article,
    Main,
    Header,
    Footer,
    Nav,
    Aside,
    List,
    Item,
    Table,
    Cell,
    Quote,
    Figure,
    Form,
    Other,
}

/// What the head of the page says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) lang: String,
    /// `name`/`property` and `content` of the meta tags, in order.
    pub(crate) metas: Vec<(String, String)>,
    /// The address of `<link rel=canonical>`.
    pub(crate) canonical: Option<String>,
    /// What mark-up anywhere in the page says about the article, in order.
    pub(crate) notes: Vec<(Note, String)>,
}

/// What an element of the page says about the article by its attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Note {
    /// The author by `rel` or class name.
    Author,
    /// Microdata.
    ItemAuthor,
    ItemPublished,
    ItemModified,
    ItemDescription,
    ItemSection,
    /// The `datetime` of a `<time>` element.
    Time,
}

impl Head {
    /// What the elements of one kind say, in order.
    pub(crate) fn notes(&self, kind: Note) -> impl Iterator<Item = &str> {
        let notes = self.notes.iter();
        notes.filter_map(move |(note, text)| (*note == kind).then_some(text.as_str()))
    }

    /// The content of the first meta tag of one of these names.
    pub(crate) fn meta(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| {
            self.metas
                .iter()
                .find(|(key, value)| key.eq_ignore_ascii_case(name) && !value.trim().is_empty())
                .map(|(_, value)| value.trim())
        })
    }
}

/// A page: its blocks in order, its containers in pre-order, one buffer of text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    pub(crate) text: String,
    pub(crate) blocks: Vec<Block>,
    pub(crate) containers: Vec<Container>,
    pub(crate) head: Head,
    /// The contents of JSON-LD scripts, in order.
    #[cfg_attr(
        not(feature = "json-ld"),
        expect(dead_code, reason = "read by that feature")
    )]
    pub(crate) json_ld: Vec<String>,
    /// Links and emphasis by where they begin, if they were wanted.
    pub(crate) spans: Vec<InlineSpan>,
    /// What each container is called (`div.story`), if that was wanted.
    pub(crate) names: Vec<String>,
    pub(crate) truncated: bool,
}

impl Page {
    /// The text of a block.
    pub(crate) fn text_of(&self, block: &Block) -> &str {
        self.text.get(block.text.clone()).unwrap_or_default()
    }

    /// A container and those around it, innermost first.
    pub(crate) fn ancestors(&self, container: usize) -> impl Iterator<Item = &Container> {
        let mut next = self.containers.get(container);
        std::iter::from_fn(move || {
            let current = next?;
            next = (current.tag != Tag::Root)
                .then(|| self.containers.get(current.parent))
                .flatten();
            Some(current)
        })
    }
}
