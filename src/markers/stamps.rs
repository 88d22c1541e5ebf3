//! Patterns that are the same in every language: who wrote it, where and when, and who took the
//! picture. Each takes the names of the macros that hold the words.

/// Somebody without a name, or an agency.
macro_rules! hand {
    ($role:ident, $agency:ident) => {
        concat!("(?:", $role!(), "|", $agency!(), ")")
    };
}

/// Somebody without a name, a place, and perhaps a date.
macro_rules! correspondent {
    ($role:ident, $agency:ident, $when:ident, $month:ident, $clock:ident) => {
        concat!(
            // Desk, place, date.
            "(?:",
            word!(),
            " ){0,4}",
            $role!(),
            "(?: ",
            word!(),
            "){0,2}(?:",
            mark!(),
            name!(),
            "){0,2}(?:",
            mark!(),
            "| )(?:",
            $when!(),
            ")?",
            date!($month, $clock, "(?:,? [0-9]{4})?"),
            "(?:",
            mark!(),
            $when!(),
            date!($month, $clock, ",? [0-9]{4}"),
            "|",
            bar!(),
            name!(),
            ")?(?: ?\\([^()]*)?",
            // Place, date, desk.
            "|",
            name!(),
            "(?:",
            mark!(),
            name!(),
            ")?",
            mark!(),
            date!($month, $clock, "(?:,? [0-9]{4})?"),
            "(?:",
            mark!(),
            "| ?\\( ?)(?:",
            word!(),
            " ){0,4}",
            hand!($role, $agency),
            "(?: ",
            word!(),
            ")?",
            // Desk | place, and place | desk.
            "|(?:(?:",
            word!(),
            " ){0,3}",
            $role!(),
            "|",
            $agency!(),
            ")(?:",
            bar!(),
            name!(),
            "){1,2}(?:",
            bar!(),
            date!($month, $clock, "(?:,? [0-9]{4})?"),
            ")?",
            "|",
            name!(),
            bar!(),
            "(?:",
            word!(),
            " ){0,3}",
            hand!($role, $agency),
            "",
            // Desk, place.
            "|(?:",
            word!(),
            " ){0,4}",
            $role!(),
            ", ?",
            word!(),
            "(?: ",
            word!(),
            ")?",
            // Place, date (paper).
            "|",
            word!(),
            ", ?",
            date!($month, $clock, "(?:,? [0-9]{4})?"),
            " ?\\( ?",
            word!(),
            " ",
            name!(),
            // Place (desk).
            "|",
            word!(),
            "(?: ",
            word!(),
            ")?:? ?\\( ?(?:",
            word!(),
            " ){0,2}",
            hand!($role, $agency),
            "(?: ",
            word!(),
            ")?"
        )
    };
}

/// A name, a place and a date of which it is said, or plain, what it is.
macro_rules! signed {
    ($author:ident, $colon:literal, $when:ident, $month:ident, $clock:ident) => {
        concat!(
            name!(),
            "(?:",
            mark!(),
            name!(),
            "){0,2}(?:",
            mark!(),
            "| )",
            $when!(),
            day!($month, $clock),
            "(?:",
            mark!(),
            "(?:",
            $when!(),
            day!($month, $clock),
            "|",
            name!(),
            "))?",
            "|",
            name!(),
            "(?:",
            bar!(),
            name!(),
            "){0,2}",
            bar!(),
            day!($month, $clock),
            "(?:",
            bar!(),
            name!(),
            ")?",
            "|",
            day!($month, $clock),
            bar!(),
            name!(),
            "(?:",
            bar!(),
            name!(),
            ")?",
            "|(?:",
            $author!(),
            ")",
            $colon,
            " ?",
            name!(),
            "(?:",
            mark!(),
            name!(),
            "){0,2}(?:",
            mark!(),
            "(?:",
            $when!(),
            ")?",
            day!($month, $clock),
            "){0,2}"
        )
    };
}

/// When the story was published or updated.
macro_rules! stamped {
    ($when:ident, $month:ident, $clock:ident) => {
        concat!(
            $when!(),
            "(?:",
            day!($month, $clock),
            "|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}[^!?|]*)(?:",
            mark!(),
            "(?:",
            $when!(),
            day!($month, $clock),
            "|",
            name!(),
            ")){0,2}",
            "|",
            name!(),
            "(?:",
            mark!(),
            name!(),
            ")?",
            bar!(),
            $when!(),
            "[^!?|]*[0-9]{4}[^!?]*",
            "|(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)? ?[:|-]? ?",
            "[^!?:]*",
            day!($month, $clock),
            "[^!?]*"
        )
    };
}

/// A caption that ends in who took the picture.
macro_rules! credited {
    ($photo:ident, $credit:ident, $old:ident, $colon:literal) => {
        concat!(
            "^[^.!?|]*(?:[.!?|()]|•| -) ?[(-]* ?(?:",
            $old!(),
            " )?",
            $photo!(),
            "(?: ",
            $credit!(),
            $colon,
            "?|",
            $colon,
            ") ?",
            name!(),
            "(?: ",
            word!(),
            ")?$",
            "|^",
            $photo!(),
            " ",
            $credit!(),
            "(?:",
            $colon,
            "|,)? ?",
            name!(),
            "(?: ",
            word!(),
            ")?$",
            "|^[^.!?|]*[(|-] ?",
            $old!(),
            " ",
            $photo!(),
            "$|^",
            $old!(),
            " ",
            $photo!(),
            "(?: ?[|:-] ?",
            name!(),
            ")?$"
        )
    };
}
