// Made from testdata/workshop.json by gigwire-codegen; do not edit.
//! Workshop: typed views over decoded answers.
//!
//! A view borrows the [`Document`](crate::codec::Document) and reads a field when it is asked for. A field that is
//! absent or null is `None`; fields that the catalog does not know are in `node().extras()`.

use uuid::Uuid;

use super::{codes, tables};
use crate::codec::Node;
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

    /// Renews it.
    #[must_use]
    pub fn refresh_token(&self) -> Option<Secret> {
        self.0.field_at(1).as_text().map(Secret::from)
    }

    /// Seconds.
    #[must_use]
    pub fn expires_in(&self) -> Option<i64> {
        self.0.field_at(2).as_int()
    }
}

/// An entry.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a>(Node<'a>);

impl<'a> Entry<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ENTRY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Its id.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Its sizes. Inferred: the documents do not say so.
    pub fn size(&self) -> impl Iterator<Item = i64> + use<'a> {
        self.0.field_at(2).items().filter_map(|node| node.as_int())
    }
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a>(Node<'a>);

impl<'a> Field<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::FIELD)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Kind.
    #[must_use]
    pub fn kind(&self) -> Option<codes::Kind> {
        self.0.field_at(0).as_text().map(codes::Kind::from_code)
    }

    /// Data type.
    #[must_use]
    pub fn data_type(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Value.
    #[must_use]
    pub fn value(&self) -> Option<FieldValue<'a>> {
        FieldValue::of(self.0, 2)
    }
}

/// How long.
#[derive(Clone, Copy, Debug)]
pub struct Length<'a>(Node<'a>);

impl<'a> Length<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::LENGTH)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Minutes.
    #[must_use]
    pub fn minutes(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// What was said. Known only from third-party code.
    #[must_use]
    pub fn said(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
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

    /// Its id.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// How far.
    #[must_use]
    pub fn layout_status(&self) -> Option<codes::Layout> {
        self.0.field_at(1).as_int().map(codes::Layout::from_code)
    }

    /// How long.
    #[must_use]
    pub fn length(&self) -> Option<Length<'a>> {
        Length::of(self.0.field_at(2))
    }

    /// Fields.
    pub fn fields(&self) -> impl Iterator<Item = Field<'a>> + use<'a> {
        self.0.field_at(3).items().filter_map(Field::of)
    }

    /// Team.
    #[must_use]
    pub fn team(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Worker.
    #[must_use]
    pub fn worker(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }
}

/// Jobs.
#[derive(Clone, Copy, Debug)]
pub struct JobList<'a>(Node<'a>);

impl<'a> JobList<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_LIST)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Jobs.
    pub fn jobs(&self) -> impl Iterator<Item = Job<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Job::of)
    }
}

/// A page.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a>(Node<'a>);

impl<'a> Page<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAGE)).then_some(Self(node))
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

    /// How many.
    #[must_use]
    pub fn total_count(&self) -> Option<i64> {
        self.0.field_at(1).as_int()
    }
}

/// What is allowed.
#[derive(Clone, Copy, Debug)]
pub struct Permissions<'a>(Node<'a>);

impl<'a> Permissions<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PERMISSIONS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Jobs.
    #[must_use]
    pub fn jobs(&self) -> Option<JobPermissions<'a>> {
        JobPermissions::of(self.0.field_at(0))
    }

    /// Log in.
    #[must_use]
    pub fn login(&self) -> Option<bool> {
        self.0.field_at(1).as_bool()
    }

    /// Whether this is allowed: names that lead to a permission, with dots between them, such as `jobs.edit`.
    /// What is not there is not allowed.
    #[must_use]
    pub fn can(&self, permission: &str) -> bool {
        self.0.can(permission)
    }
}

/// About jobs.
#[derive(Clone, Copy, Debug)]
pub struct JobPermissions<'a>(Node<'a>);

impl<'a> JobPermissions<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_PERMISSIONS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Edit.
    #[must_use]
    pub fn edit(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// Read only.
    #[must_use]
    pub fn read_only(&self) -> Option<bool> {
        self.0.field_at(1).as_bool()
    }
}

/// What is told.
#[derive(Clone, Copy, Debug)]
pub struct Hook<'a>(Node<'a>);

impl<'a> Hook<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::HOOK)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The job.
    #[must_use]
    pub fn job(&self) -> Option<Job<'a>> {
        Job::of(self.0.field_at(0))
    }
}

/// The value of a field.
#[derive(Clone, Copy, Debug)]
pub enum FieldValue<'a> {
    /// A line.
    Text(&'a str),
    /// Yes or no.
    Flag(bool),
    /// Addresses.
    Images(Node<'a>),
    /// An entry.
    Entry(Entry<'a>),

    /// JSON of a combination that is not documented.
    Other(&'a str),
}

impl<'a> FieldValue<'a> {
    /// The value of a field of an object, by its place.
    #[must_use]
    pub fn of(object: Node<'a>, index: usize) -> Option<Self> {
        let node = object.field_at(index);
        if node.is_null() {
            return None;
        }
        match object.case_at(index) {
            Some(case) => match case.name {
                "text" => node.as_text().map(Self::Text),
                "flag" => node.as_bool().map(Self::Flag),
                "images" => Some(Self::Images(node)),
                "entry" => Entry::of(node).map(Self::Entry),

                _ => None,
            },
            None => node.as_json().map(Self::Other),
        }
    }
}
