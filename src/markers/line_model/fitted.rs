//! The numbers of the line model beside its weights; `examples/fit_markers` writes this file.

/// What a unit of the weights is, in log odds.
pub(super) const SCALE: f32 = 0.241942;
pub(super) const BIAS: f32 = -1.94376;
/// Log odds below which a line of so many words is prose, in Indian scripts and in Latin.
pub(super) const PROSE: [[f32; 13]; 2] = [
    [
        0.0, -3.48, -1.51, -0.68, -2.26, -2.26, -2.26, -1.19, -1.19, -1.19, -2.97, -2.97, -2.97,
    ],
    [
        0.0, -5.61, -3.38, -2.89, -2.16, -2.16, -2.16, -3.01, -3.01, -3.01, -5.16, -5.16, -5.16,
    ],
];
/// Log odds from which it is a marker.
pub(super) const MARKER: [f32; 13] = [
    0.0, 3.39, 4.93, 3.13, 2.87, 2.87, 2.87, 3.67, 3.67, 3.67, 1.38, 1.38, 1.38,
];
/// What each kind begins with, in the order of `Kind::ALL`.
pub(super) const KIND_BIASES: [i32; 19] = [
    -174, -99, -165, -161, -170, -166, -140, -136, -146, -167, -125, -170, -105, -181, -175, -200,
    -154, -153, -109,
];
