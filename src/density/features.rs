//! The features of every block: one row of numbers each, in the order in which the fitted model
//! names them.

use super::around::{Siblings, distances};
use super::nearest::Nearest;
use super::seen::Seen;
use super::sums::{Sum, Sums, ratio};
use crate::page::{Block, Page, Role};
use crate::text::{Measure, measure};

/// How many features a block has.
pub(crate) const COUNT: usize = 101;

/// The features of one block.
pub(crate) type Row = [f32; COUNT];

/// Fills a row from the left.
struct Writer {
    row: Row,
    at: usize,
}

impl Writer {
    fn put(&mut self, value: f32) {
        if let Some(slot) = self.row.get_mut(self.at) {
            *slot = value;
        }
        self.at += 1;
    }

    fn flag(&mut self, value: bool) {
        self.put(f32::from(u8::from(value)));
    }
}

/// The rows of the blocks that no marker rule has claimed, made one at a time: all at once would
/// outweigh the page. What `marked` claims is as if it were not on the page: a marker line
/// changes nothing about the text around it.
pub(crate) fn rows<'a>(page: &'a Page, marked: &[bool]) -> impl Iterator<Item = Row> + use<'a> {
    let seen = Seen::new(page, marked);
    let measures: Vec<Measure> = seen
        .blocks
        .iter()
        .map(|block| measure(page.text_of(block)))
        .collect();
    let sums = Sums::new(&seen, &measures);
    let all = sums.all();
    let headline = seen.blocks.iter().position(|b| b.role == Role::Heading(1));
    let distances = [
        prose_distances(&seen, &measures),
        distances(&headings(&seen)),
    ];
    let siblings = Siblings::new(&seen);
    let nearest = Nearest::new(page);
    let is_article = page.head.meta(&["og:type"]) == Some("article");
    (0..seen.blocks.len()).filter_map(move |index| {
        let (block, own_measure) = (*seen.blocks.get(index)?, *measures.get(index)?);
        let mut out = Writer {
            row: [0.0; COUNT],
            at: 0,
        };
        own(&mut out, block, own_measure);
        for step in [-3isize, -2, -1, 1, 2, 3] {
            neighbour(&mut out, &seen, &measures, index, step);
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
        containers(&mut out, &seen, block, &sums, &all);
        hints(&mut out, page, block, &nearest);
        Some(out.row)
    })
}

fn own(out: &mut Writer, block: &Block, m: Measure) {
    let chars = block.chars.max(1) as f32;
    out.put(m.weight);
    out.put(m.words as f32);
    out.put(block.link_chars as f32 / chars);
    out.put(block.links as f32);
    out.put(block.strong_chars as f32 / chars);
    out.put(m.sentence_ends as f32);
    out.flag(m.ends_sentence);
    out.flag(m.ends_colon);
    out.put(m.commas as f32 / chars);
    out.put(m.digits as f32 / chars);
    out.put(m.separators as f32);
    out.flag(block.after_break);
    out.put(match block.role {
        Role::Paragraph => 0.0,
        Role::Heading(level) => f32::from(level),
        Role::Item { .. } => 7.0,
        Role::Quote => 8.0,
        Role::Cell => 9.0,
        Role::Code => 10.0,
        Role::Caption => 11.0,
        Role::Button => 12.0,
    });
}

fn neighbour(out: &mut Writer, seen: &Seen<'_>, measures: &[Measure], index: usize, step: isize) {
    let at = index.checked_add_signed(step);
    match at.and_then(|at| seen.blocks.get(at).zip(measures.get(at))) {
        Some((block, m)) => {
            out.put(m.weight);
            out.put(block.link_chars as f32 / block.chars.max(1) as f32);
            out.flag(m.ends_sentence);
        }
        None => (0..3).for_each(|_| out.put(-1.0)),
    }
}

fn windows(out: &mut Writer, sums: &Sums, index: usize) {
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

fn place(out: &mut Writer, sums: &Sums, all: &Sum, index: usize, headline: Option<usize>) {
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

fn likes(out: &mut Writer, page: &Page, block: &Block, siblings: &Siblings) {
    for count in siblings.of(page, block.container) {
        out.put(count);
    }
}

fn containers(out: &mut Writer, seen: &Seen<'_>, block: &Block, sums: &Sums, all: &Sum) {
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

fn hints(out: &mut Writer, page: &Page, block: &Block, nearest: &Nearest) {
    nearest
        .of(block.container)
        .for_each(|levels| out.put(levels));
    let own = page.containers.get(block.container);
    out.put(own.map_or(0, |c| c.hints.0.count_ones()) as f32);
}
