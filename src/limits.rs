//! How much of a page may cost before it is refused.

use crate::error::Error;
use std::time::Duration;

/// What an input may cost. Every default lies far beyond what real pages reach (on 1,511 of
/// them: depth ≤ 56, ≤ 68 nodes per KB, ≤ 136 attributes on a tag) and far below what hurts.
///
/// ```
/// use hamsa::{Error, Extractor, Limits};
///
/// let small = Limits { bytes: 1_000, ..Limits::default() };
/// let extractor = Extractor::builder().limits(small).build()?;
/// let page = "<p>".repeat(1_000);
/// assert!(matches!(extractor.extract(&page), Err(Error::TooManyBytes { limit: 1_000, .. })));
/// # Ok::<(), hamsa::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest input, in bytes. Default: 32 MiB.
    pub bytes: usize,
    /// The most nodes the parser may make, beyond one for every 18 bytes of input.
    /// Default: 200,000.
    pub nodes: usize,
    /// The deepest nesting of elements. Default: 512.
    pub depth: usize,
    /// The most attributes on one tag. Default: 512.
    pub attributes: usize,
    /// The longest time that parsing may take; checked every few kilobytes. Default: none.
    pub deadline: Option<Duration>,
    /// What happens at a limit: `false` (the default) gives an error, `true` goes on with what was
    /// parsed so far, and [`Article::truncated`](crate::Article::truncated) says so.
    pub keep_partial: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            bytes: 32 << 20,
            nodes: 200_000,
            depth: 512,
            attributes: 512,
            deadline: None,
            keep_partial: false,
        }
    }
}

impl Limits {
    /// How many bytes of the input are read: all, or as many as are allowed, up to the end of a
    /// character if it is UTF-8.
    pub(crate) fn most_bytes(&self, input: &[u8]) -> Result<usize, Error> {
        if input.len() <= self.bytes {
            return Ok(input.len());
        }
        if !self.keep_partial {
            return Err(Error::TooManyBytes {
                size: input.len(),
                limit: self.bytes,
            });
        }
        let is_boundary = |at: &usize| input.get(*at).is_none_or(|byte| byte & 0xC0 != 0x80);
        let near = self.bytes.saturating_sub(3)..=self.bytes;
        Ok(near.rev().find(is_boundary).unwrap_or(self.bytes))
    }
}
