//! A sheet as a table of cells, whatever file it came from.

/// What a file may hold before it is refused. Files from outside can be made to fill any memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Rows below the headings.
    pub rows: usize,
    /// Bytes of the parts of the file that are read, unpacked; and of all texts in the cells.
    pub unpacked_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { rows: 50_000, unpacked_bytes: 64 << 20 }
    }
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    Text(String),
    /// A number, with the digits that the file has.
    Number(String),
    /// A day, `YYYY-MM-DD`; the time of the day is dropped.
    Day(String),
    Bool(bool),
    /// `#N/A` and the like.
    Error(String),
}

/// A cell in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    /// Counted from 0.
    pub column: u32,
    pub cell: Cell,
    /// The formula that made it.
    pub formula: Option<String>,
}

/// A row that is not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TableRow {
    /// As spreadsheets count, from 1.
    pub number: u32,
    pub cells: Vec<Placed>,
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// `None`: the file has no sheets (CSV).
    pub sheet: Option<String>,
    pub rows: Vec<TableRow>,
    /// The first merged cells, such as `A1:B2`.
    pub merged: Option<String>,
}
