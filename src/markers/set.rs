//! All rules together: what is noticed about a line, and in which order it is asked.

use super::compiled::{Compiled, Found, Haystack, WITHIN_MAX_CHARS};
use super::line_model::{self, Likeness};
use super::rule::Shape;
use super::{Line, Marker, Noticed, SCRIPTS, parts};
use crate::Kind;
use std::collections::HashMap;
use std::sync::OnceLock;

/// The catalogues of each script, compiled when it first stands in a line.
static COMPILED: [OnceLock<Compiled>; SCRIPTS.len()] = [const { OnceLock::new() }; SCRIPTS.len()];

/// A line of a menu, which may stand on a page again, has at most so many chars.
const MENU_LINE: usize = 40;

/// All rules: the reader's own before the catalogues.
#[derive(Clone, Debug, Default)]
pub(crate) struct MarkerSet {
    own: Vec<Marker>,
    spared: Vec<Kind>,
}

impl MarkerSet {
    /// Adds a rule of the reader's own.
    pub(crate) fn add(&mut self, marker: Marker) {
        self.own.push(marker);
    }

    /// No rule of a catalogue claims a line for this kind any more.
    pub(crate) fn spare(&mut self, kind: Kind) {
        self.spared.push(kind);
    }

    /// Whether lines of this kind are kept.
    pub(crate) fn spares(&self, kind: Kind) -> bool {
        self.spared.contains(&kind)
    }

    /// The first rule that claims the line, if one does.
    pub(crate) fn notice(&self, line: Line<'_>) -> Option<Noticed> {
        let line = may_be_one(line)?;
        self.notice_with(line, &mut Haystack::default())
    }

    /// What is noticed about each line; where it is not said that the catalogues should be asked of
    /// it, only the reader's own rules are. Lines of a menu stand on a page more than once: they are
    /// asked about once.
    pub(crate) fn notice_all<'a>(
        &self,
        lines: impl Iterator<Item = (Line<'a>, bool)>,
    ) -> Vec<Option<Noticed>> {
        let mut haystack = Haystack::default();
        let mut asked: HashMap<(&str, bool), Option<Noticed>> = HashMap::new();
        let notice = |(line, asks_catalogues): (Line<'a>, bool)| {
            if !asks_catalogues && self.own.is_empty() {
                return None;
            }
            let line = may_be_one(line)?;
            if !asks_catalogues {
                haystack.write(line);
                return self.own_notice(haystack.key(), line.chars);
            }
            if line.chars > MENU_LINE {
                return self.notice_with(line, &mut haystack);
            }
            let asked = asked.entry((line.text, line.is_linked()));
            let noticed = asked.or_insert_with(|| self.notice_with(line, &mut haystack));
            noticed.clone()
        };
        lines.map(notice).collect()
    }

    fn notice_with(&self, line: Line<'_>, haystack: &mut Haystack) -> Option<Noticed> {
        haystack.write(line);
        let own = self.own_notice(haystack.key(), line.chars);
        if own.is_some() {
            return own;
        }
        let noticed = match line_model::likeness(line.text, haystack.key(), line.is_linked()) {
            Likeness::Prose => None,
            Likeness::Unclear => self.phrase_notice(line, haystack),
            Likeness::Marker => {
                let by_phrase = self.phrase_notice(line, haystack);
                by_phrase.or_else(|| self.likely_notice(line, haystack))
            }
        };
        noticed.filter(|noticed| noticed.kind != Kind::Byline || !parts::is_told(line.text))
    }

    /// The first phrase of the catalogues that claims the line, if one does.
    fn phrase_notice(&self, line: Line<'_>, haystack: &mut Haystack) -> Option<Noticed> {
        self.catalogue_notice(haystack, line)
            .or_else(|| self.form_notice(line, haystack.key()))
            .or_else(|| self.parts_notice(line, haystack))
            .or_else(|| self.tail_notice(line, haystack))
            .or_else(|| self.counted_notice(line, haystack))
    }

    fn likely_notice(&self, line: Line<'_>, haystack: &mut Haystack) -> Option<Noticed> {
        // Phrases were asked of parts of it last.
        haystack.write(line);
        let kind = line_model::kind(line.text, haystack.key());
        (!self.spares(kind)).then(|| Noticed {
            kind,
            rule: format!("line-model/{kind}"),
            is_sure: false,
        })
    }

    /// A headline behind which stands that it should be read is what that says.
    fn tail_notice(&self, line: Line<'_>, haystack: &mut Haystack) -> Option<Noticed> {
        let tail = line.part(parts::tail(line.text)?);
        haystack.write(tail);
        let (language, found) = self.catalogue_found(haystack, tail)?;
        let is_pointer = matches!(found, Found::Rule(rule)
            if rule.kind == Kind::Related && rule.shape == Shape::Lead);
        is_pointer.then(|| Noticed::of(language, found))
    }

    /// A button with a count behind it is the button: "Share 312".
    fn counted_notice(&self, line: Line<'_>, haystack: &mut Haystack) -> Option<Noticed> {
        let button = line.part(parts::counted(line.text)?);
        haystack.write(button);
        let noticed = self.catalogue_notice(haystack, button)?;
        matches!(noticed.kind, Kind::Share | Kind::Comment).then_some(noticed)
    }

    /// A line of several markers, one beside the other, is what the first of them is.
    fn parts_notice(&self, line: Line<'_>, haystack: &mut Haystack) -> Option<Noticed> {
        // What claims the first part is asked of the whole line too, unless an amount stands
        // before it.
        let begins_with_amount = haystack.key().starts_with(|c: char| c.is_ascii_digit());
        if !haystack.is_asked() && !begins_with_amount {
            return None;
        }
        let mut first = None;
        let mut count = 0;
        for text in parts::of(line.text) {
            let part = line.part(text);
            if part.chars == line.chars {
                return None;
            }
            count += 1;
            if parts::is_amount(text) {
                continue;
            }
            haystack.write(part);
            let noticed = self.own_notice(haystack.key(), part.chars);
            let noticed = noticed.or_else(|| self.catalogue_notice(haystack, part));
            // Beside what a phrase knows, a part of some words may look like a marker and no more.
            let is_likely = || {
                let is_linked = part.is_linked();
                let likeness = || line_model::likeness(part.text, haystack.key(), is_linked);
                part.text.trim().contains(' ') && likeness() == Likeness::Marker
            };
            if noticed.is_none() && !is_likely() {
                return None;
            }
            first = first.or(noticed);
        }
        first.filter(|_| (2..=parts::MOST).contains(&count))
    }

    /// The kind for which a phrase of a catalogue claims the line, whatever it looks like.
    #[cfg(feature = "fitting")]
    pub(crate) fn phrase_kind(&self, line: Line<'_>) -> Option<Kind> {
        let mut haystack = Haystack::default();
        haystack.write(line);
        Some(self.phrase_notice(line, &mut haystack)?.kind)
    }

    fn own_notice(&self, key: &str, chars: usize) -> Option<Noticed> {
        let marker = self.own.iter().find(|own| own.claims(key, chars))?;
        let rule = format!("own/{}", marker.pattern());
        Some(Noticed::surely(marker.kind(), rule))
    }

    /// What the form of a line tells, whatever its language.
    fn form_notice(&self, line: Line<'_>, key: &str) -> Option<Noticed> {
        let (kind, rule) = match () {
            () if parts::is_hashtags(line.text) => (Kind::Tags, "hashtags"),
            () if parts::is_pages(key) => (Kind::Navigation, "pages"),
            () => return None,
        };
        (!self.spares(kind)).then(|| Noticed::surely(kind, rule.to_owned()))
    }

    fn catalogue_notice(&self, haystack: &mut Haystack, line: Line<'_>) -> Option<Noticed> {
        let (language, found) = self.catalogue_found(haystack, line)?;
        Some(Noticed::of(language, found))
    }

    /// What a catalogue finds in the line, and the language of that.
    fn catalogue_found(
        &self,
        haystack: &mut Haystack,
        line: Line<'_>,
    ) -> Option<(&'static str, Found)> {
        let scripts = scripts(haystack.key());
        SCRIPTS
            .iter()
            .zip(&COMPILED)
            .filter(|((first, _), _)| scripts & (1 << (first >> 7)) != 0)
            .find_map(|((_, catalogues), cell)| {
                let compiled = cell.get_or_init(|| Compiled::new(catalogues));
                compiled.first(haystack, line, &self.spared)
            })
    }
}

/// The line, if it is short enough for a marker.
fn may_be_one(line: Line<'_>) -> Option<Line<'_>> {
    (line.chars <= WITHIN_MAX_CHARS).then_some(line)
}

/// The scripts in a key, as one bit for every 128 code points up to U+0FFF: bit 0 is ASCII, bit 12
/// Arabic, bit 18 Devanagari. A key without letters counts as ASCII.
fn scripts(key: &str) -> u32 {
    let line = key.as_bytes();
    let mut bits = 0;
    for (at, &byte) in line.iter().enumerate() {
        bits |= match byte {
            b'a'..=b'z' | b'A'..=b'Z' => 1,
            0xC2..=0xDF => 1 << ((byte & 0x1F) >> 1),
            // Three bytes, the first of them without bits of the code point.
            0xE0 => 1 << (line.get(at + 1).map_or(0, |next| (next & 0x3F) >> 1)),
            _ => 0,
        };
    }
    if bits == 0 { 1 } else { bits }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Line, MarkerSet, scripts};

    #[test]
    fn hashtags_alone_are_tags_in_every_script() {
        let kind = |text: &str| {
            let (chars, link_share) = (text.chars().count(), 0.0);
            let line = Line {
                text,
                chars,
                link_share,
            };
            MarkerSet::default()
                .notice(line)
                .map(|noticed| noticed.kind)
        };
        assert_eq!(kind("#नदी #बाढ़_राहत #UPNews"), Some(Kind::Tags));
        assert_eq!(kind("#மழை #சென்னை"), Some(Kind::Tags));
        assert_eq!(kind("#1 in the list"), None);
        assert_eq!(kind("# नदी"), None);
        assert_eq!(kind("# नदी  # बाढ़ राहत"), Some(Kind::Tags));
    }

    #[test]
    fn the_scripts_of_a_line_are_told_by_its_bytes() {
        assert_eq!(scripts("12 - | …"), 1);
        assert_eq!(scripts("नदी"), 1 << 18);
        assert_eq!(scripts("app नदी"), 1 | 1 << 18);
        assert_eq!(scripts("خبر"), 1 << 12);
        assert_eq!(scripts("செய்தி"), 1 << 23);
    }
}
