//! Patterns of dates, and of lines that hold one, that are the same in several languages. Each
//! takes the names of the macros that hold the words.

/// A name of up to three words.
macro_rules! person {
    () => {
        "[^ ,|:\"'!?]+(?: [^ ,|:\"'!?]+){0,2}"
    };
}

/// The time of day that may stand behind a date, or more behind a bar.
macro_rules! daytime {
    () => {
        "(?: ?[|(/•].*|[ ,-]*(?:[^ 0-9,|]+ )?[0-9]{1,2}[:.][0-9]{2}.{0,60})?"
    };
}

/// A date with the name of its month.
macro_rules! written_date {
    ($month:ident) => {
        concat!(
            "(?:[^ 0-9,|]+,? )?(?:[0-9]{1,2}(?:st|nd|rd|th)?[ ,.-]+",
            $month!(),
            "[ ,.-]*[0-9]{4}|",
            $month!(),
            "[ .]+[0-9]{1,2}[ ,]+[0-9]{4})",
            daytime!()
        )
    };
}

/// A date with its year; the day of the week may stand before it and the time of day behind it.
macro_rules! dated {
    ($month:ident) => {
        concat!(
            "(?:",
            written_date!($month),
            "|(?:[^ 0-9,|]+,? )?(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2})",
            daytime!(),
            ")"
        )
    };
}

/// `$said` and the date of it, or the date and `$done`.
macro_rules! published {
    ($said:literal, $done:literal, $date:ident, $time:ident) => {
        concat!(
            "^(?:[^!?]* )?",
            $said,
            $date!(),
            "(?:",
            $time!(),
            "| ?[|(/•].*)?$|^",
            $date!(),
            "(?:",
            $time!(),
            ")? ?(?:रोजी |मा |-এ |ত )?",
            $done
        )
    };
}

/// Somebody without a name and a date, in whatever order; `$on` may stand before the date, `$bar`
/// stands between a place and it.
macro_rules! desk_and_date {
    ($desk:ident, $on:literal, $bar:literal, $date:ident, $time:ident) => {
        concat!(
            "(?:[^!?]* )?",
            $desk!(),
            " ?[:,|•/-](?:[^!?.]* ?[:,|•/-])? ?",
            $on,
            $date!(),
            "(?:",
            $time!(),
            ")?|(?:[^ !?:|]+ ){0,6}[^ !?:|]+ ?[|•,] ?",
            $date!(),
            $time!(),
            "|(?:[^ ,!?:|]+ ){1,3}[^ ,!?:|]+, ?[^ ,!?:|]+",
            $bar,
            $date!(),
            "|",
            $date!(),
            "(?:",
            $time!(),
            ")? ?[|•,-] ?(?:[^ !?.|]+ ){0,5}",
            $desk!(),
            "(?: ?[|•,-] ?[^ ]+(?: [^ ]+)?)?|",
            $date!(),
            $time!(),
            " ?[|•] ?[^ ]+(?: [^ ]+){0,4}"
        )
    };
}

/// `$by`, a name and what else says who and when; or a name and a date, in whatever order.
macro_rules! written_by {
    ($by:literal, $month:ident) => {
        concat!(
            $by,
            person!(),
            "(?: ?[,|•/-] ?(?:[^ ,|:\"'!?]+ ?: ?)?",
            person!(),
            "){0,3}(?: ?[,|•/-] ?(?:[^ ,|:\"'!?0-9]+ ?[:-]? ?)?",
            dated!($month),
            ")?|",
            written_date!($month),
            " ?[|•] ?",
            person!(),
            "(?: ?[,|•] ?",
            person!(),
            "){0,2}|(?:",
            person!(),
            " ?[|•,] ?){1,3}",
            written_date!($month)
        )
    };
}
