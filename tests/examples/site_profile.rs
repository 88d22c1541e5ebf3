use serde_json::{Value, json};

use crate::page;
use crate::run::{Folder, gzip, run, run_with};

const PROMO: &str = "Tetszett a cikk? Legyen ön is támogatónk, és kávézzon velünk havonta egyszer!";
const STORIES: [&str; 6] = [
    "The river rose by two metres on Monday, and the town closed both of its bridges.",
    "The storm tore the roof off the old school, but all of the pupils were at home.",
    "The fire brigade came with four engines and put the fire in the barn out.",
    "Snow fell for three days, and the train could not climb the pass before Friday.",
    "The fair opened on Sunday with forty stalls, two bands and a very small circus.",
    "The pupils of the school keep nine hives now, and sold their honey on the market.",
];

/// A page of a site that prints its promo inside each story.
fn story(at: usize) -> String {
    let (text, end) = (STORIES[at], page::paragraphs(at));
    format!(
        "<title>Story {at}</title><meta property=og:type content=article><article><h1>Story {at}</h1>\
         <p>{text}</p><p>{PROMO}</p><p>In brief, number {at}: {}</p></article>",
        end[0]
    )
}

/// A folder with the stories of a site but for the first, and one file that is no page of it.
fn crawl(test: &str) -> Folder {
    let folder = Folder::new(test);
    for at in 1..STORIES.len() {
        folder.write(&format!("crawl/{at}.html.gz"), gzip(&story(at)));
    }
    folder.write("crawl/notes.txt", "not a page");
    folder
}

fn learnt(folder: &Folder, paths: &[&str]) -> String {
    let profile = folder.path("site.json");
    let found = run(
        "site_profile",
        &[&["learn"], paths, &["-o", &profile]].concat(),
    );
    assert_eq!(found.code, Some(0), "{}", found.stderr);
    profile
}

#[test]
fn a_profile_of_other_pages_takes_the_promo_out() {
    let folder = crawl("site-profile");
    let profile = learnt(&folder, &[&folder.path("crawl")]);
    let found = run_with(
        "site_profile",
        &["extract", &profile, "-"],
        story(0).as_bytes(),
    );
    assert_eq!(found.code, Some(0), "{}", found.stderr);
    assert!(found.stdout.contains(STORIES[0]) && !found.stdout.contains("Tetszett"));
}

#[test]
fn show_names_the_lines_that_fall() {
    let folder = crawl("site-profile-show");
    let profile = learnt(&folder, &[&folder.path("crawl")]);
    let found = run(
        "site_profile",
        &["show", &profile, &folder.path("crawl"), "--json"],
    );
    assert_eq!(
        found.json_lines(),
        [json!({"pages": 5, "text": PROMO})],
        "{}",
        found.stderr
    );
    let table = run("site_profile", &["show", &profile, &folder.path("crawl")]);
    assert_eq!(table.stdout, format!("    5  {PROMO}\n"));
}

#[test]
fn a_profile_that_goes_on_equals_one_of_all_pages() {
    let folder = crawl("site-profile-with");
    let profile = learnt(&folder, &[&folder.path("crawl")]);
    let whole = std::fs::read_to_string(profile).unwrap();
    let first = learnt(
        &folder,
        &[
            &folder.path("crawl/1.html.gz"),
            &folder.path("crawl/2.html.gz"),
        ],
    );
    let rest = ["3", "4", "5"].map(|at| folder.path(&format!("crawl/{at}.html.gz")));
    let rest = rest.each_ref().map(String::as_str);
    let found = run(
        "site_profile",
        &[&["learn", "--with", &first], &rest[..]].concat(),
    );
    assert_eq!(found.stdout.trim_end(), whole);
    assert!(found.stderr.contains("5 pages, "), "{}", found.stderr);
}

#[test]
fn evaluate_judges_each_page_by_the_others_of_its_site() {
    let folder = Folder::new("site-profile-evaluate");
    for (at, story_text) in STORIES.iter().enumerate() {
        let text = format!(
            "{}\n\nIn brief, number {at}: {}",
            story_text,
            page::paragraphs(at)[0]
        );
        let truth = json!({
            "url": format!("https://www.example.org/{at}"),
            "_internal": {"page_type": {"primary": "article"}},
            "ground_truth": {"main_content": text, "without": ["Tetszett a cikk?"]},
        });
        folder.write(&format!("html/{at}.html.gz"), gzip(&story(at)));
        folder.write(&format!("ground-truth/{at}.json"), truth.to_string());
    }
    let found = run("site_profile", &["evaluate", &folder.path("")]);
    assert_eq!(found.code, Some(0), "{}{}", found.stdout, found.stderr);
    let all = found
        .stdout
        .lines()
        .find(|line| line.starts_with("all "))
        .unwrap();
    assert!(
        all.split_whitespace().take(3).eq(["all", "1", "6"]),
        "{all}"
    );
    assert!(all.ends_with("1.000 0.000"), "the leak: {all}");
    let rows = run("site_profile", &["evaluate", &folder.path(""), "--json"]).json_lines();
    assert_eq!(rows.len(), 6);
    for row in rows {
        assert_eq!(
            (&row["site"], &row["after"]["recall"]),
            (&json!("example.org"), &Value::from(1.0))
        );
    }
}

#[test]
fn what_is_no_profile_or_no_page_is_an_error() {
    let folder = Folder::new("site-profile-errors");
    let page = folder.write("page.html", story(0));
    let found = run("site_profile", &["extract", &page, &page]);
    assert_eq!((found.code, found.stdout.as_str()), (Some(1), ""));
    assert!(
        found.stderr.contains("page.html: not a profile"),
        "{}",
        found.stderr
    );
    folder.write("empty/notes.txt", "");
    let found = run("site_profile", &["learn", &folder.path("empty")]);
    assert!(found.stderr.contains("no page there"), "{}", found.stderr);
    let found = run(
        "site_profile",
        &[
            "learn",
            &page,
            &folder.path("nowhere.html"),
            "-o",
            &folder.path("site.json"),
        ],
    );
    assert_eq!(found.code, Some(1));
    assert!(
        found.stderr.contains("nowhere.html") && found.stderr.contains("1 pages"),
        "{}",
        found.stderr
    );
}
