//! Generated hostile pages, each extracted in a process of its own: outcome, time, peak memory.

mod count;
#[path = "../common/finish.rs"]
mod finish;
mod pages;

use std::fs;
use std::io::{self, Write};
use std::process::{Command, ExitCode};
use std::thread;
use std::time::Instant;

use clap::{Parser, ValueEnum};
use hamsa::Extractor;

use finish::Outcome;
use pages::{FAULTS, Fault};

/// The thread on which a page is extracted has the stack that Rust gives by default.
const STACK: usize = 2 << 20;
/// What a row may cost: seconds for 10 MB, or for less …
const SECONDS: f64 = 2.0;
/// … and bytes for each byte of input, beyond a floor.
const BYTES_PER_BYTE: usize = 12;
const BYTES_FLOOR: usize = 64 << 20;

/// Extracts generated hostile pages and prints, for each, the outcome, the time and the peak
/// memory of the process, input included. Exits with 1 if a page costs too much or ends in no
/// answer.
#[derive(Parser)]
#[command(name = "faults")]
struct Args {
    /// Only pages whose name contains this
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// Another size than the page's own: pieces, or bytes
    #[arg(long, value_name = "N")]
    size: Option<usize>,
    /// What is done with each page
    #[arg(long, value_enum, default_value_t = Way::Extract)]
    way: Way,
    /// Instead, count with Valgrind the instructions of each page and of one four times its size:
    /// exits with 1 if they grow by more than 4.4
    #[arg(long, conflicts_with_all = ["size", "way"])]
    count: bool,
    /// Extract one page in this process
    #[arg(long, hide = true, requires = "size", requires = "only")]
    child: bool,
    /// Extract it so many times
    #[arg(long, hide = true, requires = "child", default_value_t = 1)]
    times: usize,
}

/// What is done with a page.
#[derive(Clone, Copy, ValueEnum)]
enum Way {
    /// `extract_bytes`
    Extract,
    /// `explain_bytes`, with spans, and Markdown of the article
    Explain,
    /// `clean_text`, of the page's source
    CleanText,
}

impl Way {
    /// As it stands on the command line.
    fn name(self) -> &'static str {
        match self {
            Way::Extract => "extract",
            Way::Explain => "explain",
            Way::CleanText => "clean-text",
        }
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    match (args.child, &args.only, args.size) {
        (true, Some(name), Some(size)) => finish::finish("faults", child(name, size, &args)),
        _ if args.count => {
            let only = args.only.as_deref().unwrap_or_default();
            finish::finish("faults", count::table(only))
        }
        _ => finish::finish("faults", table(&args)),
    }
}

/// Prints a row for every page that was asked for.
fn table(args: &Args) -> Outcome {
    let mut out = io::stdout().lock();
    let (mut rows, mut faults) = (0, 0);
    let only = args.only.as_deref().unwrap_or_default();
    writeln!(
        out,
        "{:22} {:>9} {:>11} {:>8} {:>8}  outcome",
        "page", "size", "bytes", "seconds", "peak MB"
    )?;
    for fault in FAULTS.iter().filter(|fault| fault.name.contains(only)) {
        for &size in args.size.as_ref().map_or(fault.sizes, std::slice::from_ref) {
            let row = row(fault, size, args.way)?;
            rows += 1;
            faults += usize::from(row.ends_with('!'));
            writeln!(out, "{:22} {size:>9} {row}", fault.name)?;
        }
    }
    writeln!(out, "{rows} pages, {faults} beyond what they may cost")?;
    Ok(ExitCode::from(u8::from(faults > 0)))
}

/// The row of a page; one that costs too much ends in `!`.
fn row(fault: &Fault, size: usize, way: Way) -> io::Result<String> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["--child", "--only", fault.name, "--size", &size.to_string()]);
    command.args(["--way", way.name()]);
    let output = command.output()?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let [bytes, seconds, peak, outcome] =
        printed.trim_end().splitn(4, '\t').collect::<Vec<_>>()[..]
    else {
        let said = String::from_utf8_lossy(&output.stderr);
        return Ok(format!("died ({}): {} !", output.status, said.trim()));
    };
    let number = |text: &str| text.parse::<f64>().unwrap_or(f64::NAN);
    let (bytes, seconds, peak) = (number(bytes), number(seconds), number(peak));
    let slow = seconds > SECONDS * (bytes / 1e7).max(1.0);
    // An explanation tells up to a kilobyte of every block, and of a line that is dropped
    // `clean_text` gives back more than the line: only an extraction is held to the bound.
    let big =
        matches!(way, Way::Extract) && peak > bytes * BYTES_PER_BYTE as f64 + BYTES_FLOOR as f64;
    let says = match (slow, big) {
        (false, false) => "",
        (true, false) => "  too slow !",
        (false, true) => "  too much memory !",
        (true, true) => "  too slow, too much memory !",
    };
    Ok(format!(
        "{bytes:>11} {seconds:>8.3} {:>8.1}  {outcome}{says}",
        peak / 1e6
    ))
}

/// Does one page and prints bytes, seconds, peak memory in bytes, and the outcome.
fn child(name: &str, size: usize, args: &Args) -> Outcome {
    let fault = FAULTS.iter().find(|fault| fault.name == name);
    let make = fault.ok_or("no such page")?.make;
    let (way, times) = (args.way, args.times);
    let work = move || {
        let extractor = Extractor::builder()
            .spans(matches!(way, Way::Explain))
            .build()?;
        let page = make(size);
        let (start, busy) = (Instant::now(), busy());
        for _ in 1..times {
            outcome(&extractor, &page, way);
        }
        let outcome = outcome(&extractor, &page, way);
        let seconds = self::busy().zip(busy).map(|(end, start)| end - start);
        let seconds = seconds.unwrap_or_else(|| start.elapsed().as_secs_f64());
        Ok((page.len(), seconds, outcome))
    };
    let worker = thread::Builder::new().stack_size(STACK).spawn(work)?;
    let done: Result<_, hamsa::Error> = worker.join().map_err(|_| "panicked")?;
    let (bytes, seconds, outcome) = done?;
    let peak = peak_memory();
    writeln!(io::stdout(), "{bytes}\t{seconds}\t{peak}\t{outcome}")?;
    Ok(ExitCode::SUCCESS)
}

/// What comes of a page, in words.
fn outcome(extractor: &Extractor, page: &[u8], way: Way) -> String {
    match way {
        Way::Extract => match extractor.extract_bytes(page, None) {
            Ok(article) => format!("text of {} bytes", article.text().len()),
            Err(error) => error.to_string(),
        },
        Way::Explain => match extractor.explain_bytes(page, None) {
            Ok(explanation) => {
                let markdown = explanation.article().map(hamsa::Article::markdown);
                let (blocks, bytes) = (explanation.blocks().len(), markdown.map(|m| m.len()));
                format!("{blocks} blocks, Markdown of {} bytes", bytes.unwrap_or(0))
            }
            Err(error) => error.to_string(),
        },
        Way::CleanText => {
            let clean = extractor.clean_text(&String::from_utf8_lossy(page));
            let (kept, dropped) = (clean.text().len(), clean.dropped().len());
            format!("{kept} bytes kept, {dropped} lines dropped")
        }
    }
}

/// The seconds that this thread has been running, where the system tells (Linux): unlike those on
/// the clock, they do not depend on what else the machine does.
fn busy() -> Option<f64> {
    let status = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = status.split_whitespace().next()?.parse::<f64>().ok()?;
    Some(nanoseconds / 1e9)
}

/// The most memory this process ever held, in bytes, where the system tells (Linux).
fn peak_memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    kilobytes
        .and_then(|text| text.parse::<usize>().ok())
        .unwrap_or(0)
        << 10
}
