//! How a program ends.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

/// What a program's `main` comes to: an error's text on standard error, or nothing.
pub type Outcome = Result<ExitCode, Box<dyn Error>>;

/// The exit code of an outcome. A reader that has seen enough and closed the pipe is no failure.
pub fn finish(program: &str, outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(code) => code,
        Err(error) if is_broken_pipe(error.as_ref()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(program, &error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Prints a message on standard error; one that cannot be printed there has no other place.
pub fn complain(program: &str, message: &str) {
    let _ = writeln!(io::stderr().lock(), "{program}: {message}");
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
