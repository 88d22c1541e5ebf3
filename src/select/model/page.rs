//! The weights of `confidence`, and its intercept. Written by `examples/fit/run`; do not edit.

#[rustfmt::skip]
pub(crate) const WEIGHTS: ([f64; 10], f64) = ([1.0728, -3.0956, -0.2166, 6.3240, -5.3536, 2.3691, 0.6169, -1.5400, -1.5853, 0.8348], -4.8482);
