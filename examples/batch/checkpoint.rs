//! How far a run has come, beside its output, so that a killed run can go on.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::source::Place;
use crate::tally::Tally;

/// At most so much work is done again.
const PAUSE: Duration = Duration::from_millis(250);

/// What must be the same for a run to go on.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Settings {
    pub version: String,
    pub paths: Vec<PathBuf>,
    pub entries: usize,
    pub bytes: u64,
    pub errors: Option<PathBuf>,
    pub languages: Vec<String>,
    pub min_confidence: Option<f64>,
}

/// The state of a run: all up to `place` is in the first bytes of its files.
#[derive(Clone, Copy, Default, Deserialize, Serialize)]
pub struct State {
    pub place: Place,
    pub output: u64,
    pub errors: u64,
    pub tally: Tally,
    pub done: bool,
}

#[derive(Deserialize, Serialize)]
struct Saved {
    settings: Settings,
    state: State,
}

/// The file that keeps the state.
pub struct Checkpoint {
    path: PathBuf,
    settings: Settings,
    last: Option<Instant>,
}

impl Checkpoint {
    /// The checkpoint of the run that writes to `output`.
    pub fn beside(output: &Path, settings: Settings) -> Checkpoint {
        Checkpoint {
            path: with_ending(output, ".checkpoint"),
            settings,
            last: None,
        }
    }

    /// The state that was saved; that of a fresh run, if there is neither state nor output.
    pub fn load(&self, output: &Path) -> Result<State, String> {
        let path = self.path.display();
        let saved = match fs::read(&self.path) {
            Ok(saved) => saved,
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(format!("{path}: {error}"));
            }
            Err(_) if fs::exists(output).is_ok_and(|exists| !exists) => {
                return Ok(State::default());
            }
            Err(_) => {
                return Err(format!(
                    "{}: cannot go on, {path} is not there",
                    output.display()
                ));
            }
        };
        let saved: Saved =
            serde_json::from_slice(&saved).map_err(|error| format!("{path}: {error}"))?;
        if saved.settings != self.settings {
            return Err(format!(
                "{}: cannot go on, it was begun with other pages or other options",
                output.display()
            ));
        }
        Ok(saved.state)
    }

    /// Whether it is time to save.
    pub fn is_due(&self) -> bool {
        self.last.is_none_or(|last| last.elapsed() >= PAUSE)
    }

    /// Saves a state: the file is whole at any moment.
    pub fn save(&mut self, state: State) -> io::Result<()> {
        let saved = Saved {
            settings: self.settings.clone(),
            state,
        };
        let fresh = with_ending(&self.path, ".new");
        let mut file = File::create(&fresh)?;
        file.write_all(&serde_json::to_vec(&saved)?)?;
        file.sync_data()?;
        fs::rename(&fresh, &self.path)?;
        self.last = Some(Instant::now());
        Ok(())
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}
