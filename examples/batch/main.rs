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

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use hamsa::{Article, Extractor};
use serde::Serialize;

use finish::Outcome;
use pages::Entry;
use progress::Progress;

const EXAMPLES: &str = "\
Examples:
  batch pages/ -o articles.jsonl
  batch pages/ more/story.html.gz --jobs 2 | jq -r .title
  batch pages/ | jq -r 'select(.error) | .path'";

/// Extracts many pages to one JSON object a line, in path order.
///
/// A page gives {"path", "title", "text", "language", "confidence"}, one that fails {"path",
/// "error"}; a page that fails never ends the run.
#[derive(Parser)]
#[command(name = "batch", after_help = EXAMPLES)]
struct Args {
    /// Pages, and folders to look for pages in: .html or .htm, either with .gz
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
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

/// What is printed of one page.
#[derive(Serialize)]
#[serde(untagged)]
enum Record<'a> {
    Page {
        path: &'a str,
        title: Option<&'a str>,
        text: &'a str,
        language: Option<&'a str>,
        confidence: f64,
    },
    Failed {
        path: &'a str,
        error: &'a str,
    },
}

fn main() -> ExitCode {
    finish::finish("batch", run(&Args::parse()))
}

fn run(args: &Args) -> Outcome {
    let started = Instant::now();
    let entries = pages::find(&args.paths);
    let mut out: Box<dyn Write> = match &args.output {
        None => Box::new(BufWriter::new(io::stdout().lock())),
        Some(path) => {
            let file = File::create(path).map_err(|e| format!("{}: {e}", path.display()))?;
            Box::new(BufWriter::new(file))
        }
    };
    let failed = write_all(args, &entries, &mut out)?;
    out.flush()?;
    let mut code = ExitCode::SUCCESS;
    for Entry { path, problem } in &entries {
        if let Some(problem) = problem {
            finish::complain("batch", &format!("{}: {problem}", path.display()));
            code = ExitCode::FAILURE;
        }
    }
    if !args.quiet {
        let (count, seconds) = (entries.len(), started.elapsed().as_secs_f64());
        finish::complain(
            "batch",
            &format!("{count} pages, {failed} failed, {seconds:.1} s"),
        );
    }
    Ok(code)
}

/// Writes a line for every entry; tells how many of them are errors.
fn write_all(args: &Args, entries: &[Entry], out: &mut impl Write) -> io::Result<usize> {
    let extractor = Extractor::new();
    let jobs = args.jobs.map_or_else(ordered::default_jobs, NonZero::get);
    let mut progress = Progress::new(entries.len(), args.quiet);
    let mut failed = 0;
    let mut written = Ok(());
    let work = |entry: &Entry| extract(&extractor, entry);
    ordered::ordered(entries, jobs, work, |entry, result| {
        let result = result.unwrap_or_else(|_| Err("panicked".to_owned()));
        failed += usize::from(result.is_err());
        written = write_line(out, entry, &result);
        progress.step();
        if written.is_ok() {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    });
    progress.clear();
    written.map(|()| failed)
}

fn extract(extractor: &Extractor, entry: &Entry) -> Result<Article, String> {
    if let Some(problem) = &entry.problem {
        return Err(problem.clone());
    }
    let html = read::read_text(&entry.path).map_err(|error| error.to_string())?;
    extractor.extract(&html).map_err(|error| error.to_string())
}

fn write_line(
    out: &mut impl Write,
    entry: &Entry,
    result: &Result<Article, String>,
) -> io::Result<()> {
    let path = &entry.path.to_string_lossy();
    let record = match result {
        Ok(article) => Record::Page {
            path,
            title: article.title(),
            text: article.text(),
            language: article.language(),
            confidence: article.confidence(),
        },
        Err(error) => Record::Failed { path, error },
    };
    serde_json::to_writer(&mut *out, &record)?;
    out.write_all(b"\n")
}
