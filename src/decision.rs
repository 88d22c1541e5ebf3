//! What was decided about a page, and the article that comes of it.

use crate::article::Article;
use crate::error::Error;
use crate::kind::Kind;
use crate::page::Page;
use crate::select::{self, Selection};
use crate::site::{Kept, Known, Sketch};
use crate::title::Headline;
use crate::{confidence, metadata, render, text};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A page, and what was decided about it.
#[derive(Debug)]
pub(crate) struct Decision {
    pub(crate) page: Page,
    pub(crate) headline: Option<Headline>,
    pub(crate) selection: Selection,
}

/// A page with less confidence than this, 0–1, is likelier no article: a product or a list, whose
/// labels repeat on other pages and are its content all the same. Measured on the sites of WCXB
/// dev with several pages (`site_profile evaluate`).
const ARTICLE: f64 = 0.75;

impl Decision {
    /// Whether nothing of the page is main content.
    pub(crate) fn is_empty(&self) -> bool {
        self.selection.is_empty(&self.page)
    }

    /// The decision once more, by what is known of the page's site. It stands only if what is
    /// left is an article.
    pub(crate) fn informed_by(mut self, site: &Known) -> Decision {
        let kept = self.kept();
        let others = site.others(&self.sketch(&kept));
        let informed = select::without_repeated(&self.page, &kept, others, &self.selection);
        let is_article = |informed: &_| confidence::of(&self.page, informed) >= ARTICLE;
        if let Some(informed) = informed.filter(is_article) {
            self.selection = informed;
        }
        self
    }

    /// The lines that were kept, as a site knows them.
    pub(crate) fn kept(&self) -> Vec<Kept<'_>> {
        let blocks = self.page.blocks.iter().zip(&self.selection.verdicts);
        let kept = blocks
            .enumerate()
            .filter(|(_, (_, verdict))| verdict.is_kept());
        kept.filter_map(|(at, (block, _))| Kept::new(&self.page, at, block))
            .collect()
    }

    /// How many blocks of each kind of boilerplate were dropped.
    fn dropped(&self) -> BTreeMap<Kind, usize> {
        let Selection {
            labels, verdicts, ..
        } = &self.selection;
        let mut dropped = BTreeMap::new();
        for (label, verdict) in labels.iter().zip(verdicts) {
            if let (Some(noticed), false) = (label, verdict.is_kept()) {
                *dropped.entry(noticed.kind).or_default() += 1;
            }
        }
        dropped
    }

    /// What tells the page from others of its site.
    pub(crate) fn sketch(&self, kept: &[Kept<'_>]) -> Sketch {
        let title = self
            .headline
            .as_ref()
            .map(|headline| headline.title.value().as_str());
        Sketch::new(title, kept)
    }

    /// The article that was decided on.
    pub(crate) fn article(self) -> Result<Article, Error> {
        let page = &self.page;
        if self.is_empty() {
            return Err(Error::NoContent {
                blocks: page.blocks.len(),
            });
        }
        let blocks = render::blocks(page, &self.selection);
        let text = render::text(&blocks);
        Ok(Article {
            language: text::detect(&text).map(Cow::Borrowed),
            text,
            blocks,
            dropped: self.dropped(),
            confidence: confidence::of(page, &self.selection),
            metadata: metadata::read(page, self.headline.map(|headline| headline.title)),
            truncated: page.truncated,
        })
    }
}
