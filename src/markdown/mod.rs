//! Markdown: CommonMark with the tables of GitHub.

mod inline;

use crate::article::{ArticleBlock, BlockKind};
use inline::{escaped, line};
use std::fmt::Write;

/// The title as a first heading, and the blocks.
pub(crate) fn write(title: Option<&str>, blocks: &[ArticleBlock]) -> String {
    let mut out = String::new();
    if let Some(title) = title {
        let _ = writeln!(out, "# {}", heading(&inline::start(&escaped(title))));
    }
    let mut lists = Lists::default();
    let mut last = None;
    for (at, block) in blocks.iter().enumerate() {
        separate(&mut out, last, block.kind);
        if !matches!(block.kind, BlockKind::ListItem { .. }) {
            lists.end();
        }
        match block.kind {
            BlockKind::Heading { level } => {
                let marks = "#".repeat(usize::from(level.clamp(1, 6)));
                let _ = writeln!(out, "{marks} {}", heading(&line(block)));
            }
            BlockKind::ListItem { level, ordered } => {
                let marker = lists.marker(level, ordered);
                let _ = writeln!(out, "{marker}{}", line(block));
            }
            BlockKind::Quote => {
                let _ = writeln!(out, "> {}", line(block));
            }
            BlockKind::TableRow { first } => {
                let rest = blocks.get(at..).unwrap_or_default();
                // Markdown drops the cells of a row beyond those of the first.
                let columns = if first { width(rest) } else { 0 };
                table_row(&mut out, &block.cells, columns);
            }
            BlockKind::Code => code(&mut out, &block.text),
            BlockKind::Paragraph | BlockKind::Caption => {
                let _ = writeln!(out, "{}", line(block));
            }
        }
        last = Some(block.kind);
    }
    out
}

/// A blank line, but for what belongs together.
fn separate(out: &mut String, last: Option<BlockKind>, next: BlockKind) {
    use BlockKind::{ListItem, Quote, TableRow};
    let between = match (last, next) {
        (None, _) if out.is_empty() => "",
        (Some(ListItem { .. }), ListItem { .. })
        | (Some(TableRow { .. }), TableRow { first: false }) => "",
        (Some(Quote), Quote) => ">\n",
        _ => "\n",
    };
    out.push_str(between);
}

/// A heading's text: marks at its end would be taken for a closing sequence.
fn heading(text: &str) -> String {
    match text.strip_suffix('#') {
        Some(before) if before.ends_with([' ', '#']) => format!("{before}\\#"),
        _ => text.to_owned(),
    }
}

/// How many columns the table has that begins a list of blocks.
fn width(blocks: &[ArticleBlock]) -> usize {
    let is_row = |block: &&ArticleBlock| block.kind == BlockKind::TableRow { first: false };
    let others = blocks.iter().skip(1).take_while(is_row);
    let rows = blocks.iter().take(1).chain(others);
    rows.map(|row| row.cells.len()).max().unwrap_or(0)
}

/// A row, and below the first one, which knows the table's columns, the rule.
fn table_row(out: &mut String, cells: &[String], columns: usize) {
    let _ = write!(out, "|");
    for cell in cells {
        let _ = write!(out, " {} |", escaped(cell));
    }
    let _ = writeln!(out, "{}", "  |".repeat(columns.saturating_sub(cells.len())));
    if columns > 0 {
        let _ = writeln!(out, "|{}", " --- |".repeat(columns));
    }
}

/// A fence longer than any in the text encloses it.
fn code(out: &mut String, text: &str) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let _ = writeln!(out, "{fence}\n{text}\n{fence}");
}

/// A list that is open.
struct List {
    level: u8,
    ordered: bool,
    indent: usize,
    /// The number of its last item, from 1.
    number: usize,
}

impl List {
    /// Where the text of its last item begins.
    fn text_at(&self) -> usize {
        let marker = if self.ordered {
            self.number.to_string().len() + 2
        } else {
            2
        };
        self.indent + marker
    }
}

/// The lists that are open, the outer before the inner.
#[derive(Default)]
struct Lists(Vec<List>);

impl Lists {
    fn end(&mut self) {
        self.0.clear();
    }

    /// What stands before an item. A level deeper than the last is the next one, however deep.
    fn marker(&mut self, level: u8, ordered: bool) -> String {
        while self.0.last().is_some_and(|list| {
            list.level > level || (list.level == level && list.ordered != ordered)
        }) {
            self.0.pop();
        }
        if self.0.last().is_none_or(|list| list.level < level) {
            let indent = self.0.last().map_or(0, List::text_at);
            self.0.push(List {
                level,
                ordered,
                indent,
                number: 0,
            });
        }
        let Some(list) = self.0.last_mut() else {
            return String::new();
        };
        list.number += 1;
        let space = " ".repeat(list.indent);
        if ordered {
            format!("{space}{}. ", list.number)
        } else {
            format!("{space}- ")
        }
    }
}
