//! What an element is to a reader, by its name and attributes.

use crate::page::Tag;
use crate::span::SpanKind;
use html5ever::{Attribute, LocalName, local_name};

/// How an element takes part in the flow of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    /// Part of the run of text around it.
    Inline,
    /// A run of its own.
    Block(Tag),
    /// `<br>`, `<hr>`: ends a run.
    Break,
    /// Never text.
    Skip,
}

/// The flow of an element by its name.
pub(super) fn flow(name: &LocalName) -> Flow {
    use Flow::{Block, Break, Inline, Skip};
    match *name {
        local_name!("br") | local_name!("hr") => Break,
        local_name!("script") | local_name!("style") | local_name!("template") => Skip,
        local_name!("iframe") | local_name!("object") => Skip,
        local_name!("svg") | local_name!("canvas") | local_name!("audio") => Skip,
        local_name!("video") | local_name!("select") | local_name!("datalist") => Skip,
        local_name!("textarea") | local_name!("input") | local_name!("annotation") => Skip,
        local_name!("head") | local_name!("title") | local_name!("noembed") => Skip,
        local_name!("a") | local_name!("b") | local_name!("i") | local_name!("em") => Inline,
        local_name!("strong") | local_name!("span") | local_name!("font") => Inline,
        local_name!("u") | local_name!("s") | local_name!("small") | local_name!("big") => Inline,
        local_name!("sub") | local_name!("sup") | local_name!("code") => Inline,
        local_name!("abbr") | local_name!("cite") | local_name!("q") => Inline,
        local_name!("time") | local_name!("mark") | local_name!("label") => Inline,
        local_name!("ins") | local_name!("del") | local_name!("kbd") => Inline,
        local_name!("samp") | local_name!("var") | local_name!("tt") => Inline,
        local_name!("bdi") | local_name!("bdo") | local_name!("wbr") => Inline,
        local_name!("strike") | local_name!("nobr") | local_name!("dfn") => Inline,
        local_name!("acronym") | local_name!("ruby") | local_name!("data") => Inline,
        // Empty, unless the page is read as one without scripts.
        local_name!("noscript") => Inline,
        local_name!("img") | local_name!("picture") | local_name!("source") => Inline,
        local_name!("math") | local_name!("mi") | local_name!("mo") | local_name!("mn") => Inline,
        local_name!("mrow") | local_name!("msup") | local_name!("msub") => Inline,
        local_name!("div") => Block(Tag::Div),
        local_name!("p") => Block(Tag::P),
        local_name!("h1") | local_name!("h2") | local_name!("h3") => Block(Tag::Heading),
        local_name!("h4") | local_name!("h5") | local_name!("h6") => Block(Tag::Heading),
        local_name!("section") => Block(Tag::Section),
        local_name!("article") => Block(Tag::Article),
        local_name!("main") => Block(Tag::Main),
        local_name!("header") => Block(Tag::Header),
        local_name!("footer") => Block(Tag::Footer),
        local_name!("nav") => Block(Tag::Nav),
        local_name!("aside") => Block(Tag::Aside),
        local_name!("ul") | local_name!("ol") | local_name!("dl") => Block(Tag::List),
        local_name!("li") | local_name!("dt") | local_name!("dd") => Block(Tag::Item),
        local_name!("table") => Block(Tag::Table),
        local_name!("td") | local_name!("th") => Block(Tag::Cell),
        local_name!("blockquote") => Block(Tag::Quote),
        local_name!("figure") => Block(Tag::Figure),
        local_name!("form") => Block(Tag::Form),
        _ => Block(Tag::Other),
    }
}

/// The value of an attribute.
pub(super) fn attribute<'a>(attrs: &'a [Attribute], name: &LocalName) -> Option<&'a str> {
    let named = attrs.iter().find(|attribute| attribute.name.local == *name);
    named.map(|attribute| &*attribute.value)
}

/// The link or emphasis that an element is.
pub(super) fn span(name: &LocalName, attrs: &[Attribute]) -> Option<SpanKind> {
    Some(match *name {
        local_name!("a") => SpanKind::Link {
            href: attribute(attrs, &local_name!("href"))?.trim().to_owned(),
        },
        local_name!("em") | local_name!("i") => SpanKind::Emphasis,
        local_name!("strong") | local_name!("b") => SpanKind::Strong,
        local_name!("code") | local_name!("kbd") | local_name!("samp") => SpanKind::Code,
        _ => return None,
    })
}

/// What an element is called in a path: `main`, `div#story`, `div.article-desc`.
pub(super) fn called(name: &LocalName, attrs: &[Attribute]) -> String {
    // Every block tells the names of all elements around it.
    const LONGEST: usize = 40;
    let shortened = |text: &str| text.chars().take(LONGEST).collect::<String>();
    let first = |key| Some(shortened(attribute(attrs, key)?.split_whitespace().next()?));
    let name = shortened(name);
    match (first(&local_name!("id")), first(&local_name!("class"))) {
        (Some(id), _) => format!("{name}#{id}"),
        (_, Some(class)) => format!("{name}.{class}"),
        _ => name,
    }
}

/// Whether a browser would not show the element, and no reader can unfold it.
///
/// React streams bodies into `<div hidden id="S:0">` and moves them into place by a script:
/// those are shown.
pub(super) fn is_hidden(attrs: &[Attribute]) -> bool {
    let streamed = || attribute(attrs, &local_name!("id")).is_some_and(|id| id.starts_with("S:"));
    let hidden =
        attribute(attrs, &local_name!("hidden")).is_some_and(|value| value != "until-found");
    let is_hidden =
        (hidden && !streamed()) || attribute(attrs, &local_name!("style")).is_some_and(hides);
    (is_hidden && !is_folded(attrs)) || is_for_screen_readers(attrs)
}

/// Whether the element's class says that it is read out and not shown.
fn is_for_screen_readers(attrs: &[Attribute]) -> bool {
    const NAMES: [&str; 7] = [
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
        "screen-reader",
        "screen-reader-text",
        "a11y-hidden",
        "assistive-text",
    ];
    let class = attribute(attrs, &local_name!("class")).unwrap_or_default();
    let mut names = class.split_ascii_whitespace();
    names.any(|name| NAMES.iter().any(|known| name.eq_ignore_ascii_case(known)))
}

fn hides(style: &str) -> bool {
    let holds = |word: &str| {
        let mut runs = style.as_bytes().windows(word.len());
        runs.any(|run| run.eq_ignore_ascii_case(word.as_bytes()))
    };
    // Nearly no style does, and a copy of each would cost.
    if !holds("none") && !holds("hidden") {
        return false;
    }
    let style: String = style.chars().filter(|c| !c.is_whitespace()).collect();
    let style = style.to_ascii_lowercase();
    style.contains("display:none") || style.contains("visibility:hidden")
}

/// Whether the element is the panel of an accordion or of tabs, which a click shows (the
/// disclosure and tabs patterns of WAI-ARIA, and what class names call them).
fn is_folded(attrs: &[Attribute]) -> bool {
    const NAMES: [&str; 6] = [
        "accordion",
        "collaps",
        "tab-panel",
        "tabpanel",
        "tab__content",
        "faq",
    ];
    let role = attribute(attrs, &local_name!("role")).unwrap_or_default();
    let labelled = attribute(attrs, &local_name!("aria-labelledby")).is_some();
    let class = attribute(attrs, &local_name!("class")).unwrap_or_default();
    role == "tabpanel"
        || (labelled && matches!(role, "" | "region"))
        || NAMES.iter().any(|name| class.contains(name))
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_a_click_unfolds_is_read_and_what_is_hidden_is_not() {
        let prose = "The river rose by two metres on Monday, and the town closed both bridges.";
        let page = |panel: &str| {
            let html = format!(
                "<h1>Floods in town</h1><p>{prose}</p><p>{prose} It rained.</p><div {panel}>\
                <p>The mayor said that nobody was hurt, and that the school stays open.</p></div>"
            );
            crate::extract(&html).unwrap().text().contains("mayor")
        };
        assert!(page("class=plain"));
        assert!(page("hidden role=region aria-labelledby=how"));
        assert!(page("class='accordion__panel' style='display: none'"));
        assert!(!page("hidden"));
        assert!(!page("style='display: none'"));
        assert!(!page("role=dialog aria-labelledby=how hidden"));
    }
}
