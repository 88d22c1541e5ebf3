//! Phrases: which lines are markers, by what they say. Knows nothing of HTML.
//!
//! A rule proposes by its phrase, and the shape of the line decides. A new language is one file
//! of rules and one line in `CATALOGUES`.

mod bn;
mod en;
mod gu;
mod hi;
mod kn;
mod ml;
mod mr;
mod ne;
mod or;
mod rule;
mod ta;
mod te;

#[cfg(test)]
mod evidence;

use crate::Kind;
use crate::text::fold;
use regex::{RegexSet, RegexSetBuilder};
use rule::{Catalogue, Rule, Shape};

/// Every catalogue; the order decides where two rules claim a line.
const CATALOGUES: &[Catalogue] = &[
    hi::CATALOGUE,
    mr::CATALOGUE,
    ne::CATALOGUE,
    bn::CATALOGUE,
    gu::CATALOGUE,
    or::CATALOGUE,
    ta::CATALOGUE,
    te::CATALOGUE,
    kn::CATALOGUE,
    ml::CATALOGUE,
    en::CATALOGUE,
];

/// The longest line, in chars, on which a `Lead` rule is asked: label and a long headline.
const LEAD_MAX_CHARS: usize = 260;
/// The longest line, in chars, on which a `Within` rule is asked: a promo of two sentences.
const WITHIN_MAX_CHARS: usize = 360;
/// The share of link characters from which what follows a `Lead` phrase is taken for a link.
const LEAD_LINK_SHARE: f32 = 0.4;

/// A line as the rules see it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    /// The line's text.
    pub(crate) text: &'a str,
    /// Its length in chars.
    pub(crate) chars: usize,
    /// The share of its chars that stand in links, 0–1.
    pub(crate) link_share: f32,
}

/// What was noticed about a line: its kind, and the rule that noticed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Noticed {
    pub(crate) kind: Kind,
    /// `language/name`.
    pub(crate) rule: String,
}

/// All rules, compiled: a set for each catalogue, asked in turn.
#[derive(Debug)]
pub(crate) struct MarkerSet {
    catalogues: Vec<CompiledCatalogue>,
}

#[derive(Debug)]
struct CompiledCatalogue {
    /// The script without which none of its rules can match; see [`scripts`].
    script: u32,
    rules: Vec<Compiled>,
    /// What each rule asks for when a line has no link.
    plain: RegexSet,
    /// What each rule asks for when most of a line is a link.
    linked: RegexSet,
}

#[derive(Debug)]
struct Compiled {
    kind: Kind,
    name: String,
    shape: Shape,
}

/// The most memory that one compiled catalogue may take, in bytes.
const SET_SIZE: usize = 64 << 20;

impl MarkerSet {
    /// Compiles every catalogue.
    pub(crate) fn new() -> Result<MarkerSet, regex::Error> {
        let catalogues = CATALOGUES.iter().map(compile).collect::<Result<_, _>>()?;
        Ok(MarkerSet { catalogues })
    }

    /// The first rule that claims the line, if one does.
    pub(crate) fn notice(&self, line: Line<'_>) -> Option<Noticed> {
        if line.chars > WITHIN_MAX_CHARS {
            return None;
        }
        let key = fold::line_key(line.text);
        let scripts = scripts(&key);
        self.catalogues
            .iter()
            .filter(|catalogue| scripts & catalogue.script != 0)
            .find_map(|catalogue| catalogue.first(&key, line))
            .map(|rule| Noticed {
                kind: rule.kind,
                rule: rule.name.clone(),
            })
    }
}

impl CompiledCatalogue {
    fn first(&self, key: &str, line: Line<'_>) -> Option<&Compiled> {
        let set = if line.link_share >= LEAD_LINK_SHARE {
            &self.linked
        } else {
            &self.plain
        };
        set.matches(key)
            .into_iter()
            .filter_map(|index| self.rules.get(index))
            .find(|rule| line.chars <= max_chars(rule.shape))
    }
}

fn compile(catalogue: &Catalogue) -> Result<CompiledCatalogue, regex::Error> {
    let rules = || catalogue.rules();
    let set = |linked: bool| {
        RegexSetBuilder::new(rules().map(|rule| pattern(rule, linked)))
            .size_limit(SET_SIZE)
            .build()
    };
    Ok(CompiledCatalogue {
        script: script(catalogue.language),
        rules: rules()
            .map(|rule| Compiled {
                kind: rule.kind,
                name: format!("{}/{}", catalogue.language, rule.name),
                shape: rule.shape,
            })
            .collect(),
        plain: set(false)?,
        linked: set(true)?,
    })
}

/// The scripts in a key, as one bit for every 128 code points up to U+0FFF: bit 0 is ASCII, bit
/// 12 Arabic, bit 18 Devanagari. A key without letters counts as ASCII.
fn scripts(key: &str) -> u32 {
    let letters = key
        .chars()
        .filter(|c| !c.is_ascii() || c.is_ascii_alphabetic());
    let bits = letters.fold(0, |bits, c| {
        bits | 1u32.checked_shl(c as u32 >> 7).unwrap_or(0)
    });
    if bits == 0 { 1 } else { bits }
}

/// The bit of a language's script in [`scripts`].
fn script(language: &str) -> u32 {
    let first = match language {
        "hi" | "mr" | "ne" => 0x900,
        "bn" | "as" => 0x980,
        "pa" => 0xA00,
        "gu" => 0xA80,
        "or" => 0xB00,
        "ta" => 0xB80,
        "te" => 0xC00,
        "kn" => 0xC80,
        "ml" => 0xD00,
        "ur" => 0x600,
        _ => 0,
    };
    1 << (first >> 7)
}

fn max_chars(shape: Shape) -> usize {
    match shape {
        Shape::Lead => LEAD_MAX_CHARS,
        Shape::Whole | Shape::Within => WITHIN_MAX_CHARS,
    }
}

/// The expression that a rule asks of a key, for a line with or without a link.
fn pattern(rule: &Rule, linked: bool) -> String {
    let phrase = fold::fold(rule.pattern);
    match (rule.shape, linked) {
        (Shape::Whole, _) => format!("^(?:{phrase})$"),
        (Shape::Lead, false) => format!(r"^(?:{phrase})(?:$| ?[:\-|>»…,!?=(\[] ?)"),
        (Shape::Lead, true) => format!(r"^(?:{phrase})(?:$|[ :\-|>»…,!?=(\[])"),
        (Shape::Within, _) => format!("(?:{phrase})"),
    }
}
