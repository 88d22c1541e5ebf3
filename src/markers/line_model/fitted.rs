//! The numbers of the line model beside its weights; `examples/fit_markers` writes this file.

/// What a unit of the weights is, in log odds.
pub(super) const SCALE: f32 = 0.360039;
pub(super) const BIAS: f32 = 0.532459;
/// Log odds below which a line of so many words is prose, in Indian scripts and in Latin.
pub(super) const PROSE: [[f32; 13]; 2] = [
    [
        1.5, -2.62, -1.01, 0.28, -0.35, -0.35, -0.35, 0.89, 0.89, 0.89, -1.57, -1.57, -1.57,
    ],
    [
        1.5, -4.59, -1.97, -1.32, -0.88, -0.88, -0.88, -1.39, -1.39, -1.39, -3.89, -3.89, -3.89,
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
