//! Writes the feature rows of a corpus's blocks for `fit.py`, which fits the model on them.
//!
//! `examples/fit/run CORPUS` does all steps and rewrites `src/select/model`.

#[path = "../common/corpus.rs"]
#[allow(dead_code, reason = "shared with other examples")]
mod corpus;
mod gold;
mod judge;
mod pages;
mod probabilities;
#[path = "../common/read.rs"]
mod read;
#[path = "../common/score.rs"]
mod score;
mod small;

use clap::{Parser, ValueEnum};
use gold::{Gold, words};
use pages::Page;
use probabilities::Probabilities;
use serde_json::json;
use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes what the block model is fitted on, or judges what was fitted.
#[derive(Parser)]
struct Arguments {
    /// What to do.
    step: Step,
    /// Folders in WCXB layout.
    #[arg(required = true)]
    folders: Vec<PathBuf>,
    /// Where all files are.
    #[arg(long, value_name = "FOLDER", default_value = "target/fit")]
    out: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Step {
    /// Write `rows.bin` (rows of little-endian f32: label, words, features of the first look) and
    /// `rows.jsonl` (one page a line: id, site, type, language, blocks, words of the gold text, the
    /// page's own features, and whether it was read with scripts).
    First,
    /// Write, for each `first-*.bin` of probabilities, `second-*.bin`: the features of the second
    /// look.
    Second,
    /// Print the scores of whole extractions with the probabilities of `held-out.bin`.
    Judge,
}

fn main() -> Result<(), Box<dyn Error>> {
    let Arguments { step, folders, out } = Arguments::parse();
    fs::create_dir_all(&out)?;
    match step {
        Step::First => first(&folders, &out),
        Step::Second => second(&folders, &out),
        Step::Judge => judge::judge(&folders, &out),
    }
}

fn first(folders: &[PathBuf], out: &Path) -> Result<(), Box<dyn Error>> {
    let mut rows = BufWriter::new(File::create(out.join("rows.bin"))?);
    let mut list = BufWriter::new(File::create(out.join("rows.jsonl"))?);
    let extractor = hamsa::Extractor::new();
    pages::each(folders, |page| {
        let gold = Gold::new(&page.gold);
        let scripts = extractor.fits_with_scripts(&page.html);
        let numbers = extractor.fitting_page(&page.html, scripts).ok();
        let blocks = numbers.as_ref().map(|numbers| numbers.first_rows());
        for (text, features) in blocks.iter().flatten() {
            let tokens = words(text);
            let label = gold.share(&tokens);
            write(&mut rows, &[label, tokens.len() as f32])?;
            write(&mut rows, features)?;
        }
        let own = numbers.as_ref().map(|numbers| numbers.page_row());
        let line = json!({
            "id": page.id, "site": page.site, "type": page.page_type, "language": page.language,
            "blocks": blocks.map_or(0, |blocks| blocks.len()), "words": gold.tokens,
            "page": own.map_or(Vec::new(), Vec::from), "scripts": scripts,
        });
        Ok(writeln!(list, "{line}")?)
    })?;
    list.flush()?;
    Ok(rows.flush()?)
}

fn second(folders: &[PathBuf], out: &Path) -> Result<(), Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(out)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if let Some(which) = name.strip_prefix("first-") {
            let rows = File::create(out.join(format!("second-{which}")))?;
            files.push((Probabilities::read(&path)?, BufWriter::new(rows)));
        }
    }
    let extractor = hamsa::Extractor::new();
    let mut with_scripts = pages::with_scripts(out)?.into_iter();
    pages::each(folders, |page: &Page| {
        let scripts = with_scripts.next().unwrap_or(true);
        let Ok(numbers) = extractor.fitting_page(&page.html, scripts) else {
            return Ok(());
        };
        for (guesses, rows) in &mut files {
            for features in numbers.second_rows(&guesses.take(numbers.count())?) {
                write(rows, &features)?;
            }
        }
        Ok(())
    })?;
    for (_, rows) in &mut files {
        rows.flush()?;
    }
    Ok(())
}

fn write(out: &mut impl Write, values: &[f32]) -> std::io::Result<()> {
    values
        .iter()
        .try_for_each(|value| out.write_all(&value.to_le_bytes()))
}
