//! Any plain text: the lines are its own, and cleaning what is clean changes nothing.
#![no_main]

use hamsa::Extractor;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

fuzz_target!(|text: &str| {
    let once = EXTRACTOR.clean_text(text);
    for line in once.dropped() {
        let stands = text.lines().nth(line.line() - 1).map(str::trim);
        assert_eq!(stands, Some(line.text()));
    }
    let mut lines = text.lines().map(str::trim);
    let mut kept = once.text().split("\n\n").filter(|line| !line.is_empty());
    assert!(kept.all(|line| lines.any(|own| own == line)));
    assert_eq!(EXTRACTOR.clean_text(once.text()).text(), once.text());
});
