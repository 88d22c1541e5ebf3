//! Any plain text: cleaning what is clean changes nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let once = hamsa::clean_text(text);
    for line in once.dropped() {
        let stands = text.lines().nth(line.line() - 1).map(str::trim);
        assert_eq!(stands, Some(line.text()));
    }
    assert_eq!(hamsa::clean_text(once.text()).text(), once.text());
});
