//! HTML: the only room that knows html5ever and markup5ever_rcdom.

mod around;
mod element;
mod gate;
mod guard;
mod head;
mod indentation;
mod names;
mod parse;
mod raw_text;
mod reference;
mod run;
#[cfg(test)]
mod same;
mod scan;
mod shared;
mod source;
mod svg;
mod tables;
mod tag;
mod walk;

use crate::error::Error;
use crate::limits::Limits;
use crate::page::Page;

/// Whether the page is read as a browser that runs scripts shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scripts {
    /// `<noscript>` is not shown.
    On,
    /// `<noscript>` is part of the page.
    Off,
}

/// What to note of the page beside what every decision needs.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wanted {
    /// Links and emphasis inside blocks.
    pub(crate) spans: bool,
    /// What containers are called.
    pub(crate) names: bool,
}

/// Parses `html` and walks its tree once.
pub(crate) fn read(
    html: &str,
    limits: &Limits,
    scripts: Scripts,
    wanted: Wanted,
) -> Result<Page, Error> {
    let parsed = parse::parse(html, limits, scripts, wanted)?;
    Ok(walk::walk(parsed, wanted))
}

/// Parses `html`, and nothing else.
#[cfg(feature = "stages")]
pub(crate) fn parse_only(html: &str, limits: &Limits) -> Result<(), Error> {
    parse::parse(html, limits, Scripts::On, Wanted::default()).map(drop)
}
