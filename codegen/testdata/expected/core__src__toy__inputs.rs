// Made from testdata/toy.json by gigwire-codegen; do not edit.
//! Toy: objects among the arguments of calls.

use rust_decimal::Decimal;

use crate::value::Value;

/// A part of a job.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    /// Name.
    pub name: &'a str,
    /// Share. Required if there are several.
    pub share: Option<Decimal>,
}

impl<'a> Part<'a> {
    /// What is required, and nothing else.
    #[must_use]
    pub const fn new(name: &'a str) -> Self {
        Self { name, share: None }
    }
}

impl From<Part<'_>> for Value {
    fn from(input: Part<'_>) -> Self {
        Value::Map(vec![("name".into(), input.name.into()), ("share".into(), input.share.into())])
    }
}
