//! The JSON of an answer that is already made, for answers as the documentation's contradictions would have them: the same content in
//! other shapes. Numbers keep their digits.

use gigwire::http::Response;
use serde_json::value::RawValue;

use crate::json_input::{self, Object};

/// A JSON value whose numbers are still text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    Object(Vec<(String, Node)>),
    Array(Vec<Node>),
    Text(String),
    /// A number, `true`, `false` or `null`.
    Other(String),
}

/// Changes the body of an answer, if it is JSON.
pub(crate) fn change(response: &mut Response, bend: impl FnOnce(&mut Node)) {
    let is_json = response.header("content-type") == Some("application/json");
    let Some(mut node) = core::str::from_utf8(&response.body).ok().filter(|_| is_json).and_then(read) else { return };
    bend(&mut node);
    let mut text = String::with_capacity(response.body.len());
    node.write(&mut text);
    response.body = text.into_bytes();
}

/// Reads JSON text.
pub(crate) fn read(text: &str) -> Option<Node> {
    let raw: &RawValue = serde_json::from_str(text).ok()?;
    read_raw(raw)
}

fn read_raw(raw: &RawValue) -> Option<Node> {
    match raw.get().as_bytes().first()? {
        b'{' => {
            let object = Object::nested(raw)?;
            let null = || Node::Other("null".to_owned());
            let field = |name: &str| {
                let value = object.get(name).map_or_else(|| Some(null()), read_raw)?;
                Some((name.to_owned(), value))
            };
            object.names().map(field).collect::<Option<_>>().map(Node::Object)
        }
        b'[' => json_input::array(raw)?.into_iter().map(read_raw).collect::<Option<_>>().map(Node::Array),
        b'"' => json_input::text(raw).map(Node::Text),
        _ => Some(Node::Other(raw.get().to_owned())),
    }
}

impl Node {
    /// Whether it is `null`.
    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Other(text) if text == "null")
    }

    /// Visits the fields of every object, an outer one before those within.
    pub(crate) fn each_object(&mut self, visit: &mut impl FnMut(&mut Vec<(String, Self)>)) {
        match self {
            Self::Array(items) => items.iter_mut().for_each(|item| item.each_object(visit)),
            Self::Object(fields) => {
                visit(fields);
                fields.iter_mut().for_each(|(_, value)| value.each_object(visit));
            }
            Self::Text(_) | Self::Other(_) => {}
        }
    }

    /// Writes itself as JSON text.
    pub(crate) fn write(&self, into: &mut String) {
        match self {
            Self::Object(fields) => {
                into.push('{');
                for (index, (name, value)) in fields.iter().enumerate() {
                    if index > 0 {
                        into.push(',');
                    }
                    write_text(name, into);
                    into.push(':');
                    value.write(into);
                }
                into.push('}');
            }
            Self::Array(items) => {
                into.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        into.push(',');
                    }
                    item.write(into);
                }
                into.push(']');
            }
            Self::Text(text) => write_text(text, into),
            Self::Other(text) => into.push_str(text),
        }
    }
}

fn write_text(text: &str, into: &mut String) {
    // A text can always be written as JSON.
    into.push_str(&serde_json::to_string(text).unwrap_or_default());
}
