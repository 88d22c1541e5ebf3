//! Every folder in `tests/fixtures` is a page and the article that must come out of it; where
//! there is no `expected.txt`, no article, or hardly any confidence in one, is the right answer. `UPDATE_EXPECT=1` writes what
//! comes out over the files that are there.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

use std::path::{Path, PathBuf};
use std::{env, fs};

use hamsa::Error;

/// A page that is no article comes out with less confidence than this, if it comes out.
const NO_ARTICLE: f64 = 0.1;

#[test]
fn every_fixture_comes_out_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let entries = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut fixtures: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    fixtures.sort();
    assert!(!fixtures.is_empty(), "no fixture found");
    let failures: Vec<String> = fixtures.iter().filter_map(|path| check(path)).collect();
    let (failed, all) = (failures.len(), fixtures.len());
    assert!(
        failures.is_empty(),
        "{failed} of {all} fixtures differ\n\n{}",
        failures.join("\n")
    );
}

/// What is wrong with a fixture.
fn check(fixture: &Path) -> Option<String> {
    let page = fs::read_to_string(fixture.join("page.html")).unwrap();
    let expected_file = fixture.join("expected.txt");
    let article = hamsa::extract(&page);
    let confidence = article.as_ref().map_or(0.0, hamsa::Article::confidence);
    let found = article.map(|article| format!("{}\n", article.text()));
    let report = if expected_file.exists() {
        let update = env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1");
        if let (true, Ok(found)) = (update, &found) {
            fs::write(&expected_file, found).unwrap();
        }
        let found = found.unwrap_or_else(|error| format!("({error})\n"));
        let expected = fs::read_to_string(&expected_file).unwrap();
        (found != expected).then(|| difference(&expected, &found))
    } else {
        match found {
            Err(Error::NoContent { .. }) => None,
            Err(error) => Some(format!("no article expected, but: {error}\n")),
            Ok(_) if confidence < NO_ARTICLE => None,
            Ok(found) => Some(format!("no article expected, but found:\n{found}")),
        }
    };
    let name = fixture.file_name().unwrap_or_default().to_string_lossy();
    report.map(|report| format!("== {name} (- expected, + found)\n{report}"))
}

/// The paragraphs that only one of two texts has, in order; `…` stands for those that both have.
fn difference(expected: &str, found: &str) -> String {
    let old: Vec<&str> = expected.split("\n\n").collect();
    let new: Vec<&str> = found.split("\n\n").collect();
    let common = common_lengths(&old, &new);
    let mut report = String::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
            if !report.ends_with("…\n") {
                report.push_str("  …\n");
            }
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            report.push_str(&format!("- {}\n", old[i]));
            i += 1;
        } else {
            report.push_str(&format!("+ {}\n", new[j]));
            j += 1;
        }
    }
    report
}

/// `[i][j]`: the length of the longest common subsequence of `old[i..]` and `new[j..]`.
fn common_lengths(old: &[&str], new: &[&str]) -> Vec<Vec<usize>> {
    let mut lengths = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i][j] = if old[i] == new[j] {
                lengths[i + 1][j + 1] + 1
            } else {
                lengths[i + 1][j].max(lengths[i][j + 1])
            };
        }
    }
    lengths
}

#[test]
fn a_difference_shows_only_what_differs() {
    let report = difference("a\n\nb\n\nc\n\nd", "a\n\nx\n\nc\n\nd\n\ne");
    assert_eq!(report, "  …\n- b\n+ x\n  …\n+ e\n");
}
