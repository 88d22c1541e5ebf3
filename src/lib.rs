//! hamsa
#![allow(dead_code)]
mod kind;
mod markers;
mod text;
pub use kind::Kind;
