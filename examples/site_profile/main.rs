//! Learns what the pages of a site have in common, and extracts them without it.

#[path = "../common/corpus.rs"]
#[allow(dead_code, reason = "what is asked of the gold here is its text alone")]
mod corpus;
mod evaluate;
#[path = "../common/finish.rs"]
mod finish;
mod pages;
#[path = "../common/progress.rs"]
mod progress;
#[path = "../common/read.rs"]
mod read;
#[path = "../common/score.rs"]
mod score;
mod show;

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use hamsa::{Extractor, SiteProfile};

use finish::Outcome;

const EXAMPLES: &str = "\
Examples:
  site_profile learn crawl/example.org -o site.json
  site_profile learn more/ --with site.json -o site.json
  site_profile show site.json crawl/example.org
  site_profile extract site.json page.html
  site_profile evaluate corpus/";

/// Learns what the pages of a site have in common, and extracts pages without it.
///
/// A profile holds hashes, no texts. Give it 3 to 100 pages of one site; the more pages, the surer
/// it is.
#[derive(Parser)]
#[command(name = "site_profile", after_help = EXAMPLES)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Learn from pages: HTML files (plain or gzip) and folders of them
    Learn {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Write the profile to this file [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Start from the profiles in these files
        #[arg(long = "with", value_name = "FILE")]
        with: Vec<PathBuf>,
    },
    /// Show the lines that fall only because of a profile, and on how many of the pages they do
    Show {
        profile: PathBuf,
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Print one JSON object a line instead
        #[arg(long)]
        json: bool,
    },
    /// Extract the text of one page
    Extract {
        profile: PathBuf,
        /// The page, or `-` for standard input
        page: PathBuf,
    },
    /// Extract each page of folders in WCXB layout without and with a profile of the other pages
    /// of its site, for every site (by host) that has three pages or more
    Evaluate {
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
        /// Without the phrase rules: as on a site in a language that has no catalogue
        #[arg(long)]
        no_rules: bool,
        /// Print one JSON object a page instead
        #[arg(long)]
        json: bool,
    },
}

fn main() -> ExitCode {
    finish::finish("site_profile", run(&Args::parse().command))
}

fn run(command: &Command) -> Outcome {
    match command {
        Command::Learn {
            paths,
            output,
            with,
        } => learn(paths, output.as_deref(), with),
        Command::Show {
            profile,
            paths,
            json,
        } => show::show(&extractor(profile)?, paths, *json),
        Command::Extract { profile, page } => extract(&extractor(profile)?, page),
        Command::Evaluate {
            dirs,
            no_rules,
            json,
        } => evaluate::evaluate(dirs, *no_rules, *json),
    }
}

fn learn(paths: &[PathBuf], output: Option<&Path>, with: &[PathBuf]) -> Outcome {
    let mut profile = SiteProfile::new();
    for file in with {
        profile.merge(load(file)?);
    }
    let extractor = Extractor::new();
    let failed = pages::each(paths, |page| {
        profile.add_bytes(&extractor, page, None)?;
        Ok(())
    })?;
    let (pages, lines) = (profile.pages(), profile.lines());
    writeln!(io::stderr(), "{pages} pages, {lines} lines that repeat")?;
    let json = serde_json::to_vec(&profile)?;
    match output {
        Some(file) => fs::write(file, json).map_err(|e| format!("{}: {e}", file.display()))?,
        None => {
            let mut out = io::stdout().lock();
            out.write_all(&json)?;
            writeln!(out)?;
        }
    }
    Ok(if failed > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn extract(extractor: &Extractor, page: &Path) -> Outcome {
    let named = |error: &dyn std::fmt::Display| format!("{}: {error}", page.display());
    let html = read::read_bytes(page).map_err(|e| named(&e))?;
    let article = extractor
        .extract_bytes(&html, None)
        .map_err(|e| named(&e))?;
    let mut out = BufWriter::new(io::stdout().lock());
    writeln!(out, "{}", article.text())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn load(file: &Path) -> Result<SiteProfile, String> {
    let json = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    serde_json::from_slice(&json).map_err(|e| format!("{}: not a profile: {e}", file.display()))
}

fn extractor(profile: &Path) -> Result<Extractor, Box<dyn std::error::Error>> {
    Ok(Extractor::builder().site(&load(profile)?).build()?)
}
