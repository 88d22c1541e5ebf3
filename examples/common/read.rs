//! Reading pages: plain or gzip, from a file or from standard input.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use flate2::read::MultiGzDecoder;

/// More than the extractor takes, so a small archive cannot fill the memory.
const MAX_BYTES: u64 = 64 << 20;
const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];

/// The bytes of the file at `path`, or of standard input if that is `-`. Gzip is unpacked.
pub fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    if path.as_os_str() == "-" {
        unpack(io::stdin().lock(), false)
    } else {
        let named_gz = path
            .extension()
            .is_some_and(|e| e.eq_ignore_ascii_case("gz"));
        unpack(File::open(path)?, named_gz)
    }
}

fn unpack(input: impl Read, named_gz: bool) -> io::Result<Vec<u8>> {
    let mut input = BufReader::new(input);
    let mut start = Vec::with_capacity(GZIP_MAGIC.len());
    input.by_ref().take(2).read_to_end(&mut start)?;
    let gzip = named_gz || start == GZIP_MAGIC;
    let whole = io::Cursor::new(start).chain(input);
    if gzip {
        read_limited(MultiGzDecoder::new(whole))
    } else {
        read_limited(whole)
    }
}

fn read_limited(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        let limit = MAX_BYTES >> 20;
        return Err(io::Error::other(format!("more than {limit} MiB of text")));
    }
    Ok(bytes)
}
