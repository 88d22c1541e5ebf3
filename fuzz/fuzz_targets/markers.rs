//! Any pattern of a reader's own, over any text: the first line is the pattern.
#![no_main]

use hamsa::{Extractor, Kind, Marker};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let (pattern, text) = input.split_once('\n').unwrap_or((input, ""));
    let Ok(marker) = Marker::line(Kind::Advertisement, pattern) else {
        return;
    };
    let builder = Extractor::builder().marker(marker);
    let extractor = builder.build().expect("the marker was accepted");
    let clean = extractor.clean_text(text);
    let own = format!("own/{pattern}");
    for line in clean.dropped().iter().filter(|line| line.rule() == own) {
        assert_eq!(line.label(), Kind::Advertisement);
    }
    let _ = extractor.extract(text);
});
