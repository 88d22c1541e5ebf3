//! Text inside a block: escaped, with its links and emphasis.

use crate::article::ArticleBlock;
use crate::span::{Span, SpanKind};

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
    let mut out = String::with_capacity(text.len());
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut at = 0;
    for span in spans {
        at = close(&mut out, text, &mut open, at, span.range.start);
        out.push_str(&escaped(text.get(at..span.range.start).unwrap_or_default()));
        at = span.range.start.max(at);
        let is_inside = open.last().is_none_or(|(end, _)| span.range.end <= *end);
        if let Some((before, after)) = marks(text, span).filter(|_| is_inside) {
            // The same marks twice would be read as one longer mark.
            if !(out.ends_with('*') && before.starts_with('*') && !out.ends_with("\\*")) {
                if before == "[" && out.ends_with('!') {
                    // Not an image.
                    out.insert(out.len() - 1, '\\');
                }
                out.push_str(before);
                open.push((span.range.end, after));
            }
        }
    }
    at = close(&mut out, text, &mut open, at, text.len());
    out.push_str(&escaped(text.get(at..).unwrap_or_default()));
    out
}

/// Closes the spans that end up to a place, and says up to where the text is written.
fn close(
    out: &mut String,
    text: &str,
    open: &mut Vec<(usize, String)>,
    mut at: usize,
    upto: usize,
) -> usize {
    while let Some((end, _)) = open.last()
        && *end <= upto
    {
        out.push_str(&escaped(text.get(at..*end).unwrap_or_default()));
        at = (*end).max(at);
        if let Some((_, after)) = open.pop() {
            out.push_str(&after);
        }
    }
    at
}

/// What opens and closes a span, if Markdown would read it there.
fn marks(text: &str, span: &Span) -> Option<(&'static str, String)> {
    match &span.kind {
        SpanKind::Link { href } => Some(("[", format!("](<{}>)", address(href)?))),
        SpanKind::Emphasis => flanked(text, span).then(|| ("*", "*".to_owned())),
        SpanKind::Strong => flanked(text, span).then(|| ("**", "**".to_owned())),
        // Escapes do not hold inside code: it stays plain text.
        SpanKind::Code => None,
    }
}

/// Whether emphasis can begin and end there (CommonMark 0.31, 6.2): letters inside, and white
/// space or the end of the line outside. More is allowed, but less is always right.
fn flanked(text: &str, span: &Span) -> bool {
    let (start, end) = (span.range.start, span.range.end);
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let after = text.get(end..).and_then(|text| text.chars().next());
    let inner = text.get(start..end).unwrap_or_default();
    let is_free = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut chars = inner.chars();
    (is_free(before) || is_word(chars.next()))
        && (is_free(after) || is_word(chars.next_back()))
        && !inner.is_empty()
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
