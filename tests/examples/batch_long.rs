use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::archive;
use crate::page;
use crate::run::{Folder, Run, run, start};

const KILLS: usize = 3;
/// Enough for a run of some seconds.
const MANY: usize = if cfg!(debug_assertions) { 800 } else { 8000 };

/// A folder with two WARC files of many pages, one of them gzip, and pages beside them; among the
/// pages some that fail.
fn crawl(test: &str, pages: usize) -> Folder {
    let folder = Folder::new(test);
    let records = |from: usize| -> Vec<Vec<u8>> {
        (from..from + pages / 2)
            .flat_map(|number| {
                let url = format!("https://example.org/{number}");
                let html = match number % 10 {
                    0 => String::new(),
                    1 => page::hindi(),
                    _ => page::english(number).repeat(10),
                };
                let [request, metadata] = archive::beside(&url);
                [request, archive::page(&url, &html), metadata]
            })
            .collect()
    };
    folder.write("in/a.warc.gz", archive::members(&records(0)));
    folder.write("in/b.html", page::english(1));
    folder.write("in/c.warc", records(pages / 2).concat());
    folder.write("in/d.html", "");
    folder
}

/// How far the run that writes to this file has come.
fn state(output: &str) -> Option<Value> {
    let saved = fs::read(format!("{output}.checkpoint")).ok()?;
    let saved: Value = serde_json::from_slice(&saved).ok()?;
    Some(saved["state"].clone())
}

/// Waits until the run has come farther than `from`, or has ended.
fn farther_than(from: &Option<Value>, output: &str) {
    let begun = Instant::now();
    while &state(output) == from && begun.elapsed() < Duration::from_secs(60) {
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_run_killed_three_times_and_resumed_writes_what_one_run_writes() {
    let folder = crawl("long-kill", MANY);
    let input = folder.path("in");
    let files = |name: &str| [format!("{name}.jsonl"), format!("{name}-errors.jsonl")];
    let read = |files: &[String; 2]| files.clone().map(|file| fs::read(file).unwrap());
    let at_once = files(&folder.path("at-once"));
    let whole = run(
        "batch",
        &[&input, "-o", &at_once[0], "--errors", &at_once[1]],
    );
    assert_eq!(whole.code, Some(0), "{}", whole.stderr);
    let counts = format!(
        "batch: {} pages, {} failed, {} other records, ",
        MANY + 2,
        MANY / 10 + 1,
        MANY * 2
    );
    let is_whole = |run: &Run| {
        // Above it, on a slow machine, stand lines of progress.
        let summary = run.stderr.lines().last().unwrap_or_default();
        assert!(summary.starts_with(&counts), "{}", run.stderr);
    };
    is_whole(&whole);

    let resumed = files(&folder.path("resumed"));
    let args = [
        &input,
        "-o",
        &resumed[0],
        "--errors",
        &resumed[1],
        "--resume",
    ];
    for kill in 0..KILLS {
        let before = state(&resumed[0]);
        let mut batch = start("batch", &args);
        farther_than(&before, &resumed[0]);
        if kill == 0 {
            // The state of a run that has only begun.
            farther_than(&state(&resumed[0]), &resumed[0]);
        }
        // Somewhere between two states.
        thread::sleep(Duration::from_millis(70 * kill as u64));
        batch.kill().unwrap();
        batch.wait().unwrap();
        let after = state(&resumed[0]).unwrap();
        assert_eq!(after["done"], false, "killed too late: {after}");
        assert_ne!(Some(after), before, "killed too early");
    }
    let last = run("batch", &args);
    assert_eq!(last.code, Some(0), "{}", last.stderr);
    is_whole(&last);
    assert!(read(&resumed) == read(&at_once), "the outputs differ");

    // It has come to its end: nothing is done again.
    is_whole(&run("batch", &args));
    assert!(read(&resumed) == read(&at_once), "the outputs differ");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_run_between_two_pages() {
    let folder = crawl("long-stop", MANY);
    let output = folder.path("out.jsonl");
    let args = [&folder.path("in"), "-o", &output, "--resume"];
    let batch = start("batch", &args);
    farther_than(&None, &output);
    farther_than(&state(&output), &output);
    let id = batch.id().to_string();
    let sent = std::process::Command::new("kill")
        .args(["-INT", &id])
        .status();
    assert!(sent.unwrap().success());
    let ended = batch.wait_with_output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(130), "{said}");
    assert!(
        said.ends_with("batch: stopped; --resume goes on\n"),
        "{said}"
    );
    // Whole lines, as many as the state says.
    let lines = fs::read_to_string(&output).unwrap();
    let state = state(&output).unwrap();
    assert_eq!(state["output"], lines.len());
    assert_eq!(state["tally"]["pages"], lines.lines().count());
    assert!(
        lines
            .lines()
            .all(|line| serde_json::from_str::<Value>(line).is_ok())
    );
}

#[test]
fn a_run_goes_on_only_where_it_was_begun() {
    let folder = crawl("long-other", 20);
    let (input, output) = (folder.path("in"), folder.path("out.jsonl"));
    let refused = |args: &[&str]| {
        let found = run("batch", args);
        assert_eq!(found.code, Some(1), "{}", found.stderr);
        assert!(
            found.stderr.contains("out.jsonl: cannot go on, "),
            "{}",
            found.stderr
        );
    };
    // Nothing there yet: it begins.
    assert_eq!(
        run("batch", &[&input, "-o", &output, "--resume"]).code,
        Some(0)
    );
    refused(&[&input, "-o", &output, "--resume", "--filter-language", "hi"]);
    refused(&[&folder.path("in/b.html"), "-o", &output, "--resume"]);
    folder.write("in/e.html", page::english(2));
    refused(&[&input, "-o", &output, "--resume"]);
    fs::remove_file(format!("{output}.checkpoint")).unwrap();
    refused(&[&input, "-o", &output, "--resume"]);
    // Without --resume it begins anew.
    assert_eq!(run("batch", &[&input, "-o", &output]).code, Some(0));
    assert_eq!(fs::read_to_string(&output).unwrap().lines().count(), 23);
    for args in [&["in", "--resume"][..], &["--stdin", "--resume", "-o", "x"]] {
        assert_eq!(run("batch", args).code, Some(2));
    }
}

#[test]
fn articles_that_are_not_asked_for_are_left_out_and_errors_put_aside() {
    let folder = crawl("long-filter", 20);
    let (input, errors) = (folder.path("in"), folder.path("errors.jsonl"));
    let hindi = run(
        "batch",
        &[&input, "--filter-language", "ta,hi", "--errors", &errors],
    );
    let counts = "batch: 22 pages, 3 failed, 17 left out, 40 other records, ";
    assert!(hindi.stderr.starts_with(counts), "{}", hindi.stderr);
    let lines = hindi.json_lines();
    assert_eq!(lines.len(), 2);
    assert!(lines.iter().all(|line| line["language"] == "hi"));
    let errors = fs::read_to_string(errors).unwrap();
    assert_eq!(errors.lines().count(), 3);
    assert!(errors.lines().all(|line| line.contains(r#""error":""#)));

    let all = run("batch", &[&input]).json_lines();
    let sure: Vec<_> = all
        .iter()
        .filter_map(|line| line["confidence"].as_f64())
        .collect();
    let (least, most) = (
        sure.iter().fold(1.0, |a, b| b.min(a)),
        sure.iter().fold(0.0, |a, b| b.max(a)),
    );
    let middle = (least + most) / 2.0;
    let found = run("batch", &[&input, "--min-confidence", &middle.to_string()]).json_lines();
    let above = sure
        .iter()
        .filter(|confidence| **confidence >= middle)
        .count();
    assert_eq!(found.len(), above + 3);
    for wrong in ["1.5", "-1", "high"] {
        assert_eq!(
            run("batch", &[&input, &format!("--min-confidence={wrong}")]).code,
            Some(2)
        );
    }
}
