//! Boosted trees as a table (Friedman: Greedy Function Approximation, 2001), read without walking
//! them (QuickScorer; Lucchese et al., SIGIR 2015): the leaves of a tree stand in an order in which
//! every split has those of its likelier side first. A row that goes to the other side rules these
//! out, and the first leaf that is left is the row's. Several rows are read at once.

use crate::density::Feature;

/// The most leaves of a tree: as many as a mask has bits.
const LEAVES: usize = u8::BITS as usize;
/// The most trees.
const TREES: usize = 128;

/// A split: its threshold, its tree, and the leaves of the tree that are left to a row that goes
/// to the less likely side, one bit each.
pub(super) type Split = (Feature, u8, u8);

/// The splits that ask for one feature, those first that the fewest rows pass by.
pub(super) enum Splits {
    /// By rising threshold: most rows are at or below it.
    Rising(&'static [Split]),
    /// By falling threshold: most rows are above it.
    Falling(&'static [Split]),
}

/// All trees together, and the splits of each feature.
pub(super) struct Trees<const COUNT: usize> {
    pub(super) splits: [Splits; COUNT],
    /// For each tree, the values of its leaves.
    pub(super) leaves: &'static [[f32; LEAVES]],
}

/// So many rows are read side by side: what one asks of a split, the processor asks for all.
const LANES: usize = 16;

/// One value for each of the rows that are read side by side.
type Lanes<T> = [T; LANES];

/// The leaves that are left, for each tree: as wide as what is compared, or the compiler does not
/// put lanes side by side.
type Left = [Lanes<u16>; TREES];

/// The probability that log odds stand for, 0–1.
pub(super) fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// The log odds that the trees give to each row.
pub(super) fn log_odds<const COUNT: usize>(
    trees: &Trees<COUNT>,
    mut rows: impl Iterator<Item = [Feature; COUNT]>,
) -> Vec<f32> {
    let mut all = Vec::new();
    loop {
        let mut values = [[0; LANES]; COUNT];
        let mut count = 0;
        for row in rows.by_ref().take(LANES) {
            for (values, value) in values.iter_mut().zip(row) {
                if let Some(slot) = values.get_mut(count) {
                    *slot = value;
                }
            }
            count += 1;
        }
        if count == 0 {
            return all;
        }
        all.extend(together(trees, &values).into_iter().take(count));
    }
}

/// The log odds of rows side by side; `values` holds those of each feature.
fn together<const COUNT: usize>(
    trees: &Trees<COUNT>,
    values: &[Lanes<Feature>; COUNT],
) -> Lanes<f32> {
    let mut left = [[u16::MAX; LANES]; TREES];
    for (splits, values) in trees.splits.iter().zip(values) {
        match splits {
            Splits::Rising(splits) => {
                let highest = values.iter().copied().max().unwrap_or_default();
                let passed = splits.iter().take_while(|(at, ..)| *at < highest);
                passed.for_each(|split| rule_out(&mut left, split, values, |value, at| value > at));
            }
            Splits::Falling(splits) => {
                let lowest = values.iter().copied().min().unwrap_or_default();
                let passed = splits.iter().take_while(|(at, ..)| *at >= lowest);
                passed
                    .for_each(|split| rule_out(&mut left, split, values, |value, at| value <= at));
            }
        }
    }
    let mut sums = [0.0; LANES];
    for (leaves, left) in trees.leaves.iter().zip(&left) {
        for (sum, left) in sums.iter_mut().zip(left) {
            *sum += leaves
                .get(left.trailing_zeros() as usize % LEAVES)
                .copied()
                .unwrap_or_default();
        }
    }
    sums
}

/// Rules out the leaves of a split for the rows that are beyond it.
fn rule_out(
    left: &mut Left,
    (threshold, tree, mask): &Split,
    values: &Lanes<Feature>,
    is_beyond: impl Fn(Feature, Feature) -> bool,
) {
    let Some(left) = left.get_mut(usize::from(*tree) % TREES) else {
        return;
    };
    for (left, value) in left.iter_mut().zip(values) {
        // All bits for a row that is not beyond the split.
        let kept = u16::from(is_beyond(*value, *threshold)).wrapping_sub(1);
        *left &= kept | u16::from(*mask);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_ends_in_the_leaf_that_walking_the_tree_would_find() {
        // Feature 0 at most 10: leaf 0. Else feature 2 above 50: leaf 1. Else leaf 2.
        let mut splits = [const { Splits::Rising(&[]) }; 3];
        splits[0] = Splits::Rising(&[(10, 0, !0b001)]);
        splits[2] = Splits::Falling(&[(50, 0, !0b010)]);
        let mut leaves = [0.0; LEAVES];
        leaves[..3].copy_from_slice(&[-2.0, 0.5, 3.0]);
        let leaves: &'static [[f32; LEAVES]] = Box::leak(Box::new([leaves]));
        let trees = Trees { splits, leaves };
        let cases = [(10, 90, -2.0), (15, 51, 0.5), (15, 50, 3.0)];
        // More rows than there are lanes.
        let cases: Vec<_> = cases.into_iter().cycle().take(LANES * 2 + 1).collect();
        let rows = cases.iter().map(|(first, third, _)| {
            let mut row = [0; 3];
            (row[0], row[2]) = (*first, *third);
            row
        });
        let found = log_odds(&trees, rows);
        assert_eq!(found.len(), cases.len());
        for (sum, (first, third, wanted)) in found.into_iter().zip(cases) {
            assert_eq!(sum, wanted, "{first} {third}");
        }
    }
}
