//! How far a run is and how fast it goes, on standard error.

use std::io::{self, IsTerminal, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Between two looks of a terminal's reader.
const PAUSE: Duration = Duration::from_millis(200);
/// Between two lines of a log.
const LOG_PAUSE: Duration = Duration::from_secs(60);
const WIDTH: u64 = 20;

/// Counts the bytes that are read of the input, as they lie on the disk.
#[derive(Clone, Default)]
pub struct Counted(Arc<AtomicU64>);

impl Counted {
    pub fn add(&self, bytes: u64) {
        self.0.fetch_add(bytes, Ordering::Relaxed);
    }

    /// A reader that counts what it gives.
    pub fn reader<R: Read>(&self, input: R) -> impl Read + use<R> {
        let count = self.clone();
        CountedReader { input, count }
    }
}

struct CountedReader<R> {
    input: R,
    count: Counted,
}

impl<R: Read> Read for CountedReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.count.add(read as u64);
        Ok(read)
    }
}

/// Shows pages and bytes of HTML per second: on a terminal a bar, in a log a line a minute.
pub struct Meter {
    quiet: bool,
    terminal: bool,
    all: u64,
    read: Counted,
    started: Instant,
    last: Instant,
    pages: u64,
    html: u64,
}

impl Meter {
    /// A meter for input of `all` bytes, which `read` counts.
    pub fn new(all: u64, read: Counted, quiet: bool) -> Meter {
        Meter {
            quiet,
            terminal: io::stderr().is_terminal(),
            all,
            read,
            started: Instant::now(),
            last: Instant::now(),
            pages: 0,
            html: 0,
        }
    }

    /// One more page is done, of so many bytes of HTML.
    pub fn step(&mut self, html: u64) {
        self.pages += 1;
        self.html += html;
        let pause = if self.terminal { PAUSE } else { LOG_PAUSE };
        if self.quiet || self.last.elapsed() < pause {
            return;
        }
        self.last = Instant::now();
        let line = format!("{}{} pages, {}", self.bar(), self.pages, self.speed());
        // What cannot be shown is no reason to stop.
        let _ = if self.terminal {
            write!(io::stderr(), "\r{line}\x1b[K")
        } else {
            writeln!(io::stderr(), "batch: {line}")
        };
    }

    /// Takes the bar off the terminal.
    pub fn clear(&self) {
        if !self.quiet && self.terminal {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }

    /// Such as `81.2 s, 24.6 pages/s, 4.7 MB/s`.
    pub fn speed(&self) -> String {
        let seconds = self.started.elapsed().as_secs_f64();
        let each = seconds.max(1e-3);
        let (pages, megabytes) = (self.pages as f64 / each, self.html as f64 / 1e6 / each);
        format!("{seconds:.1} s, {pages:.1} pages/s, {megabytes:.1} MB/s")
    }

    fn bar(&self) -> String {
        let read = self.read.0.load(Ordering::Relaxed).min(self.all);
        let full = (read * WIDTH).checked_div(self.all).unwrap_or(0);
        let percent = (read * 100).checked_div(self.all).unwrap_or(0);
        let (full, empty) = ("#".repeat(full as usize), WIDTH - full);
        format!("[{full}{}] {percent} %, ", ".".repeat(empty as usize))
    }
}
