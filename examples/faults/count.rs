//! Whether cost grows with the page: instructions counted at n and at 4n, by Valgrind.

use std::error::Error;
use std::io::{self, Write};
use std::process::{Command, ExitCode};

use crate::finish::Outcome;
use crate::pages::{FAULTS, Fault};

/// The smaller page has about so many bytes.
const BYTES: usize = 20_000;
/// A page that costs fewer instructions is made longer, up to so many bytes: what hash maps and
/// caches cost differs by a million from run to run.
const SURE: u64 = 30_000_000;
const MOST_BYTES: usize = 2_000_000;
/// Each is extracted so many times, that what a process does once does not count.
const TIMES: &str = "5";
/// Four times the page may cost at most so many times as much.
const MOST: f64 = 4.4;

/// Prints how many instructions each page costs at two sizes.
pub fn table(only: &str) -> Outcome {
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{:22} {:>7} {:>12} {:>12} {:>6}",
        "page", "n", "at n", "at 4n", "ratio"
    )?;
    let (mut rows, mut faults) = (0, 0);
    // What nests ever deeper ends at the limit of depth; the `deep` pages stay under it.
    let grows = |fault: &&Fault| !fault.name.starts_with("nested") && fault.name.contains(only);
    for fault in FAULTS.iter().filter(grows) {
        let base = instructions(fault, 0)?.0;
        let cost = |size| -> Result<(u64, String), Box<dyn Error>> {
            let (count, outcome) = instructions(fault, size)?;
            Ok((count.saturating_sub(base), outcome))
        };
        let mut size = size(fault);
        let mut small = cost(size)?.0;
        while small < SURE && (fault.make)(16 * size).len() < 16 * MOST_BYTES {
            size *= 4;
            small = cost(size)?.0;
        }
        let (large, outcome) = cost(4 * size)?;
        let ratio = large as f64 / small.max(1) as f64;
        let is_refused = !outcome.starts_with("text of");
        let is_fault = ratio > MOST && !is_refused;
        let says = if is_fault { "  grows faster !" } else { "" };
        rows += 1;
        faults += usize::from(is_fault);
        writeln!(
            out,
            "{:22} {size:>7} {small:>12} {large:>12} {ratio:>6.2}  {outcome}{says}",
            fault.name
        )?;
        out.flush()?;
    }
    writeln!(
        out,
        "{rows} pages, {faults} that grow faster than {MOST} for 4"
    )?;
    Ok(ExitCode::from(u8::from(faults > 0)))
}

/// How many pieces make a page of about the wanted length.
fn size(fault: &Fault) -> usize {
    let bytes = |size| (fault.make)(size).len();
    let mut size = 1;
    while bytes(size) < BYTES {
        size *= 2;
    }
    size
}

/// The instructions of a process that extracts the page, and the outcome.
fn instructions(fault: &Fault, size: usize) -> Result<(u64, String), Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args([
            "--tool=cachegrind",
            "--cache-sim=no",
            "--cachegrind-out-file=/dev/null",
        ])
        .arg(std::env::current_exe()?)
        .args([
            "--child",
            "--only",
            fault.name,
            "--size",
            &size.to_string(),
            "--times",
            TIMES,
        ])
        .output()
        .map_err(|error| format!("valgrind, which counts the instructions: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said
        .lines()
        .find_map(|line| line.split_once("I   refs:").or(line.split_once("I refs:")));
    let count = line.and_then(|(_, count)| count.trim().replace(',', "").parse().ok());
    let count = count.ok_or_else(|| format!("{}: {}", fault.name, said.trim()))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let outcome = printed.trim_end().rsplit('\t').next().unwrap_or_default();
    Ok((count, outcome.to_owned()))
}
