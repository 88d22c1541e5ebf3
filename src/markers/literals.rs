//! What a pattern cannot match without: literals of which every match holds one.

use std::iter::Peekable;
use std::str::Chars;

/// Choices of more literals than this are not multiplied out.
const MOST: usize = 16;
/// A class of more characters than this is any character.
const MOST_LISTED: usize = 40;
/// Literals longer than this, in bytes, are not better for it.
const LONG: usize = 12;

/// Literals of which every match of the pattern holds one, if it has such.
pub(super) fn required(pattern: &str) -> Option<Vec<String>> {
    sorted(Parser(pattern.chars().peekable()).choice().required)
}

/// Literals of which every match of the pattern begins with one, if it has such.
pub(super) fn prefixes(pattern: &str) -> Option<Vec<String>> {
    let prefixes = Parser(pattern.chars().peekable()).choice().prefixes;
    sorted(prefixes.filter(|texts| texts.iter().all(|text| !text.is_empty())))
}

fn sorted(literals: Option<Vec<String>>) -> Option<Vec<String>> {
    let mut literals = literals?;
    literals.sort();
    // What begins with another literal need not be looked for.
    literals.dedup_by(|longer, shorter| longer.starts_with(shorter.as_str()));
    Some(literals)
}

/// What is known of a part of a pattern.
struct Part {
    /// All texts that it matches, if they are few.
    exact: Option<Vec<String>>,
    /// Literals of which each of its matches holds one, if it has such.
    required: Option<Vec<String>>,
    /// Literals of which each of its matches begins with one, if it has such; an empty one stands
    /// for what follows the part.
    prefixes: Option<Vec<String>>,
}

impl Part {
    fn unknown() -> Part {
        Part {
            exact: None,
            required: None,
            prefixes: None,
        }
    }

    fn exact(texts: Vec<String>) -> Part {
        Part {
            required: better(None, Some(&texts)),
            prefixes: Some(texts.clone()),
            exact: Some(texts),
        }
    }

    /// The part, or nothing.
    fn optional(self) -> Part {
        let or_empty = |mut texts: Vec<String>| {
            texts.push(String::new());
            texts
        };
        Part {
            exact: self.exact.map(or_empty),
            required: None,
            prefixes: self.prefixes.map(or_empty),
        }
    }
}

/// The choice whose shortest literal is longer, spaces aside; of equals, the smaller one.
fn better(one: Option<Vec<String>>, other: Option<&Vec<String>>) -> Option<Vec<String>> {
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
fn begun(mut before: Vec<String>, next: Option<&Vec<String>>) -> Option<Vec<String>> {
    let all = before.len();
    before.retain(|text| !text.is_empty());
    if before.len() < all {
        before.extend(next?.iter().cloned());
    }
    Some(before)
}

/// Every text of the first, followed by every text of the second.
fn product(starts: &[String], ends: &[String]) -> Vec<String> {
    let mut out = Vec::with_capacity(starts.len() * ends.len());
    for start in starts {
        out.extend(ends.iter().map(|end| format!("{start}{end}")));
    }
    out
}

/// A reader of the syntax that the rules use: no look-around, no back references, no flags.
struct Parser<'a>(Peekable<Chars<'a>>);

impl Parser<'_> {
    fn eat(&mut self, wanted: char) -> bool {
        self.0.next_if_eq(&wanted).is_some()
    }

    fn choice(&mut self) -> Part {
        let mut all = self.sequence();
        while self.eat('|') {
            let next = self.sequence();
            let join = |one: Option<Vec<String>>, other: Option<Vec<String>>| {
                one.zip(other).map(|(one, other)| [one, other].concat())
            };
            all = Part {
                exact: join(all.exact, next.exact).filter(|texts| texts.len() <= MOST),
                required: join(all.required, next.required),
                prefixes: join(all.prefixes, next.prefixes),
            };
        }
        all
    }

    fn sequence(&mut self) -> Part {
        let mut run = vec![String::new()];
        let (mut is_whole, mut best, mut prefixes) = (true, None, None);
        while self.0.peek().is_some_and(|c| !matches!(c, '|' | ')')) {
            let part = self.repeated();
            match &part.exact {
                Some(texts) if texts.len() * run.len() <= MOST => {
                    run = product(&run, texts);
                    if !is_whole {
                        prefixes = prefixes.and_then(|before| begun(before, Some(texts)));
                    }
                }
                _ => {
                    let before = if is_whole {
                        Some(run.clone())
                    } else {
                        prefixes
                    };
                    prefixes = before.and_then(|before| begun(before, part.prefixes.as_ref()));
                    is_whole = false;
                    best = better(best, Some(&run));
                    best = better(best, part.required.as_ref());
                    run = part.exact.unwrap_or_else(|| vec![String::new()]);
                }
            }
        }
        Part {
            required: better(best, Some(&run)),
            prefixes: if is_whole {
                Some(run.clone())
            } else {
                prefixes
            },
            exact: is_whole.then_some(run),
        }
    }

    /// An atom and its quantifier.
    fn repeated(&mut self) -> Part {
        let atom = self.atom();
        let part = match self.0.peek() {
            Some('?') => atom.optional(),
            Some('*') => Part {
                exact: None,
                ..atom.optional()
            },
            Some('+') => Part {
                exact: None,
                ..atom
            },
            Some('{') => {
                let counts: String = self.0.by_ref().take_while(|c| *c != '}').collect();
                self.eat('?');
                let atom = match counts.starts_with("{0") {
                    true => atom.optional(),
                    false => atom,
                };
                return Part {
                    exact: None,
                    ..atom
                };
            }
            _ => return atom,
        };
        self.0.next();
        self.eat('?');
        part
    }

    fn atom(&mut self) -> Part {
        match self.0.next() {
            Some('(') => {
                if self.eat('?') {
                    self.eat(':');
                }
                let inner = self.choice();
                self.eat(')');
                inner
            }
            Some('[') => self.class(),
            Some('^' | '$') => Part::exact(vec![String::new()]),
            Some('\\') => match self.0.next() {
                Some(c) if !c.is_ascii_alphanumeric() => Part::exact(vec![c.to_string()]),
                _ => Part::unknown(),
            },
            Some('.') | None => Part::unknown(),
            Some(c) => Part::exact(vec![c.to_string()]),
        }
    }

    /// A class; one that does not exclude is a choice of characters.
    fn class(&mut self) -> Part {
        let excludes = self.eat('^');
        let mut listed: Vec<char> = Vec::new();
        while let Some(c) = self.0.next().filter(|c| *c != ']') {
            let is_range = c == '-' && self.0.peek().is_some_and(|next| *next != ']');
            match listed.last() {
                Some(first) if is_range => {
                    let range = *first..=self.0.next().unwrap_or(*first);
                    listed.extend(range.skip(1));
                }
                _ if c == '\\' => listed.extend(self.0.next()),
                _ => listed.push(c),
            }
        }
        if excludes || listed.len() > MOST_LISTED {
            return Part::unknown();
        }
        Part::exact(listed.into_iter().map(String::from).collect())
    }
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
