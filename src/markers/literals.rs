//! What a pattern cannot match without: literals that each of its matches holds or begins with.

use super::syntax;

/// Choices of more literals than this are not multiplied out.
pub(super) const MOST: usize = 16;
/// Literals longer than this, in bytes, are not better for it.
const LONG: usize = 12;

/// What a line must hold to match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    /// Nothing that is known.
    Nothing,
    Literal(String),
    /// So many digits in a row.
    Digits(usize),
    All(Vec<Needs>),
    Any(Vec<Needs>),
}

impl Needs {
    /// One of these texts, if none of them is empty.
    pub(super) fn one_of(texts: Vec<String>) -> Needs {
        if texts.iter().any(String::is_empty) {
            return Needs::Nothing;
        }
        let mut texts = fewest(texts);
        match (texts.pop(), texts.is_empty()) {
            (Some(text), true) => Needs::Literal(text),
            (last, _) => Needs::Any(texts.into_iter().chain(last).map(Needs::Literal).collect()),
        }
    }

    pub(super) fn and(self, other: Needs) -> Needs {
        match (self, other) {
            (Needs::Nothing, needs) | (needs, Needs::Nothing) => needs,
            (Needs::All(mut all), needs) => {
                all.push(needs);
                Needs::All(all)
            }
            (one, other) => Needs::All(vec![one, other]),
        }
    }

    fn or(self, other: Needs) -> Needs {
        match (self, other) {
            (Needs::Nothing, _) | (_, Needs::Nothing) => Needs::Nothing,
            (Needs::Any(mut any), needs) => {
                any.push(needs);
                Needs::Any(any)
            }
            (one, other) => Needs::Any(vec![one, other]),
        }
    }

    /// Literals of which one is always held: the longest choice that there is.
    pub(super) fn surest(&self) -> Option<Vec<&str>> {
        match self {
            Needs::Nothing => None,
            Needs::Digits(_) => Some(vec!["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]),
            Needs::Literal(text) => Some(vec![text]),
            Needs::All(all) => {
                let choices = all.iter().rev().filter_map(Needs::surest);
                choices.max_by_key(|texts| rank(texts))
            }
            Needs::Any(any) => any.iter().try_fold(Vec::new(), |mut choice, needs| {
                choice.append(&mut needs.surest()?);
                Some(choice)
            }),
        }
    }
}

/// How good a choice is: its shortest literal, spaces aside; of equals, the smaller one.
fn rank(texts: &[&str]) -> (usize, usize) {
    let shortest = texts.iter().map(|text| text.trim().len()).min();
    let shortest = shortest.unwrap_or(0);
    (shortest.min(LONG), usize::MAX - texts.len())
}

/// What every match of the pattern holds, and literals of which each begins with one, if it has
/// such.
pub(super) fn of(pattern: &str) -> (Needs, Option<Vec<String>>) {
    let Loose { needs, prefixes } = syntax::read(pattern).loose();
    let prefixes = prefixes.filter(|texts| texts.iter().all(|text| !text.is_empty()));
    (needs, prefixes.map(fewest))
}

/// The literals without those that begin with another: they need not be looked for.
fn fewest(mut literals: Vec<String>) -> Vec<String> {
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
pub(super) struct Loose {
    pub(super) needs: Needs,
    /// Literals of which each of its matches begins with one, if it has such; an empty one stands
    /// for what follows the part.
    pub(super) prefixes: Option<Vec<String>>,
}

impl Loose {
    /// A part of which nothing is known.
    pub(super) const ANYTHING: Loose = Loose {
        needs: Needs::Nothing,
        prefixes: None,
    };
}

impl Part {
    /// What is known of it without the list of its texts.
    pub(super) fn loose(self) -> Loose {
        match self {
            Part::Exact(texts) => Loose {
                needs: Needs::one_of(texts.clone()),
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
                needs: Needs::Nothing,
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
                let prefixes = one.prefixes.zip(other.prefixes);
                Part::Loose(Loose {
                    needs: one.needs.or(other.needs),
                    prefixes: prefixes.map(|(one, other)| joined(one, other)),
                })
            }
        }
    }
}

fn joined(mut one: Vec<String>, other: Vec<String>) -> Vec<String> {
    one.extend(other);
    one
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
    use super::{Needs, fewest, of};

    fn needs(pattern: &str) -> Needs {
        of(pattern).0
    }

    fn strs(literals: Option<&Vec<String>>) -> Option<Vec<&str>> {
        literals.map(|literals| literals.iter().map(String::as_str).collect())
    }

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
            let found = of(pattern).1;
            assert_eq!(strs(found.as_ref()).as_deref(), *wanted, "{pattern}");
        }
    }

    #[test]
    fn every_match_holds_one_of_the_surest_literals() {
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
            let needs = needs(pattern);
            let found = needs.surest();
            let found = found.map(|texts| fewest(texts.into_iter().map(String::from).collect()));
            assert_eq!(strs(found.as_ref()).as_deref(), *wanted, "{pattern}");
        }
    }

    #[test]
    fn every_match_holds_all_that_it_needs() {
        let literal = |text: &str| Needs::Literal(text.to_owned());
        assert_eq!(
            needs("read .* (?:here.*|now)"),
            Needs::All(vec![
                literal("read "),
                literal(" "),
                Needs::Any(vec![literal("here"), literal("now")])
            ])
        );
        assert_eq!(needs("(?:read .*)?(?:here.*|.*)"), Needs::Nothing);
        assert_eq!(needs("[0-9]{4}[^x]*"), Needs::Digits(4));
    }
}
