//! What an answer comes in: the envelope of a platform, or the key that holds the answer.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::api_error;
use crate::error::ApiError;
use crate::http::Response;
use crate::schema::{Envelope, Operation};

/// The members of a JSON object, unread.
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'a> Members<'a> {
    /// `None`: it is no object.
    fn of(text: &'a str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// A member by its key, in any case.
    fn get(&self, key: &str) -> Option<&'a str> {
        let exact = self.0.iter().find(|(own, _)| own == key);
        exact.or_else(|| self.0.iter().find(|(own, _)| own.eq_ignore_ascii_case(key))).map(|(_, raw)| raw.get())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor;
        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(entry) = map.next_entry::<Key<'de>, &'de RawValue>()? {
                    members.push((entry.0.0, entry.1));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(MembersVisitor)
    }
}

/// Borrowed, unless it has escapes.
#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

/// The part of an answer that is the answer, and the key that leads to it.
pub(super) fn opened<'t>(operation: &Operation, text: &'t str) -> (&'t str, Option<&'static str>) {
    let particulars = operation.particulars;
    let keys: &[&'static str] = match &particulars.envelope {
        Some(envelope) => core::slice::from_ref(&envelope.data),
        None => particulars.under,
    };
    if keys.is_empty() {
        return (text, None);
    }
    let Some(members) = Members::of(text) else { return (text, None) };
    // an empty one beside a full one is no answer
    let found = |wanted: fn(&str) -> bool| {
        keys.iter().find_map(|key| members.get(key).filter(|json| wanted(json)).map(|json| (json, Some(*key))))
    };
    found(|json| json != "null").or_else(|| found(|_| true)).unwrap_or((text, None))
}

/// The error that an answer with a good status says it is.
pub(crate) fn refusal(operation: &Operation, response: &Response) -> Option<ApiError> {
    let envelope = operation.particulars.envelope?;
    let text = core::str::from_utf8(&response.body).ok()?;
    let ok = Members::of(text)?.get(envelope.ok)?.trim_matches('"').to_ascii_lowercase();
    (ok == "false").then(|| error(operation, response.clone(), None))
}

/// What a platform says when it says no, in its envelope or without.
pub(crate) fn error(operation: &Operation, response: Response, retry_after_ms: Option<u64>) -> ApiError {
    let mut error = api_error::read(response, retry_after_ms);
    let Some(envelope) = operation.particulars.envelope else { return error };
    let answer = std::sync::Arc::clone(&error.response);
    let text = String::from_utf8_lossy(&answer.body);
    let Some(members) = Members::of(&text) else { return error };
    if members.get(envelope.ok).is_some() {
        read(envelope, &members, &mut error);
    }
    error
}

fn read(envelope: &Envelope, members: &Members<'_>, error: &mut ApiError) {
    let json = |key: Option<&str>| {
        let value = key.and_then(|key| members.get(key)).and_then(|text| serde_json::from_str::<Value>(text).ok());
        value.unwrap_or(Value::Null)
    };
    error.fields = match json(envelope.fields) {
        Value::Object(fields) => fields.iter().map(|(field, said)| (field.clone(), api_error::text(said))).collect(),
        Value::Null => Vec::new(),
        said => vec![(String::new(), api_error::text(&said))],
    };
    let messages = json(envelope.messages);
    error.message = if messages.is_null() { String::new() } else { api_error::text(&messages) };
    let code = json(envelope.code);
    error.code = (!code.is_null()).then(|| api_error::text(&code));
}
