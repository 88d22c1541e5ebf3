//! Attribute floods: one tag with so many attributes that the tokenizer's own search for
//! duplicates, which compares each with all before it, would take seconds.
//!
//! The tokenizer says nothing before a tag is whole. So where it was silent for a whole chunk,
//! this looks at the source itself.

/// The most bytes looked at for one silent chunk, over all candidates.
const MAX_LOOK: usize = 1 << 18;

/// Whether a tag that starts in `source[from..]` and is not closed before `until` has more than
/// `limit` attributes. Answers yes, too, where the search itself would be a flood.
pub(super) fn is_flooded(source: &[u8], from: usize, until: usize, limit: usize) -> bool {
    let Some(window) = source.get(from..until) else {
        return false;
    };
    let mut looked = 0;
    for (at, pair) in window.windows(2).enumerate() {
        if let [b'<', second] = pair
            && second.is_ascii_alphabetic()
        {
            let (bytes, attributes) = open_tag(window.get(at + 2..).unwrap_or_default(), limit);
            looked += bytes;
            if attributes.is_some_and(|count| count > limit) || looked > MAX_LOOK {
                return true;
            }
        }
    }
    false
}

/// Reads a tag's inside: how many bytes were read, and if the tag is still open at their end,
/// its attributes so far.
fn open_tag(inside: &[u8], limit: usize) -> (usize, Option<usize>) {
    let mut attributes = 0;
    let mut quote = None;
    let mut before = b'x';
    for (at, &byte) in inside.iter().enumerate() {
        match quote {
            Some(open) if byte == open => quote = None,
            Some(_) => {}
            None if byte == b'>' => return (at, None),
            None if matches!(byte, b'"' | b'\'') && before == b'=' => quote = Some(byte),
            None => {
                let gap = |b: u8| b.is_ascii_whitespace() || matches!(b, b'/' | b'"' | b'\'');
                attributes += usize::from(gap(before) && !gap(byte) && byte != b'=');
                if attributes > limit {
                    return (at, Some(attributes));
                }
            }
        }
        if quote.is_some() || !byte.is_ascii_whitespace() || before != b'=' {
            before = byte;
        }
    }
    (inside.len(), Some(attributes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_attributes_of_an_open_tag_only() {
        let flood = format!("<p>text<a {}", "b=1 c='2' ".repeat(50));
        assert!(is_flooded(flood.as_bytes(), 0, flood.len(), 90));
        assert!(!is_flooded(flood.as_bytes(), 0, flood.len(), 100));
        let image = format!("<img src=\"data:{}", "a b c".repeat(500));
        assert!(!is_flooded(image.as_bytes(), 0, image.len(), 10));
        let prose = format!("<p>{}", "word ".repeat(500));
        assert!(!is_flooded(prose.as_bytes(), 0, prose.len(), 10));
    }
}
