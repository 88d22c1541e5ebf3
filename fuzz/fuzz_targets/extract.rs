//! Any text: the decisions, their explanation, and what is written of them.
#![no_main]

use hamsa::{BlockKind, Extractor};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static EXTRACTOR: LazyLock<Extractor> =
    LazyLock::new(|| Extractor::builder().spans(true).build().expect("the built-in patterns compile"));

fuzz_target!(|html: &str| {
    let Ok(explanation) = EXTRACTOR.explain(html) else {
        return;
    };
    if let Some(article) = explanation.article() {
        assert!((0.0..=1.0).contains(&article.confidence()));
        for block in article.blocks() {
            assert!(block.spans().iter().all(|span| block.text().get(span.range()).is_some()));
            assert!(block.kind() == BlockKind::Code || !block.text().contains('\n'));
        }
        let _ = article.markdown();
    }
});
