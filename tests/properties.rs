//! What holds for any page: no panic, nothing invented, and nothing that depends on how the same
//! page is written.

#![allow(clippy::unwrap_used, reason = "a test")]

use proptest::prelude::*;

const PROSE: [&str; 4] = [
    "गांव के पास बहने वाली नदी में सोमवार की रात पानी दो मीटर बढ़ गया, और लोग अपने घर छोड़कर स्कूल में रहने लगे।",
    "The river rose by two metres on Monday, and the town closed both of its bridges before evening.",
    "ये भी पढ़ें: बांध के फाटक खुले",
    "विज्ञापन",
];

/// Pieces of mark-up, whole and broken.
const PIECES: [&str; 30] = [
    "<p>",
    "</p>",
    "<div class=content>",
    "</div>",
    "<b>",
    "</i>",
    "<br>",
    "<h1>",
    "<h2 id=a>",
    "<ul><li>",
    "</ul>",
    "<a href=/x>",
    "</a>",
    "<table><tr><td>",
    "</table>",
    "<svg>",
    "</svg>",
    "<math><mi>",
    "<template>",
    "<select><option>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<a\u{0}b c='",
    "&#xD800;",
    "&amp",
    "<noscript>",
    "\u{200D}\u{93C}",
];

fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => proptest::sample::select(&PIECES[..]).prop_map(str::to_owned),
        2 => proptest::sample::select(&PROSE[..]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// A well-formed page: blocks as tag, class and text.
fn page() -> impl Strategy<Value = Vec<(&'static str, &'static str, &'static str)>> {
    let tag = proptest::sample::select(&["p", "div", "h2", "li", "blockquote"][..]);
    let class = proptest::sample::select(&["story", "share", "sidebar", "x1"][..]);
    let text = proptest::sample::select(&PROSE[..]);
    proptest::collection::vec((tag, class, text), 1..12)
}

fn html(page: &[(&str, &str, &str)], block: impl Fn(&str, &str, &str) -> String) -> String {
    let blocks: String = page.iter().map(|(t, c, x)| block(t, c, x)).collect();
    format!("<!doctype html><title>Story</title><main>{blocks}</main>")
}

fn plain(tag: &str, class: &str, text: &str) -> String {
    format!("<{tag} class={class} id=a>{text}</{tag}>")
}

/// The text, or the error, of a page.
fn outcome(html: &str) -> Result<String, String> {
    let article = hamsa::extract(html).map_err(|error| error.to_string())?;
    Ok(article.text().to_owned())
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_string_gives_an_answer(text in any::<String>()) {
        let _ = hamsa::extract(&text);
        let _ = hamsa::clean_text(&text);
    }

    #[test]
    fn any_bytes_give_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = hamsa::extract(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn broken_mark_up_gives_the_same_answer_twice(html in soup()) {
        prop_assert_eq!(outcome(&html), outcome(&html));
    }

    #[test]
    fn nothing_is_invented_and_the_order_is_the_page_s(page in page()) {
        let html = html(&page, plain);
        if let Ok(text) = outcome(&html) {
            let mut source = letters(&html);
            prop_assert!(letters(&text).all(|c| source.any(|s| s == c)));
        }
    }

    #[test]
    fn the_text_is_that_of_the_blocks_that_are_kept(html in soup()) {
        let extractor = hamsa::Extractor::builder().spans(true).build().unwrap();
        if let Ok(explanation) = extractor.explain(&html) {
            let article = extractor.extract(&html).ok();
            prop_assert_eq!(explanation.article(), article.as_ref());
            let kept = explanation.blocks().iter().filter(|block| block.verdict().is_kept());
            let kept: String = kept.flat_map(|block| letters(block.text())).collect();
            if let Some(article) = article {
                prop_assert_eq!(letters(article.text()).collect::<String>(), kept);
                let _ = article.markdown();
            }
        }
    }

    #[test]
    fn what_was_parsed_is_kept_at_every_limit(html in soup(), most in 1usize..40) {
        let limits = hamsa::Limits {
            bytes: most * 20,
            nodes: most,
            depth: most,
            attributes: most / 8,
            keep_partial: true,
            ..hamsa::Limits::default()
        };
        let extractor = hamsa::Extractor::builder().limits(limits).build().unwrap();
        let error = extractor.extract(&html).err().map(|error| error.to_string());
        let is_limit = |error: &String| error.contains("limit is");
        prop_assert!(!error.as_ref().is_some_and(is_limit), "{:?}", error);
    }

    #[test]
    fn the_way_of_writing_does_not_matter(page in page(), padding in 0usize..9000) {
        let wanted = outcome(&html(&page, plain));
        let ways: [fn(&str, &str, &str) -> String; 3] = [
            |tag, class, text| format!("<{tag} id=a class={class}>{text}</{tag}>"),
            |tag, class, text| {
                let tag = tag.to_uppercase();
                format!("<{tag} CLASS='{class}' ID=\"a\">{text}</{tag}>")
            },
            |tag, class, text| format!("\n  <{tag} class={class} id=a>\n\t{text}  \n</{tag}>\n"),
        ];
        for way in ways {
            prop_assert_eq!(&outcome(&html(&page, way)), &wanted);
        }
        // Moves every place at which the input is cut into chunks.
        let padded = format!("<!--{}-->{}", "x".repeat(padding), html(&page, plain));
        prop_assert_eq!(&outcome(&padded), &wanted);
    }

    #[test]
    fn clean_text_of_clean_text_is_the_same(lines in proptest::collection::vec(
        prop_oneof![proptest::sample::select(&PROSE[..]).prop_map(str::to_owned), any::<String>()], 0..20))
    {
        let once = hamsa::clean_text(&lines.join("\n")).text().to_owned();
        let twice = hamsa::clean_text(&once).text().to_owned();
        prop_assert_eq!(twice, once);
    }
}
