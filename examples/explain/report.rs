//! An explanation as a page of its own: no scripts, nothing from elsewhere, all text escaped.

use std::collections::BTreeMap;
use std::fmt::Write;

use hamsa::{BlockKind, ExplainedBlock, Explanation, Reason, Region};

const STYLE: &str = include_str!("report.css");

/// The report page.
pub fn page(explanation: &Explanation) -> String {
    let article = explanation.article();
    let title = article
        .and_then(|article| article.title())
        .unwrap_or("no main content");
    let mut out = format!(
        "<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}{rules}</style>\n</head>\n<body>\n",
        title = escape(title),
        rules = filter_rules(explanation),
    );
    head(&mut out, explanation, title);
    filters(&mut out, explanation);
    out.push_str("<main>\n<section class=\"blocks\" aria-label=\"Blocks of the page\">\n");
    for block in explanation.blocks() {
        block_row(&mut out, block, explanation.threshold());
    }
    out.push_str("</section>\n<section class=\"clean\" aria-label=\"Clean text\">\n");
    let text = article.map(|article| article.text()).unwrap_or_default();
    for paragraph in text.split("\n\n") {
        let _ = writeln!(out, "<p dir=\"auto\">{}</p>", escape(paragraph));
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
    let confidence = explanation
        .article()
        .map_or(0.0, |article| article.confidence());
    let threshold = explanation.threshold();
    let _ = writeln!(
        out,
        "<header>\n<h1 dir=\"auto\">{}</h1>\n<p>{kept} of {all} blocks kept · threshold {threshold:.2} · confidence {confidence:.2}</p>\n<ul class=\"regions\">",
        escape(title)
    );
    if let Some(region) = explanation.region() {
        region_line(out, "region", region);
    }
    for rival in explanation.rivals() {
        region_line(out, "rival", rival);
    }
    out.push_str("</ul>\n</header>\n");
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

/// What hides the blocks whose box is not ticked: style sheets can, so no script needs to.
fn filter_rules(explanation: &Explanation) -> String {
    let classes = classes(explanation);
    let rule = |class: &&str| {
        format!("body:has(#show-{class}:not(:checked)) .is-{class} {{ display: none }}\n")
    };
    classes.keys().map(rule).collect()
}

fn filters(out: &mut String, explanation: &Explanation) {
    out.push_str("<form class=\"filters\" autocomplete=\"off\">\n");
    for (class, count) in classes(explanation) {
        let _ = writeln!(
            out,
            "<label class=\"is-chip of-{class}\"><input type=\"checkbox\" id=\"show-{class}\" checked> {class} <small>{count}</small></label>"
        );
    }
    out.push_str("</form>\n");
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
