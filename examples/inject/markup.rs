//! Where a line is put, and in what.

/// Ordinary mark-ups with a name; `{}` is the line.
const BLOCKS: [(&str, &str); 14] = [
    ("p", "<p>{}</p>"),
    ("p strong", "<p><strong>{}</strong></p>"),
    ("p b", "<p><b>{}</b></p>"),
    ("p em", "<p><em>{}</em></p>"),
    ("div", "<div>{}</div>"),
    ("div class", "<div class=\"row\">{}</div>"),
    ("p span", "<p><span>{}</span></p>"),
    ("center", "<center>{}</center>"),
    ("h3", "<h3>{}</h3>"),
    ("li", "<ul><li>{}</li></ul>"),
    ("blockquote", "<blockquote>{}</blockquote>"),
    ("after br", "<br>{}"),
    ("link", "<p><a href=\"/x\">{}</a></p>"),
    (
        "strong link",
        "<p><strong><a href=\"/x\">{}</a></strong></p>",
    ),
];
/// How many of them, from the first, are ordinary for prose: a sentence is no link.
const FOR_PROSE: usize = 12;

/// The mark-up whose turn it is, and whether it stands inside the paragraph before it.
pub fn turn(turn: usize, prose: bool) -> (&'static str, &'static str) {
    let many = if prose { FOR_PROSE } else { BLOCKS.len() };
    BLOCKS[turn % many]
}

/// The page with `line` after the paragraph that ends at `end` (where its `</p>` begins).
pub fn insert(page: &str, end: usize, template: &str, line: &str) -> String {
    let (paragraph, after) = page.split_at(end);
    let put = template.replace("{}", line);
    if template.starts_with("<br>") {
        return format!("{paragraph}{put}{after}");
    }
    let rest = &after["</p>".len()..];
    format!("{paragraph}</p>\n{put}\n{rest}")
}

/// Where a paragraph that the article keeps ends, near the article's middle.
pub fn place(page: &str, blocks: &[String]) -> Option<usize> {
    let middle = blocks.len() / 2;
    // Not the last: a line after it stands at the end of the article, not between paragraphs.
    let (_, inner) = blocks.split_last()?;
    let mut order: Vec<usize> = (0..inner.len()).collect();
    order.sort_by_key(|at| at.abs_diff(middle));
    order.into_iter().find_map(|at| {
        let text = &inner[at];
        let start = text.char_indices().rev().nth(24)?.0;
        let tail = format!("{}</p>", &text[start..]);
        let mut found = page.match_indices(&tail);
        let (begin, _) = found.next()?;
        found
            .next()
            .is_none()
            .then(|| begin + tail.len() - "</p>".len())
    })
}
