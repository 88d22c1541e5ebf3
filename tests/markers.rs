//! What holds for every marker line, however it is spelt, and for every text without one.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::fs;
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
