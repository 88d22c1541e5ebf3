//! The numbers of the line model beside its weights; `examples/fit_markers` writes this file.

/// What a unit of the weights is, in log odds.
pub(super) const SCALE: f32 = 0.365871;
pub(super) const BIAS: f32 = 0.257126;
/// Log odds below which a line of a length is prose, in Indian scripts and in Latin.
pub(super) const PROSE: [[f32; 16]; 2] = [
    [
        1.5, -2.13, -0.83, 0.0, -0.73, -0.73, -0.73, 0.84, 0.84, 0.84, 0.23, 0.23, 0.33, -4.41,
        -4.41, -4.41,
    ],
    [
        1.5, -4.77, -1.84, -1.34, -1.04, -1.04, -1.04, -1.4, -1.4, -1.4, -1.4, -1.4, -2.02, -4.96,
        -4.96, -4.96,
    ],
];
/// Log odds from which it is a marker.
pub(super) const MARKER: [f32; 16] = [
    0.0, 5.11, 5.99, 3.98, 4.46, 4.46, 4.46, 4.63, 4.63, 4.63, 4.63, 4.63, 4.63, 4.63, 4.63, 4.63,
];
/// What each kind begins with, in the order of `Kind::ALL`.
pub(super) const KIND_BIASES: [i32; 19] = [
    -142, -77, -141, -131, -139, -128, -130, -105, -123, -142, -117, -157, -64, -152, -151, -186,
    -140, -132, -103,
];
