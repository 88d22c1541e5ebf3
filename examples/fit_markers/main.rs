//! Writes lines as the line model sees them, for `fit.py`, which fits the model on them.
//!
//! `examples/fit_markers/run CORPUS` does both steps and rewrites `src/markers/line_model`.

#[path = "../common/finish.rs"]
mod finish;
#[path = "../common/read.rs"]
mod read;

use clap::Parser;
use hamsa::{Extractor, FittingLine, Kind};
use serde_json::Value;
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Our own lines: those of the injection benchmark, and those that were written for the model.
const SETS: &str = "examples/inject/lines";
const LINES: &str = "examples/fit_markers/lines";
/// A paragraph of a gold text is one line to the rules only if it is no longer, in chars.
const MOST_CHARS: usize = 360;

/// Writes one row a line, tab-separated: source, language, kind (`prose` if it is none), whether a
/// phrase claims it, places of the features, the line, its words.
#[derive(Parser)]
struct Arguments {
    /// Folders in WCXB layout, whose gold texts are prose
    folders: Vec<PathBuf>,
    /// Where to write
    #[arg(long, default_value = "target/fit/lines.tsv")]
    out: PathBuf,
}

fn main() -> ExitCode {
    finish::finish("fit_markers", run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> finish::Outcome {
    if let Some(folder) = arguments.out.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut rows = Rows {
        out: BufWriter::new(File::create(&arguments.out)?),
        seen: HashSet::new(),
    };
    for (language, kind, line) in hamsa::evidence() {
        rows.write("rules", language, kind.map_or(PROSE, Kind::as_str), &line)?;
    }
    for (name, text) in tables(Path::new(LINES))? {
        for row in text.lines() {
            if let Some((kind, line)) = row.split_once('\t') {
                rows.write("lines", &name, kind, line)?;
            }
        }
    }
    for (name, text) in tables(Path::new(SETS))? {
        for row in text.lines() {
            if let [language, kind, line] = row.split('\t').collect::<Vec<_>>()[..] {
                rows.write(&name, language, kind, line)?;
            }
        }
    }
    for folder in &arguments.folders {
        gold(folder, &mut rows)?;
    }
    Ok(ExitCode::SUCCESS)
}

const PROSE: &str = "prose";

/// The tables of a folder with their names, in order.
fn tables(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        all.push((name.into_owned(), fs::read_to_string(&path)?));
    }
    all.sort();
    Ok(all)
}

/// The paragraphs of a folder's gold texts, but for those that a phrase claims: labels and buttons
/// that stand in some gold texts. And what a phrase claims of the pages' other lines.
fn gold(folder: &Path, rows: &mut Rows) -> Result<(), Box<dyn std::error::Error>> {
    let extractor = Extractor::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder.join("ground-truth"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    for file in files {
        let truth: Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
        let id = file.file_stem().unwrap_or_default().to_string_lossy();
        let html = read::read_bytes(&folder.join(format!("html/{id}.html.gz")))?;
        let text = truth.pointer("/ground_truth/main_content");
        let language = truth
            .get("language")
            .and_then(Value::as_str)
            .unwrap_or("en");
        let text = text.and_then(Value::as_str).unwrap_or_default();
        for line in text.lines() {
            if line.chars().count() <= MOST_CHARS && FittingLine::new(line).phrase.is_none() {
                rows.write("gold", language, PROSE, line)?;
            }
        }
        let Ok(explanation) = extractor.explain(&String::from_utf8_lossy(&html)) else {
            continue;
        };
        for block in explanation.blocks() {
            let line = block.text();
            if line.chars().count() <= MOST_CHARS && !text.contains(line) {
                if let Some(kind) = FittingLine::new(line).phrase {
                    rows.write("pages", language, kind.as_str(), line)?;
                }
            }
        }
    }
    Ok(())
}

struct Rows {
    out: BufWriter<File>,
    seen: HashSet<String>,
}

impl Rows {
    /// Writes a line, unless it was written before.
    fn write(&mut self, source: &str, language: &str, kind: &str, text: &str) -> io::Result<()> {
        let line = FittingLine::new(text.trim());
        if line.words == 0 || !self.seen.insert(line.key.clone()) {
            return Ok(());
        }
        let places: Vec<String> = line.places.iter().map(usize::to_string).collect();
        let (places, key) = (places.join(" "), line.key);
        let by_phrase = u8::from(line.phrase.is_some());
        let words = line.words;
        writeln!(
            self.out,
            "{source}\t{language}\t{kind}\t{by_phrase}\t{places}\t{key}\t{words}"
        )
    }
}
