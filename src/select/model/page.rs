//! The weights of `confidence`, and its intercept. Written by `examples/fit/run`; do not edit.

#[rustfmt::skip]
pub(crate) const WEIGHTS: ([f64; 10], f64) = ([0.9967, -2.1921, -0.4101, 6.7201, -4.8415, 2.1948, 0.4678, -0.9538, -1.3729, 0.6426], -5.4224);
