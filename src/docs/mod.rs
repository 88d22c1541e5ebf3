//! The book: one page for each thing that people do with hamsa, and how it does it.
//!
//! | page | what it is for |
//! |---|---|
//! | [`extract`] | one page: its text, blocks, Markdown, metadata, and why |
//! | [`clean_text`] | text that was copied out of a browser |
//! | [`own_markers`] | lines that only your newsroom prints |
//! | [`kinds`] | the kinds of markers with examples, and how to add a language in one file |
//! | [`learn_a_site`] | what repeats on the pages of one site |
//! | [`crawl`] | many pages: folders, WARC files, streams |
//! | [`spark`] | more pages than one machine holds |
//! | [`decisions`] | how it decides, with its reasons and sources |
//! | [`comparison`] | beside other extractors |

#[doc = include_str!("extract.md")]
pub mod extract {}

#[doc = include_str!("clean_text.md")]
pub mod clean_text {}

#[doc = include_str!("own_markers.md")]
pub mod own_markers {}

#[doc = include_str!("../markers/README.md")]
pub mod kinds {}

#[doc = include_str!("learn_a_site.md")]
pub mod learn_a_site {}

#[doc = include_str!("crawl.md")]
pub mod crawl {}

#[doc = include_str!("spark.md")]
pub mod spark {}

#[doc = include_str!("decisions.md")]
pub mod decisions {}

#[doc = include_str!("comparison.md")]
pub mod comparison {}
