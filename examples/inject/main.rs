//! Puts marker lines, and prose with the same words, between the paragraphs of pages, one at a
//! time, and reports how many markers leak, how much prose is kept, and how often the rest of the
//! article stays as it was, byte for byte.

#![allow(clippy::indexing_slicing, reason = "a tool over its own lines")]

#[path = "../common/finish.rs"]
mod finish;
mod markup;
#[path = "../common/read.rs"]
mod read;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use walkdir::WalkDir;

/// The sets in the order in which they were written. Each was measured before any rule was tuned
/// on it; the figure on the last is the one to believe.
const SETS: [(&str, &str); 22] = [
    ("first", include_str!("lines/first.tsv")),
    ("second", include_str!("lines/second.tsv")),
    ("third", include_str!("lines/third.tsv")),
    ("fourth", include_str!("lines/fourth.tsv")),
    ("fifth", include_str!("lines/fifth.tsv")),
    ("sixth", include_str!("lines/sixth.tsv")),
    ("seventh", include_str!("lines/seventh.tsv")),
    ("eighth", include_str!("lines/eighth.tsv")),
    ("ninth", include_str!("lines/ninth.tsv")),
    ("tenth", include_str!("lines/tenth.tsv")),
    ("eleventh", include_str!("lines/eleventh.tsv")),
    ("twelfth", include_str!("lines/twelfth.tsv")),
    ("thirteenth", include_str!("lines/thirteenth.tsv")),
    ("fourteenth", include_str!("lines/fourteenth.tsv")),
    ("fifteenth", include_str!("lines/fifteenth.tsv")),
    ("sixteenth", include_str!("lines/sixteenth.tsv")),
    ("seventeenth", include_str!("lines/seventeenth.tsv")),
    ("eighteenth", include_str!("lines/eighteenth.tsv")),
    ("nineteenth", include_str!("lines/nineteenth.tsv")),
    ("twentieth", include_str!("lines/twentieth.tsv")),
    ("twenty-first", include_str!("lines/twenty-first.tsv")),
    ("twenty-second", include_str!("lines/twenty-second.tsv")),
];

/// Puts marker and prose lines into pages and reports what becomes of them.
#[derive(Parser)]
#[command(name = "inject")]
struct Arguments {
    /// Folders with pages (.html or .html.gz); those that do not exist are passed over
    #[arg(default_values = ["tests/fixtures", "../shared/corpus/indic/html"])]
    pages: Vec<PathBuf>,
    /// Only lines of this language, a BCP 47 code
    #[arg(long)]
    language: Option<String>,
    /// Only lines of this set: first to twenty-second
    #[arg(long)]
    set: Option<String>,
    /// Print each failure, and the blocks that came or went
    #[arg(long)]
    failures: bool,
}

struct Line {
    language: &'static str,
    kind: &'static str,
    text: &'static str,
}

/// A page, what comes out of it, and where lines are put.
struct Target {
    name: String,
    html: String,
    blocks: Vec<String>,
    place: usize,
}

#[derive(Default)]
struct Tally {
    asked: usize,
    wrong: usize,
    changed: usize,
}

fn main() -> ExitCode {
    finish::finish("inject", run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> finish::Outcome {
    let mut out = io::stdout().lock();
    let targets = targets(&arguments.pages)?;
    let mut tallies: BTreeMap<(&str, String), Tally> = BTreeMap::new();
    for (at, line) in lines(arguments).enumerate() {
        for (page, target) in targets.iter().enumerate() {
            let prose = line.kind == "prose";
            let (markup, template) = markup::turn(at + page, prose);
            let html = markup::insert(&target.html, target.place, template, line.text);
            let found = blocks(&html).unwrap_or_default();
            // A word that the page's own text holds as well has not leaked.
            let holding = |blocks: &[String]| {
                let holds = |block: &&String| block.contains(line.text);
                blocks.iter().filter(holds).count()
            };
            let came_out = holding(&found) > holding(&target.blocks);
            let rest: Vec<_> = found.iter().filter(|block| *block != line.text).collect();
            let (wrong, changed) = (came_out != prose, !rest.iter().copied().eq(&target.blocks));
            for row in [
                ("kind", line.kind),
                ("language", line.language),
                ("markup", markup),
            ] {
                let row = (
                    row.0,
                    format!("{}{}", row.1, if prose { " (prose)" } else { "" }),
                );
                let tally = tallies.entry(row).or_default();
                tally.asked += 1;
                tally.wrong += usize::from(wrong);
                tally.changed += usize::from(changed);
            }
            if arguments.failures && (wrong || changed) {
                let what = if wrong { "wrong" } else { "changed" };
                writeln!(
                    out,
                    "{what}\t{}\t{markup}\t{}\t{}",
                    target.name, line.kind, line.text
                )?;
                let gone = target.blocks.iter().filter(|block| !found.contains(block));
                let come = rest.iter().filter(|block| !target.blocks.contains(block));
                for (sign, block) in gone.map(|b| ("-", b)).chain(come.map(|b| ("+", *b))) {
                    writeln!(out, "\t{sign} {block}")?;
                }
            }
        }
    }
    writeln!(
        out,
        "{} pages; wrong: markers that leaked, prose that was lost",
        targets.len()
    )?;
    writeln!(
        out,
        "{:<28}{:>8}{:>9}{:>9}",
        "", "asked", "wrong %", "rest changed %"
    )?;
    for ((by, name), tally) in &tallies {
        let percent = |count: usize| 100.0 * count as f64 / tally.asked as f64;
        let (wrong, changed) = (percent(tally.wrong), percent(tally.changed));
        writeln!(
            out,
            "{:<28}{:>8}{wrong:>9.2}{changed:>9.2}",
            format!("{by} {name}"),
            tally.asked
        )?;
    }
    Ok(ExitCode::SUCCESS)
}

fn lines(arguments: &Arguments) -> impl Iterator<Item = Line> {
    let wants = |wanted: &Option<String>, name: &str| wanted.as_deref().is_none_or(|w| w == name);
    let sets = SETS
        .iter()
        .filter(move |(name, _)| wants(&arguments.set, name));
    let all = sets
        .flat_map(|(_, lines)| lines.lines())
        .filter_map(|line| {
            let mut fields = line.split('\t');
            Some(Line {
                language: fields.next()?,
                kind: fields.next()?,
                text: fields.next()?,
            })
        });
    all.filter(move |line| wants(&arguments.language, line.language))
}

/// The pages with an article that has a paragraph after which a line can be put.
fn targets(folders: &[PathBuf]) -> io::Result<Vec<Target>> {
    let mut targets = Vec::new();
    for folder in folders.iter().filter(|folder| folder.exists()) {
        for entry in WalkDir::new(folder).sort_by_file_name() {
            let path = entry?.into_path();
            let name = path.display().to_string();
            if !name.ends_with(".html") && !name.ends_with(".html.gz") {
                continue;
            }
            let html = String::from_utf8_lossy(&read::read_bytes(&path)?).into_owned();
            let blocks = blocks(&html).unwrap_or_default();
            if let Some(place) = markup::place(&html, &blocks) {
                targets.push(Target {
                    name,
                    html,
                    blocks,
                    place,
                });
            }
        }
    }
    Ok(targets)
}

/// The texts of the blocks that come out of a page, where there is an article.
fn blocks(html: &str) -> Option<Vec<String>> {
    let article = hamsa::extract(html).ok()?;
    Some(
        article
            .blocks()
            .iter()
            .map(|block| block.text().to_owned())
            .collect(),
    )
}
