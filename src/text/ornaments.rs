//! What decorates the ends of a line and says nothing: bullets, arrows, emoji, brackets, stops.

fn is_symbol(c: char) -> bool {
    matches!(c, '\u{2022}'..='\u{2027}' | '\u{2030}'..='\u{206F}' | '\u{2190}'..='\u{2BFF}')
        || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
        || matches!(c, '\u{B7}' | '\u{2E30}' | '\u{E000}'..='\u{F8FF}')
}

pub(super) fn is_leading_ornament(c: char) -> bool {
    is_symbol(c) || " -:|*#>+=•_^/\\([{<\"'.,;!।".contains(c)
}

pub(super) fn is_trailing_ornament(c: char) -> bool {
    is_symbol(c) || " -:|*#>+=•_^/\\)]}<\"'.,;([{".contains(c)
}
