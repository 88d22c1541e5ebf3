//! Boosted trees as a table (Friedman: Greedy Function Approximation, 2001).

use crate::density::Row;

/// A split: the feature, its threshold, and where to go at or below it and above it. A target of
/// zero or more is a split of the same tree; below zero, `-1 - target` is a leaf.
pub(super) type Split = (u8, f32, i8, i8);

/// A tree: its splits, the first one its root, and the values of its leaves.
pub(super) type Tree = (&'static [Split], &'static [f32]);

/// The probability that the trees give to a row, 0–1.
pub(super) fn probability(trees: &[Tree], row: &Row) -> f32 {
    let sum: f32 = trees.iter().map(|tree| value(tree, row)).sum();
    1.0 / (1.0 + (-sum).exp())
}

fn value((splits, leaves): &Tree, row: &Row) -> f32 {
    let mut at = 0i8;
    // Below zero, the number is no place in the table: that ends the way down.
    while let Some((feature, threshold, low, high)) = splits.get(at as usize) {
        let value = row.get(usize::from(*feature)).copied().unwrap_or_default();
        at = if value <= *threshold { *low } else { *high };
    }
    leaves.get((-1 - at) as usize).copied().unwrap_or_default()
}
