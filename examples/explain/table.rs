//! An explanation for the terminal.

use std::io::{self, Write};

use hamsa::{ExplainedBlock, Explanation, Region};

/// So much of a block's text is shown, in chars.
const SHOWN: usize = 100;
const DIM: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";

/// Writes an explanation, with dimmed lines if the terminal can.
pub fn write(out: &mut impl Write, explanation: &Explanation, colour: bool) -> io::Result<()> {
    writeln!(out, "score links  text")?;
    for block in explanation.blocks() {
        line(out, block, colour)?;
    }
    match explanation.article() {
        Some(article) => {
            let title = article.title().unwrap_or("-");
            writeln!(out, "\ntitle       {}", printable(title))?;
            writeln!(out, "confidence  {:.2}", article.confidence())?;
        }
        None => writeln!(out, "\nno main content")?,
    }
    writeln!(out, "threshold   {:.2}", explanation.threshold())?;
    for (name, region) in explanation
        .region()
        .map(|region| ("region", region))
        .into_iter()
        .chain(explanation.rivals().iter().map(|rival| ("rival", rival)))
    {
        describe(out, name, region)?;
    }
    Ok(())
}

fn line(out: &mut impl Write, block: &ExplainedBlock, colour: bool) -> io::Result<()> {
    let (score, links) = (block.score(), block.link_density());
    let mut text: String = printable(block.text()).chars().take(SHOWN).collect();
    if block.chars() > SHOWN {
        text.push('…');
    }
    if block.verdict().is_kept() {
        return writeln!(out, " {score:.2}  {links:.2}  {text}");
    }
    let (dim, plain) = if colour { (DIM, PLAIN) } else { ("", "") };
    let reason = block.reason();
    writeln!(
        out,
        "{dim} {score:.2}  {links:.2}  - {text}   [{reason}]{plain}"
    )
}

fn describe(out: &mut impl Write, name: &str, region: &Region) -> io::Result<()> {
    let path = printable(region.path());
    let (chars, kept) = (region.chars(), region.kept_share() * 100.0);
    let links = region.link_density();
    writeln!(
        out,
        "{name:<11} {path}  ({chars} chars, links {links:.2}, {kept:.0} % kept)"
    )
}

/// Without control characters, which could command the terminal.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
