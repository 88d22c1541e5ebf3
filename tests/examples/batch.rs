use std::io::Read;

use crate::page;
use crate::run::{Folder, gzip, run, start};

/// A folder with four good pages in it, two bad ones and a file that is no page.
fn mixed(test: &str) -> Folder {
    let folder = Folder::new(test);
    folder.write("pages/b.html", page::english(1));
    folder.write("pages/a/deep/c.HTM", page::english(2));
    folder.write("pages/d.html.gz", gzip(&page::hindi()));
    folder.write("pages/e.htm.gz", gzip(&page::english(3)));
    let packed = gzip(&page::english(4));
    folder.write("pages/cut.html.gz", &packed[..packed.len() / 2]);
    folder.write("pages/empty.html", "");
    folder.write("pages/notes.txt", page::english(5));
    folder
}

#[test]
fn every_page_gives_a_line_in_path_order_and_a_bad_one_an_error() {
    let folder = mixed("batch-mixed");
    let found = run("batch", &[&folder.path("pages")]);
    assert_eq!(found.code, Some(0), "{}", found.stderr);
    let lines = found.json_lines();
    let names = [
        "a/deep/c.HTM",
        "b.html",
        "cut.html.gz",
        "d.html.gz",
        "e.htm.gz",
        "empty.html",
    ];
    let paths = names.map(|name| folder.path(&format!("pages/{name}")));
    let found_paths: Vec<_> = lines
        .iter()
        .map(|line| line["path"].as_str().unwrap())
        .collect();
    assert_eq!(found_paths, paths);
    for line in &lines {
        let keys: Vec<_> = line.as_object().unwrap().keys().collect();
        let path = line["path"].as_str().unwrap();
        if path.contains("cut") || path.contains("empty") {
            assert_eq!(keys, ["error", "path"]);
        } else {
            #[rustfmt::skip]
            assert_eq!(keys, [
                "byline", "canonical_url", "confidence", "description", "dropped", "image",
                "language", "modified", "path", "published", "section", "site_name", "tags", "text",
                "title",
            ]);
        }
    }
    assert_eq!(lines[1]["title"], page::title(1));
    assert_eq!(lines[3]["text"], page::HINDI.join("\n\n"));
    assert!((0.0..=1.0).contains(&lines[3]["confidence"].as_f64().unwrap()));
}

#[test]
fn the_summary_is_one_line_unless_quiet() {
    let folder = mixed("batch-summary");
    let loud = run("batch", &[&folder.path("pages")]).stderr;
    assert!(loud.starts_with("batch: 6 pages, 2 failed, "), "{loud}");
    assert_eq!(loud.lines().count(), 1, "{loud}");
    assert_eq!(run("batch", &["--quiet", &folder.path("pages")]).stderr, "");
}

#[test]
fn a_path_that_is_not_there_is_an_error_after_the_run() {
    let folder = mixed("batch-missing");
    let missing = folder.path("missing");
    let found = run(
        "batch",
        &["--quiet", &missing, &folder.path("pages/b.html")],
    );
    assert_eq!(found.code, Some(1));
    assert!(
        found.stderr.starts_with(&format!("batch: {missing}: ")),
        "{}",
        found.stderr
    );
    let lines = found.json_lines();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["path"], missing.as_str());
    assert!(lines[0]["error"].is_string());
    assert_eq!(lines[1]["title"], page::title(1));
}

#[test]
fn a_page_that_is_named_twice_gives_one_line_and_a_named_file_needs_no_ending() {
    let folder = mixed("batch-twice");
    let (pages, notes) = (folder.path("pages"), folder.path("pages/notes.txt"));
    let found = run("batch", &[&pages, &notes, &folder.path("pages/b.html")]);
    assert_eq!(found.json_lines().len(), 7);
}

#[test]
fn jobs_change_nothing_and_a_file_gets_what_standard_output_gets() {
    let folder = Folder::new("batch-jobs");
    for number in 0..80 {
        // Pages of very different length, so that threads overtake each other.
        let page = page::english(number).repeat(1 + number % 7 * 5);
        folder.write(&format!("pages/{number:02}.html"), page);
    }
    let pages = folder.path("pages");
    let one = run("batch", &[&pages, "--jobs", "1"]).stdout;
    assert_eq!(one.lines().count(), 80);
    for jobs in ["2", "5"] {
        assert!(
            run("batch", &[&pages, "--jobs", jobs]).stdout == one,
            "{jobs} jobs differ"
        );
    }
    let file = folder.path("out.jsonl");
    assert_eq!(run("batch", &[&pages, "-o", &file]).stdout, "");
    assert!(
        std::fs::read_to_string(file).unwrap() == one,
        "the file differs"
    );
    assert_eq!(
        run("batch", &[&pages, "-o", &folder.path("no/such/folder")]).code,
        Some(1)
    );
    assert_eq!(run("batch", &[&pages, "--jobs", "0"]).code, Some(2));
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let folder = Folder::new("batch-pipe");
    // Far more than a pipe holds.
    for number in 0..400 {
        folder.write(&format!("{number}.html"), page::english(number));
    }
    let mut batch = start("batch", &[&folder.path("")]);
    let mut output = batch.stdout.take().unwrap();
    output.read_exact(&mut [0; 100]).unwrap();
    drop(output);
    let mut complaint = String::new();
    batch
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut complaint)
        .unwrap();
    assert_eq!(
        (batch.wait().unwrap().code(), complaint.as_str()),
        (Some(0), "")
    );
}

#[test]
fn no_path_is_a_usage_error() {
    assert_eq!(run("batch", &[]).code, Some(2));
}
