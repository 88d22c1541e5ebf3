//! Where the raw text of `<script>`, `<style>` and the like ends, by the rules of the HTML
//! standard, so that the parser can jump over it.

use super::scan;

/// An element whose contents are raw text, and how they end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Raw {
    /// Script data, with its escaped and double escaped states.
    Script,
    /// Raw text of the element with this name, which is no part of the page's text.
    Hidden(&'static str),
    /// Raw text of the element with this name, which is.
    Shown(&'static str),
    /// All that is left of the page.
    Rest,
}

impl Raw {
    /// The length in bytes of the raw text at the start of `rest`: up to its end tag, which is not
    /// part of it, or up to the end of input.
    pub(super) fn length(self, rest: &str) -> usize {
        match self {
            Raw::Script => script_length(rest),
            Raw::Hidden(name) | Raw::Shown(name) => tags(rest)
                .find(|at| is_tag(rest, at + 1, "/", name))
                .unwrap_or(rest.len()),
            Raw::Rest => rest.len(),
        }
    }

    /// Whether it is part of the page's text.
    pub(super) fn is_shown(self) -> bool {
        matches!(self, Raw::Shown(_) | Raw::Rest)
    }
}

/// The positions of `<` in `text`.
fn tags(text: &str) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.as_bytes().get(from..)?;
        let at = from + scan::position(rest, |byte| byte == b'<')?;
        from = at + 1;
        Some(at)
    })
}

/// Whether `prefix`, then `name` in any case, then the end of a tag name stand at `at`.
fn is_tag(text: &str, at: usize, prefix: &str, name: &str) -> bool {
    let Some(rest) = text
        .as_bytes()
        .get(at..)
        .and_then(|r| r.strip_prefix(prefix.as_bytes()))
    else {
        return false;
    };
    rest.get(..name.len())
        .is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes()))
        && rest
            .get(name.len())
            .is_some_and(|b| matches!(b, b'\t' | b'\n' | b'\x0C' | b'\r' | b' ' | b'/' | b'>'))
}

/// Script data: a `<script` inside `<!--` hides one `</script>`.
/// See "script data double escaped state" in the HTML standard.
fn script_length(text: &str) -> usize {
    let mut escaped_until = 0;
    let mut escaped = false;
    let mut double = false;
    for at in tags(text) {
        if escaped && at >= escaped_until {
            escaped = false;
            double = false;
        }
        if is_tag(text, at + 1, "/", "script") {
            if !double {
                return at;
            }
            double = false;
        } else if !escaped
            && text
                .as_bytes()
                .get(at..)
                .is_some_and(|r| r.starts_with(b"<!--"))
        {
            escaped = true;
            // `<!-->` and `<!--->` are closed at once: the dashes of the opening count.
            escaped_until = text
                .get(at + 2..)
                .and_then(|rest| rest.find("-->"))
                .map_or(text.len(), |end| at + 2 + end);
        } else if escaped && is_tag(text, at + 1, "", "script") {
            double = true;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_text_ends_at_its_own_end_tag() {
        assert_eq!(Raw::Hidden("style").length("a{}</styles></STYLE ><p>"), 12);
        assert_eq!(Raw::Hidden("style").length("never closed </style"), 20);
    }

    #[test]
    fn script_data_ends_as_the_standard_says() {
        let cases = [
            ("x</script>", 1),
            ("x<!-- <script> </script> --> y</script>", 30),
            ("<!-- </script>", 5),
            ("<!--><script></script>", 13),
            ("<!-- <script>a</script>b</script>", 24),
            ("a</scripty></script>", 11),
        ];
        for (text, end) in cases {
            assert_eq!(Raw::Script.length(text), end, "{text}");
        }
    }
}
