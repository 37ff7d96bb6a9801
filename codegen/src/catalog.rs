//! A catalog file as it is written. [`crate::model`] is what it means.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;
use serde_json::Value;

use crate::entries::Entries;

mod conventions;
mod rows;
mod rules;

pub use conventions::{Envelope, Environment, Experimental, Host, RateLimit, Variant, VariantCase, WireCase};
pub use rows::{Column, Period, RowReading, Rows, SpecialColumn};
pub use rules::{CountRule, InnRule, NotPastRule, RequiredIf, Rule, RuleEntry, SharesRule, SpanRule, When};

/// One platform's file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalog {
    #[serde(rename = "$schema", default)]
    pub _schema: Option<String>,
    pub platform: String,
    pub title: String,
    pub doc: String,
    #[serde(default)]
    pub docs_url: Option<String>,
    #[serde(default)]
    pub base_url: Option<String>,
    /// Why there is none.
    #[serde(default)]
    pub base_url_required: Option<String>,
    #[serde(default)]
    pub environments: Entries<Environment>,
    #[serde(default)]
    pub hosts: Entries<Host>,
    #[serde(default)]
    pub prefixes: Vec<String>,
    pub auth: Auth,
    #[serde(default)]
    pub wire_case: Option<WireCase>,
    #[serde(default)]
    pub any_case: bool,
    #[serde(default)]
    pub flags: Option<Flags>,
    #[serde(default)]
    pub datetimes: Option<Datetimes>,
    #[serde(default)]
    pub envelope: Option<Envelope>,
    #[serde(default)]
    pub rate_limit: Option<RateLimit>,
    #[serde(default)]
    pub refuse_card_numbers: bool,
    /// The vendor's section titles and their translation.
    pub sections: Entries<String>,
    /// What a status means on every call.
    #[serde(default)]
    pub errors: Entries<String>,
    #[serde(default)]
    pub codes: Entries<Codes>,
    #[serde(default)]
    pub models: Entries<Model>,
    #[serde(default)]
    pub inputs: Entries<Model>,
    #[serde(default)]
    pub variants: Entries<Variant>,
    /// Models that are used outside of calls.
    #[serde(default)]
    pub roots: Vec<String>,
    pub operations: Entries<Operation>,
    #[serde(default)]
    pub life_cycles: Entries<LifeCycle>,
    #[serde(default)]
    pub rows: Entries<Rows>,
}

/// How booleans are written outside of JSON, where it is not `true` and `false`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flags {
    /// 1 and 0.
    Digits,
}

/// How a moment without a zone is written, where it is not ISO 8601.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Datetimes {
    /// With a blank in place of the `T`.
    Blank,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Auth {
    Key,
    Login {
        login: String,
        refresh: String,
        #[serde(default)]
        company_header: Option<String>,
        #[serde(default)]
        early_s: Option<u32>,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Codes {
    pub int: bool,
    #[serde(default)]
    pub any_case: bool,
    #[serde(default)]
    pub open: bool,
    pub doc: String,
    pub values: Entries<CodeValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeValue {
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub basis: Option<Basis>,
    pub doc: String,
}

/// A model or an input.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    pub doc: String,
    #[serde(default)]
    pub wire_case: Option<WireCase>,
    #[serde(default)]
    pub rules: Vec<RuleEntry>,
    #[serde(default)]
    pub can: bool,
    #[serde(default)]
    pub bare: Vec<String>,
    pub fields: Entries<Field>,
}

/// A field of a model or an input, or (with `in`) an argument.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    #[serde(rename = "in", default)]
    pub place: Option<Place>,
    #[serde(rename = "type")]
    pub ty: String,
    #[serde(default)]
    pub wire: Option<String>,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub required_if: Option<String>,
    #[serde(default)]
    pub default: Option<Value>,
    #[serde(default)]
    pub min: Option<i64>,
    #[serde(default)]
    pub max: Option<i64>,
    #[serde(default)]
    pub max_length: Option<u32>,
    #[serde(default)]
    pub min_items: Option<u32>,
    #[serde(default)]
    pub max_items: Option<u32>,
    #[serde(default)]
    pub form: Option<Form>,
    #[serde(rename = "const", default)]
    pub constant: Option<Value>,
    #[serde(default)]
    pub local: bool,
    #[serde(default)]
    pub nullable: bool,
    #[serde(default)]
    pub op: Option<PatchOp>,
    #[serde(default)]
    pub zone: Option<Zone>,
    #[serde(default)]
    pub basis: Option<Basis>,
    pub doc: String,
}

/// How many samples of a moment that is read name a zone, where not none of them does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// All.
    Named,
    /// Some.
    Either,
}

/// What a JSON Patch does with the place that an argument names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PatchOp {
    Replace,
    Remove,
}

/// How the value of an argument is limited or written beyond its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Text of digits only.
    Digits,
    /// A number above zero.
    Positive,
    /// A day written `DD.MM.YYYY`.
    DayFirst,
    /// A Russian phone number, sent as `+7XXXXXXXXXX`.
    Phone,
    /// Money above zero, sent as text with two decimals.
    Price,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    Path,
    Query,
    Body,
    Header,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    pub title: String,
    pub doc: String,
    pub section: String,
    pub method: String,
    pub path: String,
    #[serde(default)]
    pub host: Option<String>,
    #[serde(default = "yes")]
    pub auth: bool,
    #[serde(default = "yes")]
    pub envelope: bool,
    #[serde(default)]
    pub body: Option<Body>,
    #[serde(default)]
    pub media_type: Option<String>,
    #[serde(default)]
    pub wire_case: Option<WireCase>,
    /// What confirming it means.
    #[serde(default)]
    pub confirm: Option<String>,
    #[serde(default)]
    pub interval: Option<Interval>,
    #[serde(default)]
    pub experimental: Experimental,
    /// Where it is described, where that is not the vendor's document.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub basis: Option<Basis>,
    #[serde(default)]
    pub deprecated: bool,
    pub retry: Retry,
    #[serde(default)]
    pub check: Option<String>,
    #[serde(default)]
    pub action: Option<String>,
    pub retry_reason: String,
    #[serde(default)]
    pub args: Entries<Field>,
    #[serde(default)]
    pub rules: Vec<RuleEntry>,
    pub answer: Answer,
    #[serde(default)]
    pub paging: Option<Paging>,
    #[serde(default)]
    pub effects: Vec<String>,
    #[serde(default)]
    pub errors: Vec<Failure>,
    #[serde(default)]
    pub notes: Vec<String>,
}

const fn yes() -> bool {
    true
}

/// How long must pass between two sendings of a call.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interval {
    pub seconds: u32,
    /// The arguments for whose values it counts.
    pub per: Vec<String>,
    pub reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    Json,
    Form,
    Multipart,
    /// The one argument that is given is the body.
    JsonValue,
    /// RFC 6902: each argument is a change.
    JsonPatch,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    Read,
    Repeatable,
    CheckFirst,
    Money,
    Once,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    Type(String),
    Json(AnswerJson),
    File(AnswerFile),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerJson {
    #[serde(rename = "type")]
    pub ty: String,
    #[serde(default)]
    pub or_empty: Option<bool>,
    #[serde(default)]
    pub or_list: Option<bool>,
    /// The keys of which one holds the answer.
    #[serde(rename = "in", default)]
    pub under: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerFile {
    pub file: FileKind,
    #[serde(default)]
    pub or_empty: bool,
}

/// What a file that is an answer must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// A workbook: it begins as a zip archive does.
    Xlsx,
    /// It begins with `%PDF`.
    Pdf,
    /// Anything but an error in JSON.
    Any,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Paging {
    Numbered {
        page: String,
        #[serde(default)]
        size: Option<String>,
        #[serde(default)]
        max_size: Option<u32>,
        items: String,
        #[serde(default)]
        pages: Vec<String>,
        #[serde(default)]
        total: Vec<String>,
    },
    Cursor {
        after: String,
        items: String,
        /// The fields of the last item that lead to the next cursor.
        cursor: Vec<String>,
    },
}

impl Paging {
    /// The field of the page that lists the items.
    pub fn items(&self) -> &str {
        match self {
            Self::Numbered { items, .. } | Self::Cursor { items, .. } => items,
        }
    }
}

/// A documented error of one call.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    #[serde(default)]
    pub status: Option<u16>,
    #[serde(default)]
    pub code: Option<i64>,
    pub doc: String,
    pub basis: Basis,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    Documented,
    Inferred,
    Unknown,
    Contradictory,
    /// Known only from code of others.
    ThirdParty,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LifeCycle {
    pub doc: String,
    pub states: String,
    pub initial: i64,
    pub created_by: String,
    pub actions: Entries<Action>,
    #[serde(default)]
    pub elsewhere: Entries<Elsewhere>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub actor: Actor,
    pub operation: String,
    /// The argument that picks the action: one name and its value.
    #[serde(default)]
    pub when: Entries<i64>,
    pub doc: String,
    pub from: Entries<Cell>,
    pub otherwise: Cell,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    Customer,
    Freelancer,
    Platform,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    pub to: CellTarget,
    /// Some statement says error all the same.
    #[serde(default)]
    pub or_error: bool,
    pub basis: Basis,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum CellTarget {
    States(Vec<i64>),
    Word(String),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elsewhere {
    pub actor: Actor,
    pub from: Vec<i64>,
    pub to: i64,
    pub basis: Basis,
    pub doc: String,
}

impl Catalog {
    /// Reads a file. An error names the entry.
    pub fn parse(text: &str) -> Result<Self> {
        let mut json = serde_json::Deserializer::from_str(text);
        let catalog: Self = serde_path_to_error::deserialize(&mut json)
            .map_err(|error| anyhow!("{}: {}", error.path(), error.inner()))?;
        json.end().map_err(|error| anyhow!("{error}"))?;
        Ok(catalog)
    }

    pub fn load(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| path.display().to_string())
    }
}
