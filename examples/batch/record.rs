//! What is written of one page.

use std::io::{self, Write};

use hamsa::{Article, Sourced};
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
        byline: Option<&'a [String]>,
        published: Option<&'a String>,
        modified: Option<&'a String>,
        site_name: Option<&'a String>,
        url: Option<&'a String>,
        description: Option<&'a String>,
        image: Option<&'a String>,
        section: Option<&'a String>,
        tags: Option<&'a [String]>,
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
        Ok(article) => page(article),
        Err(error) => Found::Failed { error },
    };
    serde_json::to_writer(&mut *out, &Record { name, found })?;
    out.write_all(b"\n")
}

fn page(article: &Article) -> Found<'_> {
    let metadata = article.metadata();
    Found::Page {
        title: article.title(),
        text: article.text(),
        language: article.language(),
        confidence: article.confidence(),
        byline: metadata.bylines().map(|found| found.value().as_slice()),
        published: metadata.published().map(Sourced::value),
        modified: metadata.modified().map(Sourced::value),
        site_name: metadata.site_name().map(Sourced::value),
        url: metadata.canonical_url().map(Sourced::value),
        description: metadata.description().map(Sourced::value),
        image: metadata.image().map(Sourced::value),
        section: metadata.section().map(Sourced::value),
        tags: metadata.tags().map(|found| found.value().as_slice()),
    }
}
