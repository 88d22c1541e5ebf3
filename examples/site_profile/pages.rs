//! The pages that files and folders hold.

use std::error::Error;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::finish::complain;
use crate::progress::Progress;
use crate::read;

const ENDINGS: [&str; 4] = [".html", ".htm", ".xhtml", ".html.gz"];

/// Hands the bytes of every page to `work`, in the order of their names. Tells how many could not
/// be read, or were none; each of these is named on standard error.
pub fn each(
    paths: &[PathBuf],
    mut work: impl FnMut(&[u8]) -> Result<(), Box<dyn Error>>,
) -> Result<usize, Box<dyn Error>> {
    let files = files(paths)?;
    if files.is_empty() {
        return Err("no page there: looked for .html, .htm, .xhtml and .html.gz".into());
    }
    let mut progress = Progress::new(files.len(), false);
    let mut failed = 0;
    for file in files {
        let done = read::read_bytes(&file).map_err(Into::into);
        if let Err(error) = done.and_then(|page| work(&page)) {
            progress.clear();
            complain("site_profile", &format!("{}: {error}", file.display()));
            failed += 1;
        }
        progress.step();
    }
    progress.clear();
    Ok(failed)
}

fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            for entry in WalkDir::new(path).sort_by_file_name() {
                let entry = entry?;
                if entry.file_type().is_file() && is_page(entry.path()) {
                    files.push(entry.into_path());
                }
            }
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn is_page(path: &Path) -> bool {
    let name = path.to_string_lossy().to_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}
