//! What holds for every marker line, however it is spelt, and for every text without one.

#![allow(clippy::unwrap_used, reason = "a test")]

use proptest::prelude::*;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

const MARKERS: [&str; 11] = [
    "यह भी पढ़ें: नदी पर नया पुल बना",
    "विज्ञापन",
    "हमारे व्हाट्सएप चैनल से जुड़ें",
    "इस खबर को शेयर करें",
    "हे पण वाचा: बाजारात कांद्याची आवक वाढली",
    "আরও পড়ুন: নদীর পাড়ে নতুন বাঁধ",
    "ਇਹ ਵੀ ਪੜ੍ਹੋ: ਮੇਲੇ ਵਿੱਚ ਰੌਣਕ",
    "লগতে পঢ়ক: বিলত চৰাইৰ আগমন",
    "یہ بھی پڑھیں: جھیل پر پرندوں کی آمد",
    "Also read: The ferry that never sailed",
    "Share this article",
];
const PROSE: [&str; 2] = [
    "बस अड्डे पर सुबह से यात्रियों की कतार लगी रही।",
    "शाम को दूसरी बसें भेजी गईं।",
];

/// The ways in which newsrooms and keyboards write one and the same line.
fn variants(line: &str) -> Vec<String> {
    let mut variants = vec![
        line.replace(' ', "\u{A0}"),
        line.replace(' ', " \u{200B}"),
        line.replace(' ', "  "),
        line.replace("ढ़", "\u{95D}"),
        line.replace("ढ़", "ढ"),
        line.replace("ढ़ें", "ढे\u{93C}ं"),
        line.replace("्", "्\u{200D}"),
        line.replace("्", "्\u{200C}"),
        line.replace(':', " :"),
        line.replace(':', "："),
        line.replace(": ", ":- "),
        line.replace(':', " —"),
        line.replace(':', " ➤"),
        line.replace(':', " 👉"),
        line.to_uppercase(),
    ];
    let before = ["👉 ", "➤ ", "► ", "# ", "• ", "- ", "[", "\u{FEFF}"];
    let after = [" |", "।", ".", "]", " 👇", "\u{AD}"];
    variants.extend(before.map(|ornament| format!("{ornament}{line}")));
    variants.extend(after.map(|ornament| format!("{line}{ornament}")));
    variants
}

#[test]
fn folding_variants_of_a_marker_all_match() {
    let prose = PROSE.join("\n\n");
    for line in MARKERS.iter().flat_map(|line| variants(line)) {
        let text = format!("{}\n{line}\n{}", PROSE[0], PROSE[1]);
        assert_eq!(hamsa::clean_text(&text).text(), prose, "{line:?}");
    }
}

#[test]
fn cleaning_clean_text_changes_nothing() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for entry in fs::read_dir(fixtures).unwrap() {
        let Ok(text) = fs::read_to_string(entry.unwrap().path().join("expected.txt")) else {
            continue;
        };
        let mut lines: Vec<&str> = text.lines().collect();
        for (at, marker) in MARKERS.iter().enumerate() {
            lines.insert((at * 7) % (lines.len() + 1), marker);
        }
        let once = hamsa::clean_text(&lines.join("\n"));
        let twice = hamsa::clean_text(once.text());
        assert_eq!(twice.text(), once.text());
    }
}

/// The lines that were written for the line model, most of which no phrase knows. Where new ones were
/// added, fit it again; it rather leaves a marker than it loses prose.
#[test]
fn written_prose_stays_and_written_markers_fall() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/fit_markers/lines");
    let Ok(tables) = fs::read_dir(folder) else {
        let _ = writeln!(
            io::stderr(),
            "skipped: the published package is without the lines"
        );
        return;
    };
    let tables: Vec<String> = tables
        .map(|table| fs::read_to_string(table.unwrap().path()).unwrap())
        .collect();
    let rows = tables.iter().flat_map(|table| table.lines());
    let (mut prose, mut lost, mut markers, mut leaked) = (0, 0, 0, 0);
    for (kind, line) in rows.filter_map(|row| row.split_once('\t')) {
        let stays = !hamsa::clean_text(line).text().is_empty();
        if kind == "prose" {
            prose += 1;
            lost += usize::from(!stays);
        } else {
            markers += 1;
            leaked += usize::from(stays);
        }
    }
    assert!(lost * 200 < prose, "{lost} of {prose} lines of prose lost");
    assert!(leaked * 3 < markers, "{leaked} of {markers} markers leaked");
}

/// The lines of the injection benchmark that are tuned on: language, kind, text.
const LINES: [&str; 2] = [
    include_str!("../examples/inject/lines/first.tsv"),
    include_str!("../examples/inject/lines/second.tsv"),
];
/// Longer than any label: what a text ends with.
const LAST: &str = "The river rose by two metres in the night, the town closed both of its bridges, \
                    and the children spent the morning on the roof of the school.";

/// The lines that are prose, or those that are not.
fn lines(prose: bool) -> Vec<&'static str> {
    let all = LINES.iter().flat_map(|lines| lines.lines());
    let of_kind = all.filter(|line| (line.split('\t').nth(1) == Some("prose")) == prose);
    of_kind.filter_map(|line| line.split('\t').nth(2)).collect()
}

/// Some lines of prose, all different.
fn prose() -> impl Strategy<Value = Vec<&'static str>> {
    let lines = lines(true);
    let most = lines.len();
    proptest::sample::subsequence(lines, 8..most).prop_shuffle()
}

/// Each line as a paragraph that no page takes for a label.
fn paragraphs(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| format!("{line} {LAST}")).collect()
}

/// The article on a page of these paragraphs.
fn article(paragraphs: &[String]) -> hamsa::Article {
    let paragraphs = paragraphs.join("</p>\n<p>");
    let html = format!("<!doctype html><title>Story</title><article><p>{paragraphs}</p></article>");
    hamsa::extract(&html).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn prose_without_markers_loses_nothing(lines in prose()) {
        let clean = hamsa::clean_text(&lines.join("\n"));
        prop_assert_eq!(clean.text(), lines.join("\n\n"));
        let paragraphs = paragraphs(&lines);
        let article = article(&paragraphs);
        let kept: Vec<_> = article.blocks().iter().map(|block| block.text()).collect();
        prop_assert_eq!(kept, paragraphs);
    }

    #[test]
    fn adding_a_marker_line_changes_nothing(
        lines in prose(),
        marker in proptest::sample::select(lines(false)),
        at in any::<proptest::sample::Index>(),
    ) {
        let mut paragraphs = paragraphs(&lines);
        let (text, page) = (paragraphs.join("\n"), article(&paragraphs));
        paragraphs.insert(at.index(lines.len()), marker.to_owned());
        let (clean, with) = (hamsa::clean_text(&text), hamsa::clean_text(&paragraphs.join("\n")));
        prop_assert_eq!(with.text(), clean.text());
        let with = article(&paragraphs);
        prop_assert_eq!(with.text(), page.text());
    }
}
