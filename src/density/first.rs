//! The first look: the features of every block, one row of numbers each, in the order in which the
//! first trees name them.

use super::around::{Siblings, distances};
use super::nearest::Nearest;
use super::seen::Seen;
use super::sums::{Sum, Sums, ratio};
use super::writer::{Feature, Writer};
use crate::page::{Block, Page, Role};
use crate::text::Measure;

/// How many features a block has.
pub(crate) const COUNT: usize = 101;

/// The features of one block.
pub(crate) type Row = [Feature; COUNT];

/// The rows, made one at a time: all at once would outweigh the page.
pub(super) fn rows(seen: &Seen<'_>, measures: &[Measure]) -> impl Iterator<Item = Row> {
    let page = seen.page;
    let sums = Sums::new(seen, measures);
    let all = sums.all();
    let headline = seen.blocks.iter().position(|b| b.role == Role::Heading(1));
    let distances = [prose_distances(seen, measures), distances(&headings(seen))];
    let siblings = Siblings::new(seen);
    let nearest = Nearest::new(page);
    let is_article = page.head.meta(&["og:type"]) == Some("article");
    let blocks = seen.blocks.iter().zip(measures).enumerate();
    blocks.map(move |(index, (block, own_measure))| {
        let mut out = Writer::new();
        own(&mut out, block, own_measure);
        for step in [-3isize, -2, -1, 1, 2, 3] {
            neighbour(&mut out, seen, measures, index, step);
        }
        windows(&mut out, &sums, index);
        place(&mut out, &sums, &all, index, headline);
        for distances in &distances {
            let (before, after) = distances.get(index).copied().unwrap_or_default();
            out.put(before);
            out.put(after);
        }
        out.flag(is_article);
        likes(&mut out, page, block, &siblings);
        containers(&mut out, seen, block, &sums, &all);
        hints(&mut out, page, block, &nearest);
        out.row()
    })
}

type Out = Writer<COUNT>;

fn own(out: &mut Out, block: &Block, m: &Measure) {
    let chars = block.chars.max(1) as f32;
    out.put(m.weight);
    out.put(m.words as f32);
    out.put(block.link_density());
    out.put(block.links as f32);
    out.put(block.strong_chars as f32 / chars);
    out.put(m.sentence_ends as f32);
    out.flag(m.ends_sentence);
    out.flag(m.ends_colon);
    out.put(m.commas as f32 / chars);
    out.put(m.digits as f32 / chars);
    out.put(m.separators as f32);
    out.flag(block.after_break);
    out.role(block);
}

fn neighbour(out: &mut Out, seen: &Seen<'_>, measures: &[Measure], index: usize, step: isize) {
    let at = index.checked_add_signed(step);
    match at.and_then(|at| seen.blocks.get(at).zip(measures.get(at))) {
        Some((block, m)) => {
            out.put(m.weight);
            out.put(block.link_density());
            out.flag(m.ends_sentence);
        }
        None => (0..3).for_each(|_| out.put(-1.0)),
    }
}

fn windows(out: &mut Out, sums: &Sums, index: usize) {
    for reach in [5, 12] {
        for sum in [
            sums.over(index.saturating_sub(reach)..index),
            sums.over(index + 1..index + 1 + reach),
        ] {
            out.put(sum.chars);
            out.put(sum.link_density());
            out.put(sum.prose);
        }
    }
}

fn place(out: &mut Out, sums: &Sums, all: &Sum, index: usize, headline: Option<usize>) {
    let before = sums.over(0..index);
    out.put(ratio(before.chars, all.chars));
    out.put(ratio(before.prose, all.prose));
    out.put(before.prose);
    out.put(all.prose - before.prose);
    out.put(all.chars);
    out.put(all.prose);
    out.put(all.link_density());
    out.put(all.blocks);
    out.put(headline.map_or(-1000.0, |headline| index as f32 - headline as f32));
}

/// For each block, how many blocks back and ahead the next long block with few links is.
fn prose_distances(seen: &Seen<'_>, measures: &[Measure]) -> Vec<(f32, f32)> {
    let is_prose: Vec<bool> = seen
        .blocks
        .iter()
        .zip(measures)
        .map(|(block, m)| m.weight >= 80.0 && block.link_chars * 3 < block.chars)
        .collect();
    distances(&is_prose)
}

fn headings(seen: &Seen<'_>) -> Vec<bool> {
    let is_heading = |block: &&Block| matches!(block.role, Role::Heading(_));
    seen.blocks.iter().map(is_heading).collect()
}

fn likes(out: &mut Out, page: &Page, block: &Block, siblings: &Siblings) {
    for count in siblings.of(page, block.container) {
        out.put(count);
    }
}

fn containers(out: &mut Out, seen: &Seen<'_>, block: &Block, sums: &Sums, all: &Sum) {
    let page = seen.page;
    let mut levels = page.ancestors(block.container);
    let depth = page.containers.get(block.container).map_or(0, |c| c.depth);
    out.put(depth as f32);
    for _ in 0..5 {
        match levels.next() {
            Some(container) => {
                let sum = sums.over(seen.range(&container.blocks));
                out.put(sum.chars);
                out.put(sum.link_density());
                out.put(ratio(sum.prose, all.prose));
                out.put(ratio(sum.chars, sum.blocks));
            }
            None => (0..4).for_each(|_| out.put(-1.0)),
        }
    }
}

fn hints(out: &mut Out, page: &Page, block: &Block, nearest: &Nearest) {
    nearest
        .of(block.container)
        .for_each(|levels| out.put(levels));
    let own = page.containers.get(block.container);
    out.put(own.map_or(0, |c| c.hints.0.count_ones()) as f32);
}
