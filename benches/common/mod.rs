//! The pages that are measured.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use corpus::Page;
use flate2::read::GzDecoder;

#[allow(dead_code, reason = "the benches ask for no gold text")]
#[path = "../../examples/common/corpus.rs"]
mod corpus;

/// Pages of one sort.
pub struct Set {
    pub name: &'static str,
    pub pages: Vec<String>,
}

impl Set {
    pub fn bytes(&self) -> usize {
        self.pages.iter().map(String::len).sum()
    }
}

/// The project's own fixtures, and pages of the corpus where it is: in `../shared/corpus`, or in
/// the folder that `HAMSA_CORPUS` names.
pub fn sets() -> Vec<Set> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = std::env::var_os("HAMSA_CORPUS")
        .map_or_else(|| root.join("../shared/corpus"), PathBuf::from);
    let mut sets = vec![Set {
        name: "fixtures",
        pages: fixtures(&root.join("tests/fixtures")),
    }];
    let article: fn(&Page) -> bool = |page| page.page_type == "article";
    let hindi: fn(&Page) -> bool = |page| page.id.starts_with("hi-");
    let wanted = [
        ("articles", "wcxb-dev", article, 6),
        ("all types", "wcxb-dev", |_: &Page| true, 12),
        ("indic", "indic", |_: &Page| true, 1),
        ("hindi", "indic", hindi, 1),
    ];
    for (name, folder, is_wanted, step) in wanted {
        let mut pages = corpus::pages(&corpus.join(folder)).unwrap_or_default();
        pages.retain(is_wanted);
        let pages = pages.iter().step_by(step);
        let pages: Vec<String> = pages.filter_map(|page| unpack(&page.html)).collect();
        if pages.is_empty() {
            let _ = writeln!(io::stderr(), "{name}: no {folder} corpus here, skipped");
        } else {
            sets.push(Set { name, pages });
        }
    }
    sets
}

fn fixtures(folder: &Path) -> Vec<String> {
    let pages = sorted(folder)
        .into_iter()
        .map(|path| path.join("page.html"));
    pages
        .filter_map(|page| fs::read_to_string(page).ok())
        .collect()
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn unpack(path: &Path) -> Option<String> {
    let mut bytes = Vec::new();
    GzDecoder::new(fs::File::open(path).ok()?)
        .read_to_end(&mut bytes)
        .ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}
