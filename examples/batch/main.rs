//! Extracts many pages, on many threads, to one JSON object a line.

#[path = "../common/finish.rs"]
mod finish;
#[path = "../common/ordered.rs"]
mod ordered;
mod pages;
#[path = "../common/progress.rs"]
mod progress;
#[path = "../common/read.rs"]
mod read;
mod record;
mod stream;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use hamsa::{Article, Extractor};

use finish::Outcome;
use pages::Entry;
use progress::Progress;
use record::{Name, Tally};

const EXAMPLES: &str = "\
Examples:
  batch pages/ -o articles.jsonl
  batch pages/ more/story.html.gz --jobs 2 | jq -r .title
  batch pages/ | jq -r 'select(.error) | .path'
  zcat crawl.jsonl.gz | batch --stdin > articles.jsonl";

/// Extracts many pages to one JSON object a line, in path order.
///
/// A page gives {"path", "title", "text", "language", "confidence"} and its metadata, one that fails {"path",
/// "error"}; a page that fails never ends the run. With --stdin every line that comes in gives one
/// line, in the same order and at once: {"id", "html"} or {"id", "bytes"} (base64) in, and out the
/// same as above with "id" in place of "path".
#[derive(Parser)]
#[command(name = "batch", after_help = EXAMPLES)]
struct Args {
    /// Pages, and folders to look for pages in: .html or .htm, either with .gz
    #[arg(value_name = "PATH", required_unless_present = "stdin")]
    paths: Vec<PathBuf>,
    /// Read pages from standard input: one JSON object a line, {"id", "html"} or {"id", "bytes"}
    #[arg(long, conflicts_with = "paths")]
    stdin: bool,
    /// Write to this file, not to standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
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
    let mut out: Box<dyn Write> = match &args.output {
        None => Box::new(BufWriter::new(io::stdout().lock())),
        Some(path) => {
            let file = File::create(path).map_err(|e| format!("{}: {e}", path.display()))?;
            Box::new(BufWriter::new(file))
        }
    };
    let started = Instant::now();
    let jobs = args.jobs.map_or_else(ordered::default_jobs, NonZero::get);
    let (tally, code) = if args.stdin {
        (stream::filter(jobs, &mut out)?, ExitCode::SUCCESS)
    } else {
        files(args, jobs, &mut out)?
    };
    if !args.quiet {
        let Tally { pages, failed } = tally;
        let seconds = started.elapsed().as_secs_f64();
        let summary = format!("{pages} pages, {failed} failed, {seconds:.1} s");
        finish::complain("batch", &summary);
    }
    Ok(code)
}

/// Writes a line for every page in the paths; fails if one of the paths cannot be looked into.
fn files(args: &Args, jobs: usize, out: &mut impl Write) -> io::Result<(Tally, ExitCode)> {
    let entries = pages::find(&args.paths);
    let tally = write_all(args, jobs, &entries, out)?;
    out.flush()?;
    let mut code = ExitCode::SUCCESS;
    for Entry { path, problem } in &entries {
        if let Some(problem) = problem {
            finish::complain("batch", &format!("{}: {problem}", path.display()));
            code = ExitCode::FAILURE;
        }
    }
    Ok((tally, code))
}

fn write_all(
    args: &Args,
    jobs: usize,
    entries: &[Entry],
    out: &mut impl Write,
) -> io::Result<Tally> {
    let extractor = Extractor::new();
    let mut progress = Progress::new(entries.len(), args.quiet);
    let mut tally = Tally::default();
    let mut written = Ok(());
    let work = |entry: &&Entry| extract(&extractor, entry);
    ordered::ordered(entries.iter(), jobs, work, |entry, result| {
        let result = result.unwrap_or_else(|_| Err("panicked".to_owned()));
        tally.add(&result);
        let path = entry.path.to_string_lossy();
        written = record::write(out, &Name::Path { path: &path }, &result);
        progress.step();
        match written {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    });
    progress.clear();
    written.map(|()| tally)
}

fn extract(extractor: &Extractor, entry: &Entry) -> Result<Article, String> {
    if let Some(problem) = &entry.problem {
        return Err(problem.clone());
    }
    let html = read::read_bytes(&entry.path).map_err(|error| error.to_string())?;
    extractor
        .extract_bytes(&html, None)
        .map_err(|error| error.to_string())
}
