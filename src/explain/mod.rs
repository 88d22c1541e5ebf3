//! Reasons: what was decided about every block of a page, and on what grounds.

mod paths;
mod region;

use crate::article::{Article, BlockKind};
use crate::decision::Decision;
use crate::kind::Kind;
use crate::page::{Block, Page};
use crate::render;
use crate::select::{Selection, Verdict};
use paths::Paths;
use region::Sums;
use std::ops::Range;

/// What was decided about a page, block by block; see
/// [`Extractor::explain`](crate::Extractor::explain).
///
/// ```
/// let page = "<div class=story><h1>Floods</h1><p>The river rose by two metres on Monday, and the \
///     town closed both of its bridges before the evening came.</p></div><footer>Contact</footer>";
/// let explanation = hamsa::Extractor::new().explain(page)?;
/// assert_eq!(explanation.article().unwrap().blocks().len(), 1);
/// assert_eq!(explanation.blocks().len(), 3);
/// let kept = explanation.blocks().iter().filter(|block| block.verdict().is_kept());
/// assert!(kept.clone().all(|block| block.score() >= explanation.threshold()));
/// assert_eq!(explanation.region().unwrap().path(), "html > body > div.story > p");
/// assert_eq!(explanation.rivals()[0].path(), "html > body > footer");
/// # Ok::<(), hamsa::Error>(())
/// ```
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
///
/// ```
/// let page = "<main><p>The river rose by two metres on Monday, and the town closed both of its \
///     bridges before the evening came.</p></main>";
/// let explanation = hamsa::Extractor::new().explain(page)?;
/// let region = explanation.region().unwrap();
/// assert_eq!(region.path(), "html > body > main > p");
/// assert_eq!(region.blocks(), 0..1);
/// assert_eq!(region.chars(), explanation.article().unwrap().text().chars().count());
/// assert_eq!((region.link_density(), region.kept_share()), (0.0, 1.0));
/// # Ok::<(), hamsa::Error>(())
/// ```
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
///
/// ```
/// use hamsa::{BlockKind, Extractor, Kind, Reason, Verdict};
/// let page = "<main><p>The river rose by two metres on Monday, and the town closed both of its \
///     bridges before the evening came.</p><p>Advertisement</p></main>";
/// let explanation = Extractor::new().explain(page)?;
/// let [story, advert] = explanation.blocks() else { panic!() };
/// assert_eq!((story.verdict(), story.reason().as_str()), (Verdict::Kept, "kept"));
/// assert_eq!((story.path(), story.kind()), ("html > body > main > p[1]", BlockKind::Paragraph));
/// assert!(story.score() > advert.score() && story.chars() > advert.chars());
/// assert!(story.link_density() == 0.0 && story.text_density() > 13.0);
/// assert_eq!(advert.text(), "Advertisement");
/// assert_eq!(advert.label().unwrap().0, Kind::Advertisement);
/// assert_eq!(advert.verdict(), Verdict::Dropped(Reason::Marker));
/// assert!(advert.reason().starts_with("dropped: a marker rule noticed it (advertisement, en/"));
/// # Ok::<(), hamsa::Error>(())
/// ```
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
    /// several of that name stand side by side. Of a very long path, the end.
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
    let page = &decision.page;
    let selection = &decision.selection;
    let paths = Paths::new(page);
    let sums = Sums::new(page, selection);
    let region = region::chosen(page, &sums);
    let describe = |at: usize| region::describe(page, &sums, &paths, at);
    Explanation {
        blocks: blocks(page, selection, &paths, &sums),
        threshold: selection.threshold,
        region: region.and_then(describe),
        rivals: region::rivals(page, &sums, region)
            .into_iter()
            .filter_map(describe)
            .collect(),
        article: decision.article().ok(),
    }
}

fn blocks(page: &Page, selection: &Selection, paths: &Paths, sums: &Sums) -> Vec<ExplainedBlock> {
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
            text_density: text_density(page, block, sums),
            score: *score,
            label: label.as_ref().map(|found| (found.kind, found.rule.clone())),
            verdict: *verdict,
        })
        .collect()
}

fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

fn text_density(page: &Page, block: &Block, sums: &Sums) -> f32 {
    let around = page.ancestors(block.container).nth(1);
    let range = around.map_or(0..page.blocks.len(), |container| container.blocks.clone());
    share(sums.over(&range).chars, range.len())
}
