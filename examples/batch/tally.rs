//! What a run comes to, in numbers.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The counts of a run.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Tally {
    /// Pages, and records that should be pages and cannot be read.
    pub pages: u64,
    /// Pages without an article.
    pub failed: u64,
    /// Articles that were not asked for.
    pub left_out: u64,
    /// Records that are no pages.
    pub others: u64,
    /// Paths and WARC files that could not be read to their end.
    pub broken: u64,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} pages, {} failed", self.pages, self.failed)?;
        let more = [
            (self.left_out, "left out"),
            (self.others, "other records"),
            (self.broken, "broken"),
        ];
        for (count, what) in more.iter().filter(|(count, _)| *count > 0) {
            write!(f, ", {count} {what}")?;
        }
        Ok(())
    }
}
