use serde_json::{Value, json};

use crate::page;
use crate::run::{Folder, gzip, run};

/// A corpus of three good articles, a broken one and a listing.
fn corpus(test: &str) -> Folder {
    let folder = Folder::new(test);
    for number in [1, 2] {
        let text = page::paragraphs(number).join("\n\n");
        let page = gzip(&page::english(number));
        add(
            &folder,
            &format!("en-{number}"),
            "article",
            Value::Null,
            &text,
            &page,
        );
    }
    let hindi = page::HINDI.join("\n\n");
    add(
        &folder,
        "hi-1",
        "article",
        json!("hi"),
        &hindi,
        &gzip(&page::hindi()),
    );
    add(
        &folder,
        "hi-broken",
        "article",
        json!("hi"),
        &hindi,
        b"no gzip",
    );
    let list = "<ul><li><a href='/1'>One</a><li><a href='/2'>Two</a></ul>";
    add(&folder, "list", "listing", Value::Null, "", &gzip(list));
    folder
}

fn add(folder: &Folder, id: &str, page_type: &str, language: Value, text: &str, page: &[u8]) {
    let truth = json!({
        "file_id": id,
        "language": language,
        "_internal": {"page_type": {"primary": page_type}},
        "ground_truth": {
            "title": "Some title",
            "main_content": text,
            "with": text.split_terminator("\n\n").take(2).collect::<Vec<_>>(),
            "without": ["©", "ये भी पढ़ें"],
        },
    });
    folder.write(&format!("html/{id}.html.gz"), page);
    folder.write(&format!("ground-truth/{id}.json"), truth.to_string());
}

fn report(args: &[&str]) -> Value {
    let found = run("evaluate", &[args, &["--json"]].concat());
    assert_eq!(found.code, Some(0), "{}", found.stderr);
    let [report] = found.json_lines().try_into().unwrap();
    report
}

#[test]
fn json_has_the_means_and_every_page() {
    let folder = corpus("evaluate-json");
    let report = report(&[&folder.path("")]);
    let pages = report["pages"].as_array().unwrap();
    let ids: Vec<_> = pages
        .iter()
        .map(|page| page["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["en-1", "en-2", "hi-1", "hi-broken", "list"]);
    for page in &pages[..3] {
        assert_eq!(
            (page["f1"].as_f64(), page["order_f1"].as_f64()),
            (Some(1.0), Some(1.0))
        );
        assert_eq!(page["with"], json!({"found": 2, "of": 2}));
        assert_eq!(page["without"], json!({"found": 0, "of": 2}));
        assert_eq!(
            (&page["title_found"], &page["error"]),
            (&json!(false), &Value::Null)
        );
    }
    assert_eq!(pages[3]["f1"], 0.0);
    assert!(pages[3]["error"].is_string());
    assert_eq!(
        (&pages[4]["f1"], &pages[4]["no_content"]),
        (&json!(1.0), &json!(true))
    );
    let article = &report["summary"]["types"]["article"];
    assert_eq!(
        (&article["pages"], &article["errors"]),
        (&json!(4), &json!(1))
    );
    assert_eq!(
        (&article["f1"], &article["under_half"]),
        (&json!(0.75), &json!(1))
    );
    assert_eq!(report["summary"]["languages"]["hi"]["f1"], 0.5);
}

#[test]
fn jobs_change_nothing_and_options_choose_pages() {
    let folder = corpus("evaluate-options");
    let dir = folder.path("");
    assert_eq!(
        report(&[&dir, "--jobs", "1"]),
        report(&[&dir, "--jobs", "2"])
    );
    let count = |args: &[&str]| report(args)["summary"]["all"]["pages"].clone();
    assert_eq!(count(&[&dir, "--type", "listing"]), 1);
    assert_eq!(count(&[&dir, "--language", "hi"]), 2);
    assert_eq!(count(&[&dir, "--sample", "2"]), 3);
}

#[test]
fn the_table_names_types_languages_and_the_worst_pages() {
    let folder = corpus("evaluate-table");
    let found = run("evaluate", &[&folder.path(""), "--worst", "1"]);
    assert_eq!(found.code, Some(0), "{}", found.stderr);
    let starts = |start: &str| found.stdout.lines().any(|line| line.starts_with(start));
    for start in [
        "all ",
        "article ",
        "listing ",
        "hi ",
        "articles: F1 0.7500  P 0.7500",
    ] {
        assert!(starts(start), "{start:?} is not in\n{}", found.stdout);
    }
    let last = found.stdout.lines().last().unwrap();
    assert!(last.starts_with("hi-broken"), "{last}");
}

#[test]
fn confidence_separates_articles_from_lists() {
    let folder = corpus("evaluate-confidence");
    folder.write(
        "home/one.html.gz",
        gzip("<ul><li><a href='/1'>One</a></ul>"),
    );
    let report = report(&[&folder.path(""), "--confidence", &folder.path("home")]);
    let separations = report["confidence"].as_array().unwrap();
    assert_eq!(separations.len(), 2);
    for separation in separations {
        assert_eq!(
            (&separation["articles"], &separation["others"]),
            (&json!(4), &json!(1))
        );
        // Three articles win against the list, and the broken one ties with it.
        assert_eq!(separation["auc"], 0.875);
    }
}

#[test]
fn a_folder_that_is_no_corpus_is_an_error() {
    let folder = Folder::new("evaluate-nothing");
    let found = run("evaluate", &[&folder.path("nowhere")]);
    assert_eq!((found.code, found.stdout.as_str()), (Some(1), ""));
    assert!(found.stderr.starts_with("evaluate: "), "{}", found.stderr);
    folder.write("ground-truth/bad.json", "{");
    let found = run("evaluate", &[&folder.path("")]);
    assert_eq!(found.code, Some(1));
    assert!(found.stderr.contains("bad.json"), "{}", found.stderr);
}
