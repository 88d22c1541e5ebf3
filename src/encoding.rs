//! From bytes to text: byte order mark, header, `<meta charset>`, then a guess.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252};
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
        .or_else(|| charset(bytes.get(..HEAD).unwrap_or(bytes)).map(ascii_compatible));
    // Whatever it says of itself: text that is not UTF-8 hardly ever happens to be valid UTF-8.
    if declared.is_none_or(|encoding| encoding.is_ascii_compatible())
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return Cow::Borrowed(text);
    }
    let encoding = match declared {
        Some(encoding) if encoding != UTF_8 || is_mostly_utf8(bytes) => encoding,
        None if is_mostly_utf8(bytes) => UTF_8,
        _ => guess(bytes),
    };
    encoding.decode_without_bom_handling(bytes).0
}

/// The encoding that follows `charset=` in a header or a head.
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
        Encoding::for_label(value.get(..end)?)
    })
}

/// A page whose `<meta charset>` can be read byte by byte is not in UTF-16, whatever it says.
fn ascii_compatible(encoding: &'static Encoding) -> &'static Encoding {
    if encoding.is_ascii_compatible() {
        encoding
    } else {
        UTF_8
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
}
