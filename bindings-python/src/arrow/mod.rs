//! Listings as Arrow data, for data frames: what a page lists, in typed columns, without a Python object for each value.
//!
//! The columns come from the tables alone, never from the values, so that all pages of a listing have the same, and an empty
//! one too. What was chosen and measured: docs/decisions/0014-arrow.md.

mod array;
mod columns;
mod table;

pub use columns::Columns;
pub use table::{Table, table_of};
