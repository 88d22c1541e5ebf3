//! What stands around a block: marks and headings before and after it, and its container's like.

use crate::page::{Container, Page, Tag};
use std::collections::HashMap;

/// Farther than so many blocks is far.
const FAR: f32 = 100.0;

/// For each block, how many blocks back and ahead the next one with a flag is.
pub(super) fn distances(flags: &[bool]) -> Vec<(f32, f32)> {
    let back = scan(flags.iter());
    let mut ahead = scan(flags.iter().rev());
    ahead.reverse();
    back.into_iter().zip(ahead).collect()
}

fn scan<'a>(flags: impl Iterator<Item = &'a bool>) -> Vec<f32> {
    let mut distance = FAR;
    flags
        .map(|flag| {
            let here = distance;
            distance = if *flag {
                1.0
            } else {
                (distance + 1.0).min(FAR)
            };
            here
        })
        .collect()
}

/// How many containers with the same tag and hints each parent holds: cards come in rows.
pub(super) struct Siblings(HashMap<(usize, Tag, u32), u32>);

impl Siblings {
    pub(super) fn new(page: &Page) -> Siblings {
        let mut counts = HashMap::new();
        for container in &page.containers {
            *counts.entry(key(container)).or_default() += 1;
        }
        Siblings(counts)
    }

    pub(super) fn of(&self, container: &Container) -> f32 {
        self.0.get(&key(container)).copied().unwrap_or_default() as f32
    }
}

fn key(container: &Container) -> (usize, Tag, u32) {
    (container.parent, container.tag, container.hints.0)
}
