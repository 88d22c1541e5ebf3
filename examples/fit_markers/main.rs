//! Writes lines as the line model sees them, for `fit.py`, which fits the model on them.
//!
//! `examples/fit_markers/run CORPUS` does both steps and rewrites `src/markers/line_model`.

#[path = "../common/corpus.rs"]
#[allow(dead_code, reason = "shared with other examples")]
mod corpus;
#[path = "../common/finish.rs"]
mod finish;
#[path = "../common/read.rs"]
mod read;

use clap::Parser;
use hamsa::{Extractor, FittingLine, Kind};
use std::collections::HashSet;
use std::error::Error;
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
/// phrase claims it, places of the features, the line, its length.
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
fn gold(folder: &Path, rows: &mut Rows) -> Result<(), Box<dyn Error>> {
    let extractor = Extractor::new();
    let is_short = |line: &&str| line.chars().count() <= MOST_CHARS;
    for page in corpus::pages(folder)? {
        let language = page.language.as_deref().unwrap_or("en");
        let text = page.gold.main_content.unwrap_or_default();
        for line in text.lines().filter(is_short) {
            let seen = FittingLine::new(line.trim());
            if seen.phrase.is_none() {
                rows.put("gold", language, PROSE, seen)?;
            }
        }
        let html = read::read_bytes(&page.html)?;
        let Ok(explanation) = extractor.explain(&String::from_utf8_lossy(&html)) else {
            continue;
        };
        let blocks = explanation.blocks().iter().map(|block| block.text());
        for line in blocks.filter(is_short).filter(|line| !text.contains(line)) {
            let seen = FittingLine::new(line.trim());
            if let Some(kind) = seen.phrase {
                rows.put("pages", language, kind.as_str(), seen)?;
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
    fn write(&mut self, source: &str, language: &str, kind: &str, text: &str) -> io::Result<()> {
        self.put(source, language, kind, FittingLine::new(text.trim()))
    }

    /// Writes a line, unless it was written before.
    fn put(
        &mut self,
        source: &str,
        language: &str,
        kind: &str,
        line: FittingLine,
    ) -> io::Result<()> {
        if line.length == 0 || !self.seen.insert(line.key.clone()) {
            return Ok(());
        }
        let places: Vec<String> = line.places.iter().map(usize::to_string).collect();
        let (places, key, length) = (places.join(" "), line.key, line.length);
        let by_phrase = u8::from(line.phrase.is_some());
        writeln!(
            self.out,
            "{source}\t{language}\t{kind}\t{by_phrase}\t{places}\t{key}\t{length}"
        )
    }
}
