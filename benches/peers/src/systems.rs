//! The extractors, each from a page's HTML to its text, with their defaults.

use std::sync::LazyLock;

use html5ever::ParseOpts;
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::RcDom;

/// An extractor by its name.
pub type System = (&'static str, fn(&str) -> String);

static HAMSA: LazyLock<hamsa::Extractor> = LazyLock::new(hamsa::Extractor::new);

/// The parse alone comes first: it is what the others' times are divided by.
pub const SYSTEMS: &[System] = &[
    ("RcDom parse alone", |html| {
        let dom = html5ever::parse_document(RcDom::default(), ParseOpts::default()).one(html);
        drop(dom);
        String::new()
    }),
    ("hamsa", |html| {
        HAMSA
            .extract(html)
            .map_or_else(|_| String::new(), |article| article.text().to_owned())
    }),
    ("trafilatura", |html| {
        let options = trafilatura::Options::default().with_fallback(true);
        trafilatura::extract(html, &options)
            .map_or_else(|_| String::new(), |found| found.content_text)
    }),
    ("rs-trafilatura", |html| {
        rs_trafilatura::extract(html).map_or_else(|_| String::new(), |found| found.content_text)
    }),
    ("dom_smoothie", |html| {
        let config = dom_smoothie::Config {
            text_mode: dom_smoothie::TextMode::Formatted,
            ..Default::default()
        };
        dom_smoothie::Readability::new(html, None, Some(config))
            .and_then(|mut page| page.parse())
            .map_or_else(|_| String::new(), |found| found.text_content.to_string())
    }),
    ("libreadability", |html| {
        libreadability::extract(html, None)
            .map_or_else(|_| String::new(), |found| found.text_content)
    }),
    ("legible", |html| {
        legible::parse(html, None, None).map_or_else(|_| String::new(), |found| found.text_content)
    }),
    ("dom-content-extraction", |html| {
        let page = dom_content_extraction::scraper::Html::parse_document(html);
        dom_content_extraction::get_content(&page).unwrap_or_default()
    }),
    ("readable-readability", |html| {
        readable_readability::Readability::new()
            .parse(html)
            .0
            .text_contents()
    }),
    ("justext", |html| {
        let is_hindi = html
            .chars()
            .filter(|c| ('\u{900}'..'\u{980}').contains(c))
            .nth(500)
            .is_some();
        let language = if is_hindi { "Hindi" } else { "English" };
        justext::extract_text_lang(html, language, &justext::Config::default()).unwrap_or_default()
    }),
];
