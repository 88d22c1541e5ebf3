//! Sums over ranges of blocks, from prefix sums: every range costs the same.

use super::seen::Seen;
use crate::text::Measure;
use std::ops::Range;

/// What a range of blocks amounts to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    pub(super) blocks: f32,
    pub(super) chars: f32,
    pub(super) link_chars: f32,
    pub(super) sentence_ends: f32,
    /// Chars in long blocks with few links: prose.
    pub(super) prose: f32,
}

impl Sum {
    /// The share of link characters, 0–1; 0 where there is no text.
    pub(super) fn link_density(&self) -> f32 {
        ratio(self.link_chars, self.chars)
    }
}

/// A quotient that is 0 where there is nothing to divide by.
pub(super) fn ratio(part: f32, whole: f32) -> f32 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

/// Prefix sums over the blocks that count.
pub(super) struct Sums(Vec<Sum>);

impl Sums {
    pub(super) fn new(seen: &Seen<'_>, measures: &[Measure]) -> Sums {
        let mut total = Sum::default();
        let mut sums = vec![total];
        for (block, m) in seen.blocks.iter().zip(measures) {
            total.blocks += 1.0;
            total.chars += m.weight;
            total.link_chars += m.weight * block.link_density();
            total.sentence_ends += m.sentence_ends as f32;
            if m.weight >= 80.0 && block.link_chars * 3 < block.chars {
                total.prose += m.weight;
            }
            sums.push(total);
        }
        Sums(sums)
    }

    /// The sum over a range of blocks, cut to the page.
    pub(super) fn over(&self, range: Range<usize>) -> Sum {
        let last = self.0.len().saturating_sub(1);
        let at = |index: usize| self.0.get(index.min(last)).copied().unwrap_or_default();
        let (a, b) = (at(range.start), at(range.end));
        Sum {
            blocks: b.blocks - a.blocks,
            chars: b.chars - a.chars,
            link_chars: b.link_chars - a.link_chars,
            sentence_ends: b.sentence_ends - a.sentence_ends,
            prose: b.prose - a.prose,
        }
    }

    /// The sum over the page.
    pub(super) fn all(&self) -> Sum {
        self.over(0..usize::MAX)
    }
}
