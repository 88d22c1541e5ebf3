//! Classes of characters, from a table where they are asked of every character of a page.

use std::sync::LazyLock;

/// The characters before this one are in the table: all the scripts of India, and Latin, Greek,
/// Cyrillic, Hebrew and Arabic.
const TABLED: usize = 0xE00;

const ALPHANUMERIC: u8 = 1;
const NUMERIC: u8 = 2;
const PLAIN: u8 = 4;

static TABLE: LazyLock<[u8; TABLED]> = LazyLock::new(|| {
    std::array::from_fn(|code| {
        let c = u32::try_from(code).ok().and_then(char::from_u32);
        let c = c.unwrap_or(' ');
        u8::from(c.is_alphanumeric()) * ALPHANUMERIC
            + u8::from(c.is_numeric()) * NUMERIC
            + u8::from(is_plain(c)) * PLAIN
    })
});

/// The table, looked up once for a text.
#[derive(Clone, Copy)]
pub(crate) struct Classes(&'static [u8; TABLED]);

impl Classes {
    pub(crate) fn new() -> Classes {
        Classes(&TABLE)
    }

    /// [`char::is_alphanumeric`].
    pub(crate) fn is_alphanumeric(self, c: char) -> bool {
        self.alphanumeric(c) != 0
    }

    /// [`Classes::is_alphanumeric`] as 0 or 1, without a branch.
    pub(crate) fn alphanumeric(self, c: char) -> u32 {
        match self.0.get(c as usize) {
            Some(classes) => u32::from(classes & ALPHANUMERIC),
            None => u32::from(c.is_alphanumeric()),
        }
    }

    /// [`char::is_numeric`].
    pub(crate) fn is_numeric(self, c: char) -> bool {
        match self.0.get(c as usize) {
            Some(classes) => classes & NUMERIC != 0,
            None => c.is_numeric(),
        }
    }

    /// Whether a character is a letter or mark of the table, or a space, and no more than that to a
    /// sentence.
    pub(crate) fn is_plain(self, c: char) -> bool {
        let classes = self.0.get(c as usize);
        classes.is_some_and(|classes| classes & PLAIN != 0)
    }
}

/// Whether a character of a folded line is part of a word; vowel signs are.
pub(crate) fn is_word_part(c: char) -> bool {
    match c {
        'a'..='z' | '0'..='9' | '@' | '_' | '\'' | '\u{900}'..='\u{DFF}' => true,
        _ => !c.is_ascii() && c.is_alphanumeric(),
    }
}

/// Letters, spaces, and the signs of Indian scripts that no other class has, but for dandas.
fn is_plain(c: char) -> bool {
    c.is_alphabetic()
        || c == ' '
        || (matches!(c, '\u{900}'..='\u{DFF}') && !c.is_numeric() && !matches!(c, '।' | '॥'))
}
