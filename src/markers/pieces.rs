//! Pieces of patterns that are the same in every language.

/// A word of a name or place.
macro_rules! word {
    () => {
        "[^ |,:;!?()\"]+"
    };
}

/// A name or place of up to four words.
macro_rules! name {
    () => {
        concat!(word!(), "(?: ", word!(), "){0,3}")
    };
}

/// So many of the same kind in a row, more than one: `$times` is how many follow the first, and
/// `$apart` is what stands between them.
macro_rules! row {
    ($of:ident, $apart:literal, $times:literal) => {
        concat!($of!(), "(?:", $apart, $of!(), ")", $times)
    };
}

/// A byline in English with a name in whatever script, and perhaps a place.
macro_rules! by_in_english {
    () => {
        concat!(
            "(?:(?:written|reported|edited|curated|authored|posted) )?by:? ",
            name!(),
            "(?:, ?",
            word!(),
            ")?"
        )
    };
}

/// What stands between names where nothing else would be clear.
macro_rules! bar {
    () => {
        " ?(?:[|]|•|·) ?"
    };
}

/// What stands between names, places and dates.
macro_rules! mark {
    () => {
        " ?(?:[|,/-]|•|·) ?"
    };
}

/// The months in English, whole or cut short.
macro_rules! english_month {
    () => {
        "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    };
}

/// A date, and perhaps a time; `$year` is what its year looks like.
macro_rules! date {
    ($month:ident, $clock:ident, $year:literal) => {
        concat!(
            "(?:",
            word!(),
            ",? )?(?:[0-9]{1,2} (?:",
            $month!(),
            "|",
            english_month!(),
            ")|(?:",
            $month!(),
            "|",
            english_month!(),
            ") [0-9]{1,2})",
            $year,
            "(?:,?(?: ?[|-])? ?(?:",
            word!(),
            " )?[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\\.?m\\.?)?(?: ?(?:ist|",
            $clock!(),
            "))?)?"
        )
    };
}

/// A date with its year.
macro_rules! day {
    ($month:ident, $clock:ident) => {
        date!($month, $clock, ",? [0-9]{4}")
    };
}
