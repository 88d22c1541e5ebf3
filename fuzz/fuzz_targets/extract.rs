//! Any text: the decisions, their explanation, and what is written of them.
#![no_main]

use hamsa::{BlockKind, Error, Explanation, Extractor, Limits};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(|| built(Limits::default()));

/// Limits that small inputs reach.
static PARTIAL: LazyLock<Extractor> = LazyLock::new(|| {
    built(Limits {
        bytes: 4_000,
        nodes: 60,
        depth: 12,
        attributes: 3,
        keep_partial: true,
        ..Limits::default()
    })
});

fn built(limits: Limits) -> Extractor {
    let builder = Extractor::builder().spans(true).limits(limits);
    builder.build().expect("the built-in patterns compile")
}

fuzz_target!(|html: &str| {
    let explained = EXTRACTOR.explain(html);
    agrees(html, &explained);
    if let Ok(explanation) = &explained {
        is_the_page_s_own_text(explanation);
        is_independent_of_chunks(html, explanation);
    }
    let partial = PARTIAL.extract(html);
    let refused = matches!(
        partial,
        Err(Error::TooManyBytes { .. }
            | Error::TooManyNodes { .. }
            | Error::TooDeep { .. }
            | Error::TooManyAttributes { .. })
    );
    assert!(!refused, "{partial:?}");
});

/// An extraction comes to what its explanation tells.
fn agrees(html: &str, explained: &Result<Explanation, Error>) {
    match (EXTRACTOR.extract(html), explained) {
        (Ok(article), Ok(explanation)) => assert_eq!(Some(&article), explanation.article()),
        (Err(Error::NoContent { .. }), Ok(explanation)) => assert_eq!(explanation.article(), None),
        (Err(error), Err(other)) => assert_eq!(error, *other),
        (extracted, explained) => panic!("{extracted:?}, but {explained:?}"),
    }
}

/// The text is that of the blocks that are kept, in order; its parts are inside it.
fn is_the_page_s_own_text(explanation: &Explanation) {
    let Some(article) = explanation.article() else {
        return;
    };
    assert!((0.0..=1.0).contains(&article.confidence()));
    for block in article.blocks() {
        assert!(block.spans().iter().all(|span| block.text().get(span.range()).is_some()));
        assert!(block.kind() == BlockKind::Code || !block.text().contains('\n'));
    }
    let kept = explanation.blocks().iter().filter(|block| block.verdict().is_kept());
    let kept: Vec<char> = kept.flat_map(|block| letters(block.text())).collect();
    assert!(letters(article.text()).eq(kept));
    let _ = article.markdown();
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric())
}

/// A comment before the page moves every place at which the input is cut.
fn is_independent_of_chunks(html: &str, explanation: &Explanation) {
    if html.contains(['\0', '\u{FEFF}']) {
        return;
    }
    let padded = format!("<!--{}-->{html}", "x".repeat(8192 - html.len() % 8192));
    let other = EXTRACTOR.explain(&padded);
    assert_eq!(other.as_ref(), Ok(explanation));
}
