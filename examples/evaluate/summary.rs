//! Means over the rows of a run.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::measure::Row;
use crate::said::Said;
use crate::score::Share;

/// The means over a set of pages. A mean is `None` where no page has the figure.
#[derive(Serialize)]
pub struct Means {
    pub pages: usize,
    pub errors: usize,
    pub f1: Option<f64>,
    pub precision: Option<f64>,
    pub recall: Option<f64>,
    pub order_f1: Option<f64>,
    pub with: Rate,
    pub without: Rate,
    pub paragraphs: Rate,
    /// Pages whose title came out, of those that have one.
    pub title: Option<f64>,
    /// The same, where one title may stand inside the other.
    pub title_near: Option<f64>,
    /// Pages whose author came out, of those that have one.
    pub author: Option<f64>,
    /// The same, where one name may stand inside the other.
    pub author_near: Option<f64>,
    pub date: Option<f64>,
    pub under_half: usize,
    pub under_eight_tenths: usize,
}

/// A share over many pages.
#[derive(Serialize)]
pub struct Rate {
    /// The mean of the pages' shares, over pages that have one: the main figure.
    pub per_page: Option<f64>,
    /// The share over all snippets, whatever page they are from.
    pub pooled: Option<f64>,
}

/// The means over a run and over its parts.
#[derive(Serialize)]
pub struct Summary {
    pub all: Means,
    pub types: BTreeMap<String, Means>,
    /// By the gold's language; pages whose gold does not say are under `-`.
    pub languages: BTreeMap<String, Means>,
}

impl Summary {
    pub fn new(rows: &[Row]) -> Summary {
        Summary {
            all: Means::new(rows.iter()),
            types: grouped(rows, |row| row.page_type.as_str()),
            languages: grouped(rows, |row| row.language.as_deref().unwrap_or("-")),
        }
    }
}

fn grouped(rows: &[Row], key: impl Fn(&Row) -> &str) -> BTreeMap<String, Means> {
    let mut groups: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        groups.entry(key(row)).or_default().push(row);
    }
    let means = |(name, rows): (&str, Vec<&Row>)| (name.to_owned(), Means::new(rows.into_iter()));
    groups.into_iter().map(means).collect()
}

impl Means {
    fn new<'a>(rows: impl Iterator<Item = &'a Row> + Clone) -> Means {
        let scores = rows.clone().map(|row| &row.scores);
        let said = |pick: fn(&Said) -> Option<bool>| {
            mean(
                rows.clone()
                    .filter_map(|row| pick(&row.said))
                    .map(f64::from),
            )
        };
        let under = |limit: f64| scores.clone().filter(|s| s.words.f1 < limit).count();
        Means {
            pages: rows.clone().count(),
            errors: rows.clone().filter(|row| row.error.is_some()).count(),
            f1: mean(scores.clone().map(|s| s.words.f1)),
            precision: mean(scores.clone().map(|s| s.words.precision)),
            recall: mean(scores.clone().map(|s| s.words.recall)),
            order_f1: mean(scores.clone().map(|s| s.order_f1)),
            with: Rate::new(scores.clone().filter_map(|s| s.with)),
            without: Rate::new(scores.clone().filter_map(|s| s.without)),
            paragraphs: Rate::new(scores.clone().filter_map(|s| s.paragraphs)),
            title: said(|said| said.title_found),
            title_near: said(|said| said.title_near),
            author: said(|said| said.author_exact),
            author_near: said(|said| said.author_found),
            date: said(|said| said.date_found),
            under_half: under(0.5),
            under_eight_tenths: under(0.8),
        }
    }
}

impl Rate {
    fn new(shares: impl Iterator<Item = Share> + Clone) -> Rate {
        let found: usize = shares.clone().map(|share| share.found).sum();
        let of: usize = shares.clone().map(|share| share.of).sum();
        Rate {
            per_page: mean(shares.map(|share| share.found as f64 / share.of as f64)),
            pooled: (of > 0).then(|| found as f64 / of as f64),
        }
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}
