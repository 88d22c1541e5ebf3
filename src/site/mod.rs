//! Learning a site: which lines repeat on its pages. Knows pages and texts, and nothing of
//! scores.

mod key;
mod known;
mod learnt;
#[cfg(feature = "serde")]
mod saved;

pub(crate) use key::of_line as line_key;
pub(crate) use known::{Known, Others};
pub(crate) use learnt::{Kept, Learnt, Sketch};

use crate::decision::Decision;
use crate::{Error, Extractor};
use std::collections::BTreeSet;

/// What repeats on the pages of one site, learnt from a few of them (3 to 100 are good): the
/// evidence by which the site's own promos, rails and footers fall, in any language, where no
/// phrase rule knows them. [`ExtractorBuilder::site`] puts it to use.
///
/// A line counts as repeated only with the same words (folded) in the same mark-up. Copies of an
/// article under several addresses count as one page, by their headline or by their text; and a
/// page is never judged by itself: a line falls only if it stands on at least two *other* pages
/// of the site, so never for standing on one page alone.
///
/// It holds hashes, no texts (FNV-1a; RFC 9923), and is bounded: at most 128 pages of at most
/// 1,024 lines, the first and the last 512 of a longer page: 1.1 MB at most; as JSON, half a
/// megabyte for 100 usual pages. Of more pages it keeps a sample that is as good as random but does not depend
/// on their order: those whose own hashes are smallest. So [`SiteProfile::merge`] of profiles
/// learnt on parts of a site, in whatever order, equals one learnt on all of it.
///
/// The [book](crate::docs::learn_a_site) has an example with a promo that falls, and says exactly
/// what can fall.
///
/// ```
/// use hamsa::{Extractor, SiteProfile};
///
/// let pages = [
///     "<h1>Floods</h1><p>The river rose by two metres, and both of the bridges are closed.</p>",
///     "<h1>Storm</h1><p>The storm tore the roof off the school, but nobody was in it.</p>",
///     "<h1>Snow</h1><p>Snow fell for three days, and no train could climb the pass.</p>",
/// ];
/// let site = SiteProfile::learn(&Extractor::new(), pages)?;
/// assert_eq!((site.pages(), site.lines()), (3, 0)); // these three have no line in common
/// let extractor = Extractor::builder().site(&site).build()?;
/// assert!(extractor.extract(pages[0])?.text().starts_with("The river rose"));
/// # Ok::<(), hamsa::Error>(())
/// ```
///
/// [`ExtractorBuilder::site`]: crate::ExtractorBuilder::site
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(try_from = "saved::Saved", into = "saved::Saved")
)]
pub struct SiteProfile {
    pages: BTreeSet<Learnt>,
}

impl SiteProfile {
    /// The most pages that a profile holds.
    pub const MAX_PAGES: usize = 128;

    /// A profile that knows no page.
    pub fn new() -> SiteProfile {
        SiteProfile::default()
    }

    /// Learns from the HTML of some pages of one site.
    ///
    /// # Errors
    /// That of the first page that cannot be read: those of [`Extractor::explain`]. To pass over
    /// such pages, [`SiteProfile::add`] them one by one.
    pub fn learn<P: AsRef<str>>(
        extractor: &Extractor,
        pages: impl IntoIterator<Item = P>,
    ) -> Result<SiteProfile, Error> {
        let mut profile = SiteProfile::new();
        for page in pages {
            profile.add(extractor, page.as_ref())?;
        }
        Ok(profile)
    }

    /// Learns from the HTML of one more page of the site; the same page twice is one page.
    ///
    /// # Errors
    /// Those of [`Extractor::explain`]; then nothing was learnt.
    pub fn add(&mut self, extractor: &Extractor, html: &str) -> Result<(), Error> {
        self.add_decision(&extractor.decide(html, false)?);
        Ok(())
    }

    fn add_decision(&mut self, decision: &Decision) {
        let sketch = decision.sketch(&decision.kept());
        self.insert(Learnt::new(&decision.page, sketch));
    }

    /// [`SiteProfile::add`] for a page in whatever charset, as in
    /// [`Extractor::extract_bytes`].
    ///
    /// # Errors
    /// Those of [`Extractor::explain`]; then nothing was learnt.
    #[cfg(feature = "encoding")]
    pub fn add_bytes(
        &mut self,
        extractor: &Extractor,
        html: &[u8],
        content_type: Option<&str>,
    ) -> Result<(), Error> {
        self.add_decision(&extractor.decide_bytes(html, content_type, false)?);
        Ok(())
    }

    /// Takes over what another profile has learnt of the same site.
    pub fn merge(&mut self, other: SiteProfile) {
        for page in other.pages {
            self.insert(page);
        }
    }

    /// How many pages it knows, copies included.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// How many lines it knows to stand on more than one page, copies aside.
    pub fn lines(&self) -> usize {
        Known::new(self).lines()
    }

    fn insert(&mut self, page: Learnt) {
        self.pages.insert(page);
        if self.pages.len() > SiteProfile::MAX_PAGES {
            self.pages.pop_last();
        }
    }

    pub(crate) fn learnt(&self) -> impl Iterator<Item = &Learnt> {
        self.pages.iter()
    }
}
