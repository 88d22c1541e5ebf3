//! Looks for bytes in the source.

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

#[cfg(test)]
mod tests {
    use super::position;

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
