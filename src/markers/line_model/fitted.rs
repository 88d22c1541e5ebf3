//! The numbers of the line model beside its weights; `examples/fit_markers` writes this file.

/// What a unit of the weights is, in log odds.
pub(super) const SCALE: f32 = 0.360039;
pub(super) const BIAS: f32 = 0.532459;
/// Log odds below which a line of so many words is prose, in Indian scripts and in Latin.
pub(super) const PROSE: [[f32; 13]; 2] = [
    [
        0.0, -4.12, -2.51, -1.22, -1.85, -1.85, -1.85, -0.61, -0.61, -0.61, -3.07, -3.07, -3.07,
    ],
    [
        0.0, -6.09, -3.47, -2.82, -2.38, -2.38, -2.38, -2.89, -2.89, -2.89, -5.39, -5.39, -5.39,
    ],
];
/// Log odds from which it is a marker.
pub(super) const MARKER: [f32; 13] = [
    0.0, 3.75, 5.1, 4.34, 4.65, 4.65, 4.65, 4.65, 4.65, 4.65, 4.65, 4.65, 4.65,
];
/// What each kind begins with, in the order of `Kind::ALL`.
pub(super) const KIND_BIASES: [i32; 19] = [
    -149, -82, -157, -141, -156, -145, -135, -109, -139, -149, -119, -160, -79, -164, -169, -197,
    -146, -136, -105,
];
