//! Which pages a run is about.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

const PAGES: [&str; 4] = [".html", ".htm", ".html.gz", ".htm.gz"];
const ARCHIVES: [&str; 2] = [".warc", ".warc.gz"];

/// A page, a WARC file of pages, or a place where pages could not be looked for.
pub struct Entry {
    pub path: PathBuf,
    /// In bytes, as it lies on the disk.
    pub size: u64,
    /// Why nothing can be read here.
    pub problem: Option<String>,
}

impl Entry {
    /// Whether it is a WARC file.
    pub fn is_archive(&self) -> bool {
        self.path
            .file_name()
            .is_some_and(|name| ends(name, &ARCHIVES))
    }
}

/// The files among `paths`, and the pages and WARC files in and below the folders among them, each
/// once, in path order. A file that is named itself is taken whatever its name.
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
                // What has no size will tell why when it is read.
                size: found.path().metadata().map_or(0, |about| about.len()),
                path: found.into_path(),
                problem: None,
            }),
            Err(error) => Some(Entry {
                path: error.path().unwrap_or(path).to_owned(),
                size: 0,
                problem: Some(reason(&error)),
            }),
        })
}

fn is_wanted(found: &DirEntry) -> bool {
    // Links are followed to files, not to folders, so that no walk runs in circles.
    let named = found.depth() == 0;
    let may_be_page = found.file_type().is_file() || found.path_is_symlink();
    (named || (may_be_page && is_known(found.file_name()))) && !found.path().is_dir()
}

fn is_known(name: &OsStr) -> bool {
    ends(name, &PAGES) || ends(name, &ARCHIVES)
}

fn ends(name: &OsStr, extensions: &[&str]) -> bool {
    let name = name.to_string_lossy().to_ascii_lowercase();
    extensions.iter().any(|extension| name.ends_with(extension))
}

/// The system's word for an error, without the path, which stands beside it.
fn reason(error: &walkdir::Error) -> String {
    error
        .io_error()
        .map_or_else(|| error.to_string(), ToString::to_string)
}
