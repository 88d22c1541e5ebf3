//! From bytes to text: byte order mark, header, `<meta charset>`, then a guess.

use encoding_rs::{
    Encoding, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252, X_USER_DEFINED,
};
use std::borrow::Cow;

/// `<meta charset>` is looked for in so many bytes from the beginning.
const HEAD: usize = 4096;

/// Decodes a page; what cannot be decoded becomes U+FFFD.
pub(crate) fn decode<'a>(bytes: &'a [u8], content_type: Option<&str>) -> Cow<'a, str> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(length..).unwrap_or_default();
        return encoding.decode_without_bom_handling(rest).0;
    }
    let declared = content_type
        .and_then(|header| charset(header.as_bytes()))
        .or_else(|| wide(bytes))
        .or_else(|| meta(bytes.get(..HEAD).unwrap_or(bytes)));
    // Whatever it says of itself: text that is not UTF-8 hardly ever happens to be valid UTF-8.
    if declared.is_none_or(|encoding| encoding.is_ascii_compatible()) {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Cow::Borrowed(text);
        }
    }
    let encoding = match declared {
        Some(encoding) if encoding != UTF_8 || is_mostly_utf8(bytes) => encoding,
        None if is_mostly_utf8(bytes) => UTF_8,
        _ => guess(bytes),
    };
    encoding.decode_without_bom_handling(bytes).0
}

/// The encoding that a `<meta>` of a head declares, outside comments, as browsers take it (HTML
/// Standard, "prescan a byte stream to determine its encoding").
fn meta(head: &[u8]) -> Option<&'static Encoding> {
    let mut rest = head;
    while let Some(at) = rest.iter().position(|byte| *byte == b'<') {
        rest = rest.get(at..)?;
        let name = rest.get(1..6).unwrap_or_default();
        let length = if rest.starts_with(b"<!--") {
            rest.windows(3).position(|end| end == b"-->")?
        } else {
            rest.iter()
                .position(|byte| *byte == b'>')
                .unwrap_or(rest.len())
        };
        let tag = rest.get(..length)?;
        let is_meta = name
            .get(..4)
            .is_some_and(|name| name.eq_ignore_ascii_case(b"meta"))
            && name
                .last()
                .is_some_and(|end| end.is_ascii_whitespace() || *end == b'/');
        if let Some(encoding) = is_meta.then(|| charset(tag)).flatten() {
            return Some(readable(encoding));
        }
        rest = rest.get(length.max(1)..)?;
    }
    None
}

/// The encoding that follows `charset=` in a header or a tag; none for labels of encodings that
/// browsers refuse to decode.
fn charset(text: &[u8]) -> Option<&'static Encoding> {
    const KEY: &[u8] = b"charset";
    let mut places = text.windows(KEY.len()).enumerate();
    places.find_map(|(at, key)| {
        let rest = text.get(at + KEY.len()..)?;
        let is_key = key.eq_ignore_ascii_case(KEY);
        let value = is_key.then(|| rest.trim_ascii_start().strip_prefix(b"="))??;
        let value = value.trim_ascii_start();
        let value = value
            .strip_prefix(b"\"")
            .or(value.strip_prefix(b"'"))
            .unwrap_or(value);
        let is_end =
            |b: &u8| !(b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':' | b'.'));
        let end = value.iter().position(is_end).unwrap_or(value.len());
        Encoding::for_label(value.get(..end)?).filter(|encoding| *encoding != REPLACEMENT)
    })
}

/// What a `<meta>` means by an encoding: one that can be read byte by byte is not in UTF-16.
fn readable(encoding: &'static Encoding) -> &'static Encoding {
    match encoding {
        _ if encoding == UTF_16LE || encoding == UTF_16BE => UTF_8,
        _ if encoding == X_USER_DEFINED => WINDOWS_1252,
        other => other,
    }
}

/// UTF-16 without a mark: every other byte at the beginning is NUL.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..64)?;
    let nul = |offset: usize| {
        let bytes = start.iter().skip(offset).step_by(2);
        bytes.filter(|byte| **byte == 0).count()
    };
    match (nul(0), nul(1)) {
        (0..=2, 24..) => Some(UTF_16LE),
        (24.., 0..=2) => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether more of what is not ASCII is valid UTF-8 than is not: a page with a few broken bytes.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    valid >= broken
}

/// The legacy charset of a page that says nothing: Cyrillic text is nearly all high bytes, Latin
/// text is not.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let pairs = bytes
        .windows(2)
        .filter(|pair| pair.iter().all(|byte| *byte >= 0xC0))
        .count();
    let high = bytes.iter().filter(|byte| **byte >= 0xC0).count();
    if pairs * 2 > high {
        WINDOWS_1251
    } else {
        WINDOWS_1252
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_headers_metas_and_guesses() {
        let hindi = "<p>नदी का पानी</p>";
        assert_eq!(decode(hindi.as_bytes(), None), hindi);
        assert_eq!(
            decode(hindi.as_bytes(), Some("text/html; charset=windows-1252")),
            hindi
        );
        for encode in [u16::to_le_bytes, u16::to_be_bytes] {
            let page = format!("<html><head><title>Floods in the town today</title>{hindi}");
            let bytes: Vec<u8> = page.encode_utf16().flat_map(encode).collect();
            assert_eq!(decode(&bytes, None), page);
            let bom = "\u{FEFF}".encode_utf16().flat_map(encode);
            let marked: Vec<u8> = bom.chain(bytes).collect();
            assert_eq!(decode(&marked, Some("text/html; charset=utf-8")), page);
        }
        let russian = "<meta charset='Windows-1251'><p>Вода в реке</p>";
        let bytes = WINDOWS_1251.encode(russian).0;
        assert_eq!(decode(&bytes, None), russian);
        let silent = "<p>Вода в реке поднялась за ночь</p>";
        assert_eq!(
            decode(
                &WINDOWS_1251.encode(silent).0,
                Some("text/html; charset=utf-8")
            ),
            silent
        );
        let french = "<p>Le café – déjà vu</p>";
        assert_eq!(decode(&WINDOWS_1252.encode(french).0, None), french);
    }

    #[test]
    fn broken_bytes_are_replaced() {
        let mut bytes = "<p>नदी का पानी</p>".as_bytes().to_vec();
        bytes.insert(4, 0xFF);
        assert!(decode(&bytes, None).contains('\u{FFFD}'));
        assert!(decode(&bytes, None).contains("नदी") || decode(&bytes, None).contains("दी"));
        assert_eq!(decode(&[], Some("charset=")), "");
    }

    #[test]
    fn metas_are_read_as_browsers_do() {
        let russian = WINDOWS_1251.encode("Вода в реке").0;
        let page = |head: &str| [head.as_bytes(), &russian].concat();
        let far = format!("<!-- {} --><meta charset=windows-1251>", "x".repeat(2000));
        for head in [
            "<META http-equiv=Content-Type content='text/html; charset=windows-1251'>",
            "<script src=x charset=utf-8></script><meta charset=windows-1251>",
            "<!-- <meta charset=utf-8> --><meta charset=\"windows-1251\">",
            "<meta name=x content=y><meta charset = 'cp1251'>",
            &far,
        ] {
            assert!(decode(&page(head), None).ends_with("Вода в реке"), "{head}");
        }
        let wide = "<meta charset=utf-16><p>नदी</p>";
        assert_eq!(decode(wide.as_bytes(), None), wide);
        let broken = [wide.as_bytes(), b"\xFF"].concat();
        assert_eq!(decode(&broken, None), format!("{wide}\u{FFFD}"));
        let own = b"<meta charset=x-user-defined><p>caf\xE9</p>";
        assert!(decode(own, None).contains("café"));
        let refused = b"<meta charset=iso-2022-kr><p>caf\xE9</p>";
        assert!(decode(refused, None).contains("café"));
        let japanese = "<meta charset=iso-2022-jp><p>水</p>";
        let bytes = encoding_rs::ISO_2022_JP.encode(japanese).0;
        assert_eq!(decode(&bytes, None), japanese);
    }

    #[test]
    fn the_mark_is_before_the_header_and_the_header_before_the_meta() {
        let marked = "\u{FEFF}<meta charset=windows-1251><p>é</p>".as_bytes();
        let text = decode(marked, Some("text/html; charset=utf-16le"));
        assert_eq!(text, "<meta charset=windows-1251><p>é</p>");
        let bytes = b"<meta charset=windows-1252><p>\xC2\xEE\xE4\xE0</p>";
        assert!(decode(bytes, Some("text/html; charset=windows-1251")).contains("Вода"));
        assert!(decode(bytes, Some("text/html")).contains("Âîäà"));
    }

    #[test]
    fn a_character_cut_off_at_the_end_is_replaced() {
        let hindi = "<p>नदी का पानी</p><p>न".as_bytes();
        let cut = hindi.get(..hindi.len() - 1).unwrap();
        assert_eq!(decode(cut, None), "<p>नदी का पानी</p><p>\u{FFFD}");
        assert_eq!(decode(b"\xFF\xFEa\0b", None), "a\u{FFFD}");
        assert_eq!(
            decode(b"\xE0", Some("text/html; charset=utf-8"))
                .chars()
                .count(),
            1
        );
    }
}
