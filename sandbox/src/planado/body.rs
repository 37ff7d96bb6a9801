//! Reading bodies: what is wrong is collected and refused at once as 422 `{"errors": {field: [texts]}}`, the shape that
//! other people's code reads. Keys that nobody knows are ignored, unless a setting says otherwise.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::Call;
use crate::json_input::Object;
use crate::reply::Reply;

/// What a body says about a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Given<T> {
    /// Nothing: it stays as it is.
    Not,
    /// `null`: it is emptied.
    Null,
    /// A value.
    Value(T),
}

impl<T> Given<T> {
    /// The value, if it is one.
    #[must_use]
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Not | Self::Null => None,
        }
    }

    /// Replaces what was there, unless nothing was said.
    pub fn put(self, into: &mut Option<T>) {
        match self {
            Self::Not => {}
            Self::Null => *into = None,
            Self::Value(value) => *into = Some(value),
        }
    }
}

/// Everything wrong with a request.
#[derive(Debug, Default)]
pub struct Problems(BTreeMap<String, Vec<String>>);

impl Problems {
    /// Notes one.
    pub fn add(&mut self, field: &str, text: impl Into<String>) {
        self.0.entry(field.to_owned()).or_default().push(text.into());
    }

    /// Notes it, if it is one; the value otherwise.
    pub fn note<T>(&mut self, field: &str, read: Result<T, String>) -> Option<T> {
        read.map_err(|text| self.add(field, text)).ok()
    }

    /// Goes on only if there is none.
    ///
    /// # Errors
    /// The 422.
    pub fn finish(self) -> Result<(), Reply> {
        if self.0.is_empty() { Ok(()) } else { Err(Reply::json_with(422, &json!({"errors": self.0}))) }
    }
}

/// 422 with one problem.
#[must_use]
pub fn refused(field: &str, text: &str) -> Reply {
    Reply::json_with(422, &json!({"errors": {field: [text]}}))
}

/// The fields of a body.
#[derive(Debug)]
pub struct Body {
    fields: Map<String, Value>,
    /// What is wrong with them so far.
    pub problems: Problems,
}

impl Body {
    /// Reads the body of a call that knows these keys.
    ///
    /// # Errors
    /// 400 when it is not one JSON object, or has a key twice.
    pub fn read(call: &Call<'_>, known: &[&str]) -> Result<Self, Reply> {
        Object::parse(call.body).map_err(|text| Reply::error(400, &text))?;
        let fields: Map<String, Value> =
            serde_json::from_slice(call.body).map_err(|error| Reply::error(400, &error.to_string()))?;
        let mut problems = Problems::default();
        if call.shared.settings.planado.refuse_unknown_keys {
            for name in fields.keys().filter(|name| !known.contains(&name.as_str())) {
                problems.add(name, "is unknown");
            }
        }
        Ok(Self { fields, problems })
    }

    /// A field.
    pub fn take<T: DeserializeOwned>(&mut self, name: &str) -> Given<T> {
        match self.fields.remove(name) {
            None => Given::Not,
            Some(Value::Null) => Given::Null,
            Some(value) => match serde_json::from_value(value) {
                Ok(value) => Given::Value(value),
                Err(error) => {
                    self.problems.add(name, format!("is invalid: {error}"));
                    Given::Not
                }
            },
        }
    }

    /// A field that must not be null.
    pub fn take_filled<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let given = self.take(name);
        if matches!(given, Given::Null) {
            self.problems.add(name, "can't be null");
        }
        given.value()
    }

    /// A text of at most this many characters.
    pub fn text(&mut self, name: &str, limit: usize) -> Given<String> {
        let given: Given<String> = self.take(name);
        if let Given::Value(text) = &given
            && let Err(problem) = check_length(text, limit)
        {
            self.problems.add(name, problem);
        }
        given
    }

    /// A text that must be there and not empty.
    pub fn required_text(&mut self, name: &str, limit: usize) -> String {
        let text = self.text(name, limit).value().unwrap_or_default();
        if text.trim().is_empty() {
            self.problems.add(name, "can't be blank");
        }
        text
    }
}

/// Whether a text is short enough.
///
/// # Errors
/// That it is not.
pub fn check_length(text: &str, limit: usize) -> Result<(), String> {
    if text.chars().count() > limit { Err(format!("is too long (maximum is {limit} characters)")) } else { Ok(()) }
}
