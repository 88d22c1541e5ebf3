//! Settings of an extractor.

use crate::error::Error;
use crate::extractor::Extractor;
use crate::favor::Favor;
use crate::kind::Kind;
use crate::limits::Limits;
use crate::markers::{Marker, MarkerSet};
use crate::site::{Known, SiteProfile};

/// Builds an [`Extractor`].
#[derive(Clone, Debug, Default)]
pub struct ExtractorBuilder {
    limits: Limits,
    favor: Favor,
    markers: MarkerSet,
    spans: bool,
    site: Option<SiteProfile>,
}

impl ExtractorBuilder {
    /// Sets what a page may cost.
    ///
    /// ```
    /// # use hamsa::{Error, Extractor, Limits};
    /// let limits = Limits { bytes: 100, ..Limits::default() };
    /// let extractor = Extractor::builder().limits(limits).build()?;
    /// let refused = extractor.extract(&"<p>It rained.".repeat(20));
    /// assert_eq!(refused, Err(Error::TooManyBytes { size: 260, limit: 100 }));
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets whether to favor precision or recall.
    ///
    /// ```
    /// # use hamsa::{Extractor, Favor};
    /// let extractor = Extractor::builder().favor(Favor::Recall).build()?;
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    #[must_use]
    pub fn favor(mut self, favor: Favor) -> Self {
        self.favor = favor;
        self
    }

    /// Adds a rule of your own, which is asked before the built-in catalogues.
    ///
    /// ```
    /// # use hamsa::{Extractor, Kind, Marker};
    /// let marker = Marker::line(Kind::Advertisement, "our partners(?: say)?")?;
    /// let extractor = Extractor::builder().marker(marker).build()?;
    /// assert_eq!(extractor.clean_text("It rained.\n[Our partners]").text(), "It rained.");
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    #[must_use]
    pub fn marker(mut self, marker: Marker) -> Self {
        self.markers.add(marker);
        self
    }

    /// Keeps lines of a kind: no built-in rule drops a line for being of it. On a page such a
    /// line is then judged by density and its neighbours, like any other text; but with
    /// [`Kind::Caption`], captions of images beside the main content are kept. Your own markers
    /// hold whatever their kind.
    ///
    /// ```
    /// # use hamsa::{Extractor, Kind};
    /// let extractor = Extractor::builder().keep(Kind::Caption).build()?;
    /// assert_eq!(extractor.clean_text("फाइल फोटो").text(), "फाइल फोटो");
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    #[must_use]
    pub fn keep(mut self, kind: Kind) -> Self {
        self.markers.spare(kind);
        self
    }

    /// Sets whether to note links and emphasis inside blocks: [`ArticleBlock::spans`], which
    /// [`Article::markdown`] writes. They are not noted otherwise.
    ///
    /// ```
    /// # use hamsa::{Extractor, SpanKind};
    /// let extractor = Extractor::builder().spans(true).build()?;
    /// let page = "<p>The river rose by two metres on Monday, the <a href=/weather>weather \
    ///     office</a> said, and the town closed both of its bridges before the evening.</p>";
    /// let article = extractor.extract(page)?;
    /// let link = &article.blocks()[0].spans()[0];
    /// assert_eq!(&article.text()[link.range()], "weather office");
    /// assert_eq!(link.kind(), &SpanKind::Link { href: "/weather".to_owned() });
    /// assert!(article.markdown().contains("the [weather office](</weather>) said"));
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    ///
    /// [`ArticleBlock::spans`]: crate::ArticleBlock::spans
    /// [`Article::markdown`]: crate::Article::markdown
    #[must_use]
    pub fn spans(mut self, wanted: bool) -> Self {
        self.spans = wanted;
        self
    }

    /// Judges pages of one site by what it repeats: see [`SiteProfile`]. A later call replaces an
    /// earlier one; [`SiteProfile::merge`] joins two.
    ///
    /// ```
    /// # use hamsa::{Extractor, SiteProfile};
    /// let pages = ["<p>One page of the site.</p>", "<p>Another one.</p>"];
    /// let site = SiteProfile::learn(&Extractor::new(), pages)?;
    /// let extractor = Extractor::builder().site(&site).build()?;
    /// # Ok::<(), hamsa::Error>(())
    /// ```
    #[must_use]
    pub fn site(mut self, profile: &SiteProfile) -> Self {
        self.site = Some(profile.clone());
        self
    }

    /// Makes the extractor.
    ///
    /// # Errors
    /// None so far: each setting is checked when it is made. Settings that are wrong only together
    /// would be told here.
    pub fn build(self) -> Result<Extractor, Error> {
        Ok(Extractor {
            limits: self.limits,
            favor: self.favor,
            markers: self.markers,
            spans: self.spans,
            site: self.site.as_ref().map(Known::new),
        })
    }
}
