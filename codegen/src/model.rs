//! What the catalogs mean, resolved and checked: the one input of every emitter.
//!
//! Lists keep the order of the catalog. References between types are names; [`Platform::codes`], [`Platform::model`]
//! and [`Platform::input`] follow them (they were all checked, so a miss is an emitter's mistake).

mod rows;

use serde_json::Value;

use crate::naming::Name;

pub use crate::catalog::{
    Actor, Basis, Body, CountRule, Envelope, Failure, FileKind, InnRule, Interval, NotPastRule, Paging, PatchOp,
    RateLimit, RequiredIf, Retry, Rule, SharesRule, SpanRule, Zone,
};
pub use rows::{Column, Holds, Path, Period, ROW_KINDS, Reading, RowKind, RowParents, RowReading, Rows, StateColumn};

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
    /// `None`: there is none that is known, and every client must be told one.
    pub base_url: Option<String>,
    pub environments: Vec<Environment>,
    /// Hosts beside the main one.
    pub hosts: Vec<Host>,
    /// What paths may begin with, where that can be chosen.
    pub prefixes: Vec<String>,
    pub auth: Auth,
    pub envelope: Option<Envelope>,
    pub rate_limit: Option<RateLimit>,
    pub refuse_card_numbers: bool,
    pub sections: Vec<Section>,
    /// What a status means on every call; `4xx`: all that begin so.
    pub errors: Vec<(String, String)>,
    pub codes: Vec<CodeSet>,
    /// Objects that are read.
    pub models: Vec<Object>,
    /// Objects that are sent.
    pub inputs: Vec<Object>,
    /// Values whose type depends on their siblings.
    pub variants: Vec<Variant>,
    pub operations: Vec<Operation>,
    pub life_cycles: Vec<LifeCycle>,
    /// All kinds in their order, or none.
    pub rows: Vec<Rows>,
}

#[derive(Debug)]
pub enum Auth {
    Key,
    Login {
        login: String,
        refresh: String,
        company_header: Option<String>,
        /// How long before it expires a token is renewed.
        early_s: u32,
    },
}

/// Another address of the platform, chosen by its name.
#[derive(Debug)]
pub struct Environment {
    pub name: String,
    pub base_url: String,
    /// In the order of [`Platform::hosts`].
    pub hosts: Vec<String>,
    pub doc: String,
}

/// A host beside the main one.
#[derive(Debug)]
pub struct Host {
    /// `identity`
    pub name: Name,
    pub base_url: String,
    pub doc: String,
}

/// A value whose type depends on its siblings.
#[derive(Debug)]
pub struct Variant {
    /// `CustomFieldValue`
    pub name: String,
    pub doc: String,
    /// The siblings' names.
    pub by: Vec<String>,
    pub cases: Vec<Case>,
    /// Whether it is sent, not read.
    pub sent: bool,
}

/// One type that a [`Variant`] may have.
#[derive(Debug)]
pub struct Case {
    pub name: Name,
    pub ty: Type,
    /// The siblings' values on the wire, row by row; `None` is any.
    pub when: Vec<Vec<Option<String>>>,
    /// Null is an empty list.
    pub null_is_empty: bool,
    pub doc: String,
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
    /// Codes that are not documented may be sent.
    pub open: bool,
    pub doc: String,
    pub values: Vec<CodeValue>,
}

#[derive(Debug)]
pub struct CodeValue {
    /// The text of the code; of a whole number if [`CodeSet::int`].
    pub wire: String,
    pub name: Name,
    /// Other spellings that are read as it, in lower case.
    pub aliases: Vec<String>,
    pub doc: String,
}

/// A model or an input.
#[derive(Debug)]
pub struct Object {
    /// `Task`
    pub name: String,
    pub doc: String,
    pub fields: Vec<Field>,
    /// Of an input: which fields go together.
    pub rules: Vec<Rule>,
    /// Of an input: what is checked beside the rules.
    pub conditions: Vec<Condition>,
    /// Of a model of permissions: faces have `can`.
    pub can: bool,
    /// Of a model: the fields, of which the first that fits takes a bare value in place of the object.
    pub bare: Vec<String>,
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
    pub max: Option<i64>,
    pub form: Option<Form>,
    /// Not told by the documents: an answer where it does not fit is none the less one.
    pub guess: bool,
    /// Whether a moment that is read names a zone; `None`: it does not. Faces of columns have to know.
    pub zone: Option<Zone>,
    /// What the JSON Patch does with the place.
    pub op: Option<PatchOp>,
    pub doc: String,
}

/// Where an argument goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Body,
    Header,
    /// Nowhere: it is checked.
    Local,
}

/// How a value is limited or written beyond its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Digits,
    Positive,
    DayFirst,
    Phone,
    Price,
    /// A boolean as `true` or `false` outside of JSON.
    Words,
    /// A moment without a zone in ISO 8601.
    Iso,
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
    Variant(String),
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
    /// The name of the host it goes to, where that is not the main one.
    pub host: Option<String>,
    pub auth: bool,
    /// Whether its answer comes in the platform's envelope.
    pub envelope: bool,
    pub body: Option<Body>,
    /// The content type of the body, where it is not the usual one.
    pub media_type: Option<String>,
    pub retry: Retry,
    pub retry_reason: String,
    pub check: Option<String>,
    pub action: Option<String>,
    /// How long must pass between two sendings.
    pub interval: Option<Interval>,
    pub args: Vec<Field>,
    /// What is sent with every call, with its value: no argument of any face.
    pub constants: Vec<(Field, Value)>,
    pub rules: Vec<Rule>,
    /// What is checked beside the rules. Documentation has it in the prose of the arguments (`required_if`).
    pub conditions: Vec<Condition>,
    pub answer: Answer,
    /// The answer may be the bare list of the model's first field.
    pub or_list: bool,
    /// The keys of which one holds the answer, outside of an envelope.
    pub under: Vec<String>,
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
    Count(CountRule),
    Span(SpanRule),
    /// A whole number within these bounds.
    Range {
        arg: String,
        min: i64,
        max: i64,
    },
    /// At most so many characters.
    MaxLength {
        arg: String,
        max: u32,
    },
    /// So many items.
    Items {
        arg: String,
        min: u32,
        max: Option<u32>,
    },
    /// `confirm` must be true, for this reason.
    Confirmed(String),
    /// The arguments that `clear` may name.
    Clear(Vec<String>),
}

#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    Empty,
    Json(Type),
    JsonOrEmpty(Type),
    File { kind: FileKind, or_empty: bool },
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
    /// The name of its client: the title without blanks, `SolarStaff`, `CloudTips`.
    pub fn class(&self) -> String {
        self.title.chars().filter(char::is_ascii_alphanumeric).collect()
    }

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

    /// Of a model that some call answers with and that is a list, with nothing else but how it is paged: the field that lists.
    pub fn listed<'a>(&self, model: &'a Object) -> Option<&'a Field> {
        let answer = Type::Model(model.name.clone());
        let answers = |operation: &&Operation| match &operation.answer {
            Answer::Json(ty) | Answer::JsonOrEmpty(ty) => *ty == answer,
            Answer::Empty | Answer::File { .. } => false,
        };
        let mut operations = self.operations.iter().filter(answers).peekable();
        operations.peek()?;
        if let Some(paging) = operations.find_map(|operation| operation.paging.as_ref()) {
            return model.fields.iter().find(|field| field.name.given() == paging.items());
        }
        let mut lists = model.fields.iter().filter(|field| field.name.given() != "pagination");
        let (list, more) = (lists.next()?, lists.next());
        let of_models = matches!(&list.ty, Type::List(item) if matches!(**item, Type::Model(_)));
        (of_models && more.is_none()).then_some(list)
    }

    pub fn variant(&self, name: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.name == name)
    }

    /// Whether a client logs in with name and password.
    pub fn has_login(&self) -> bool {
        matches!(self.auth, Auth::Login { .. })
    }

    /// Whether a login may ask for a code.
    pub fn has_code(&self) -> bool {
        let Auth::Login { login, .. } = &self.auth else { return false };
        let login = self.operations.iter().find(|operation| operation.id == *login);
        login.is_some_and(|login| login.arg("code").is_some())
    }

    /// Whether a call may name a company to act for.
    pub fn has_company(&self) -> bool {
        matches!(&self.auth, Auth::Login { company_header: Some(_), .. })
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
            Self::ThirdParty => "third_party",
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
