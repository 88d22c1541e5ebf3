//! One extractor, many threads: the same results.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::Path;
use std::thread;

use hamsa::Extractor;

const THREADS: usize = 64;

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

fn outcomes(extractor: &Extractor, pages: &[String]) -> Vec<String> {
    let outcome = |page: &String| format!("{:?}", extractor.extract(page));
    pages.iter().map(outcome).collect()
}

#[test]
fn threads_that_share_an_extractor_find_what_one_finds() {
    let pages = pages();
    let alone = outcomes(&Extractor::new(), &pages);
    // A fresh one: its catalogues are compiled while the threads already ask for them.
    let shared = Extractor::new();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|_| scope.spawn(|| outcomes(&shared, &pages)))
            .collect();
        for found in threads {
            assert!(
                found.join().unwrap() == alone,
                "a thread found something else"
            );
        }
    });
}
