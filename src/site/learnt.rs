//! What is remembered of one page of a site.

use super::key;
use crate::page::{Block, Page};

/// Of a longer page, the first and the last so many lines are remembered.
const HALF: usize = 512;
/// So many keys of its main content tell a page from others.
const SKETCH: usize = 64;
/// A line of main content shorter than this, in chars, says too little of what the page is.
const SKETCH_LINE: usize = 40;

/// What is remembered of a page: hashes alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Learnt {
    /// The order among pages: a hash of all the rest, so that it is as good as random.
    #[cfg_attr(feature = "serde", serde(skip))]
    order: u64,
    sketch: Sketch,
    /// The keys of its lines, ascending.
    lines: Vec<u64>,
}

impl Learnt {
    pub(crate) fn new(page: &Page, sketch: Sketch) -> Learnt {
        let blocks = &page.blocks;
        let last = blocks.len().saturating_sub(HALF).max(HALF);
        let ends = blocks.iter().take(HALF).chain(blocks.iter().skip(last));
        Learnt::of(
            sketch,
            ends.filter_map(|block| {
                let text = key::of_text(page.text_of(block))?;
                Some(key::of_line(page, block, text))
            }),
        )
    }

    fn of(sketch: Sketch, lines: impl Iterator<Item = u64>) -> Learnt {
        let mut lines = sorted(lines);
        lines.truncate(2 * HALF);
        Learnt {
            order: key::of_keys(sketch.title.iter().chain(&sketch.body).chain(&lines)),
            sketch,
            lines,
        }
    }

    /// A page as it came from elsewhere, within the bounds and in order.
    #[cfg(feature = "serde")]
    pub(crate) fn tidied(self) -> Learnt {
        let sketch = Sketch::of(self.sketch.title, self.sketch.body.into_iter());
        Learnt::of(sketch, self.lines.into_iter())
    }

    pub(crate) fn sketch(&self) -> &Sketch {
        &self.sketch
    }

    pub(crate) fn lines(&self) -> &[u64] {
        &self.lines
    }
}

/// A line that was kept, with the key of its text: folding is what costs, so it is done once.
pub(crate) struct Kept<'a> {
    pub(crate) at: usize,
    pub(crate) block: &'a Block,
    pub(crate) text: u64,
}

impl<'a> Kept<'a> {
    /// Of a kept block, if its text says anything.
    pub(crate) fn new(page: &Page, at: usize, block: &'a Block) -> Option<Kept<'a>> {
        let text = key::of_text(page.text_of(block))?;
        Some(Kept { at, block, text })
    }
}

/// What tells a page from the others, and a copy of it from a page of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Sketch {
    title: Option<u64>,
    /// The smallest keys of the longer lines of its main content, ascending (bottom-k sketch:
    /// Broder, On the resemblance and containment of documents, 1997).
    body: Vec<u64>,
}

impl Sketch {
    pub(crate) fn new(title: Option<&str>, kept: &[Kept<'_>]) -> Sketch {
        let long = kept.iter().filter(|line| line.block.chars >= SKETCH_LINE);
        let body = long.map(|line| line.text);
        Sketch::of(title.and_then(key::of_text), body)
    }

    fn of(title: Option<u64>, body: impl Iterator<Item = u64>) -> Sketch {
        let mut body = sorted(body);
        body.truncate(SKETCH);
        Sketch { title, body }
    }

    /// Whether two pages are the same article: by their headline, or by four in five of the
    /// longer lines of the one that has more.
    pub(crate) fn is_copy(&self, other: &Sketch) -> bool {
        if self.title.is_some() && self.title == other.title {
            return true;
        }
        let has = |key: &&u64| other.body.binary_search(key).is_ok();
        let common = self.body.iter().filter(has).count();
        common > 0 && common * 5 >= self.body.len().max(other.body.len()) * 4
    }
}

fn sorted(keys: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut keys: Vec<u64> = keys.collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}
