//! Whole extractions, rules and all, with the probabilities that a model gives to blocks of pages
//! that it was not fitted on.

use crate::probabilities::Probabilities;
use crate::score::score;
use crate::{corpus, pages};
use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Prints mean word-level F1, precision and recall of the pages of the folders, in the order in
/// which their rows were written.
pub fn judge(folders: &[PathBuf], out: &Path) -> Result<(), Box<dyn Error>> {
    let mut all = Probabilities::read(&out.join("held-out.bin"))?;
    let mut with_scripts = pages::with_scripts(out)?.into_iter();
    let extractor = hamsa::Extractor::new();
    let mut sums: BTreeMap<String, (usize, [f64; 3])> = BTreeMap::new();
    for folder in folders {
        let set = folder.file_name().unwrap_or_default().to_string_lossy();
        for page in corpus::pages(folder)? {
            let html = pages::page(&page.html)?;
            let scripts = with_scripts.next().unwrap_or(true);
            let text = match extractor.fitting_page(&html, scripts) {
                Ok(numbers) => {
                    let own = all.take(numbers.count())?;
                    extractor.text_by(numbers, &own)
                }
                Err(_) => None,
            };
            let words = score(&page.gold, &text.unwrap_or_default()).words;
            for key in [format!("{set} all"), format!("{set} {}", page.page_type)] {
                let (pages, sums) = sums.entry(key).or_default();
                *pages += 1;
                let values = [words.f1, words.precision, words.recall];
                sums.iter_mut()
                    .zip(values)
                    .for_each(|(sum, value)| *sum += value);
            }
        }
    }
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "whole extractions, held out   pages     F1      P      R"
    )?;
    for (key, (pages, sums)) in sums {
        let [f1, precision, recall] = sums.map(|sum| sum / pages as f64);
        writeln!(
            out,
            "{key:28} {pages:6}  {f1:.4} {precision:.4} {recall:.4}"
        )?;
    }
    Ok(())
}
