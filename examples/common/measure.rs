//! Runs the crate on one page of a corpus and scores what comes out.

use hamsa::{Error, Extractor};
use serde::Serialize;

use crate::corpus::Page;
use crate::read::read_text;
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
    pub scores: Scores,
}

/// Extracts and scores a page; one that fails scores as an empty text.
pub fn measure(extractor: &Extractor, page: &Page) -> Row {
    let html = match read_text(&page.html) {
        Ok(html) => html,
        Err(error) => return failed(page, format!("{}: {error}", page.html.display())),
    };
    match extractor.extract(&html) {
        Ok(article) => Row {
            title: article.title().map(str::to_owned),
            confidence: article.confidence(),
            ..row(page, article.title(), article.text())
        },
        Err(error) => Row {
            no_content: matches!(error, Error::NoContent { .. }),
            ..failed(page, error.to_string())
        },
    }
}

/// The row of a page that gave nothing.
pub fn failed(page: &Page, error: String) -> Row {
    Row {
        error: Some(error),
        ..row(page, None, "")
    }
}

fn row(page: &Page, title: Option<&str>, text: &str) -> Row {
    Row {
        id: page.id.clone(),
        page_type: page.page_type.clone(),
        language: page.language.clone(),
        title: None,
        confidence: 0.0,
        error: None,
        no_content: false,
        scores: score(&page.gold, title, text),
    }
}
