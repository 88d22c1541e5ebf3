//! The pages of a run, one after another.

use std::io;

use serde::{Deserialize, Serialize};

use crate::meter::Counted;
use crate::pages::Entry;
use crate::response::Response;
use crate::warc::{Archive, Record};

/// How far a run has come: all before this entry, and so many records of this one.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Place {
    pub entry: usize,
    pub record: u64,
}

/// A page, or what stands in its place.
pub struct Item<'a> {
    pub entry: &'a Entry,
    /// Where the run is when this item is done.
    pub place: Place,
    /// How many records came since the last item that are no pages.
    pub others: u64,
    pub what: What,
}

pub enum What {
    /// The entry is a page.
    File,
    /// A page of the entry.
    Response(Response),
    /// A record of the entry that cannot be read.
    Damaged(String),
    /// Why nothing more, or nothing at all, can be read of the entry.
    Broken(String),
    /// The entry is at its end.
    End,
}

/// The items of a run.
pub struct Source<'a> {
    entries: &'a [Entry],
    place: Place,
    archive: Option<Archive>,
    read: Counted,
}

impl<'a> Source<'a> {
    /// The items of `entries` after `place`.
    pub fn new(entries: &'a [Entry], place: Place, read: Counted) -> Source<'a> {
        let before = entries.iter().take(place.entry);
        read.add(before.map(|entry| entry.size).sum());
        Source {
            entries,
            place,
            archive: None,
            read,
        }
    }

    /// Goes on to the next entry.
    fn leave(&mut self) {
        self.archive = None;
        self.place = Place {
            entry: self.place.entry + 1,
            record: 0,
        };
    }

    /// An entry that is not a WARC file.
    fn single(&mut self, entry: &'a Entry) -> Item<'a> {
        self.read.add(entry.size);
        self.leave();
        let what = match &entry.problem {
            Some(problem) => What::Broken(problem.clone()),
            None => What::File,
        };
        self.item(entry, 0, what)
    }

    fn item(&self, entry: &'a Entry, others: u64, what: What) -> Item<'a> {
        Item {
            entry,
            place: self.place,
            others,
            what,
        }
    }

    /// The next item of a WARC file.
    fn next_of(&mut self, entry: &'a Entry) -> Item<'a> {
        let mut others = 0;
        loop {
            let what = match self.next_record(entry) {
                Ok(Some(Record::Page(page))) => What::Response(page),
                Ok(Some(Record::Damaged(damage))) => What::Damaged(damage),
                Ok(Some(Record::Other)) => {
                    others += 1;
                    continue;
                }
                Ok(None) => What::End,
                Err(error) => What::Broken(error.to_string()),
            };
            if matches!(what, What::End | What::Broken(_)) {
                self.leave();
            }
            return self.item(entry, others, what);
        }
    }

    fn next_record(&mut self, entry: &Entry) -> io::Result<Option<Record>> {
        let archive = match &mut self.archive {
            Some(archive) => archive,
            None => {
                let archive = self.archive.insert(Archive::open(&entry.path, &self.read)?);
                // A run that goes on reads past what it has.
                for _ in 0..self.place.record {
                    archive.next()?;
                }
                archive
            }
        };
        let record = archive.next()?;
        self.place.record += u64::from(record.is_some());
        Ok(record)
    }
}

impl<'a> Iterator for Source<'a> {
    type Item = Item<'a>;

    fn next(&mut self) -> Option<Item<'a>> {
        let entry = self.entries.get(self.place.entry)?;
        Some(if entry.is_archive() && entry.problem.is_none() {
            self.next_of(entry)
        } else {
            self.single(entry)
        })
    }
}
