//! Writes the feature rows of a corpus's blocks for `fit.py`, which fits the model on them.
//!
//! `examples/fit/run CORPUS` does both steps and rewrites `src/select/model.rs`.

#[path = "../common/corpus.rs"]
#[allow(dead_code, reason = "shared with other examples")]
mod corpus;
mod judge;
#[path = "../common/read.rs"]
mod read;
#[path = "../common/score.rs"]
mod score;
mod small;

use clap::Parser;
use serde_json::{Value, json};
use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Dumps features: `OUT.bin` (rows of little-endian f32: label, words, features) and
/// `OUT.jsonl` (one page a line: id, site, type, language, blocks, words of the gold text, and the page's
/// own features).
#[derive(Parser)]
struct Arguments {
    /// Folders in WCXB layout.
    #[arg(required = true)]
    folders: Vec<PathBuf>,
    /// Instead, print the scores of whole extractions with these probabilities of blocks, as
    /// fit.py writes them
    #[arg(long, value_name = "FILE")]
    judge: Option<PathBuf>,
    /// Where to write, without the ending.
    #[arg(long, default_value = "target/fit/rows")]
    out: PathBuf,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    if let Some(probabilities) = arguments.judge {
        return judge::judge(&arguments.folders, &probabilities);
    }
    if let Some(folder) = arguments.out.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut rows = BufWriter::new(File::create(arguments.out.with_extension("bin"))?);
    let mut pages = BufWriter::new(File::create(arguments.out.with_extension("jsonl"))?);
    let extractor = hamsa::Extractor::new();
    let golds = golds(&arguments.folders)?;
    let mut dump = |page: &Page| dump(&extractor, page, &mut rows, &mut pages);
    let mut texts = Vec::new();
    for (folder, gold) in &golds {
        let page = Page::read(folder, gold)?;
        dump(&page)?;
        let html = String::new();
        texts.push(Page { html, ..page });
    }
    for (turn, page) in texts.iter().enumerate() {
        if page.page_type == "article" {
            let others = texts.iter().cycle().skip(turn + 1);
            let others: Vec<&str> = others.take(4).map(|page| page.title.as_str()).collect();
            dump(&page.made_small(&others, turn))?;
        }
    }
    let mut fixtures: Vec<PathBuf> = fs::read_dir(FIXTURES)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    fixtures.sort();
    for folder in fixtures {
        if folder.join("expected.txt").exists() {
            dump(&Page::of_our_own(&folder)?)?;
        }
    }
    Ok(())
}

/// The gold texts of the folders, each with its folder, in order.
fn golds(folders: &[PathBuf]) -> io::Result<Vec<(&Path, PathBuf)>> {
    let mut all = Vec::new();
    for folder in folders {
        let mut golds: Vec<PathBuf> = fs::read_dir(folder.join("ground-truth"))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        golds.sort();
        all.extend(golds.into_iter().map(|gold| (folder.as_path(), gold)));
    }
    Ok(all)
}

/// A page with what its gold says of it.
struct Page {
    id: String,
    html: String,
    title: String,
    gold: String,
    site: String,
    page_type: String,
    language: Value,
}

/// Pages of our own with what must come out of them.
const FIXTURES: &str = "tests/fixtures";

impl Page {
    fn of_our_own(folder: &Path) -> io::Result<Page> {
        let id = folder.file_name().unwrap_or_default().to_string_lossy();
        Ok(Page {
            html: page(&folder.join("page.html"))?,
            title: String::new(),
            gold: fs::read_to_string(folder.join("expected.txt"))?,
            site: id.clone().into_owned(),
            page_type: "own".to_owned(),
            language: Value::Null,
            id: id.into_owned(),
        })
    }

    fn read(folder: &Path, gold: &Path) -> Result<Page, Box<dyn Error>> {
        let id = gold.file_stem().unwrap_or_default().to_string_lossy();
        let truth: Value = serde_json::from_str(&fs::read_to_string(gold)?)?;
        let text = |path: &str| {
            let value = truth.pointer(path).and_then(Value::as_str);
            value.unwrap_or_default().to_owned()
        };
        let url = text("/url");
        Ok(Page {
            html: page(&folder.join(format!("html/{id}.html.gz")))?,
            title: text("/ground_truth/title"),
            gold: text("/ground_truth/main_content"),
            site: url.split('/').nth(2).unwrap_or(&id).to_owned(),
            page_type: text("/_internal/page_type/primary"),
            language: truth.get("language").cloned().unwrap_or_default(),
            id: id.into_owned(),
        })
    }

    /// The beginning of its text as a small page.
    fn made_small(&self, others: &[&str], turn: usize) -> Page {
        let (html, gold) = small::page(&self.title, &self.gold, others, turn);
        Page {
            id: format!("{} small", self.id),
            html,
            gold,
            page_type: "small".to_owned(),
            language: Value::Null,
            title: self.title.clone(),
            site: self.site.clone(),
        }
    }
}

fn dump(
    extractor: &hamsa::Extractor,
    page: &Page,
    rows: &mut impl Write,
    pages: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let gold = Gold::new(&page.gold);
    let numbers = extractor.fitting_page(&page.html).unwrap_or_default();
    for (text, features) in &numbers.blocks {
        let tokens = words(text);
        let label = gold.share(&tokens);
        for value in [label, tokens.len() as f32].iter().chain(features) {
            rows.write_all(&value.to_le_bytes())?;
        }
    }
    let line = json!({
        "id": page.id, "site": page.site, "type": page.page_type, "language": page.language,
        "blocks": numbers.blocks.len(), "words": gold.tokens, "page": numbers.page,
    });
    writeln!(pages, "{line}")?;
    Ok(())
}

/// A page as every program here reads it.
fn page(path: &Path) -> io::Result<String> {
    Ok(String::from_utf8_lossy(&read::read_bytes(path)?).into_owned())
}

/// A gold text, for asking how much of a block stands in it.
struct Gold {
    joined: String,
    tokens: usize,
}

impl Gold {
    fn new(text: &str) -> Gold {
        let tokens = words(text);
        Gold {
            joined: format!(" {} ", tokens.join(" ")),
            tokens: tokens.len(),
        }
    }

    /// The share of a block's words that stand in the gold text in runs of four, 0–1.
    fn share(&self, tokens: &[String]) -> f32 {
        let found = |run: &[String]| self.joined.contains(&format!(" {} ", run.join(" ")));
        if tokens.len() <= 4 || found(tokens) {
            return f32::from(u8::from(!tokens.is_empty() && found(tokens)));
        }
        let runs = tokens.windows(4);
        let all = runs.len() as f32;
        runs.filter(|run| found(run)).count() as f32 / all
    }
}

fn words(text: &str) -> Vec<String> {
    let is_word = |c: char| c.is_alphanumeric() || ('\u{900}'..'\u{D80}').contains(&c);
    text.to_lowercase()
        .split(|c| !is_word(c))
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}
