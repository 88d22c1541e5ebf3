//! What each stage costs, as a ratio to html5ever + RcDom alone, with fat LTO for all. They are run by
//! turns in one process, page by page; the figures are medians over rounds of the sums over pages.

#![allow(clippy::print_stdout, reason = "prints a table")]

mod common;

use std::hint::black_box;
use std::time::{Duration, Instant};

use hamsa::{Extractor, Staged};
use html5ever::ParseOpts;
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::RcDom;

const ROUNDS: usize = 9;

type Stage = (&'static str, fn(&Extractor, &str, &Staged));

const STAGES: &[Stage] = &[
    ("RcDom parse", |_, html, _| {
        black_box(html5ever::parse_document(RcDom::default(), ParseOpts::default()).one(html));
    }),
    ("whole extract", |extractor, html, _| {
        drop(black_box(extractor.extract(html)))
    }),
    ("guarded parse", |extractor, html, _| {
        drop(black_box(extractor.stage_parse(html)))
    }),
    ("parse + walk", |extractor, html, _| {
        drop(black_box(extractor.stage_read(html)))
    }),
    ("title", |extractor, _, staged| {
        black_box(extractor.stage_title(staged));
    }),
    ("markers", |extractor, _, staged| {
        black_box(extractor.stage_markers(staged));
    }),
    ("score", |extractor, _, staged| {
        black_box(extractor.stage_score(staged));
    }),
    ("select", |extractor, _, staged| {
        black_box(extractor.stage_select(staged));
    }),
    ("render", |extractor, _, staged| {
        black_box(extractor.stage_render(staged));
    }),
    ("metadata", |extractor, _, staged| {
        black_box(extractor.stage_metadata(staged));
    }),
];

fn main() {
    let extractor = Extractor::new();
    for set in common::sets() {
        let pages: Vec<(&String, Staged)> = set
            .pages
            .iter()
            .filter_map(|html| Some((html, extractor.stage_decide(html).ok()?)))
            .collect();
        let rounds: Vec<Vec<Duration>> = (0..ROUNDS).map(|_| round(&extractor, &pages)).collect();
        print(set.name, pages.len(), set.bytes(), &rounds);
    }
}

/// The time of each stage, over all pages.
fn round(extractor: &Extractor, pages: &[(&String, Staged)]) -> Vec<Duration> {
    let mut times = vec![Duration::ZERO; STAGES.len()];
    for (html, staged) in pages {
        for ((_, stage), time) in STAGES.iter().zip(&mut times) {
            let start = Instant::now();
            stage(extractor, html, staged);
            *time += start.elapsed();
        }
    }
    times
}

fn print(name: &str, pages: usize, bytes: usize, rounds: &[Vec<Duration>]) {
    println!("\n{name}: {pages} pages, {:.1} MB", bytes as f64 / 1e6);
    let median = |value: &dyn Fn(&Vec<Duration>) -> f64| {
        let mut values: Vec<f64> = rounds.iter().map(value).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    let seconds =
        |round: &Vec<Duration>, stage: usize| round.get(stage).map_or(0.0, Duration::as_secs_f64);
    for (stage, (label, _)) in STAGES.iter().enumerate() {
        let ratio = median(&|round| seconds(round, stage) / seconds(round, 0));
        let speed = bytes as f64 / 1e6 / median(&|round| seconds(round, stage));
        println!("{label:<14} {ratio:>6.3} of the parse {speed:>9.1} MB/s");
    }
}
