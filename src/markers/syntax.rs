//! The syntax of the rules' patterns, as far as literals need it.

use super::literals::{Loose, MOST, Needs, Part, begun, product};
use std::iter::Peekable;
use std::str::Chars;

/// A class of more characters than this is any character.
const MOST_LISTED: usize = 40;

/// Reads a pattern.
pub(super) fn read(pattern: &str) -> Part {
    Parser(pattern.chars().peekable()).choice()
}

fn is_syntax(c: char) -> bool {
    matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | '?' | '*' | '+')
        || matches!(c, '|' | '.' | '^' | '$' | '\\')
}

/// What is known of an atom that stands so often: `{2,4`.
fn times(atom: Part, counts: &str) -> Loose {
    let least = counts.trim_start_matches('{').split(',').next();
    let least: usize = least.and_then(|least| least.parse().ok()).unwrap_or(0);
    let is_digit = |text: &String| matches!(text.as_bytes(), [b'0'..=b'9']);
    let is_digits = |texts: &Vec<String>| texts.iter().all(is_digit);
    match atom {
        atom if least == 0 => atom.optional().loose(),
        Part::Exact(digits) if is_digits(&digits) => Loose {
            needs: Needs::Digits(least),
            prefixes: Some(digits),
        },
        atom => atom.loose(),
    }
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
            all = all.or(self.sequence());
        }
        all
    }

    fn sequence(&mut self) -> Part {
        let mut run = vec![String::new()];
        let (mut is_whole, mut needs, mut prefixes) = (true, Needs::Nothing, None);
        while self.0.peek().is_some_and(|c| !matches!(c, '|' | ')')) {
            let follows_nothing = |texts: &Vec<String>| texts.iter().any(String::is_empty);
            if is_whole || !prefixes.as_ref().is_some_and(follows_nothing) {
                if let Some(c) = self.plain() {
                    run.iter_mut().for_each(|text| text.push(c));
                    continue;
                }
            }
            match self.repeated() {
                Part::Exact(texts) if texts.len() * run.len() <= MOST => {
                    run = product(&run, &texts);
                    if !is_whole {
                        prefixes = prefixes.and_then(|before| begun(before, Some(&texts)));
                    }
                }
                part => {
                    needs = needs.and(Needs::one_of(run.clone()));
                    let before = if is_whole { Some(run) } else { prefixes };
                    let begins = |next: Option<&Vec<String>>| begun(before?, next);
                    (run, prefixes) = match part {
                        Part::Exact(texts) => (texts.clone(), begins(Some(&texts))),
                        Part::Loose(part) => {
                            needs = needs.and(part.needs);
                            (vec![String::new()], begins(part.prefixes.as_ref()))
                        }
                    };
                    is_whole = false;
                }
            }
        }
        if is_whole {
            return Part::Exact(run);
        }
        Part::Loose(Loose {
            needs: needs.and(Needs::one_of(run)),
            prefixes,
        })
    }

    /// A character that stands for itself, once: nearly all there are.
    fn plain(&mut self) -> Option<char> {
        let mut ahead = self.0.clone();
        let c = ahead.next().filter(|c| !is_syntax(*c))?;
        let is_repeated = ahead
            .peek()
            .is_some_and(|c| matches!(c, '?' | '*' | '+' | '{'));
        (!is_repeated).then(|| {
            self.0 = ahead;
            c
        })
    }

    /// An atom and its quantifier.
    fn repeated(&mut self) -> Part {
        let atom = self.atom();
        let part = match self.0.peek() {
            Some('?') => atom.optional(),
            Some('*') => Part::Loose(atom.optional().loose()),
            Some('+') => Part::Loose(atom.loose()),
            Some('{') => {
                let counts: String = self.0.by_ref().take_while(|c| *c != '}').collect();
                self.eat('?');
                return Part::Loose(times(atom, &counts));
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
            Some('^' | '$') => Part::Exact(vec![String::new()]),
            Some('\\') => match self.0.next() {
                Some(c) if !c.is_ascii_alphanumeric() => Part::Exact(vec![c.to_string()]),
                _ => Part::Loose(Loose::ANYTHING),
            },
            Some('.') | None => Part::Loose(Loose::ANYTHING),
            Some(c) => Part::Exact(vec![c.to_string()]),
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
            return Part::Loose(Loose::ANYTHING);
        }
        Part::Exact(listed.into_iter().map(String::from).collect())
    }
}
