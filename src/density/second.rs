//! The second look: the features of every block once each has a probability from the first. What the
//! neighbours are taken for tells of a block, and so does the region where most of the likely text
//! stands (stacked sequential learning: Cohen, Carvalho, IJCAI 2005).

use super::around::distances;
use super::likely::Likely;
use super::region::Region;
use super::seen::Seen;
use super::sums::ratio;
use super::writer::{Feature, Writer};
use crate::page::Block;
use crate::text::Measure;

/// How many features a block has at the second look.
pub(crate) const COUNT: usize = 31;

/// The features of one block at the second look.
pub(crate) type Row = [Feature; COUNT];

/// Main content that is long enough to measure distances from, in chars.
const LONG: f32 = 60.0;

/// The rows, in the order in which the second trees name their features; `guesses` are the
/// probabilities of the first look.
pub(super) fn rows(
    seen: &Seen<'_>,
    measures: &[Measure],
    guesses: &[f32],
) -> impl Iterator<Item = Row> {
    let likely = Likely::new(measures, guesses);
    let containers = seen.page.containers.iter();
    let containers = containers.map(|around| (around.parent, seen.range(&around.blocks)));
    let region = Region::new(containers, &likely);
    let highest = guesses.iter().copied().fold(0.0, f32::max);
    let is_story = |(guess, m): (&f32, &Measure)| *guess > 0.5 && m.weight >= LONG;
    let distances = distances(&Vec::from_iter(guesses.iter().zip(measures).map(is_story)));
    let blocks = seen.blocks.iter().zip(measures).enumerate();
    blocks.map(move |(index, (block, m))| {
        let mut out = Writer::new();
        own(&mut out, block, m);
        let guess = |step: isize| {
            let at = index.checked_add_signed(step);
            at.and_then(|at| guesses.get(at)).copied()
        };
        for step in [0, -3, -2, -1, 1, 2, 3] {
            out.put(guess(step).unwrap_or(-1.0));
        }
        place(&mut out, &likely, index);
        out.put(highest);
        out.put(ratio(guess(0).unwrap_or_default(), highest));
        let (before, after) = distances.get(index).copied().unwrap_or_default();
        out.put(before);
        out.put(after);
        within(&mut out, &likely, &region, index, block);
        out.row()
    })
}

type Out = Writer<COUNT>;

fn own(out: &mut Out, block: &Block, m: &Measure) {
    out.put(m.weight);
    out.put(block.link_density());
    out.flag(m.ends_sentence);
    out.role(block);
}

/// How much of the page is likely main content, and how much of that stands before the block and
/// after it.
fn place(out: &mut Out, likely: &Likely, index: usize) {
    let all = likely.all;
    let before = likely.over(&(0..index)).likely;
    let after = likely.over(&(index + 1..usize::MAX)).likely;
    out.put(all.likely);
    out.put(all.density());
    out.put(ratio(before, all.likely));
    out.put(ratio(after, all.likely));
    out.put(before);
    out.put(after);
}

/// Where the block stands to the region, and how good that is.
fn within(out: &mut Out, likely: &Likely, region: &Region, index: usize, block: &Block) {
    let blocks = &region.blocks;
    let share = likely.over(blocks);
    let is_within = blocks.contains(&index);
    out.flag(is_within);
    out.put(match () {
        () if is_within => 0.0,
        () if index < blocks.start => index as f32 - blocks.start as f32,
        () => (index + 1) as f32 - blocks.end as f32,
    });
    out.put(region.expected_f1);
    out.put(ratio(share.likely, likely.all.likely));
    out.put(share.density());
    out.put(region.nearness(block.container));
    let before = likely.over(&(blocks.start..index)).likely;
    out.put(if is_within {
        ratio(before, share.likely)
    } else {
        -1.0
    });
    for holding in &region.holding {
        out.flag(holding.contains(&index));
    }
}
