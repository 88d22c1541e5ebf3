//! Where things stand in a page, in words.

use crate::page::{Container, Page};
use std::collections::HashMap;

/// Of a longer path, so many elements at its end are told.
const LONGEST: usize = 40;

/// What each container is called among its siblings.
pub(super) struct Paths(Vec<String>);

impl Paths {
    pub(super) fn new(page: &Page) -> Paths {
        let key = |(container, name): (&Container, &String)| (container.parent, name.clone());
        let named = || page.containers.iter().zip(&page.names).map(key);
        let mut counts: HashMap<(usize, String), (usize, usize)> = HashMap::new();
        for key in named() {
            counts.entry(key).or_default().0 += 1;
        }
        let label = |key: (usize, String)| {
            let (all, seen) = counts.entry(key.clone()).or_default();
            *seen += 1;
            match *all {
                1 => key.1,
                _ => format!("{}[{seen}]", key.1),
            }
        };
        Paths(named().map(label).collect())
    }

    /// The path to a container, such as `html > body > main > div.article-desc > p[3]`.
    pub(super) fn of(&self, page: &Page, container: usize) -> String {
        let mut names = Vec::new();
        let mut at = container;
        // The root, which is its own parent, has no name.
        while let Some(next) = page.containers.get(at).filter(|c| c.parent != at) {
            if names.len() == LONGEST {
                names.push("…");
                break;
            }
            names.extend(self.0.get(at).map(String::as_str));
            at = next.parent;
        }
        names.reverse();
        names.join(" > ")
    }
}
