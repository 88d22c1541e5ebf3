//! The stages of an extraction one by one: what the benches measure.

use crate::decision::Decision;
use crate::dom::{self, Scripts, Wanted};
use crate::error::Error;
use crate::extractor::Extractor;
use crate::page::Page;
use crate::{render, select, text, title};

/// A page that was read, and what was decided of it.
#[derive(Debug)]
pub struct Staged(Decision);

impl Extractor {
    /// Parses, and nothing else.
    ///
    /// # Errors
    /// Those of the limits.
    pub fn stage_parse(&self, html: &str) -> Result<(), Error> {
        dom::parse_only(html, &self.limits)
    }

    /// Parses and walks.
    ///
    /// # Errors
    /// Those of the limits.
    pub fn stage_read(&self, html: &str) -> Result<usize, Error> {
        self.page(html).map(|page| page.blocks.len())
    }

    fn page(&self, html: &str) -> Result<Page, Error> {
        let wanted = Wanted::default();
        dom::read(html, &self.limits, Scripts::On, wanted)
    }

    /// A page with all that is decided of it.
    ///
    /// # Errors
    /// Those of the limits.
    pub fn stage_decide(&self, html: &str) -> Result<Staged, Error> {
        self.decide(html, false).map(Staged)
    }

    /// Finds the title; tells its length.
    pub fn stage_title(&self, staged: &Staged) -> usize {
        title::of(&staged.0.page).map_or(0, |headline| headline.heading.len())
    }

    /// Asks the marker rules of every block; tells how many lines they claim.
    pub fn stage_markers(&self, staged: &Staged) -> usize {
        let labels = select::labels(&staged.0.page, &self.markers);
        labels.iter().flatten().count()
    }

    /// Computes the features of every block and asks the model.
    pub fn stage_score(&self, staged: &Staged) -> usize {
        select::scores(&staged.0.page, &staged.0.selection.labels).len()
    }

    /// Decides from labels and scores.
    pub fn stage_select(&self, staged: &Staged) -> usize {
        let Decision {
            page, selection, ..
        } = &staged.0;
        let labels = selection.labels.clone();
        let scores = selection.scores.clone();
        let headline = staged.0.headline.as_ref();
        let title = headline.map(|headline| headline.heading.as_str());
        let decided = select::decide(page, labels, scores, title, &self.markers, self.favor);
        decided.kept(page).count()
    }

    /// Writes the text, and detects its language.
    pub fn stage_render(&self, staged: &Staged) -> usize {
        let blocks = render::blocks(&staged.0.page, &staged.0.selection);
        let text = render::text(&blocks);
        text::detect(&text).map_or(0, str::len) + text.len()
    }

    /// Reads the metadata.
    pub fn stage_metadata(&self, staged: &Staged) -> bool {
        let metadata = crate::metadata::read(&staged.0.page, None);
        metadata.published().is_some()
    }
}
