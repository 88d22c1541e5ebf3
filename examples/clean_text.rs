//! Cleans the text of an article as a browser copies it, with no HTML.

#[path = "common/finish.rs"]
mod finish;
#[path = "common/read.rs"]
mod read;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use hamsa::{CleanText, DroppedLine};
use serde::Serialize;

use finish::Outcome;

const EXAMPLES: &str = "\
Examples:
  clean_text examples/pages/copied.txt
  xclip -o | clean_text
  clean_text --json copied.txt | jq '.dropped[].text'";

/// Takes the boilerplate lines out of plain text: ad labels, also-read lines, app prompts.
#[derive(Parser)]
#[command(name = "clean_text", after_help = EXAMPLES)]
struct Args {
    /// The text, `-` for standard input
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// Print one JSON object: the title, the clean text, and each dropped line with its number
    /// (from 1), its kind and the rule that noticed it
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Output<'a> {
    title: Option<&'a str>,
    text: &'a str,
    dropped: Vec<Dropped<'a>>,
}

#[derive(Serialize)]
struct Dropped<'a> {
    line: usize,
    text: &'a str,
    label: &'static str,
    rule: &'a str,
}

fn main() -> ExitCode {
    finish::finish("clean_text", run(&Args::parse()))
}

fn run(args: &Args) -> Outcome {
    let bytes =
        read::read_bytes(&args.file).map_err(|e| format!("{}: {e}", args.file.display()))?;
    let clean = hamsa::clean_text(&String::from_utf8_lossy(&bytes));
    let mut out = BufWriter::new(io::stdout().lock());
    if args.json {
        serde_json::to_writer(&mut out, &output(&clean)).map_err(io::Error::from)?;
        writeln!(out)?;
    } else if !clean.text().is_empty() {
        writeln!(out, "{}", clean.text())?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn output(clean: &CleanText) -> Output<'_> {
    Output {
        title: clean.title(),
        text: clean.text(),
        dropped: clean.dropped().iter().map(Dropped::new).collect(),
    }
}

impl<'a> Dropped<'a> {
    fn new(line: &'a DroppedLine) -> Dropped<'a> {
        Dropped {
            line: line.line(),
            text: line.text(),
            label: line.label().as_str(),
            rule: line.rule(),
        }
    }
}
