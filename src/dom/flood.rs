//! Attribute floods: one tag with so many attributes that the tokenizer's own search for
//! duplicates, which compares each with all before it, would take seconds.
//!
//! The tokenizer says nothing before a tag is whole. So where it is silent for a whole chunk,
//! this follows the source itself: every tag that could have been opened there, all at once, by
//! the states of the HTML standard. Tags in the same state differ in nothing but their count, so
//! that the highest count of each state is all there is to remember, and each byte costs the
//! same.

/// Where in a tag a byte can stand, as in the HTML standard's tokenization.
const TAG_NAME: usize = 0;
const BEFORE_NAME: usize = 1;
const NAME: usize = 2;
const AFTER_NAME: usize = 3;
const BEFORE_VALUE: usize = 4;
const UNQUOTED: usize = 5;
const DOUBLE_QUOTED: usize = 6;
const SINGLE_QUOTED: usize = 7;

/// The tags that may stand open, as the highest count of attributes in each state.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct OpenTags([Option<usize>; 8]);

impl OpenTags {
    /// Starts afresh with the tags that open in `source` and stay open to its end.
    pub(super) fn opened_in(source: &[u8]) -> OpenTags {
        let mut tags = OpenTags::default();
        let mut before = 0;
        for &byte in source {
            tags.step(byte);
            if before == b'<' && byte.is_ascii_alphabetic() {
                tags.raise(TAG_NAME, 0);
            }
            before = byte;
        }
        tags
    }

    /// Reads on.
    pub(super) fn follow(&mut self, source: &[u8]) {
        for &byte in source {
            self.step(byte);
        }
    }

    /// The most attributes that a tag which may stand open has.
    pub(super) fn most_attributes(&self) -> usize {
        self.0.iter().flatten().copied().max().unwrap_or_default()
    }

    fn step(&mut self, byte: u8) {
        let before = std::mem::take(self);
        for (state, count) in before.0.iter().enumerate() {
            if let Some(count) = *count
                && let Some(next) = after(state, byte)
            {
                let opens = next == NAME && state != NAME;
                self.raise(next, count + usize::from(opens));
            }
        }
    }

    fn raise(&mut self, state: usize, count: usize) {
        if let Some(slot) = self.0.get_mut(state) {
            *slot = (*slot).max(Some(count));
        }
    }
}

/// The state that a byte leads to; none if it closes the tag.
fn after(state: usize, byte: u8) -> Option<usize> {
    let quoted = matches!(state, DOUBLE_QUOTED | SINGLE_QUOTED);
    if byte == b'>' && !quoted {
        return None;
    }
    let space = byte.is_ascii_whitespace();
    Some(match (state, byte) {
        (DOUBLE_QUOTED, b'"') | (SINGLE_QUOTED, b'\'') => BEFORE_NAME,
        (DOUBLE_QUOTED | SINGLE_QUOTED, _) => state,
        (BEFORE_VALUE, b'"') => DOUBLE_QUOTED,
        (BEFORE_VALUE, b'\'') => SINGLE_QUOTED,
        (BEFORE_VALUE, _) if space => BEFORE_VALUE,
        (BEFORE_VALUE, _) => UNQUOTED,
        (UNQUOTED | TAG_NAME, _) if space => BEFORE_NAME,
        (UNQUOTED, _) => UNQUOTED,
        (_, b'/') => BEFORE_NAME,
        (TAG_NAME, _) => TAG_NAME,
        (NAME | AFTER_NAME, b'=') => BEFORE_VALUE,
        (NAME | AFTER_NAME, _) if space => AFTER_NAME,
        (BEFORE_NAME, _) if space => BEFORE_NAME,
        _ => NAME,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(source: &str) -> Option<usize> {
        OpenTags::opened_in(source.as_bytes())
            .0
            .into_iter()
            .flatten()
            .max()
    }

    #[test]
    fn counts_the_attributes_of_open_tags() {
        let cases = [
            ("text only, no tag < here", None),
            ("<p a b>", None),
            ("<p a=1 b='2 3' c = \"4 5\"", Some(3)),
            ("<p a=\"x > y\" b", Some(2)),
            ("<p/a/b/c", Some(3)),
            ("<p a=\"1\"b=\"2\"c", Some(3)),
            ("<p =a b==\" c d", Some(4)),
            ("<p a=/x/y/z b", Some(2)),
            ("<img src=\"data:a b c d e", Some(1)),
            ("<p a b c><i x", Some(1)),
        ];
        for (source, attributes) in cases {
            assert_eq!(count(source), attributes, "{source}");
        }
    }

    #[test]
    fn a_tag_is_followed_over_chunks() {
        let mut tags = OpenTags::opened_in(b"<p a b");
        tags.follow(b"c d ");
        assert_eq!(tags.most_attributes(), 3);
        tags.follow(b">");
        assert_eq!(tags.most_attributes(), 0);
    }
}
