//! Any pattern of a reader's own, over any text: the first line is the pattern.
#![no_main]

use hamsa::{Extractor, Kind, Marker};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let (pattern, text) = input.split_once('\n').unwrap_or((input, ""));
    if let Ok(marker) = Marker::line(Kind::Advertisement, pattern) {
        let extractor = Extractor::builder().marker(marker).build();
        let _ = extractor.expect("the marker was accepted").clean_text(text);
    }
});
