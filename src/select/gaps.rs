//! What stands between two paragraphs that are surely the story's, and is no marker, is likelier the
//! story's than its own looks say: a short line in a mark-up that the page has nowhere else.

use super::verdict::{Reason, Verdict};
use crate::markers::Noticed;
use crate::page::{Block, Page, Role};

/// A paragraph with at least this probability, 0–1, is surely the story's.
const SURE: f32 = 0.7;
/// A line between two of them is kept from this probability on. Tuned on the nineteenth injection
/// set, with the F1 of WCXB dev beside it.
const ENOUGH: f32 = 0.15;
/// Shorter lines, in words, are the times of a live blog, numbers and names.
const WORDS: usize = 3;
/// A container that holds both paragraphs is at most so many around the first.
const LEVELS: usize = 3;

/// Keeps the lines between paragraphs of one container that only their scores have dropped.
pub(super) fn fill(
    page: &Page,
    labels: &[Option<Noticed>],
    scores: &[f32],
    verdicts: &mut [Verdict],
) {
    let blocks = page.blocks.iter().zip(labels).zip(scores).enumerate();
    // What is labelled stands in nobody's way.
    let unlabelled = blocks.filter(|(_, ((_, label), _))| label.is_none());
    let seen: Vec<(usize, &Block, f32)> = unlabelled
        .map(|(at, ((block, _), score))| (at, block, *score))
        .collect();
    for around in seen.windows(3) {
        let [(_, before, above), (at, block, score), (after, _, below)] = around else {
            continue;
        };
        let verdict = verdicts.get_mut(*at);
        let dropped = verdict.filter(|it| **it == Verdict::Dropped(Reason::Score));
        let Some(verdict) = dropped.filter(|_| *score >= ENOUGH && is_plain(page, block)) else {
            continue;
        };
        if *above >= SURE && *below >= SURE && stand_together(page, before, *after) {
            *verdict = Verdict::Kept;
        }
    }
}

/// Whether a block is a line of words without links.
fn is_plain(page: &Page, block: &Block) -> bool {
    let is_text = !matches!(block.role, Role::Button | Role::Caption | Role::Cell);
    is_text && block.links == 0 && page.text_of(block).split(' ').count() >= WORDS
}

/// Whether a container near the first block holds the other one too, and so all between them.
fn stand_together(page: &Page, block: &Block, other: usize) -> bool {
    let mut near = page.ancestors(block.container).take(LEVELS);
    near.any(|container| container.blocks.contains(&other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Extractor;

    #[test]
    fn a_line_between_sure_paragraphs_is_kept_and_one_after_them_is_not() {
        let html = "<article><p>The river rose in the night.</p><div>Both bridges are closed</div>\
            <p>The mayor asked everyone to stay away.</p><div>05:10 PM</div>\
            <p>The water fell on Tuesday.</p></article><div>More of the same here</div>";
        let page = Extractor::new().decide(html, false).unwrap().page;
        let labels = vec![None; page.blocks.len()];
        let kept = |scores: &[f32]| {
            let mut verdicts = vec![Verdict::Dropped(Reason::Score); scores.len()];
            fill(&page, &labels, scores, &mut verdicts);
            let kept = verdicts.iter().enumerate().filter(|(_, it)| it.is_kept());
            kept.map(|(at, _)| at).collect::<Vec<_>>()
        };
        assert_eq!(kept(&[0.9, 0.2, 0.9, 0.2, 0.9, 0.2]), [1]);
        assert!(kept(&[0.9, 0.1, 0.9, 0.2, 0.9, 0.2]).is_empty());
        assert!(kept(&[0.9, 0.2, 0.6, 0.2, 0.9, 0.2]).is_empty());
    }
}
