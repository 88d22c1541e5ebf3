//! A run over files: pages in, lines out, in order, and a state that a later run can go on from.

use std::io;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

use hamsa::{Article, Extractor};

use crate::checkpoint::{Checkpoint, State};
use crate::meter::{Counted, Meter};
use crate::pages::Entry;
use crate::record::{self, Name};
use crate::sink::Sink;
use crate::source::{Item, Source, What};
use crate::wanted::Wanted;
use crate::{finish, ordered, read};

/// What became of an item.
enum Outcome {
    Page(Vec<u8>),
    /// An article that was not asked for.
    LeftOut,
    Failed(Vec<u8>),
    /// No page: the end of a file.
    Nothing,
}

struct Done {
    outcome: Outcome,
    /// The bytes of HTML that were read.
    html: u64,
}

/// Where a run writes.
pub struct Files {
    pub output: Sink,
    /// For pages without an article; else they go to the output.
    pub errors: Option<Sink>,
    pub checkpoint: Option<Checkpoint>,
}

/// A run over entries, and how far it has come.
pub struct Crawl<'a> {
    pub entries: &'a [Entry],
    pub wanted: &'a Wanted,
    pub files: Files,
    pub state: State,
    pub meter: Meter,
    pub read: Counted,
    /// Set from outside to end the run early.
    pub stop: &'a AtomicBool,
}

impl Crawl<'_> {
    /// Runs to the end, or until it is stopped.
    pub fn run(&mut self, jobs: usize) -> io::Result<()> {
        let extractor = Extractor::new();
        let wanted = self.wanted;
        let source = Source::new(self.entries, self.state.place, self.read.clone());
        let mut ended = self.save();
        let work = |item: &Item<'_>| work(&extractor, wanted, item);
        ordered::ordered(source, jobs, work, |item, done| {
            if ended.is_ok() {
                ended = self.take(&item, done.unwrap_or_else(|_| panicked(&item)));
            }
            if ended.is_err() || self.stop.load(Ordering::Relaxed) {
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        });
        self.meter.clear();
        ended?;
        self.state.done = self.state.place.entry >= self.entries.len();
        self.save()
    }

    /// Writes what became of an item, and counts it.
    fn take(&mut self, item: &Item<'_>, done: Done) -> io::Result<()> {
        let Files { output, errors, .. } = &mut self.files;
        let tally = &mut self.state.tally;
        tally.others += item.others;
        if let What::Broken(problem) = &item.what {
            tally.broken += 1;
            self.meter.clear();
            let path = item.entry.path.display();
            finish::complain("batch", &format!("{path}: {problem}"));
        }
        if !matches!(done.outcome, Outcome::Nothing) {
            tally.pages += 1;
            self.meter.step(done.html);
        }
        match done.outcome {
            Outcome::Page(line) => output.write(&line)?,
            Outcome::LeftOut => tally.left_out += 1,
            Outcome::Failed(line) => {
                tally.failed += 1;
                errors.as_mut().unwrap_or(output).write(&line)?;
            }
            Outcome::Nothing => {}
        }
        self.state.place = item.place;
        let due = self
            .files
            .checkpoint
            .as_ref()
            .is_some_and(Checkpoint::is_due);
        if due { self.save() } else { Ok(()) }
    }

    /// Sends off what was written, and keeps the state beside it.
    fn save(&mut self) -> io::Result<()> {
        let Files {
            output,
            errors,
            checkpoint,
        } = &mut self.files;
        if let Some(checkpoint) = checkpoint {
            self.state.output = output.settle()?;
            self.state.errors = errors.as_mut().map_or(Ok(0), Sink::settle)?;
            return checkpoint.save(self.state);
        }
        output.flush()?;
        errors.as_mut().map_or(Ok(()), Sink::flush)
    }
}

fn work(extractor: &Extractor, wanted: &Wanted, item: &Item<'_>) -> Done {
    let mut html = 0;
    let mut extract = |bytes: &[u8], content_type: Option<&str>| {
        html = bytes.len() as u64;
        let article = extractor.extract_bytes(bytes, content_type);
        article.map_err(|error| error.to_string())
    };
    let result = match &item.what {
        What::End => {
            return Done {
                outcome: Outcome::Nothing,
                html,
            };
        }
        What::Damaged(problem) | What::Broken(problem) => Err(problem.clone()),
        What::File => read::read_bytes(&item.entry.path)
            .map_err(|error| error.to_string())
            .and_then(|bytes| extract(&bytes, None)),
        What::Response(page) => page
            .html()
            .and_then(|bytes| extract(&bytes, page.content_type.as_deref())),
    };
    let outcome = match &result {
        Ok(article) if !wanted.takes(article) => Outcome::LeftOut,
        Ok(_) => Outcome::Page(line(item, &result)),
        Err(_) => Outcome::Failed(line(item, &result)),
    };
    Done { outcome, html }
}

fn panicked(item: &Item<'_>) -> Done {
    let outcome = Outcome::Failed(line(item, &Err("panicked".to_owned())));
    Done { outcome, html: 0 }
}

fn line(item: &Item<'_>, result: &Result<Article, String>) -> Vec<u8> {
    let path = item.entry.path.to_string_lossy();
    let name = match &item.what {
        What::Response(page) => Name::Captured {
            url: page.url.as_deref(),
            date: page.date.as_deref(),
        },
        What::Damaged(_) => Name::Record {
            path: &path,
            record: item.place.record,
        },
        What::File | What::Broken(_) | What::End => Name::Path { path: &path },
    };
    record::line(&name, result)
}
