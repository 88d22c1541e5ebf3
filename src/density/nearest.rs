//! How many containers around a block the nearest one of each kind is.

use crate::page::{Container, Hint, Page, Tag};

/// What is asked of the containers around a block: a class or id that hints at something, or an
/// element.
const KINDS: usize = 20;
/// The distance of what is nowhere around the block.
const NOWHERE: f32 = 50.0;
/// Stands for [`NOWHERE`], and for what is as far.
const NONE: u8 = u8::MAX;

/// For every container, the distances of the nearest ones around it, itself included.
pub(super) struct Nearest(Vec<[u8; KINDS]>);

impl Nearest {
    /// One pass: a container stands behind the one around it.
    pub(super) fn new(page: &Page) -> Nearest {
        let mut all: Vec<[u8; KINDS]> = Vec::with_capacity(page.containers.len());
        for (at, container) in page.containers.iter().enumerate() {
            let mut levels = match all.get(container.parent).filter(|_| container.parent != at) {
                Some(around) => around.map(|level| level.saturating_add(1)),
                None => [NONE; KINDS],
            };
            for (level, is_one) in levels.iter_mut().zip(kinds(container)) {
                if is_one {
                    *level = 0;
                }
            }
            all.push(levels);
        }
        Nearest(all)
    }

    /// The distances of a container, in the order in which the model names them.
    pub(super) fn of(&self, container: usize) -> impl Iterator<Item = f32> {
        let levels = self.0.get(container).copied().unwrap_or([NONE; KINDS]);
        levels.into_iter().map(|level| match level {
            NONE => NOWHERE,
            level => f32::from(level),
        })
    }
}

fn kinds(container: &Container) -> [bool; KINDS] {
    let has = |hint| container.hints.has(hint);
    let is = |tag| container.tag == tag;
    [
        container.hints.is_negative(),
        has(Hint::Body),
        has(Hint::Article),
        has(Hint::Content),
        has(Hint::Related),
        has(Hint::Comment),
        has(Hint::List),
        has(Hint::Promo),
        has(Hint::Byline),
        has(Hint::Caption),
        has(Hint::Navigation),
        has(Hint::Text),
        has(Hint::Aside),
        has(Hint::Author),
        has(Hint::Media),
        is(Tag::Article),
        is(Tag::Main),
        is(Tag::List),
        is(Tag::Footer) || is(Tag::Nav) || is(Tag::Aside) || is(Tag::Header),
        is(Tag::P),
    ]
}
