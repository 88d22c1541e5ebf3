//! Which pages a run is about.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

const EXTENSIONS: [&str; 4] = [".html", ".htm", ".html.gz", ".htm.gz"];

/// A page, or a place where pages could not be looked for.
pub struct Entry {
    pub path: PathBuf,
    /// Why nothing can be read here.
    pub problem: Option<String>,
}

/// The files among `paths`, and the pages in and below the folders among them, each once, in path
/// order. A file that is named itself is taken whatever its name.
pub fn find(paths: &[PathBuf]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = paths.iter().flat_map(|path| below(path)).collect();
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    entries.dedup_by(|a, b| a.path == b.path);
    entries
}

fn below(path: &Path) -> impl Iterator<Item = Entry> {
    WalkDir::new(path)
        .into_iter()
        .filter_map(move |found| match found {
            Ok(found) => is_wanted(&found).then(|| Entry {
                path: found.into_path(),
                problem: None,
            }),
            Err(error) => Some(Entry {
                path: error.path().unwrap_or(path).to_owned(),
                problem: Some(reason(&error)),
            }),
        })
}

fn is_wanted(found: &DirEntry) -> bool {
    // Links are followed to files, not to folders, so that no walk runs in circles.
    let named = found.depth() == 0;
    let may_be_page = found.file_type().is_file() || found.path_is_symlink();
    (named || (may_be_page && is_page(found.file_name()))) && !found.path().is_dir()
}

fn is_page(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_ascii_lowercase();
    EXTENSIONS.iter().any(|extension| name.ends_with(extension))
}

/// The system's word for an error, without the path, which stands beside it.
fn reason(error: &walkdir::Error) -> String {
    error
        .io_error()
        .map_or_else(|| error.to_string(), ToString::to_string)
}
