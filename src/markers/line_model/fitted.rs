//! The numbers of the line model beside its weights; `examples/fit_markers` writes this file.

/// What a unit of the weights is, in log odds.
pub(super) const SCALE: f32 = 0.239374;
pub(super) const BIAS: f32 = -2.66208;
/// Log odds below which a line of so many words is prose, in Indian scripts and in Latin.
pub(super) const PROSE: [[f32; 13]; 2] = [
    [
        0.0, -4.43, -2.4, -0.76, -1.88, -1.88, -1.88, -1.43, -1.43, -1.43, -3.84, -3.84, -3.84,
    ],
    [
        0.0, -5.94, -3.47, -3.0, -2.55, -2.55, -2.55, -2.98, -2.98, -2.98, -5.13, -5.13, -5.13,
    ],
];
/// Log odds from which it is a marker.
pub(super) const MARKER: [f32; 13] = [
    0.0, 3.36, 5.48, 3.11, 2.43, 2.43, 2.43, 2.87, 2.87, 2.87, 1.21, 1.21, 1.21,
];
/// What each kind begins with, in the order of `Kind::ALL`.
pub(super) const KIND_BIASES: [i32; 19] = [
    -133, -75, -131, -122, -136, -135, -118, -107, -125, -143, -102, -144, -86, -162, -127, -159,
    -125, -118, -77,
];
