//! What JSON-LD says: every block of the page, in arrays and `@graph`s too.

use super::Said;
use super::sources::{MOST_TAGS, split};
use serde_json::{Map, Value};

/// The types that are an article, or hold one.
const ARTICLES: [&str; 12] = [
    "NewsArticle",
    "Article",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BlogPosting",
    "LiveBlogPosting",
    "TechArticle",
    "ScholarlyArticle",
    "Report",
    "WebPage",
    "ItemPage",
];
/// Values looked at in one page, and how deep: more is no description of an article.
const MOST: usize = 2_000;
const DEPTH: usize = 8;
/// People looked at, and names of one of them: each is looked for among all objects.
const MOST_PEOPLE: usize = 50;

/// What the article of the blocks says; blocks that are no JSON are passed over.
pub(super) fn said(blocks: &[String]) -> Said {
    let values: Vec<Value> = blocks.iter().filter_map(|block| parse(block)).collect();
    let mut objects = Vec::new();
    for value in &values {
        collect(value, 0, &mut objects);
    }
    let rank = |object: &&Map<String, Value>| {
        let types = texts(object.get("@type"));
        ARTICLES
            .iter()
            .position(|name| types.iter().any(|t| t == name))
    };
    let article = objects
        .iter()
        .copied()
        .filter(|object| rank(object).is_some())
        .min_by_key(rank);
    article
        .map(|article| describe(article, &objects))
        .unwrap_or_default()
}

/// Broken newlines and tabs inside strings are common: they become spaces.
fn parse(block: &str) -> Option<Value> {
    let start = block.find(['{', '['])?;
    let text: String = block
        .get(start..)?
        .trim_end_matches(|c: char| !matches!(c, '}' | ']'))
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    serde_json::from_str(&text).ok()
}

fn collect<'a>(value: &'a Value, depth: usize, objects: &mut Vec<&'a Map<String, Value>>) {
    if depth > DEPTH || objects.len() > MOST {
        return;
    }
    match value {
        Value::Array(values) => values.iter().for_each(|v| collect(v, depth + 1, objects)),
        Value::Object(object) => {
            objects.push(object);
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(value) = object.get(key) {
                    collect(value, depth + 1, objects);
                }
            }
        }
        _ => {}
    }
}

fn describe(article: &Map<String, Value>, objects: &[&Map<String, Value>]) -> Said {
    let text = |key: &str| texts(article.get(key)).into_iter().next();
    let named = |key: &str| names(article.get(key), objects);
    let keywords = texts(article.get("keywords"));
    Said {
        bylines: named("author"),
        published: text("datePublished").or_else(|| text("dateCreated")),
        modified: text("dateModified"),
        site_name: named("publisher").into_iter().next(),
        canonical_url: text("url"),
        description: text("description"),
        image: addresses(article.get("image"), objects).into_iter().next(),
        section: text("articleSection"),
        tags: keywords
            .iter()
            .flat_map(|keywords| split(keywords))
            .take(MOST_TAGS)
            .collect(),
        language: text("inLanguage"),
    }
}

/// The strings of a value or list of values, but for those at the end of a very long list.
fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![unescape(text)],
        Some(Value::Array(values)) => values
            .iter()
            .filter_map(|value| value.as_str().map(unescape))
            .take(MOST_TAGS)
            .collect(),
        _ => Vec::new(),
    }
}

/// The references that content systems leave in JSON although nothing resolves them there.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (c, after) = reference(after).unwrap_or(('&', after));
        out.push(c);
        rest = after;
    }
    out + rest
}

/// The character that a reference behind its `&` stands for, and what follows.
fn reference(text: &str) -> Option<(char, &str)> {
    const LONGEST: usize = 10;
    let (end, _) = text.char_indices().take(LONGEST).find(|(_, c)| *c == ';')?;
    Some((resolve(text.get(..end)?)?, text.get(end + 1..)?))
}

fn resolve(name: &str) -> Option<char> {
    let code = name.strip_prefix('#').filter(|code| code.len() < 8);
    if let Some(code) = code {
        let hex = code.strip_prefix(['x', 'X']);
        let value = hex.map_or_else(
            || code.parse().ok(),
            |hex| u32::from_str_radix(hex, 16).ok(),
        );
        return char::from_u32(value?).filter(|c| !c.is_control());
    }
    Some(match name {
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "lt" => '<',
        "gt" => '>',
        "nbsp" => '\u{A0}',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "hellip" => '…',
        _ => return None,
    })
}

/// The names of people or organisations, given as strings, objects, or references to objects.
fn names(value: Option<&Value>, objects: &[&Map<String, Value>]) -> Vec<String> {
    fields(value, "name", objects)
}

fn addresses(value: Option<&Value>, objects: &[&Map<String, Value>]) -> Vec<String> {
    fields(value, "url", objects)
}

fn fields(value: Option<&Value>, key: &str, objects: &[&Map<String, Value>]) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![unescape(text)],
        Some(Value::Array(values)) => values
            .iter()
            .filter(|value| !value.is_array())
            .take(MOST_PEOPLE)
            .flat_map(|value| fields(Some(value), key, objects))
            .collect(),
        Some(Value::Object(object)) => {
            let own = texts(object.get(key));
            if own.is_empty() {
                referred(object, key, objects)
            } else {
                own
            }
        }
        _ => Vec::new(),
    }
}

fn referred(
    object: &Map<String, Value>,
    key: &str,
    objects: &[&Map<String, Value>],
) -> Vec<String> {
    let Some(id) = object.get("@id") else {
        return Vec::new();
    };
    let same = objects.iter().filter(|other| other.get("@id") == Some(id));
    let texts = same.flat_map(|other| texts(other.get(key)));
    texts.take(MOST_PEOPLE).collect()
}

#[cfg(test)]
mod tests {
    use super::said;

    #[test]
    fn graphs_references_and_broken_lines_are_read() {
        let block = "{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Asha\nRawat\"},\
            {\"@type\":[\"NewsArticle\"],\"author\":[{\"@id\":\"#p\"},\"Om Vats\"],\
            \"datePublished\":\"2025-02-15\",\"keywords\":\"rain, river\"}]};";
        let said = said(&["{broken".to_owned(), block.to_owned()]);
        assert_eq!(said.bylines, ["Asha Rawat", "Om Vats"]);
        assert_eq!(said.published.as_deref(), Some("2025-02-15"));
        assert_eq!(said.tags, ["rain", " river"]);
    }

    #[test]
    fn references_are_resolved_and_others_stay() {
        let cases = [
            (
                "Rain &amp; wind &#8211; here&#x27;s why",
                "Rain & wind – here's why",
            ),
            (
                "AT&T &unknown; &#0; &#xD800; &",
                "AT&T &unknown; &#0; &#xD800; &",
            ),
        ];
        for (text, wanted) in cases {
            assert_eq!(super::unescape(text), wanted);
        }
    }
}
