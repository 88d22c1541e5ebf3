//! The probabilities of blocks that `fit.py` writes, page after page.

use std::error::Error;
use std::fs;
use std::path::Path;

/// Those that have not been taken yet.
pub struct Probabilities(std::vec::IntoIter<f32>);

impl Probabilities {
    /// Reads a file of little-endian f32.
    pub fn read(path: &Path) -> Result<Probabilities, Box<dyn Error>> {
        let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let values = bytes.chunks_exact(4).map(|value| {
            let value = value.try_into().unwrap_or_default();
            f32::from_le_bytes(value)
        });
        Ok(Probabilities(values.collect::<Vec<_>>().into_iter()))
    }

    /// Those of the next page, which has so many blocks.
    pub fn take(&mut self, count: usize) -> Result<Vec<f32>, Box<dyn Error>> {
        let next: Vec<f32> = self.0.by_ref().take(count).collect();
        if next.len() < count {
            return Err("fewer probabilities than blocks: they are of other rows".into());
        }
        Ok(next)
    }
}
