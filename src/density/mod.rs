//! Numbers: what is known of each block before anything is decided.
//!
//! Link density and text density of a block and of its neighbours (Kohlschütter, Fankhauser,
//! Nejdl: Boilerplate Detection using Shallow Text Features, WSDM 2010), and of the containers
//! around it (Sun, Song, Liao: DOM Based Content Extraction via Text Density, SIGIR 2011).

mod around;
mod features;
mod nearest;
mod seen;
mod sums;

pub(crate) use features::{COUNT, Row, rows};
