//! The weights of `confidence`, and its intercept. Written by `examples/fit/run`; do not edit.

#[rustfmt::skip]
pub(crate) const WEIGHTS: ([f64; 10], f64) = ([0.8978, -1.6207, -0.0938, 6.6985, -5.0424, 2.0732, 0.4886, -1.2488, -1.2652, 0.6406], -5.6016);
