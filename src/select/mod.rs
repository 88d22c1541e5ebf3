//! From scores and labels to verdicts: which blocks are the main content.

mod context;
mod duplicates;
mod form;
mod gaps;
mod model;
mod near;
mod prefix;
mod site;
mod trees;
mod verdict;

pub(crate) use model::PAGE_WEIGHTS;
pub(crate) use site::without_repeated;
pub use verdict::{Reason, Verdict};

use crate::density::Numbers;
use crate::markers::{Line, MarkerSet, Noticed};
use crate::page::{Block, Page, Role};
use crate::{Favor, Kind};
use std::ops::Range;

/// Links and headings of fewer chars than this in all are a menu; more may be a page that lists
/// stories.
const MENU: usize = 200;

/// What was decided about a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {
    /// For each block, what a marker rule noticed.
    pub(crate) labels: Vec<Option<Noticed>>,
    /// For each block, whether it is kept, or else why not.
    pub(crate) verdicts: Vec<Verdict>,
    /// For each block, the probability that it is main content, 0–1.
    pub(crate) scores: Vec<f32>,
    /// The probability from which blocks are main content on this page.
    pub(crate) threshold: f32,
}

impl Selection {
    /// Whether nothing is kept, or nothing but a few links and headings: a menu is no main
    /// content.
    pub(crate) fn is_empty(&self, page: &Page) -> bool {
        let is_label = |block: &Block| {
            block.link_chars * 2 > block.chars || matches!(block.role, Role::Heading(_))
        };
        self.kept(page).all(is_label)
            && self.kept(page).map(|block| block.chars).sum::<usize>() < MENU
    }

    /// The blocks that are kept, in order.
    pub(crate) fn kept<'a>(&self, page: &'a Page) -> impl Iterator<Item = &'a Block> {
        let blocks = page.blocks.iter().zip(&self.verdicts);
        blocks.filter_map(|(block, verdict)| verdict.is_kept().then_some(block))
    }
}

/// Notices markers on the blocks that stand near text.
#[cfg(feature = "stages")]
pub(crate) fn labels(page: &Page, markers: &MarkerSet) -> Vec<Option<Noticed>> {
    notice(page, markers, &near::near_text(page))
}

/// Notices markers on the blocks that are to be asked about, if they are short enough for one; the
/// reader's own are looked for everywhere. Code holds none, and in the cells of a table, whose few
/// words look like anything, only what a phrase knows is one.
fn notice(page: &Page, markers: &MarkerSet, asks: &[bool]) -> Vec<Option<Noticed>> {
    let lines = page.blocks.iter().map(|block| Line {
        text: page.text_of(block),
        chars: block.chars,
        link_share: block.link_density(),
    });
    let mut labels = markers.notice_all(lines.zip(asks.iter().copied()));
    for (label, block) in labels.iter_mut().zip(&page.blocks) {
        label.take_if(|noticed| match block.role {
            Role::Code => true,
            Role::Cell => !noticed.is_sure,
            _ => false,
        });
    }
    labels
}

/// The numbers on which the model is asked and fitted: those of each block that no phrase claims.
pub(crate) fn numbers<'a>(page: &'a Page, labels: &[Option<Noticed>]) -> Numbers<'a> {
    let marked: Vec<bool> = labels.iter().map(is_hidden).collect();
    Numbers::new(page, &marked)
}

/// Whether the model does not see a block: a phrase claims it. What only looks like a marker is
/// seen, for a menu of such lines tells what the text beside it is.
pub(crate) fn is_hidden(label: &Option<Noticed>) -> bool {
    label.as_ref().is_some_and(|noticed| noticed.is_sure)
}

/// Decides on every block of the page.
pub(crate) fn select(
    page: &Page,
    markers: &MarkerSet,
    title: Option<&str>,
    favor: Favor,
) -> Selection {
    let near = near::near_text(page);
    let mut labels = notice(page, markers, &near);
    let mut scores = scores(page, &labels);
    // A page that lists stories is kept, and no line of it stands near text.
    let (floor, _) = favor.bounds();
    let may_be_kept = |(near, score): (&bool, &f32)| !near && *score >= floor;
    let rest: Vec<bool> = near.iter().zip(&scores).map(may_be_kept).collect();
    if rest.contains(&true) {
        drop_markers(&mut labels, &mut scores, notice(page, markers, &rest));
    }
    decide(page, labels, scores, title, markers, favor)
}

/// Takes in what was noticed after the model had seen the lines: they fall, and nothing with them.
fn drop_markers(labels: &mut [Option<Noticed>], scores: &mut [f32], noticed: Vec<Option<Noticed>>) {
    for ((label, score), noticed) in labels.iter_mut().zip(scores).zip(noticed) {
        if let (None, Some(noticed)) = (&label, noticed) {
            *score = 0.0;
            *label = Some(Noticed {
                is_sure: false,
                ..noticed
            });
        }
    }
}

/// The probability of every block to be main content, 0–1.
pub(crate) fn scores(page: &Page, labels: &[Option<Noticed>]) -> Vec<f32> {
    let numbers = numbers(page, labels);
    let first = trees::log_odds(&model::FIRST, numbers.first_rows());
    let guesses: Vec<f32> = first.iter().copied().map(trees::probability).collect();
    let corrections = trees::log_odds(&model::SECOND, numbers.second_rows(&guesses));
    let both = first.iter().zip(corrections);
    let probabilities = both.map(|(first, correction)| trees::probability(first + correction));
    spread(page, labels, probabilities)
}

/// The probabilities of the blocks that the model sees, put in their places; a block with a label
/// has none. Cells of a table row have one probability, the mean: a row is read as a whole.
pub(crate) fn spread(
    page: &Page,
    labels: &[Option<Noticed>],
    mut probabilities: impl Iterator<Item = f32>,
) -> Vec<f32> {
    let score = |label: &Option<Noticed>| {
        let seen = (!is_hidden(label)).then(|| probabilities.next());
        seen.flatten()
            .filter(|_| label.is_none())
            .unwrap_or_default()
    };
    let mut scores: Vec<f32> = labels.iter().map(score).collect();
    let mut start = 0;
    for cells in page.blocks.chunk_by(same_row) {
        let end = start + cells.len();
        share(&mut scores, labels, start..end);
        start = end;
    }
    scores
}

fn share(scores: &mut [f32], labels: &[Option<Noticed>], row: Range<usize>) {
    let labels = labels.get(row.clone()).unwrap_or_default();
    let scores = scores.get_mut(row).unwrap_or_default();
    let count = labels.iter().filter(|label| label.is_none()).count();
    if count > 1 {
        let mean = scores.iter().sum::<f32>() / count as f32;
        let cells = scores.iter_mut().zip(labels);
        for (score, _) in cells.filter(|(_, label)| label.is_none()) {
            *score = mean;
        }
    }
}

/// Decides by what is known of every block.
pub(crate) fn decide(
    page: &Page,
    labels: Vec<Option<Noticed>>,
    scores: Vec<f32>,
    title: Option<&str>,
    markers: &MarkerSet,
    favor: Favor,
) -> Selection {
    let threshold = prefix::threshold(page, &scores, favor);
    let verdict = |score: &f32| match *score >= threshold {
        true => Verdict::Kept,
        false => Verdict::Dropped(Reason::Score),
    };
    let mut verdicts: Vec<Verdict> = scores.iter().map(verdict).collect();
    gaps::fill(page, &labels, &scores, &mut verdicts);
    let keep_captions = markers.spares(Kind::Caption);
    context::apply(page, &labels, title, keep_captions, &mut verdicts);
    duplicates::drop(page, &scores, &mut verdicts);
    Selection {
        labels,
        verdicts,
        scores,
        threshold,
    }
}

fn same_row(one: &Block, other: &Block) -> bool {
    one.cell.is_some_and(|cell| cell.row != 0)
        && one.cell.map(|c| c.row) == other.cell.map(|c| c.row)
}
