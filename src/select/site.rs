//! What falls because it repeats on other pages of its site.

use super::Selection;
use super::form::is_link;
use super::verdict::Reason;
use crate::page::{Block, Page, Role};
use crate::site::{self, Kept, Others};
use std::collections::HashMap;
use std::ops::RangeInclusive;

// The figures are tuned on the sites of WCXB dev and of 25 Indian pages that have three pages or
// more, each page judged by the others of its site (`site_profile evaluate`), so that no recall
// drops.

/// A line falls only if it stands on so many other pages of the site.
const LEAST: u32 = 2;

/// A line on at least this share of the other pages, 0–1, …
const SHARE: f32 = 0.5;
/// … falls if it is less probable than this, 0–1, and a link or outside the body, …
const DOUBTFUL: f32 = 0.65;

/// … and one on this share of them, if it is outside the body …
const NEARLY_ALL: f32 = 0.75;
/// … and less probable than this, …
const LIKELY: f32 = 0.8;
/// … or, however probable, if they are at least so many …
const STANDING: u32 = 4;
/// … and it is at least so long, in chars: a shorter one may be a sub-head ("Background").
const STANDING_LINE: usize = 40;

/// The body begins and ends with a line of its own that is at least so long, in chars.
const PROSE: usize = 60;

/// A kept line that other pages have too.
struct Repeated {
    at: usize,
    key: u64,
    with: u32,
}

/// The selection without the kept lines that stand on other pages of the site too; `None` if
/// there are none. The more a line looks like main content, the more pages it takes.
pub(crate) fn without_repeated(
    page: &Page,
    kept: &[Kept<'_>],
    others: Others<'_>,
    selection: &Selection,
) -> Option<Selection> {
    if others.count() < LEAST {
        return None;
    }
    let falling = falling(page, others, selection, &repeated(page, kept, others));
    if falling.is_empty() {
        return None;
    }
    let mut selection = selection.clone();
    for at in falling {
        if let Some(verdict) = selection.verdicts.get_mut(at) {
            verdict.drop(Reason::Site);
        }
    }
    Some(selection)
}

fn repeated(page: &Page, kept: &[Kept<'_>], others: Others<'_>) -> Vec<Repeated> {
    let count = |line: &Kept<'_>| {
        let key = site::line_key(page, line.block, line.text);
        let (at, with) = (line.at, others.with(key));
        (with >= LEAST).then_some(Repeated { at, key, with })
    };
    kept.iter().filter_map(count).collect()
}

fn falling(
    page: &Page,
    others: Others<'_>,
    selection: &Selection,
    repeated: &[Repeated],
) -> Vec<usize> {
    let mut times: HashMap<u64, u32> = HashMap::new();
    for line in repeated {
        *times.entry(line.key).or_default() += 1;
    }
    let body = body(page, selection, repeated);
    let falls = |line: &&Repeated| {
        let block = page.blocks.get(line.at);
        let score = selection.scores.get(line.at);
        // What stands several times in the page is a label of its parts ("Pros", "Price").
        let is_label = times.get(&line.key).is_some_and(|times| *times > 1);
        let share = line.with as f32 / others.count() as f32;
        let is_outside = body.as_ref().is_some_and(|body| !body.contains(&line.at));
        block.zip(score).is_some_and(|(block, score)| {
            !is_label
                && block.role != Role::Cell
                && (is_doubtful(*score, share, is_outside, block)
                    || is_standing(line.with, share, block))
        })
    };
    repeated.iter().filter(falls).map(|line| line.at).collect()
}

fn is_doubtful(score: f32, share: f32, is_outside: bool, block: &Block) -> bool {
    score < DOUBTFUL && share >= SHARE && (is_outside || is_link(block))
        || score < LIKELY && share >= NEARLY_ALL && is_outside
}

fn is_standing(with: u32, share: f32, block: &Block) -> bool {
    let is_heading = matches!(block.role, Role::Heading(_));
    with >= STANDING && share >= NEARLY_ALL && block.chars >= STANDING_LINE && !is_heading
}

/// From the first to the last kept block of prose that no other page has: what is outside is
/// furniture around the body, what is inside may be a part of it. `None` on a page without any.
fn body(
    page: &Page,
    selection: &Selection,
    repeated: &[Repeated],
) -> Option<RangeInclusive<usize>> {
    let is_own = |at: &usize| repeated.binary_search_by_key(at, |line| line.at).is_err();
    let is_prose = |at: &usize| {
        let block = page.blocks.get(*at);
        block.is_some_and(|block| block.chars >= PROSE && block.link_chars * 2 < block.chars)
    };
    let blocks = selection.verdicts.iter().enumerate();
    let kept = blocks.filter_map(|(at, verdict)| verdict.is_kept().then_some(at));
    let mut prose = kept.filter(|at| is_own(at) && is_prose(at));
    let first = prose.next()?;
    Some(first..=prose.next_back().unwrap_or(first))
}
