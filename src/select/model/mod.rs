//! The fitted model: trees for the first look at a page and for the second, and the weights of
//! `confidence`. Written by `examples/fit/run`, but for this file.

mod first;
mod page;
mod second;

pub(super) use first::TREES as FIRST;
pub(crate) use page::WEIGHTS as PAGE_WEIGHTS;
pub(super) use second::TREES as SECOND;
