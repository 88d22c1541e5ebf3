//! Throughput of parse and extraction over sets of pages, with criterion.

#![allow(missing_docs, reason = "criterion's macros write functions")]

mod common;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use html5ever::ParseOpts;
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::RcDom;

fn sets(criterion: &mut Criterion) {
    for set in common::sets() {
        let mut group = criterion.benchmark_group(set.name);
        group.sample_size(10);
        group.throughput(Throughput::Bytes(set.bytes() as u64));
        group.bench_function("RcDom parse", |bench| {
            bench.iter(|| {
                for html in &set.pages {
                    let parser = html5ever::parse_document(RcDom::default(), ParseOpts::default());
                    black_box(parser.one(html.as_str()));
                }
            });
        });
        group.bench_function("extract", |bench| {
            bench.iter(|| {
                for html in &set.pages {
                    drop(black_box(hamsa::extract(html)));
                }
            });
        });
        group.finish();
    }
}

/// Pages of one size, and hostile ones.
fn sizes(criterion: &mut Criterion) {
    let prose = "<p>The river rose by two metres on Monday, and the town closed both bridges.</p>";
    let page = |bytes: usize| format!("<h1>Floods</h1>{}", prose.repeat(bytes / prose.len()));
    let mut pages = vec![];
    for (name, bytes) in [
        ("10 KB", 10_000),
        ("100 KB", 100_000),
        ("1 MB", 1_000_000),
        ("10 MB", 10_000_000),
    ] {
        pages.push((name, page(bytes)));
    }
    pages.push(("nested", format!("{prose}{}{prose}", "<div>".repeat(500))));
    pages.push(("link blocks", "<li><a href=/x>a link</a>".repeat(10_000)));
    let mut group = criterion.benchmark_group("sizes");
    group.sample_size(10);
    for (name, html) in &pages {
        group.throughput(Throughput::Bytes(html.len() as u64));
        group.bench_function(*name, |bench| {
            bench.iter(|| black_box(hamsa::extract(html).is_ok()))
        });
    }
    group.finish();
}

/// Copied text, and a new extractor.
fn others(criterion: &mut Criterion) {
    let copied = include_str!("../examples/pages/copied.txt");
    let mut group = criterion.benchmark_group("others");
    group.bench_function("clean_text", |bench| {
        bench.iter(|| hamsa::clean_text(black_box(copied)))
    });
    group.bench_function("Extractor::new", |bench| bench.iter(hamsa::Extractor::new));
    group.finish();
}

criterion_group!(benches, sets, sizes, others);
criterion_main!(benches);
