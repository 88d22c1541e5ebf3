//! Where the story stands: every container is scored as if it were the story's own.

use super::likely::Likely;
use super::sums::ratio;
use std::ops::Range;

/// The containers that hold a page's likely main content.
pub(super) struct Region {
    /// The blocks of the container of which the best F1 is to be expected, …
    pub(super) blocks: Range<usize>,
    /// … and that F1.
    pub(super) expected_f1: f32,
    /// The blocks of the smallest containers that hold so much of the likely main content.
    pub(super) holding: [Range<usize>; HOLDING.len()],
    /// For each container, the best F1 to be expected of it and those around it.
    around: Vec<f32>,
}

/// The shares of the likely main content that the smallest containers are asked to hold.
const HOLDING: [f32; 3] = [0.5, 0.8, 0.95];

impl Region {
    /// Scores every container as the story's own. Of each come the place of the one around it,
    /// which came before, and its blocks.
    pub(super) fn new(
        containers: impl Iterator<Item = (usize, Range<usize>)>,
        likely: &Likely,
    ) -> Region {
        let mut region = Region {
            blocks: 0..0,
            expected_f1: 0.0,
            holding: [const { 0..usize::MAX }; HOLDING.len()],
            around: Vec::new(),
        };
        for (parent, blocks) in containers {
            region.consider(parent, blocks, likely);
        }
        region
    }

    fn consider(&mut self, parent: usize, blocks: Range<usize>, likely: &Likely) {
        let expected_f1 = likely.expected_f1(&blocks);
        let around = self.around.get(parent).copied();
        self.around
            .push(expected_f1.max(around.unwrap_or_default()));
        if expected_f1 > self.expected_f1 {
            self.expected_f1 = expected_f1;
            self.blocks = blocks.clone();
        }
        let held = ratio(likely.over(&blocks).likely, likely.all.likely);
        for (smallest, share) in self.holding.iter_mut().zip(HOLDING) {
            if held >= share && blocks.len() < smallest.len() {
                *smallest = blocks.clone();
            }
        }
    }

    /// How near the best F1 comes what is to be expected of a container or one around it, 0–1.
    pub(super) fn nearness(&self, container: usize) -> f32 {
        let around = self.around.get(container).copied();
        ratio(around.unwrap_or_default(), self.expected_f1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Measure;

    #[test]
    fn the_region_is_the_container_that_keeps_most_and_takes_least_along() {
        let of_100_chars = Measure {
            weight: 100.0,
            ..Measure::default()
        };
        let guesses = [0.1, 0.9, 0.8, 0.9, 0.2, 0.1];
        let likely = Likely::new(&[of_100_chars; 6], &guesses);
        // The page, its menu, the story, a section of it, and a rail.
        let containers = [(0, 0..6), (0, 0..1), (0, 1..4), (2, 1..3), (0, 4..6)];
        let region = Region::new(containers.into_iter(), &likely);
        assert_eq!(region.blocks, 1..4);
        assert!((region.expected_f1 - 5.2 / 6.0).abs() < 1e-6);
        assert_eq!(region.holding, [1..3, 1..4, 0..6]);
        // What stands in the region comes as near as it does, and what stands beside it only as near as
        // the page around both.
        assert_eq!([2, 3].map(|place| region.nearness(place)), [1.0, 1.0]);
        assert!(region.nearness(4) < 0.8);
        assert_eq!(region.nearness(1), region.nearness(0));
    }

    #[test]
    fn a_page_without_likely_text_has_no_region() {
        let likely = Likely::new(&[], &[]);
        let region = Region::new(std::iter::once((0, 0..0)), &likely);
        assert_eq!((region.blocks.clone(), region.nearness(0)), (0..0, 0.0));
    }
}
