//! How much of the text is likely main content, by what the first look says of each block.

use super::sums::ratio;
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

/// Prefix sums over the blocks that count.
pub(super) struct Likely {
    before: Vec<Share>,
    /// What the page holds.
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
    pub(super) fn expected_f1(&self, range: &Range<usize>) -> f32 {
        let share = self.over(range);
        ratio(2.0 * share.likely, share.chars + self.all.likely)
    }
}
