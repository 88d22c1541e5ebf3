//! Names of tags and attributes, and what they mean for reading a tag.

use super::raw_text::Raw;
use super::tag::Role;
use html5ever::tokenizer::Tag;
use html5ever::{LocalName, local_name};

/// No name that means something is longer, in bytes.
const LONGEST: usize = 16;

/// Looks names up among those that are written out, without asking the table of all names.
macro_rules! known {
    ($name:expr; $($known:tt)*) => {
        match $name {
            $($known => Some(local_name!($known)),)*
            _ => None,
        }
    };
}

/// A tag's name; none if it takes a tokenizer to read it.
pub(super) fn local(written: &str) -> Option<LocalName> {
    let mut buffer = [0; LONGEST];
    let lower = lower(written, &mut buffer);
    let known = known!(lower;
        "a" "article" "aside" "b" "blockquote" "body" "br" "button" "center" "div" "em" "figcaption"
        "figure" "font" "footer" "form" "h1" "h2" "h3" "h4" "h5" "h6" "head" "header" "hr" "html" "i"
        "iframe" "img" "input" "label" "li" "link" "main" "meta" "nav" "noscript" "ol" "option" "p"
        "path" "picture" "script" "section" "select" "small" "source" "span" "strong" "style" "sup"
        "svg" "table" "tbody" "td" "th" "thead" "time" "title" "tr" "u" "ul" "video");
    if known.is_some() {
        return known;
    }
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_');
    let is_plain = written.bytes().all(is_plain);
    is_plain.then(|| match lower {
        "" => LocalName::from(written.to_ascii_lowercase()),
        lower => LocalName::from(lower),
    })
}

/// What a tag's name says.
pub(super) fn role(name: &LocalName) -> Role {
    match *name {
        local_name!("a") => Role::Link,
        local_name!("img") => Role::Image,
        local_name!("meta") => Role::Meta,
        local_name!("link") => Role::Linked,
        local_name!("html") => Role::Html,
        local_name!("input") => Role::Input,
        local_name!("script") => Role::Script,
        local_name!("svg") => Role::Drawing,
        local_name!("style") => Role::Raw(Raw::Hidden("style")),
        local_name!("noscript") => Role::Raw(Raw::Hidden("noscript")),
        local_name!("iframe") => Role::Raw(Raw::Hidden("iframe")),
        local_name!("noembed") => Role::Raw(Raw::Hidden("noembed")),
        local_name!("noframes") => Role::Raw(Raw::Hidden("noframes")),
        local_name!("textarea") => Role::Raw(Raw::Hidden("textarea")),
        local_name!("title") => Role::Raw(Raw::Shown("title")),
        local_name!("xmp") => Role::Raw(Raw::Shown("xmp")),
        local_name!("plaintext") => Role::Raw(Raw::Rest),
        // Formatting elements: more than three that are alike count once ("Noah's Ark").
        local_name!("b") | local_name!("big") | local_name!("code") => Role::Verbatim,
        local_name!("em") | local_name!("font") | local_name!("i") => Role::Verbatim,
        local_name!("nobr") | local_name!("s") | local_name!("small") => Role::Verbatim,
        local_name!("strike") | local_name!("strong") | local_name!("tt") => Role::Verbatim,
        local_name!("u") | local_name!("annotation-xml") => Role::Verbatim,
        local_name!("math") | local_name!("template") => Role::Verbatim,
        _ => Role::Other,
    }
}

/// The name of an attribute that the walk or the tree builder reads.
pub(super) fn attribute(written: &str, tag: Role) -> Option<LocalName> {
    let name = known!(lower(written, &mut [0; LONGEST]);
        "class" "id" "href" "style" "hidden" "role" "itemprop" "aria-labelledby" "rel" "content"
        "datetime" "name" "property" "alt" "lang" "type" "colspan" "rowspan")?;
    let is_read = match name {
        local_name!("href") => matches!(tag, Role::Link | Role::Linked),
        local_name!("name") | local_name!("property") => tag == Role::Meta,
        local_name!("alt") => tag == Role::Image,
        local_name!("lang") => tag == Role::Html,
        local_name!("type") => matches!(tag, Role::Input | Role::Script),
        _ => true,
    };
    is_read.then_some(name)
}

/// Drops the attributes of a tag that are not read.
pub(super) fn keep_read(tag: &mut Tag) {
    let role = role(&tag.name);
    tag.attrs
        .retain(|read| attribute(&read.name.local, role).is_some());
}

/// A name in lower case; empty if it is longer than any that means something.
fn lower<'a>(name: &str, into: &'a mut [u8; LONGEST]) -> &'a str {
    let Some(slot) = into.get_mut(..name.len()) else {
        return "";
    };
    slot.copy_from_slice(name.as_bytes());
    slot.make_ascii_lowercase();
    std::str::from_utf8(slot).unwrap_or_default()
}
