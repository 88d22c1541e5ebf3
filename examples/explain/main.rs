//! Tells of every block of a page whether it is kept, and why or why not.

#[path = "../common/finish.rs"]
mod finish;
#[path = "../common/read.rs"]
mod read;
mod report;
mod table;

use std::fs;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use hamsa::{Explanation, Extractor};

use finish::Outcome;

const SAMPLE_PAGE: &[u8] = include_bytes!("../pages/amarujala.html");

const EXAMPLES: &str = "\
Examples:
  explain                         the bundled sample page
  explain page.html
  explain page.html --html report.html
  explain page.html --json | jq '.blocks[] | select(.verdict == \"kept\") | .path'";

/// Tells of every block of an HTML page whether it is kept, and why or why not.
///
/// Kept lines are printed plain, dropped ones dimmed with their reason. The numbers before a
/// line: the probability that it is main content, and the share of it that stands in links.
#[derive(Parser)]
#[command(name = "explain", after_help = EXAMPLES)]
struct Args {
    /// The page, `-` for standard input [default: a sample page]
    file: Option<PathBuf>,
    /// Write a report page to this file instead
    #[arg(long, value_name = "OUT", conflicts_with = "json")]
    html: Option<PathBuf>,
    /// Print one JSON object instead
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    finish::finish("explain", run(&Args::parse()))
}

fn run(args: &Args) -> Outcome {
    let page = match &args.file {
        Some(file) => {
            read::read_bytes(file).map_err(|error| format!("{}: {error}", file.display()))?
        }
        None => SAMPLE_PAGE.to_owned(),
    };
    let explanation = Extractor::new().explain_bytes(&page, None)?;
    if let Some(file) = &args.html {
        fs::write(file, report::page(&explanation))
            .map_err(|error| format!("{}: {error}", file.display()))?;
        return Ok(ExitCode::SUCCESS);
    }
    print(&explanation, args.json)?;
    Ok(ExitCode::SUCCESS)
}

fn print(explanation: &Explanation, json: bool) -> io::Result<()> {
    let stdout = io::stdout();
    let colour = stdout.is_terminal();
    let mut out = BufWriter::new(stdout.lock());
    if json {
        serde_json::to_writer(&mut out, explanation)?;
        writeln!(out)?;
    } else {
        table::write(&mut out, explanation, colour)?;
    }
    out.flush()
}
