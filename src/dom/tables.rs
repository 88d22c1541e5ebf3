//! Rows, cells and columns of the tables of a page.

use super::element::attribute;
use crate::page::Cell;
use html5ever::{Attribute, LocalName, local_name};

/// Columns are counted up to here: wider tables are no tables for readers.
const COLUMNS: usize = 64;
/// A cell spans at most so many columns: more would let a small page make a large table.
const SPAN: usize = 8;

/// How many tables, rows and cells have begun, and what is open of each table.
#[derive(Default)]
pub(super) struct Tables {
    tables: Vec<Table>,
    rows: u32,
    cells: u32,
}

#[derive(Default)]
struct Table {
    /// The next column of the row.
    next: usize,
    /// For how many rows to come each column is taken by a cell that spans rows.
    taken: Vec<u8>,
}

impl Tables {
    /// Begins a table: its number, from 1.
    pub(super) fn open(&mut self) -> u32 {
        self.tables.push(Table::default());
        u32::try_from(self.tables.len()).unwrap_or(u32::MAX)
    }

    /// Begins a row of a table: its number.
    pub(super) fn row(&mut self, table: u32) -> u32 {
        self.rows += 1;
        if let Some(table) = self.table(table) {
            table.next = 0;
            for rows in &mut table.taken {
                *rows = rows.saturating_sub(1);
            }
        }
        self.rows
    }

    /// Begins a cell of a row.
    pub(super) fn cell(&mut self, table: u32, row: u32, attrs: &[Attribute]) -> Cell {
        self.cells += 1;
        let span = |key: &LocalName| {
            let value = attribute(attrs, key).and_then(|value| value.trim().parse::<usize>().ok());
            value.unwrap_or(1).max(1)
        };
        let (columns, rows) = (span(&local_name!("colspan")), span(&local_name!("rowspan")));
        let column = self
            .table(table)
            .map_or(0, |table| table.take(columns, rows));
        Cell {
            table,
            row,
            cell: self.cells,
            column: u16::try_from(column).unwrap_or(u16::MAX),
        }
    }

    fn table(&mut self, number: u32) -> Option<&mut Table> {
        self.tables.get_mut((number as usize).checked_sub(1)?)
    }
}

impl Table {
    /// Takes columns of the row, and of rows to come: the first of them.
    fn take(&mut self, columns: usize, rows: usize) -> usize {
        let is_taken = |at: &usize| self.taken.get(*at).is_some_and(|rows| *rows > 0);
        let first = (self.next..COLUMNS)
            .find(|at| !is_taken(at))
            .unwrap_or(COLUMNS);
        let end = (first + columns.min(SPAN)).min(COLUMNS);
        self.next = end;
        if rows > 1 && first < end {
            self.taken.resize(self.taken.len().max(end), 0);
            for at in self.taken.iter_mut().take(end).skip(first) {
                *at = u8::try_from(rows).unwrap_or(u8::MAX);
            }
        }
        first
    }
}
