//! Choosing by expected F1: how many of the most probable blocks to keep.

use crate::page::Page;

/// Blocks less probable than this are never kept, however short of text the page is.
const FLOOR: f32 = 0.2;
/// Blocks more probable than this are always kept: losing prose is the worse error.
const CEILING: f32 = 0.5;

/// Keeps the most probable blocks, up to where the expected F1 is highest:
/// 2·Σp·len over the kept, divided by Σlen of the kept plus Σp·len of all.
pub(super) fn best(page: &Page, scores: &[f32]) -> Vec<bool> {
    let mut order: Vec<(f32, f32)> = page
        .blocks
        .iter()
        .zip(scores)
        .map(|(block, score)| (*score, block.chars as f32))
        .collect();
    let expected: f32 = order.iter().map(|(score, chars)| score * chars).sum();
    order.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut hit, mut length) = (0.0, 0.0);
    let (mut best, mut threshold) = (0.0, CEILING);
    for (score, chars) in order {
        hit += score * chars;
        length += chars;
        let f1 = 2.0 * hit / (length + expected).max(1.0);
        if f1 > best {
            best = f1;
            threshold = score;
        }
    }
    let threshold = threshold.clamp(FLOOR, CEILING);
    scores.iter().map(|score| *score >= threshold).collect()
}
