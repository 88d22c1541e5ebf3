//! Numbers: what is known of each block before anything is decided.
//!
//! Link density and text density of a block and of its neighbours (Kohlschütter, Fankhauser,
//! Nejdl: Boilerplate Detection using Shallow Text Features, WSDM 2010), and of the containers
//! around it (Sun, Song, Liao: DOM Based Content Extraction via Text Density, SIGIR 2011). Every
//! block is looked at twice: the second time it is known what the first made of all others.

mod around;
mod first;
mod likely;
mod nearest;
mod region;
mod second;
mod seen;
mod sums;
mod writer;

pub(crate) use first::Row as FirstRow;
pub(crate) use second::Row as SecondRow;
pub(crate) use writer::{Feature, feature};

use crate::page::Page;
use crate::text::{Measure, measure};
use seen::Seen;

/// The blocks that no marker rule has claimed, measured. What is claimed is as if it were not on the
/// page: a marker line changes nothing about the text around it.
pub(crate) struct Numbers<'a> {
    seen: Seen<'a>,
    measures: Vec<Measure>,
}

impl<'a> Numbers<'a> {
    /// Measures the blocks of a page that are not `marked`.
    pub(crate) fn new(page: &'a Page, marked: &[bool]) -> Numbers<'a> {
        let seen = Seen::new(page, marked);
        let texts = seen.blocks.iter().map(|block| page.text_of(block));
        Numbers {
            measures: texts.map(measure).collect(),
            seen,
        }
    }

    /// What each block and what stands around it look like.
    pub(crate) fn first_rows(&self) -> impl Iterator<Item = FirstRow> {
        first::rows(&self.seen, &self.measures)
    }

    /// What each block looks like once all have a probability to be main content, 0–1.
    pub(crate) fn second_rows(&self, guesses: &[f32]) -> impl Iterator<Item = SecondRow> {
        second::rows(&self.seen, &self.measures, guesses)
    }
}
