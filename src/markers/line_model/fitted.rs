//! The numbers of the line model beside its weights; `examples/fit_markers` writes this file.

/// What a unit of the weights is, in log odds.
pub(super) const SCALE: f32 = 0.246699;
pub(super) const BIAS: f32 = -0.542855;
/// Log odds below which a line of a length is prose, in Indian scripts and in Latin.
pub(super) const PROSE: [[f32; 16]; 2] = [
    [
        0.0, -2.6, -1.87, -1.68, -1.66, -1.66, -1.66, -0.88, -0.88, -0.88, -0.88, -0.88, -0.88,
        -0.88, -0.88, -0.88,
    ],
    [
        0.0, -4.7, -2.05, -1.9, -1.63, -1.63, -1.63, -1.63, -1.63, -1.63, -1.63, -1.63, -1.63,
        -1.63, -1.63, -1.63,
    ],
];
/// Log odds from which it is a marker, and from which it is one if it is mostly link.
pub(super) const MARKER: [[f32; 16]; 2] = [
    [
        0.0, 3.25, 3.54, 2.62, 2.64, 2.64, 2.64, 2.16, 2.16, 2.16, 2.43, 2.43, 1.65, 1.98, 1.98,
        1.98,
    ],
    [
        0.0, 2.64, 2.06, 1.89, 1.77, 1.77, 1.77, 1.15, 1.15, 1.15, 1.29, 1.29, 1.1, 1.66, 1.66,
        1.66,
    ],
];
/// What each kind begins with, in the order of `Kind::ALL`.
pub(super) const KIND_BIASES: [i32; 19] = [
    -140, -79, -140, -132, -136, -128, -133, -106, -120, -144, -113, -159, -53, -152, -153, -186,
    -139, -132, -108,
];
