//! A tree sink around RcDom that counts what the tree costs, and keeps only what the walk reads.

use crate::error::Error;
use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, ExpandedName, QualName, local_name};
use markup5ever_rcdom::{Handle, Node, NodeData, RcDom};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Steps of tree construction allowed for each byte of input. Real pages need under 12.
const WORK_PER_BYTE: usize = 24;
/// Steps allowed whatever the input's length.
const WORK_FLOOR: usize = 200_000;

/// Beyond the limit, a node is allowed for so many bytes: it takes about 180 bytes itself, and the
/// whole of a page is to take no more than twelve times its input.
const BYTES_PER_NODE: usize = 18;

/// The sink: RcDom, and the counters.
pub(super) struct Guard {
    dom: RcDom,
    comment: Handle,
    max_nodes: usize,
    max_depth: usize,
    max_work: usize,
    nodes: Cell<usize>,
    work: Cell<usize>,
    /// The path of elements last appended to, from which depth is known without walking up.
    path: RefCell<Vec<*const Node>>,
    tripped: RefCell<Option<Error>>,
}

impl Guard {
    pub(super) fn new(bytes: usize, max_nodes: usize, max_depth: usize) -> Guard {
        Guard {
            dom: RcDom::default(),
            comment: Node::new(NodeData::Comment {
                contents: StrTendril::new(),
            }),
            max_nodes: max_nodes.saturating_add(bytes / BYTES_PER_NODE),
            max_depth,
            max_work: bytes
                .saturating_mul(WORK_PER_BYTE)
                .saturating_add(WORK_FLOOR),
            nodes: Cell::new(0),
            work: Cell::new(0),
            path: RefCell::new(Vec::new()),
            tripped: RefCell::new(None),
        }
    }

    /// Whether a limit was passed.
    pub(super) fn is_tripped(&self) -> bool {
        self.tripped.borrow().is_some()
    }

    /// Refuses the page, unless it is refused already.
    pub(super) fn trip(&self, error: Error) {
        self.tripped.borrow_mut().get_or_insert(error);
    }

    /// The tree, and the limit that it passed if it did.
    pub(super) fn into_parts(self) -> (Handle, Option<Error>) {
        (self.dom.document.clone(), self.tripped.into_inner())
    }

    fn count_node(&self) {
        self.nodes.set(self.nodes.get() + 1);
        if self.nodes.get() > self.max_nodes {
            self.trip(Error::TooManyNodes {
                limit: self.max_nodes,
            });
        }
    }

    fn count_work(&self, steps: usize) {
        self.work.set(self.work.get() + steps);
        if self.work.get() > self.max_work {
            self.trip(Error::TooMuchWork {
                limit: self.max_work,
            });
        }
    }

    /// Keeps `path` to `child` up to date and checks its length.
    fn count_depth(&self, parent: &Handle, child: &Handle) {
        let mut path = self.path.borrow_mut();
        let parent = Rc::as_ptr(parent);
        while path.last().is_some_and(|last| *last != parent) {
            path.pop();
        }
        if path.is_empty() {
            path.push(parent);
        }
        path.push(Rc::as_ptr(child));
        if path.len() > self.max_depth {
            self.trip(Error::TooDeep {
                limit: self.max_depth,
            });
        }
    }

    /// Whether a child belongs into the tree: comments do not.
    fn wanted(&self, child: &NodeOrText<Handle>) -> bool {
        match child {
            NodeOrText::AppendNode(node) => !Rc::ptr_eq(node, &self.comment),
            NodeOrText::AppendText(_) => true,
        }
    }
}

/// Whether the walk ever reads the attribute.
fn is_read(attribute: &Attribute) -> bool {
    matches!(
        attribute.name.local,
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
            | local_name!("colspan")
            | local_name!("rowspan")
    )
}

impl TreeSink for Guard {
    type Handle = Handle;
    type Output = Self;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        self.dom.get_document()
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        self.work.set(self.work.get() + 1);
        self.dom.elem_name(target)
    }

    fn create_element(
        &self,
        name: QualName,
        mut attrs: Vec<Attribute>,
        flags: ElementFlags,
    ) -> Handle {
        self.count_node();
        if flags.template {
            // Its contents hang on a node of their own.
            self.count_node();
        }
        attrs.retain(is_read);
        self.dom.create_element(name, attrs, flags)
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.comment.clone()
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.comment.clone()
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        match &child {
            NodeOrText::AppendNode(node) => self.count_depth(parent, node),
            NodeOrText::AppendText(_) => self.count_node(),
        }
        if self.wanted(&child) {
            self.dom.append(parent, child);
        }
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        previous: &Handle,
        child: NodeOrText<Handle>,
    ) {
        let parent = element.parent.take();
        let siblings = parent
            .as_ref()
            .and_then(|parent| parent.upgrade())
            .map_or(0, |parent| parent.children.borrow().len());
        element.parent.set(parent);
        self.count_node();
        self.count_work(siblings / 8);
        if self.wanted(&child) {
            self.dom
                .append_based_on_parent_node(element, previous, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Handle) -> Handle {
        self.dom.get_template_contents(target)
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        self.work.set(self.work.get() + 1);
        Rc::ptr_eq(x, y)
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.dom.set_quirks_mode(mode);
    }

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        self.count_node();
        if self.wanted(&child) {
            self.dom.append_before_sibling(sibling, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, mut attrs: Vec<Attribute>) {
        attrs.retain(is_read);
        self.dom.add_attrs_if_missing(target, attrs);
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.dom.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        self.count_work(node.children.borrow().len());
        self.dom.reparent_children(node, new_parent);
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &Handle) -> bool {
        self.dom.is_mathml_annotation_xml_integration_point(target)
    }
}

/// The document node that the sink fills.
pub(super) fn document(guard: &Guard) -> Handle {
    guard.dom.document.clone()
}
