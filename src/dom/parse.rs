//! The guarded parse: html5ever fed chunk by chunk, jumping over raw text, within limits.

use super::flood::OpenTags;
use super::guard::Guard;
use super::raw_text::{self, Raw};
use super::{Scripts, attributes, guard};
use crate::error::Error;
use crate::limits::Limits;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{TokenizerResult, local_name};
use markup5ever_rcdom::Handle;
use std::cell::Cell;
use std::time::Instant;

/// Bytes fed at a time: small enough that a flood of attributes is noticed early, large enough
/// that a chunk's allocation does not show.
const CHUNK: usize = 8 << 10;

/// More JSON-LD than this is not kept, in scripts and in bytes: parsed, it takes up to a hundred
/// times its length. 1,511 real pages have at most 150 KB.
const JSON_LD: usize = 32;
const JSON_LD_BYTES: usize = 512 << 10;

/// How far beyond the limit the attributes of a tag that may stand open must be: the count cannot
/// tell a tag from an attribute's value that holds mark-up. A closed tag is counted exactly.
const OPEN_TAG_SLACK: usize = 32;

/// A parsed page.
pub(super) struct Parsed {
    /// The tree, without comments, and without the contents of raw text elements.
    pub(super) document: Handle,
    /// Whether parsing stopped at a limit.
    pub(super) truncated: bool,
    /// The contents of JSON-LD scripts, in order.
    pub(super) json_ld: Vec<String>,
}

/// The tree builder behind a gate that asks for jumps and stops at limits.
struct Gate {
    builder: TreeBuilder<Handle, Guard>,
    document: Handle,
    max_attributes: usize,
    scripts: Scripts,
    jump: Cell<Option<Raw>>,
    /// Whether the raw text to jump over is JSON-LD.
    is_json_ld: Cell<bool>,
    tokens: Cell<usize>,
}

impl TokenSink for Gate {
    type Handle = Handle;

    fn process_token(&self, mut token: Token, line: u64) -> TokenSinkResult<Handle> {
        let mut jump = None;
        match &mut token {
            Token::ParseError(_) => return TokenSinkResult::Continue,
            Token::TagToken(tag) => {
                if tag.attrs.len() > self.max_attributes {
                    self.builder.sink.trip(Error::TooManyAttributes {
                        size: tag.attrs.len(),
                        limit: self.max_attributes,
                    });
                }
                self.builder.sink.check_work();
                if self.builder.sink.is_tripped() {
                    return TokenSinkResult::Script(self.document.clone());
                }
                jump = raw_element(tag, self.scripts);
                self.is_json_ld.set(jump.is_some() && is_json_ld(tag));
                attributes::keep_asked(&mut tag.attrs);
            }
            _ if self.builder.sink.is_tripped() => return TokenSinkResult::Continue,
            _ => {}
        }
        self.tokens.set(self.tokens.get() + 1);
        match (self.builder.process_token(token, line), jump) {
            (TokenSinkResult::RawData(_), Some(jump)) => {
                self.jump.set(Some(jump));
                // Not a script at all: this is how a sink makes the tokenizer return.
                TokenSinkResult::Script(self.document.clone())
            }
            (TokenSinkResult::EncodingIndicator(_), _) => TokenSinkResult::Continue,
            (result, _) => result,
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// The raw text that a start tag opens, where none of it can ever be article text.
fn raw_element(tag: &Tag, scripts: Scripts) -> Option<Raw> {
    if tag.kind != TagKind::StartTag {
        return None;
    }
    Some(match tag.name {
        local_name!("script") => Raw::Script,
        local_name!("style") => Raw::Text("style"),
        local_name!("noscript") if scripts == Scripts::On => Raw::Text("noscript"),
        local_name!("iframe") => Raw::Text("iframe"),
        local_name!("noembed") => Raw::Text("noembed"),
        local_name!("noframes") => Raw::Text("noframes"),
        _ => return None,
    })
}

/// Whether a tag opens a JSON-LD script.
fn is_json_ld(tag: &Tag) -> bool {
    let types = tag
        .attrs
        .iter()
        .filter(|a| a.name.local == local_name!("type"));
    types
        .into_iter()
        .any(|a| a.value.trim().eq_ignore_ascii_case("application/ld+json"))
}

/// Parses `html` into a tree, or says which limit it passed.
pub(super) fn parse(html: &str, limits: &Limits, scripts: Scripts) -> Result<Parsed, Error> {
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
    let gate = Gate {
        document: guard::document(&builder.sink),
        builder,
        max_attributes: limits.attributes,
        scripts,
        jump: Cell::new(None),
        is_json_ld: Cell::new(false),
        tokens: Cell::new(0),
    };
    let tokenizer = Tokenizer::new(gate, TokenizerOpts::default());
    let json_ld = feed(&tokenizer, html, limits);
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

/// Feeds the whole input, or as much as the limits allow; returns the JSON-LD that it jumped over.
fn feed(tokenizer: &Tokenizer<Gate>, html: &str, limits: &Limits) -> Vec<String> {
    let mut json_ld = Vec::new();
    let gate = &tokenizer.sink;
    let guard = &gate.builder.sink;
    let started = limits.deadline.map(|limit| (Instant::now(), limit));
    let queue = BufferQueue::default();
    let mut at = 0;
    let mut last_spoken = 0;
    let mut open_tags: Option<OpenTags> = None;
    while let Some(chunk) = html
        .get(at..chunk_end(html, at))
        .filter(|chunk| !chunk.is_empty())
    {
        let tokens = gate.tokens.get();
        queue.push_back(StrTendril::from_slice(chunk));
        let chunk_at = at;
        at += chunk.len();
        while let TokenizerResult::Script(_) = tokenizer.feed(&queue) {
            if guard.is_tripped() {
                return json_ld;
            }
            if let Some(jump) = gate.jump.take() {
                let from = at - drain(&queue);
                let raw = html
                    .get(from..)
                    .map_or(0, |rest| raw_text::length(rest, jump));
                let room = JSON_LD_BYTES - json_ld.iter().map(String::len).sum::<usize>();
                let is_kept = cfg!(feature = "json-ld") && json_ld.len() < JSON_LD && raw <= room;
                if gate.is_json_ld.get() && is_kept {
                    json_ld.extend(html.get(from..from + raw).map(str::to_owned));
                }
                at = from + raw;
            }
        }
        if gate.tokens.get() != tokens {
            last_spoken = chunk_at;
            open_tags = None;
        } else {
            let tags = open_tags.get_or_insert_with(|| {
                let source = html.as_bytes().get(last_spoken..=chunk_at);
                OpenTags::opened_in(source.unwrap_or_default())
            });
            tags.follow(html.as_bytes().get(chunk_at + 1..at).unwrap_or_default());
            let size = tags.most_attributes();
            if size > limits.attributes.saturating_mul(OPEN_TAG_SLACK) {
                guard.trip(Error::TooManyAttributes {
                    size,
                    limit: limits.attributes,
                });
            }
        }
        if let Some((took, limit)) = started.map(|(start, limit)| (start.elapsed(), limit))
            && took > limit
        {
            guard.trip(Error::DeadlineExceeded {
                took,
                read: at,
                size: html.len(),
                limit,
            });
        }
        if guard.is_tripped() {
            break;
        }
    }
    json_ld
}

/// Empties the queue and returns how many bytes it held.
fn drain(queue: &BufferQueue) -> usize {
    std::iter::from_fn(|| queue.pop_front())
        .map(|buffer| buffer.len())
        .sum()
}

/// Where the chunk that begins at `at` ends: at a character's end.
fn chunk_end(html: &str, at: usize) -> usize {
    let end = (at + CHUNK).min(html.len());
    (end..html.len())
        .find(|&end| html.is_char_boundary(end))
        .unwrap_or(html.len())
}
