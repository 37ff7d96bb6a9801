//! A catalog file as it is written. [`crate::model`] is what it means.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;
use serde_json::Value;

use crate::entries::Entries;

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
    pub base_url: String,
    pub auth: Auth,
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
    pub operations: Entries<Operation>,
    #[serde(default)]
    pub life_cycles: Entries<LifeCycle>,
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
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Codes {
    pub int: bool,
    pub doc: String,
    pub values: Entries<CodeValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeValue {
    pub name: String,
    pub doc: String,
}

/// A model or an input.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    pub doc: String,
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
    pub max: Option<u32>,
    #[serde(default)]
    pub form: Option<Form>,
    pub doc: String,
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
    #[serde(default = "yes")]
    pub auth: bool,
    #[serde(default)]
    pub body: Option<Body>,
    #[serde(default)]
    pub experimental: bool,
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    Json,
    Form,
    Multipart,
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

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum RuleEntry {
    Tie(Rule),
    RequiredIf(RequiredIf),
    Shares(SharesRule),
    NotPast(NotPastRule),
    Inn(InnRule),
}

/// `{"if": {"arg", "is"}, "then_required", "reason"}`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequiredIf {
    #[serde(rename = "if")]
    pub when: When,
    pub then_required: Vec<String>,
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    pub arg: String,
    /// Codes on the wire.
    pub is: Vec<String>,
}

/// `{"shares": {"list", "share", "of"}, "reason"}`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharesRule {
    pub shares: Shares,
    pub reason: String,
}

/// `{"not_past", "reason"}`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotPastRule {
    #[serde(rename = "not_past")]
    pub arg: String,
    pub reason: String,
}

/// `{"inn", "if", "reason"}`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InnRule {
    #[serde(rename = "inn")]
    pub arg: String,
    #[serde(rename = "if")]
    pub when: Option<When>,
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shares {
    pub list: Vec<String>,
    pub share: String,
    pub of: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    OneOf(Vec<String>),
    AnyOf(Vec<String>),
    Needs([String; 2]),
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    Type(String),
    OrEmpty(AnswerOrEmpty),
    OrList(AnswerOrList),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerOrList {
    #[serde(rename = "type")]
    pub ty: String,
    pub or_list: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerOrEmpty {
    #[serde(rename = "type")]
    pub ty: String,
    pub or_empty: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Paging {
    Numbered {
        page: String,
        #[serde(default)]
        size: Option<String>,
        max_size: u32,
        items: String,
        pages: Vec<String>,
        total: Vec<String>,
    },
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
