//! What a pattern cannot match without: literals of which every match holds one.

use super::syntax;

/// Choices of more literals than this are not multiplied out.
pub(super) const MOST: usize = 16;
/// Literals longer than this, in bytes, are not better for it.
const LONG: usize = 12;

/// Literals of which every match of the pattern holds one, if it has such.
pub(super) fn required(pattern: &str) -> Option<Vec<String>> {
    sorted(syntax::read(pattern).loose().required)
}

/// Literals of which every match of the pattern begins with one, if it has such.
pub(super) fn prefixes(pattern: &str) -> Option<Vec<String>> {
    let prefixes = syntax::read(pattern).loose().prefixes;
    sorted(prefixes.filter(|texts| texts.iter().all(|text| !text.is_empty())))
}

fn sorted(literals: Option<Vec<String>>) -> Option<Vec<String>> {
    literals.map(fewest)
}

/// The literals without those that begin with another: they need not be looked for.
pub(super) fn fewest(mut literals: Vec<String>) -> Vec<String> {
    literals.sort();
    literals.dedup_by(|longer, shorter| longer.starts_with(shorter.as_str()));
    literals
}

/// What is known of a part of a pattern.
pub(super) enum Part {
    /// All texts that it matches: they are few.
    Exact(Vec<String>),
    Loose(Loose),
}

/// A part that matches too many texts to list.
#[derive(Default)]
pub(super) struct Loose {
    /// Literals of which each of its matches holds one, if it has such.
    pub(super) required: Option<Vec<String>>,
    /// Literals of which each of its matches begins with one, if it has such; an empty one stands
    /// for what follows the part.
    pub(super) prefixes: Option<Vec<String>>,
}

impl Part {
    /// What is known of it without the list of its texts.
    pub(super) fn loose(self) -> Loose {
        match self {
            Part::Exact(texts) => Loose {
                required: better(None, Some(&texts)),
                prefixes: Some(texts),
            },
            Part::Loose(loose) => loose,
        }
    }

    /// The part, or nothing.
    pub(super) fn optional(self) -> Part {
        let or_empty = |mut texts: Vec<String>| {
            texts.push(String::new());
            texts
        };
        match self {
            Part::Exact(texts) => Part::Exact(or_empty(texts)),
            Part::Loose(loose) => Part::Loose(Loose {
                required: None,
                prefixes: loose.prefixes.map(or_empty),
            }),
        }
    }

    /// This part or another.
    pub(super) fn or(self, other: Part) -> Part {
        match (self, other) {
            (Part::Exact(one), Part::Exact(other)) if one.len() + other.len() <= MOST => {
                Part::Exact(joined(one, other))
            }
            (one, other) => {
                let (one, other) = (one.loose(), other.loose());
                let join = |one: Option<Vec<String>>, other: Option<Vec<String>>| {
                    one.zip(other).map(|(one, other)| joined(one, other))
                };
                Part::Loose(Loose {
                    required: join(one.required, other.required),
                    prefixes: join(one.prefixes, other.prefixes),
                })
            }
        }
    }
}

fn joined(mut one: Vec<String>, other: Vec<String>) -> Vec<String> {
    one.extend(other);
    one
}

/// The choice whose shortest literal is longer, spaces aside; of equals, the smaller one.
pub(super) fn better(one: Option<Vec<String>>, other: Option<&Vec<String>>) -> Option<Vec<String>> {
    let rank = |texts: &Vec<String>| {
        let shortest = texts.iter().map(|text| text.trim().len()).min();
        let shortest = shortest.unwrap_or(0);
        (shortest.min(LONG), usize::MAX - texts.len())
    };
    let other = other.filter(|texts| texts.iter().all(|text| !text.is_empty()));
    match (one, other) {
        (Some(one), Some(other)) if rank(other) > rank(&one) => Some(other.clone()),
        (None, other) => other.cloned(),
        (one, _) => one,
    }
}

/// What a sequence begins with: what it began with so far, and where that is empty, what follows.
pub(super) fn begun(mut before: Vec<String>, next: Option<&Vec<String>>) -> Option<Vec<String>> {
    let all = before.len();
    before.retain(|text| !text.is_empty());
    if before.len() < all {
        before.extend(next?.iter().cloned());
    }
    Some(before)
}

/// Every text of the first, followed by every text of the second.
pub(super) fn product(starts: &[String], ends: &[String]) -> Vec<String> {
    let mut out = Vec::with_capacity(starts.len() * ends.len());
    for start in starts {
        out.extend(ends.iter().map(|end| [start.as_str(), end].concat()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::required;

    #[test]
    fn every_match_begins_with_one_of_the_prefixes() {
        let cases: &[(&str, Option<&[&str]>)] = &[
            ("(?:also|must) read", Some(&["also read", "must read"])),
            ("ads?(?: by .*)?", Some(&["ad"])),
            ("(?:the )?[0-2]+ ads", Some(&["0", "1", "2", "the "])),
            ("(?:the )?(?:[^.]+|more) ads", None),
            (
                "(?:to |the )*(?:main|home)",
                Some(&["home", "main", "the ", "to "]),
            ),
            (
                "(?:the )?(?:last.*|more) ads",
                Some(&["last", "more", "the "]),
            ),
        ];
        for (pattern, wanted) in cases {
            let found = super::prefixes(pattern);
            let found: Option<Vec<&str>> = found
                .as_ref()
                .map(|literals| literals.iter().map(String::as_str).collect());
            assert_eq!(found.as_deref(), *wanted, "{pattern}");
        }
    }

    #[test]
    fn every_match_holds_one_of_the_literals() {
        let cases: &[(&str, Option<&[&str]>)] = &[
            ("also read", Some(&["also read"])),
            ("(?:also|must) read", Some(&["also read", "must read"])),
            ("ads?(?: by .*)?", Some(&["ad"])),
            ("read .{0,9}here", Some(&["read "])),
            ("[^.]{2,60} story continues", Some(&[" story continues"])),
            ("(?:x+ )?follow us", Some(&["follow us"])),
            ("a|b*", None),
            (".*", None),
            (r"save \& share", Some(&["save & share"])),
            (
                "(?:tags?|topics) ?: ?.*",
                Some(&["tag :", "tag:", "tags :", "tags:", "topics :", "topics:"]),
            ),
        ];
        for (pattern, wanted) in cases {
            let found = required(pattern);
            let found: Option<Vec<&str>> = found
                .as_ref()
                .map(|literals| literals.iter().map(String::as_str).collect());
            assert_eq!(found.as_deref(), *wanted, "{pattern}");
        }
    }
}
