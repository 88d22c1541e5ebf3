//! The pages that the model is fitted on, always in the same order.

use crate::{read, small};
use serde_json::Value;
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A page with what its gold says of it.
pub struct Page {
    pub id: String,
    pub html: String,
    pub title: String,
    pub gold: String,
    pub site: String,
    pub page_type: String,
    pub language: Value,
}

/// Hands over the pages of the folders, small pages made from their gold texts, and our own.
pub fn each(
    folders: &[PathBuf],
    mut hand_over: impl FnMut(&Page) -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let mut texts = Vec::new();
    for (folder, gold) in &golds(folders)? {
        let page = Page::read(folder, gold)?;
        hand_over(&page)?;
        let html = String::new();
        texts.push(Page { html, ..page });
    }
    for (turn, page) in texts.iter().enumerate() {
        if page.page_type == "article" {
            let others = texts.iter().cycle().skip(turn + 1);
            let others: Vec<&str> = others.take(4).map(|page| page.title.as_str()).collect();
            hand_over(&page.made_small(&others, turn))?;
        }
    }
    let mut fixtures: Vec<PathBuf> = fs::read_dir(FIXTURES)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    fixtures.sort();
    for folder in fixtures {
        if folder.join("expected.txt").exists() {
            hand_over(&Page::of_our_own(&folder)?)?;
        }
    }
    Ok(())
}

/// Of each page, whether its rows were written of it as browsers with scripts show it.
pub fn with_scripts(out: &Path) -> Result<Vec<bool>, Box<dyn Error>> {
    let list = fs::read_to_string(out.join("rows.jsonl"))?;
    let pages = list.lines().map(serde_json::from_str::<Value>);
    let flags = pages.map(|page| Ok(page?.get("scripts") == Some(&Value::Bool(true))));
    flags.collect()
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

/// A page as every program here reads it.
pub fn page(path: &Path) -> io::Result<String> {
    Ok(String::from_utf8_lossy(&read::read_bytes(path)?).into_owned())
}
