//! What folding makes of one character, and of two that are one sign.

/// What folding makes of one character.
pub(super) enum Folded {
    Nothing,
    Space,
    One(char),
    Two(char, char),
}

/// Folds one character to its key form, without regard to its neighbours.
pub(super) fn fold_char(c: char) -> Folded {
    use Folded::{Nothing, One, Space, Two};
    match c {
        'a'..='z' | '0'..='9' => One(c),
        'A'..='Z' => One(c.to_ascii_lowercase()),
        ' ' => Space,
        '!'..='_' | '{'..='}' => One(c),
        // Nuktas of Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Kannada.
        '\u{93C}' | '\u{9BC}' | '\u{A3C}' | '\u{ABC}' | '\u{B3C}' | '\u{CBC}' => Nothing,
        // Soft hyphen, joiners, bidi marks, variation selectors, BOM; Arabic harakat and tatweel.
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' => {
            Nothing
        }
        '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{640}' | '\u{64B}'..='\u{655}' | '\u{670}' => {
            Nothing
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2E3A}' | '\u{FE58}' | '\u{FF0D}' | '~' => {
            One('-')
        }
        '\u{FF1A}' | '\u{A789}' | '\u{2236}' | '\u{FE55}' => One(':'),
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '`' | '\u{B4}' | '\u{2032}' => One('\''),
        // Arrows and pointing hands, which newsrooms put where others put a colon.
        '\u{2190}'..='\u{21FF}'
        | '\u{25B6}'..='\u{25BB}'
        | '\u{25C0}'..='\u{25C5}'
        | '\u{261E}'
        | '\u{2794}' => One('>'),
        '\u{2798}'..='\u{27BE}' | '\u{1F446}'..='\u{1F449}' | '\u{2B95}' => One('>'),
        // Heavy angles and double triangles, as buttons and breadcrumbs have them.
        '\u{276C}'..='\u{2771}' | '\u{27E8}'..='\u{27EB}' | '\u{23E9}'..='\u{23ED}' => One('>'),
        // From right to left as from left to right.
        '\u{2039}' => One('\u{203A}'),
        '\u{201C}'..='\u{201F}' | '\u{AB}' | '\u{BB}' | '\u{2033}' => One('"'),
        '\u{FF5C}' | '\u{A6}' | '\u{2502}' | '\u{964}' | '\u{965}' => One('|'),
        // One anusvara for chandrabindu.
        '\u{901}' => One('\u{902}'),
        '\u{981}' => One('\u{982}'),
        // Precomposed nukta letters lose their nukta like the others.
        '\u{929}' => One('\u{928}'),
        '\u{931}' => One('\u{930}'),
        '\u{934}' => One('\u{933}'),
        '\u{958}'..='\u{95F}' => pick("कखगजडढफय", c, 0x958),
        '\u{9DC}'..='\u{9DD}' => pick("ডঢ", c, 0x9DC),
        '\u{9DF}' => One('য'),
        '\u{A33}' => One('ਲ'),
        '\u{A36}' => One('ਸ'),
        '\u{A59}'..='\u{A5B}' => pick("ਖਗਜ", c, 0xA59),
        '\u{A5E}' => One('ਫ'),
        '\u{B5C}'..='\u{B5D}' => pick("ଡଢ", c, 0xB5C),
        // Malayalam chillu letters are consonant and virama once joiners are gone.
        '\u{D7A}' => Two('ണ', '\u{D4D}'),
        '\u{D7B}' => Two('ന', '\u{D4D}'),
        '\u{D7C}' => Two('ര', '\u{D4D}'),
        '\u{D7D}' => Two('ല', '\u{D4D}'),
        '\u{D7E}' => Two('ള', '\u{D4D}'),
        '\u{D7F}' => Two('ക', '\u{D4D}'),
        // Arabic-script letters that keyboards mix.
        '\u{64A}' | '\u{649}' => One('ی'),
        '\u{643}' => One('ک'),
        '\u{647}' | '\u{629}' | '\u{6C2}' | '\u{6C3}' => One('ہ'),
        '\u{622}' | '\u{623}' | '\u{625}' => One('ا'),
        '\u{61B}' => One(';'),
        '\u{60C}' => One(','),
        '\u{6D4}' => One('|'),
        // In the blocks of the Indian scripts, digits stand in the same places.
        '\u{900}'..='\u{DFF}' => match c as u32 & 0x7F {
            place @ 0x66..=0x6F => One(char::from_digit(place - 0x66, 10).unwrap_or(c)),
            _ => One(c),
        },
        _ if c.is_whitespace() => Space,
        _ => match digit(c) {
            Some(d) => One(d),
            None if c.is_uppercase() => One(c.to_lowercase().next().unwrap_or(c)),
            None => One(c),
        },
    }
}

fn pick(letters: &str, c: char, first: u32) -> Folded {
    let at = (c as u32).saturating_sub(first) as usize;
    letters.chars().nth(at).map_or(Folded::Nothing, Folded::One)
}

/// The ASCII digit for a digit of Arabic, of Ol Chiki or of full width.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 4] = [0x660, 0x6F0, 0x1C50, 0xFF10];
    ZEROS
        .iter()
        .map(|zero| (c as u32).wrapping_sub(*zero))
        .find(|value| *value < 10)
        .and_then(|value| char::from_digit(value, 10))
}

/// A vowel sign of two code points that has a code point of its own.
pub(super) fn compose(first: char, second: char) -> Option<char> {
    Some(match (first, second) {
        ('\u{9C7}', '\u{9BE}') => '\u{9CB}',
        ('\u{9C7}', '\u{9D7}') => '\u{9CC}',
        ('\u{B47}', '\u{B3E}') => '\u{B4B}',
        ('\u{B47}', '\u{B56}') => '\u{B48}',
        ('\u{B47}', '\u{B57}') => '\u{B4C}',
        ('\u{BC6}', '\u{BBE}') => '\u{BCA}',
        ('\u{BC7}', '\u{BBE}') => '\u{BCB}',
        ('\u{BC6}', '\u{BD7}') => '\u{BCC}',
        ('\u{C46}', '\u{C56}') => '\u{C48}',
        ('\u{CC6}', '\u{CD6}') => '\u{CC8}',
        ('\u{CC6}', '\u{CC2}') => '\u{CCA}',
        ('\u{CCA}', '\u{CD5}') => '\u{CCB}',
        ('\u{D46}', '\u{D3E}') => '\u{D4A}',
        ('\u{D47}', '\u{D3E}') => '\u{D4B}',
        ('\u{D46}', '\u{D57}') => '\u{D4C}',
        // Urdu: alef and madda, as one letter without it.
        ('ا', '\u{653}') => 'ا',
        _ => return None,
    })
}
