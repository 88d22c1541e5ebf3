//! Which articles are asked for.

use clap::Args;
use hamsa::Article;

#[derive(Args)]
pub struct Wanted {
    /// Only articles in these languages, such as `hi` or `hi,mr`
    #[arg(
        long,
        value_name = "CODE",
        value_delimiter = ',',
        conflicts_with = "stdin"
    )]
    pub filter_language: Vec<String>,
    /// Only articles of at least this confidence, from 0 to 1
    #[arg(long, value_name = "X", value_parser = share, conflicts_with = "stdin")]
    pub min_confidence: Option<f64>,
}

impl Wanted {
    pub fn takes(&self, article: &Article) -> bool {
        let sure = self
            .min_confidence
            .is_none_or(|least| article.confidence() >= least);
        let language = article.language().unwrap_or_default();
        let languages = &self.filter_language;
        sure && (languages.is_empty() || languages.iter().any(|code| code == language))
    }
}

fn share(text: &str) -> Result<f64, String> {
    let number = text
        .parse()
        .ok()
        .filter(|number| (0.0..=1.0).contains(number));
    number.ok_or_else(|| "a number from 0 to 1".to_owned())
}
