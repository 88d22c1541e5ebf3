//! Does `confidence()` tell articles from pages that are none?

use std::error::Error;
use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use hamsa::Extractor;
use serde::Serialize;

use crate::measure::Row;
use crate::ordered::ordered;
use crate::read::read_bytes;

/// How well one set of pages without an article is told from the articles.
#[derive(Serialize)]
pub struct Separation {
    /// What the pages without an article are.
    pub against: String,
    pub articles: usize,
    pub others: usize,
    pub mean_article: Option<f64>,
    pub mean_other: Option<f64>,
    /// The chance that an article scores above another page, ties counted half; `None` if either
    /// side is empty.
    pub auc: Option<f64>,
}

/// Separates the articles among `rows` from the collections and listings among them, and from the
/// pages of each of `folders`.
pub fn separations(
    rows: &[Row],
    folders: &[PathBuf],
    jobs: usize,
    extractor: &Extractor,
) -> Result<Vec<Separation>, Box<dyn Error>> {
    let of_types = |types: &[&str]| -> Vec<f64> {
        let rows = rows
            .iter()
            .filter(|row| types.contains(&row.page_type.as_str()));
        rows.map(|row| row.confidence).collect()
    };
    let articles = of_types(&["article"]);
    let lists = of_types(&["collection", "listing"]);
    let mut all = vec![separation(
        "collection and listing".to_owned(),
        &articles,
        &lists,
    )];
    for folder in folders {
        let others = confidences(folder, jobs, extractor)?;
        all.push(separation(folder.display().to_string(), &articles, &others));
    }
    Ok(all)
}

/// The confidence in each `.html.gz` of a folder, 0 where nothing is extracted.
fn confidences(
    folder: &Path,
    jobs: usize,
    extractor: &Extractor,
) -> Result<Vec<f64>, Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut pages = entries
        .map(|e| Ok(e?.path()))
        .collect::<io::Result<Vec<_>>>()?;
    pages.retain(|path| path.to_string_lossy().ends_with(".html.gz"));
    pages.sort();
    let work = |page: &&PathBuf| -> io::Result<f64> {
        let article = extractor.extract_bytes(&read_bytes(page)?, None);
        Ok(article.map_or(0.0, |article| article.confidence()))
    };
    let mut found = Ok(Vec::new());
    ordered(pages.iter(), jobs, work, |page, result| {
        let result = result.unwrap_or_else(|_| Err(io::Error::other("panicked")));
        match (&mut found, result) {
            (Ok(values), Ok(value)) => {
                values.push(value);
                ControlFlow::Continue(())
            }
            (_, Err(error)) => {
                found = Err(format!("{}: {error}", page.display()).into());
                ControlFlow::Break(())
            }
            (Err(_), _) => ControlFlow::Break(()),
        }
    });
    found
}

fn separation(against: String, articles: &[f64], others: &[f64]) -> Separation {
    Separation {
        against,
        articles: articles.len(),
        others: others.len(),
        mean_article: mean(articles),
        mean_other: mean(others),
        auc: auc(articles, others),
    }
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// The rank-sum form of the area under the ROC curve.
fn auc(positives: &[f64], negatives: &[f64]) -> Option<f64> {
    let mut sorted = negatives.to_vec();
    sorted.sort_by(f64::total_cmp);
    let wins = positives.iter().map(|value| {
        let below = sorted.partition_point(|other| other < value);
        let up_to = sorted.partition_point(|other| other <= value);
        (below + up_to) as f64 / 2.0
    });
    let pairs = positives.len() * negatives.len();
    (pairs > 0).then(|| wins.sum::<f64>() / pairs as f64)
}
