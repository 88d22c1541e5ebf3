//! An explanation as a page of its own: no scripts, nothing from elsewhere, all text escaped.

use std::collections::BTreeMap;
use std::fmt::Write;

use hamsa::{Article, BlockKind, ExplainedBlock, Explanation, Reason, Region};

const STYLE: &str = include_str!("report.css");

/// The report page.
pub fn page(explanation: &Explanation) -> String {
    let article = explanation.article();
    let title = article
        .and_then(|article| article.title())
        .unwrap_or("no main content");
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}{rules}</style>\n</head>\n<body>\n",
        language = escape(
            article
                .and_then(|article| article.language())
                .unwrap_or_default()
        ),
        title = escape(title),
        rules = class_rules(explanation),
    );
    head(&mut out, explanation, title);
    filters(&mut out, explanation);
    out.push_str("<main>\n<section class=\"blocks\" aria-label=\"Blocks of the page\">\n");
    for block in explanation.blocks() {
        block_row(&mut out, block, explanation.threshold());
    }
    out.push_str("</section>\n<section class=\"clean\" aria-label=\"Clean text\">\n");
    for block in article.map(|article| article.blocks()).unwrap_or_default() {
        let (kind, text) = (kind(block.kind()), escape(block.text()));
        let _ = writeln!(out, "<p class=\"{kind}\" dir=\"auto\">{text}</p>");
    }
    out.push_str("</section>\n</main>\n</body>\n</html>\n");
    out
}

fn head(out: &mut String, explanation: &Explanation, title: &str) {
    let kept = explanation
        .blocks()
        .iter()
        .filter(|block| block.verdict().is_kept())
        .count();
    let all = explanation.blocks().len();
    let article = explanation.article();
    let confidence = article.map_or(0.0, |article| article.confidence());
    let threshold = explanation.threshold();
    let _ = writeln!(
        out,
        "<header>\n<h1 dir=\"auto\">{}</h1>\n{}<p>{kept} of {all} blocks kept · threshold {threshold:.2} · confidence {confidence:.2}</p>\n<ul class=\"regions\">",
        escape(title),
        article.map(byline).unwrap_or_default()
    );
    if let Some(region) = explanation.region() {
        region_line(out, "region", region);
    }
    for rival in explanation.rivals() {
        region_line(out, "rival", rival);
    }
    out.push_str("</ul>\n</header>\n");
}

/// Who wrote the article, when, for whom and in which language.
fn byline(article: &Article) -> String {
    let metadata = article.metadata();
    let names = metadata.bylines().map(|names| names.value().join(", "));
    let facts = [
        names.as_deref(),
        metadata.published().map(|date| date.value().as_str()),
        metadata.site_name().map(|name| name.value().as_str()),
        article.language(),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().map(escape).collect();
    match facts.is_empty() {
        true => String::new(),
        false => format!("<p dir=\"auto\">{}</p>\n", facts.join(" · ")),
    }
}

fn region_line(out: &mut String, name: &str, region: &Region) {
    let _ = writeln!(
        out,
        "<li class=\"{name}\"><b>{name}</b> <code>{}</code> {} chars, links {:.2}, {:.0} % kept</li>",
        escape(region.path()),
        region.chars(),
        region.link_density(),
        region.kept_share() * 100.0
    );
}

/// How many blocks there are of each class, by what was decided.
fn classes(explanation: &Explanation) -> BTreeMap<&'static str, usize> {
    let mut classes = BTreeMap::new();
    for block in explanation.blocks() {
        *classes.entry(class(block)).or_default() += 1;
    }
    classes
}

/// Kept, the kind of marker, or another reason: always one of the crate's own names.
fn class(block: &ExplainedBlock) -> &'static str {
    match (block.verdict().reason(), block.label()) {
        (None, _) => "kept",
        (Some(Reason::Marker), Some((kind, _))) => kind.as_str(),
        (Some(reason), _) => reason.as_str(),
    }
}

/// A colour for each class, and what hides the blocks whose box is not ticked: style sheets can,
/// so no script needs to.
fn class_rules(explanation: &Explanation) -> String {
    let classes = classes(explanation);
    // Blue over red to yellow, neighbours in the list far apart; green is what is kept.
    let hue = |at: usize| (190 + at * 99 % 230) % 360;
    let rule = |(at, class): (usize, &&str)| {
        let colour = match *class {
            "kept" => "var(--kept)".to_owned(),
            "score" => "var(--score)".to_owned(),
            _ => format!("hsl({} 60% 50%)", hue(at)),
        };
        format!(
            ".is-{class}, .of-{class} {{ --colour: {colour} }}\n\
             body:has(#show-{class}:not(:checked)) .is-{class} {{ display: none }}\n"
        )
    };
    classes.keys().enumerate().map(rule).collect()
}

fn filters(out: &mut String, explanation: &Explanation) {
    out.push_str("<form class=\"filters\" autocomplete=\"off\">\n");
    for (class, count) in classes(explanation) {
        let _ = writeln!(
            out,
            "<label class=\"chip of-{class}\"><input type=\"checkbox\" id=\"show-{class}\" checked> {class} <small>{count}</small></label>"
        );
    }
    out.push_str(
        "<label class=\"chip\"><input type=\"checkbox\" id=\"only-kept\"> only what is kept</label>\n</form>\n",
    );
}

fn block_row(out: &mut String, block: &ExplainedBlock, threshold: f32) {
    let verdict = if block.verdict().is_kept() {
        "kept"
    } else {
        "dropped"
    };
    let _ = writeln!(
        out,
        "<article class=\"{verdict} is-{class}\">\n<p class=\"text {kind}\" dir=\"auto\">{text}</p>\n\
         <div class=\"bar\" title=\"score {score:.3}\"><i style=\"width: {width:.1}%\"></i><b style=\"left: {tick:.1}%\"></b></div>\n\
         <p class=\"why\">{reason} · score {score:.2} · links {links:.2} · {chars} chars · text density {density:.0}</p>\n\
         <p class=\"path\"><code>{path}</code></p>\n</article>",
        class = class(block),
        kind = kind(block.kind()),
        text = escape(block.text()),
        score = block.score(),
        width = block.score() * 100.0,
        tick = threshold * 100.0,
        reason = escape(&block.reason()),
        links = block.link_density(),
        chars = block.chars(),
        density = block.text_density(),
        path = escape(block.path()),
    );
}

fn kind(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Heading { .. } => "heading",
        BlockKind::ListItem { .. } => "item",
        BlockKind::Quote => "quote",
        BlockKind::Code => "code",
        _ => "paragraph",
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
