//! Prints the clean text of pages.

#[path = "common/finish.rs"]
mod finish;
#[path = "common/read.rs"]
mod read;

use std::error::Error;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use hamsa::{Article, Extractor};

use finish::Outcome;

const SAMPLE_PAGE: &str = include_str!("pages/amarujala.html");

const EXAMPLES: &str = "\
Examples:
  extract                         the bundled sample page
  extract examples/pages/amarujala.html
  extract --no-title a.html b.html.gz
  curl -s https://example.com/story | extract -";

/// Prints the title and the clean article text of HTML pages.
///
/// Pages may be gzipped. Bytes that are not UTF-8 are replaced, not refused.
#[derive(Parser)]
#[command(name = "extract", after_help = EXAMPLES)]
struct Args {
    /// The pages, `-` for standard input [default: a sample page]
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Leave the title out
    #[arg(long)]
    no_title: bool,
}

fn main() -> ExitCode {
    finish::finish("extract", run(&Args::parse()))
}

fn run(args: &Args) -> Outcome {
    let extractor = Extractor::new();
    let mut out = BufWriter::new(io::stdout().lock());
    if args.files.is_empty() {
        print(&mut out, &extractor.extract(SAMPLE_PAGE)?, args.no_title)?;
    }
    let mut failed = false;
    let mut gap = "";
    for file in &args.files {
        match extract(&extractor, file) {
            Ok(article) => {
                if args.files.len() > 1 {
                    writeln!(out, "{gap}==> {} <==", file.display())?;
                    gap = "\n";
                }
                print(&mut out, &article, args.no_title)?;
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
    Ok(extractor.extract(&read::read_text(file)?)?)
}

fn print(out: &mut impl Write, article: &Article, no_title: bool) -> io::Result<()> {
    if let Some(title) = article.title().filter(|_| !no_title) {
        writeln!(out, "{title}\n")?;
    }
    writeln!(out, "{}", article.text())
}
