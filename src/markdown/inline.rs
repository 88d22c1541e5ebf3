//! Text inside a block: escaped, with its links and emphasis.

use crate::article::ArticleBlock;
use crate::span::{Span, SpanKind};
use std::collections::HashSet;

/// A block's text on one line, with its spans.
pub(super) fn line(block: &ArticleBlock) -> String {
    start(&with_spans(&block.text, &block.spans))
}

/// Escapes what Markdown or HTML would read as mark-up anywhere in a line.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$'
        ) {
            out.push('\\');
        }
        out.push(if c == '\n' || c == '\r' { ' ' } else { c });
    }
    out
}

/// Escapes what would make a line a heading, an item, a rule or the like where it begins.
pub(super) fn start(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    if rest.starts_with(['#', '+', '-', '=']) && digits == 0 {
        format!("\\{line}")
    } else if digits > 0 && rest.starts_with(['.', ')']) {
        format!("{number}\\{rest}")
    } else {
        line.to_owned()
    }
}

fn with_spans(text: &str, spans: &[Span]) -> String {
    let mut writer = Writer::new(text, spans);
    for span in spans {
        writer.open(span);
    }
    writer.write_to(text.len());
    writer.out
}

/// A span that is open.
struct Open {
    end: usize,
    is_link: bool,
    /// What closes it.
    after: String,
}

struct Writer<'a> {
    text: &'a str,
    /// Up to where the text is written.
    at: usize,
    out: String,
    open: Vec<Open>,
    /// The length of `out` when a mark of emphasis was last written.
    marked: usize,
    /// Where links begin and end: their brackets stand there.
    borders: HashSet<usize>,
}

impl<'a> Writer<'a> {
    fn new(text: &'a str, spans: &[Span]) -> Writer<'a> {
        let links = spans.iter().filter(|span| is_link(span));
        Writer {
            text,
            at: 0,
            out: String::with_capacity(text.len()),
            open: Vec::new(),
            marked: usize::MAX,
            borders: links
                .flat_map(|span| [span.range.start, span.range.end])
                .collect(),
        }
    }

    /// Writes up to a place, and closes the spans that end before it.
    fn write_to(&mut self, place: usize) {
        while self.open.last().is_some_and(|span| span.end <= place) {
            let Some(span) = self.open.pop() else {
                break;
            };
            self.write(span.end);
            self.out.push_str(&span.after);
            if !span.is_link {
                self.marked = self.out.len();
            }
        }
        self.write(place);
    }

    fn write(&mut self, place: usize) {
        self.out
            .push_str(&escaped(self.text.get(self.at..place).unwrap_or_default()));
        self.at = place.max(self.at);
    }

    /// Opens a span, if Markdown would read it where it stands.
    fn open(&mut self, span: &Span) {
        self.write_to(span.range.start);
        if self
            .open
            .last()
            .is_some_and(|outer| span.range.end > outer.end)
        {
            return;
        }
        let (before, after) = match &span.kind {
            SpanKind::Link { href } => match address(href) {
                // Markdown has no link inside a link.
                Some(address) if !self.open.iter().any(|outer| outer.is_link) => {
                    ("[", format!("](<{address}>)"))
                }
                _ => return,
            },
            SpanKind::Emphasis if self.is_read(span) => ("*", "*".to_owned()),
            SpanKind::Strong if self.is_read(span) => ("**", "**".to_owned()),
            // Escapes do not hold inside code: it stays plain text.
            _ => return,
        };
        let is_link = is_link(span);
        if is_link && self.out.ends_with('!') {
            // Not an image.
            self.out.insert(self.out.len() - 1, '\\');
        }
        self.out.push_str(before);
        if !is_link {
            self.marked = self.out.len();
        }
        self.open.push(Open {
            end: span.range.end,
            is_link,
            after,
        });
    }

    /// Whether marks around a span would be read as emphasis (CommonMark 0.31, 6.2). More would
    /// be, but these always are.
    fn is_read(&self, span: &Span) -> bool {
        let (start, end) = (span.range.start, span.range.end);
        let before = self
            .text
            .get(..start)
            .and_then(|text| text.chars().next_back());
        let after = self.text.get(end..).and_then(|text| text.chars().next());
        let inner = self.text.get(start..end).unwrap_or_default();
        let is_free = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let is_word = |c: Option<char>, at| {
            c.is_some_and(char::is_alphanumeric) && !self.borders.contains(&at)
        };
        let outer = self.open.iter().rev().find(|outer| !outer.is_link);
        // Inside other emphasis, a mark inside a word would end that.
        let may_touch = outer.is_none() || before.is_some_and(|c| c.is_ascii_punctuation());
        let (first, last) = (inner.chars().next(), inner.chars().next_back());
        (is_free(before) || (may_touch && is_word(first, start)))
            && (is_free(after) || is_word(last, end))
            && !is_free(first)
            && !is_free(last)
            // The same marks twice would be read as one longer mark.
            && self.marked != self.out.len()
            && outer.is_none_or(|outer| outer.end != end)
    }
}

fn is_link(span: &Span) -> bool {
    matches!(span.kind, SpanKind::Link { .. })
}

/// An address that is safe to follow, as it may stand between angle brackets.
fn address(href: &str) -> Option<String> {
    let scheme = href
        .split_once(':')
        .map(|(scheme, _)| scheme)
        .filter(|scheme| !scheme.contains(['/', '?', '#']));
    let is_safe = scheme.is_none_or(|scheme| {
        ["http", "https", "mailto", "tel"]
            .iter()
            .any(|safe| scheme.eq_ignore_ascii_case(safe))
    });
    let escape = |c: char| match c {
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        '\\' => "%5C".to_owned(),
        c if c.is_whitespace() || c.is_control() => "%20".to_owned(),
        c => c.to_string(),
    };
    (is_safe && !href.is_empty()).then(|| href.chars().map(escape).collect())
}
