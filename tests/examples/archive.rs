//! WARC files for the programs to read, made record by record.

use std::env;
use std::fs;
use std::path::Path;

use crate::run::gzip_bytes;

/// The date of every record.
pub const DATE: &str = "2025-07-13T07:49:00Z";

/// A record with this type, target and block.
pub fn record(kind: &str, url: &str, content_type: &str, block: &[u8]) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {DATE}\r\n\
         WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n\
         Content-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
        block.len()
    );
    [head.as_bytes(), block, b"\r\n\r\n"].concat()
}

/// A response with these lines of HTTP header, the status among them.
pub fn response(url: &str, header: &str, body: &[u8]) -> Vec<u8> {
    let header = header.replace('\n', "\r\n");
    let block = [header.as_bytes(), b"\r\n\r\n", body].concat();
    record(
        "response",
        url,
        "application/http; msgtype=response",
        &block,
    )
}

/// A page as most servers send it.
pub fn page(url: &str, html: &str) -> Vec<u8> {
    let header = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8";
    response(url, header, html.as_bytes())
}

/// What a crawler writes beside a page.
pub fn beside(url: &str) -> [Vec<u8>; 2] {
    let request = b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n";
    [
        record("request", url, "application/http; msgtype=request", request),
        record(
            "metadata",
            url,
            "application/warc-fields",
            b"fetchTimeMs: 80\r\n",
        ),
    ]
}

/// The first record of a file.
pub fn info() -> Vec<u8> {
    let info = record(
        "warcinfo",
        "",
        "application/warc-fields",
        b"software: a test\r\n",
    );
    let info = String::from_utf8(info).unwrap();
    info.replace("WARC-Target-URI: \r\n", "").into_bytes()
}

/// Each record a gzip member of its own, as Common Crawl has it.
pub fn members(records: &[Vec<u8>]) -> Vec<u8> {
    records
        .iter()
        .flat_map(|record| gzip_bytes(record))
        .collect()
}

/// Copies a file to where `tests/warc/check` wants it for a second reader.
pub fn keep(file: &str) {
    if let Ok(folder) = env::var("HAMSA_WARC_DIR") {
        let name = Path::new(file).file_name().unwrap();
        fs::copy(file, Path::new(&folder).join(name)).unwrap();
    }
}

/// The names of the fixtures and their pages, by name.
pub fn fixtures() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut pages: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path.join("page.html")).unwrap())
        })
        .collect();
    pages.sort();
    pages
}
