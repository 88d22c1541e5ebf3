//! What the page says about itself: who wrote it, when, where.

mod date;
#[cfg(feature = "json-ld")]
mod json_ld;
mod months;
mod sources;

use crate::page::Page;

/// Where a field was found, in the order of trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Source {
    /// A JSON-LD block (feature `json-ld`).
    JsonLd,
    /// `itemprop` attributes (microdata) of schema.org.
    Microdata,
    /// Open Graph and other meta tags, `<title>`, `<link>` and `<html lang>`.
    Head,
    /// The visible page.
    Page,
}

/// A value, and where it was found.
///
/// ```
/// let page = "<h1>Floods</h1><p>The river rose by two metres on Monday, and the town closed both \
///     of its bridges before the evening came.</p>";
/// let article = hamsa::extract(page)?;
/// let title = article.metadata().title().unwrap();
/// assert_eq!(title.value(), "Floods");
/// assert_eq!(title.source(), hamsa::Source::Page);
/// # Ok::<(), hamsa::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Sourced<T> {
    value: T,
    source: Source,
}

impl<T> Sourced<T> {
    pub(crate) fn new(value: T, source: Source) -> Sourced<T> {
        Sourced { value, source }
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Where it was found.
    pub fn source(&self) -> Source {
        self.source
    }
}

/// What the page says about its article. A field is `None` where no source gives it.
///
/// Sources are asked in the order of [`Source`]: JSON-LD, microdata, the head, the page itself.
/// The title alone is the other way round: a heading that agrees with the head is the headline as
/// readers see it, and the head's own title comes second.
///
/// ```
/// let page = r#"<html lang="hi_IN"><title>नदी का पानी बढ़ा | नदी समाचार</title>
///     <meta property="article:published_time" content="2025-07-13T07:49:00+05:30">
///     <meta property="article:modified_time" content="13 जुलाई 2025, 09:00">
///     <meta property="og:site_name" content="नदी समाचार"><link rel="canonical" href="/river">
///     <meta name="description" content="रात में पानी दो मीटर बढ़ा">
///     <meta property="og:image" content="/river.jpg"><meta name="keywords" content="नदी, बाढ़">
///     <meta property="article:section" content="देश">
///     <meta name="author" content="अदिति रावत"><h1>नदी का पानी बढ़ा</h1>
///     <p>गांव के पास बहने वाली नदी में सोमवार की रात पानी दो मीटर बढ़ गया और लोग घर छोड़कर चले गए।</p>"#;
/// let article = hamsa::extract(page)?;
/// let metadata = article.metadata();
/// assert_eq!(metadata.published().unwrap().value(), "2025-07-13T07:49:00+05:30");
/// assert_eq!(metadata.bylines().unwrap().value(), &["अदिति रावत"]);
/// assert_eq!(metadata.bylines().unwrap().source(), hamsa::Source::Head);
/// assert_eq!(metadata.title().unwrap().value(), "नदी का पानी बढ़ा");
/// assert_eq!(metadata.modified().unwrap().value(), "2025-07-13T09:00:00+05:30");
/// assert_eq!(metadata.site_name().unwrap().value(), "नदी समाचार");
/// assert_eq!(metadata.canonical_url().unwrap().value(), "/river");
/// assert_eq!(metadata.description().unwrap().value(), "रात में पानी दो मीटर बढ़ा");
/// assert_eq!(metadata.image().unwrap().value(), "/river.jpg");
/// assert_eq!(metadata.section().unwrap().value(), "देश");
/// assert_eq!(metadata.tags().unwrap().value(), &["नदी", "बाढ़"]);
/// assert_eq!(metadata.language().unwrap().value(), "hi-IN");
/// # Ok::<(), hamsa::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Metadata {
    title: Option<Sourced<String>>,
    bylines: Option<Sourced<Vec<String>>>,
    published: Option<Sourced<String>>,
    modified: Option<Sourced<String>>,
    site_name: Option<Sourced<String>>,
    canonical_url: Option<Sourced<String>>,
    description: Option<Sourced<String>>,
    image: Option<Sourced<String>>,
    section: Option<Sourced<String>>,
    tags: Option<Sourced<Vec<String>>>,
    language: Option<Sourced<String>>,
}

impl Metadata {
    /// The headline, without the site's name.
    pub fn title(&self) -> Option<&Sourced<String>> {
        self.title.as_ref()
    }

    /// The writers' names, in order; never empty.
    pub fn bylines(&self) -> Option<&Sourced<Vec<String>>> {
        self.bylines.as_ref()
    }

    /// When it was published: RFC 3339 with offset, or the date alone (`2025-07-13`) where the
    /// page gives no time, or a time of no known offset.
    pub fn published(&self) -> Option<&Sourced<String>> {
        self.published.as_ref()
    }

    /// When it was last changed, in the form of [`Metadata::published`].
    pub fn modified(&self) -> Option<&Sourced<String>> {
        self.modified.as_ref()
    }

    /// The site's name.
    pub fn site_name(&self) -> Option<&Sourced<String>> {
        self.site_name.as_ref()
    }

    /// The address that the page gives as its own, as written there.
    pub fn canonical_url(&self) -> Option<&Sourced<String>> {
        self.canonical_url.as_ref()
    }

    /// The description, often the standfirst.
    pub fn description(&self) -> Option<&Sourced<String>> {
        self.description.as_ref()
    }

    /// The address of the lead image, as written in the page.
    pub fn image(&self) -> Option<&Sourced<String>> {
        self.image.as_ref()
    }

    /// The section that the article stands in.
    pub fn section(&self) -> Option<&Sourced<String>> {
        self.section.as_ref()
    }

    /// Tags and keywords, in order; never empty.
    pub fn tags(&self) -> Option<&Sourced<Vec<String>>> {
        self.tags.as_ref()
    }

    /// The language that the page declares, as a BCP 47 code; what the text itself is in says
    /// [`Article::language`](crate::Article::language).
    pub fn language(&self) -> Option<&Sourced<String>> {
        self.language.as_ref()
    }
}

/// What one source says.
#[derive(Clone, Debug, Default)]
struct Said {
    bylines: Vec<String>,
    published: Option<String>,
    modified: Option<String>,
    site_name: Option<String>,
    canonical_url: Option<String>,
    description: Option<String>,
    image: Option<String>,
    section: Option<String>,
    tags: Vec<String>,
    language: Option<String>,
}

/// Reads the metadata of a page whose title is known.
pub(crate) fn read(page: &Page, title: Option<Sourced<String>>) -> Metadata {
    let mut metadata = Metadata {
        title,
        ..Metadata::default()
    };
    #[cfg(feature = "json-ld")]
    metadata.fill(json_ld::said(&page.json_ld), Source::JsonLd);
    metadata.fill(sources::microdata(&page.head), Source::Microdata);
    metadata.fill(sources::head(&page.head), Source::Head);
    metadata.fill(sources::page(page), Source::Page);
    metadata
}

impl Metadata {
    /// Takes over what no earlier source has said.
    fn fill(&mut self, said: Said, source: Source) {
        let one = |slot: &mut Option<Sourced<String>>, value: Option<String>| {
            let value = value.map(|value| crate::text::collapse(&value));
            if slot.is_none() {
                *slot = value
                    .filter(|value| !value.is_empty())
                    .map(|value| Sourced::new(value, source));
            }
        };
        let many = |slot: &mut Option<Sourced<Vec<String>>>, values: Vec<String>| {
            if slot.is_none() && !values.is_empty() {
                *slot = Some(Sourced::new(values, source));
            }
        };
        many(&mut self.bylines, sources::names(said.bylines));
        many(&mut self.tags, sources::distinct(said.tags));
        let dated = |text: Option<String>| text.and_then(|text| date::parse(&text));
        one(&mut self.published, dated(said.published));
        one(&mut self.modified, dated(said.modified));
        one(&mut self.site_name, said.site_name);
        one(&mut self.canonical_url, said.canonical_url);
        one(&mut self.description, said.description);
        one(&mut self.image, said.image);
        one(&mut self.section, said.section);
        one(
            &mut self.language,
            said.language.as_deref().and_then(sources::language),
        );
    }
}
