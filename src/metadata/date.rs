//! Dates as pages write them, to RFC 3339.

use super::months::month;
use crate::text::fold::fold;
use std::ops::RangeInclusive;

/// So many words may stand between a date and its time.
const BETWEEN: usize = 3;
/// Parts of the day that make an hour of a twelve-hour clock one of the afternoon or evening,
/// and the hours, 1–11, of which they do.
const PARTS: [(&str, RangeInclusive<u32>); 8] = [
    ("दोपहर", 1..=6),
    ("दुपारी", 1..=6),
    ("शाम", 1..=11),
    ("अपराह्न", 1..=11),
    ("सायंकाळी", 1..=11),
    ("संध्याकाळी", 1..=11),
    ("रात", 6..=11),
    ("रात्री", 6..=11),
];

/// A day, as year, month and day.
type Day = (u32, u32, u32);

/// The date that a text gives, wherever it stands: RFC 3339 if its time and offset are known,
/// else the date alone. Relative times ("two hours ago") give none.
pub(super) fn parse(text: &str) -> Option<String> {
    let text = fold(text);
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_end = |c: char| matches!(c, ' ' | ',' | '|' | '(' | ')');
    let words: Vec<&str> = text.split(is_end).filter(|word| !word.is_empty()).collect();
    let (day, rest, is_indian) =
        (0..words.len()).find_map(|at| numeric(&words, at).or_else(|| named(&words, at)))?;
    let (year, month, day) = day;
    let date = format!("{year:04}-{month:02}-{day:02}");
    let (time, offset) = time(&rest);
    // A page that names months in a script of India tells the time of India.
    let offset = offset.or_else(|| is_indian.then(|| "+05:30".to_owned()));
    Some(match (time, offset) {
        (Some((hour, minute, second)), Some(offset)) => {
            format!("{date}T{hour:02}:{minute:02}:{second:02}{offset}")
        }
        _ => date,
    })
}

/// Whether a word is the name of a month.
pub(super) fn is_month(word: &str) -> bool {
    month(&fold(word)).is_some()
}

fn is_day((year, month, day): Day) -> bool {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1990..2100).contains(&year) && (1..=12).contains(&month) && (1..=days).contains(&day)
}

/// `2025-07-13`, `2025/7/13T07:49:00+05:30`, `13-07-2025`, and `07/13/2025` where no day-first
/// reading is possible; what could be either is left out. And the words that follow.
fn numeric<'a>(words: &[&'a str], at: usize) -> Option<(Day, Vec<&'a str>, bool)> {
    let word = words.get(at)?;
    let end = word
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '/' | '.'))
        .unwrap_or(word.len());
    let (date, clock) = word.split_at(end);
    let numbers: Option<Vec<u32>> = date
        .split(['-', '/', '.'])
        .map(|part| part.parse().ok().filter(|_| part.len() <= 4))
        .collect();
    let day = match *numbers?.as_slice() {
        [year @ (1000..), month, day] => (year, month, day),
        [day @ (13..), month, year] => (year, month, day),
        [month, day @ (13..), year] => (year, month, day),
        _ => return None,
    };
    let clock = clock.strip_prefix('t').filter(|clock| !clock.is_empty());
    let rest = clock.into_iter().chain(words.iter().skip(at + 1).copied());
    is_day(day).then(|| (day, rest.collect(), false))
}

/// `13 Jul 2025`, `July 13th, 2025`, `2025 ജൂലൈ 13`, where the month stands at a place. And the
/// words that follow.
fn named<'a>(words: &[&'a str], at: usize) -> Option<(Day, Vec<&'a str>, bool)> {
    let (month, is_indian) = month(words.get(at)?)?;
    let number = |at: Option<usize>| -> Option<u32> {
        let word = words.get(at?)?;
        let end = word
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(word.len());
        word.get(..end)?.parse().ok()
    };
    let around = (
        number(at.checked_sub(1)),
        number(Some(at + 1)),
        number(Some(at + 2)),
    );
    let (day, year, next) = match around {
        (Some(day @ 1..=31), Some(year @ 1990..), _) => (day, year, at + 2),
        (Some(year @ 1990..), Some(day @ 1..=31), _) => (day, year, at + 2),
        (_, Some(day @ 1..=31), Some(year @ 1990..)) => (day, year, at + 3),
        _ => return None,
    };
    let rest = words.get(next..).unwrap_or_default().to_vec();
    is_day((year, month, day)).then_some(((year, month, day), rest, is_indian))
}

/// A time of day, and its offset from UTC: `Z` or `+05:30`.
type Time = (Option<(u32, u32, u32)>, Option<String>);

/// The time at the beginning of some words.
fn time(words: &[&str]) -> Time {
    let at = words.iter().take(BETWEEN + 1).position(|w| w.contains(':'));
    let Some((before, [clock, zone @ ..])) = at.and_then(|at| words.split_at_checked(at)) else {
        return (None, None);
    };
    let end = clock
        .find(|c: char| !c.is_ascii_digit() && c != ':')
        .unwrap_or(clock.len());
    let (digits, rest) = clock.split_at(end);
    let numbers: Vec<Option<u32>> = digits.split(':').map(|part| part.parse().ok()).collect();
    let (hour, minute, second) = match *numbers.as_slice() {
        [Some(hour), Some(minute)] => (hour, minute, 0),
        [Some(hour), Some(minute), Some(second), ..] => (hour, minute, second),
        _ => return (None, None),
    };
    let fraction = rest.strip_prefix('.').unwrap_or_default();
    let rest = match fraction {
        "" => rest,
        _ => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
    };
    let zone = std::iter::once(rest).chain(zone.iter().copied());
    let zone: Vec<&str> = zone.filter(|word| !word.is_empty()).collect();
    let (hour, zone) = of_day(hour, before, &zone.join(" "));
    let is_time = hour < 24 && minute < 60 && second < 61;
    (
        is_time.then_some((hour, minute, second)),
        offset(zone.trim_start()),
    )
}

/// The hour on a clock of 24 hours, and what follows.
fn of_day(hour: u32, before: &[&str], after: &str) -> (u32, String) {
    let clean = after.replace("a.m.", "am").replace("p.m.", "pm");
    let is_part = |(part, hours): &(&str, RangeInclusive<u32>)| {
        hours.contains(&hour) && before.iter().any(|word| *word == fold(part))
    };
    let (hour, rest) = match clean.get(..2) {
        Some("am") if hour <= 12 => (hour % 12, clean.get(2..)),
        Some("pm") if hour <= 12 => (hour % 12 + 12, clean.get(2..)),
        Some("am" | "pm") => (hour, clean.get(2..)),
        _ if PARTS.iter().any(is_part) => (hour + 12, clean.get(..)),
        _ => (hour, clean.get(..)),
    };
    (hour, rest.unwrap_or_default().to_owned())
}

/// An offset from UTC, at the beginning of a folded text.
fn offset(zone: &str) -> Option<String> {
    if zone.starts_with("ist") {
        return Some("+05:30".to_owned());
    }
    let named = zone
        .strip_prefix("gmt")
        .or_else(|| zone.strip_prefix("utc"))
        .or_else(|| zone.strip_prefix('z'));
    let zone = named.unwrap_or(zone);
    let Some(sign) = zone.chars().next().filter(|c| matches!(c, '+' | '-')) else {
        return named.map(|_| "Z".to_owned());
    };
    let digits = zone.get(1..)?;
    let end = digits
        .find(|c: char| !c.is_ascii_digit() && c != ':')
        .unwrap_or(digits.len());
    let digits = digits.get(..end)?;
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() > 2 => digits.split_at_checked(digits.len() - 2)?,
        None => (digits, "0"),
    };
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then(|| format!("{sign}{hours:02}:{minutes:02}"))
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
            ("प्रकाशित: 2025-07-13 07:49 IST", "2025-07-13T07:49:00+05:30"),
            ("13 जुलाई 2025, शाम 5:30", "2025-07-13T17:30:00+05:30"),
            ("१३ जुलै २०२५", "2025-07-13"),
            ("১৩ জুলাই ২০২৫, ০৭:৪৯", "2025-07-13"),
            ("2025 ജൂലൈ 13", "2025-07-13"),
            ("13 ஜூலை 2025", "2025-07-13"),
            ("۱۳ جولائی ۲۰۲۵", "2025-07-13"),
            ("13 ਜੁਲਾਈ 2025", "2025-07-13"),
            ("13/07/2025 7:49 PM IST", "2025-07-13T19:49:00+05:30"),
            ("07/13/2025", "2025-07-13"),
            ("13 Jul 2025 07:49 GMT+5:30", "2025-07-13T07:49:00+05:30"),
            (
                "13 Jul 2025 07:49 GMT+0530 (India)",
                "2025-07-13T07:49:00+05:30",
            ),
            ("Sun Jul 13 2025 07:49:00 UTC", "2025-07-13T07:49:00Z"),
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
            "03/04/2025",
            "31 Feb 2025",
            "call 2025-07-1300",
            "2025-19-40",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
