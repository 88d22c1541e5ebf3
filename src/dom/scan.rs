//! Looks for bytes and places in the source.

/// So many bytes are looked at together: processors compare as many at once.
const LANES: usize = 16;

/// Where the first byte stands that is wanted. Quick where that is far; `is_wanted` is asked of
/// every byte up to it and of some behind, so it must be cheap and free of branches.
pub(super) fn position(bytes: &[u8], is_wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let mut at = 0;
    let mut rest = bytes;
    while let Some((chunk, behind)) = rest.split_first_chunk::<LANES>() {
        if chunk.iter().fold(false, |any, byte| any | is_wanted(*byte)) {
            break;
        }
        at += LANES;
        rest = behind;
    }
    Some(at + rest.iter().position(|byte| is_wanted(*byte))?)
}

/// The first end of a character at or behind a place; the end of the text if there is none.
pub(super) fn boundary(text: &str, least: usize) -> usize {
    let mut places = least..text.len();
    let end = places.find(|at| text.is_char_boundary(*at));
    end.unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::{boundary, position};

    #[test]
    fn a_boundary_is_behind_a_whole_character() {
        assert_eq!(
            [0, 1, 3, 4, 9].map(|least| boundary("कa", least)),
            [0, 3, 3, 4, 4]
        );
    }

    #[test]
    fn the_first_wanted_byte_is_found_wherever_it_stands() {
        for length in 0..70 {
            let mut bytes = vec![b'a'; length];
            assert_eq!(position(&bytes, |byte| byte == b'<'), None);
            for at in (0..length).rev() {
                bytes[at] = b'<';
                assert_eq!(position(&bytes, |byte| byte == b'<'), Some(at));
            }
        }
    }
}
