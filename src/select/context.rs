//! What labels and neighbours decide after the scores: markers fall, and what they point to.

use crate::Kind;
use crate::markers::Noticed;
use crate::page::{Block, Page, Role};
use crate::text::fold;

/// Drops what the labels decide, and what stands above the headline or repeats it.
pub(super) fn apply(
    page: &Page,
    labels: &[Option<Noticed>],
    title: Option<&str>,
    keep_captions: bool,
    kept: &mut [bool],
) {
    let title = title.map(fold::line_key).filter(|key| !key.is_empty());
    let mut pointing = false;
    for (index, block) in page.blocks.iter().enumerate() {
        let label = labels.get(index).and_then(Option::as_ref);
        let drop = match label {
            Some(noticed) => {
                pointing = noticed.kind == Kind::Related;
                true
            }
            // What follows "Also read" and is nothing but a link is what to read.
            None if pointing && is_link(block) => true,
            None => {
                pointing = false;
                false
            }
        };
        let drop = drop
            || block.role == Role::Button
            || (block.role == Role::Caption && !keep_captions)
            || is_data(page.text_of(block))
            || title
                .as_ref()
                .is_some_and(|title| is_title(page, block, title));
        if drop && let Some(keep) = kept.get_mut(index) {
            *keep = false;
        }
    }
}

fn is_link(block: &Block) -> bool {
    block.link_chars * 10 >= block.chars * 9
}

/// Whether the block is the headline once more.
fn is_title(page: &Page, block: &Block, title: &str) -> bool {
    let text = page.text_of(block);
    text.len() < title.len() * 2 && fold::line_key(text) == title
}

/// Whether a text is JSON that a script was meant to read.
fn is_data(text: &str) -> bool {
    (text.starts_with("{\"") && text.ends_with('}'))
        || (text.starts_with("[{") && text.ends_with("}]"))
}
