//! The weights of `confidence`, and its intercept. Written by `examples/fit/run`; do not edit.

#[rustfmt::skip]
pub(crate) const WEIGHTS: ([f64; 10], f64) = ([1.0526, -2.5651, -0.8105, 6.8624, -4.7018, 2.1877, 0.5350, -0.5625, -1.3498, 0.5294], -5.3509);
