//! How sure it is that a page is an article at all: a logistic score over the page, fitted with
//! the block model (see `examples/fit`).

use crate::page::{Block, Page, Role};
use crate::select::{PAGE_WEIGHTS, Selection};

/// How many features a page has.
pub(crate) const COUNT: usize = 10;

/// The probability that the page is an article, 0–1.
pub(crate) fn of(page: &Page, selection: &Selection) -> f64 {
    let (weights, intercept) = PAGE_WEIGHTS;
    let sum: f64 = features(page, selection)
        .iter()
        .zip(weights)
        .map(|(feature, weight)| feature * weight)
        .sum();
    let probability = 1.0 / (1.0 + (-sum - intercept).exp());
    // As many digits as mean anything, so that it is the same number in any notation.
    (probability * 1e4).round() / 1e4
}

/// Sums over the kept blocks of a page.
#[derive(Default)]
struct Kept {
    chars: f64,
    link_chars: f64,
    prose: f64,
    paragraphs: f64,
    headings: f64,
    blocks: f64,
    sure: f64,
}

/// What the page and its selection look like from afar, each roughly between 0 and 5.
pub(crate) fn features(page: &Page, selection: &Selection) -> [f64; COUNT] {
    let kept = sums(page, selection);
    let chars: usize = page.blocks.iter().map(|block| block.chars).sum();
    let link_chars: usize = page.blocks.iter().map(|block| block.link_chars).sum();
    let chars = chars.max(1) as f64;
    let headlines = page
        .blocks
        .iter()
        .filter(|block| block.role == Role::Heading(1))
        .count();
    let declared = page.head.meta(&["og:type"]).unwrap_or_default();
    [
        (1.0 + kept.prose / 100.0).ln(),
        kept.prose / chars,
        link_chars as f64 / chars,
        kept.sure / kept.chars.max(1.0),
        kept.link_chars / kept.chars.max(1.0),
        f64::from(u8::from(declared.eq_ignore_ascii_case("article"))),
        f64::from(u8::from(headlines == 1)),
        kept.headings / kept.blocks.max(1.0),
        (1.0 + page.blocks.len() as f64 / 10.0).ln(),
        (1.0 + kept.paragraphs).ln(),
    ]
}

fn sums(page: &Page, selection: &Selection) -> Kept {
    let mut kept = Kept::default();
    let verdicts = selection.verdicts.iter().zip(&selection.scores);
    for (block, (_, score)) in page
        .blocks
        .iter()
        .zip(verdicts)
        .filter(|(_, v)| v.0.is_kept())
    {
        let chars = block.chars as f64;
        kept.chars += chars;
        kept.link_chars += block.link_chars as f64;
        kept.sure += chars * f64::from(*score);
        kept.blocks += 1.0;
        if matches!(block.role, Role::Heading(_)) {
            kept.headings += 1.0;
        }
        if is_prose(block) {
            kept.prose += chars;
            kept.paragraphs += 1.0;
        }
    }
    kept
}

fn is_prose(block: &Block) -> bool {
    block.chars >= 60 && block.link_chars * 3 < block.chars
}
