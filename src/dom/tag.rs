//! Tags of the source, with the attributes that somebody reads.

use super::names;
use super::raw_text::Raw;
use super::reference;
use super::scan;
use super::shared::Shared;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind};
use html5ever::{Attribute, LocalName, QualName, ns};

/// Which attributes are taken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attributes {
    /// Whether it is wanted where links lead to.
    pub(super) links: bool,
    /// The most that a tag may have.
    pub(super) most: usize,
}

/// A tag of the source.
pub(super) struct Tagged {
    /// Its length in bytes.
    pub(super) length: usize,
    /// The tag, unless it takes html5ever's tokenizer to read it.
    pub(super) tag: Option<Tag>,
    pub(super) opened: Opened,
}

/// What a tag opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opened {
    /// An element that is tokenized like any other; for an end tag, nothing.
    Element,
    /// An element that may hold raw text.
    Raw(Raw),
    /// An `<svg>`.
    Drawing,
    /// Nothing: it has more attributes than the limit.
    TooManyAttributes,
}

/// What a tag's name says about its attributes and contents.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Link,
    Image,
    Meta,
    Linked,
    Html,
    Input,
    Script,
    /// The tree builder compares or asks for the attributes.
    Verbatim,
    Drawing,
    Raw(Raw),
    Other,
}

/// The end tag at the start of `source`, if it ends.
pub(super) fn end(source: &str) -> Option<Tagged> {
    let mut reader = Reader { source, at: 2 };
    let name = reader.name();
    reader.end()?;
    Some(Tagged {
        length: reader.at,
        tag: names::local(name).map(|name| tag(TagKind::EndTag, name, false, Vec::new())),
        opened: Opened::Element,
    })
}

/// The length of the end tag at the start of `source`.
pub(super) fn end_length(source: &str) -> usize {
    let mut reader = Reader { source, at: 2 };
    reader.name();
    reader.end().map_or(source.len(), |_| reader.at)
}

/// The start tag at the start of `source`, if it ends.
pub(super) fn start<'a>(
    source: &'a str,
    attributes: Attributes,
    shared: &mut Shared<'a>,
) -> Option<Tagged> {
    let mut reader = Reader { source, at: 1 };
    let name = names::local(reader.name());
    let role = name.as_ref().map_or(Role::Other, names::role);
    let mut taken = Vec::new();
    let mut is_plain = true;
    let mut count = 0;
    let closes_itself = loop {
        let written = match reader.next() {
            Next::Attribute(written) => written,
            Next::End { closes_itself } => break closes_itself,
            Next::Open => return None,
        };
        count += 1;
        if count > attributes.most {
            return Some(Tagged {
                length: reader.at,
                tag: None,
                opened: Opened::TooManyAttributes,
            });
        }
        is_plain &= role != Role::Verbatim;
        if let Some(name) = names::attribute(written.name, role).filter(|_| is_plain) {
            let only_presence = role == Role::Link && !attributes.links && &*name == "href";
            let value = if only_presence { "" } else { written.value };
            let value = match scan::position(value.as_bytes(), reference::is_special) {
                Some(_) => reference::decode(value),
                None => Some(shared.keep(value)),
            };
            is_plain = value.is_some();
            put(&mut taken, name, value.unwrap_or_default());
        }
    };
    let name = name.filter(|_| is_plain);
    Some(Tagged {
        length: reader.at,
        tag: name.map(|name| tag(TagKind::StartTag, name, closes_itself, taken)),
        opened: match role {
            Role::Script => Opened::Raw(Raw::Script),
            Role::Raw(raw) => Opened::Raw(raw),
            Role::Drawing if !closes_itself => Opened::Drawing,
            _ => Opened::Element,
        },
    })
}

fn tag(kind: TagKind, name: LocalName, self_closing: bool, attrs: Vec<Attribute>) -> Tag {
    Tag {
        kind,
        name,
        self_closing,
        attrs,
        had_duplicate_attributes: false,
    }
}

/// Of attributes of one name, the first one counts.
fn put(attributes: &mut Vec<Attribute>, name: LocalName, value: StrTendril) {
    if attributes.iter().all(|other| other.name.local != name) {
        if attributes.is_empty() {
            // Most tags have no other, and the tree holds on to the room.
            attributes.reserve_exact(1);
        }
        attributes.push(Attribute {
            name: QualName::new(None, ns!(), name),
            value,
        });
    }
}

/// An attribute as it is written; its value without quotes.
struct Written<'a> {
    name: &'a str,
    value: &'a str,
}

/// What comes next in a tag.
enum Next<'a> {
    Attribute(Written<'a>),
    /// The end of the tag, which is now behind.
    End {
        closes_itself: bool,
    },
    /// The end of the page.
    Open,
}

/// Reads a tag by the states of the standard.
pub(super) struct Reader<'a> {
    pub(super) source: &'a str,
    pub(super) at: usize,
}

impl<'a> Reader<'a> {
    /// The tag's name.
    pub(super) fn name(&mut self) -> &'a str {
        let start = self.at;
        self.skip(|byte| !is_space(byte) && byte != b'/' && byte != b'>');
        self.since(start)
    }

    /// Reads on to the end of the tag, and says whether it closes itself.
    pub(super) fn end(&mut self) -> Option<bool> {
        loop {
            match self.next() {
                Next::Attribute(_) => {}
                Next::End { closes_itself } => return Some(closes_itself),
                Next::Open => return None,
            }
        }
    }

    fn next(&mut self) -> Next<'a> {
        let before = self.at;
        let start = self.skip(|byte| is_space(byte) || byte == b'/');
        match self.peek() {
            None => return Next::Open,
            Some(b'>') => {
                let closes_itself = self.since(before).ends_with('/');
                self.at += 1;
                return Next::End { closes_itself };
            }
            Some(_) => self.at += 1,
        }
        self.skip(|byte| !is_space(byte) && !matches!(byte, b'/' | b'>' | b'='));
        let name = self.since(start);
        self.skip(is_space);
        if self.peek() != Some(b'=') {
            return Next::Attribute(Written { name, value: "" });
        }
        self.at += 1;
        match self.value() {
            Some(value) => Next::Attribute(Written { name, value }),
            None => Next::Open,
        }
    }

    /// A value, without its quotes.
    fn value(&mut self) -> Option<&'a str> {
        let start = self.skip(is_space);
        match self.peek()? {
            quote @ (b'"' | b'\'') => {
                let text = self.source.get(start + 1..)?;
                let length = scan::position(text.as_bytes(), |byte| byte == quote)?;
                self.at = start + length + 2;
                text.get(..length)
            }
            _ => {
                self.skip(|byte| !is_space(byte) && byte != b'>');
                Some(self.since(start))
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.source.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self, skipped: impl Fn(u8) -> bool) -> usize {
        let rest = self.source.as_bytes().get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|byte| !skipped(*byte));
        self.at += length.unwrap_or(rest.len());
        self.at
    }

    fn since(&self, start: usize) -> &'a str {
        self.source.get(start..self.at).unwrap_or_default()
    }
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0C' | b'\r' | b' ')
}
