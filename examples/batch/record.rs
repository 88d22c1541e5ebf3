//! What is written of one page.

use std::collections::BTreeMap;

use hamsa::{Article, Sourced};
use serde::Serialize;
use serde_json::Value;

/// What the caller calls the page.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Name<'a> {
    Path {
        path: &'a str,
    },
    /// A page of a WARC file.
    Captured {
        url: Option<&'a str>,
        date: Option<&'a str>,
    },
    /// A record of a WARC file that cannot be read, counted from 1.
    Record {
        path: &'a str,
        record: u64,
    },
    Id {
        id: &'a Value,
    },
    Line {
        id: Value,
        line: u64,
    },
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
        canonical_url: Option<&'a String>,
        description: Option<&'a String>,
        image: Option<&'a String>,
        section: Option<&'a String>,
        tags: Option<&'a [String]>,
        dropped: BTreeMap<&'static str, usize>,
    },
    Failed {
        error: &'a str,
    },
}

/// A page, or why there is none, as one line of JSON.
pub fn line(name: &Name<'_>, result: &Result<Article, String>) -> Vec<u8> {
    let found = match result {
        Ok(article) => found(article),
        Err(error) => Found::Failed { error },
    };
    let mut line = Vec::new();
    // Text and numbers in memory: neither can fail to be written.
    let _ = serde_json::to_writer(&mut line, &Record { name, found });
    line.push(b'\n');
    line
}

fn found(article: &Article) -> Found<'_> {
    let dropped = article.dropped().iter();
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
        canonical_url: metadata.canonical_url().map(Sourced::value),
        description: metadata.description().map(Sourced::value),
        image: metadata.image().map(Sourced::value),
        section: metadata.section().map(Sourced::value),
        tags: metadata.tags().map(|found| found.value().as_slice()),
        dropped: dropped
            .map(|(kind, count)| (kind.as_str(), *count))
            .collect(),
    }
}
