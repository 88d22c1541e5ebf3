//! How much a line looks like a marker: a linear model over its words, fitted on the lines that the
//! rules catch and spare, on lines written for it and on the sentences of real articles
//! (`examples/fit_markers`). It tells prose from lines that a rule should be asked of, and knows
//! markers that no rule does.

mod features;
mod fitted;

use crate::Kind;

/// The weight of each feature.
static WEIGHTS: &[u8; 1 << features::BITS] = include_bytes!("weights.bin");
/// The weight of each feature for each kind; the features are folded to fewer places.
static KINDS: &[u8; Kind::ALL.len() << KIND_BITS] = include_bytes!("kinds.bin");
const KIND_BITS: u32 = 13;
/// No lead is longer, in bytes.
const LONGEST_LEAD: usize = 100;

/// What a line looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// A sentence or a heading of a story: no rule need be asked.
    Prose,
    /// Not to be told by its words.
    Unclear,
    /// A marker, whether a rule knows it or not.
    Marker,
}

/// What a line looks like; `key` is the line folded. One that is mostly link is sooner a marker.
pub(super) fn likeness(line: &str, key: &str, is_linked: bool) -> Likeness {
    let Score {
        odds,
        plain_odds,
        length,
    } = score(line, key);
    let [indian, latin] = &fitted::PROSE;
    let prose = if key.is_ascii() { latin } else { indian };
    let [unlinked, linked] = &fitted::MARKER;
    let marker = if is_linked { linked } else { unlinked };
    match (prose.get(length), marker.get(length)) {
        // Nothing to tell by.
        _ if length == 0 => Likeness::Unclear,
        // A stop behind a label makes no sentence of it, nor does a headline: the phrases know.
        (Some(prose), _) if odds.max(plain_odds) < *prose && !has_lead(key) => Likeness::Prose,
        (_, Some(marker)) if odds >= *marker => Likeness::Marker,
        _ => Likeness::Unclear,
    }
}

/// Whether what stands before the first mark of a line is likelier a marker than not: "Also read:".
fn has_lead(key: &str) -> bool {
    // The lead, a space and the mark.
    let mut begin = key.bytes().take(LONGEST_LEAD + 2);
    let Some(at) = begin.position(|byte| matches!(byte, b':' | b'|' | b'>')) else {
        return false;
    };
    let lead = key.get(..at).unwrap_or_default().trim_end();
    lead.len() <= LONGEST_LEAD && score(lead, lead).odds > 0.0
}

/// How much a line looks like a marker.
struct Score {
    /// The log odds that it is one, …
    odds: f32,
    /// … without regard to how it ends.
    plain_odds: f32,
    /// Its words, as far as lines are told apart by them.
    length: usize,
}

/// The score of a line; `key` is the line folded.
fn score(line: &str, key: &str) -> Score {
    let (mut sum, mut count, mut last) = (0, 0u16, 0);
    let length = features::each(line, key, |place| {
        last = WEIGHTS
            .get(place)
            .map_or(0, |weight| i32::from(*weight as i8));
        sum += last;
        count += 1;
    });
    let norm = f32::from(count.max(1)).sqrt();
    let odds = |sum: i32| sum as f32 / norm * fitted::SCALE + fitted::BIAS;
    Score {
        odds: odds(sum),
        plain_odds: odds(sum - last),
        length,
    }
}

/// The kind that a line looks like most.
pub(super) fn kind(line: &str, key: &str) -> Kind {
    let mut sums = fitted::KIND_BIASES;
    features::each(line, key, |place| {
        let place = place >> (features::BITS - KIND_BITS);
        let weights = KINDS.chunks_exact(Kind::ALL.len()).nth(place);
        for (sum, weight) in sums.iter_mut().zip(weights.into_iter().flatten()) {
            *sum += i32::from(*weight as i8);
        }
    });
    let best = sums.iter().zip(Kind::ALL).max_by_key(|(sum, _)| **sum);
    best.map_or(Kind::Navigation, |(_, kind)| kind)
}

/// The places of a line's features, and its length as the model tells it.
#[cfg(feature = "fitting")]
pub(crate) fn places(line: &str, key: &str) -> (Vec<usize>, usize) {
    let mut places = Vec::new();
    let length = features::each(line, key, |place| places.push(place));
    (places, length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    fn looks(line: &str) -> Likeness {
        likeness(line, &fold::line_key(line), false)
    }

    #[test]
    fn markers_that_no_phrase_knows_look_like_markers() {
        for line in [
            "ताजा अपडेट के लिए हमारे नए चैनल को आज ही फॉलो कर लीजिए",
            "रोज सुबह बड़ी खबरें अपने इनबॉक्स में पाएं, बस ईमेल डालिए",
            "આ સમાચાર ગમ્યા હોય તો મિત્રો સાથે જરૂર શેર કરો",
            "இந்த செய்தியை உங்கள் நண்பர்களுடன் பகிர்ந்து கொள்ளுங்கள்",
            "Get our newsletter and the day's top stories straight to your inbox",
        ] {
            assert_eq!(looks(line), Likeness::Marker, "{line}");
        }
    }

    #[test]
    fn sentences_look_like_prose() {
        for line in [
            "नदी का पानी सोमवार की रात दो मीटर बढ़ गया और लोग स्कूल में रहने लगे।",
            "The river rose by two metres in the night and the town closed its bridges.",
            "The river had risen by two metres when the mayor told them that the bridge was gone.",
        ] {
            assert_eq!(looks(line), Likeness::Prose, "{line}");
        }
        assert_eq!(looks("— … |"), Likeness::Unclear);
        let headline = "पुस्तकालय दिवस पर बच्चों ने लगाई पुरानी किताबों की प्रदर्शनी";
        assert_eq!(looks(headline), Likeness::Prose);
        let with_lead = format!("यह भी पढ़ें: {headline}");
        assert_eq!(looks(&with_lead), Likeness::Unclear);
    }

    #[test]
    fn the_kind_is_told_too() {
        let kind = |line: &str| kind(line, &fold::line_key(line));
        assert_eq!(kind("हमारा नया ऐप डाउनलोड करें"), Kind::AppDownload);
        assert_eq!(kind("We use cookies on this site"), Kind::Consent);
    }
}
