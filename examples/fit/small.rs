//! Small pages made from gold texts: a heading, a few paragraphs, a list or a table, and little
//! around them. No page of a corpus is so small, but people ask such pages too.

use std::fmt::Write;

/// What holds the text.
const AROUND: [(&str, &str); 6] = [
    ("", ""),
    ("<div>", "</div>"),
    ("<article>", "</article>"),
    ("<main>", "</main>"),
    ("<section><div>", "</div></section>"),
    ("<div class=\"story\">", "</div>"),
];
/// A line of at least so many chars is a paragraph.
const PARAGRAPH: usize = 60;

/// The page whose turn it is, from a title and a gold text, and the text that should come out. The
/// titles of other pages stand in its caption and its links.
pub fn page(title: &str, gold: &str, others: &[&str], turn: usize) -> (String, String) {
    let lines: Vec<&str> = gold.lines().map(str::trim).collect();
    let paragraphs = lines
        .iter()
        .filter(|line| line.chars().count() >= PARAGRAPH);
    let (mut inner, mut kept) = (String::new(), String::new());
    for (at, line) in paragraphs.take(1 + turn % 5).enumerate() {
        put(&mut inner, line, turn + at);
        if at == 0 && turn % 3 == 1 {
            inner.push_str(&caption(others));
        }
        kept.push_str(line);
        kept.push('\n');
    }
    let (open, close) = AROUND.get(turn % AROUND.len()).copied().unwrap_or_default();
    let mut html = String::new();
    if turn % 2 == 0 {
        html.push_str(
            "<header><nav><ul><li><a href=/>Home</a></li><li><a href=/in>India</a></li>\
            <li><a href=/sport>Sport</a></li></ul></nav></header>",
        );
    }
    html.push_str(open);
    if turn % 3 != 0 {
        let _ = write!(html, "<h1>{}</h1>", escaped(title));
    }
    html.push_str(&inner);
    html.push_str(close);
    if turn % 5 < 3 {
        html.push_str(&related(others));
    }
    if turn % 4 == 0 {
        html.push_str("<footer><p>Copyright 2025</p><a href=/about>About us</a></footer>");
    }
    (html, kept)
}

fn caption(others: &[&str]) -> String {
    let text = escaped(others.first().unwrap_or(&""));
    format!("<figure><img src=a.jpg><figcaption>{text}</figcaption></figure>")
}

fn related(others: &[&str]) -> String {
    let link = |title: &&str| format!("<li><a href=/x>{}</a></li>", escaped(title));
    let links: String = others.iter().map(link).collect();
    format!("<aside><ul>{links}</ul></aside>")
}

/// Puts a line as a paragraph, nearly always, or as a list or table of its parts.
fn put(inner: &mut String, line: &str, turn: usize) {
    let line = escaped(line);
    let words: Vec<&str> = line.split(' ').collect();
    let _ = match turn % 11 {
        4 => {
            let items = words
                .chunks(6)
                .map(|words| format!("<li>{}</li>", words.join(" ")));
            write!(inner, "<ul>{}</ul>", items.collect::<String>())
        }
        7 => {
            let cells = |words: &[&str]| -> String {
                words
                    .iter()
                    .map(|word| format!("<td>{word}</td>"))
                    .collect()
            };
            let rows = words
                .chunks(3)
                .map(|words| format!("<tr>{}</tr>", cells(words)));
            write!(inner, "<table>{}</table>", rows.collect::<String>())
        }
        9 => write!(inner, "<blockquote><p>{line}</p></blockquote>"),
        10 => write!(inner, "<div>{line}</div>"),
        _ => write!(inner, "<p>{line}</p>"),
    };
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
