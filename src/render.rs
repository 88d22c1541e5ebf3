//! Writing: from kept blocks to the article's blocks and text.

use crate::article::{ArticleBlock, BlockKind};
use crate::page::{Page, Role};

/// The article's blocks: kept blocks in order, the cells of a table row joined.
pub(crate) fn blocks(page: &Page, kept: &[bool]) -> Vec<ArticleBlock> {
    let mut out: Vec<ArticleBlock> = Vec::new();
    let mut row = 0;
    for (block, _) in page.blocks.iter().zip(kept).filter(|(_, keep)| **keep) {
        let text = page.text_of(block);
        let same_row = block.row != 0 && block.row == row;
        row = block.row;
        match out.last_mut() {
            Some(last) if same_row => {
                last.text.push_str(" | ");
                last.text.push_str(text);
            }
            _ => out.push(ArticleBlock {
                kind: kind(block.role),
                text: text.to_owned(),
            }),
        }
    }
    out
}

fn kind(role: Role) -> BlockKind {
    match role {
        Role::Heading(level) => BlockKind::Heading { level },
        Role::Item { level, ordered } => BlockKind::ListItem { level, ordered },
        Role::Quote => BlockKind::Quote,
        Role::Cell => BlockKind::TableRow,
        Role::Code => BlockKind::Code,
        Role::Paragraph | Role::Caption | Role::Button => BlockKind::Paragraph,
    }
}

/// The plain text: blocks separated by a blank line.
pub(crate) fn text(blocks: &[ArticleBlock]) -> String {
    let texts: Vec<&str> = blocks.iter().map(ArticleBlock::text).collect();
    texts.join("\n\n")
}
