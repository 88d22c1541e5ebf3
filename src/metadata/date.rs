//! Dates as pages write them, to RFC 3339.

/// English and Hindi names of the months, by their beginnings.
const MONTHS: [[&str; 4]; 12] = [
    ["jan", "जनवरी", "जन.", "january"],
    ["feb", "फरवरी", "फ़रवरी", "february"],
    ["mar", "मार्च", "मार्च", "march"],
    ["apr", "अप्रैल", "अप्रेल", "april"],
    ["may", "मई", "मई", "may"],
    ["jun", "जून", "जून", "june"],
    ["jul", "जुलाई", "जुलाई", "july"],
    ["aug", "अगस्त", "अगस्त", "august"],
    ["sep", "सितंबर", "सितम्बर", "september"],
    ["oct", "अक्टूबर", "अक्तूबर", "october"],
    ["nov", "नवंबर", "नवम्बर", "november"],
    ["dec", "दिसंबर", "दिसम्बर", "december"],
];

/// A date, and what is known of its time.
#[derive(Clone, Debug, Default)]
struct Found {
    year: u32,
    month: u32,
    day: u32,
    time: Option<(u32, u32, u32)>,
    /// `Z` or `+05:30`.
    offset: Option<String>,
}

/// The date that a text gives: RFC 3339 if its time and offset are known, else the date alone.
pub(super) fn parse(text: &str) -> Option<String> {
    let text = western_digits(text);
    let found = iso(&text).or_else(|| named(&text))?;
    let is_date = (1990..2100).contains(&found.year)
        && (1..=12).contains(&found.month)
        && (1..=31).contains(&found.day);
    if !is_date {
        return None;
    }
    let date = format!("{:04}-{:02}-{:02}", found.year, found.month, found.day);
    Some(match (found.time, found.offset) {
        (Some((hour, minute, second)), Some(offset)) if hour < 24 && minute < 60 && second < 61 => {
            format!("{date}T{hour:02}:{minute:02}:{second:02}{offset}")
        }
        _ => date,
    })
}

fn western_digits(text: &str) -> String {
    let western = |c: char| match c {
        '०'..='९' => char::from_digit(u32::from(c) - u32::from('०'), 10).unwrap_or(c),
        _ => c,
    };
    text.trim().chars().map(western).collect()
}

/// `2025-07-13`, `2025-07-13T07:49:00+05:30`, `2025-07-13 07:49:00 +0530` and the like.
fn iso(text: &str) -> Option<Found> {
    let date = text.get(..10)?;
    let mut parts = date.split(['-', '/']);
    let mut next = |digits: usize| {
        let part = parts.next().filter(|part| part.len() == digits)?;
        part.parse::<u32>().ok()
    };
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    let rest = text.get(10..).unwrap_or_default();
    let (time, offset) = clock(rest.trim_start_matches(['T', 't', ' ', ',']));
    Some(Found {
        year,
        month,
        day,
        time,
        offset,
    })
}

/// A time of day and its offset, at the beginning of a text.
fn clock(text: &str) -> (Option<(u32, u32, u32)>, Option<String>) {
    let end = text
        .find(|c: char| !c.is_ascii_digit() && c != ':')
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let mut numbers = digits.split(':').map(|part| part.parse::<u32>().ok());
    let (Some(Some(hour)), Some(Some(minute))) = (numbers.next(), numbers.next()) else {
        return (None, None);
    };
    let second = numbers.next().flatten().unwrap_or_default();
    let fraction = rest.strip_prefix('.').unwrap_or(rest);
    let rest = fraction
        .trim_start_matches(|c: char| c.is_ascii_digit())
        .trim_start();
    let lower = rest.to_ascii_lowercase();
    let (hour, zone) = match lower.get(..2) {
        Some("am") => (hour % 12, lower.get(2..)),
        Some("pm") => (hour % 12 + 12, lower.get(2..)),
        _ => (hour, Some(lower.as_str())),
    };
    (
        Some((hour, minute, second)),
        offset(zone.unwrap_or_default().trim_start_matches([' ', '('])),
    )
}

fn offset(zone: &str) -> Option<String> {
    if zone.starts_with("ist") {
        return Some("+05:30".to_owned());
    }
    if zone.starts_with('z') || zone.starts_with("gmt") || zone.starts_with("utc") {
        return Some("Z".to_owned());
    }
    let sign = zone.chars().next().filter(|c| matches!(c, '+' | '-'))?;
    let digits: String = zone
        .chars()
        .skip(1)
        .filter(char::is_ascii_digit)
        .take(4)
        .collect();
    let (hours, minutes) = (digits.get(..2)?, digits.get(2..4).unwrap_or("00"));
    Some(format!("{sign}{hours}:{minutes}"))
}

/// `Sun, 13 Jul 2025 07:49 AM IST`, `July 13, 2025`, `13 जुलाई 2025, 07:49` and the like,
/// wherever they stand in the text.
fn named(text: &str) -> Option<Found> {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '|'))
        .filter(|word| !word.is_empty())
        .collect();
    let at = words.iter().position(|word| month(word).is_some())?;
    let (month, is_hindi) = month(words.get(at)?)?;
    let number = |at: Option<usize>| -> Option<u32> {
        let word = words
            .get(at?)?
            .trim_end_matches(|c: char| !c.is_ascii_digit());
        word.parse().ok().or_else(|| {
            let digits = word
                .find(|c: char| !c.is_ascii_digit())
                .and_then(|end| word.get(..end))?;
            digits.parse().ok()
        })
    };
    let (before, after, last) = (
        number(at.checked_sub(1)),
        number(Some(at + 1)),
        number(Some(at + 2)),
    );
    let (day, year, next) = match (before, after, last) {
        (Some(day @ 1..=31), Some(year @ 1990..), _) => (day, year, at + 2),
        (_, Some(day @ 1..=31), Some(year @ 1990..)) => (day, year, at + 3),
        _ => return None,
    };
    let rest = words.get(next..).unwrap_or_default();
    let clock_at = rest.iter().take(3).position(|word| word.contains(':'));
    let rest = clock_at
        .and_then(|at| rest.get(at..))
        .unwrap_or_default()
        .join(" ");
    let (time, offset) = clock(&rest);
    // A page that names months in Hindi tells the time of India.
    let offset = offset.or_else(|| is_hindi.then(|| "+05:30".to_owned()));
    Some(Found {
        year,
        month,
        day,
        time,
        offset,
    })
}

/// The month that a word names, 1–12, and whether in Hindi.
fn month(word: &str) -> Option<(u32, bool)> {
    let lower = word.trim_end_matches('.').to_lowercase();
    let place = MONTHS.iter().position(|[short, hindi, other, long]| {
        lower == *short
            || lower == *long
            || lower == *hindi
            || lower == *other
            || (lower == "sept" && *short == "sep")
    })?;
    Some((u32::try_from(place).ok()? + 1, !lower.is_ascii()))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn dates_as_pages_write_them() {
        let cases = [
            ("2025-07-13T07:49:00+05:30", "2025-07-13T07:49:00+05:30"),
            ("2025-07-13T07:49:00.000Z", "2025-07-13T07:49:00Z"),
            ("2025-07-13 07:49:00 +0530", "2025-07-13T07:49:00+05:30"),
            ("2025-07-13T07:49", "2025-07-13"),
            ("2025-07-13", "2025-07-13"),
            ("Sun, 13 Jul 2025 07:49 AM IST", "2025-07-13T07:49:00+05:30"),
            (
                "Updated Sun, 13 Jul 2025 07:49 PM IST",
                "2025-07-13T19:49:00+05:30",
            ),
            (
                "Publish Date: Sun, 13 Jul 2025 12:05 AM (IST)",
                "2025-07-13T00:05:00+05:30",
            ),
            ("13 जुलाई 2025, 07:49", "2025-07-13T07:49:00+05:30"),
            ("१३ जुलाई २०२५", "2025-07-13"),
            ("July 13th, 2025", "2025-07-13"),
            ("Sept. 4, 2024 at 5:30 pm", "2024-09-04"),
        ];
        for (text, wanted) in cases {
            assert_eq!(parse(text).as_deref(), Some(wanted), "{text}");
        }
        for text in [
            "2 hours ago",
            "दो घंटे पहले",
            "may be 3 of 2025",
            "13 Jul",
            "",
            "2025-19-40",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
