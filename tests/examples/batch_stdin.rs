use std::io::{BufRead, BufReader, Read, Write};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::page;
use crate::run::{Folder, run, run_with, start};

fn lines(values: &[Value]) -> String {
    values.iter().map(|value| format!("{value}\n")).collect()
}

fn filter(input: impl AsRef<[u8]>) -> Vec<Value> {
    let found = run_with("batch", &["--stdin", "--quiet"], input.as_ref());
    assert_eq!((found.code, found.stderr.as_str()), (Some(0), ""));
    found.json_lines()
}

#[test]
fn every_line_gives_a_line_with_its_id_in_the_same_order() {
    let input: Vec<_> = (0..200)
        // Pages of very different length, so that threads overtake each other.
        .map(|n| json!({"id": n, "html": page::english(n).repeat(1 + n % 7 * 5), "more": [n]}))
        .collect();
    let one = run_with(
        "batch",
        &["--stdin", "--jobs", "1"],
        lines(&input).as_bytes(),
    );
    assert!(one.stderr.starts_with("batch: 200 pages, 0 failed, "));
    let found = one.json_lines();
    assert_eq!(found.len(), 200);
    for (n, line) in found.iter().enumerate() {
        assert_eq!(
            (&line["id"], &line["title"]),
            (&json!(n), &json!(page::title(n)))
        );
    }
    let four = run_with(
        "batch",
        &["--stdin", "--jobs", "4"],
        lines(&input).as_bytes(),
    );
    assert!(four.stdout == one.stdout, "4 jobs differ");
}

#[test]
fn html_bytes_and_a_file_give_the_same_article() {
    let folder = Folder::new("batch-stdin-same");
    let file = folder.write("page.html", page::hindi());
    let mut from_file = run("batch", &["--quiet", &file]).json_lines().remove(0);
    from_file.as_object_mut().unwrap().remove("path");
    let id = json!({"url": "https://example.org/", "part": 1});
    let found = filter(lines(&[
        json!({"id": &id, "html": page::hindi()}),
        json!({"id": &id, "bytes": STANDARD.encode(page::hindi())}),
    ]));
    assert_eq!(found.len(), 2);
    for mut line in found {
        assert_eq!(line.as_object_mut().unwrap().remove("id").unwrap(), id);
        assert_eq!(line, from_file);
    }
    assert_eq!(from_file["text"], page::HINDI.join("\n\n"));
}

#[test]
fn a_bad_line_gives_an_error_and_never_ends_the_run() {
    let mut input = b"{\"id\": 1\n\n\xff\xfe\n".to_vec();
    input.extend(
        lines(&[
            json!({"html": "no id"}),
            json!({"id": "neither"}),
            json!({"id": "both", "html": "", "bytes": ""}),
            json!({"id": "base64", "bytes": "%%"}),
            json!({"id": "empty", "html": ""}),
        ])
        .bytes(),
    );
    // The last line needs no end.
    input.extend(
        json!({"id": "good", "html": page::english(1)})
            .to_string()
            .bytes(),
    );
    let found = filter(input);
    let names: Vec<_> = found
        .iter()
        .map(|line| (&line["id"], &line["line"]))
        .collect();
    let null = Value::Null;
    assert_eq!(
        names,
        [
            (&null, &json!(1)),
            (&null, &json!(3)),
            (&null, &json!(4)),
            (&json!("neither"), &null),
            (&json!("both"), &null),
            (&json!("base64"), &null),
            (&json!("empty"), &null),
            (&json!("good"), &null),
        ]
    );
    let (good, bad) = found.split_last().unwrap();
    assert!(bad.iter().all(|line| line["error"].is_string()));
    assert_eq!(good["title"], page::title(1));
}

#[test]
fn an_answer_comes_before_the_next_question() {
    let mut batch = start("batch", &["--stdin", "--quiet"]);
    let mut input = batch.stdin.take().unwrap();
    let mut output = BufReader::new(batch.stdout.take().unwrap());
    for n in 0..5 {
        writeln!(input, "{}", json!({"id": n, "html": page::english(n)})).unwrap();
        input.flush().unwrap();
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["id"], n);
    }
    drop(input);
    assert_eq!(batch.wait().unwrap().code(), Some(0));
}

#[test]
fn input_is_read_only_as_fast_as_answers_are() {
    let mut batch = start("batch", &["--stdin", "--quiet", "--jobs", "2"]);
    let mut input = batch.stdin.take().unwrap();
    let line = lines(&[json!({"id": 0, "html": page::english(0)})]);
    let (sent, count) = std::sync::mpsc::channel();
    let writer = std::thread::spawn(move || {
        // Far more than two pipes and the window between them hold.
        for n in 0..5000 {
            if input.write_all(line.as_bytes()).is_err() {
                return;
            }
            let _ = sent.send(n);
        }
    });
    // Nobody reads the answers: the writer comes to a stop, and only a read sets it going.
    let mut last = 0;
    while let Ok(n) = count.recv_timeout(std::time::Duration::from_secs(2)) {
        last = n;
    }
    assert!(last < 4999, "all of the input was taken in");
    let mut output = batch.stdout.take().unwrap();
    output.read_exact(&mut [0; 100]).unwrap();
    // A reader that leaves early is no error.
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
    writer.join().unwrap();
}

#[test]
fn standard_input_and_paths_do_not_mix() {
    assert_eq!(run("batch", &["--stdin", "pages"]).code, Some(2));
}

#[test]
fn no_line_gives_no_line() {
    assert!(filter("").is_empty());
    assert!(filter("\n \n").is_empty());
}
