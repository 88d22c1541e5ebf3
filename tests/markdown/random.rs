//! Random blocks of an article, as `serde` writes them.

use proptest::prelude::*;
use serde_json::{Value, json};

/// Text of what Markdown and HTML read as marks, among words.
pub fn text() -> impl Strategy<Value = String> {
    let marks = [
        "*",
        "**",
        "_",
        "__",
        "`",
        "```",
        "#",
        "##",
        "-",
        "---",
        "+",
        "=",
        "===",
        ">",
        "<",
        "<b>",
        "</b>",
        "<!--",
        "&amp;",
        "&",
        "\\",
        "[",
        "]",
        "(",
        ")",
        "](",
        "![",
        "!",
        "|",
        ":",
        "|---|",
        "~",
        "~~",
        "$",
        "1.",
        "12)",
        "https://example.com",
        "a@b.c",
        "[^1]",
        "[ ]",
        "\u{A0}",
        "…",
        "नदी",
        "पानी",
        "word",
        "x",
    ];
    let piece = prop_oneof![
        4 => proptest::sample::select(marks.to_vec()).prop_map(str::to_owned),
        2 => Just(" ".to_owned()),
        1 => any::<char>().prop_map(String::from),
    ];
    let collapse = |pieces: Vec<String>| {
        let text = pieces.concat().replace('\0', "");
        format!("x{}", text.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    // Also without the letter, so that marks stand at the beginning.
    (
        proptest::collection::vec(piece, 1..14).prop_map(collapse),
        any::<bool>(),
    )
        .prop_map(|(text, bare)| {
            let rest = text.trim_start_matches('x').trim();
            if bare && !rest.is_empty() {
                rest.to_owned()
            } else {
                text
            }
        })
}

/// Spans at characters' borders, the outer before the inner.
fn spans(text: &str, places: &[(prop::sample::Index, prop::sample::Index, u8)]) -> Vec<Value> {
    const KINDS: [&str; 4] = ["emphasis", "strong", "code", "link"];
    let mut borders: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    borders.push(text.len());
    let mut ranges: Vec<(usize, usize, u8)> = places
        .iter()
        .map(|(a, b, kind)| {
            let (a, b) = (*a.get(&borders), *b.get(&borders));
            (a.min(b), a.max(b), *kind)
        })
        .filter(|(a, b, _)| a < b)
        .collect();
    ranges.sort_by_key(|(a, b, _)| (*a, std::cmp::Reverse(*b)));
    let span = |(start, end, kind): (usize, usize, u8)| {
        let mut span = json!({"range": {"start": start, "end": end},
            "kind": KINDS[usize::from(kind) % 4]});
        if kind % 4 == 3 {
            span["href"] = json!("/a (b)?c=<d>&e=*f*");
        }
        span
    };
    ranges.into_iter().map(span).collect()
}

/// A block of a kind, as `serde` writes it.
pub fn block() -> impl Strategy<Value = Value> {
    let places = proptest::collection::vec(
        (
            any::<prop::sample::Index>(),
            any::<prop::sample::Index>(),
            0u8..4,
        ),
        0..4,
    );
    (0u8..6, 1u8..7, any::<bool>(), text(), places).prop_map(|(kind, level, ordered, text, places)| {
        let spans = spans(&text, &places);
        match kind {
            0 => json!({"kind": "heading", "level": level, "text": text, "spans": spans}),
            1 => json!({"kind": "list-item", "level": level, "ordered": ordered, "text": text, "spans": spans}),
            2 => json!({"kind": "quote", "text": text, "spans": spans}),
            3 => json!({"kind": "code", "text": text}),
            _ => json!({"kind": "paragraph", "text": text, "spans": spans}),
        }
    })
}

/// A table whose rows have different numbers of cells.
pub fn table() -> impl Strategy<Value = Vec<Value>> {
    let row = proptest::collection::vec(text(), 2..5);
    proptest::collection::vec(row, 1..4).prop_map(|rows| {
        let rows = rows.into_iter().enumerate();
        let row = |(at, cells): (usize, Vec<String>)| {
            json!({"kind": "table-row", "first": at == 0, "text": cells.join(" | "), "cells": cells})
        };
        rows.map(row).collect()
    })
}
