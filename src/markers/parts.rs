//! Lines that hold several markers: labels beside each other, or one prompt behind another.

/// The longest line, in bytes, that is taken apart.
const MAX_BYTES: usize = 600;
/// A line has at most so many parts.
const MOST: usize = 8;
/// The unit of an amount has at most so many chars, with the space before it.
const LONGEST_UNIT: usize = 8;
/// What stands between parts, where a single character does not tell.
const BREAKS: [&str; 2] = [" - ", ". "];

/// The parts of a line, if it has several: what stands between bars, bullets, brackets,
/// pictographs and ends of sentences. What has no letter is no part, and an amount ("4 min") says
/// nothing of its own.
pub(super) fn of(line: &str) -> Option<Vec<&str>> {
    let is_broken = || line.contains(is_break) || BREAKS.iter().any(|by| line.contains(by));
    if line.len() > MAX_BYTES || !is_broken() {
        return None;
    }
    let [dash, stop] = BREAKS;
    let parts = line
        .split(is_break)
        .flat_map(|part| part.split(dash))
        .flat_map(|part| part.split(stop))
        .map(str::trim)
        .filter(|part| part.contains(char::is_alphabetic));
    let mut parts: Vec<&str> = parts.take(MOST + 1).collect();
    let is_several = (2..=MOST).contains(&parts.len());
    parts.retain(|part| !is_amount(part));
    (is_several && !parts.is_empty()).then_some(parts)
}

/// Whether a part is but a number and its unit: "4 min", "1x", "१२ मिनट".
fn is_amount(part: &str) -> bool {
    let unit = part.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ',' | ':'));
    unit.len() < part.len() && unit.chars().count() <= LONGEST_UNIT && !unit.trim().contains(' ')
}

/// Whether a character alone stands between parts.
fn is_break(c: char) -> bool {
    match c {
        '|' | '¦' | '│' | '•' | '·' | '●' | '»' | '›' | '/' => true,
        '(' | ')' | '[' | ']' | '!' | '?' | '–' | '—' | '।' | '॥' | '۔' => true,
        // Dingbats and pictographs.
        '\u{2700}'..='\u{27BF}' | '\u{1F300}'..='\u{1FAFF}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_line_falls_apart_at_bars_stops_and_brackets() {
        let parts = |line| of(line).unwrap_or_default();
        assert_eq!(
            parts("विज्ञापन (Advertisement)"),
            ["विज्ञापन", "Advertisement"]
        );
        assert_eq!(parts("Copy | Print • 12"), ["Copy", "Print"]);
        assert_eq!(
            parts("Sign in. Read on - now"),
            ["Sign in", "Read on", "now"]
        );
        assert_eq!(parts("Listen to this • 4 min • 1x"), ["Listen to this"]);
        assert!(parts("4 min | 1x").is_empty());
        assert!(parts("e-paper at t.me").is_empty());
        assert!(parts("Advertisement |").is_empty());
    }
}
