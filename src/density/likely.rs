//! How much of the text is likely main content, by what the first look says of each block.

use super::seen::Seen;
use super::sums::ratio;
use crate::page::Container;
use crate::text::Measure;
use std::ops::Range;

/// What a range of blocks holds, in chars.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Share {
    /// Chars of main content that are expected in it.
    pub(super) likely: f32,
    /// All its chars.
    pub(super) chars: f32,
}

impl Share {
    /// The expected share of main content, 0–1.
    pub(super) fn density(&self) -> f32 {
        ratio(self.likely, self.chars)
    }
}

/// Prefix sums over the blocks that count, and what the page holds in all.
pub(super) struct Likely {
    before: Vec<Share>,
    pub(super) all: Share,
}

impl Likely {
    /// From the probability of every block to be main content, 0–1.
    pub(super) fn new(measures: &[Measure], guesses: &[f32]) -> Likely {
        let mut all = Share::default();
        let mut before = vec![all];
        for (measure, guess) in measures.iter().zip(guesses) {
            let chars = measure.weight.max(1.0);
            all.likely += guess * chars;
            all.chars += chars;
            before.push(all);
        }
        Likely { before, all }
    }

    /// What a range of blocks holds.
    pub(super) fn over(&self, range: &Range<usize>) -> Share {
        let at = |index: usize| self.before.get(index).copied().unwrap_or(self.all);
        let (start, end) = (at(range.start), at(range.end));
        Share {
            likely: end.likely - start.likely,
            chars: end.chars - start.chars,
        }
    }

    /// The F1 that is to be expected of keeping a range and nothing else.
    fn expected_f1(&self, range: &Range<usize>) -> f32 {
        let share = self.over(range);
        ratio(2.0 * share.likely, share.chars + self.all.likely)
    }
}

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
    /// Scores every container as the story's own.
    pub(super) fn new(seen: &Seen<'_>, likely: &Likely) -> Region {
        let everything = 0..seen.blocks.len();
        let mut region = Region {
            blocks: everything.clone(),
            expected_f1: likely.expected_f1(&everything),
            holding: [const { 0..usize::MAX }; HOLDING.len()],
            around: Vec::with_capacity(seen.page.containers.len()),
        };
        for container in &seen.page.containers {
            region.consider(container, seen.range(&container.blocks), likely);
        }
        region
    }

    /// One container, after those around it.
    fn consider(&mut self, container: &Container, blocks: Range<usize>, likely: &Likely) {
        let expected_f1 = likely.expected_f1(&blocks);
        let around = self.around.get(container.parent).copied();
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
