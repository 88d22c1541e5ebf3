//! Real pages, where a corpus of them is at hand: in `../shared/corpus`, or in the folder that
//! `HAMSA_CORPUS` names. Without one these tests say so and pass.

#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "../examples/common/corpus.rs"]
mod corpus;
#[path = "../examples/common/measure.rs"]
mod measure;
#[path = "../examples/common/ordered.rs"]
mod ordered;
#[path = "../examples/common/read.rs"]
mod read;
#[path = "../examples/common/said.rs"]
mod said;
#[path = "../examples/common/score.rs"]
mod score;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::{env, fs, thread};

use hamsa::{Error, Extractor};
use serde::Deserialize;

use corpus::{Gold, Page};
use measure::Row;
use said::{Extracted, said};
use score::score;

/// Mean F1 that the pages of `indic` must reach.
const INDIC_FLOOR: f64 = 0.98;
/// Mean F1 that the sampled articles of `wcxb-dev` must reach.
const ARTICLES_FLOOR: f64 = 0.92;
const SAMPLE_STEP: usize = 12;
const THREADS: usize = 64;

#[derive(Deserialize)]
struct SeedGold {
    title: String,
    byline: String,
    main_content: String,
    dropped_lines: BTreeMap<String, Vec<usize>>,
}

#[test]
fn the_seed_text_comes_out_exactly() {
    let Some(seed) = part("seed") else { return };
    let gold = seed_gold(&seed);
    let copied = fs::read_to_string(seed.join("amarujala-article.txt")).unwrap();
    let clean = hamsa::clean_text(&copied);
    assert_same(clean.title().unwrap_or_default(), &gold.title);
    assert_same(clean.text(), &gold.main_content);
    let kinds = clean
        .dropped()
        .iter()
        .map(|line| (line.line(), line.label().to_string()));
    assert_eq!(kinds.collect::<BTreeMap<_, _>>(), dropped_kinds(&gold));
}

#[test]
fn the_seed_page_comes_out_exactly() {
    let Some(seed) = part("seed") else { return };
    let gold = seed_gold(&seed);
    let page = fs::read_to_string(seed.join("amarujala-article.html")).unwrap();
    let article = hamsa::extract(&page).unwrap();
    assert_same(article.title().unwrap_or_default(), &gold.title);
    assert_same(article.text(), &gold.main_content);
    let metadata = article.metadata();
    assert_eq!(metadata.bylines().unwrap().value(), &[gold.byline]);
    let published = metadata.published().unwrap().value();
    assert_eq!(published, "2025-07-13T07:49:00+05:30");
    assert_eq!(article.language(), Some("hi"));
}

#[test]
fn indic_pages_reach_the_floor() {
    let Some(dir) = part("indic") else { return };
    let rows = measure_all(&corpus::pages(&dir).unwrap());
    assert_floor(&rows, INDIC_FLOOR);
}

#[test]
fn a_sample_of_wcxb_reaches_the_floor() {
    let Some(dir) = part("wcxb-dev") else { return };
    let pages = corpus::pages(&dir).unwrap();
    let sample: Vec<Page> = pages.into_iter().step_by(SAMPLE_STEP).collect();
    let mut rows = measure_all(&sample);
    rows.retain(|row| row.page_type == "article");
    assert_floor(&rows, ARTICLES_FLOOR);
}

#[test]
fn threads_that_share_an_extractor_find_what_one_finds() {
    let dirs = ["indic", "wcxb-dev"].into_iter().filter_map(part);
    let pages = dirs.flat_map(|dir| corpus::pages(&dir).unwrap());
    let step = if every() { 1 } else { 3 * SAMPLE_STEP };
    let pages: Vec<Page> = pages.step_by(step).collect();
    let outcome = |extractor: &Extractor, page: &Page| {
        let html = read::read_bytes(&page.html).unwrap();
        match extractor.extract_bytes(&html, None) {
            Ok(article) => format!("{article:?}"),
            Err(error) => {
                assert!(
                    matches!(error, Error::NoContent { .. }),
                    "{}: {error}",
                    page.id
                );
                error.to_string()
            }
        }
    };
    let alone = Extractor::new();
    let alone: Vec<_> = pages.iter().map(|page| outcome(&alone, page)).collect();
    let (shared, at) = (Extractor::new(), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let pairs = || pages.iter().zip(&alone).nth(at.fetch_add(1, Relaxed));
                while let Some((page, wanted)) = pairs() {
                    assert!(outcome(&shared, page) == *wanted, "{} differs", page.id);
                }
            });
        }
    });
}

/// Whether every page is asked for, by the variable `HAMSA_EVERY`: it takes minutes.
fn every() -> bool {
    env::var_os("HAMSA_EVERY").is_some()
}

/// A folder of the corpus, or a plain word that it is not there.
fn part(name: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let dir = env::var_os("HAMSA_CORPUS")
        .map_or_else(beside, PathBuf::from)
        .join(name);
    if !dir.is_dir() {
        // Not `eprintln!`: the test harness would keep it to itself.
        let _ = writeln!(io::stderr(), "skipped: no corpus ({name})");
        return None;
    }
    Some(dir)
}

fn seed_gold(seed: &Path) -> SeedGold {
    let json = fs::read(seed.join("amarujala-article.gold.json")).unwrap();
    serde_json::from_slice(&json).unwrap()
}

/// Compares two texts paragraph by paragraph, and shows the first pair that differs as it reads.
fn assert_same(found: &str, wanted: &str) {
    let (mut found, mut wanted) = (found.split("\n\n"), wanted.split("\n\n"));
    for number in 1.. {
        let (one, other) = (found.next(), wanted.next());
        let [shown, expected] = [one, other].map(|text| text.unwrap_or("(nothing)"));
        assert!(
            one == other,
            "paragraph {number}\n  found: {shown}\n wanted: {expected}"
        );
        if one.is_none() {
            return;
        }
    }
}

/// The gold's dropped lines as line number and kind.
fn dropped_kinds(gold: &SeedGold) -> BTreeMap<usize, String> {
    let of_kind = |(kind, lines): (&String, &Vec<usize>)| {
        lines
            .iter()
            .map(|line| (*line, kind.clone()))
            .collect::<Vec<_>>()
    };
    gold.dropped_lines.iter().flat_map(of_kind).collect()
}

/// Measures the pages; none may fail otherwise than by having no article.
fn measure_all(pages: &[Page]) -> Vec<Row> {
    let extractor = Extractor::new();
    let mut rows = Vec::new();
    let work = |page: &&Page| measure::measure(&extractor, page);
    ordered::ordered(pages.iter(), ordered::default_jobs(), work, |page, row| {
        rows.push(row.unwrap_or_else(|_| measure::failed(page, "panicked".to_owned())));
        ControlFlow::Continue(())
    });
    let failed = |row: &Row| row.error.clone().filter(|_| !row.no_content);
    let failures: Vec<_> = rows
        .iter()
        .filter_map(|row| Some((&row.id, failed(row)?)))
        .collect();
    assert!(failures.is_empty(), "pages failed: {failures:?}");
    rows
}

fn assert_floor(rows: &[Row], floor: f64) {
    assert!(!rows.is_empty(), "no page");
    let mean = rows.iter().map(|row| row.scores.words.f1).sum::<f64>() / rows.len() as f64;
    let mut low: Vec<_> = rows
        .iter()
        .map(|row| (row.scores.words.f1, &row.id))
        .collect();
    low.sort_by(|a, b| a.0.total_cmp(&b.0));
    low.truncate(5);
    assert!(
        mean >= floor,
        "mean F1 {mean:.4} is under {floor}; the lowest: {low:?}"
    );
}

fn gold(text: &str) -> Gold {
    Gold {
        main_content: Some(text.to_owned()),
        ..Gold::default()
    }
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

#[test]
fn words_are_counted_as_often_as_they_stand() {
    let scores = score(&gold("a b b c"), "B b b d");
    assert!(close(scores.words.precision, 0.5), "{scores:?}");
    assert!(close(scores.words.recall, 0.5), "{scores:?}");
    assert!(close(scores.words.f1, 0.5), "{scores:?}");
}

#[test]
fn spelling_does_not_count_but_order_does() {
    let scores = score(&gold("प\u{95D}ें यह क्\u{200D}या है"), "पढ\u{93C}ें यह क्या है");
    assert!(close(scores.order_f1, 1.0), "{scores:?}");
    let scores = score(&gold("one two three four five"), "five one two three four");
    assert!(
        close(scores.words.f1, 1.0) && close(scores.order_f1, 0.5),
        "{scores:?}"
    );
}

#[test]
fn nothing_for_nothing_is_right() {
    assert!(close(score(&gold(""), "").words.f1, 1.0));
    assert!(close(score(&gold(""), "a").words.f1, 0.0));
    assert!(close(score(&gold("a"), "").words.f1, 0.0));
}

#[test]
fn snippets_paragraphs_and_titles_are_looked_for() {
    let long = "Words of a paragraph ".repeat(5);
    let gold = Gold {
        title: Some("The  Title".to_owned()),
        main_content: Some(format!("short\n\n{long}\n\n{long} and more")),
        with: vec!["of a  paragraph".to_owned(), "absent".to_owned()],
        without: vec!["Words".to_owned()],
        author: Some("Dr. A. Rao".to_owned()),
        publish_date: Some("2025-07-13".to_owned()),
    };
    let scores = score(&gold, &format!("X {long}\n"));
    let counts = |share: Option<score::Share>| share.map(|share| (share.found, share.of));
    assert_eq!(counts(scores.with), Some((1, 2)));
    assert_eq!(counts(scores.without), Some((1, 1)));
    assert_eq!(counts(scores.paragraphs), Some((1, 2)));
    let bylines = ["A. Rao".to_owned()];
    let right = said(
        &gold,
        Extracted {
            title: Some("the title!"),
            bylines: &bylines,
            published: Some("2025-07-13T07:49:00+05:30"),
        },
    );
    let found = [right.title_found, right.author_found, right.date_found];
    assert_eq!(found, [Some(true); 3]);
    let longer = Extracted {
        title: Some("The Title – The Site"),
        ..Extracted::default()
    };
    let near = said(&gold, longer);
    assert_eq!(
        (near.title_found, near.title_near),
        (Some(false), Some(true))
    );
    assert_eq!(
        (near.author_found, near.date_found),
        (Some(false), Some(false))
    );
}
