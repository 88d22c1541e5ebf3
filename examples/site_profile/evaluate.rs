//! What a profile of a site's other pages changes on each of its pages.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use hamsa::{Extractor, ExtractorBuilder, Kind, SiteProfile};
use serde::{Deserialize, Serialize};

use crate::corpus::{self, Page};
use crate::finish::Outcome;
use crate::progress::Progress;
use crate::read;
use crate::score::{Scores, score};

/// A site is evaluated from so many pages on.
const LEAST: usize = 3;
/// A recall that drops by less is the same.
const ROUNDING: f64 = 0.0005;

#[derive(Serialize)]
struct Row {
    site: String,
    id: String,
    #[serde(rename = "type")]
    page_type: String,
    before: Scores,
    after: Scores,
}

#[derive(Deserialize)]
struct Address {
    url: Option<String>,
}

/// Leave-one-out over every site of the folders: prints means before and after, and the pages
/// whose recall drops; failure if there is one.
pub fn evaluate(dirs: &[PathBuf], no_rules: bool, as_json: bool) -> Outcome {
    let builder = || match no_rules {
        true => Kind::ALL
            .into_iter()
            .fold(Extractor::builder(), ExtractorBuilder::keep),
        false => Extractor::builder(),
    };
    let mut sites: BTreeMap<String, Vec<Page>> = BTreeMap::new();
    for dir in dirs {
        for page in corpus::pages(dir)? {
            if let Some(host) = host(dir, &page)? {
                sites.entry(host).or_default().push(page);
            }
        }
    }
    sites.retain(|_, pages| pages.len() >= LEAST);
    let mut progress = Progress::new(sites.values().map(Vec::len).sum(), false);
    let mut rows = Vec::new();
    for (site, pages) in &sites {
        rows.extend(leave_one_out(site, pages, builder, &mut progress)?);
    }
    progress.clear();
    let dropped = rows.iter().filter(|row| drops(row)).count();
    let mut out = BufWriter::new(io::stdout().lock());
    if as_json {
        for row in &rows {
            writeln!(out, "{}", serde_json::to_string(row)?)?;
        }
    } else {
        print(&mut out, &rows)?;
    }
    out.flush()?;
    Ok(if dropped > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// The host of a page's address, without `www.`; `None` for a page that has no address.
fn host(dir: &Path, page: &Page) -> Result<Option<String>, Box<dyn Error>> {
    let file = dir.join("ground-truth").join(format!("{}.json", page.id));
    let address: Address = serde_json::from_slice(&fs::read(file)?)?;
    let url = address.url.unwrap_or_default();
    let host = url
        .split_once("//")
        .and_then(|(_, rest)| rest.split('/').next());
    Ok(host.map(|host| host.trim_start_matches("www.").to_owned()))
}

fn leave_one_out(
    site: &str,
    pages: &[Page],
    builder: impl Fn() -> ExtractorBuilder,
    progress: &mut Progress,
) -> Result<Vec<Row>, Box<dyn Error>> {
    let plain = builder().build()?;
    let mut read = Vec::new();
    for page in pages {
        let html = read::read_bytes(&page.html)
            .map_err(|error| format!("{}: {error}", page.html.display()))?;
        let mut learnt = SiteProfile::new();
        // A page that cannot be read teaches nothing, and scores as an empty text.
        let _ = learnt.add_bytes(&plain, &html, None);
        read.push((page, html, learnt));
    }
    let mut rows = Vec::new();
    for (page, html, own) in &read {
        let mut others = SiteProfile::new();
        for (_, _, learnt) in read.iter().filter(|(_, _, learnt)| learnt != own) {
            others.merge(learnt.clone());
        }
        let informed = builder().site(&others).build()?;
        let scores = |extractor: &Extractor| {
            let article = extractor.extract_bytes(html, None);
            score(
                &page.gold,
                article.as_ref().map_or("", |article| article.text()),
            )
        };
        rows.push(Row {
            site: site.to_owned(),
            id: page.id.clone(),
            page_type: page.page_type.clone(),
            before: scores(&plain),
            after: scores(&informed),
        });
        progress.step();
    }
    Ok(rows)
}

fn drops(row: &Row) -> bool {
    row.after.words.recall < row.before.words.recall - ROUNDING
}

fn print(out: &mut impl Write, rows: &[Row]) -> io::Result<()> {
    let [f1, p, r, leak] = ["F1", "precision", "recall", "leak"];
    writeln!(
        out,
        "{:<14} {:>5} {:>5} {f1:>13} {p:>13} {r:>13} {leak:>13}",
        "", "sites", "pages"
    )?;
    line(out, "all", &rows.iter().collect::<Vec<_>>())?;
    let mut types: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        types.entry(&row.page_type).or_default().push(row);
    }
    for (name, rows) in types {
        line(out, name, &rows)?;
    }
    let changed = rows
        .iter()
        .filter(|row| row.before.words.f1 != row.after.words.f1)
        .count();
    writeln!(out, "\n{changed} pages changed")?;
    for row in rows.iter().filter(|row| drops(row)) {
        let (before, after) = (row.before.words.recall, row.after.words.recall);
        writeln!(
            out,
            "recall drops: {} {} {before:.4} to {after:.4}",
            row.site, row.id
        )?;
    }
    Ok(())
}

fn line(out: &mut impl Write, name: &str, rows: &[&Row]) -> io::Result<()> {
    let mut sites: Vec<&str> = rows.iter().map(|row| row.site.as_str()).collect();
    sites.sort_unstable();
    sites.dedup();
    write!(out, "{name:<14} {:>5} {:>5}", sites.len(), rows.len())?;
    let figures: [fn(&Scores) -> Option<f64>; 4] = [
        |scores| Some(scores.words.f1),
        |scores| Some(scores.words.precision),
        |scores| Some(scores.words.recall),
        |scores| {
            scores
                .without
                .map(|share| share.found as f64 / share.of as f64)
        },
    ];
    for figure in figures {
        let before = mean(rows.iter().filter_map(|row| figure(&row.before)));
        let after = mean(rows.iter().filter_map(|row| figure(&row.after)));
        write!(out, "  {before:>5} {after:>5}")?;
    }
    writeln!(out)
}

fn mean(values: impl Iterator<Item = f64>) -> String {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    if count == 0 {
        return "-".to_owned();
    }
    format!("{:.3}", sum / f64::from(count))
}
