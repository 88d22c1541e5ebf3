use crate::page;
use crate::run::{Folder, gzip, run, run_with};

fn hindi_text() -> String {
    page::HINDI.join("\n\n") + "\n"
}

#[test]
fn title_and_text_of_a_page() {
    let folder = Folder::new("extract-page");
    let file = folder.write("page.html", page::hindi());
    let found = run("extract", &[&file]);
    let expected = format!("{}\n\n{}", page::HINDI_TITLE, hindi_text());
    assert_eq!(
        (found.code, found.stdout, found.stderr),
        (Some(0), expected, String::new())
    );
}

#[test]
fn gzip_and_standard_input_and_no_title() {
    let folder = Folder::new("extract-gzip");
    let file = folder.write("page.html.gz", gzip(&page::hindi()));
    assert_eq!(run("extract", &["--no-title", &file]).stdout, hindi_text());
    let plain = run_with("extract", &["--no-title", "-"], page::hindi().as_bytes());
    assert_eq!(plain.stdout, hindi_text());
    let packed = run_with("extract", &["--no-title", "-"], &gzip(&page::hindi()));
    assert_eq!(packed.stdout, hindi_text());
}

#[test]
fn several_files_stand_under_their_names_and_one_that_is_missing_is_reported() {
    let folder = Folder::new("extract-several");
    let one = folder.write("one.html", page::english(1));
    let missing = folder.path("missing.html");
    let two = folder.write("two.html", page::english(2));
    let found = run("extract", &["--no-title", &missing, &one, &two]);
    let [first, second] = [1, 2].map(|number| page::paragraphs(number).join("\n\n"));
    assert_eq!(
        found.stdout,
        format!("==> {one} <==\n{first}\n\n==> {two} <==\n{second}\n")
    );
    assert_eq!(found.code, Some(1));
    assert!(
        found.stderr.starts_with(&format!("extract: {missing}: ")),
        "{}",
        found.stderr
    );
}

#[test]
fn no_argument_is_the_sample_page() {
    let found = run("extract", &[]);
    assert_eq!(found.code, Some(0), "{}", found.stderr);
    assert!(!found.stdout.trim().is_empty());
}

#[test]
fn bytes_that_are_not_utf8_are_replaced() {
    let mut page = page::english(1).into_bytes();
    let at = page
        .windows(7)
        .position(|bytes| bytes == b"Tuesday")
        .unwrap();
    page[at] = 0xff;
    let found = run_with("extract", &["-"], &page);
    assert_eq!(found.code, Some(0), "{}", found.stderr);
    assert!(
        found.stdout.contains("On \u{fffd}uesday the keeper"),
        "{}",
        found.stdout
    );
}

#[test]
fn a_page_without_an_article_is_an_error_and_an_unknown_option_a_usage_error() {
    let found = run("extract", &["-"]);
    assert_eq!((found.code, found.stdout.as_str()), (Some(1), ""));
    assert!(found.stderr.starts_with("extract: -: "), "{}", found.stderr);
    assert_eq!(run("extract", &["--no-such-option"]).code, Some(2));
}

#[test]
fn markdown_and_json_of_a_page() {
    let folder = Folder::new("extract-formats");
    let file = folder.write("page.html", page::hindi());
    let markdown = run("extract", &["--format", "markdown", &file]);
    let title = format!("# {}\n\n", page::HINDI_TITLE);
    assert!(markdown.stdout.starts_with(&title), "{}", markdown.stdout);
    let untitled = run("extract", &["--format", "markdown", "--no-title", &file]);
    assert_eq!(format!("{title}{}", untitled.stdout), markdown.stdout);
    let json = run("extract", &["--format", "json", &file, &file]);
    let lines = json.json_lines();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["metadata"]["title"]["value"], page::HINDI_TITLE);
    assert_eq!(lines[0]["text"], page::HINDI.join("\n\n"));
}

#[test]
fn a_page_in_the_charset_that_it_declares() {
    let mut page = b"<meta charset=windows-1251><h1>\xcd\xee\xe2\xee\xf1\xf2\xe8</h1><p>".to_vec();
    for _ in 0..30 {
        page.extend(b"\xd0\xe5\xea\xe0 \xef\xee\xe4\xed\xff\xeb\xe0\xf1\xfc. ");
    }
    let found = run_with("extract", &["-"], &page);
    assert!(
        found.stdout.starts_with("Новости\n\nРека поднялась."),
        "{}",
        found.stdout
    );
}
