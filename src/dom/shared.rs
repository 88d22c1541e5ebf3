//! Texts and values of the page as the tree holds them: parts of a few buffers that they share,
//! instead of a piece of the heap for each.

use super::scan;
use html5ever::tendril::StrTendril;

/// The length of a buffer, in bytes: longer ones would hold on to more of the scripts between texts.
const BUFFER: usize = 4 << 10;
/// What is no longer than this needs no buffer, in bytes.
const INLINE: usize = 8;

/// Hands out parts of the page. They are asked for in the order in which they stand on it.
pub(super) struct Shared<'a> {
    html: &'a str,
    buffer: StrTendril,
    /// Where on the page the buffer begins.
    start: usize,
}

impl<'a> Shared<'a> {
    pub(super) fn new(html: &'a str) -> Shared<'a> {
        Shared {
            html,
            buffer: StrTendril::new(),
            start: 0,
        }
    }

    /// A part of the page, to be kept.
    pub(super) fn keep(&mut self, part: &'a str) -> StrTendril {
        if part.len() <= INLINE {
            return StrTendril::from_slice(part);
        }
        let at = (part.as_ptr() as usize).wrapping_sub(self.html.as_ptr() as usize);
        self.in_buffer(at, part.len()).unwrap_or_else(|| {
            self.fill(at, part.len());
            self.in_buffer(at, part.len())
                .unwrap_or_else(|| StrTendril::from_slice(part))
        })
    }

    fn in_buffer(&self, at: usize, length: usize) -> Option<StrTendril> {
        let offset = u32::try_from(at.checked_sub(self.start)?).ok()?;
        let length = u32::try_from(length).ok()?;
        self.buffer.try_subtendril(offset, length).ok()
    }

    /// Begins a new buffer at a part of the page.
    fn fill(&mut self, at: usize, length: usize) {
        let rest = self.html.get(at..).unwrap_or_default();
        let end = scan::boundary(rest, length.max(BUFFER));
        self.buffer = StrTendril::from_slice(rest.get(..end).unwrap_or(rest));
        self.start = at;
    }
}

#[cfg(test)]
mod tests {
    use super::{BUFFER, Shared, scan};

    #[test]
    fn parts_are_those_of_the_page() {
        let html = "पानी का स्तर <b>बढ़</b> गया और ".repeat(BUFFER / 5);
        let mut shared = Shared::new(&html);
        let mut rest = html.as_str();
        for length in [1, 5, 9, 40, 300, BUFFER - 2, 2 * BUFFER, 30].repeat(2) {
            let (part, after) = rest.split_at(scan::boundary(rest, length));
            assert_eq!(&*shared.keep(part), part);
            rest = after;
        }
        assert_eq!(&*shared.keep(rest), rest);
    }

    #[test]
    fn what_is_no_part_of_the_page_is_copied() {
        let elsewhere = String::from("longer than what stands in place");
        let mut shared = Shared::new("a page");
        assert_eq!(&*shared.keep(&elsewhere), elsewhere);
    }
}
