//! The one test that walks every rule of every catalogue and checks its evidence.

use super::compiled::{Haystack, pattern};
use super::words::{ENGLISH, Words};
use super::{Line, MarkerSet, SCRIPTS, prompt};
use crate::text::fold;
use regex::bytes::RegexBuilder;
use std::collections::HashSet;

/// A line of evidence, with `‹…›` for links, as the rules see it.
fn line(marked: &str) -> (String, f32) {
    let mut text = String::new();
    let (mut inside, mut link_chars) = (false, 0usize);
    for c in marked.chars() {
        match c {
            '‹' => inside = true,
            '›' => inside = false,
            _ => {
                text.push(c);
                link_chars += usize::from(inside);
            }
        }
    }
    let share = link_chars as f32 / text.chars().count().max(1) as f32;
    (text, share)
}

#[test]
fn every_rule_catches_its_lines_and_spares_its_prose() {
    let set = MarkerSet::default();
    let mut faults = Vec::new();
    for catalogue in SCRIPTS.iter().flat_map(|(_, catalogues)| *catalogues) {
        for rule in catalogue.rules() {
            let name = format!("{}/{}", catalogue.language, rule.name);
            if rule.catches.len() < 3 || rule.spares.len() < 2 {
                faults.push(format!("{name}: too little evidence"));
            }
            for marked in rule.catches {
                let (text, link_share) = line(marked);
                let chars = text.chars().count();
                let line = Line {
                    text: &text,
                    chars,
                    link_share,
                };
                let own = RegexBuilder::new(&pattern(rule.shape, rule.pattern))
                    .unicode(false)
                    .multi_line(true)
                    .build()
                    .unwrap();
                let mut haystack = Haystack::default();
                haystack.write(line);
                if !own.is_match(haystack.text().as_bytes()) {
                    faults.push(format!("{name}: does not match {text:?}"));
                }
                let noticed = set.notice(line);
                match noticed {
                    Some(noticed) if noticed.kind == rule.kind => {}
                    other => faults.push(format!("{name}: {text:?} came out as {other:?}")),
                }
            }
            for marked in rule.spares {
                let (text, link_share) = line(marked);
                let chars = text.chars().count();
                if let Some(noticed) = set.notice(Line {
                    text: &text,
                    chars,
                    link_share,
                }) {
                    faults.push(format!("{name}: {text:?} is prose, but {noticed:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_words_of_every_language_make_its_prompts_and_not_its_prose() {
    let set = MarkerSet::default();
    let mut faults = Vec::new();
    for catalogue in SCRIPTS.iter().flat_map(|(_, catalogues)| *catalogues) {
        let (language, vocabulary) = (catalogue.language, catalogue.words);
        if vocabulary.catches.len() < 8 || vocabulary.spares.len() < 8 {
            faults.push(format!("{language}: too little evidence"));
        }
        let [own, english] = [vocabulary, &ENGLISH].map(Words::new);
        for (kind, text) in vocabulary.catches {
            let found = prompt::kind(text, &fold::line_key(text), [&own, &english]);
            if found != Some(*kind) {
                faults.push(format!("{language}: {text:?} came out as {found:?}"));
            }
        }
        for text in vocabulary.spares {
            let chars = text.chars().count();
            if let Some(noticed) = set.notice(Line {
                text,
                chars,
                link_share: 0.0,
            }) {
                faults.push(format!("{language}: {text:?} is prose, but {noticed:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn names_are_unique_and_patterns_use_no_unicode_classes() {
    let mut names = HashSet::new();
    for catalogue in SCRIPTS.iter().flat_map(|(_, catalogues)| *catalogues) {
        for rule in catalogue.rules() {
            assert!(
                names.insert((catalogue.language, rule.name)),
                "{} twice",
                rule.name
            );
            for class in [r"\b", r"\B", r"\w", r"\W", r"\s", r"\S", r"\p", r"\d"] {
                assert!(!rule.pattern.contains(class), "{}: {class}", rule.name);
            }
        }
    }
}
