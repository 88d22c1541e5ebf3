//! Choosing by expected F1: how many of the most probable blocks to keep.

use crate::Favor;
use crate::page::Page;

/// The probability from which blocks are kept: that of the last of the most probable blocks, up
/// to where the expected F-measure is highest: (1+β²)·Σp·len over the kept, divided by Σlen of
/// the kept plus β²·Σp·len of all.
pub(super) fn threshold(page: &Page, scores: &[f32], favor: Favor) -> f32 {
    let mut order: Vec<(f32, f32)> = page
        .blocks
        .iter()
        .zip(scores)
        .map(|(block, score)| (*score, block.chars as f32))
        .collect();
    let expected: f32 = order.iter().map(|(score, chars)| score * chars).sum();
    order.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (floor, ceiling) = favor.bounds();
    let beta = favor.beta_squared();
    let (mut hit, mut length) = (0.0, 0.0);
    let (mut best, mut threshold) = (0.0, ceiling);
    for (score, chars) in order {
        hit += score * chars;
        length += chars;
        let measure = (1.0 + beta) * hit / (length + beta * expected).max(1.0);
        if measure > best {
            best = measure;
            threshold = score;
        }
    }
    threshold.clamp(floor, ceiling)
}
