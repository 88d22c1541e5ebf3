//! Markdown of an article parses back to the same headings, items, paragraphs, quotes and rows.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test"
)]

mod parsed;
mod random;
#[path = "../../examples/common/read.rs"]
mod read;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};

use hamsa::{Article, Extractor};
use proptest::prelude::*;
use serde_json::{Value, json};

use parsed::difference;
use random::{block, table, text};

const MARKS: &str = include_str!("../fixtures/marks.html");
/// Of the corpus, every so many pages are asked.
const SAMPLE_STEP: usize = 30;
fn with_spans() -> Extractor {
    Extractor::builder().spans(true).build().unwrap()
}

fn assert_parses_back(article: &Article, name: &str) {
    let difference = difference(article);
    assert!(difference.is_none(), "{name}: {}", difference.unwrap());
}

#[test]
fn fixtures_parse_back() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let folders = fs::read_dir(root).unwrap();
    let pages = folders
        .filter_map(|entry| fs::read_to_string(entry.unwrap().path().join("page.html")).ok());
    for page in pages.chain([MARKS.to_owned()]) {
        if let Ok(article) = with_spans().extract(&page) {
            assert_parses_back(&article, "fixture");
        }
    }
}

/// The pages of a part of the corpus, by name.
fn pages(part: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(part.join("html"))?;
    let paths: io::Result<Vec<PathBuf>> = entries.map(|entry| Ok(entry?.path())).collect();
    let mut paths = paths?;
    paths.sort();
    Ok(paths)
}

#[test]
fn pages_of_the_corpus_parse_back() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let root = env::var_os("HAMSA_CORPUS").map_or(beside, Into::into);
    let extractor = with_spans();
    for (name, step) in [("indic", 1), ("wcxb-dev", SAMPLE_STEP)] {
        let Ok(pages) = pages(&root.join(name)) else {
            // Not `eprintln!`: the test harness would keep it to itself.
            let _ = writeln!(io::stderr(), "skipped: no corpus ({name})");
            continue;
        };
        for page in pages.iter().step_by(step) {
            let html = read::read_bytes(page).unwrap();
            let html = String::from_utf8_lossy(&html);
            if let Ok(article) = extractor.extract(&html) {
                assert!(!article.blocks().is_empty(), "{}", page.display());
                assert_parses_back(&article, &page.display().to_string());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn any_blocks_parse_back(
        title in text(),
        before in proptest::collection::vec(block(), 0..5),
        table in table(),
        after in proptest::collection::vec(block(), 0..5),
    ) {
        let blocks: Vec<Value> = before.into_iter().chain(table).chain(after).collect();
        let article = json!({
            "metadata": {"title": {"value": title, "source": "page"}},
            "language": null, "confidence": 1.0, "truncated": false, "text": "", "blocks": blocks,
        });
        let article: Article = serde_json::from_value(article).unwrap();
        prop_assert_eq!(difference(&article), None, "{}", article.markdown());
    }
}
