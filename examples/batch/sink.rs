//! Where the lines go, and how much of them has arrived.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::Path;

/// A file or standard output.
pub struct Sink {
    out: BufWriter<Box<dyn Write>>,
    /// The file behind it, if a run can go on there.
    file: Option<File>,
    length: u64,
}

impl Sink {
    pub fn stdout() -> Sink {
        Sink {
            out: BufWriter::new(Box::new(io::stdout().lock())),
            file: None,
            length: 0,
        }
    }

    /// The file at `path`, from which all after the first `kept` bytes is cut off.
    pub fn file(path: &Path, kept: u64) -> Result<Sink, String> {
        Sink::open(path, kept).map_err(|error| format!("{}: {error}", path.display()))
    }

    fn open(path: &Path, kept: u64) -> io::Result<Sink> {
        let mut options = OpenOptions::new();
        let mut file = options
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        let about = file.metadata()?;
        // Not a pipe or a device: those take what comes and keep nothing.
        let regular = about.is_file();
        if regular {
            if about.len() < kept {
                return Err(io::Error::other("shorter than the run has left it"));
            }
            file.set_len(kept)?;
            file.seek(SeekFrom::Start(kept))?;
        }
        Ok(Sink {
            file: regular.then(|| file.try_clone()).transpose()?,
            out: BufWriter::new(Box::new(file)),
            length: kept,
        })
    }

    pub fn write(&mut self, line: &[u8]) -> io::Result<()> {
        self.length += line.len() as u64;
        self.out.write_all(line)
    }

    pub fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Makes sure that all lines are on the disk, and tells how many bytes they are.
    pub fn settle(&mut self) -> io::Result<u64> {
        self.flush()?;
        if let Some(file) = &self.file {
            file.sync_data()?;
        }
        Ok(self.length)
    }

    /// Whether a run can go on there.
    pub fn is_file(&self) -> bool {
        self.file.is_some()
    }
}
