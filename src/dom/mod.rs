//! HTML: the only room that knows html5ever and markup5ever_rcdom.

mod element;
mod flood;
mod guard;
mod head;
mod parse;
mod raw_text;
mod walk;

use crate::error::Error;
use crate::limits::Limits;
use crate::page::Page;

/// Parses `html` and walks its tree once.
pub(crate) fn read(
    html: &str,
    limits: &Limits,
    hints: &crate::page::HintSet,
) -> Result<Page, Error> {
    let parsed = parse::parse(html, limits)?;
    Ok(walk::walk(parsed, hints))
}
