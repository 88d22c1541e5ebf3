//! Pages on standard input, articles on standard output, line by line: what Spark's `pipe`, Hadoop
//! Streaming and GNU parallel ask of a program.

use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;

use base64::{Engine, engine::general_purpose::STANDARD};
use hamsa::{Article, Extractor};
use serde::Deserialize;
use serde_json::Value;

use crate::ordered;
use crate::record::{self, Name};
use crate::sink::Sink;
use crate::tally::Tally;

/// More than the extractor takes, escaped or in base64; a longer line is read past, not kept.
const MAX_LINE: u64 = 128 << 20;

#[derive(Deserialize)]
struct Input {
    id: Value,
    html: Option<String>,
    bytes: Option<String>,
    content_type: Option<String>,
}

/// A line of input, counted from 1.
struct Line {
    number: u64,
    json: io::Result<Vec<u8>>,
}

/// Turns every line of standard input into a line of `out`, in order; blank lines are skipped.
pub fn filter(jobs: usize, out: &mut Sink) -> io::Result<Tally> {
    let extractor = Extractor::new();
    let mut tally = Tally::default();
    let mut ended = Ok(());
    // Not `lock()`: the threads take turns at reading.
    let lines = Lines {
        input: BufReader::new(io::stdin()),
        number: 0,
    };
    let work = |line: &Line| answer(&extractor, line);
    ordered::ordered(lines, jobs, work, |line, answer| {
        ended = match line.json {
            Err(error) if error.kind() != io::ErrorKind::FileTooLarge => Err(error),
            _ => {
                let (id, result) =
                    answer.unwrap_or_else(|_| (id_of(&line), Err("panicked".to_owned())));
                tally.pages += 1;
                tally.failed += u64::from(result.is_err());
                write(out, id.as_ref(), line.number, &result)
            }
        };
        match ended {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    });
    ended.map(|()| tally)
}

/// Writes a line and sends it off: the reader may wait for it before it gives the next page.
fn write(
    out: &mut Sink,
    id: Option<&Value>,
    line: u64,
    result: &Result<Article, String>,
) -> io::Result<()> {
    let id_is_unknown = Name::Line {
        id: Value::Null,
        line,
    };
    let name = id.map_or(id_is_unknown, |id| Name::Id { id });
    out.write(&record::line(&name, result))?;
    out.flush()
}

/// The page's id, if it can be read, and its article.
fn answer(extractor: &Extractor, line: &Line) -> (Option<Value>, Result<Article, String>) {
    let json = match &line.json {
        Ok(json) => json,
        Err(error) => return (None, Err(error.to_string())),
    };
    match serde_json::from_slice::<Input>(json) {
        Err(error) => (None, Err(format!("no {{\"id\", \"html\"}}: {error}"))),
        Ok(mut input) => {
            let id = input.id.take();
            (Some(id), extract(extractor, input))
        }
    }
}

fn id_of(line: &Line) -> Option<Value> {
    let json = line.json.as_ref().ok()?;
    Some(serde_json::from_slice::<Input>(json).ok()?.id)
}

fn extract(extractor: &Extractor, input: Input) -> Result<Article, String> {
    let article = match (input.html, input.bytes) {
        (Some(html), None) => extractor.extract(&html),
        (None, Some(bytes)) => {
            let bytes = STANDARD
                .decode(bytes)
                .map_err(|error| format!("\"bytes\" is not base64: {error}"))?;
            extractor.extract_bytes(&bytes, input.content_type.as_deref())
        }
        (Some(_), Some(_)) => return Err("both \"html\" and \"bytes\"".to_owned()),
        (None, None) => return Err("neither \"html\" nor \"bytes\"".to_owned()),
    };
    article.map_err(|error| error.to_string())
}

/// The lines of an input that are not blank.
struct Lines<R> {
    input: R,
    number: u64,
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        loop {
            self.number += 1;
            let json = read_line(&mut self.input, MAX_LINE).transpose()?;
            if !matches!(&json, Ok(json) if json.trim_ascii().is_empty()) {
                let number = self.number;
                return Some(Line { number, json });
            }
        }
    }
}

/// The next line; [`io::ErrorKind::FileTooLarge`], with the input after it, if it is over `limit`
/// bytes.
fn read_line(input: &mut impl BufRead, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    input.take(limit).read_until(b'\n', &mut line)?;
    if line.len() as u64 == limit && !line.ends_with(b"\n") {
        let rest = input.skip_until(b'\n')?;
        if rest > 1 {
            let message = format!("a line of more than {limit} bytes");
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
        }
    }
    Ok((!line.is_empty()).then_some(line))
}
