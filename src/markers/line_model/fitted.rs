//! The numbers of the line model beside its weights; `examples/fit_markers` writes this file.

/// What a unit of the weights is, in log odds.
pub(super) const SCALE: f32 = 0.367659;
pub(super) const BIAS: f32 = 0.17637;
/// Log odds below which a line of a length is prose, in Indian scripts and in Latin.
pub(super) const PROSE: [[f32; 16]; 2] = [
    [
        1.5, -1.58, -0.69, -0.29, -0.81, -0.81, -0.81, 0.44, 0.44, 0.44, 0.51, 0.51, 0.51, 0.51,
        0.51, 0.51,
    ],
    [
        1.5, -4.93, -1.76, -1.37, -1.09, -1.09, -1.09, -1.09, -1.09, -1.09, -1.09, -1.09, -1.09,
        -1.09, -1.09, -1.09,
    ],
];
/// Log odds from which it is a marker.
pub(super) const MARKER: [f32; 16] = [
    0.0, 5.65, 5.62, 4.24, 4.22, 4.22, 4.22, 4.64, 4.64, 4.64, 4.64, 4.64, 4.64, 4.64, 4.64, 4.64,
];
/// What each kind begins with, in the order of `Kind::ALL`.
pub(super) const KIND_BIASES: [i32; 19] = [
    -140, -79, -140, -132, -136, -128, -132, -106, -120, -144, -113, -159, -53, -152, -153, -186,
    -139, -132, -108,
];
