//! Runs the example programs as a reader would.

use std::env::{self, consts::EXE_SUFFIX};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::thread;

use flate2::{Compression, write::GzEncoder};
use serde_json::Value;

/// What a program did.
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// Each line of standard output as JSON.
    pub fn json_lines(&self) -> Vec<Value> {
        self.stdout
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}

/// An example program; cargo builds them beside the tests.
fn program(name: &str) -> Command {
    let test = env::current_exe().unwrap();
    let target = test.parent().and_then(Path::parent).unwrap();
    let program = target.join("examples").join(format!("{name}{EXE_SUFFIX}"));
    assert!(
        program.is_file(),
        "{}: run `cargo build --examples`",
        program.display()
    );
    Command::new(program)
}

/// Starts a program with pipes for standard input, output and error.
pub fn start(name: &str, args: &[&str]) -> Child {
    let mut program = program(name);
    program
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    program.spawn().unwrap()
}

/// Runs a program to its end, with `input` on standard input.
pub fn run_with(name: &str, args: &[&str], input: &[u8]) -> Run {
    let mut child = start(name, args);
    let mut stdin = child.stdin.take().unwrap();
    let output = thread::scope(|scope| {
        // Aside, for a program that answers before it has read all of its input; one that does
        // not read it may be gone by now.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().unwrap()
    });
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs a program to its end, with nothing on standard input.
pub fn run(name: &str, args: &[&str]) -> Run {
    run_with(name, args, b"")
}

/// A folder of its own for a test, gone when the test is.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(test: &str) -> Folder {
        let path = env::temp_dir().join(format!("hamsa-{}-{test}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    /// The path of a file or folder in it.
    pub fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    /// Writes a file, and the folders it is in; tells its path.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        self.path(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system.
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub fn gzip(text: &str) -> Vec<u8> {
    gzip_bytes(text.as_bytes())
}

pub fn gzip_bytes(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}
