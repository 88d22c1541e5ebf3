//! A count on standard error while a long run goes on.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

const PAUSE: Duration = Duration::from_millis(100);

/// Shows how far a run is, if standard error is a terminal.
pub struct Progress {
    shown: bool,
    all: usize,
    done: usize,
    last: Option<Instant>,
}

impl Progress {
    pub fn new(all: usize, quiet: bool) -> Progress {
        let shown = !quiet && io::stderr().is_terminal();
        Progress {
            shown,
            all,
            done: 0,
            last: None,
        }
    }

    /// One more page is done.
    pub fn step(&mut self) {
        self.done += 1;
        if self.shown && self.last.is_none_or(|last| last.elapsed() >= PAUSE) {
            self.last = Some(Instant::now());
            // A count that cannot be shown is no reason to stop.
            let _ = write!(io::stderr(), "\r{}/{} pages", self.done, self.all);
        }
    }

    /// Takes the count off the terminal.
    pub fn clear(&self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
