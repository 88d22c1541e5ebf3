//! Boosted trees as a table (Friedman: Greedy Function Approximation, 2001), read without walking
//! them (QuickScorer; Lucchese et al., SIGIR 2015): the leaves of a tree stand in an order in which
//! every split has those of its likelier side first. A row that goes to the other side rules these
//! out, and the first leaf that is left is the row's.

use crate::density::{COUNT, Row};

/// The most leaves of a tree: as many as a mask has bits.
const LEAVES: usize = u16::BITS as usize;
/// The most trees.
const TREES: usize = 128;

/// A split: its threshold, its tree, and the leaves of the tree that are left to a row that goes
/// to the less likely side, one bit each.
pub(super) type Split = (f32, u8, u16);

/// The splits that ask for one feature, those first that the fewest rows pass by.
pub(super) enum Splits {
    /// By rising threshold: most rows are at or below it.
    Rising(&'static [Split]),
    /// By falling threshold: most rows are above it.
    Falling(&'static [Split]),
}

/// All trees together.
pub(super) struct Trees {
    pub(super) splits: [Splits; COUNT],
    /// For each tree, the values of its leaves.
    pub(super) leaves: &'static [[f32; LEAVES]],
}

/// The leaves that are left, for each tree.
type Left = [u16; TREES];

/// The probability that the trees give to a row, 0–1.
pub(super) fn probability(trees: &Trees, row: &Row) -> f32 {
    let mut left = [u16::MAX; TREES];
    for (splits, value) in trees.splits.iter().zip(row) {
        match splits {
            Splits::Rising(splits) => rule_out(&mut left, splits, |threshold| *value > threshold),
            Splits::Falling(splits) => rule_out(&mut left, splits, |threshold| *value <= threshold),
        }
    }
    let leaves = trees.leaves.iter().zip(&left);
    let sum: f32 = leaves
        .filter_map(|(leaves, left)| leaves.get(left.trailing_zeros() as usize))
        .sum();
    1.0 / (1.0 + (-sum).exp())
}

/// Rules out leaves by the splits from the first on that the row is beyond.
fn rule_out(left: &mut Left, splits: &[Split], is_beyond: impl Fn(f32) -> bool) {
    for (_, tree, mask) in splits.iter().take_while(|split| is_beyond(split.0)) {
        if let Some(left) = left.get_mut(usize::from(*tree) % TREES) {
            *left &= mask;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_ends_in_the_leaf_that_walking_the_tree_would_find() {
        // Feature 0 at most 1: leaf 0. Else feature 2 above 5: leaf 1. Else leaf 2.
        let mut splits = [const { Splits::Rising(&[]) }; COUNT];
        splits[0] = Splits::Rising(&[(1.0, 0, !0b001)]);
        splits[2] = Splits::Falling(&[(5.0, 0, !0b010)]);
        let mut leaves = [0.0; LEAVES];
        leaves[..3].copy_from_slice(&[-2.0, 0.5, 3.0]);
        let leaves: &'static [[f32; LEAVES]] = Box::leak(Box::new([leaves]));
        let trees = Trees { splits, leaves };
        let sum = |first: f32, third: f32| {
            let mut row = [0.0; COUNT];
            (row[0], row[2]) = (first, third);
            let p = probability(&trees, &row);
            (p / (1.0 - p)).ln()
        };
        for (first, third, wanted) in [(1.0, 9.0, -2.0), (1.5, 5.1, 0.5), (1.5, 5.0, 3.0)] {
            assert!((sum(first, third) - wanted).abs() < 1e-4, "{first} {third}");
        }
    }
}
