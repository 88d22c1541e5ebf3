//! The one walk over the tree, iterative: DOM → Page.

use super::element::{Flow, attribute, flow, is_hidden};
use super::head;
use super::parse::Parsed;
use crate::page::{Block, Container, Hint, HintSet, Hints, Page, Role, Tag};
use html5ever::{Attribute, LocalName, local_name};
use markup5ever_rcdom::{Handle, NodeData};
use std::mem;

/// What the elements around a place in the page make of the text there.
#[derive(Clone, Copy)]
struct Around {
    container: usize,
    role: Role,
    list_level: u8,
    ordered: bool,
    links: u32,
    strong: u32,
    row: u32,
    pre: bool,
    /// Whether leaving the element ends a run of text.
    ends_run: bool,
}

/// The run of text being collected.
#[derive(Default)]
struct Run {
    start: usize,
    space: Option<char>,
    chars: usize,
    link_chars: usize,
    strong_chars: usize,
    links: usize,
    after_break: bool,
}

struct Walker<'a> {
    page: Page,
    run: Run,
    rows: u32,
    /// What the image says instead of itself that no block has followed yet.
    alt: String,
    hints: &'a HintSet,
}

/// Walks the tree and takes it apart on the way: a node is gone once it is read.
pub(super) fn walk(parsed: Parsed, hints: &HintSet) -> Page {
    let mut walker = Walker {
        page: Page {
            truncated: parsed.truncated,
            json_ld: parsed.json_ld,
            containers: vec![Container {
                parent: 0,
                tag: Tag::Root,
                hints: Hints::default(),
                blocks: 0..0,
                depth: 0,
            }],
            ..Page::default()
        },
        run: Run::default(),
        rows: 0,
        alt: String::new(),
        hints,
    };
    let around = Around {
        container: 0,
        role: Role::Paragraph,
        list_level: 0,
        ordered: false,
        links: 0,
        strong: 0,
        row: 0,
        pre: false,
        ends_run: true,
    };
    let mut stack = vec![(children(&parsed.document), around)];
    while let Some((siblings, around)) = stack.last_mut() {
        let around = *around;
        match siblings.next() {
            Some(node) => {
                if let Some(inner) = walker.enter(&node, around) {
                    stack.push((children(&node), inner));
                }
            }
            None => {
                stack.pop();
                walker.leave(around);
            }
        }
    }
    walker.page
}

fn children(node: &Handle) -> std::vec::IntoIter<Handle> {
    mem::take(&mut *node.children.borrow_mut()).into_iter()
}

impl Walker<'_> {
    /// Takes in a node; for an element with text inside, what that means for its children.
    fn enter(&mut self, node: &Handle, around: Around) -> Option<Around> {
        match &node.data {
            NodeData::Text { contents } => {
                self.text(&contents.borrow(), around);
                None
            }
            NodeData::Element { name, attrs, .. } => {
                let attrs = attrs.borrow();
                self.element(&name.local, &attrs, node, around)
            }
            _ => Some(around),
        }
    }

    fn element(
        &mut self,
        name: &LocalName,
        attrs: &[Attribute],
        node: &Handle,
        around: Around,
    ) -> Option<Around> {
        head::note(&mut self.page.head, name, attrs, node);
        if *name == local_name!("head") {
            return Some(Around {
                ends_run: false,
                ..around
            });
        }
        let flow = flow(name);
        match flow {
            Flow::Skip => return None,
            Flow::Break => {
                self.end_run(around);
                self.run.after_break = *name == local_name!("br");
                return None;
            }
            _ => {}
        }
        if is_hidden(attrs) {
            return None;
        }
        match flow {
            Flow::Block(tag) => self.block_element(name, tag, attrs, around),
            _ => self.inline_element(name, attrs, around),
        }
    }

    fn inline_element(
        &mut self,
        name: &LocalName,
        attrs: &[Attribute],
        around: Around,
    ) -> Option<Around> {
        let class = attribute(attrs, "class").unwrap_or_default();
        if class.len() > 6 && self.hints.of(class).has(Hint::Invisible) {
            return None;
        }
        let mut inner = Around {
            ends_run: false,
            ..around
        };
        match *name {
            local_name!("a") if attribute(attrs, "href").is_some() => {
                inner.links += 1;
                self.run.links += 1;
            }
            local_name!("b") | local_name!("strong") => inner.strong += 1,
            local_name!("time") => {
                let time = attribute(attrs, "datetime").map(str::to_owned);
                self.page.times.extend(time);
            }
            local_name!("img") => {
                self.alt.clear();
                self.alt
                    .push_str(attribute(attrs, "alt").unwrap_or_default().trim());
            }
            _ => {}
        }
        Some(inner)
    }

    fn block_element(
        &mut self,
        name: &LocalName,
        tag: Tag,
        attrs: &[Attribute],
        around: Around,
    ) -> Option<Around> {
        self.end_run(around);
        let hints = self.hints_of(attrs);
        if hints.has(Hint::Invisible) {
            return None;
        }
        let mut inner = Around {
            container: self.page.containers.len(),
            ends_run: true,
            ..around
        };
        self.set_role(name, &mut inner);
        let depth = self
            .page
            .containers
            .get(around.container)
            .map_or(0, |c| c.depth)
            + 1;
        let first = self.page.blocks.len();
        self.page.containers.push(Container {
            parent: around.container,
            tag,
            hints,
            blocks: first..first,
            depth,
        });
        Some(inner)
    }

    fn hints_of(&self, attrs: &[Attribute]) -> Hints {
        let mut names = String::new();
        for key in ["class", "id", "role", "itemprop"] {
            if let Some(value) = attribute(attrs, key) {
                names.push_str(value);
                names.push(' ');
            }
        }
        if names.is_empty() {
            Hints::default()
        } else {
            self.hints.of(&names)
        }
    }

    /// What an element makes of the text inside it.
    fn set_role(&mut self, name: &LocalName, inner: &mut Around) {
        match *name {
            local_name!("h1") => inner.role = Role::Heading(1),
            local_name!("h2") => inner.role = Role::Heading(2),
            local_name!("h3") => inner.role = Role::Heading(3),
            local_name!("h4") => inner.role = Role::Heading(4),
            local_name!("h5") => inner.role = Role::Heading(5),
            local_name!("h6") => inner.role = Role::Heading(6),
            local_name!("ul") | local_name!("ol") | local_name!("dl") => {
                inner.list_level = inner.list_level.saturating_add(1);
                inner.ordered = *name == local_name!("ol");
            }
            local_name!("li") | local_name!("dt") | local_name!("dd") => {
                inner.role = Role::Item {
                    level: inner.list_level.max(1),
                    ordered: inner.ordered,
                };
            }
            local_name!("blockquote") => inner.role = Role::Quote,
            local_name!("td") | local_name!("th") => inner.role = Role::Cell,
            local_name!("tr") => {
                self.rows += 1;
                inner.row = self.rows;
            }
            local_name!("pre") => {
                inner.role = Role::Code;
                inner.pre = true;
            }
            local_name!("figcaption") => inner.role = Role::Caption,
            local_name!("button") => inner.role = Role::Button,
            _ => {}
        }
    }

    fn leave(&mut self, around: Around) {
        if around.ends_run {
            self.end_run(around);
            let end = self.page.blocks.len();
            if let Some(container) = self.page.containers.get_mut(around.container) {
                container.blocks.end = end;
            }
        }
    }

    /// Adds text to the run, white space collapsed (kept in `<pre>`, but for its ends).
    fn text(&mut self, text: &str, around: Around) {
        if around.pre {
            self.push(text.trim_end_matches(['\r', '\n']), around);
            return;
        }
        for piece in text.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end_matches(char::is_whitespace);
            if !word.is_empty() {
                self.push(word, around);
            }
            if let Some(space) = piece
                .get(word.len()..)
                .and_then(|space| space.chars().next())
            {
                self.space(space);
            }
        }
    }

    /// Adds white space: a run of it is one space, unless it is a single no-break space.
    fn space(&mut self, space: char) {
        let lone = self.run.space.is_none() && space == '\u{A0}';
        self.run.space = Some(if lone { space } else { ' ' });
    }

    fn push(&mut self, word: &str, around: Around) {
        let page = &mut self.page.text;
        if let Some(space) = self.run.space.take()
            && page.len() > self.run.start
        {
            page.push(space);
            self.run.chars += 1;
        }
        page.push_str(word);
        let chars = word.chars().count();
        self.run.chars += chars;
        if around.links > 0 {
            self.run.link_chars += chars;
            self.run.links = self.run.links.max(1);
        }
        if around.strong > 0 {
            self.run.strong_chars += chars;
        }
    }

    /// Ends the run of text: it becomes a block if it says anything.
    fn end_run(&mut self, around: Around) {
        let end = self.page.text.len();
        let run = mem::replace(
            &mut self.run,
            Run {
                start: end,
                ..Run::default()
            },
        );
        let text = self.page.text.get(run.start..).unwrap_or_default();
        if !text.chars().any(char::is_alphanumeric) {
            self.page.text.truncate(run.start);
            self.run.start = run.start;
            self.run.after_break = run.after_break;
            return;
        }
        // The line after an image that repeats its alternative text is its caption.
        let is_caption =
            around.role == Role::Paragraph && run.link_chars == 0 && is_alt(text, &self.alt);
        self.alt.clear();
        let role = if is_caption {
            Role::Caption
        } else {
            around.role
        };
        self.page.blocks.push(Block {
            text: run.start..end,
            role,
            container: around.container,
            chars: run.chars,
            link_chars: run.link_chars,
            strong_chars: run.strong_chars,
            links: run.links,
            row: if around.role == Role::Cell {
                around.row
            } else {
                0
            },
            after_break: run.after_break,
        });
    }
}

/// Whether a text is an image's alternative text, but for a site's name at its end.
fn is_alt(text: &str, alt: &str) -> bool {
    alt.strip_prefix(text)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(" - ") || rest.starts_with(" | "))
}
