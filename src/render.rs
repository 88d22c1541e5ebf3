//! Writing: from kept blocks to the article's blocks and text.

use crate::article::{ArticleBlock, BlockKind};
use crate::page::{Block, InlineSpan, Page, Role};
use crate::select::Selection;
use crate::span::Span;

/// A row with a longer cell, in chars, lays out the page: its blocks are paragraphs.
const CELL: usize = 400;

/// The article's blocks: kept blocks in order, the cells of a table row as one.
pub(crate) fn blocks(page: &Page, selection: &Selection) -> Vec<ArticleBlock> {
    let kept: Vec<&Block> = selection.kept(page).collect();
    let mut out = Vec::with_capacity(kept.len());
    let mut spans = page.spans.as_slice();
    let mut table = None;
    for row in kept.chunk_by(|a, b| a.cell.is_some() && row(a) == row(b)) {
        if is_table_row(row) {
            let first = row.first().and_then(|block| block.cell).map(|c| c.table);
            out.push(table_row(page, row, first != table));
            table = first;
        } else {
            out.extend(row.iter().map(|block| plain(page, block, &mut spans)));
        }
    }
    out
}

fn row(block: &Block) -> Option<u32> {
    block.cell.map(|cell| cell.row)
}

/// Whether the blocks of a row are the cells of a table: several, and none holds prose.
fn is_table_row(row: &[&Block]) -> bool {
    let mut cells = row.chunk_by(|a, b| a.cell == b.cell);
    let is_several = matches!(row, [first, .., last] if first.cell != last.cell);
    let chars = |cell: &[&Block]| cell.iter().map(|block| block.chars).sum::<usize>();
    is_several && cells.all(|cell| chars(cell) <= CELL)
}

fn table_row(page: &Page, row: &[&Block], first: bool) -> ArticleBlock {
    let text = |cell: &[&Block]| {
        let texts: Vec<&str> = cell.iter().map(|block| page.text_of(block)).collect();
        texts.join(" ")
    };
    let mut cells: Vec<String> = Vec::new();
    for cell in row.chunk_by(|a, b| a.cell == b.cell) {
        let column = cell
            .first()
            .and_then(|block| block.cell)
            .map_or(0, |c| c.column);
        // Columns that are empty, or that another cell spans.
        cells.resize(cells.len().max(column.into()), String::new());
        cells.push(text(cell));
    }
    let texts: Vec<&str> = cells
        .iter()
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
        .collect();
    ArticleBlock {
        kind: BlockKind::TableRow { first },
        text: texts.join(" | "),
        cells,
        spans: Vec::new(),
    }
}

fn plain(page: &Page, block: &Block, spans: &mut &[InlineSpan]) -> ArticleBlock {
    let text = page.text_of(block);
    ArticleBlock {
        kind: kind(block),
        text: text.to_owned(),
        cells: Vec::new(),
        spans: inside(text, block, spans),
    }
}

/// What a block is by its mark-up.
pub(crate) fn kind(block: &Block) -> BlockKind {
    match block.role {
        Role::Heading(level) => BlockKind::Heading { level },
        Role::Item { level, ordered } => BlockKind::ListItem { level, ordered },
        Role::Quote => BlockKind::Quote,
        Role::Code => BlockKind::Code,
        Role::Caption => BlockKind::Caption,
        Role::Paragraph | Role::Cell | Role::Button => BlockKind::Paragraph,
    }
}

/// The spans inside a block, relative to its text; those before its end are done with.
fn inside(text: &str, block: &Block, spans: &mut &[InlineSpan]) -> Vec<Span> {
    let mut out = Vec::new();
    while let Some((span, rest)) = spans.split_first() {
        if span.text.start >= block.text.end {
            break;
        }
        *spans = rest;
        let start = span.text.start.checked_sub(block.text.start);
        let end = span.text.end.checked_sub(block.text.start);
        let Some((start, end)) = start.zip(end) else {
            continue;
        };
        let Some(inner) = text.get(start..end.min(text.len())) else {
            continue;
        };
        let start = start + inner.len() - inner.trim_start().len();
        let end = start + inner.trim().len();
        if start < end {
            out.push(Span {
                range: start..end,
                kind: span.kind.clone(),
            });
        }
    }
    out
}

/// The plain text: blocks separated by a blank line.
pub(crate) fn text(blocks: &[ArticleBlock]) -> String {
    let texts: Vec<&str> = blocks.iter().map(ArticleBlock::text).collect();
    texts.join("\n\n")
}
