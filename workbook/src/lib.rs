//! # gigwire-workbook
//!
//! The workbooks of registries (many invitations, many payouts): rows become an xlsx, a user's own xlsx or CSV becomes
//! rows, and the platform's workbook of failures becomes rows with reasons. Bytes in, bytes out; whatever is wrong with
//! a workbook is told with its sheet, row and column, and what to do.
//!
//! How the headings of the platform's workbooks read is not documented, so columns are known by what their headings
//! mean ([`Column`]), in any order.

mod archive;
mod columns;
mod csv_table;
mod dates;
#[cfg(feature = "host")]
mod desk;
mod number;
mod parts;
mod problem;
mod rows;
mod sheet;
mod styles;
mod table;
mod write;
mod xml;

pub use columns::{Column, Registry};
#[cfg(feature = "host")]
pub use desk::Desk;
pub use parts::{Faulty, FaultyRow, Template, read_faulty, read_template};
pub use problem::{Problem, ProblemCode, WorkbookError};
pub use rows::{ReadOptions, Row, read_rows};
pub use table::Limits;
pub use write::write;
