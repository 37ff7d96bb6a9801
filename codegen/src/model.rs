//! What the catalogs mean, resolved and checked: the one input of every emitter.
//!
//! Lists keep the order of the catalog. References between types are names; [`Platform::codes`], [`Platform::model`]
//! and [`Platform::input`] follow them (they were all checked, so a miss is an emitter's mistake).

use serde_json::Value;

use crate::naming::Name;

pub use crate::catalog::{
    Actor, Basis, Body, Failure, Form, InnRule, NotPastRule, Paging, Place, RequiredIf, Retry, Rule, SharesRule,
};

/// One platform.
#[derive(Debug)]
pub struct Platform {
    /// `solar_staff`
    pub id: Name,
    /// The file it came from, relative to the repository.
    pub source: String,
    pub title: String,
    pub doc: String,
    pub docs_url: Option<String>,
    pub base_url: String,
    pub auth: Auth,
    pub sections: Vec<Section>,
    /// What a status means on every call.
    pub errors: Vec<(u16, String)>,
    pub codes: Vec<CodeSet>,
    /// Objects that are read.
    pub models: Vec<Object>,
    /// Objects that are sent.
    pub inputs: Vec<Object>,
    pub operations: Vec<Operation>,
    pub life_cycles: Vec<LifeCycle>,
}

#[derive(Debug)]
pub enum Auth {
    Key,
    Login { login: String, refresh: String, company_header: Option<String> },
}

/// A section of the vendor's document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The vendor's title.
    pub vendor: String,
    /// The same in English.
    pub title: String,
}

/// A documented, open set of codes.
#[derive(Debug)]
pub struct CodeSet {
    /// `TaskState`
    pub name: String,
    /// Whole numbers on the wire, not text.
    pub int: bool,
    pub doc: String,
    pub values: Vec<CodeValue>,
}

#[derive(Debug)]
pub struct CodeValue {
    /// The text of the code; of a whole number if [`CodeSet::int`].
    pub wire: String,
    pub name: Name,
    pub doc: String,
}

/// A model or an input.
#[derive(Debug)]
pub struct Object {
    /// `Task`
    pub name: String,
    pub doc: String,
    pub fields: Vec<Field>,
}

/// A field of an object, or an argument.
#[derive(Debug)]
pub struct Field {
    pub name: Name,
    pub wire: String,
    /// Other keys that the documents print for it (models only).
    pub aliases: Vec<String>,
    /// Where an argument goes; always [`Place::Body`] in objects.
    pub place: Place,
    pub ty: Type,
    pub required: bool,
    /// The condition, in words, under which the platform requires it.
    pub required_if: Option<String>,
    pub default: Option<Value>,
    pub max: Option<u32>,
    pub form: Option<Form>,
    pub doc: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    Bool,
    Int,
    Text,
    Secret,
    Uuid,
    Money,
    Decimal,
    Date,
    DateTime,
    Any,
    /// A file that is sent.
    File,
    Code(String),
    Model(String),
    Input(String),
    List(Box<Self>),
    Map(Box<Self>),
}

impl Type {
    /// The type within lists and maps.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(item) | Self::Map(item) => item.innermost(),
            other => other,
        }
    }
}

#[derive(Debug)]
pub struct Operation {
    /// `finance.payout_endpoints.list`
    pub id: String,
    /// The id without the verb: `finance`, `payout_endpoints`.
    pub resource: Vec<Name>,
    /// The last part of the id: `list`.
    pub verb: Name,
    pub title: String,
    /// Begins with a warning where the call is experimental or deprecated, so that every face shows it.
    pub doc: String,
    /// Not described by the vendor: it may be wrong.
    pub experimental: bool,
    pub deprecated: bool,
    pub section: Section,
    /// The vendor's title of the call.
    pub vendor_title: String,
    pub method: String,
    /// As in the catalog: `/customer/tasks/{taskId|uuid}`.
    pub path: String,
    pub segments: Vec<Segment>,
    pub auth: bool,
    pub body: Option<Body>,
    pub retry: Retry,
    pub retry_reason: String,
    pub check: Option<String>,
    pub action: Option<String>,
    pub args: Vec<Field>,
    pub rules: Vec<Rule>,
    /// What is checked beside the rules. Documentation has it in the prose of the arguments (`required_if`).
    pub conditions: Vec<Condition>,
    pub answer: Answer,
    /// The answer may be the bare list of the model's first field.
    pub or_list: bool,
    pub paging: Option<Paging>,
    pub effects: Vec<String>,
    pub failures: Vec<Failure>,
    pub notes: Vec<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Segment {
    Literal(String),
    /// Names of the arguments, of which one is given.
    Param(Vec<String>),
}

/// A rule about the values of arguments.
#[derive(Debug, Clone)]
pub enum Condition {
    RequiredIf(RequiredIf),
    Shares(SharesRule),
    NotPast(NotPastRule),
    Inn(InnRule),
}

#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    Empty,
    Json(Type),
    JsonOrEmpty(Type),
}

#[derive(Debug)]
pub struct LifeCycle {
    /// `task`
    pub name: Name,
    pub doc: String,
    /// The code set of its states.
    pub states: String,
    pub initial: i64,
    /// The operation that creates the object.
    pub created_by: String,
    pub actions: Vec<Action>,
    pub elsewhere: Vec<Elsewhere>,
}

#[derive(Debug)]
pub struct Action {
    pub name: Name,
    pub actor: Actor,
    pub operation: String,
    pub argument: Option<(String, i64)>,
    pub doc: String,
    /// One for each state, in the order of the code set.
    pub cells: Vec<Cell>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Cell {
    pub from: i64,
    pub outcome: Outcome,
    pub basis: Basis,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    To(Vec<i64>),
    Error,
    Unknown,
    Contradictory(Vec<i64>),
}

#[derive(Debug)]
pub struct Elsewhere {
    pub name: Name,
    pub actor: Actor,
    pub from: Vec<i64>,
    pub to: i64,
    pub basis: Basis,
    pub doc: String,
}

impl Platform {
    pub fn codes(&self, name: &str) -> Option<&CodeSet> {
        self.codes.iter().find(|codes| codes.name == name)
    }

    #[allow(dead_code, reason = "faces that write out models follow them by name")]
    pub fn model(&self, name: &str) -> Option<&Object> {
        self.models.iter().find(|model| model.name == name)
    }

    pub fn input(&self, name: &str) -> Option<&Object> {
        self.inputs.iter().find(|input| input.name == name)
    }
}

impl Operation {
    /// The argument of this catalog name.
    pub fn arg(&self, name: &str) -> Option<&Field> {
        self.args.iter().find(|arg| arg.name.given() == name)
    }
}

impl Retry {
    /// As the catalog writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Repeatable => "repeatable",
            Self::CheckFirst => "check_first",
            Self::Money => "money",
            Self::Once => "once",
        }
    }
}

impl Basis {
    /// As the catalog writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Inferred => "inferred",
            Self::Unknown => "unknown",
            Self::Contradictory => "contradictory",
        }
    }
}

impl Actor {
    /// As the catalog writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Freelancer => "freelancer",
            Self::Platform => "platform",
        }
    }
}
