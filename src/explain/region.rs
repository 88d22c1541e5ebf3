//! Where the main content stands, and where else much text does.

use super::paths::Paths;
use super::{Region, share};
use crate::page::Page;
use crate::select::Selection;
use std::cmp::Reverse;
use std::ops::Range;

/// The region is the innermost container with at least this share of what is kept, 0–1.
const REGION_SHARE: f32 = 0.9;
/// At most so many rivals are told.
const RIVALS: usize = 5;

/// What a range of blocks amounts to, in chars.
#[derive(Clone, Copy, Default)]
pub(super) struct Sum {
    pub(super) chars: usize,
    link_chars: usize,
    kept: usize,
}

/// Prefix sums over a page's blocks: every range costs the same.
pub(super) struct Sums(Vec<Sum>);

impl Sums {
    pub(super) fn new(page: &Page, selection: &Selection) -> Sums {
        let mut total = Sum::default();
        let mut sums = vec![total];
        for (block, verdict) in page.blocks.iter().zip(&selection.verdicts) {
            total.chars += block.chars;
            total.link_chars += block.link_chars.min(block.chars);
            total.kept += if verdict.is_kept() { block.chars } else { 0 };
            sums.push(total);
        }
        Sums(sums)
    }

    pub(super) fn over(&self, range: &Range<usize>) -> Sum {
        let at = |index: usize| self.0.get(index).copied().unwrap_or_default();
        let (start, end) = (at(range.start), at(range.end));
        Sum {
            chars: end.chars.saturating_sub(start.chars),
            link_chars: end.link_chars.saturating_sub(start.link_chars),
            kept: end.kept.saturating_sub(start.kept),
        }
    }
}

/// The innermost container that holds nearly all that is kept.
pub(super) fn chosen(page: &Page, sums: &Sums) -> Option<usize> {
    let all = sums.over(&(0..page.blocks.len())).kept;
    let holds = |at: &usize| {
        let container = page.containers.get(*at);
        container.is_some_and(|c| share(sums.over(&c.blocks).kept, all) >= REGION_SHARE)
    };
    // Containers stand in pre-order: the last that holds it is the innermost.
    let containers = 0..page.containers.len();
    (all > 0).then(|| containers.rev().find(holds))?
}

/// The largest containers by text that is no link, outside the region and outside each other.
pub(super) fn rivals(page: &Page, sums: &Sums, region: Option<usize>) -> Vec<usize> {
    let region = region.and_then(|at| page.containers.get(at));
    let mut taken: Vec<Range<usize>> = region.map(|c| c.blocks.clone()).into_iter().collect();
    let mut order: Vec<(usize, usize)> = Vec::new();
    for (index, container) in page.containers.iter().enumerate() {
        let sum = sums.over(&container.blocks);
        if sum.chars > sum.link_chars {
            order.push((sum.chars - sum.link_chars, index));
        }
    }
    order.sort_by_key(|(size, index)| (Reverse(*size), *index));
    let mut rivals = Vec::new();
    for (_, index) in order {
        let Some(container) = page.containers.get(index) else {
            continue;
        };
        let range = &container.blocks;
        let is_apart = |other: &Range<usize>| other.end <= range.start || range.end <= other.start;
        if rivals.len() < RIVALS && taken.iter().all(is_apart) {
            taken.push(range.clone());
            rivals.push(index);
        }
    }
    rivals
}

/// What there is to tell of a container.
pub(super) fn describe(page: &Page, sums: &Sums, paths: &Paths, at: usize) -> Option<Region> {
    let blocks = page.containers.get(at)?.blocks.clone();
    let sum = sums.over(&blocks);
    Some(Region {
        path: paths.of(page, at),
        chars: sum.chars,
        link_density: share(sum.link_chars, sum.chars),
        kept_share: share(sum.kept, sum.chars),
        blocks,
    })
}
