//! The example programs, run for real.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

mod archive;
mod batch;
mod batch_long;
mod batch_odd_warc;
mod batch_stdin;
mod batch_warc;
mod clean_text;
mod custom_markers;
mod evaluate;
mod explain;
mod extract;
mod page;
mod run;
mod site_profile;
