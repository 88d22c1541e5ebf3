//! What a Markdown parser finds in an article's Markdown, and what it should find.

use hamsa::{Article, ArticleBlock, BlockKind};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// What stands between the cells of a row, in comparisons.
const CELL: char = '\u{1F}';

/// The first block that parses to another, and what to.
pub fn difference(article: &Article) -> Option<String> {
    let markdown = article.markdown();
    let (found, wanted) = (parsed(&markdown), expected(article));
    let at = (0..found.len().max(wanted.len())).find(|at| found.get(*at) != wanted.get(*at))?;
    let (found, wanted) = (found.get(at), wanted.get(at));
    Some(format!("found  {found:?}\nwanted {wanted:?}"))
}

/// What a Markdown parser finds: headings with their level, items, rows, quotes, other blocks.
fn parsed(markdown: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let (mut names, mut text) = (Vec::new(), String::new());
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        let name = match &event {
            Event::Start(tag) => name(tag),
            _ => None,
        };
        match event {
            Event::Start(Tag::Item | Tag::BlockQuote(_)) => {
                flush(&mut found, &names, &mut text);
                names.extend(name);
            }
            Event::Start(_) => names.extend(name),
            Event::End(end) if is_named(&end) => {
                flush(&mut found, &names, &mut text);
                names.pop();
            }
            Event::End(TagEnd::Paragraph) => flush(&mut found, &names, &mut text),
            Event::End(TagEnd::TableCell) => text.push(CELL),
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::Html(html) | Event::InlineHtml(html) => panic!("HTML: {html}"),
            _ => {}
        }
    }
    found
}

fn name(tag: &Tag<'_>) -> Option<&'static str> {
    Some(match tag {
        Tag::Heading { level, .. } => level_name(*level),
        Tag::Item => "item",
        Tag::BlockQuote(_) => "quote",
        Tag::CodeBlock(_) => "code",
        Tag::TableHead | Tag::TableRow => "row",
        _ => return None,
    })
}

fn level_name(level: HeadingLevel) -> &'static str {
    ["h1", "h2", "h3", "h4", "h5", "h6"][level as usize - 1]
}

fn is_named(end: &TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::TableHead
            | TagEnd::TableRow
    )
}

fn flush(found: &mut Vec<(String, String)>, names: &[&str], text: &mut String) {
    let line = text
        .trim_matches(|c: char| c.is_whitespace())
        .trim_end_matches(CELL)
        .to_owned();
    text.clear();
    if !line.is_empty() {
        found.push((names.last().unwrap_or(&"paragraph").to_string(), line));
    }
}

/// What the Markdown of an article should parse to.
fn expected(article: &Article) -> Vec<(String, String)> {
    let name = |kind| match kind {
        BlockKind::Heading { level } => format!("h{level}"),
        BlockKind::ListItem { .. } => "item".to_owned(),
        BlockKind::Quote => "quote".to_owned(),
        BlockKind::TableRow { .. } => "row".to_owned(),
        BlockKind::Code => "code".to_owned(),
        _ => "paragraph".to_owned(),
    };
    let title = article.title().map(|t| ("h1".to_owned(), t.to_owned()));
    let blocks = article.blocks().iter();
    let text = |block: &ArticleBlock| match block.cells() {
        [] => block.text().trim().to_owned(),
        cells => cells.join("\u{1F}").trim_end_matches(CELL).to_owned(),
    };
    let blocks = blocks.map(|block| (name(block.kind()), text(block)));
    title.into_iter().chain(blocks).collect()
}
