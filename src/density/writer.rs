//! A row of features, written from the left.

use crate::page::{Block, Role};

/// A number to eight significant bits, as an integer of the same order: what the model is fitted on,
/// and half of what there is to compare.
pub(crate) type Feature = i16;

/// The feature that stands for a number.
pub(crate) const fn feature(value: f32) -> Feature {
    let [high, low, ..] = value.to_be_bytes();
    let bits = Feature::from_be_bytes([high, low]);
    // Of negative numbers, the bits rise as they fall.
    if bits < 0 { bits ^ Feature::MAX } else { bits }
}

/// Fills a row of so many features.
pub(super) struct Writer<const COUNT: usize> {
    row: [Feature; COUNT],
    at: usize,
}

impl<const COUNT: usize> Writer<COUNT> {
    pub(super) fn new() -> Writer<COUNT> {
        Writer {
            row: [0; COUNT],
            at: 0,
        }
    }

    pub(super) fn put(&mut self, value: f32) {
        if let Some(slot) = self.row.get_mut(self.at) {
            *slot = feature(value);
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

    pub(super) fn row(self) -> [Feature; COUNT] {
        self.row
    }
}

#[cfg(test)]
mod tests {
    use super::feature;

    #[test]
    fn features_are_of_the_order_of_their_numbers() {
        let numbers = [
            -1000.0, -3.0, -1.0, 0.0, 0.004, 0.95, 0.96, 1.0, 255.0, 256.0, 1e6,
        ];
        let features = numbers.map(feature);
        assert!(
            features.is_sorted_by(|one, next| one < next),
            "{features:?}"
        );
        assert_eq!(feature(1000.0), feature(1003.0));
    }
}
