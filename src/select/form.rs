//! What a block's own form decides, whatever stands around it.

use super::verdict::Reason;
use crate::page::{Block, Role};

/// The number of a page has at most so many chars: a longer one may be somebody's to call.
const PAGE_NUMBER: usize = 2;

/// What a block's own form decides.
pub(super) fn by_form(block: &Block, text: &str) -> Option<Reason> {
    if block.role == Role::Button {
        Some(Reason::Button)
    } else if is_data(text) {
        Some(Reason::Data)
    } else if is_page_number(block, text) {
        Some(Reason::PageNumber)
    } else {
        is_hashtag(block, text).then_some(Reason::Hashtag)
    }
}

/// Whether a block is nothing but a link; the spaces in one are not counted as part of it.
pub(super) fn is_link(block: &Block) -> bool {
    block.link_chars * 10 >= block.chars * 8
}

/// Whether a block is the number of another page, and no cell of a table.
fn is_page_number(block: &Block, text: &str) -> bool {
    let is_number = block.chars <= PAGE_NUMBER && text.chars().all(char::is_numeric);
    is_number && is_link(block) && block.role != Role::Cell
}

/// Whether a block is a `#tag` that links to its topic.
fn is_hashtag(block: &Block, text: &str) -> bool {
    text.starts_with('#') && block.links == 1 && block.link_chars + 2 >= block.chars
}

/// Whether a text is JSON that a script was meant to read.
fn is_data(text: &str) -> bool {
    (text.starts_with("{\"") && text.ends_with('}'))
        || (text.starts_with("[{") && text.ends_with("}]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(text: &str, role: Role, is_linked: bool) -> Option<Reason> {
        let chars = text.chars().count();
        let block = Block {
            text: 0..text.len(),
            role,
            container: 0,
            chars,
            link_chars: if is_linked { chars } else { 0 },
            strong_chars: 0,
            links: usize::from(is_linked),
            cell: None,
            after_break: false,
        };
        by_form(&block, text)
    }

    #[test]
    fn buttons_data_hashtags_and_page_numbers_are_told_by_their_form() {
        let paragraph = |text, is_linked| reason(text, Role::Paragraph, is_linked);
        assert_eq!(reason("Send", Role::Button, false), Some(Reason::Button));
        assert_eq!(paragraph("{\"a\":1}", false), Some(Reason::Data));
        assert_eq!(paragraph("#river", true), Some(Reason::Hashtag));
        assert_eq!(paragraph("12", true), Some(Reason::PageNumber));
        assert_eq!(paragraph("४", true), Some(Reason::PageNumber));
        assert_eq!(paragraph("12", false), None);
        assert_eq!(paragraph("1077", true), None);
        assert_eq!(paragraph("V2", true), None);
        assert_eq!(reason("12", Role::Cell, true), None);
    }
}
