//! Rules of your own: what a newsroom prints that no catalogue knows, and a kind that you keep.
//!
//! `cargo run --example custom_markers`

#![allow(clippy::print_stdout, reason = "what a program prints")]

use hamsa::{Extractor, Kind, Marker};

const COPIED: &str = "\
झील का पानी इस साल पहली बार साफ दिखा।
☞ हमारी ख़ास पेशकश: पहाड़ों की सैर
फाइल फोटो
लोग शाम तक किनारे पर बैठे रहे।";

fn main() -> Result<(), hamsa::Error> {
    let extractor = Extractor::builder()
        .marker(Marker::line(Kind::Related, "हमारी ख़ास पेशकश(?: ?:.*)?")?)
        .keep(Kind::Caption)
        .build()?;
    let clean = extractor.clean_text(COPIED);
    println!("{}\n", clean.text());
    for line in clean.dropped() {
        println!("line {} ({}): {}", line.line(), line.rule(), line.text());
    }
    if let Err(error) = Marker::line(Kind::Related, "(खास") {
        println!("\n{error}");
    }
    Ok(())
}
