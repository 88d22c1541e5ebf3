//! Reasons: what was decided about every block of a page, and on what grounds.

use crate::article::{Article, BlockKind};
use crate::extractor::Decision;
use crate::kind::Kind;
use crate::page::{Block, Page};
use crate::render;
use crate::select::{Selection, Verdict};
use std::collections::HashMap;
use std::ops::Range;

/// The region is the innermost container with at least this share of what is kept, 0–1.
const REGION_SHARE: f32 = 0.9;
/// At most so many rivals are told.
const RIVALS: usize = 5;

/// What was decided about a page, block by block; see
/// [`Extractor::explain`](crate::Extractor::explain).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Explanation {
    article: Option<Article>,
    blocks: Vec<ExplainedBlock>,
    threshold: f32,
    region: Option<Region>,
    rivals: Vec<Region>,
}

impl Explanation {
    /// The article that was extracted; `None` where the page has no main content.
    pub fn article(&self) -> Option<&Article> {
        self.article.as_ref()
    }

    /// Every block of visible text of the page, in order.
    pub fn blocks(&self) -> &[ExplainedBlock] {
        &self.blocks
    }

    /// The probability, 0–1, from which a block of this page is main content: that at which the
    /// expected F-measure of the whole page is highest.
    pub fn threshold(&self) -> f32 {
        self.threshold
    }

    /// Where the main content stands: the innermost container that holds at least nine tenths of
    /// it. Blocks are decided on one by one; this is what the decisions amount to.
    pub fn region(&self) -> Option<&Region> {
        self.region.as_ref()
    }

    /// The containers outside the region with the most text in them that is no link, the
    /// largest first.
    pub fn rivals(&self) -> &[Region] {
        &self.rivals
    }
}

/// A container of the page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Region {
    path: String,
    blocks: Range<usize>,
    chars: usize,
    link_density: f32,
    kept_share: f32,
}

impl Region {
    /// Where it stands in the page, such as `html > body > div#story`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its blocks, as a range of [`Explanation::blocks`].
    pub fn blocks(&self) -> Range<usize> {
        self.blocks.clone()
    }

    /// Its text's length in chars.
    pub fn chars(&self) -> usize {
        self.chars
    }

    /// The share of its chars that stand in links, 0–1.
    pub fn link_density(&self) -> f32 {
        self.link_density
    }

    /// The share of its chars that are kept, 0–1.
    pub fn kept_share(&self) -> f32 {
        self.kept_share
    }
}

/// A block of the page, and what was decided about it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExplainedBlock {
    text: String,
    #[cfg_attr(feature = "serde", serde(flatten))]
    kind: BlockKind,
    path: String,
    chars: usize,
    link_density: f32,
    text_density: f32,
    score: f32,
    label: Option<(Kind, String)>,
    verdict: Verdict,
}

impl ExplainedBlock {
    /// Its text, white space collapsed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it is by its mark-up.
    pub fn kind(&self) -> BlockKind {
        self.kind
    }

    /// Where it stands in the page, such as `html > body > main > div.article-desc > p[3]`: the
    /// elements that are blocks, by name, with id or first class, and a number, from 1, where
    /// several of that name stand side by side.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its length in chars.
    pub fn chars(&self) -> usize {
        self.chars
    }

    /// The share of its chars that stand in links, 0–1.
    pub fn link_density(&self) -> f32 {
        self.link_density
    }

    /// How dense the text around it is: chars per block in the container that holds its own
    /// element.
    pub fn text_density(&self) -> f32 {
        self.text_density
    }

    /// The probability that it is main content, 0–1, by the fitted model.
    pub fn score(&self) -> f32 {
        self.score
    }

    /// What kind of boilerplate line a marker rule took it for, and the name of the rule
    /// (`hi/also-read`).
    pub fn label(&self) -> Option<(Kind, &str)> {
        self.label
            .as_ref()
            .map(|(kind, rule)| (*kind, rule.as_str()))
    }

    /// What was decided.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The verdict and its reason in words, such as `dropped: a marker rule noticed it
    /// (advertisement, hi/ad)`.
    pub fn reason(&self) -> String {
        match (self.verdict, &self.label) {
            (Verdict::Kept, _) => "kept".to_owned(),
            (Verdict::Dropped(crate::Reason::Marker), Some((kind, rule))) => {
                format!("dropped: {} ({kind}, {rule})", crate::Reason::Marker)
            }
            (Verdict::Dropped(reason), _) => format!("dropped: {reason}"),
        }
    }
}

/// The explanation of a decision.
pub(crate) fn explain(decision: Decision) -> Explanation {
    let paths = Paths::new(&decision.page);
    let page = &decision.page;
    let selection = &decision.selection;
    let region = region(page, selection);
    let rivals = rivals(page, region);
    let describe = |at: usize| describe(page, selection, &paths, at);
    Explanation {
        blocks: blocks(page, selection, &paths),
        threshold: selection.threshold,
        region: region.and_then(describe),
        rivals: rivals.into_iter().filter_map(describe).collect(),
        article: decision.article().ok(),
    }
}

fn blocks(page: &Page, selection: &Selection, paths: &Paths) -> Vec<ExplainedBlock> {
    let decided = selection
        .verdicts
        .iter()
        .zip(&selection.scores)
        .zip(&selection.labels);
    let blocks = page.blocks.iter().zip(decided);
    blocks
        .map(|(block, ((verdict, score), label))| ExplainedBlock {
            text: page.text_of(block).to_owned(),
            kind: render::kind(block),
            path: paths.of(page, block.container),
            chars: block.chars,
            link_density: share(block.link_chars, block.chars),
            text_density: text_density(page, block),
            score: *score,
            label: label.as_ref().map(|found| (found.kind, found.rule.clone())),
            verdict: *verdict,
        })
        .collect()
}

fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

fn text_density(page: &Page, block: &Block) -> f32 {
    let around = page.ancestors(block.container).nth(1);
    let range = around.map_or(0..page.blocks.len(), |container| container.blocks.clone());
    let blocks = page.blocks.get(range).unwrap_or_default();
    share(blocks.iter().map(|b| b.chars).sum(), blocks.len())
}

/// The innermost container that holds nearly all that is kept.
fn region(page: &Page, selection: &Selection) -> Option<usize> {
    let kept = |range: Range<usize>| kept_chars(page, selection, range);
    let all = kept(0..page.blocks.len());
    let holds = |at: &usize| {
        let container = page.containers.get(*at);
        container.is_some_and(|c| share(kept(c.blocks.clone()), all) >= REGION_SHARE)
    };
    // Containers stand in pre-order: the last that holds it is the innermost.
    let all_containers = 0..page.containers.len();
    (all > 0).then(|| all_containers.rev().find(holds))?
}

fn kept_chars(page: &Page, selection: &Selection, range: Range<usize>) -> usize {
    let verdicts = selection.verdicts.get(range.clone()).unwrap_or_default();
    let blocks = page.blocks.get(range).unwrap_or_default();
    let kept = blocks.iter().zip(verdicts).filter(|(_, v)| v.is_kept());
    kept.map(|(block, _)| block.chars).sum()
}

/// The largest containers by text that is no link, outside the region and outside each other.
fn rivals(page: &Page, region: Option<usize>) -> Vec<usize> {
    let mut chosen: Vec<Range<usize>> = region
        .and_then(|at| page.containers.get(at))
        .map(|container| container.blocks.clone())
        .into_iter()
        .collect();
    let plain = |block: &Block| block.chars - block.link_chars.min(block.chars);
    let mut sums = vec![0];
    for block in &page.blocks {
        sums.push(sums.last().copied().unwrap_or(0) + plain(block));
    }
    let at = |index: usize| sums.get(index).copied().unwrap_or_default();
    let mut order: Vec<(usize, usize)> = page
        .containers
        .iter()
        .enumerate()
        .map(|(index, c)| (at(c.blocks.end).saturating_sub(at(c.blocks.start)), index))
        .filter(|(size, _)| *size > 0)
        .collect();
    order.sort_by_key(|(size, index)| (std::cmp::Reverse(*size), *index));
    let mut rivals = Vec::new();
    for (_, index) in order {
        let Some(range) = page.containers.get(index).map(|c| c.blocks.clone()) else {
            continue;
        };
        let is_apart = |other: &Range<usize>| other.end <= range.start || range.end <= other.start;
        if rivals.len() < RIVALS && chosen.iter().all(is_apart) {
            chosen.push(range);
            rivals.push(index);
        }
    }
    rivals
}

fn describe(page: &Page, selection: &Selection, paths: &Paths, at: usize) -> Option<Region> {
    let range = page.containers.get(at)?.blocks.clone();
    let blocks = page.blocks.get(range.clone())?;
    let chars = blocks.iter().map(|block| block.chars).sum();
    let link_chars = blocks.iter().map(|block| block.link_chars).sum();
    Some(Region {
        path: paths.of(page, at),
        chars,
        link_density: share(link_chars, chars),
        kept_share: share(kept_chars(page, selection, range.clone()), chars),
        blocks: range,
    })
}

/// What each container is called among its siblings.
struct Paths(Vec<String>);

impl Paths {
    fn new(page: &Page) -> Paths {
        let key = |(container, name): (&crate::page::Container, &String)| {
            (container.parent, name.clone())
        };
        let named = || page.containers.iter().zip(&page.names).map(key);
        let mut counts: HashMap<(usize, String), (usize, usize)> = HashMap::new();
        for key in named() {
            counts.entry(key).or_default().0 += 1;
        }
        let label = |key: (usize, String)| {
            let (all, seen) = counts.entry(key.clone()).or_default();
            *seen += 1;
            match *all {
                1 => key.1,
                _ => format!("{}[{seen}]", key.1),
            }
        };
        Paths(named().map(label).collect())
    }

    fn of(&self, page: &Page, container: usize) -> String {
        let mut names = Vec::new();
        let mut at = container;
        // The root, which is its own parent, has no name.
        while let Some(next) = page.containers.get(at).filter(|c| c.parent != at) {
            names.extend(self.0.get(at).map(String::as_str));
            at = next.parent;
        }
        names.reverse();
        names.join(" > ")
    }
}
