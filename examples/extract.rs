//! Prints the clean text of pages.

#[path = "common/finish.rs"]
mod finish;
#[path = "common/read.rs"]
mod read;

use std::error::Error;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use hamsa::{Article, Extractor};

use finish::Outcome;

const SAMPLE_PAGE: &str = include_str!("pages/amarujala.html");

const EXAMPLES: &str = "\
Examples:
  extract                         the bundled sample page
  extract examples/pages/amarujala.html
  extract --no-title a.html b.html.gz
  extract --format markdown page.html > page.md
  curl -s https://example.com/story | extract -";

/// Prints the title and the clean article text of HTML pages.
///
/// Pages may be gzipped, and in whatever charset they declare.
#[derive(Parser)]
#[command(name = "extract", after_help = EXAMPLES)]
struct Args {
    /// The pages, `-` for standard input [default: a sample page]
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Leave the title out
    #[arg(long)]
    no_title: bool,
    /// What to print: plain text, Markdown with links and emphasis, or for each page one line of
    /// JSON with everything that is known of it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

fn main() -> ExitCode {
    finish::finish("extract", run(&Args::parse()))
}

fn run(args: &Args) -> Outcome {
    let extractor = Extractor::builder()
        .spans(args.format != Format::Text)
        .build()?;
    let mut out = BufWriter::new(io::stdout().lock());
    if args.files.is_empty() {
        print(&mut out, &extractor.extract(SAMPLE_PAGE)?, args)?;
    }
    let mut failed = false;
    let mut gap = "";
    for file in &args.files {
        match extract(&extractor, file) {
            Ok(article) => {
                if args.files.len() > 1 && args.format != Format::Json {
                    writeln!(out, "{gap}==> {} <==", file.display())?;
                    gap = "\n";
                }
                print(&mut out, &article, args)?;
            }
            Err(error) => {
                failed = true;
                finish::complain("extract", &format!("{}: {error}", file.display()));
            }
        }
    }
    out.flush()?;
    Ok(ExitCode::from(u8::from(failed)))
}

fn extract(extractor: &Extractor, file: &Path) -> Result<Article, Box<dyn Error>> {
    Ok(extractor.extract_bytes(&read::read_bytes(file)?, None)?)
}

fn print(out: &mut impl Write, article: &Article, args: &Args) -> io::Result<()> {
    match args.format {
        Format::Text => {
            if let Some(title) = article.title().filter(|_| !args.no_title) {
                writeln!(out, "{title}\n")?;
            }
            writeln!(out, "{}", article.text())
        }
        Format::Markdown => {
            let markdown = article.markdown();
            let untitled = match markdown.split_once("\n\n") {
                Some((_, rest)) if args.no_title && article.title().is_some() => rest,
                _ => &markdown,
            };
            out.write_all(untitled.as_bytes())
        }
        Format::Json => {
            serde_json::to_writer(&mut *out, article)?;
            writeln!(out)
        }
    }
}
