//! What is written of one page.

use std::io::{self, Write};

use hamsa::Article;
use serde::Serialize;
use serde_json::Value;

/// What the caller calls the page.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Name<'a> {
    Path { path: &'a str },
    Id { id: &'a Value },
    Line { id: Value, line: u64 },
}

#[derive(Serialize)]
struct Record<'a> {
    #[serde(flatten)]
    name: &'a Name<'a>,
    #[serde(flatten)]
    found: Found<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Found<'a> {
    Page {
        title: Option<&'a str>,
        text: &'a str,
        language: Option<&'a str>,
        confidence: f64,
    },
    Failed {
        error: &'a str,
    },
}

/// How many pages a run has written, and how many of them are errors.
#[derive(Default)]
pub struct Tally {
    pub pages: usize,
    pub failed: usize,
}

impl Tally {
    pub fn add<T, E>(&mut self, result: &Result<T, E>) {
        self.pages += 1;
        self.failed += usize::from(result.is_err());
    }
}

/// Writes a page as one line of JSON.
pub fn write(
    out: &mut impl Write,
    name: &Name<'_>,
    result: &Result<Article, String>,
) -> io::Result<()> {
    let found = match result {
        Ok(article) => Found::Page {
            title: article.title(),
            text: article.text(),
            language: article.language(),
            confidence: article.confidence(),
        },
        Err(error) => Found::Failed { error },
    };
    serde_json::to_writer(&mut *out, &Record { name, found })?;
    out.write_all(b"\n")
}
