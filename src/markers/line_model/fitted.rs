//! The numbers of the line model beside its weights; `examples/fit_markers` writes this file.

/// What a unit of the weights is, in log odds.
pub(super) const SCALE: f32 = 0.367773;
pub(super) const BIAS: f32 = 0.179095;
/// Log odds below which a line of a length is prose, in Indian scripts and in Latin.
pub(super) const PROSE: [[f32; 16]; 2] = [
    [
        1.5, -1.59, -0.69, -0.29, -0.92, -0.92, -0.92, 0.44, 0.44, 0.44, 0.5, 0.5, 0.34, -4.44,
        -4.44, -4.44,
    ],
    [
        1.5, -4.93, -1.76, -1.37, -1.09, -1.09, -1.09, -1.49, -1.49, -1.49, -1.52, -1.52, -2.22,
        -4.73, -4.73, -4.73,
    ],
];
/// Log odds from which it is a marker.
pub(super) const MARKER: [f32; 16] = [
    0.0, 5.65, 5.62, 4.25, 4.22, 4.22, 4.22, 4.63, 4.63, 4.63, 4.63, 4.63, 4.63, 4.63, 4.63, 4.63,
];
/// What each kind begins with, in the order of `Kind::ALL`.
pub(super) const KIND_BIASES: [i32; 19] = [
    -140, -78, -140, -132, -137, -128, -133, -106, -121, -144, -114, -159, -53, -152, -154, -186,
    -139, -133, -108,
];
