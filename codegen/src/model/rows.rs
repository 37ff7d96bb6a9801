//! Neutral rows: the kinds, their columns and the common terms, and what a platform has of them.

use crate::catalog::Basis;

/// A kind of rows, the same on every platform. The faces are written by hand: a term or column that is new here is new in
/// each of them.
#[derive(Debug)]
pub struct RowKind {
    /// As in the catalog: `work_items`.
    pub name: &'static str,
    /// As in the table `RowKind`: `WorkItems`.
    pub pascal: &'static str,
    pub columns: &'static [(&'static str, Holds)],
    /// The common states; none: rows of the kind have no state.
    pub terms: &'static [&'static str],
}

/// What a column holds. The core knows it by the column's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    Text,
    Money,
    Moment,
}

/// Every kind, in the order of tables.
pub const ROW_KINDS: [RowKind; 4] = [
    RowKind {
        name: "people",
        pascal: "People",
        columns: &[
            ("id", Holds::Text),
            ("name", Holds::Text),
            ("email", Holds::Text),
            ("phone", Holds::Text),
            ("taxId", Holds::Text),
            ("since", Holds::Moment),
        ],
        terms: &["invited", "registered", "active", "blocked", "unknown"],
    },
    RowKind {
        name: "work_items",
        pascal: "WorkItems",
        columns: &[
            ("id", Holds::Text),
            ("title", Holds::Text),
            ("personId", Holds::Text),
            ("personName", Holds::Text),
            ("personTaxId", Holds::Text),
            ("amount", Holds::Money),
            ("currency", Holds::Text),
            ("created", Holds::Moment),
            ("due", Holds::Moment),
            ("finished", Holds::Moment),
        ],
        terms: &["planned", "in_progress", "on_hold", "review", "done", "paid", "cancelled", "unknown"],
    },
    RowKind {
        name: "payouts",
        pascal: "Payouts",
        columns: &[
            ("id", Holds::Text),
            ("workItemId", Holds::Text),
            ("personId", Holds::Text),
            ("personName", Holds::Text),
            ("personTaxId", Holds::Text),
            ("amount", Holds::Money),
            ("currency", Holds::Text),
            ("created", Holds::Moment),
            ("paid", Holds::Moment),
        ],
        terms: &["waiting", "in_progress", "paid", "failed", "unknown"],
    },
    RowKind {
        name: "balances",
        pascal: "Balances",
        columns: &[
            ("id", Holds::Text),
            ("name", Holds::Text),
            ("amount", Holds::Money),
            ("held", Holds::Money),
            ("currency", Holds::Text),
        ],
        terms: &[],
    },
];

/// What a platform has of one kind.
#[derive(Debug)]
pub struct Rows {
    pub kind: &'static RowKind,
    pub reading: Reading,
}

#[derive(Debug)]
pub enum Reading {
    /// Why it has none.
    Absent(String),
    Read(Box<RowReading>),
}

/// Fields that lead somewhere.
pub type Path = Vec<String>;

#[derive(Debug)]
pub struct RowReading {
    pub doc: String,
    pub basis: Basis,
    pub operation: String,
    pub each: Option<RowParents>,
    pub items: Path,
    pub with: Vec<(String, Vec<String>)>,
    pub columns: Vec<Column>,
    pub states: Vec<StateColumn>,
    pub period: Option<Period>,
}

#[derive(Debug)]
pub struct RowParents {
    pub operation: String,
    pub items: Path,
    pub argument: String,
    pub path: Path,
}

#[derive(Debug)]
pub struct Column {
    pub name: &'static str,
    pub paths: Vec<Path>,
    pub joined: bool,
    pub otherwise: String,
}

#[derive(Debug)]
pub struct StateColumn {
    pub path: Path,
    /// Values on the wire and common terms, in the order of the code set; an empty term: no row.
    pub terms: Vec<(String, String)>,
}

#[derive(Debug)]
pub struct Period {
    pub by: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
}
