//! Neutral rows: what a report over several platforms reads, and where a platform's answers have it.

/// One kind of rows, the same on every platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// Who works and is paid.
    People,
    /// Tasks, jobs: what is done.
    WorkItems,
    /// What people are paid.
    Payouts,
    /// Money that stands somewhere.
    Balances,
}

impl RowKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::People, Self::WorkItems, Self::Payouts, Self::Balances];

    /// The name in the catalog and in every binding.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::WorkItems => "work_items",
            Self::Payouts => "payouts",
            Self::Balances => "balances",
        }
    }

    /// What errors call the reading.
    #[must_use]
    pub const fn operation(self) -> &'static str {
        match self {
            Self::People => "rows.people",
            Self::WorkItems => "rows.work_items",
            Self::Payouts => "rows.payouts",
            Self::Balances => "rows.balances",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// One kind of rows of a platform. Paths are fields with dots between them: a text is a third of a list of texts.
#[derive(Debug)]
pub struct Rows {
    /// Which.
    pub kind: RowKind,
    /// How they are read; `None`: the platform has none.
    pub reading: Option<&'static RowReading>,
    /// Why the platform has none; empty where it has them.
    pub absent: &'static str,
}

/// How rows of a kind are read.
#[derive(Debug)]
pub struct RowReading {
    /// The id of the operation whose answers hold them.
    pub operation: &'static str,
    /// Where the operation is called once for each item of another listing: that listing.
    pub each: Option<RowParents>,
    /// Without paging, the path to the list in the answer; empty: the answer is one row.
    pub items: &'static str,
    /// Arguments that are always sent, each with its codes on the wire.
    pub with: &'static [(&'static str, &'static [&'static str])],
    /// The columns, camelCase, and where each stands: paths from an item with `|` between them, of which the first that is there
    /// counts; with `+`, all of them with a blank between; after `=`, what it always is. Paths that begin with `each` lead on
    /// from the item of the other listing. A column that is not here the platform does not tell.
    pub columns: &'static [(&'static str, &'static str)],
    /// Where the state stands: the first of these that is there and decides.
    pub states: &'static [StateColumn],
    /// By which days the rows may be picked; `None`: by none.
    pub period: Option<Period>,
}

/// A listing whose every item leads to rows.
#[derive(Debug)]
pub struct RowParents {
    /// The id of the operation that lists them.
    pub operation: &'static str,
    /// As [`RowReading::items`].
    pub items: &'static str,
    /// The argument of [`RowReading::operation`] that takes what is at `path` of an item.
    pub argument: &'static str,
    /// The path, from an item.
    pub path: &'static str,
}

/// A field that tells the state in the platform's own terms.
#[derive(Debug)]
pub struct StateColumn {
    /// The path to it, from an item.
    pub path: &'static str,
    /// Its values on the wire, each with the common term; an empty term: what has it is no row of this kind.
    pub terms: &'static [(&'static str, &'static str)],
}

/// By which days rows may be picked.
#[derive(Debug)]
pub struct Period {
    /// The column whose day must lie in the period; `None`: the platform alone picks.
    pub by: Option<&'static str>,
    /// The argument that takes the first day, a date or a moment.
    pub since: Option<&'static str>,
    /// The argument that takes the last day, a date or a moment.
    pub until: Option<&'static str>,
}
