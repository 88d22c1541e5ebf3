//! The weights of `confidence`, and its intercept. Written by `examples/fit/run`; do not edit.

#[rustfmt::skip]
pub(crate) const WEIGHTS: ([f64; 10], f64) = ([0.9075, -3.3300, -0.6786, 6.4531, -5.1885, 2.2916, 0.7008, -1.3475, -1.5539, 0.9370], -4.5593);
