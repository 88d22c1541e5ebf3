//! An allocator that counts while it is asked to: what each extractor takes from the heap.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicIsize, AtomicUsize, Ordering::Relaxed};

struct Counting;

/// Counting takes time: it is off while the clock runs.
static COUNTS: AtomicBool = AtomicBool::new(false);
/// Beyond what was held when counting began.
static HELD: AtomicIsize = AtomicIsize::new(0);
static PEAK: AtomicIsize = AtomicIsize::new(0);
static CALLS: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn take(bytes: usize) {
    if COUNTS.load(Relaxed) {
        CALLS.fetch_add(1, Relaxed);
        let held = HELD.fetch_add(bytes as isize, Relaxed) + bytes as isize;
        PEAK.fetch_max(held, Relaxed);
    }
}

fn give(bytes: usize) {
    if COUNTS.load(Relaxed) {
        HELD.fetch_sub(bytes as isize, Relaxed);
    }
}

// SAFETY: every call goes to the system's allocator unchanged; only numbers are kept beside it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        take(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        give(layout.size());
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        give(layout.size());
        take(size);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

/// The most bytes that `work` held beyond what was held before, and how often it allocated.
pub fn measure(work: impl FnOnce()) -> (usize, usize) {
    HELD.store(0, Relaxed);
    PEAK.store(0, Relaxed);
    CALLS.store(0, Relaxed);
    COUNTS.store(true, Relaxed);
    work();
    COUNTS.store(false, Relaxed);
    (PEAK.load(Relaxed).max(0) as usize, CALLS.load(Relaxed))
}
