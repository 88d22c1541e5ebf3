//! Runs the crate on one page of a corpus and scores what comes out.

use hamsa::{Article, Error, Extractor};
use serde::Serialize;

use crate::corpus::Page;
use crate::read::read_bytes;
use crate::said::{Extracted, Said, said};
use crate::score::{Scores, score};

/// One page's result.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub id: String,
    #[serde(rename = "type")]
    pub page_type: String,
    pub language: Option<String>,
    /// The title that was extracted.
    pub title: Option<String>,
    /// 0 if there was an error.
    pub confidence: f64,
    pub error: Option<String>,
    /// The error is that the page has no article: an answer, if a wrong one here.
    pub no_content: bool,
    #[serde(flatten)]
    pub said: Said,
    #[serde(flatten)]
    pub scores: Scores,
}

/// Extracts and scores a page; one that fails scores as an empty text.
pub fn measure(extractor: &Extractor, page: &Page) -> Row {
    let html = match read_bytes(&page.html) {
        Ok(html) => html,
        Err(error) => return failed(page, format!("{}: {error}", page.html.display())),
    };
    match extractor.extract_bytes(&html, None) {
        Ok(article) => Row {
            title: article.title().map(str::to_owned),
            confidence: article.confidence(),
            ..row(page, extracted(&article), article.text())
        },
        Err(error) => Row {
            no_content: matches!(error, Error::NoContent { .. }),
            ..failed(page, error.to_string())
        },
    }
}

fn extracted(article: &Article) -> Extracted<'_> {
    let metadata = article.metadata();
    let bylines = metadata.bylines().map(|names| names.value().as_slice());
    Extracted {
        title: article.title(),
        bylines: bylines.unwrap_or_default(),
        published: metadata.published().map(|date| date.value().as_str()),
    }
}

/// The row of a page that gave nothing.
pub fn failed(page: &Page, error: String) -> Row {
    Row {
        error: Some(error),
        ..row(page, Extracted::default(), "")
    }
}

fn row(page: &Page, extracted: Extracted<'_>, text: &str) -> Row {
    Row {
        id: page.id.clone(),
        page_type: page.page_type.clone(),
        language: page.language.clone(),
        title: None,
        confidence: 0.0,
        error: None,
        no_content: false,
        said: said(&page.gold, extracted),
        scores: score(&page.gold, text),
    }
}
