//! The records of a WARC file, plain or gzip, as a whole or record by record.
//!
//! The `warc` crate reads each record. Where a record starts is found here, and its header brought
//! into the form that the crate takes, so that an odd record does not end the file.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;
use warc::{RecordType, WarcHeader, WarcReader};

use crate::meter::Counted;
use crate::response::{self, Response};

const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];
const START: &[u8] = b"WARC/";
/// Far more than a record's header has.
const MAX_HEAD: u64 = 64 << 10;
const BUFFER: usize = 256 << 10;

/// A WARC file that is being read, from its start to its end.
pub struct Archive {
    input: Box<dyn BufRead + Send>,
    /// The first line of the next record, where it was met by looking for it.
    start: Option<Vec<u8>>,
    /// The last record's header could not be read: its block comes next, and is passed over.
    lost: bool,
}

/// What a record is to the run.
pub enum Record {
    Page(Response),
    /// A request, metadata, an image, a redirect: nothing to extract.
    Other,
    /// Why it, or what stands in its place, cannot be read.
    Damaged(String),
}

impl Archive {
    /// Opens a file, and counts in `count` the bytes that are read of it.
    pub fn open(path: &Path, count: &Counted) -> io::Result<Archive> {
        let mut file = BufReader::with_capacity(BUFFER, count.reader(File::open(path)?));
        let input: Box<dyn BufRead + Send> = if file.fill_buf()?.starts_with(&GZIP_MAGIC) {
            let unpacked = MultiGzDecoder::new(file);
            Box::new(BufReader::with_capacity(BUFFER, unpacked))
        } else {
            Box::new(file)
        };
        Ok(Archive {
            input,
            start: None,
            lost: false,
        })
    }

    /// The next record; `None` at the end of the file. After an error nothing more can be read.
    pub fn next(&mut self) -> io::Result<Option<Record>> {
        let Some(start) = self.start()? else {
            return Ok(None);
        };
        let Some(start) = start else {
            let damage = "no record where one should start: passed over to the next";
            return Ok(Some(Record::Damaged(damage.to_owned())));
        };
        let found = match self.head(start)? {
            Some(head) => self.record(&head)?,
            None => Err(format!("a header of more than {MAX_HEAD} bytes")),
        };
        self.lost = found.is_err();
        Ok(Some(found.unwrap_or_else(Record::Damaged)))
    }

    /// The first line of the next record; `Some(None)` if other lines stand before it, which then
    /// are read past; `None` at the end of the file.
    #[allow(clippy::option_option, reason = "no more, and not yet, are two things")]
    fn start(&mut self) -> io::Result<Option<Option<Vec<u8>>>> {
        if let Some(start) = self.start.take() {
            return Ok(Some(Some(start)));
        }
        let lost = std::mem::take(&mut self.lost);
        let mut stray = false;
        loop {
            let line = self.line()?;
            if line.is_empty() {
                return Ok(stray.then_some(None));
            }
            if line.starts_with(START) {
                if stray {
                    self.start = Some(line);
                    return Ok(Some(None));
                }
                return Ok(Some(Some(line)));
            }
            stray |= !lost && !line.trim_ascii().is_empty();
        }
    }

    /// The header of a record in plain form: lines end in CR and LF, and none is folded. `None` if
    /// it has no end within the limit.
    fn head(&mut self, start: Vec<u8>) -> io::Result<Option<Vec<u8>>> {
        let mut head = start.trim_ascii_end().to_vec();
        while (head.len() as u64) < MAX_HEAD {
            let line = self.line()?;
            let folded = line.starts_with(b" ") || line.starts_with(b"\t");
            let text = line.trim_ascii();
            if text.is_empty() {
                head.extend(b"\r\n\r\n");
                return Ok(Some(head));
            }
            head.extend(if folded { &b" "[..] } else { b"\r\n" });
            head.extend(text);
        }
        Ok(None)
    }

    /// A line with its end; so much of it as the limit allows, if it is longer.
    fn line(&mut self) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        let mut input = self.input.by_ref().take(MAX_HEAD);
        input.read_until(b'\n', &mut line)?;
        Ok(line)
    }

    /// The record with this header, whose block comes next; or why the header cannot be read.
    fn record(&mut self, head: &[u8]) -> io::Result<Result<Record, String>> {
        let mut reader = WarcReader::new(head.chain(&mut self.input));
        let mut records = reader.stream_records();
        let mut record = match records.next_item() {
            Some(Ok(record)) => record,
            Some(Err(warc::Error::ReadData(error))) => return Err(error),
            Some(Err(error)) => return Ok(Err(error.to_string())),
            None => return Ok(Ok(Record::Other)),
        };
        let field = |field| record.header(field).map(|value| value.trim().to_owned());
        let kind = field(WarcHeader::ContentType).unwrap_or_default();
        let is_http = kind.to_ascii_lowercase().starts_with("application/http");
        let found = if record.warc_type() == &RecordType::Response && is_http {
            let captured = response::Captured {
                url: field(WarcHeader::TargetURI).map(bare),
                date: field(WarcHeader::Date),
                identified: field(WarcHeader::IdentifiedPayloadType),
            };
            let length = record.content_length();
            response::read(captured, &mut record, length)?
        } else {
            Record::Other
        };
        io::copy(&mut record, &mut io::sink())?;
        if record.content_length() > 0 {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
        Ok(Ok(found))
    }
}

/// A URL without the angle brackets that some writers put around it.
fn bare(url: String) -> String {
    let inner = url.strip_prefix('<').and_then(|url| url.strip_suffix('>'));
    inner.map_or_else(|| url.clone(), str::to_owned)
}
