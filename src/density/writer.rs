//! A row of numbers, written from the left.

use crate::page::{Block, Role};

/// Fills a row of so many numbers.
pub(super) struct Writer<const COUNT: usize> {
    row: [f32; COUNT],
    at: usize,
}

impl<const COUNT: usize> Writer<COUNT> {
    pub(super) fn new() -> Writer<COUNT> {
        Writer {
            row: [0.0; COUNT],
            at: 0,
        }
    }

    pub(super) fn put(&mut self, value: f32) {
        if let Some(slot) = self.row.get_mut(self.at) {
            *slot = value;
        }
        self.at += 1;
    }

    pub(super) fn flag(&mut self, value: bool) {
        self.put(f32::from(u8::from(value)));
    }

    /// What a block is, as a number.
    pub(super) fn role(&mut self, block: &Block) {
        self.put(match block.role {
            Role::Paragraph => 0.0,
            Role::Heading(level) => f32::from(level),
            Role::Item { .. } => 7.0,
            Role::Quote => 8.0,
            Role::Cell => 9.0,
            Role::Code => 10.0,
            Role::Caption => 11.0,
            Role::Button => 12.0,
        });
    }

    pub(super) fn row(self) -> [f32; COUNT] {
        self.row
    }
}
