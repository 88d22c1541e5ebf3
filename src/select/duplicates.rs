//! Copies: a body that stands twice in the page appears once.

use super::verdict::{Reason, Verdict};
use crate::page::{Block, Page};
use crate::text::{Classes, Fnv};
use std::collections::HashMap;

/// Sentences shorter than this, in chars, may repeat: they say too little to tell a copy.
const MIN_CHARS: usize = 30;

/// Drops kept blocks whose sentences nearly all stand in other kept blocks, the longest first:
/// a copy that holds the whole story in one block falls before the story's paragraphs.
pub(super) fn drop(page: &Page, scores: &[f32], verdicts: &mut [Verdict]) {
    let sentences: Vec<Vec<(u64, usize)>> = page
        .blocks
        .iter()
        .zip(verdicts.iter())
        .map(|(block, verdict)| {
            if verdict.is_kept() {
                hashes(page.text_of(block))
            } else {
                Vec::new()
            }
        })
        .collect();
    let mut seen: HashMap<u64, usize> = HashMap::new();
    for (hash, _) in sentences.iter().flatten() {
        *seen.entry(*hash).or_default() += 1;
    }
    let mut order: Vec<usize> = (0..sentences.len())
        .filter(|at| sentences.get(*at).is_some_and(|s| !s.is_empty()))
        .collect();
    let score = |at: usize| scores.get(at).copied().unwrap_or_default();
    let around = scores_around(page, scores, verdicts);
    let around = |at: usize| around.get(at).copied().unwrap_or_default();
    let count = |at: usize| sentences.get(at).map_or(0, Vec::len);
    order.sort_by(|a, b| {
        count(*b)
            .cmp(&count(*a))
            .then(around(*a).total_cmp(&around(*b)))
            .then(score(*a).total_cmp(&score(*b)))
            .then(b.cmp(a))
    });
    for at in order {
        let Some(own) = sentences.get(at) else {
            continue;
        };
        let all: usize = own.iter().map(|(_, chars)| chars).sum();
        let twice = |hash: &u64| seen.get(hash).is_some_and(|count| *count > 1);
        let copied: usize = own
            .iter()
            .filter(|(hash, _)| twice(hash))
            .map(|(_, chars)| chars)
            .sum();
        if copied * 10 >= all * 8 {
            if let Some(verdict) = verdicts.get_mut(at) {
                verdict.drop(Reason::Copy);
            }
            for (hash, _) in own {
                seen.entry(*hash).and_modify(|count| *count -= 1);
            }
        }
    }
}

/// For each block, the mean score of what is kept in the container around its own: a copy of a
/// body falls as a whole.
fn scores_around(page: &Page, scores: &[f32], verdicts: &[Verdict]) -> Vec<f32> {
    let around = |block: &Block| page.containers.get(block.container).map_or(0, |c| c.parent);
    let mut sums = vec![(0.0, 0.0); page.containers.len()];
    for ((block, score), verdict) in page.blocks.iter().zip(scores).zip(verdicts) {
        if let Some((sum, count)) = sums.get_mut(around(block)).filter(|_| verdict.is_kept()) {
            *sum += score;
            *count += 1.0;
        }
    }
    let mean = |block: &Block| match sums.get(around(block)) {
        Some((sum, count)) if *count > 0.0 => sum / count,
        _ => 0.0,
    };
    page.blocks.iter().map(mean).collect()
}

/// The hashes and lengths of a text's longer sentences, letters only (a step of FNV a character: a
/// collision at worst drops a block of a page that was made for it).
fn hashes(text: &str) -> Vec<(u64, usize)> {
    let classes = Classes::new();
    let mut sentences = Vec::new();
    let (mut hash, mut chars) = (Fnv::NEW, 0);
    // The stop behind the text closes its last sentence.
    for c in text.chars().chain(['.']) {
        let counts = classes.alphanumeric(c);
        // All bits or none, for a branch between words would be guessed wrong.
        let taken = u64::from(counts).wrapping_neg();
        hash.0 ^= (hash.0 ^ hash.step(u64::from(c)).0) & taken;
        chars += counts as usize;
        if matches!(c, '।' | '.' | '!' | '?' | '|' | '۔') {
            if chars >= MIN_CHARS {
                sentences.push((hash.0, chars));
            }
            (hash, chars) = (Fnv::NEW, 0);
        }
    }
    sentences
}
