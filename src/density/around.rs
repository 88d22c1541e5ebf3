//! What stands around a block: prose and headings before and after it, and its container's like.

use super::seen::Seen;
use crate::page::{Container, Page, Tag};

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

/// For each container, how many with the same tag and hints its parent holds: cards come in rows.
/// One that holds nothing but markers does not count.
pub(super) struct Siblings(Vec<f32>);

impl Siblings {
    pub(super) fn new(seen: &Seen<'_>) -> Siblings {
        let containers = &seen.page.containers;
        let counts = |container: &Container| {
            container.blocks.is_empty() || !seen.range(&container.blocks).is_empty()
        };
        let mut places: Vec<_> = (0u32..)
            .zip(containers)
            .filter(|(_, container)| counts(container))
            .map(|(place, container)| (key(container), place))
            .collect();
        places.sort_unstable();
        let mut counts = vec![0.0; containers.len()];
        for alike in places.chunk_by(|(one, _), (other, _)| one == other) {
            for (_, place) in alike {
                if let Some(count) = counts.get_mut(*place as usize) {
                    *count = alike.len() as f32;
                }
            }
        }
        Siblings(counts)
    }

    /// The counts of a container and of the one around it; 0 above the root.
    pub(super) fn of(&self, page: &Page, container: usize) -> [f32; 2] {
        let count = |at: usize| self.0.get(at).copied().unwrap_or_default();
        let around = page.containers.get(container);
        let around = around.filter(|c| c.tag != Tag::Root).map(|c| c.parent);
        [count(container), around.map_or(0.0, count)]
    }
}

/// What is equal for what counts as alike, in few bytes: they are sorted.
fn key(container: &Container) -> (u64, u32) {
    let tag = u64::from(container.tag as u8);
    ((container.parent as u64) << 8 | tag, container.hints.0)
}
