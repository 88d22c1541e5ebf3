use crate::archive;
use crate::page;
use crate::run::{Folder, run};

/// The good pages of a file that hold English stories, by number; and how many lines are errors.
fn read(file: &str) -> (Vec<usize>, usize, Option<i32>) {
    let found = run("batch", &["--quiet", file]);
    let lines = found.json_lines();
    let errors = lines.iter().filter(|line| line["error"].is_string());
    let numbers = (0..20).filter(|number| lines.iter().any(|l| l["title"] == page::title(*number)));
    (numbers.collect(), errors.count(), found.code)
}

fn good(number: usize) -> Vec<u8> {
    archive::page("http://example.org/", &page::english(number))
}

fn text(record: Vec<u8>) -> String {
    String::from_utf8(record).unwrap()
}

#[test]
fn an_odd_record_is_read_or_told_of_and_the_next_one_read() {
    let folder = Folder::new("warc-odd");
    let records = [
        good(0),
        // Line ends of LF alone, in the record's header.
        text(good(1)).replacen("\r\n", "\n", 8).into_bytes(),
        // A folded line, and names in another case.
        text(good(2))
            .replacen("WARC-Type: response", "warc-type:\r\n response", 1)
            .replacen("Content-Length", "CONTENT-LENGTH", 1)
            .into_bytes(),
        text(good(3))
            .replacen("http://example.org/", "<http://example.org/>", 1)
            .into_bytes(),
        // From here on, each is an error.
        b"no record at all\r\n\r\n".to_vec(),
        good(4),
        text(good(5))
            .replacen("Content-Length", "X-Length", 1)
            .into_bytes(),
        good(6),
        text(good(7))
            .replacen("WARC-Type: response\r\n", "", 1)
            .into_bytes(),
        good(8),
        archive::record(
            "response",
            "http://example.org/",
            "application/http",
            b"no HTTP\r\n\r\n",
        ),
        good(9),
        format!("WARC/1.0\r\nX: {}\r\n\r\n", "x".repeat(100_000)).into_bytes(),
        good(10),
        text(good(11))
            .replacen(archive::DATE, "July", 1)
            .into_bytes(),
        good(12),
    ];
    let (found, errors, code) = read(&folder.write("a.warc", records.concat()));
    assert_eq!(found, [0, 1, 2, 3, 4, 6, 8, 9, 10, 12]);
    assert_eq!((errors, code), (6, Some(0)));
}

#[test]
fn of_a_file_cut_short_the_start_is_read_and_the_end_is_a_failure() {
    let folder = Folder::new("warc-cut");
    let records: Vec<_> = (0..4).map(good).collect();
    let plain = records.concat();
    let packed = archive::members(&records);
    let files = [
        folder.write("a.warc", &plain[..plain.len() - 200]),
        folder.write("a.warc.gz", &packed[..packed.len() - 200]),
    ];
    for file in files {
        assert_eq!(read(&file), (vec![0, 1, 2], 1, Some(1)), "{file}");
        let found = run("batch", &[&file]);
        let complaint = format!("batch: {file}: ");
        assert!(found.stderr.starts_with(&complaint), "{}", found.stderr);
        assert!(
            found.stderr.contains("4 pages, 1 failed, 1 broken"),
            "{}",
            found.stderr
        );
    }
    // Cut between two records, it is whole.
    let whole = folder.write("b.warc", records[..2].concat());
    assert_eq!(read(&whole), (vec![0, 1], 0, Some(0)));
}

#[test]
fn what_is_no_warc_file_gives_one_error() {
    let folder = Folder::new("warc-none");
    let zeros = folder.write("zeros.warc", vec![0; 1 << 20]);
    assert_eq!(read(&zeros), (vec![], 1, Some(0)));
    assert_eq!(read(&folder.write("empty.warc", "")), (vec![], 0, Some(0)));
    let page = folder.write("page.warc", page::english(1));
    assert_eq!(read(&page), (vec![], 1, Some(0)));
}

#[test]
fn a_video_is_read_past() {
    let folder = Folder::new("warc-video");
    let header = "HTTP/1.1 200 OK\nContent-Type: video/mp4";
    let video = archive::response("http://example.org/", header, &vec![7; 80 << 20]);
    let file = folder.write("a.warc", [good(0), video, good(1)].concat());
    assert_eq!(read(&file), (vec![0, 1], 0, Some(0)));
}
