// Made from testdata/workshop.json by gigwire-codegen; do not edit.
//! Workshop: objects among the arguments of calls.

use uuid::Uuid;

use super::codes;
use crate::value::Value;

/// Who does it.
#[derive(Clone, Debug, Default)]
pub struct Assignee<'a> {
    /// Team. At most 5 characters.
    pub team: Option<&'a str>,
    /// Worker.
    pub worker: Option<&'a str>,
    /// May edit.
    pub edit: Option<bool>,
}

impl From<Assignee<'_>> for Value {
    fn from(input: Assignee<'_>) -> Self {
        Value::Map(vec![
            ("team".into(), input.team.into()),
            ("worker".into(), input.worker.into()),
            ("edit".into(), input.edit.into()),
        ])
    }
}

/// A field.
#[derive(Clone, Debug)]
pub struct FieldInput<'a> {
    /// Its id.
    pub uuid: Uuid,
    /// Its kind, to have the value checked. It is checked and not sent.
    pub kind: Option<codes::Kind>,
    /// Its value.
    pub value: Option<Value>,
    /// Names of what is sent as null, to empty it: `value`.
    pub clear: &'a [&'a str],
}

impl<'a> FieldInput<'a> {
    /// What is required, and nothing else.
    #[must_use]
    pub const fn new(uuid: Uuid) -> Self {
        Self { uuid, kind: None, value: None, clear: &[] }
    }
}

impl From<FieldInput<'_>> for Value {
    fn from(input: FieldInput<'_>) -> Self {
        Value::Map(vec![
            ("uuid".into(), input.uuid.into()),
            ("kind".into(), input.kind.clone().into()),
            ("value".into(), input.value.clone().into()),
            ("clear".into(), list(input.clear)),
        ])
    }
}

/// An empty list counts as not given.
fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
    if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
}
