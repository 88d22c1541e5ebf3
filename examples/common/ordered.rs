//! Work on many threads, results in the order of the items.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Results that may wait, per thread, for an earlier one: enough to ride out one slow page, few
/// enough to keep memory flat.
const WINDOW_PER_JOB: usize = 16;

struct Queue<T> {
    claimed: usize,
    emitted: usize,
    stopped: bool,
    done: BTreeMap<usize, thread::Result<T>>,
}

struct Shared<T> {
    queue: Mutex<Queue<T>>,
    changed: Condvar,
}

impl<T> Shared<T> {
    fn lock(&self) -> MutexGuard<'_, Queue<T>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until `ready` finds something.
    fn wait<R>(&self, mut ready: impl FnMut(&mut Queue<T>) -> Option<R>) -> R {
        let mut queue = self.lock();
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
}

/// Does `work` on every item, on `jobs` threads, and hands each result to `emit` on this thread,
/// in the order of `items`; a panic in `work` is a result like any other. Ends early if `emit`
/// breaks.
pub fn ordered<I: Sync, T: Send>(
    items: &[I],
    jobs: usize,
    work: impl Fn(&I) -> T + Sync,
    mut emit: impl FnMut(&I, thread::Result<T>) -> ControlFlow<()>,
) {
    let jobs = jobs.clamp(1, items.len().max(1));
    let shared = Shared {
        queue: Mutex::new(Queue {
            claimed: 0,
            emitted: 0,
            stopped: false,
            done: BTreeMap::new(),
        }),
        changed: Condvar::new(),
    };
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| run(&shared, items, jobs * WINDOW_PER_JOB, &work));
        }
        for (at, item) in items.iter().enumerate() {
            let result = shared.wait(|queue| queue.done.remove(&at));
            shared.lock().emitted = at + 1;
            shared.changed.notify_all();
            if emit(item, result).is_break() {
                shared.lock().stopped = true;
                shared.changed.notify_all();
                return;
            }
        }
    });
}

fn run<I, T>(shared: &Shared<T>, items: &[I], window: usize, work: impl Fn(&I) -> T) {
    loop {
        let claimed = shared.wait(|queue| claim(queue, items.len(), window));
        let Some((at, item)) = claimed.and_then(|at| Some((at, items.get(at)?))) else {
            return;
        };
        let result = panic::catch_unwind(AssertUnwindSafe(|| work(item)));
        shared.lock().done.insert(at, result);
        shared.changed.notify_all();
    }
}

/// The next item to work on; `Some(None)` if there is none left; `None` while the window is full.
fn claim<T>(queue: &mut Queue<T>, len: usize, window: usize) -> Option<Option<usize>> {
    if queue.stopped || queue.claimed >= len {
        return Some(None);
    }
    (queue.claimed < queue.emitted + window).then(|| {
        queue.claimed += 1;
        Some(queue.claimed - 1)
    })
}

/// As many threads as the machine runs at once.
pub fn default_jobs() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}
