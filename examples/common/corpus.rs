//! A folder of pages with gold texts in WCXB layout: `html/ID.html.gz` and `ground-truth/ID.json`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// A page of the corpus and what should come out of it.
pub struct Page {
    pub id: String,
    pub html: PathBuf,
    pub page_type: String,
    /// Only some corpora say it.
    pub language: Option<String>,
    pub gold: Gold,
}

#[derive(Default, Deserialize)]
pub struct Gold {
    #[serde(default)]
    pub title: Option<String>,
    #[serde(default)]
    pub author: Option<String>,
    #[serde(default)]
    pub publish_date: Option<String>,
    #[serde(default)]
    pub main_content: Option<String>,
    #[serde(default)]
    pub with: Vec<String>,
    #[serde(default)]
    pub without: Vec<String>,
}

#[derive(Deserialize)]
struct Record {
    #[serde(default)]
    language: Option<String>,
    #[serde(rename = "_internal")]
    internal: Internal,
    ground_truth: Gold,
}

#[derive(Deserialize)]
struct Internal {
    page_type: PageType,
}

#[derive(Deserialize)]
struct PageType {
    primary: String,
}

/// The pages of `dir` by id, without their HTML.
pub fn pages(dir: &Path) -> Result<Vec<Page>, Box<dyn Error>> {
    let truths = dir.join("ground-truth");
    let entries = fs::read_dir(&truths).map_err(|e| format!("{}: {e}", truths.display()))?;
    let mut pages = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            pages.push(page(dir, &path).map_err(|e| format!("{}: {e}", path.display()))?);
        }
    }
    pages.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(pages)
}

fn page(dir: &Path, truth: &Path) -> Result<Page, Box<dyn Error>> {
    let record: Record = serde_json::from_slice(&fs::read(truth)?)?;
    let id = truth
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Page {
        html: dir.join("html").join(format!("{id}.html.gz")),
        id,
        page_type: record.internal.page_type.primary,
        language: record.language,
        gold: record.ground_truth,
    })
}
