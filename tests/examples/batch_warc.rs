use std::io::Write;

use flate2::Compression;
use flate2::write::{DeflateEncoder, ZlibEncoder};
use serde_json::{Value, json};

use crate::archive::{self, DATE};
use crate::page;
use crate::run::{Folder, gzip, gzip_bytes, run};

fn without(mut line: Value, keys: &[&str]) -> Value {
    for key in keys {
        line.as_object_mut().unwrap().remove(*key);
    }
    line
}

#[test]
fn a_warc_file_gives_what_its_pages_give() {
    let folder = Folder::new("warc-same");
    let mut records = vec![archive::info()];
    for (name, html) in archive::fixtures() {
        folder.write(&format!("pages/{name}.html"), &html);
        let url = format!("https://example.org/{name}");
        let [request, metadata] = archive::beside(&url);
        records.extend([request, archive::page(&url, &html), metadata]);
    }
    let from_files = run("batch", &["--quiet", &folder.path("pages")]).json_lines();
    let pages = from_files.len();
    assert!(pages > 15, "{pages} fixtures");
    let whole = records.concat();
    let files = [
        folder.write("plain.warc", &whole),
        folder.write("members.warc.gz", archive::members(&records)),
        folder.write("misnamed.warc", archive::members(&records)),
        folder.write("whole.warc.gz", gzip_bytes(&whole)),
    ];
    archive::keep(&files[0]);
    archive::keep(&files[1]);
    for file in files {
        let found = run("batch", &[&file]);
        assert_eq!(found.code, Some(0), "{}", found.stderr);
        let failed = from_files.iter().filter(|line| line["error"].is_string());
        let counts = format!(
            "batch: {pages} pages, {} failed, {} other records, ",
            failed.count(),
            2 * pages + 1
        );
        assert!(found.stderr.starts_with(&counts), "{}", found.stderr);
        let lines = found.json_lines();
        assert_eq!(lines.len(), pages);
        for (line, from_file) in lines.into_iter().zip(&from_files) {
            let path = from_file["path"].as_str().unwrap();
            let name = path.rsplit('/').next().unwrap().trim_end_matches(".html");
            assert_eq!(line["url"], format!("https://example.org/{name}"));
            assert_eq!(line["date"], DATE);
            let [line, from_file] =
                [line, from_file.clone()].map(|line| without(line, &["url", "date", "path"]));
            assert_eq!(line, from_file, "{file}: {name}");
        }
    }
}

#[test]
fn only_html_responses_with_a_good_status_are_pages() {
    let folder = Folder::new("warc-others");
    let html = page::english(1);
    let with = |header: &str| archive::response("http://example.org/", header, html.as_bytes());
    let head = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n";
    let block = [head.replace('\n', "\r\n").as_bytes(), html.as_bytes()].concat();
    let record = |kind| archive::record(kind, "http://example.org/", "application/http", &block);
    let others = [
        with("HTTP/1.1 404 Not Found\nContent-Type: text/html"),
        with("HTTP/1.1 301 Moved Permanently\nContent-Type: text/html"),
        with("HTTP/1.1 200 OK\nContent-Type: image/png"),
        with("HTTP/1.1 200 OK\nContent-Type: application/json"),
        archive::response("http://example.org/", "HTTP/1.1 200 OK", b"plain text"),
        archive::record(
            "response",
            "dns:example.org",
            "text/dns",
            b"20250713 192.0.2.1",
        ),
        record("request"),
        record("revisit"),
        record("resource"),
        record("conversion"),
    ];
    let pages = [
        with("HTTP/1.1 200 OK\nContent-Type: text/html"),
        with("HTTP/1.0 203 Fine\nCONTENT-TYPE: Application/XHTML+xml; charset=utf-8"),
        with("HTTP/2 200\ncontent-type: text/html"),
        with("HTTP/1.1 200 OK\nX-Odd header: 1\nContent-Type: text/html"),
        // By its looks.
        with("HTTP/1.1 200 OK"),
    ];
    let file = folder.write("a.warc", [others.concat(), pages.concat()].concat());
    let found = run("batch", &[&file]);
    let counts = "batch: 5 pages, 0 failed, 10 other records, ";
    assert!(found.stderr.starts_with(counts), "{}", found.stderr);
    for line in found.json_lines() {
        assert_eq!(line["title"], page::title(1), "{line}");
    }
}

/// As one meta-block that is not compressed; RFC 7932, section 9.2.
fn brotli(bytes: &[u8]) -> Vec<u8> {
    let header = (bytes.len() - 1) << 4 | 1 << 20;
    let header = [header as u8, (header >> 8) as u8, (header >> 16) as u8];
    [&header[..], bytes, &[3]].concat()
}

fn chunked(bytes: &[u8]) -> Vec<u8> {
    let mut chunks: Vec<u8> = bytes
        .chunks(500)
        .flat_map(|chunk| [format!("{:x}\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat())
        .collect();
    chunks.extend(b"0\r\n\r\n");
    chunks
}

#[test]
fn packed_pages_are_unpacked_and_charsets_read() {
    let folder = Folder::new("warc-packed");
    let html = page::hindi();
    let plain = html.as_bytes();
    let packed = gzip(&html);
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
    zlib.write_all(plain).unwrap();
    let mut deflate = DeflateEncoder::new(Vec::new(), Compression::fast());
    deflate.write_all(plain).unwrap();
    let cut = chunked(&packed);
    let bodies = [
        ("Transfer-Encoding: chunked", chunked(plain)),
        ("Content-Encoding: gzip", packed.clone()),
        (
            "Content-Encoding: GZIP\nTransfer-Encoding: chunked",
            chunked(&packed),
        ),
        ("Transfer-Encoding: gzip, chunked", chunked(&packed)),
        ("Content-Encoding: deflate", zlib.finish().unwrap()),
        ("Content-Encoding: deflate", deflate.finish().unwrap()),
        ("Content-Encoding: br", brotli(plain)),
        // Unpacked by the crawler, who has left the headers as they were.
        (
            "Content-Encoding: br\nTransfer-Encoding: chunked",
            plain.to_vec(),
        ),
        ("Content-Encoding: gzip", plain.to_vec()),
        (
            "Transfer-Encoding: chunked\nContent-Encoding: gzip",
            packed.clone(),
        ),
        ("Content-Encoding: identity", plain.to_vec()),
        // Cut short, in the last chunk's end.
        (
            "Content-Encoding: gzip\nTransfer-Encoding: chunked",
            cut[..cut.len() - 4].to_vec(),
        ),
    ];
    let mut records: Vec<_> = bodies
        .iter()
        .map(|(header, body)| {
            let header = format!("HTTP/1.1 200 OK\nContent-Type: text/html\n{header}");
            archive::response("http://example.org/", &header, body)
        })
        .collect();
    let header = "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: zstd";
    records.push(archive::response(
        "http://example.org/",
        header,
        b"(/\xb5\xfd",
    ));
    let lines = run("batch", &[&folder.write("a.warc", records.concat())]).json_lines();
    assert_eq!(lines.len(), bodies.len() + 1);
    for (line, (header, _)) in lines.iter().zip(&bodies) {
        assert_eq!(line["text"], page::HINDI.join("\n\n"), "{header}: {line}");
        assert_eq!(
            line["dropped"],
            json!({"advertisement": 1, "navigation": 1, "related": 1})
        );
    }
    assert!(
        lines[bodies.len()]["error"]
            .as_str()
            .unwrap()
            .contains("zstd")
    );
}

#[test]
fn the_header_says_the_charset() {
    let folder = Folder::new("warc-charset");
    let html = page::english(1)
        .replace("<meta charset='utf-8'>", "")
        .replace("winters", "été");
    let latin: Vec<u8> = html
        .chars()
        .map(|c| u8::try_from(c).unwrap_or(b'?'))
        .collect();
    let header = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=ISO-8859-1";
    let record = archive::response("http://example.org/", header, &latin);
    let [line] = run("batch", &[&folder.write("a.warc", record)])
        .json_lines()
        .try_into()
        .unwrap();
    assert!(
        line["text"].as_str().unwrap().contains("forty été"),
        "{line}"
    );
}
