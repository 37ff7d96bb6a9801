// Made from testdata/toy.json by gigwire-codegen; do not edit.
//! Toy: typed views over decoded answers.
//!
//! A view borrows the [`Document`](crate::codec::Document) and reads a field when it is asked for. A field that is
//! absent or null is `None`; fields that the catalog does not know are in `node().extras()`.

use rust_decimal::Decimal;

use super::{codes, tables};
use crate::codec::{DateTime, Node};
use crate::secret::Secret;

/// Tokens.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(Node<'a>);

impl<'a> Tokens<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TOKENS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Token.
    #[must_use]
    pub fn token(&self) -> Secret {
        Secret::from(self.0.field_at(0).as_text().unwrap_or_default())
    }

    /// Challenge.
    #[must_use]
    pub fn two_factor(&self) -> Option<&'a str> {
        self.0.field_at(1).as_json()
    }
}

/// A job.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a>(Node<'a>);

impl<'a> Job<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Job id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Kind, see \[rules\].
    #[must_use]
    pub fn r#type(&self) -> Option<codes::JobKind> {
        self.0.field_at(1).as_text().map(codes::JobKind::from_code)
    }

    /// State.
    #[must_use]
    pub fn state(&self) -> Option<codes::JobState> {
        self.0.field_at(2).as_int().map(codes::JobState::from_code)
    }

    /// Price.
    #[must_use]
    pub fn price(&self) -> Option<Decimal> {
        self.0.field_at(3).as_decimal()
    }

    /// When it is due.
    #[must_use]
    pub fn due_at(&self) -> Option<DateTime> {
        self.0.field_at(4).as_datetime()
    }

    /// Tags.
    pub fn tags(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.0.field_at(5).items().filter_map(|node| node.as_text())
    }
}

/// One page: jobs.
#[derive(Clone, Copy, Debug)]
pub struct JobPage<'a>(Node<'a>);

impl<'a> JobPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Jobs.
    pub fn items(&self) -> impl Iterator<Item = Job<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Job::of)
    }

    /// Paging.
    #[must_use]
    pub fn paging(&self) -> Paging<'a> {
        Paging(self.0.field_at(1))
    }
}

/// Paging.
#[derive(Clone, Copy, Debug)]
pub struct Paging<'a>(Node<'a>);

impl<'a> Paging<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAGING)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Pages.
    #[must_use]
    pub fn pages(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Jobs in all.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.0.field_at(1).as_int().unwrap_or_default()
    }
}
