//! What stands between the tokens of a page and the tree builder.

use super::guard::{self, Guard};
use super::indentation::{Fate, Indentation};
use super::names;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{Attribute, local_name};
use markup5ever_rcdom::Handle;
use std::cell::{Cell, RefCell};

/// The tree builder compares formatting elements by all their attributes; of more than this it is
/// given those that are read and no other.
const MOST_COMPARED: usize = 8;

/// The tree builder behind a gate that stops at limits, and remembers when it was told to expect
/// raw text.
pub(super) struct Gate {
    pub(super) builder: TreeBuilder<Handle, Guard>,
    document: Handle,
    /// What the raw text is that comes now, if some does.
    pub(super) raw: Cell<Option<Contents>>,
    /// Whether the next comment is one that only ends a character reference.
    pub(super) ends_reference: Cell<bool>,
    indentation: RefCell<Indentation>,
}

/// What raw text is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Contents {
    JsonLd,
    Other,
}

impl Gate {
    pub(super) fn new(builder: TreeBuilder<Handle, Guard>) -> Gate {
        Gate {
            document: guard::document(&builder.sink),
            builder,
            raw: Cell::new(None),
            ends_reference: Cell::new(false),
            indentation: RefCell::default(),
        }
    }

    /// Gives a token to the tree builder.
    pub(super) fn give(&self, token: Token) {
        // What it answers to raw text is in `raw`; nothing else is asked of a tokenizer.
        let _ = self.process_token(token, 1);
    }

    /// Gives white space that stands between two tags.
    pub(super) fn give_blank(&self, text: &str) {
        let fate = self.indentation.borrow_mut().fate();
        match fate {
            Fate::Waits => {}
            Fate::Space => self.give(characters(" ")),
            Fate::Verbatim => self.give(characters(text)),
        }
    }

    /// Whether white space that waits must stand before a token.
    fn is_spaced(&self, token: &Token) -> bool {
        let mut indentation = self.indentation.borrow_mut();
        match token {
            Token::TagToken(tag) => indentation.tag(tag),
            Token::CharacterTokens(_) | Token::NullCharacterToken => indentation.text(),
            Token::CommentToken(_) => indentation.comment(),
            _ => false,
        }
    }
}

impl TokenSink for Gate {
    type Handle = Handle;

    fn process_token(&self, mut token: Token, line: u64) -> TokenSinkResult<Handle> {
        let mut contents = Contents::Other;
        if let Token::TagToken(tag) = &mut token {
            self.builder.sink.check_work();
            if tag.attrs.len() > MOST_COMPARED {
                names::keep_read(tag);
            }
        }
        match &token {
            Token::CommentToken(_) if self.ends_reference.take() => {
                return TokenSinkResult::Continue;
            }
            // Not a script at all: this is how a sink makes the tokenizer return.
            Token::TagToken(_) if self.builder.sink.is_tripped() => {
                return TokenSinkResult::Script(self.document.clone());
            }
            _ if self.builder.sink.is_tripped() => return TokenSinkResult::Continue,
            Token::TagToken(tag) if is_json_ld(tag) => contents = Contents::JsonLd,
            _ => {}
        }
        if self.is_spaced(&token) {
            let _ = self.builder.process_token(characters(" "), line);
        }
        match self.builder.process_token(token, line) {
            TokenSinkResult::EncodingIndicator(_) => TokenSinkResult::Continue,
            result => {
                if let TokenSinkResult::RawData(_) | TokenSinkResult::Plaintext = result {
                    self.raw.set(Some(contents));
                }
                result
            }
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

fn characters(text: &str) -> Token {
    Token::CharacterTokens(StrTendril::from_slice(text))
}

/// Whether a tag opens a JSON-LD script.
fn is_json_ld(tag: &Tag) -> bool {
    let is_type = |value: &str| value.trim().eq_ignore_ascii_case("application/ld+json");
    let is_type = |a: &Attribute| a.name.local == local_name!("type") && is_type(&a.value);
    tag.name == local_name!("script") && tag.attrs.iter().any(is_type)
}
