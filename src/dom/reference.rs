//! Character references that mean the same wherever they stand: known names and plain numbers, each
//! with its semicolon. The others are left to html5ever's tokenizer.

use super::scan;
use html5ever::tendril::StrTendril;

/// The names that real pages use most.
const NAMES: [(&str, char); 32] = [
    ("amp", '&'),
    ("nbsp", '\u{A0}'),
    ("quot", '"'),
    ("lt", '<'),
    ("gt", '>'),
    ("apos", '\''),
    ("rsquo", '’'),
    ("lsquo", '‘'),
    ("rdquo", '”'),
    ("ldquo", '“'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("raquo", '»'),
    ("laquo", '«'),
    ("rsaquo", '›'),
    ("lsaquo", '‹'),
    ("bull", '•'),
    ("middot", '·'),
    ("rarr", '→'),
    ("larr", '←'),
    ("times", '×'),
    ("deg", '°'),
    ("eacute", 'é'),
    ("euro", '€'),
    ("pound", '£'),
    ("zwnj", '\u{200C}'),
    ("zwj", '\u{200D}'),
    ("shy", '\u{AD}'),
];
/// The longest number that is read, in digits.
const DIGITS: usize = 7;

/// Whether a text or value with this byte may not say just what is written.
pub(super) fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'\0' | b'\r')
}

/// A text or value of the source with its references decoded; none if it takes a tokenizer.
pub(super) fn decode(source: &str) -> Option<StrTendril> {
    let takes_tokenizer = |byte| matches!(byte, b'\0' | b'\r');
    if scan::position(source.as_bytes(), takes_tokenizer).is_some() {
        return None;
    }
    let mut decoded = StrTendril::with_capacity(u32::try_from(source.len()).ok()?);
    let mut rest = source;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_slice(before);
        rest = match after.bytes().next() {
            Some(byte) if byte == b'#' || byte.is_ascii_alphanumeric() => {
                let (name, behind) = after.split_once(';')?;
                decoded.push_char(meaning(name)?);
                behind
            }
            _ => {
                decoded.push_char('&');
                after
            }
        };
    }
    decoded.push_slice(rest);
    Some(decoded)
}

fn meaning(name: &str) -> Option<char> {
    let Some(number) = name.strip_prefix('#') else {
        let known = NAMES.iter().find(|(known, _)| *known == name);
        return known.map(|(_, c)| *c);
    };
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    let is_number = digits.len() <= DIGITS && digits.chars().all(|c| c.is_digit(radix));
    let code = u32::from_str_radix(digits, radix)
        .ok()
        .filter(|_| is_number)?;
    // Controls, which mean something else, and blanks, which the tree builder tells apart.
    char::from_u32(code).filter(|c| *c > ' ' && !('\u{7F}'..'\u{A0}').contains(c))
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn known_references_are_decoded() {
        let decoded = |source: &str| decode(source).map(|text| text.to_string());
        let text = decoded("a & b &amp;&lt;&#2325;&#X915; &nbsp;&");
        assert_eq!(text.as_deref(), Some("a & b &<कक \u{A0}&"));
        assert_eq!(decoded("none").as_deref(), Some("none"));
    }

    #[test]
    fn others_are_left() {
        for source in [
            "&amp",
            "&amp b;",
            "&notit;",
            "&AMP;",
            "&#;",
            "&#x;",
            "&#+5;",
            "&#0;",
            "&#10;",
            "&#150;",
            "&#xD800;",
            "&#99999999;",
            "&amp;\r",
            "\0&amp;",
        ] {
            assert_eq!(decode(source), None, "{source:?}");
        }
    }
}
