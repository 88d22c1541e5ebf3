//! Scores the crate on a folder of pages with gold texts.

mod auc;
#[path = "../common/corpus.rs"]
mod corpus;
#[path = "../common/favor.rs"]
mod favor;
#[path = "../common/finish.rs"]
mod finish;
#[path = "../common/measure.rs"]
mod measure;
#[path = "../common/ordered.rs"]
mod ordered;
#[path = "../common/progress.rs"]
mod progress;
#[path = "../common/read.rs"]
mod read;
#[path = "../common/said.rs"]
mod said;
#[path = "../common/score.rs"]
mod score;
mod summary;
mod table;

use std::io::{self, BufWriter, Write};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use hamsa::{Extractor, Favor};
use serde::Serialize;

use auc::Separation;
use corpus::Page;
use finish::Outcome;
use measure::Row;
use summary::Summary;

const EXAMPLES: &str = "\
Examples:
  evaluate corpus/ --type article --worst 20
  evaluate corpus/ --sample 12
  evaluate corpus/ --confidence corpus/not-article
  evaluate corpus/ --json > result.json";

/// Scores the crate on a folder of pages with gold texts, in WCXB layout: DIR/html/ID.html.gz and
/// DIR/ground-truth/ID.json.
///
/// Prints means by page type and by language: word-level F1, precision and recall; order-aware F1
/// (over 4-grams); the share of the gold's `with` snippets found and of its `without` snippets
/// leaked; the share of long gold paragraphs that came out whole; titles found; and authors and
/// days of publication, of those that the gold gives.
#[derive(Parser)]
#[command(name = "evaluate", after_help = EXAMPLES)]
struct Args {
    /// The folder with the pages
    dir: PathBuf,
    /// Also list the N pages with the lowest F1
    #[arg(long, value_name = "N")]
    worst: Option<usize>,
    /// Only pages of this type
    #[arg(long = "type", value_name = "TYPE")]
    page_type: Option<String>,
    /// Only pages whose gold says this language
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    /// Only every Nth page
    #[arg(long, value_name = "N")]
    sample: Option<NonZero<usize>>,
    /// What to favor: precision, balance or recall
    #[arg(long, value_name = "WHAT", default_value = "balance", value_parser = favor::parse)]
    favor: Favor,
    /// Threads [default: as many as the machine runs at once]
    #[arg(long, value_name = "N")]
    jobs: Option<NonZero<usize>>,
    /// Print one JSON object: the means and every page
    #[arg(long)]
    json: bool,
    /// Also tell how well `confidence()` separates DIR's articles from its collections and
    /// listings, and from the .html.gz pages of these folders
    #[arg(long, value_name = "OTHER_DIR", num_args = 0.., conflicts_with = "page_type")]
    confidence: Option<Vec<PathBuf>>,
}

#[derive(Serialize)]
struct Report {
    summary: Summary,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    confidence: Vec<Separation>,
    pages: Vec<Row>,
}

fn main() -> ExitCode {
    finish::finish("evaluate", run(&Args::parse()))
}

fn run(args: &Args) -> Outcome {
    let pages = selected(args, corpus::pages(&args.dir)?);
    if pages.is_empty() {
        return Err(format!("{}: no page of that kind", args.dir.display()).into());
    }
    let extractor = Extractor::builder().favor(args.favor).build()?;
    let jobs = args.jobs.map_or_else(ordered::default_jobs, NonZero::get);
    let rows = measure_all(&extractor, &pages, jobs)?;
    let confidence = match &args.confidence {
        Some(folders) => auc::separations(&rows, folders, jobs, &extractor)?,
        None => Vec::new(),
    };
    print(
        args,
        &Report {
            summary: Summary::new(&rows),
            confidence,
            pages: rows,
        },
    )?;
    Ok(ExitCode::SUCCESS)
}

/// The pages that the options ask for.
fn selected(args: &Args, mut pages: Vec<Page>) -> Vec<Page> {
    let asked = |wanted: &Option<String>, is: Option<&str>| {
        wanted.as_deref().is_none_or(|wanted| is == Some(wanted))
    };
    pages.retain(|page| {
        asked(&args.page_type, Some(&page.page_type))
            && asked(&args.language, page.language.as_deref())
    });
    let step = args.sample.map_or(1, NonZero::get);
    pages.into_iter().step_by(step).collect()
}

fn measure_all(extractor: &Extractor, pages: &[Page], jobs: usize) -> io::Result<Vec<Row>> {
    let started = Instant::now();
    let mut progress = progress::Progress::new(pages.len(), false);
    let mut rows = Vec::with_capacity(pages.len());
    let work = |page: &&Page| measure::measure(extractor, page);
    ordered::ordered(pages.iter(), jobs, work, |page, row| {
        rows.push(row.unwrap_or_else(|_| measure::failed(page, "panicked".to_owned())));
        progress.step();
        ControlFlow::Continue(())
    });
    progress.clear();
    let (count, seconds) = (rows.len(), started.elapsed().as_secs_f64());
    writeln!(io::stderr(), "{count} pages in {seconds:.1} s")?;
    Ok(rows)
}

fn print(args: &Args, report: &Report) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    if args.json {
        serde_json::to_writer(&mut out, report)?;
        writeln!(out)?;
    } else {
        table::summary(&mut out, &report.summary)?;
        if !report.confidence.is_empty() {
            table::separations(&mut out, &report.confidence)?;
        }
        if let Some(count) = args.worst {
            table::worst(&mut out, &report.pages, count)?;
        }
    }
    out.flush()
}
