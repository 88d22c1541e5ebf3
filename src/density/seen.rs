//! The page without the blocks that marker rules have claimed.

use crate::page::{Block, Page};
use std::ops::Range;

/// The blocks that count, and where they stand.
pub(super) struct Seen<'a> {
    pub(super) page: &'a Page,
    pub(super) blocks: Vec<&'a Block>,
    /// For each block of the page, and for its end, how many that count stand before it.
    before: Vec<usize>,
}

impl<'a> Seen<'a> {
    pub(super) fn new(page: &'a Page, marked: &[bool]) -> Seen<'a> {
        let mut blocks = Vec::with_capacity(page.blocks.len());
        let mut before = Vec::with_capacity(page.blocks.len() + 1);
        for (at, block) in page.blocks.iter().enumerate() {
            before.push(blocks.len());
            if !marked.get(at).copied().unwrap_or_default() {
                blocks.push(block);
            }
        }
        before.push(blocks.len());
        Seen {
            page,
            blocks,
            before,
        }
    }

    /// A range of the page's blocks as one of those that count.
    pub(super) fn range(&self, blocks: &Range<usize>) -> Range<usize> {
        let before = |at: usize| self.before.get(at).copied().unwrap_or(self.blocks.len());
        before(blocks.start)..before(blocks.end)
    }
}
