//! hamsa beside other extractors, on pages with gold texts: accuracy, speed, heap.

#[path = "../../../examples/common/corpus.rs"]
mod corpus;
mod heap;
#[path = "../../../examples/common/read.rs"]
mod read;
#[path = "../../../examples/common/score.rs"]
mod score;
mod systems;

use std::borrow::Cow;
use std::error::Error;
use std::hint::black_box;
use std::num::NonZero;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use clap::Parser;

use corpus::Page;
use score::{Scores, score};
use systems::SYSTEMS;

/// How many pages an extractor has in one turn, …
const TURN: usize = 100;
/// … and on how many of them it runs before the clock does: in a crawl it runs on page after page,
/// with its own code and tables in the caches, where the others' stand when its turn comes.
const WARM: usize = 5;

/// Runs every extractor by turns on the pages of a corpus (WCXB layout) and prints, as a Markdown
/// table, means over pages of word-level F1, precision and recall, the share of the gold's
/// `without` snippets leaked, throughput, time as a ratio to html5ever + RcDom alone (medians
/// over rounds), peak heap in multiples of the page (median) and allocations per KB of HTML.
#[derive(Parser)]
struct Args {
    /// The folder with the pages
    dir: PathBuf,
    /// Only pages of this type
    #[arg(long = "type", value_name = "TYPE", default_value = "article")]
    page_type: String,
    /// Only pages whose gold says this language
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    /// Only every Nth page
    #[arg(long, value_name = "N", default_value = "1")]
    sample: NonZero<usize>,
    /// How often each page is timed
    #[arg(long, value_name = "N", default_value = "3")]
    rounds: NonZero<usize>,
}

/// What one extractor did over the pages.
#[derive(Default)]
struct Sums {
    scores: Vec<Scores>,
    /// For each round, the time over all pages.
    times: Vec<Duration>,
    peaks: Vec<f64>,
    allocations: usize,
    panics: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    let mut pages = corpus::pages(&args.dir)?;
    pages.retain(|page| {
        let speaks = |wanted: &String| page.language.as_ref() == Some(wanted);
        page.page_type == args.page_type && args.language.as_ref().is_none_or(speaks)
    });
    let rounds = args.rounds.get();
    let mut all: Vec<Sums> = SYSTEMS.iter().map(|_| Sums::default()).collect();
    for sums in &mut all {
        sums.times = vec![Duration::ZERO; rounds];
    }
    // What an extractor prints when it panics is of no use here: it counts as no text.
    panic::set_hook(Box::new(|_| ()));
    let pages: Vec<&Page> = pages.iter().step_by(args.sample.get()).collect();
    let mut bytes = 0;
    for turn in pages.chunks(TURN) {
        let read = |page: &&Page| read::read_bytes(&page.html);
        let texts: Vec<Vec<u8>> = turn.iter().map(read).collect::<Result<_, _>>()?;
        let texts: Vec<_> = texts.iter().map(|it| String::from_utf8_lossy(it)).collect();
        bytes += texts.iter().map(|html| html.len()).sum::<usize>();
        for ((_, extract), sums) in SYSTEMS.iter().zip(&mut all) {
            for (page, html) in turn.iter().zip(&texts) {
                judge(*extract, page, html, sums);
            }
        }
        for round in 0..rounds {
            for ((_, extract), sums) in SYSTEMS.iter().zip(&mut all) {
                let run = |html: &Cow<'_, str>| {
                    let _ = black_box(caught(*extract, html));
                };
                texts.iter().take(WARM).for_each(run);
                let start = Instant::now();
                texts.iter().for_each(run);
                sums.times[round] += start.elapsed();
            }
        }
    }
    print(&all, pages.len(), bytes);
    Ok(())
}

/// Takes what the extractor makes of the page, and what it asks of the heap.
fn judge(extract: fn(&str) -> String, page: &Page, html: &str, sums: &mut Sums) {
    // Once before, so that what a system compiles for later pages is not counted here.
    let _ = caught(extract, html);
    let mut text = String::new();
    let (peak, calls) = heap::measure(|| {
        let found = caught(extract, html);
        sums.panics += usize::from(found.is_err());
        text = found.unwrap_or_default();
    });
    sums.peaks.push(peak as f64 / html.len() as f64);
    sums.allocations += calls;
    sums.scores.push(score(&page.gold, &text));
}

/// What the extractor makes of the page, or its panic.
fn caught(extract: fn(&str) -> String, html: &str) -> thread::Result<String> {
    panic::catch_unwind(AssertUnwindSafe(|| extract(html)))
}

fn print(all: &[Sums], pages: usize, bytes: usize) {
    println!("{pages} pages, {:.1} MB\n", bytes as f64 / 1e6);
    println!(
        "| system | F1 | precision | recall | leak | MB/s | of the parse | peak heap / page | allocations / KB |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for ((name, _), sums) in SYSTEMS.iter().zip(all) {
        let time = |sums: &Sums, round: usize| sums.times[round].as_secs_f64();
        let rounds = 0..sums.times.len();
        let ratio = median(
            rounds
                .clone()
                .map(|round| time(sums, round) / time(&all[0], round)),
        );
        let speed = bytes as f64 / 1e6 / median(rounds.map(|round| time(sums, round)));
        let mean = |pick: fn(&Scores) -> Option<f64>| {
            let values: Vec<f64> = sums.scores.iter().filter_map(pick).collect();
            values.iter().sum::<f64>() / values.len() as f64
        };
        let leak = mean(|s| s.without.map(|share| share.found as f64 / share.of as f64));
        let (f1, p, r) = (
            mean(|s| Some(s.words.f1)),
            mean(|s| Some(s.words.precision)),
            mean(|s| Some(s.words.recall)),
        );
        let peak = median(sums.peaks.iter().copied());
        let calls = sums.allocations as f64 / (bytes as f64 / 1e3);
        if *name == SYSTEMS[0].0 {
            println!("| {name} | | | | | {speed:.0} | 1.00 | {peak:.1} | {calls:.0} |");
        } else {
            let panics = match sums.panics {
                0 => String::new(),
                some => format!(" ({some} panics)"),
            };
            println!(
                "| {name}{panics} | {f1:.3} | {p:.3} | {r:.3} | {leak:.3} | {speed:.0} | {ratio:.2} | {peak:.1} | {calls:.0} |"
            );
        }
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
