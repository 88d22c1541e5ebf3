//! One extractor, many threads: the same results.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

use std::fs;
use std::path::Path;
use std::thread;

use hamsa::Extractor;

const THREADS: usize = 64;
/// Each thread takes one page in so many.
const STEP: usize = 7;

fn pages() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let folders = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = folders
        .filter(|path| path.is_dir())
        .map(|folder| folder.join("page.html"))
        .collect();
    files.sort();
    let pages = files.iter().map(fs::read_to_string);
    pages.collect::<Result<_, _>>().unwrap()
}

fn outcome(extractor: &Extractor, page: &str) -> String {
    format!("{:?}", extractor.extract(page))
}

#[test]
fn threads_that_share_an_extractor_find_what_one_finds() {
    let pages = pages();
    let extractor = Extractor::new();
    let alone: Vec<_> = pages.iter().map(|page| outcome(&extractor, page)).collect();
    // A fresh one: its catalogues are compiled while the threads already ask for them.
    let shared = Extractor::new();
    thread::scope(|scope| {
        for number in 0..THREADS {
            let (pages, alone, shared) = (&pages, &alone, &shared);
            scope.spawn(move || {
                for at in (number % STEP..pages.len()).step_by(STEP) {
                    assert!(
                        outcome(shared, &pages[at]) == alone[at],
                        "page {at} differs"
                    );
                }
            });
        }
    });
}
