//! The guarded parse: the page given to html5ever piece by piece, within limits.

use super::gate::{Contents, Gate};
use super::guard::Guard;
use super::source::{Piece, Source};
use super::tag::Attributes;
use super::{Scripts, Wanted, scan};
use crate::error::Error;
use crate::limits::Limits;
use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Token, TokenSink, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use markup5ever_rcdom::Handle;
use std::time::{Duration, Instant};

/// More JSON-LD than this is not kept, in scripts and in bytes: parsed, it takes up to a hundred
/// times its length. 1,511 real pages have at most 150 KB.
const JSON_LD: usize = 32;
const JSON_LD_BYTES: usize = 512 << 10;

/// A parsed page.
pub(super) struct Parsed {
    /// The tree, without comments, and without the contents of raw text elements.
    pub(super) document: Handle,
    /// Whether parsing stopped at a limit.
    pub(super) truncated: bool,
    /// The contents of JSON-LD scripts, in order.
    pub(super) json_ld: Vec<String>,
}

/// Bytes that the tokenizer is fed at a time.
const CHUNK: usize = 8 << 10;

/// Parses `html` into a tree, or says which limit it passed.
pub(super) fn parse(
    html: &str,
    limits: &Limits,
    scripts: Scripts,
    wanted: Wanted,
) -> Result<Parsed, Error> {
    let whole = html.len();
    let html = html
        .get(..limits.most_bytes(html.as_bytes())?)
        .unwrap_or(html);
    let guard = Guard::new(html.len(), limits.nodes, limits.depth);
    let builder = TreeBuilder::new(
        guard,
        TreeBuilderOpts {
            scripting_enabled: scripts == Scripts::On,
            ..TreeBuilderOpts::default()
        },
    );
    let options = TokenizerOpts {
        discard_bom: false,
        ..TokenizerOpts::default()
    };
    let tokenizer = Tokenizer::new(Gate::new(builder), options);
    let attributes = Attributes {
        links: wanted.spans,
        most: limits.attributes,
    };
    let json_ld = give(&tokenizer, Source::new(html, attributes), limits);
    if !tokenizer.sink.builder.sink.is_tripped() {
        tokenizer.end();
    }
    let (document, tripped) = tokenizer.sink.builder.sink.into_parts();
    match tripped {
        Some(error) if !limits.keep_partial => Err(error),
        tripped => Ok(Parsed {
            document,
            truncated: tripped.is_some() || html.len() < whole,
            json_ld,
        }),
    }
}

/// Gives the whole page, or as much as the limits allow; returns the JSON-LD that it went past.
fn give(tokenizer: &Tokenizer<Gate>, mut page: Source<'_>, limits: &Limits) -> Vec<String> {
    let mut json_ld = Vec::new();
    let gate = &tokenizer.sink;
    let guard = &gate.builder.sink;
    let started = limits.deadline.map(|limit| (Instant::now(), limit));
    let is_foreign = || gate.adjusted_current_node_present_but_not_in_html_namespace();
    while let Some(piece) = page.next(is_foreign) {
        match piece {
            Piece::Blank(text) => gate.give_blank(text),
            Piece::Text(text) => gate.give(Token::CharacterTokens(text)),
            Piece::Tag(tag) => gate.give(Token::TagToken(tag)),
            Piece::Comment => gate.give(Token::CommentToken(StrTendril::new())),
            Piece::Hidden(tag, raw) => {
                gate.give(Token::TagToken(tag));
                if let Some(contents) = gate.raw.take() {
                    let text = page.raw_text(raw);
                    keep(contents, text, &mut json_ld);
                }
            }
            Piece::Written(source) => feed(tokenizer, source),
            Piece::Escaped(text) => {
                feed(tokenizer, text);
                gate.ends_reference.set(true);
                feed(tokenizer, "<!>");
            }
            Piece::Raw(tag, raw) => {
                feed(tokenizer, tag);
                if let Some(contents) = gate.raw.take() {
                    let text = page.raw_text(raw);
                    keep(contents, text, &mut json_ld);
                    if raw.is_shown() {
                        feed(tokenizer, text);
                    }
                    feed(tokenizer, page.end_tag());
                }
            }
            Piece::TooManyAttributes => guard.trip(Error::TooManyAttributes {
                size: limits.attributes + 1,
                limit: limits.attributes,
            }),
        }
        if let Some((start, limit)) = started {
            check_deadline(guard, start, limit, &page);
        }
        if guard.is_tripped() {
            break;
        }
    }
    json_ld
}

fn check_deadline(guard: &Guard, start: Instant, limit: Duration, page: &Source<'_>) {
    let took = start.elapsed();
    if took > limit {
        guard.trip(Error::DeadlineExceeded {
            took,
            read: page.read(),
            size: page.size(),
            limit,
        });
    }
}

/// Keeps a raw text that is wanted as data.
fn keep(contents: Contents, text: &str, json_ld: &mut Vec<String>) {
    let is_wanted = contents == Contents::JsonLd && cfg!(feature = "json-ld");
    let bytes: usize = json_ld.iter().map(String::len).sum();
    if is_wanted && json_ld.len() < JSON_LD && bytes + text.len() <= JSON_LD_BYTES {
        json_ld.push(text.to_owned());
    }
}

fn feed(tokenizer: &Tokenizer<Gate>, mut source: &str) {
    let queue = BufferQueue::default();
    while !source.is_empty() && !tokenizer.sink.builder.sink.is_tripped() {
        let (chunk, rest) = source.split_at(scan::boundary(source, CHUNK));
        queue.push_back(StrTendril::from_slice(chunk));
        while let TokenizerResult::Script(_) = tokenizer.feed(&queue) {
            if tokenizer.sink.builder.sink.is_tripped() {
                return;
            }
        }
        source = rest;
    }
}
