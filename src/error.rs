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
    #[error("the page makes at least {size} nodes; the limit for its length is {limit}")]
    TooManyNodes {
        /// The nodes made when parsing stopped.
        size: usize,
        /// The limit in nodes.
        limit: usize,
    },
    /// The page's elements are nested too deeply.
    #[error("the page nests elements at least {size} deep; the limit is {limit}")]
    TooDeep {
        /// The depth in levels at which parsing stopped.
        size: usize,
        /// The limit in levels.
        limit: usize,
    },
    /// The page's mis-nested mark-up costs the parser too much.
    #[error(
        "the page's mark-up costs at least {size} steps to put into a tree; the limit for its length is {limit}"
    )]
    TooMuchWork {
        /// The steps taken when parsing stopped.
        size: usize,
        /// The limit in steps.
        limit: usize,
    },
    /// A tag has too many attributes.
    #[error("a tag has at least {size} attributes; the limit is {limit}")]
    TooManyAttributes {
        /// The tag's attributes, as far as they were counted.
        size: usize,
        /// The limit in attributes.
        limit: usize,
    },
    /// Parsing took too long.
    #[error("parsing took {took:?} for {read} of {size} bytes; the deadline is {limit:?}")]
    DeadlineExceeded {
        /// The time that parsing had taken when it stopped.
        took: Duration,
        /// How many bytes were read by then.
        read: usize,
        /// The input's length in bytes.
        size: usize,
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
