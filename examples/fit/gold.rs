//! How much of a block stands in the gold text of its page.

/// A gold text, for asking how much of a block stands in it.
pub struct Gold {
    joined: String,
    /// How many words it has.
    pub tokens: usize,
}

impl Gold {
    pub fn new(text: &str) -> Gold {
        let tokens = words(text);
        Gold {
            joined: format!(" {} ", tokens.join(" ")),
            tokens: tokens.len(),
        }
    }

    /// The share of a block's words that stand in the gold text in runs of four, 0–1.
    pub fn share(&self, tokens: &[String]) -> f32 {
        let found = |run: &[String]| self.joined.contains(&format!(" {} ", run.join(" ")));
        if tokens.len() <= 4 || found(tokens) {
            return f32::from(u8::from(!tokens.is_empty() && found(tokens)));
        }
        let runs = tokens.windows(4);
        let all = runs.len() as f32;
        runs.filter(|run| found(run)).count() as f32 / all
    }
}

pub fn words(text: &str) -> Vec<String> {
    let is_word = |c: char| c.is_alphanumeric() || ('\u{900}'..'\u{D80}').contains(&c);
    text.to_lowercase()
        .split(|c| !is_word(c))
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}
