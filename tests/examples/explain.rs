use serde_json::Value;
use std::fs;

use crate::page;
use crate::run::{Folder, run, run_with};

#[test]
fn the_table_shows_kept_lines_and_why_others_are_dropped() {
    let found = run_with("explain", &["-"], page::hindi().as_bytes());
    assert_eq!(found.code, Some(0), "{}", found.stderr);
    for paragraph in page::HINDI {
        let beginning: String = paragraph.chars().take(60).collect();
        assert!(found.stdout.contains(&beginning), "{}", found.stdout);
    }
    assert!(
        found
            .stdout
            .contains("[dropped: a marker rule noticed it (advertisement, hi/ad")
    );
    assert!(!found.stdout.contains('\u{1b}'), "no colours in a pipe");
}

#[test]
fn json_holds_every_block() {
    let found = run("explain", &["--json"]);
    let json: Value = serde_json::from_str(&found.stdout).unwrap();
    let blocks = json["blocks"].as_array().unwrap();
    assert!(blocks.iter().any(|block| block["verdict"] == "kept"));
    assert!(
        blocks
            .iter()
            .any(|block| block["verdict"]["dropped"] == "marker")
    );
    assert!(json["article"]["metadata"]["title"]["value"].is_string());
}

#[test]
fn nothing_of_the_page_runs_in_its_report() {
    let folder = Folder::new("explain-report");
    let text = "&lt;script&gt;alert(1)&lt;/script&gt; stood on the wall of the town hall on Monday, \
        the mayor said, and nobody knew who had written it there or why. &lt;img src=x onerror=alert(2)&gt;";
    let html = format!(
        "<title>A &lt;/title&gt;&lt;script&gt;alert(3)&lt;/script&gt;</title>\
         <meta name=author content='\"&gt;&lt;script&gt;alert(5)&lt;/script&gt;'>\
         <article id='x\" onmouseover=\"alert(6)'>\
         <p class='\"&gt;&lt;script&gt;alert(4)&lt;/script&gt;'>{text}</p><p>{text} Again.</p></article>"
    );
    let page = folder.write("page.html", html);
    let report = folder.path("report.html");
    let found = run("explain", &[&page, "--html", &report]);
    assert_eq!((found.code, found.stdout), (Some(0), String::new()));
    let report = fs::read_to_string(report).unwrap();
    assert!(report.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    for markup in ["<script", "<img", "onerror=alert(2)>", "\" onmouseover"] {
        assert!(!report.contains(markup), "{markup}");
    }
    assert!(report.contains("article#x&quot;"));
    assert!(report.contains("&lt;script&gt;alert(5)&lt;/script&gt;"));
    assert!(report.contains("default-src 'none'"));
    for elsewhere in ["url(", "@import", "<link", "http:", "https:"] {
        assert!(!report.contains(elsewhere), "{elsewhere}");
    }
}

#[test]
fn a_page_that_cannot_be_read_is_an_error() {
    let found = run("explain", &["/no/such/page.html"]);
    assert_eq!(found.code, Some(1));
    assert!(
        found.stderr.contains("/no/such/page.html"),
        "{}",
        found.stderr
    );
}
