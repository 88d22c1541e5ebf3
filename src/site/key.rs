//! The keys by which lines are known again: hashes, never texts.

use crate::page::{Block, Page, Role};
use crate::text::{Fnv, fold};

/// So many containers around a line are part of its place.
const LEVELS: usize = 3;

/// The key of a text, folded; `None` for one without a letter, such as a number.
pub(crate) fn of_text(text: &str) -> Option<u64> {
    let key = fold::line_key(text);
    let says = key.chars().any(char::is_alphabetic);
    // A byte that UTF-8 never has ends the text.
    says.then(|| Fnv::NEW.add(key.as_bytes()).add(&[0xFF]).0)
}

/// The key of a line by that of its text, its role, and tag and hints of the containers around
/// it: the same words in other mark-up are another line.
pub(crate) fn of_line(page: &Page, block: &Block, text: u64) -> u64 {
    let hash = Fnv(text).add(&role(block.role));
    let around = page.ancestors(block.container).take(LEVELS);
    let hash = around.fold(hash, |hash, container| {
        let hash = hash.add(&[container.tag as u8]);
        hash.add(&container.hints.0.to_le_bytes())
    });
    hash.0
}

/// The key of a whole list of keys.
pub(crate) fn of_keys<'a>(keys: impl Iterator<Item = &'a u64>) -> u64 {
    keys.fold(Fnv::NEW, |hash, key| hash.add(&key.to_le_bytes()))
        .0
}

fn role(role: Role) -> [u8; 2] {
    match role {
        Role::Paragraph => [0, 0],
        Role::Heading(level) => [1, level],
        Role::Item { ordered, .. } => [2, u8::from(ordered)],
        Role::Quote => [3, 0],
        Role::Cell => [4, 0],
        Role::Code => [5, 0],
        Role::Caption => [6, 0],
        Role::Button => [7, 0],
    }
}

#[cfg(test)]
mod tests {
    use super::of_text;

    #[test]
    fn spellings_of_a_line_have_one_key_and_numbers_none() {
        assert_eq!(of_text("ये भी पढ़ें:-"), of_text("» ये भी पढ\u{93C}ें"));
        assert_ne!(of_text("Background"), of_text("Backgrounds"));
        assert_eq!(of_text("12.5 – 14"), None);
    }
}
