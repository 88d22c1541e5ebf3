//! Pages that nobody writes by hand, on a thread with the stack that Rust gives by default; and
//! what happens at each limit.

#![cfg(feature = "encoding")]
#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "../examples/faults/pages.rs"]
#[allow(dead_code, reason = "the sizes are the program's")]
mod pages;

use std::thread;
use std::time::Duration;

use hamsa::{Article, Error, Extractor, Limits};

const STACK: usize = 2 << 20;
/// The generated pages have about so many bytes here: at full size they are `examples/faults`.
const BYTES: usize = 20_000;

const PROSE: &str = "The river rose by two metres on Monday, and the town closed both of its bridges \
    before evening. ";

fn story(rest: &str) -> String {
    format!("<h1>Floods</h1><p>{PROSE}</p><p>{PROSE} It rained.</p>{rest}")
}

fn with(limits: Limits) -> Extractor {
    Extractor::builder().limits(limits).build().unwrap()
}

#[test]
fn every_generated_page_ends_in_an_answer() {
    let work = || {
        let extractor = Extractor::builder().spans(true).build().unwrap();
        for fault in pages::FAULTS {
            let mut size = 1;
            while (fault.make)(size).len() < BYTES && size < BYTES {
                size *= 2;
            }
            let page = (fault.make)(size);
            let article = extractor.extract_bytes(&page, None);
            match extractor.explain_bytes(&page, None) {
                Ok(explanation) => {
                    assert!(
                        explanation.article() == article.as_ref().ok(),
                        "{}",
                        fault.name
                    );
                    let _ = explanation.article().map(Article::markdown);
                }
                Err(error) => assert_eq!(article, Err(error), "{}", fault.name),
            }
            let _ = extractor.clean_text(&String::from_utf8_lossy(&page));
        }
    };
    let worker = thread::Builder::new().stack_size(STACK).spawn(work);
    worker.unwrap().join().unwrap();
}

/// Limits, a page beyond one of them, and the words that name limit and size.
fn beyond() -> [(Limits, String, &'static str); 6] {
    let limits = Limits::default;
    [
        (
            Limits {
                bytes: 2_000,
                ..limits()
            },
            story(&"word ".repeat(1_000)),
            "the input has 5232 bytes; the limit is 2000",
        ),
        (
            Limits {
                nodes: 100,
                ..limits()
            },
            story(&"<p>x".repeat(1_000)),
            "nodes; the limit for its length is",
        ),
        (
            Limits {
                depth: 50,
                ..limits()
            },
            story(&"<div>x".repeat(1_000)),
            "at least 51 deep; the limit is 50",
        ),
        (
            Limits {
                attributes: 3,
                ..limits()
            },
            story("<p a b c d>x"),
            "at least 4 attributes; the limit is 3",
        ),
        (
            limits(),
            story(&("<b>".repeat(400) + &"</x>".repeat(20_000))),
            "the limit for its length is",
        ),
        (
            Limits {
                deadline: Some(Duration::ZERO),
                ..limits()
            },
            story(&"<p>x".repeat(20_000)),
            "bytes; the deadline is 0ns",
        ),
    ]
}

#[test]
fn each_limit_says_what_it_is_and_what_met_it() {
    for (limits, page, says) in beyond() {
        let error = with(limits).extract(&page).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
}

#[test]
fn what_was_parsed_up_to_a_limit_can_be_kept() {
    for (limits, page, says) in beyond() {
        let partial = with(Limits {
            keep_partial: true,
            ..limits
        });
        match partial.extract(&page) {
            Ok(article) => {
                assert!(article.truncated(), "{says}");
                assert!(
                    article.text().contains("closed both of its bridges"),
                    "{says}"
                );
            }
            // Only where nothing was parsed before it passed.
            Err(error) => assert!(matches!(error, Error::NoContent { .. }), "{error}"),
        }
    }
}

#[test]
fn bytes_beyond_the_limit_are_cut_off_at_a_character() {
    let page = story(&"नदी ".repeat(1_000));
    for bytes in 3_000..3_008 {
        let limits = Limits {
            bytes,
            keep_partial: true,
            ..Limits::default()
        };
        let article = with(limits.clone()).extract(&page).unwrap();
        assert!(article.truncated());
        let from_bytes = with(limits).extract_bytes(page.as_bytes(), None).unwrap();
        assert!(from_bytes == article && !article.text().contains('\u{FFFD}'));
    }
}

#[test]
fn foster_parents_do_not_hide_depth() {
    let extractor = with(Limits {
        depth: 50,
        ..Limits::default()
    });
    let page = story(&format!("<table>{}", "<div>".repeat(49)));
    let error = extractor.extract(&page).err();
    assert_eq!(
        error,
        Some(Error::TooDeep {
            size: 51,
            limit: 50
        })
    );
}

#[test]
fn what_a_page_says_of_itself_stays_small() {
    let long = "x".repeat(100_000);
    let tags: String = (0..5_000).map(|i| format!("t{i},")).collect();
    let page = story(&format!(
        "<meta name=keywords content='{tags}'><div class=author id={long}>{long}<p>One line more.</div>"
    ));
    let explanation = Extractor::new().explain(&page).unwrap();
    assert!(
        explanation
            .blocks()
            .iter()
            .all(|block| block.path().len() < 200)
    );
    let metadata = explanation.article().unwrap().metadata().clone();
    assert!(metadata.tags().unwrap().value().len() <= 500);
}
