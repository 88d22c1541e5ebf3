//! Runs of text: what is collected between two places where the flow breaks becomes a block.

use super::around::Around;
use crate::page::{Block, InlineSpan, Page, Role};
use crate::span::SpanKind;
use crate::text::Classes;
use std::mem;

/// The run of text being collected, at the end of the page's text.
#[derive(Default)]
pub(super) struct Run {
    start: usize,
    space: Option<char>,
    chars: usize,
    link_chars: usize,
    strong_chars: usize,
    pub(super) links: usize,
    pub(super) after_break: bool,
    /// What the image says instead of itself that no block has followed yet.
    pub(super) alt: String,
}

impl Run {
    /// Adds text, white space collapsed (kept in `<pre>`, but for its ends).
    pub(super) fn text(&mut self, page: &mut Page, text: &str, around: Around) {
        if around.pre {
            self.push(page, text.trim_end_matches(['\r', '\n']), around);
            return;
        }
        let mut rest = text;
        while !rest.is_empty() {
            let (words, after) = rest.split_at(words_end(rest));
            if !words.is_empty() {
                self.push(page, words, around);
            }
            let mut spaces = after.chars();
            if let Some(space) = spaces.next() {
                self.space(space);
            }
            rest = spaces.as_str();
        }
    }

    /// Adds white space: a run of it is one space, unless it is a single no-break space.
    fn space(&mut self, space: char) {
        let lone = self.space.is_none() && space == '\u{A0}';
        self.space = Some(if lone { space } else { ' ' });
    }

    fn push(&mut self, page: &mut Page, words: &str, around: Around) {
        if let Some(space) = self.space.take() {
            if page.text.len() > self.start {
                page.text.push(space);
                self.chars += 1;
            }
        }
        page.text.push_str(words);
        let chars = words.chars().count();
        self.chars += chars;
        if around.links == 0 && around.strong == 0 {
            return;
        }
        // The space between two words belongs to neither.
        let chars = chars - words.bytes().filter(|byte| *byte == b' ').count();
        if around.links > 0 {
            self.link_chars += chars;
            self.links = self.links.max(1);
        }
        if around.strong > 0 {
            self.strong_chars += chars;
        }
    }

    /// Ends the run: it becomes a block if it says anything.
    pub(super) fn end(&mut self, page: &mut Page, around: Around) {
        let end = page.text.len();
        let next = Run {
            start: end,
            alt: mem::take(&mut self.alt),
            ..Run::default()
        };
        let run = mem::replace(self, next);
        let text = page.text.get(run.start..).unwrap_or_default();
        let classes = Classes::new();
        if !text.chars().any(|c| classes.is_alphanumeric(c)) {
            page.text.truncate(run.start);
            drop_spans(page, run.start);
            self.start = run.start;
            self.after_break = run.after_break;
            return;
        }
        // The line after an image that repeats its alternative text is its caption.
        let is_caption =
            around.role == Role::Paragraph && run.link_chars == 0 && is_alt(text, &self.alt);
        self.alt.clear();
        let is_cell = around.role == Role::Cell;
        page.blocks.push(Block {
            text: run.start..end,
            role: if is_caption {
                Role::Caption
            } else {
                around.role
            },
            container: around.container,
            chars: run.chars,
            link_chars: run.link_chars,
            strong_chars: run.strong_chars,
            links: run.links,
            cell: around.cell.filter(|_| is_cell),
            after_break: run.after_break,
        });
    }

    /// Opens a span, and says which it is.
    pub(super) fn open_span(&self, page: &mut Page, kind: SpanKind) -> usize {
        let start = page.text.len();
        page.spans.push(InlineSpan {
            text: start..start,
            kind,
        });
        page.spans.len() - 1
    }

    /// Closes a span. One that reaches over several blocks stays empty: it is in none of them.
    pub(super) fn close_span(&self, page: &mut Page, span: usize) {
        let end = page.text.len();
        let last_block = page.blocks.last().map_or(0, |block| block.text.start);
        let from = if end == self.start {
            last_block
        } else {
            self.start
        };
        let span = page.spans.get_mut(span);
        if let Some(span) = span.filter(|span| span.text.start >= from) {
            span.text.end = end.max(span.text.start);
        }
    }
}

/// Where the first white space of a text stands that is more than a space between two words, in
/// bytes.
fn words_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    // Only these bytes begin a white space; to look at bytes is several times as fast.
    let may_begin = |byte: u8| matches!(byte, 9..=13 | 32 | 0xC2 | 0xE1..=0xE3);
    // What stands before it is a word: else the text would have ended there.
    let is_between = |at| at > 0 && bytes.get(at + 1).is_some_and(|byte| !may_begin(*byte));
    let ends = |(at, &byte): (usize, &u8)| {
        let rest = text.get(at..).filter(|_| may_begin(byte));
        rest.is_some_and(|rest| rest.starts_with(char::is_whitespace))
            && !(byte == b' ' && is_between(at))
    };
    bytes
        .iter()
        .enumerate()
        .position(ends)
        .unwrap_or(text.len())
}

/// Drops the closed spans of text that is gone.
fn drop_spans(page: &mut Page, from: usize) {
    let is_gone = |span: &InlineSpan| span.text.start >= from && !span.text.is_empty();
    while page.spans.last().is_some_and(is_gone) {
        page.spans.pop();
    }
}

/// Whether a text is an image's alternative text, but for a site's name at its end.
fn is_alt(text: &str, alt: &str) -> bool {
    alt.strip_prefix(text)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(" - ") || rest.starts_with(" | "))
}

#[cfg(test)]
mod tests {
    use super::words_end;

    #[test]
    fn words_end_at_every_white_space_but_a_space_between_two() {
        let spaces = (0..=0x10_FFFF)
            .filter_map(char::from_u32)
            .filter(|c| c.is_whitespace());
        for space in spaces {
            let end = if space == ' ' { 11 } else { 9 };
            assert_eq!(words_end(&format!("नदी{space}x")), end, "{space:?}");
            assert_eq!(words_end(&format!("नदी {space}x")), 9, "{space:?}");
            assert_eq!(words_end(&format!("x{space} नदी")), 1, "{space:?}");
            assert_eq!(words_end(&format!("{space}नदी")), 0, "{space:?}");
        }
        assert_eq!(words_end("नदीâ…é"), "नदीâ…é".len());
        assert_eq!(words_end("a b c "), 5);
    }
}
