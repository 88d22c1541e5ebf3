//! Which attributes anybody asks for.

use html5ever::{Attribute, LocalName, local_name};

/// Drops the attributes that neither the walk nor the tree builder ever asks for, before the
/// builder sees the tag: it compares formatting elements by all that they have.
pub(super) fn keep_asked(attrs: &mut Vec<Attribute>) {
    attrs.retain(|attribute| {
        let name = &attribute.name.local;
        is_read(name) || is_asked(name)
    });
}

/// Whether the walk reads it.
fn is_read(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("class")
            | local_name!("id")
            | local_name!("style")
            | local_name!("hidden")
            | local_name!("href")
            | local_name!("role")
            | local_name!("itemprop")
            | local_name!("aria-labelledby")
            | local_name!("name")
            | local_name!("property")
            | local_name!("content")
            | local_name!("rel")
            | local_name!("lang")
            | local_name!("datetime")
            | local_name!("alt")
    )
}

/// Whether the tree builder asks for it: where a form, an `<input>`, foreign content or a shadow
/// root begins.
fn is_asked(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("type")
            | local_name!("form")
            | local_name!("color")
            | local_name!("face")
            | local_name!("size")
            | local_name!("encoding")
            | local_name!("shadowrootmode")
    )
}
