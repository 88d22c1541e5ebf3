use crate::page;
use crate::run::{Folder, run, run_with};

/// A copied text and the clean text that it holds.
fn copied() -> (String, String) {
    let [one, two, three, four] = page::HINDI;
    let copied =
        format!("{one}\n\nविज्ञापन\n{two}\nये भी पढ़ें: मंडी में आलू के दाम गिरे\n\n{three}\n{four}\n");
    (copied, page::HINDI.join("\n\n") + "\n")
}

#[test]
fn standard_input_and_a_file_give_clean_text() {
    let folder = Folder::new("clean-text");
    let (copied, clean) = copied();
    let file = folder.write("copied.txt", &copied);
    assert_eq!(run("clean_text", &[&file]).stdout, clean);
    assert_eq!(run_with("clean_text", &[], copied.as_bytes()).stdout, clean);
    assert_eq!(
        run_with("clean_text", &["-"], copied.as_bytes()).stdout,
        clean
    );
}

#[test]
fn json_has_exactly_the_title_the_text_and_the_dropped_lines() {
    let (copied, clean) = copied();
    let found = run_with("clean_text", &["--json"], copied.as_bytes());
    let [output] = found.json_lines().try_into().unwrap();
    let keys: Vec<_> = output.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["dropped", "text", "title"]);
    assert!(
        found.stdout.starts_with(r#"{"title":null,"text":"#),
        "{}",
        found.stdout
    );
    assert_eq!(output["text"].as_str().unwrap(), clean.trim_end());
    let dropped = output["dropped"].as_array().unwrap();
    assert_eq!(dropped.len(), 2, "{dropped:?}");
    assert_eq!(dropped[0].as_object().unwrap().len(), 4);
    assert_eq!(
        (dropped[0]["line"].as_u64(), dropped[0]["text"].as_str()),
        (Some(3), Some("विज्ञापन"))
    );
    assert_eq!(dropped[0]["label"], "advertisement");
    assert!(dropped[0]["rule"].is_string());
    assert_eq!(
        (dropped[1]["line"].as_u64(), dropped[1]["label"].as_str()),
        (Some(5), Some("related"))
    );
}

#[test]
fn nothing_in_nothing_out() {
    let found = run("clean_text", &[]);
    assert_eq!((found.code, found.stdout.as_str()), (Some(0), ""));
    let found = run("clean_text", &["--json"]);
    assert_eq!(
        found.stdout,
        "{\"title\":null,\"text\":\"\",\"dropped\":[]}\n"
    );
}

#[test]
fn a_missing_file_is_an_error() {
    let found = run("clean_text", &["no-such-file.txt"]);
    assert_eq!((found.code, found.stdout.as_str()), (Some(1), ""));
    assert!(
        found.stderr.starts_with("clean_text: no-such-file.txt: "),
        "{}",
        found.stderr
    );
}
