//! The reader's own rules.

use super::compiled::WITHIN_MAX_CHARS;
use crate::text::fold;
use crate::{Error, Kind};
use regex::{Regex, RegexBuilder};

/// A rule of your own: a line that says this is boilerplate of that kind.
///
/// The pattern is a regular expression in the syntax of the `regex` crate. It must cover the
/// whole line (write `.*` for what may follow) and is asked of the *folded* line: lower case, no
/// nukta, no joiners, one kind of dash, colon, digit and space, without bullets, arrows, brackets,
/// danda and colon at its ends. The pattern is folded too, so write it in ordinary spelling. Lines
/// of more than 360 characters are never asked.
///
/// ```
/// use hamsa::{Extractor, Kind, Marker};
///
/// let marker = Marker::line(Kind::Related, "हमारी खास पेशकश(?: ?:.*)?")?;
/// assert_eq!((marker.kind(), marker.pattern()), (Kind::Related, "हमारी खास पेशकश(?: ?:.*)?"));
/// let extractor = Extractor::builder().marker(marker).build()?;
/// let clean = extractor.clean_text("नदी शांत है।\n👉 हमारी ख़ास पेशकश: झीलों का शहर");
/// assert_eq!(clean.text(), "नदी शांत है।");
/// # Ok::<(), hamsa::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Marker {
    kind: Kind,
    pattern: String,
    compiled: Regex,
}

/// The longest pattern, in bytes.
const MAX_PATTERN: usize = 4096;
/// The most memory that a compiled pattern may take, in bytes.
const MAX_COMPILED: usize = 1 << 20;

impl Marker {
    /// A rule for whole lines.
    ///
    /// # Errors
    /// [`Error::BadPattern`] if the pattern is empty, is longer than 4,096 bytes, is no regular
    /// expression, or takes more than 1 MB when compiled.
    pub fn line(kind: Kind, pattern: &str) -> Result<Marker, Error> {
        if pattern.trim().is_empty() {
            return Err(bad(pattern, "it is empty".to_owned()));
        }
        if pattern.len() > MAX_PATTERN {
            let reason = format!("it has {} bytes; the limit is {MAX_PATTERN}", pattern.len());
            return Err(bad(pattern, reason));
        }
        let compile = |whole: &str| {
            RegexBuilder::new(whole)
                .size_limit(MAX_COMPILED)
                .build()
                .map_err(|error| bad(pattern, error.to_string()))
        };
        let folded = folded(pattern);
        // Alone first: a stray bracket must not be mended by the group around it.
        compile(&folded)?;
        Ok(Marker {
            kind,
            compiled: compile(&format!("^(?:{folded})$"))?,
            pattern: pattern.to_owned(),
        })
    }

    /// What kind of boilerplate it names.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The pattern as given.
    pub fn pattern(&self) -> &str {
        &self.pattern
    }

    /// Whether the rule claims a line, given its key and its length in chars.
    pub(super) fn claims(&self, key: &str, chars: usize) -> bool {
        chars <= WITHIN_MAX_CHARS && self.compiled.is_match(key)
    }
}

/// The error for a pattern; of a long one, it names the beginning.
fn bad(pattern: &str, reason: String) -> Error {
    const NAMED_CHARS: usize = 200;
    Error::BadPattern {
        pattern: pattern.chars().take(NAMED_CHARS).collect(),
        reason,
    }
}

/// Folds a pattern as lines are folded, save the letters of its escapes: `\S` is not `\s`.
fn folded(pattern: &str) -> String {
    let mut escapes = escaped(pattern);
    let folded = fold::fold(pattern);
    let mut out = String::with_capacity(folded.len());
    let mut chars = folded.chars();
    while let Some(c) = chars.next() {
        out.push(c);
        if c == '\\' {
            let after = chars.next();
            out.extend(escapes.next().or(after));
        }
    }
    out
}

/// The characters that a pattern escapes, in order.
fn escaped(pattern: &str) -> impl Iterator<Item = char> {
    let mut chars = pattern.chars();
    std::iter::from_fn(move || {
        chars.find(|c| *c == '\\')?;
        chars.next()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_folded_but_their_escapes_are_not() {
        assert_eq!(folded(r"पढ़ें\S+ A\\B"), r"पढें\S+ a\\b");
    }

    #[test]
    fn a_bad_pattern_is_named() {
        for pattern in ["(खबर", "खबर)", "", "a|b)|(c", "(?:.{900}){900}"] {
            let error = Marker::line(Kind::Related, pattern).unwrap_err();
            let Error::BadPattern { pattern: named, .. } = error else {
                panic!("{error}");
            };
            assert_eq!(named, pattern);
        }
        assert!(Marker::line(Kind::Related, &"क".repeat(5000)).is_err());
    }
}
