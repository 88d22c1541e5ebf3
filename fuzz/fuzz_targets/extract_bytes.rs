//! Any bytes, and any content type: the first line of the input.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (content_type, page) = input.split_at(end);
    let _ = hamsa::extract_bytes(page, std::str::from_utf8(content_type).ok());
});
