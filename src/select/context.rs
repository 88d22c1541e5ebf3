//! What labels and neighbours decide after the scores: markers fall, and what they point to.

use super::form::{by_form, is_link};
use super::verdict::{Reason, Verdict};
use crate::Kind;
use crate::markers::Noticed;
use crate::page::{Block, Hint, Page, Role};
use crate::text::{fold, measure};
use std::ops::Range;

/// A caption that is asked for stands at most so many blocks from what is kept.
const CAPTION_REACH: usize = 2;
/// A list that a label heads stands at most so many containers around the label, …
const LIST_LEVELS: usize = 6;
/// … and has at most so many blocks.
const LIST_BLOCKS: usize = 120;
/// … and holds at most one part in so many of what is kept: more is the page itself.
const LIST_PARTS: usize = 4;
/// A line without links of at most so many chars says nothing about a list.
const LIST_NOTE: usize = 30;
/// A block of a list of stories is shorter than this, in chars, unless most of it is a link.
const LIST_LINE: usize = 120;

/// A page with more bylines and dates than this is about more than one story.
const BYLINES: usize = 3;
/// The bar of a byline stands at most so many containers around it, …
const BAR_LEVELS: usize = 2;
/// … has at most so many lines, …
const BAR_LINES: usize = 5;
/// … each of at most so many chars.
const BAR_LINE: usize = 40;

/// More headings than this at the end are a list of its own.
const LAST_HEADINGS: usize = 2;

/// The box about the author is at most so many containers around its lines.
const BIO_LEVELS: usize = 3;

/// A line of at most so many chars below the last sentence is a signature.
const SIGNATURE: usize = 30;

/// Drops what the labels decide, and what stands above the headline or repeats it.
pub(super) fn apply(
    page: &Page,
    labels: &[Option<Noticed>],
    title: Option<&str>,
    keep_captions: bool,
    verdicts: &mut [Verdict],
) {
    let title = title.map(fold::line_key).filter(|key| !key.is_empty());
    let names = [page.head.title.trim(), site_name(page)];
    let most = kept_chars(page, verdicts, 0..verdicts.len()) / LIST_PARTS;
    let is_byline = |label: &&Noticed| label.is_sure && label.kind == Kind::Byline;
    let bylines = labels.iter().flatten().filter(is_byline).count();
    let mut pointing = false;
    for (index, block) in page.blocks.iter().enumerate() {
        let label = labels.get(index).and_then(Option::as_ref);
        // What only looks like a marker falls, but nothing falls with it.
        let sure = label.filter(|noticed| noticed.is_sure);
        // What follows "Also read" and is nothing but a link is what to read.
        pointing = match sure {
            Some(noticed) => noticed.kind == Kind::Related,
            None => pointing && is_link(block),
        };
        let text = page.text_of(block);
        let reason = match () {
            () if label.is_some() => Some(Reason::Marker),
            () if !is_kept(verdicts, index) => None,
            () if pointing => Some(Reason::PointedTo),
            () if names.contains(&text) => Some(Reason::SiteName),
            () if title.as_ref().is_some_and(|title| is_title(text, title)) => Some(Reason::Title),
            () => by_form(block, text),
        };
        if let (Some(reason), Some(verdict)) = (reason, verdicts.get_mut(index)) {
            verdict.drop(reason);
        }
        let (around, reason) = match sure.map(|noticed| noticed.kind) {
            Some(Kind::Related | Kind::Tags) => {
                (headed_list(page, index, block), Reason::LabelledList)
            }
            Some(Kind::Byline) if bylines <= BYLINES => {
                (byline_bar(page, index, block), Reason::BylineBar)
            }
            _ => continue,
        };
        if kept_chars(page, verdicts, around.clone()) <= most {
            drop_range(verdicts, around, reason);
        }
    }
    drop_minor(page, most, verdicts, Reason::Comment, |block| {
        is_in(page, block, Hint::Comment, LIST_LEVELS)
    });
    drop_minor(page, most, verdicts, Reason::AuthorBox, |block| {
        is_in(page, block, Hint::Author, BIO_LEVELS)
    });
    if keep_captions {
        keep_captions_beside(page, verdicts);
    } else {
        drop_minor(page, most, verdicts, Reason::Caption, |block| {
            block.role == Role::Caption
        });
    }
    drop_last_headings(page, verdicts);
    drop_signature(page, verdicts);
}

fn site_name(page: &Page) -> &str {
    page.head.meta(&["og:site_name"]).unwrap_or_default()
}

fn drop_range(verdicts: &mut [Verdict], range: Range<usize>, reason: Reason) {
    for verdict in verdicts.get_mut(range).unwrap_or_default() {
        verdict.drop(reason);
    }
}

fn is_kept(verdicts: &[Verdict], at: usize) -> bool {
    verdicts.get(at) == Some(&Verdict::Kept)
}

fn kept_chars(page: &Page, verdicts: &[Verdict], range: Range<usize>) -> usize {
    let blocks = page.blocks.get(range.clone()).unwrap_or_default();
    blocks
        .iter()
        .zip(verdicts.get(range).unwrap_or_default())
        .filter(|(_, verdict)| verdict.is_kept())
        .map(|(block, _)| block.chars)
        .sum()
}

/// The blocks of the list that a label such as "Related stories" heads: the largest container
/// around the label in which everything else is mostly links, and nothing is prose.
fn headed_list(page: &Page, label: usize, block: &Block) -> Range<usize> {
    page.ancestors(block.container)
        .take(LIST_LEVELS)
        .map(|container| container.blocks.clone())
        .take_while(|range| range.len() <= LIST_BLOCKS && is_list(page, range, label))
        .last()
        .unwrap_or(label..label)
}

fn is_list(page: &Page, range: &Range<usize>, label: usize) -> bool {
    let (mut chars, mut link_chars) = (0, 0);
    let others = range.clone().filter(|at| *at != label);
    let others = others.filter_map(|at| page.blocks.get(at));
    // The date or section of a story stands beside its link.
    for block in others.filter(|block| block.links > 0 || block.chars > LIST_NOTE) {
        if block.chars >= LIST_LINE && block.link_chars * 2 < block.chars {
            return false;
        }
        chars += block.chars;
        link_chars += block.link_chars;
    }
    link_chars * 2 >= chars
}

/// The bar that a byline or date stands in: a container of a few short lines, none a sentence.
fn byline_bar(page: &Page, byline: usize, block: &Block) -> Range<usize> {
    let is_bar = |range: &Range<usize>| {
        let blocks = page.blocks.get(range.clone()).unwrap_or_default();
        let is_short =
            |block: &Block| block.chars <= BAR_LINE && !measure(page.text_of(block)).ends_sentence;
        blocks.len() <= BAR_LINES && blocks.iter().all(is_short)
    };
    page.ancestors(block.container)
        .take(BAR_LEVELS)
        .map(|container| container.blocks.clone())
        .take_while(is_bar)
        .last()
        .unwrap_or(byline..byline)
}

/// Drops headings that nothing is left below, unless there are so many that they are the text.
fn drop_last_headings(page: &Page, verdicts: &mut [Verdict]) {
    let is_heading = |at: &usize| {
        let block = page.blocks.get(*at);
        block.is_some_and(|block| matches!(block.role, Role::Heading(_)))
    };
    let last = (0..verdicts.len())
        .rev()
        .filter(|at| is_kept(verdicts, *at));
    let headings: Vec<usize> = last
        .take_while(is_heading)
        .take(LAST_HEADINGS + 1)
        .collect();
    if headings.len() <= LAST_HEADINGS {
        for at in headings {
            drop_range(verdicts, at..at + 1, Reason::LastHeading);
        }
    }
}

/// Drops a name or label that stands alone below the last sentence.
fn drop_signature(page: &Page, verdicts: &mut [Verdict]) {
    let ends = |block: &Block| measure(page.text_of(block)).ends_sentence;
    let mut last = (0..verdicts.len())
        .rev()
        .filter(|at| is_kept(verdicts, *at));
    let (Some(at), Some(before)) = (last.next(), last.next()) else {
        return;
    };
    let (Some(line), Some(text)) = (page.blocks.get(at), page.blocks.get(before)) else {
        return;
    };
    let is_plain = matches!(line.role, Role::Paragraph | Role::Quote);
    if is_plain && line.chars <= SIGNATURE && !ends(line) && ends(text) && text.chars >= 80 {
        drop_range(verdicts, at..at + 1, Reason::Signature);
    }
}

/// Drops readers' comments and captions where they are the smaller part: on a forum comments are
/// the content, in a gallery captions.
fn drop_minor(
    page: &Page,
    most: usize,
    verdicts: &mut [Verdict],
    reason: Reason,
    is_minor: impl Fn(&Block) -> bool,
) {
    let minor: Vec<usize> = (0..verdicts.len())
        .filter(|at| is_kept(verdicts, *at))
        .filter(|at| page.blocks.get(*at).is_some_and(&is_minor))
        .collect();
    let chars: usize = minor
        .iter()
        .filter_map(|at| page.blocks.get(*at))
        .map(|block| block.chars)
        .sum();
    if chars <= most {
        for at in minor {
            drop_range(verdicts, at..at + 1, reason);
        }
    }
}

/// Keeps the captions that stand beside what is kept, however short they are.
fn keep_captions_beside(page: &Page, verdicts: &mut [Verdict]) {
    let is_caption = |at: usize| page.blocks.get(at).is_some_and(|b| b.role == Role::Caption);
    let captions: Vec<usize> = (0..verdicts.len()).filter(|at| is_caption(*at)).collect();
    let is_beside = |at: &usize| {
        let mut around = at.saturating_sub(CAPTION_REACH)..at + CAPTION_REACH + 1;
        around.any(|near| !is_caption(near) && is_kept(verdicts, near))
    };
    let beside: Vec<usize> = captions.into_iter().filter(is_beside).collect();
    for at in beside {
        let verdict = verdicts.get_mut(at);
        if let Some(verdict) = verdict.filter(|it| **it == Verdict::Dropped(Reason::Score)) {
            *verdict = Verdict::Kept;
        }
    }
}

/// Whether one of so many containers around the block has a class or id of that kind.
fn is_in(page: &Page, block: &Block, hint: Hint, levels: usize) -> bool {
    page.ancestors(block.container)
        .take(levels)
        .any(|container| container.hints.has(hint))
}

/// Whether the block is the headline once more.
fn is_title(text: &str, title: &str) -> bool {
    text.len() < title.len() * 2 && fold::line_key(text) == title
}
