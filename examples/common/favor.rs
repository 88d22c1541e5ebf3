//! `--favor`.

use hamsa::Favor;

/// A setting by its name, for the argument parser.
pub fn parse(name: &str) -> Result<Favor, String> {
    Favor::from_name(name).ok_or_else(|| "one of precision, balance, recall".to_owned())
}
