//! What can be told of an input before it is parsed.

use crate::error::Error;

/// Whether the page has a `<noscript>` in whatever case.
pub(crate) fn holds_noscript(html: &str) -> bool {
    const TAG: &[u8] = b"<noscript";
    let mut tags = html.match_indices('<').map(|(at, _)| at);
    tags.any(|at| {
        html.as_bytes()
            .get(at..at + TAG.len())
            .is_some_and(|tag| tag.eq_ignore_ascii_case(TAG))
    })
}

/// Refuses what no parser should see: nothing, and binary data.
pub(crate) fn refuse_no_text(html: &str) -> Result<(), Error> {
    const LOOK_AT: usize = 1024;
    if html.trim().is_empty() {
        return Err(Error::Empty);
    }
    let start = html.as_bytes().get(..LOOK_AT).unwrap_or(html.as_bytes());
    let nul_bytes = start.iter().filter(|byte| **byte == 0).count();
    if nul_bytes * 32 > start.len() {
        return Err(Error::Binary {
            nul_bytes,
            looked_at: start.len(),
        });
    }
    Ok(())
}
