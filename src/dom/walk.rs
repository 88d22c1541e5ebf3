//! The one walk over the tree, iterative: DOM → Page.

use super::around::Around;
use super::element::{Flow, attribute, called, flow, is_hidden, span};
use super::parse::Parsed;
use super::run::Run;
use super::tables::Tables;
use super::{Wanted, head};
use crate::page::{Container, Hints, Page, Tag};
use html5ever::{Attribute, LocalName, local_name};
use markup5ever_rcdom::{Handle, NodeData};
use std::mem;

struct Walker {
    page: Page,
    run: Run,
    tables: Tables,
    wanted: Wanted,
}

/// Walks the tree and takes it apart on the way: a node is gone once it is read.
pub(super) fn walk(parsed: Parsed, wanted: Wanted) -> Page {
    let mut walker = Walker {
        page: Page {
            truncated: parsed.truncated,
            names: vec![String::new()],
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
        tables: Tables::default(),
        wanted,
    };
    let mut stack = vec![(children(&parsed.document), Around::root())];
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

impl Walker {
    /// Takes in a node; for an element with text inside, what that means for its children.
    fn enter(&mut self, node: &Handle, around: Around) -> Option<Around> {
        match &node.data {
            NodeData::Text { contents } => {
                self.run.text(&mut self.page, &contents.borrow(), around);
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
            return Some(around.inline());
        }
        let flow = flow(name);
        match flow {
            Flow::Skip => return None,
            Flow::Break => {
                self.run.end(&mut self.page, around);
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
        let mut inner = around.inline();
        if self.wanted.spans {
            if let Some(kind) = span(name, attrs) {
                inner.span = Some(self.run.open_span(&mut self.page, kind));
            }
        }
        match *name {
            local_name!("a") if attribute(attrs, &local_name!("href")).is_some() => {
                inner.links += 1;
                self.run.links += 1;
            }
            local_name!("b") | local_name!("strong") => inner.strong += 1,
            local_name!("img") => {
                self.run.alt.clear();
                self.run.alt.push_str(
                    attribute(attrs, &local_name!("alt"))
                        .unwrap_or_default()
                        .trim(),
                );
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
        const KEYS: [LocalName; 4] = [
            local_name!("class"),
            local_name!("id"),
            local_name!("role"),
            local_name!("itemprop"),
        ];
        self.run.end(&mut self.page, around);
        let hints = Hints::of(KEYS.iter().filter_map(|key| attribute(attrs, key)));
        let inner = around.block(name, attrs, self.page.containers.len(), &mut self.tables);
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
        if self.wanted.names {
            self.page.names.push(called(name, attrs));
        }
        Some(inner)
    }

    fn leave(&mut self, around: Around) {
        if let Some(span) = around.span {
            self.run.close_span(&mut self.page, span);
        }
        if around.ends_run {
            self.run.end(&mut self.page, around);
            let end = self.page.blocks.len();
            if let Some(container) = self.page.containers.get_mut(around.container) {
                container.blocks.end = end;
            }
        }
    }
}
