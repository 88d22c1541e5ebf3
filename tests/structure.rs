//! What comes out besides the text: structure, Markdown, JSON, metadata and reasons.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use hamsa::{
    Article, BlockKind, Explanation, Extractor, Kind, Metadata, Reason, Source, SpanKind, Verdict,
};

fn with_spans() -> Extractor {
    Extractor::builder().spans(true).build().unwrap()
}

fn fixtures() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let folders = fs::read_dir(root).unwrap();
    let pages = folders
        .filter_map(|entry| fs::read_to_string(entry.unwrap().path().join("page.html")).ok());
    pages.collect()
}

const MARKS: &str = include_str!("fixtures/marks.html");

#[test]
fn structure_links_and_emphasis_are_noted() {
    let article = with_spans().extract(MARKS).unwrap();
    let kinds: Vec<BlockKind> = article.blocks().iter().map(|block| block.kind()).collect();
    for kind in [
        BlockKind::Heading { level: 2 },
        BlockKind::ListItem {
            level: 2,
            ordered: false,
        },
        BlockKind::ListItem {
            level: 1,
            ordered: true,
        },
        BlockKind::Quote,
        BlockKind::TableRow { first: true },
        BlockKind::TableRow { first: false },
        BlockKind::Code,
    ] {
        assert!(kinds.contains(&kind), "{kind:?} not in {kinds:?}");
    }
    let rows = article
        .blocks()
        .iter()
        .filter(|block| !block.cells().is_empty());
    let cells: Vec<&[String]> = rows.map(|row| row.cells()).collect();
    assert_eq!(cells[0], ["Village", "Houses | huts"]);
    let markdown = article.markdown();
    assert!(markdown.contains("**then *all* of them** went up to [the old town](</a%20b%3Ec>)"));
    assert!(markdown.contains("\\[has\\](brackets)") && !markdown.contains("javascript"));
    let spans = article.blocks().iter().flat_map(|block| block.spans());
    assert!(spans.clone().any(|span| span.kind() == &SpanKind::Strong));
    let plain = hamsa::extract(MARKS).unwrap();
    assert!(plain.blocks().iter().all(|block| block.spans().is_empty()));
    assert_eq!(plain.text(), article.text());
}

#[test]
fn a_table_that_lays_out_the_page_is_no_table() {
    let prose = "The river rose by two metres on Monday, and the town closed both of its bridges \
        before the evening came. Nobody was hurt, the mayor said, but the school stays closed.";
    let page = format!(
        "<h1>Floods</h1><table><tr><td><a href=/>Home</a></td><td><p>{prose}</p><p>{prose} Again.</p>\
         <p>And once more: {prose}</p></td></tr></table>"
    );
    let article = hamsa::extract(&page).unwrap();
    assert!(
        article
            .blocks()
            .iter()
            .all(|block| block.kind() == BlockKind::Paragraph)
    );
}

#[test]
fn cells_stand_in_their_columns() {
    let page = "<h1>Floods</h1><p>The river rose by two metres on Monday, and the town closed both \
        of its bridges before the evening came.</p><table><tr><td></td><th colspan=2>Houses</th>\
        <th>Boats</th></tr><tr><th rowspan=2>Upper</th><td>12</td><td>14</td><td>3</td></tr>\
        <tr><td>15</td><td></td><td>4</td></tr></table><p>The water went down on Thursday, and on \
        Friday most of them were back in their houses again.</p>";
    let article = hamsa::extract(page).unwrap();
    let rows = article
        .blocks()
        .iter()
        .filter(|block| !block.cells().is_empty());
    let rows: Vec<(&str, &[String])> = rows.map(|row| (row.text(), row.cells())).collect();
    assert_eq!(rows[0].0, "Houses | Boats");
    assert_eq!(rows[0].1, ["", "Houses", "", "Boats"]);
    assert_eq!(rows[1].1, ["Upper", "12", "14", "3"]);
    assert_eq!(rows[2].1, ["", "15", "", "4"]);
}

#[test]
fn captions_come_out_only_when_asked_for() {
    let page = "<h1>Floods</h1><article><p>The river rose by two metres on Monday, and the town \
        closed both of its bridges before the evening came.</p><figure><img src=a.jpg><figcaption>\
        The lower bridge on Monday evening, as the water came over it</figcaption></figure>\
        <p>The water went down on Thursday, and on Friday most of them were back.</p></article>";
    let kinds = |article: Article| -> Vec<BlockKind> {
        article.blocks().iter().map(|block| block.kind()).collect()
    };
    let plain = hamsa::extract(page).unwrap();
    assert!(!kinds(plain).contains(&BlockKind::Caption));
    let asked = Extractor::builder().keep(Kind::Caption).build().unwrap();
    assert!(kinds(asked.extract(page).unwrap()).contains(&BlockKind::Caption));
}

#[test]
fn everything_is_send_and_sync_and_cloned_and_shown() {
    fn holds<T: Send + Sync + Clone + std::fmt::Debug>() {}
    holds::<Article>();
    holds::<Explanation>();
    holds::<Metadata>();
    holds::<hamsa::CleanText>();
    holds::<hamsa::Error>();
    holds::<hamsa::ExtractorBuilder>();
    holds::<Extractor>();
    holds::<hamsa::Marker>();
}

#[cfg(feature = "serde")]
#[test]
fn json_comes_back_as_it_went() {
    for page in fixtures() {
        if let Ok(article) = with_spans().extract(&page) {
            let json = serde_json::to_string(&article).unwrap();
            let count = |(kind, count)| format!("\"{kind}\":{count}");
            let mut dropped: Vec<String> = article.dropped().iter().map(count).collect();
            dropped.sort();
            assert!(json.contains(&format!("\"dropped\":{{{}}}", dropped.join(","))));
            assert_eq!(serde_json::from_str::<Article>(&json).unwrap(), article);
        }
        let explanation = with_spans().explain(&page).unwrap();
        let json = serde_json::to_string(&explanation).unwrap();
        assert_eq!(
            serde_json::from_str::<Explanation>(&json).unwrap(),
            explanation
        );
    }
}

#[test]
fn the_explanation_is_of_the_same_decisions() {
    let extractor = Extractor::new();
    for page in fixtures() {
        let explanation = extractor.explain(&page).unwrap();
        let article = extractor.extract(&page).ok();
        assert_eq!(explanation.article(), article.as_ref());
        let Some(article) = article else { continue };
        let mut dropped = BTreeMap::new();
        for block in explanation.blocks() {
            if let (Verdict::Dropped(_), Some((kind, _))) = (block.verdict(), block.label()) {
                *dropped.entry(kind).or_default() += 1;
            }
        }
        assert_eq!(article.dropped(), &dropped);
        // Cells of a row are one block of the article, so the words are compared.
        let words = |text: &str| -> Vec<String> {
            text.split_whitespace()
                .filter(|w| *w != "|")
                .map(str::to_owned)
                .collect()
        };
        let kept = explanation
            .blocks()
            .iter()
            .filter(|b| b.verdict().is_kept());
        let kept: Vec<String> = kept.flat_map(|block| words(block.text())).collect();
        assert_eq!(kept, words(article.text()));
        let region = explanation.region().unwrap();
        assert!(region.path().starts_with("html"), "{}", region.path());
        for rival in explanation.rivals() {
            let (a, b) = (region.blocks(), rival.blocks());
            assert!(a.end <= b.start || b.end <= a.start, "{}", rival.path());
        }
    }
}

#[test]
fn an_explanation_names_rules_places_and_reasons() {
    let page = include_str!("../examples/pages/amarujala.html");
    let explanation = Extractor::new().explain(page).unwrap();
    let ad = explanation
        .blocks()
        .iter()
        .find(|block| block.text() == "विज्ञापन")
        .unwrap();
    assert_eq!(ad.verdict(), Verdict::Dropped(Reason::Marker));
    assert_eq!(ad.label().map(|(kind, _)| kind), Some(Kind::Advertisement));
    assert!(ad.reason().contains("advertisement"), "{}", ad.reason());
    for block in explanation.blocks() {
        let in_range = |share: f32| (0.0..=1.0).contains(&share);
        assert!(in_range(block.score()) && in_range(block.link_density()));
        assert!(block.text_density() > 0.0 && block.chars() == block.text().chars().count());
    }
}

#[test]
fn metadata_says_where_each_field_is_from() {
    let page = "<html lang=hi><title>नदी का पानी बढ़ा | नदी समाचार</title>\
        <meta property=og:site_name content='नदी समाचार'>\
        <meta itemprop=datePublished content='2025-07-13T07:49:00+05:30'>\
        <h1>नदी का पानी बढ़ा</h1><span class=author-name>मीरा जोशी</span>\
        <p>गांव के पास बहने वाली नदी में सोमवार की रात पानी दो मीटर बढ़ गया और लोग घर छोड़कर चले गए।</p>";
    let article = hamsa::extract(page).unwrap();
    let metadata = article.metadata();
    let title = metadata.title().unwrap();
    assert_eq!(
        (title.value().as_str(), title.source()),
        ("नदी का पानी बढ़ा", Source::Page)
    );
    let byline = metadata.bylines().unwrap();
    assert_eq!(
        (byline.value(), byline.source()),
        (&vec!["मीरा जोशी".to_owned()], Source::Page)
    );
    let published = metadata.published().unwrap();
    assert_eq!(published.value(), "2025-07-13T07:49:00+05:30");
    assert_eq!(published.source(), Source::Microdata);
    assert_eq!(metadata.site_name().unwrap().source(), Source::Head);
    assert_eq!(article.language(), Some("hi"));
}
