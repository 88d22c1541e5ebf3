//! FNV-1a of 64 bits (Fowler, Noll and Vo, 1991; RFC 9923): the same on every machine and in every
//! version of the language, and quick on words.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A hash of what was added so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fnv(pub(crate) u64);

/// A map whose keys are our own: its hash does not withstand keys that are made to collide.
pub(crate) type FnvMap<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;

impl Fnv {
    pub(crate) const NEW: Fnv = Fnv(0xCBF2_9CE4_8422_2325);

    pub(crate) fn add(self, bytes: &[u8]) -> Fnv {
        bytes
            .iter()
            .fold(self, |hash, byte| hash.step(u64::from(*byte)))
    }

    /// One step of the hash: a byte's, or a whole character's where no other program must get the
    /// same.
    pub(crate) fn step(self, value: u64) -> Fnv {
        Fnv((self.0 ^ value).wrapping_mul(0x0100_0000_01B3))
    }
}

impl Default for Fnv {
    fn default() -> Self {
        Fnv::NEW
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        *self = self.add(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::Fnv;

    #[test]
    fn the_hash_is_fnv_1a() {
        // From the test vectors of RFC 9923.
        assert_eq!(Fnv::NEW.0, 0xCBF2_9CE4_8422_2325);
        assert_eq!(Fnv::NEW.add(b"a").0, 0xAF63_DC4C_8601_EC8C);
        assert_eq!(Fnv::NEW.add(b"foobar").0, 0x8594_4171_F739_67E8);
    }
}
