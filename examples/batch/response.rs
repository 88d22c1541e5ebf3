//! HTTP responses as they stand in a WARC record, and the pages in them.

use std::borrow::Cow;
use std::io::{self, Read};

use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

use crate::warc::Record;

/// More than the extractor takes, so that a video does not fill the memory.
const MAX_BYTES: u64 = 64 << 20;
const MAX_HEAD: usize = 64 << 10;
const MAX_HEADERS: usize = 256;
/// How much of a page shows that it is one.
const LOOK: usize = 1024;
const STEP: u64 = 8 << 10;

/// What the record itself says of the response in it.
pub struct Captured {
    pub url: Option<String>,
    pub date: Option<String>,
    /// The type of the payload, as the crawler saw it.
    pub identified: Option<String>,
}

/// A page as a server sent it.
pub struct Response {
    pub url: Option<String>,
    pub date: Option<String>,
    /// The header, for its charset.
    pub content_type: Option<String>,
    /// What was done to the page, in this order.
    encodings: Vec<String>,
    body: Vec<u8>,
}

/// Status and headers of a response, and how many bytes they take.
struct Head {
    length: usize,
    status: u16,
    headers: Vec<(String, String)>,
}

/// Reads a record's response of at most so many bytes, if it is a page; of anything else only the
/// start is read.
pub fn read(captured: Captured, record: &mut impl Read, length: u64) -> io::Result<Record> {
    let mut bytes = Vec::new();
    let head = loop {
        match Head::parse(&bytes) {
            Err(error) => return Ok(Record::Damaged(format!("no HTTP response: {error}"))),
            Ok(Some(head)) => break head,
            Ok(None) if bytes.len() > MAX_HEAD => {
                return Ok(Record::Damaged("an HTTP header without end".to_owned()));
            }
            Ok(None) => {
                if record.by_ref().take(STEP).read_to_end(&mut bytes)? == 0 {
                    return Ok(Record::Damaged("an HTTP header cut short".to_owned()));
                }
            }
        }
    };
    let mut body = bytes.split_off(head.length);
    record.by_ref().take(LOOK as u64).read_to_end(&mut body)?;
    if !(200..300).contains(&head.status) || !is_page(&head, &captured, &body) {
        return Ok(Record::Other);
    }
    read_on(&mut body, record, length.min(MAX_BYTES))?;
    if body.len() as u64 > MAX_BYTES {
        return Ok(Record::Damaged(too_long()));
    }
    let mut encodings = head.list("content-encoding");
    encodings.extend(head.list("transfer-encoding"));
    Ok(Record::Page(Response {
        url: captured.url,
        date: captured.date,
        content_type: head.get("content-type").map(str::to_owned),
        encodings,
        body,
    }))
}

/// Reads at most so many bytes more, at once: several times as fast as a buffer that grows.
fn read_on(bytes: &mut Vec<u8>, input: &mut impl Read, length: u64) -> io::Result<()> {
    let mut end = bytes.len();
    bytes.resize(end + length as usize, 0);
    while let Some(free) = bytes.get_mut(end..).filter(|free| !free.is_empty()) {
        match input.read(free) {
            Ok(0) => break,
            Ok(read) => end += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    bytes.truncate(end);
    Ok(())
}

/// Whether this is HTML: by the server's word, or else the crawler's, or else by its looks.
fn is_page(head: &Head, captured: &Captured, body: &[u8]) -> bool {
    let said = head.get("content-type").or(captured.identified.as_deref());
    match said.map(essence) {
        Some(kind) if !kind.is_empty() => kind == "text/html" || kind == "application/xhtml+xml",
        _ => looks_like_html(body),
    }
}

fn essence(content_type: &str) -> String {
    let kind = content_type.split(';').next().unwrap_or_default();
    kind.trim().to_ascii_lowercase()
}

fn looks_like_html(bytes: &[u8]) -> bool {
    let start = bytes.get(..LOOK).unwrap_or(bytes).to_ascii_lowercase();
    let holds = |tag: &[u8]| start.windows(tag.len()).any(|window| window == tag);
    start.trim_ascii_start().starts_with(b"<") && (holds(b"<html") || holds(b"<!doctype html"))
}

impl Head {
    /// `None` if the head is not yet at its end.
    fn parse(bytes: &[u8]) -> Result<Option<Head>, httparse::Error> {
        let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
        let mut response = httparse::Response::new(&mut headers);
        let mut config = httparse::ParserConfig::default();
        config
            .allow_obsolete_multiline_headers_in_responses(true)
            .allow_spaces_after_header_name_in_responses(true)
            .ignore_invalid_headers_in_responses(true);
        // Later versions of HTTP are written down as 1.1 is, but for the number.
        let (cut, first) = match bytes
            .strip_prefix(b"HTTP/2")
            .or(bytes.strip_prefix(b"HTTP/3"))
        {
            Some(rest) => {
                let rest = rest.strip_prefix(b".0").unwrap_or(rest);
                (bytes.len() - rest.len(), &b"HTTP/1.1"[..])
            }
            None => (0, &b""[..]),
        };
        let plain = [first, bytes.get(cut..).unwrap_or_default()].concat();
        let httparse::Status::Complete(length) = config.parse_response(&mut response, &plain)?
        else {
            return Ok(None);
        };
        Ok(Some(Head {
            length: length + cut - first.len(),
            status: response.code.unwrap_or_default(),
            headers: response.headers.iter().map(header).collect(),
        }))
    }

    fn get(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find_map(|(found, value)| (found == name).then_some(value.as_str()))
    }

    /// The comma-separated values of all headers of this name.
    fn list(&self, name: &str) -> Vec<String> {
        let named = self.headers.iter().filter(|(found, _)| found == name);
        named
            .flat_map(|(_, value)| value.split(','))
            .map(essence)
            .collect()
    }
}

fn header(header: &httparse::Header<'_>) -> (String, String) {
    let value = String::from_utf8_lossy(header.value);
    (header.name.to_ascii_lowercase(), value.trim().to_owned())
}

impl Response {
    /// The page itself. Crawlers often unpack a page and leave the headers as they were: what
    /// looks like a page, or cannot be unpacked at all, is taken as it is.
    pub fn html(&self) -> Result<Cow<'_, [u8]>, String> {
        let mut html = Cow::Borrowed(self.body.as_slice());
        for encoding in self.encodings.iter().rev() {
            if looks_like_html(&html) {
                break;
            }
            if let Some(unpacked) = unpack(encoding, &html)? {
                html = Cow::Owned(unpacked);
            }
        }
        Ok(html)
    }
}

/// What was packed so; `None` if it was not.
fn unpack(encoding: &str, bytes: &[u8]) -> Result<Option<Vec<u8>>, String> {
    match encoding {
        "" | "identity" => Ok(None),
        "chunked" => read_all(chunked_transfer::Decoder::new(bytes)),
        "gzip" | "x-gzip" => read_all(MultiGzDecoder::new(bytes)),
        "br" => read_all(brotli_decompressor::Decompressor::new(bytes, 4096)),
        "deflate" => match read_all(ZlibDecoder::new(bytes))? {
            None => read_all(DeflateDecoder::new(bytes)),
            unpacked => Ok(unpacked),
        },
        other => Err(format!(
            "the page is packed as {other:?}, which is not read"
        )),
    }
}

/// All that can be read, which for a page cut short is its start; `None` if nothing can.
fn read_all(packed: impl Read) -> Result<Option<Vec<u8>>, String> {
    let mut bytes = Vec::new();
    let ended = packed.take(MAX_BYTES + 1).read_to_end(&mut bytes);
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_long());
    }
    Ok((ended.is_ok() || !bytes.is_empty()).then_some(bytes))
}

fn too_long() -> String {
    format!("a page of more than {} MiB", MAX_BYTES >> 20)
}
