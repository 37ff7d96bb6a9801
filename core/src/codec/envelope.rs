//! What an answer comes in: the envelope of a platform, or the key that holds the answer.

use std::sync::Arc;

use super::api_error;
use super::undocumented::Undocumented;
use crate::error::ApiError;
use crate::http::Response;
use crate::schema::{Envelope, Operation};

/// The members of a JSON object, unread.
struct Members<'a>(Vec<(String, Undocumented<'a>)>);

impl<'a> Members<'a> {
    /// `None`: it is no object.
    fn of(text: &'a str) -> Option<Self> {
        Undocumented::entries_of(text).map(Self)
    }

    /// A member by its key, in any case.
    fn get(&self, key: &str) -> Option<Undocumented<'a>> {
        let exact = self.0.iter().find(|(own, _)| own == key);
        exact.or_else(|| self.0.iter().find(|(own, _)| own.eq_ignore_ascii_case(key))).map(|(_, value)| *value)
    }
}

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
    let found = |wanted: fn(&Undocumented<'_>) -> bool| {
        keys.iter().find_map(|key| members.get(key).filter(wanted).map(|value| (value.json(), Some(*key))))
    };
    found(|value| !value.is_null()).or_else(|| found(|_| true)).unwrap_or((text, None))
}

/// The error that an answer with a good status says it is.
pub(crate) fn refusal(operation: &Operation, response: &Response) -> Option<ApiError> {
    let envelope = operation.particulars.envelope?;
    let text = core::str::from_utf8(&response.body).ok()?;
    let ok = Members::of(text)?.get(envelope.ok)?.json().trim_matches('"').to_ascii_lowercase();
    (ok == "false").then(|| error(operation, response.clone(), None))
}

/// What a platform says when it says no, in its envelope or without.
pub(crate) fn error(operation: &Operation, response: Response, retry_after_ms: Option<u64>) -> ApiError {
    let mut error = api_error::read(response, retry_after_ms);
    let Some(envelope) = operation.particulars.envelope else { return error };
    let answer = Arc::clone(&error.response);
    let text = String::from_utf8_lossy(&answer.body);
    let Some(members) = Members::of(&text) else { return error };
    if members.get(envelope.ok).is_some() {
        read(envelope, &members, &mut error);
    }
    error
}

fn read(envelope: &Envelope, members: &Members<'_>, error: &mut ApiError) {
    let member = |key: Option<&str>| key.and_then(|key| members.get(key)).filter(|value| !value.is_null());
    error.fields = match member(envelope.fields).map(|said| (said, said.entries())) {
        Some((_, Some(fields))) => fields.into_iter().map(|(field, said)| (field, api_error::text(said))).collect(),
        Some((said, None)) => vec![(String::new(), api_error::text(said))],
        None => Vec::new(),
    };
    error.message = member(envelope.messages).map(api_error::text).unwrap_or_default();
    error.code = member(envelope.code).map(api_error::text);
}
