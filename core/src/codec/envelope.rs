//! What an answer comes in: the envelope of a platform, or the key that holds the answer.

use core::ops::Range;
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

/// An envelope that was looked into: once, for an answer may be large.
#[derive(Default)]
pub(super) struct Opened {
    /// Whether it says that the answer is an error, whatever the status.
    pub is_refusal: bool,
    /// Where the answer lies in it (nowhere: it is null), and the key that leads there; `None`: all of it is the answer.
    answer: Option<(Option<Range<usize>>, &'static str)>,
}

impl Opened {
    /// The part that is the answer, and the key that leads to it.
    pub fn answer<'t>(&self, text: &'t str) -> (&'t str, Option<&'static str>) {
        match &self.answer {
            Some((range, key)) => (range.clone().and_then(|range| text.get(range)).unwrap_or("null"), Some(*key)),
            None => (text, None),
        }
    }
}

/// Looks into the envelope that an answer to this operation comes in, if it does.
pub(super) fn open(operation: &Operation, body: &[u8]) -> Opened {
    let particulars = operation.particulars;
    let keys: &[&'static str] = match &particulars.envelope {
        Some(envelope) => core::slice::from_ref(&envelope.data),
        None => particulars.under,
    };
    if keys.is_empty() {
        return Opened::default();
    }
    let Ok(text) = core::str::from_utf8(body) else { return Opened::default() };
    let Some(members) = Members::of(text) else { return Opened::default() };
    let says_no = |value: Undocumented<'_>| value.json().trim_matches('"').eq_ignore_ascii_case("false");
    let is_refusal = particulars.envelope.is_some_and(|envelope| members.get(envelope.ok).is_some_and(says_no));
    // an empty one beside a full one is no answer
    let found = |wanted: fn(&Undocumented<'_>) -> bool| {
        keys.iter().find_map(|key| members.get(key).filter(wanted).map(|value| (value.place_in(text), *key)))
    };
    Opened { is_refusal, answer: found(|value| !value.is_null()).or_else(|| found(|_| true)) }
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
