//! Precision or recall: the one knob.

/// What to favor where a block could be either main content or boilerplate.
///
/// Blocks are chosen by the highest expected F-measure (van Rijsbergen, Information Retrieval,
/// 1979) of the page; this sets its β, and the probabilities between which a block is asked for
/// at all. The README has the figures of each setting.
///
/// ```
/// use hamsa::{Extractor, Favor};
///
/// let extractor = Extractor::builder().favor(Favor::Precision).build()?;
/// # Ok::<(), hamsa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Favor {
    /// Rather lose a doubtful paragraph than keep boilerplate: β = ½.
    Precision,
    /// The best F1: β = 1.
    #[default]
    Balance,
    /// Rather keep boilerplate than lose a paragraph: β = 2.
    Recall,
}

impl Favor {
    /// The setting with this name: `precision`, `balance` or `recall`.
    ///
    /// ```
    /// assert_eq!(hamsa::Favor::from_name("recall"), Some(hamsa::Favor::Recall));
    /// ```
    pub fn from_name(name: &str) -> Option<Favor> {
        match name {
            "precision" => Some(Favor::Precision),
            "balance" => Some(Favor::Balance),
            "recall" => Some(Favor::Recall),
            _ => None,
        }
    }

    /// β².
    pub(crate) fn beta_squared(self) -> f32 {
        match self {
            Favor::Precision => 0.25,
            Favor::Balance => 1.0,
            Favor::Recall => 4.0,
        }
    }

    /// Blocks less probable than the first are never kept, however short of text the page is;
    /// blocks at least as probable as the second always are. Those of `Balance` are tuned on
    /// WCXB's dev articles, the others stand around them.
    pub(crate) fn bounds(self) -> (f32, f32) {
        match self {
            Favor::Precision => (0.4, 0.7),
            Favor::Balance => (0.2, 0.5),
            Favor::Recall => (0.05, 0.25),
        }
    }
}
