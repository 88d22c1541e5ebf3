//! What can go wrong.

use std::time::Duration;
use thiserror::Error;

/// Why an input gave no article. Each variant says what was wrong and what the limit was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// The input has no characters but white space.
    #[error("the input is empty")]
    Empty,
    /// The input is not text: it holds NUL bytes as no web page does.
    #[error(
        "the input is binary data, not HTML: {nul_bytes} of its first {looked_at} bytes are NUL"
    )]
    Binary {
        /// How many NUL bytes were seen.
        nul_bytes: usize,
        /// In how many bytes from the beginning.
        looked_at: usize,
    },
    /// The page has no text that could be an article.
    #[error("the page has no main content ({blocks} blocks of text, none of them article text)")]
    NoContent {
        /// How many blocks of visible text the page has.
        blocks: usize,
    },
    /// The input is too long.
    #[error("the input has {size} bytes; the limit is {limit}")]
    TooManyBytes {
        /// The input's length in bytes.
        size: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// The parser made too many nodes for an input of this length.
    #[error("the page makes more than {limit} nodes, the limit for its length")]
    TooManyNodes {
        /// The limit in nodes.
        limit: usize,
    },
    /// The page's elements are nested too deeply.
    #[error("the page nests elements more than {limit} deep")]
    TooDeep {
        /// The limit in levels.
        limit: usize,
    },
    /// The page's mis-nested mark-up costs the parser too much.
    #[error(
        "the page's mark-up costs more than {limit} steps to put into a tree, the limit for its length"
    )]
    TooMuchWork {
        /// The limit in steps.
        limit: usize,
    },
    /// A tag has too many attributes.
    #[error("a tag has more than {limit} attributes")]
    TooManyAttributes {
        /// The limit in attributes.
        limit: usize,
    },
    /// Parsing took too long.
    #[error("parsing took longer than the deadline of {limit:?}")]
    DeadlineExceeded {
        /// The deadline.
        limit: Duration,
    },
    /// A marker's pattern is not a regular expression that can be used.
    #[error("the marker pattern {pattern:?} is not usable: {reason}")]
    BadPattern {
        /// The pattern as given.
        pattern: String,
        /// What is wrong with it.
        reason: String,
    },
}
