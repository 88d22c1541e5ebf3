//! What the elements around a place in the page make of the text there.

use super::tables::Tables;
use crate::page::{Cell, Role};
use html5ever::{Attribute, LocalName, local_name};

/// What the elements around a place in the page make of the text there.
#[derive(Clone, Copy)]
pub(super) struct Around {
    pub(super) container: usize,
    pub(super) role: Role,
    pub(super) list_level: u8,
    pub(super) ordered: bool,
    pub(super) links: u32,
    pub(super) strong: u32,
    pub(super) table: u32,
    pub(super) row: u32,
    pub(super) cell: Option<Cell>,
    pub(super) pre: bool,
    /// The span that ends with the element, an index into the page's.
    pub(super) span: Option<usize>,
    /// Whether leaving the element ends a run of text.
    pub(super) ends_run: bool,
}

impl Around {
    /// Around the whole page.
    pub(super) fn root() -> Around {
        Around {
            container: 0,
            role: Role::Paragraph,
            list_level: 0,
            ordered: false,
            links: 0,
            strong: 0,
            table: 0,
            row: 0,
            cell: None,
            pre: false,
            span: None,
            ends_run: true,
        }
    }

    /// Inside an element that is part of the run of text around it.
    pub(super) fn inline(self) -> Around {
        Around {
            ends_run: false,
            span: None,
            ..self
        }
    }

    /// Inside an element of this name that is a block, and the container of this index.
    pub(super) fn block(
        self,
        name: &LocalName,
        attrs: &[Attribute],
        container: usize,
        tables: &mut Tables,
    ) -> Around {
        let mut inner = Around {
            container,
            ends_run: true,
            span: None,
            ..self
        };
        inner.set_role(name, attrs, tables);
        inner
    }

    fn set_role(&mut self, name: &LocalName, attrs: &[Attribute], tables: &mut Tables) {
        match *name {
            local_name!("h1") => self.role = Role::Heading(1),
            local_name!("h2") => self.role = Role::Heading(2),
            local_name!("h3") => self.role = Role::Heading(3),
            local_name!("h4") => self.role = Role::Heading(4),
            local_name!("h5") => self.role = Role::Heading(5),
            local_name!("h6") => self.role = Role::Heading(6),
            local_name!("ul") | local_name!("ol") | local_name!("dl") => {
                self.list_level = self.list_level.saturating_add(1);
                self.ordered = *name == local_name!("ol");
            }
            local_name!("li") | local_name!("dt") | local_name!("dd") => {
                self.role = Role::Item {
                    level: self.list_level.max(1),
                    ordered: self.ordered,
                };
            }
            local_name!("blockquote") => self.role = Role::Quote,
            local_name!("table") => self.table = tables.open(),
            local_name!("tr") => self.row = tables.row(self.table),
            local_name!("td") | local_name!("th") => {
                self.role = Role::Cell;
                self.cell = Some(tables.cell(self.table, self.row, attrs));
            }
            local_name!("pre") => {
                self.role = Role::Code;
                self.pre = true;
            }
            local_name!("figcaption") => self.role = Role::Caption,
            local_name!("button") => self.role = Role::Button,
            _ => {}
        }
    }
}
