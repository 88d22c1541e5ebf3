//! The fitted trees. Written by `examples/fit`; do not edit.

use super::trees::Tree;

pub(super) const TREES: &[Tree] = &[];
