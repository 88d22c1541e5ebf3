//! Extracts many pages, on many threads, to one JSON object a line.

mod checkpoint;
mod crawl;
#[path = "../common/finish.rs"]
mod finish;
mod meter;
#[path = "../common/ordered.rs"]
mod ordered;
mod pages;
#[path = "../common/read.rs"]
mod read;
mod record;
mod response;
mod sink;
mod source;
mod stream;
mod tally;
mod wanted;
mod warc;

use std::error::Error;
use std::num::NonZero;
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use clap::Parser;

use checkpoint::{Checkpoint, Settings, State};
use crawl::{Crawl, Files};
use finish::Outcome;
use meter::{Counted, Meter};
use pages::Entry;
use sink::Sink;
use wanted::Wanted;

/// What a shell gives for a program that Ctrl-C has ended.
const STOPPED: u8 = 130;

static STOP: AtomicBool = AtomicBool::new(false);

const EXAMPLES: &str = "\
Examples:
  batch pages/ -o articles.jsonl
  batch CC-MAIN-*.warc.gz -o hindi.jsonl --errors errors.jsonl --filter-language hi
  batch CC-MAIN-*.warc.gz -o hindi.jsonl --errors errors.jsonl --filter-language hi --resume
  batch pages/ more/story.html.gz --jobs 2 | jq -r .title
  batch pages/ | jq -r 'select(.error) | .path'
  zcat crawl.jsonl.gz | batch --stdin > articles.jsonl";

/// Extracts many pages to one JSON object a line, in path order, and in the order of a WARC file.
///
/// A page gives {\"path\", \"title\", \"text\", \"language\", \"confidence\"}, its metadata, and in
/// \"dropped\" how many lines of each kind of boilerplate were noticed; one that fails {\"path\",
/// \"error\"}. A page of a WARC file has \"url\" and \"date\" in place of \"path\"; HTML responses
/// with a status of 2xx are its pages. A page that fails never ends the run.
///
/// With -o FILE the run keeps its state in FILE.checkpoint, from which --resume goes on after
/// Ctrl-C, a kill or a crash: nothing twice, nothing lost.
///
/// With --stdin every line that comes in gives one line, in the same order and at once: {\"id\",
/// \"html\"} or {\"id\", \"bytes\"} (base64, if need be with \"content_type\") in, and out the same
/// as above with \"id\" in place of \"path\".
#[derive(Parser)]
#[command(name = "batch", after_help = EXAMPLES)]
struct Args {
    /// Pages and WARC files, and folders to look for them in: .html or .htm, .warc, all with or
    /// without .gz
    #[arg(value_name = "PATH", required_unless_present = "stdin")]
    paths: Vec<PathBuf>,
    /// Read pages from standard input: one JSON object a line, {"id", "html"} or {"id", "bytes"}
    #[arg(long, conflicts_with = "paths")]
    stdin: bool,
    /// Write to this file, not to standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write the lines of pages that fail to this file, not to the output
    #[arg(long, value_name = "FILE", conflicts_with = "stdin")]
    errors: Option<PathBuf>,
    /// Go on where an earlier run with the same paths and options has ended
    #[arg(long, requires = "output", conflicts_with = "stdin")]
    resume: bool,
    #[command(flatten)]
    wanted: Wanted,
    /// Threads [default: as many as the machine runs at once]
    #[arg(long, value_name = "N")]
    jobs: Option<NonZero<usize>>,
    /// No progress and no summary on standard error
    #[arg(long)]
    quiet: bool,
}

fn main() -> ExitCode {
    finish::finish("batch", run(&Args::parse()))
}

fn run(args: &Args) -> Outcome {
    let jobs = args.jobs.map_or_else(ordered::default_jobs, NonZero::get);
    if args.stdin {
        filter(args, jobs)
    } else {
        crawl(args, jobs)
    }
}

/// A line out for every line in.
fn filter(args: &Args, jobs: usize) -> Outcome {
    let started = Instant::now();
    let mut output = match &args.output {
        None => Sink::stdout(),
        Some(path) => Sink::file(path, 0)?,
    };
    let tally = stream::filter(jobs, &mut output)?;
    let seconds = started.elapsed().as_secs_f64();
    report(args, &format!("{tally}, {seconds:.1} s"));
    Ok(ExitCode::SUCCESS)
}

/// A line for every page in the paths; fails if one of the paths cannot be read to its end.
fn crawl(args: &Args, jobs: usize) -> Outcome {
    let entries = pages::find(&args.paths);
    let bytes = entries.iter().map(|entry| entry.size).sum();
    let (files, state) = open(args, &entries, bytes)?;
    let read = Counted::default();
    let mut crawl = Crawl {
        entries: &entries,
        wanted: &args.wanted,
        files,
        state,
        meter: Meter::new(bytes, read.clone(), args.quiet),
        read,
        stop: &STOP,
    };
    if !state.done {
        stop_on_ctrl_c()?;
        crawl.run(jobs)?;
    }
    let State { tally, done, .. } = crawl.state;
    report(args, &format!("{tally}, {}", crawl.meter.speed()));
    if !done {
        let hint = if crawl.files.checkpoint.is_some() {
            "; --resume goes on"
        } else {
            ""
        };
        report(args, &format!("stopped{hint}"));
        return Ok(ExitCode::from(STOPPED));
    }
    Ok(ExitCode::from(u8::from(tally.broken > 0)))
}

/// The files to write to, and the state to begin with.
fn open(args: &Args, entries: &[Entry], bytes: u64) -> Result<(Files, State), Box<dyn Error>> {
    let settings = Settings {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        paths: args.paths.clone(),
        entries: entries.len(),
        bytes,
        errors: args.errors.clone(),
        languages: args.wanted.filter_language.clone(),
        min_confidence: args.wanted.min_confidence,
    };
    let checkpoint = |path: &PathBuf| Checkpoint::beside(path, settings);
    let checkpoint = args.output.as_ref().map(checkpoint);
    let state = match (&args.output, &checkpoint) {
        (Some(path), Some(checkpoint)) if args.resume => checkpoint.load(path)?,
        _ => State::default(),
    };
    let output = match &args.output {
        None => Sink::stdout(),
        Some(path) => Sink::file(path, state.output)?,
    };
    let errors = args.errors.as_ref();
    let files = Files {
        errors: errors
            .map(|path| Sink::file(path, state.errors))
            .transpose()?,
        checkpoint: checkpoint.filter(|_| output.is_file()),
        output,
    };
    Ok((files, state))
}

/// Lets a first Ctrl-C finish the pages in hand; a second ends at once.
fn stop_on_ctrl_c() -> Result<(), ctrlc::Error> {
    ctrlc::set_handler(|| {
        if STOP.swap(true, Ordering::Relaxed) {
            process::exit(i32::from(STOPPED));
        }
    })
}

fn report(args: &Args, message: &str) {
    if !args.quiet {
        finish::complain("batch", message);
    }
}
