//! A tree sink around RcDom that counts what the tree costs, and keeps only what the walk reads.

use crate::error::Error;
use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, ExpandedName, QualName};
use markup5ever_rcdom::{Handle, Node, NodeData, RcDom};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Steps of tree construction allowed for each byte of input. 1,511 real pages need at most 1.02;
/// a step costs up to 14 ns, and a page of 10 MB is to take no more than two seconds.
const WORK_PER_BYTE: usize = 6;
/// Steps allowed whatever the input's length.
const WORK_FLOOR: usize = 1_000_000;

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
                size: self.nodes.get(),
                limit: self.max_nodes,
            });
        }
    }

    fn count_work(&self, steps: usize) {
        self.work.set(self.work.get() + steps);
        self.check_work();
    }

    /// Refuses the page if building it has taken too many steps.
    pub(super) fn check_work(&self) {
        if self.work.get() > self.max_work {
            self.trip(Error::TooMuchWork {
                size: self.work.get(),
                limit: self.max_work,
            });
        }
    }

    /// Keeps `path` to `child` up to date and checks its length.
    fn count_depth(&self, parent: &Handle, child: &Handle) {
        let mut path = self.path.borrow_mut();
        let above = Rc::as_ptr(parent);
        while path.last().is_some_and(|last| *last != above) {
            path.pop();
        }
        if path.is_empty() {
            path.extend(ancestry(parent));
            path.reverse();
            self.count_work(path.len());
        }
        path.push(Rc::as_ptr(child));
        if path.len() > self.max_depth {
            self.trip(Error::TooDeep {
                size: path.len(),
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

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, flags: ElementFlags) -> Handle {
        self.count_node();
        if flags.template {
            // Its contents hang on a node of their own.
            self.count_node();
        }
        self.count_work(attrs.iter().map(|attribute| attribute.value.len()).sum());
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
        let around = parent(element);
        let siblings = around
            .as_ref()
            .map_or(0, |around| around.children.borrow().len());
        self.count_work(siblings / 8);
        match &child {
            NodeOrText::AppendNode(node) => {
                self.count_depth(around.as_ref().unwrap_or(previous), node);
            }
            NodeOrText::AppendText(_) => self.count_node(),
        }
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

    fn add_attrs_if_missing(&self, target: &Handle, attrs: Vec<Attribute>) {
        self.dom.add_attrs_if_missing(target, attrs);
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.path.borrow_mut().clear();
        self.dom.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        self.path.borrow_mut().clear();
        self.count_work(node.children.borrow().len());
        self.dom.reparent_children(node, new_parent);
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &Handle) -> bool {
        self.dom.is_mathml_annotation_xml_integration_point(target)
    }
}

fn parent(node: &Handle) -> Option<Handle> {
    let weak = node.parent.take();
    let parent = weak.as_ref().and_then(|parent| parent.upgrade());
    node.parent.set(weak);
    parent
}

/// A node and those around it, innermost first.
fn ancestry(node: &Handle) -> impl Iterator<Item = *const Node> {
    std::iter::successors(Some(node.clone()), parent).map(|node| Rc::as_ptr(&node))
}

/// The document node that the sink fills.
pub(super) fn document(guard: &Guard) -> Handle {
    guard.dom.document.clone()
}
