//! What falls because of a profile.

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use hamsa::{Extractor, Reason};
use serde_json::json;

use crate::finish::Outcome;
use crate::pages;

/// Prints the lines that fall because of a profile, those of the most pages first.
pub fn show(extractor: &Extractor, paths: &[PathBuf], as_json: bool) -> Outcome {
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    let failed = pages::each(paths, |page| {
        let explanation = extractor.explain_bytes(page, None)?;
        for block in explanation.blocks() {
            if block.verdict().reason() == Some(Reason::Site) {
                *lines.entry(block.text().to_owned()).or_default() += 1;
            }
        }
        Ok(())
    })?;
    let mut lines: Vec<(String, usize)> = lines.into_iter().collect();
    lines.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let mut out = BufWriter::new(io::stdout().lock());
    for (text, pages) in lines {
        if as_json {
            writeln!(out, "{}", json!({"pages": pages, "text": text}))?;
        } else {
            writeln!(out, "{pages:>5}  {text}")?;
        }
    }
    out.flush()?;
    Ok(if failed > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
