//! A profile, compiled for use: which lines stand on which pages.

use super::SiteProfile;
use super::learnt::Sketch;
use std::collections::HashMap;

/// A set of pages, one bit for each.
type Pages = u128;

/// The lines that stand on more than one page of a site.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    lines: HashMap<u64, Pages>,
    /// What tells each page from others, and the first page that it is a copy of.
    pages: Vec<(Sketch, u32)>,
}

impl Known {
    pub(crate) fn new(profile: &SiteProfile) -> Known {
        let sketches: Vec<&Sketch> = profile.learnt().map(|page| page.sketch()).collect();
        let firsts = firsts(&sketches);
        let mut lines: HashMap<u64, Pages> = HashMap::new();
        for (page, first) in profile.learnt().zip(&firsts) {
            for line in page.lines() {
                *lines.entry(*line).or_default() |= bit(*first);
            }
        }
        lines.retain(|_, pages| pages.count_ones() > 1);
        let own = |sketch: &Sketch| sketch.clone();
        Known {
            lines,
            pages: sketches.into_iter().map(own).zip(firsts).collect(),
        }
    }

    /// How many pages there are, copies aside and the page itself aside.
    pub(crate) fn others(&self, page: &Sketch) -> Others<'_> {
        let (mut all, mut same) = (0, 0);
        for (sketch, first) in &self.pages {
            all |= bit(*first);
            if sketch.is_copy(page) {
                same |= bit(*first);
            }
        }
        Others {
            known: self,
            pages: all & !same,
        }
    }

    pub(crate) fn lines(&self) -> usize {
        self.lines.len()
    }
}

/// The pages of the site that are not the page at hand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Others<'a> {
    known: &'a Known,
    pages: Pages,
}

impl Others<'_> {
    pub(crate) fn count(self) -> u32 {
        self.pages.count_ones()
    }

    /// On how many of them a line stands.
    pub(crate) fn with(self, line: u64) -> u32 {
        let pages = self.known.lines.get(&line).copied().unwrap_or_default();
        (pages & self.pages).count_ones()
    }
}

fn bit(page: u32) -> Pages {
    1u128.checked_shl(page).unwrap_or_default()
}

/// For each page, the first that it is a copy of, or a copy of a copy.
fn firsts(sketches: &[&Sketch]) -> Vec<u32> {
    let mut firsts: Vec<u32> = (0u32..).take(sketches.len()).collect();
    for (at, one) in sketches.iter().enumerate() {
        for (before, other) in sketches.iter().enumerate().take(at) {
            let (Some(new), Some(old)) = (firsts.get(before).copied(), firsts.get(at).copied())
            else {
                continue;
            };
            if new != old && one.is_copy(other) {
                let (least, most) = (new.min(old), new.max(old));
                firsts
                    .iter_mut()
                    .filter(|first| **first == most)
                    .for_each(|first| *first = least);
            }
        }
    }
    firsts
}
