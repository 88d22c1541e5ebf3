//! Work on many threads, results in the order of the items.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;

/// Results that may wait, per thread, for an earlier one: enough to ride out one slow page, few
/// enough to keep memory flat.
const WINDOW_PER_JOB: usize = 16;

/// What the threads share: results that are done but not yet handed on.
struct Queue<I, T> {
    /// Items that a thread has taken, or is about to take, from the source.
    claimed: usize,
    emitted: usize,
    /// How many items there are, once the source has come to its end.
    all: Option<usize>,
    stopped: bool,
    done: BTreeMap<usize, (I, thread::Result<T>)>,
}

/// Where the items come from, and how many came.
struct Source<S> {
    items: S,
    taken: usize,
}

struct Shared<S, I, T> {
    /// Each item with its place. Locked apart from the queue, so that results go out while a
    /// thread waits for an item.
    source: Mutex<Source<S>>,
    queue: Mutex<Queue<I, T>>,
    changed: Condvar,
}

impl<S: Iterator<Item = I>, I, T> Shared<S, I, T> {
    fn new(items: S) -> Self {
        Shared {
            source: Mutex::new(Source { items, taken: 0 }),
            queue: Mutex::new(Queue {
                claimed: 0,
                emitted: 0,
                all: None,
                stopped: false,
                done: BTreeMap::new(),
            }),
            changed: Condvar::new(),
        }
    }

    fn change(&self, change: impl FnOnce(&mut Queue<I, T>)) {
        change(&mut self.queue.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }

    /// Waits until `ready` finds something.
    fn wait<R>(&self, mut ready: impl FnMut(&mut Queue<I, T>) -> Option<R>) -> R {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(found) = ready(&mut queue) {
                return found;
            }
            queue = self
                .changed
                .wait(queue)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// The next item, with its place; `None` if there is none left.
    fn next(&self) -> Option<(usize, I)> {
        let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(item) = source.items.next() {
            source.taken += 1;
            return Some((source.taken - 1, item));
        }
        let all = source.taken;
        self.change(|queue| queue.all = Some(all));
        None
    }
}

/// Does `work` on every item, on `jobs` threads, and hands each result to `emit` on this thread,
/// in the order of `items`; a panic in `work` is a result like any other. Ends early if `emit`
/// breaks. Items are taken only as fast as results go out.
pub fn ordered<I: Send, T: Send>(
    items: impl Iterator<Item = I> + Send,
    jobs: usize,
    work: impl Fn(&I) -> T + Sync,
    mut emit: impl FnMut(I, thread::Result<T>) -> ControlFlow<()>,
) {
    let jobs = jobs.max(1);
    let shared = Shared::new(items);
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| run(&shared, jobs * WINDOW_PER_JOB, &work));
        }
        for at in 0.. {
            let Some((item, result)) = shared.wait(|queue| take(queue, at)) else {
                return;
            };
            shared.change(|queue| queue.emitted = at + 1);
            if emit(item, result).is_break() {
                shared.change(|queue| queue.stopped = true);
                return;
            }
        }
    });
}

/// The result at this place; `Some(None)` if there is no such item; `None` while it is not done.
#[allow(clippy::option_option, reason = "not yet, and never, are two things")]
fn take<I, T>(queue: &mut Queue<I, T>, at: usize) -> Option<Option<(I, thread::Result<T>)>> {
    if queue.all == Some(at) {
        return Some(None);
    }
    queue.done.remove(&at).map(Some)
}

fn run<I, T>(
    shared: &Shared<impl Iterator<Item = I>, I, T>,
    window: usize,
    work: impl Fn(&I) -> T,
) {
    while shared.wait(|queue| claim(queue, window)) {
        let Some((at, item)) = shared.next() else {
            return;
        };
        let result = panic::catch_unwind(AssertUnwindSafe(|| work(&item)));
        shared.change(|queue| {
            queue.done.insert(at, (item, result));
        });
    }
}

/// Whether to take an item; `None` while the window is full.
fn claim<I, T>(queue: &mut Queue<I, T>, window: usize) -> Option<bool> {
    if queue.stopped || queue.all.is_some() {
        return Some(false);
    }
    (queue.claimed < queue.emitted + window).then(|| {
        queue.claimed += 1;
        true
    })
}

/// As many threads as the machine runs at once.
pub fn default_jobs() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}
