//! The page's source, cut into what the tree builder is given.
//!
//! Most bytes of a news page are scripts, styles, drawings, comments, and attributes that mean
//! nothing to an extractor, and a tokenizer spends most of its time on them, character by
//! character. So the source is followed here by the tokenization states of the HTML standard:
//! plain text and tags become tokens at once, with the attributes that the tree builder or the
//! walk asks for and no other; comments become empty ones. Whatever needs more than that (rare
//! character references, raw text that is shown, doctypes) is left to html5ever's tokenizer.
//! Which elements hold raw text, and where CDATA sections are known, only the tree builder can
//! tell: there it is asked.

use super::raw_text::Raw;
use super::reference;
use super::scan;
use super::shared::Shared;
use super::svg;
use super::tag::{self, Attributes, Opened, Tagged};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::Tag;

/// The longest piece of plain text, in bytes, but for a character.
const LONGEST: usize = 8 << 10;

/// A piece of the page.
pub(super) enum Piece<'a> {
    /// White space between two tags.
    Blank(&'a str),
    /// Text, its character references decoded.
    Text(StrTendril),
    /// A tag.
    Tag(Tag),
    /// The start tag of an element that may hold raw text, which nobody reads.
    Hidden(Tag, Raw),
    /// Text with other character references: source for the tokenizer.
    Escaped(&'a str),
    /// A tag, doctype or CDATA section: source for the tokenizer.
    Written(&'a str),
    /// The start tag of an element that may hold raw text: source for the tokenizer.
    Raw(&'a str, Raw),
    /// A comment, whatever it says.
    Comment,
    /// A tag with more attributes than the limit.
    TooManyAttributes,
}

/// Reads a page's source.
pub(super) struct Source<'a> {
    html: &'a str,
    at: usize,
    shared: Shared<'a>,
    attributes: Attributes,
    /// A drawing that begins before this place cannot be left out: that was tried.
    drawn: usize,
}

impl<'a> Source<'a> {
    /// Begins at the start of the page.
    pub(super) fn new(html: &'a str, attributes: Attributes) -> Source<'a> {
        let html = html.strip_prefix('\u{FEFF}').unwrap_or(html);
        Source {
            html,
            at: 0,
            shared: Shared::new(html),
            attributes,
            drawn: 0,
        }
    }

    /// How many bytes of the page are read, …
    pub(super) fn read(&self) -> usize {
        self.at
    }

    /// … of so many.
    pub(super) fn size(&self) -> usize {
        self.html.len()
    }

    /// The next piece, where the tokenizer would be in its data state; none at the end. Asks
    /// whether the tree builder is in foreign content where it matters.
    pub(super) fn next(&mut self, is_foreign: impl Fn() -> bool) -> Option<Piece<'a>> {
        let rest = self.rest();
        let bytes = rest.as_bytes();
        if *bytes.first()? != b'<' {
            return Some(self.text(rest));
        }
        Some(match bytes.get(1) {
            Some(b'/') => match bytes.get(2) {
                Some(byte) if byte.is_ascii_alphabetic() => self.tag(tag::end(rest))?,
                // Nothing, but after it a line feed that opens a `<pre>` is kept.
                Some(b'>') => Piece::Written(self.take(3)),
                Some(_) => self.comment(),
                None => self.plain(2),
            },
            Some(b'!') => self.declaration(rest, is_foreign),
            Some(b'?') => self.comment(),
            Some(byte) if byte.is_ascii_alphabetic() => {
                let tagged = tag::start(rest, self.attributes, &mut self.shared);
                self.tag(tagged)?
            }
            _ => self.plain(1),
        })
    }

    /// Goes past the raw text that begins here, and returns it.
    pub(super) fn raw_text(&mut self, raw: Raw) -> &'a str {
        self.take(raw.length(self.rest()))
    }

    /// Goes past the end tag that begins here, and returns its source.
    pub(super) fn end_tag(&mut self) -> &'a str {
        self.take(tag::end_length(self.rest()))
    }

    fn rest(&self) -> &'a str {
        self.html.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, length: usize) -> &'a str {
        let taken = self.rest().get(..length).unwrap_or_default();
        self.at += length;
        taken
    }

    fn plain(&mut self, length: usize) -> Piece<'a> {
        let text = self.take(length);
        Piece::Text(self.shared.keep(text))
    }

    /// Text up to the next `<`.
    fn text(&mut self, rest: &str) -> Piece<'a> {
        let bytes = rest.as_bytes().get(..LONGEST).unwrap_or(rest.as_bytes());
        let is_special = |byte| byte == b'<' || reference::is_special(byte);
        let Some(plain) = scan::position(bytes, is_special) else {
            return self.plain(scan::boundary(rest, LONGEST));
        };
        if rest.as_bytes().get(plain) == Some(&b'<') {
            let text = self.take(plain);
            return match text.bytes().all(tag::is_space) {
                true => Piece::Blank(text),
                false => Piece::Text(self.shared.keep(text)),
            };
        }
        let escaped = self.take(rest.find('<').unwrap_or(rest.len()));
        reference::decode(escaped).map_or(Piece::Escaped(escaped), Piece::Text)
    }

    /// The bogus comment that begins here.
    fn comment(&mut self) -> Piece<'a> {
        self.take(up_to_bracket(self.rest()));
        Piece::Comment
    }

    fn declaration(&mut self, rest: &str, is_foreign: impl Fn() -> bool) -> Piece<'a> {
        let text = rest.get(2..).unwrap_or_default();
        if text.starts_with("[CDATA[") && is_foreign() {
            let length = rest.find("]]>").map_or(rest.len(), |end| end + 3);
            return Piece::Written(self.take(length));
        }
        if let Some(text) = text.strip_prefix("--") {
            self.take(4 + comment_length(text));
            return Piece::Comment;
        }
        let name = text.as_bytes().get(..7).unwrap_or_default();
        if name.eq_ignore_ascii_case(b"doctype") {
            return Piece::Written(self.take(up_to_bracket(rest)));
        }
        self.comment()
    }

    /// A tag; none if the page ends in it: then it is no tag.
    fn tag(&mut self, tagged: Option<Tagged>) -> Option<Piece<'a>> {
        let Some(Tagged {
            length,
            tag,
            opened,
        }) = tagged
        else {
            self.at = self.html.len();
            return None;
        };
        let written = self.take(length);
        Some(match (tag, opened) {
            (_, Opened::TooManyAttributes) => Piece::TooManyAttributes,
            (Some(tag), Opened::Raw(raw)) if !raw.is_shown() => Piece::Hidden(tag, raw),
            (_, Opened::Raw(raw)) => Piece::Raw(written, raw),
            (None, _) => Piece::Written(written),
            (Some(tag), Opened::Element) => Piece::Tag(tag),
            (Some(tag), Opened::Drawing) => {
                self.leave_out_drawing();
                Piece::Tag(tag)
            }
        })
    }

    /// Goes on to the end tag of the `<svg>` that begins here, where nothing in it can be text.
    fn leave_out_drawing(&mut self) {
        if self.at < self.drawn {
            return;
        }
        match svg::length(self.rest()) {
            Ok(length) => self.at += length,
            Err(tried) => self.drawn = self.at + tried,
        }
    }
}

fn up_to_bracket(text: &str) -> usize {
    text.find('>').map_or(text.len(), |end| end + 1)
}

/// The length of a comment from behind its `<!--`, its end included.
pub(super) fn comment_length(text: &str) -> usize {
    for at_once in [">", "->"] {
        if text.starts_with(at_once) {
            return at_once.len();
        }
    }
    let mut from = 0;
    while let Some(dashes) = text.get(from..).and_then(|rest| rest.find("--")) {
        let end = from + dashes + 2;
        let rest = text.get(end..).unwrap_or_default();
        match rest {
            _ if rest.starts_with('>') => return end + 1,
            _ if rest.starts_with("!>") => return end + 2,
            _ => from = end - 1,
        }
    }
    text.len()
}
