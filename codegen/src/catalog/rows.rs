//! Neutral rows as they are written.

use serde::Deserialize;

use super::Basis;
use crate::entries::Entries;

/// What a platform has of one kind of rows.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Rows {
    Absent(AbsentRows),
    Read(Box<RowReading>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AbsentRows {
    /// Why there are none.
    pub absent: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowReading {
    pub doc: String,
    pub basis: Basis,
    pub operation: String,
    /// The listing whose every item leads to rows.
    #[serde(default)]
    pub each: Option<RowParents>,
    /// The fields that lead to the list, where the operation has no pages.
    #[serde(default)]
    pub items: Option<String>,
    /// Arguments that are always sent, with their codes.
    #[serde(default)]
    pub with: Entries<Vec<String>>,
    pub columns: Entries<Column>,
    #[serde(default)]
    pub states: Vec<StateColumn>,
    #[serde(default)]
    pub period: Option<Period>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowParents {
    pub operation: String,
    #[serde(default)]
    pub items: Option<String>,
    /// The argument that takes what is at `of`.
    pub argument: String,
    pub of: String,
}

/// Where a column stands: fields with dots between them.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Column {
    At(String),
    /// The first of these that is there.
    FirstOf(Vec<String>),
    Special(SpecialColumn),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum SpecialColumn {
    /// All of these, with a blank between them.
    Join(Vec<String>),
    /// Always this.
    Is(String),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateColumn {
    pub of: String,
    /// Each of its values with the common term; `null`: what has it is no row of this kind.
    pub terms: Entries<Option<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    #[serde(default)]
    pub by: Option<String>,
    #[serde(default)]
    pub since: Option<String>,
    #[serde(default)]
    pub until: Option<String>,
}
