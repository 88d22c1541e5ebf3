//! Any bytes, and any content type: the first line of the input.
#![no_main]

use hamsa::{Error, Extractor};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

fuzz_target!(|input: &[u8]| {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (content_type, page) = input.split_at(end);
    let content_type = std::str::from_utf8(content_type).ok();
    let extracted = EXTRACTOR.extract_bytes(page, content_type);
    match EXTRACTOR.explain_bytes(page, content_type) {
        Ok(explanation) => assert_eq!(explanation.article(), extracted.as_ref().ok()),
        Err(error) => assert_eq!(extracted, Err::<hamsa::Article, Error>(error)),
    }
});
