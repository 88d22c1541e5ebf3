//! Drawings: `<svg>` elements in which nothing can be text.

use super::source::comment_length;
use super::tag::Reader;

/// The elements of a drawing that hold no text and no HTML.
const SHAPES: [&str; 32] = [
    "path",
    "g",
    "use",
    "svg",
    "circle",
    "rect",
    "defs",
    "symbol",
    "line",
    "polygon",
    "polyline",
    "ellipse",
    "stop",
    "lineargradient",
    "radialgradient",
    "clippath",
    "mask",
    "pattern",
    "marker",
    "filter",
    "view",
    "animate",
    "animatetransform",
    "animatemotion",
    "fegaussianblur",
    "feoffset",
    "feblend",
    "fecolormatrix",
    "fecomposite",
    "feflood",
    "femerge",
    "femergenode",
];

/// The length of what stands in an `<svg>` up to its end tag, if it is nothing but shapes:
/// then the parser comes out of it as it went in. Otherwise, how far it is.
pub(super) fn length(source: &str) -> Result<usize, usize> {
    let mut at = 0;
    let mut inside = 0usize;
    loop {
        let rest = source.get(at..).unwrap_or_default();
        let tag = rest.find('<').ok_or(source.len())?;
        let is_blank = |text: &str| text.bytes().all(|byte| byte.is_ascii_whitespace());
        if !rest.get(..tag).is_some_and(is_blank) {
            return Err(at);
        }
        at += tag;
        let rest = source.get(at..).unwrap_or_default();
        if let Some(comment) = rest.strip_prefix("<!--") {
            at += 4 + comment_length(comment);
            continue;
        }
        let is_end = rest.starts_with("</");
        let mut reader = Reader {
            source: rest,
            at: if is_end { 2 } else { 1 },
        };
        let name = reader.name();
        if !SHAPES.iter().any(|shape| name.eq_ignore_ascii_case(shape)) {
            return Err(at);
        }
        let closes_itself = reader.end().ok_or(source.len())?;
        match (name.eq_ignore_ascii_case("svg"), is_end) {
            (true, true) if inside == 0 => return Ok(at),
            (true, true) => inside -= 1,
            (true, false) if !closes_itself => inside += 1,
            _ => {}
        }
        at += reader.at;
    }
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn a_drawing_ends_at_its_own_end_tag() {
        assert_eq!(length("<path d='M0>0'/> <G></G></SVG><p>"), Ok(24));
        assert_eq!(length("<svg><path></svg><!-- </svg> --></svg>"), Ok(32));
        assert_eq!(length("<svg/></svg>"), Ok(6));
    }

    #[test]
    fn what_may_hold_text_or_html_is_no_drawing() {
        for source in [
            "<text>a</text></svg>",
            " a </svg>",
            "<title></title></svg>",
            "<g><p></svg>",
            "<path>",
            "",
        ] {
            assert!(length(source).is_err(), "{source}");
        }
    }
}
