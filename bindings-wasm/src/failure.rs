//! The core's errors as the plain data of which the package makes its error classes.

use gigwire::error::{Error, ErrorKind, Sent};
use gigwire::http::Response;
use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;

use crate::plain::plain;

/// One error; what a kind does not have is null.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Failure<'a> {
    name: &'static str,
    operation: &'a str,
    message: String,
    argument: Option<&'a str>,
    action: Option<&'a str>,
    state: Option<i64>,
    state_name: Option<&'a str>,
    reason: Option<&'a str>,
    transport: Option<&'static str>,
    maybe_sent: Option<bool>,
    attempts: Option<u32>,
    unknown_cause: Option<&'a str>,
    check: Option<&'a str>,
    status: Option<u16>,
    code: Option<&'a str>,
    said: Option<&'a str>,
    fields: Option<Pairs<'a>>,
    request_id: Option<&'a str>,
    retry_after_ms: Option<u64>,
    challenge: Option<Challenge<'a>>,
    line: Option<u64>,
    path: Option<&'a str>,
    expected: Option<&'a str>,
    found: Option<&'a str>,
    response: Option<Answer<'a>>,
}

#[derive(Serialize)]
struct Challenge<'a> {
    kind: &'a str,
    number: &'a str,
}

#[derive(Serialize)]
struct Answer<'a> {
    status: u16,
    headers: Pairs<'a>,
    text: String,
}

/// Pairs of key and value as one object.
struct Pairs<'a>(&'a [(String, String)]);

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// The data of an error.
pub(crate) fn data(error: &Error) -> JsValue {
    let mut data = Failure {
        name: error.kind.name(),
        operation: error.operation,
        message: error.to_string(),
        response: error.response().map(answer),
        ..Failure::default()
    };
    match &error.kind {
        ErrorKind::InvalidRequest(error) => data.argument = Some(&error.argument),
        ErrorKind::Transition(error) => {
            (data.action, data.state) = (Some(error.action), Some(error.state));
            (data.state_name, data.reason) = (Some(error.state_name), Some(error.reason));
        }
        ErrorKind::Transport(error) => {
            (data.transport, data.attempts) = (Some(error.kind.name()), Some(error.attempts));
            data.maybe_sent = Some(error.sent == Sent::Maybe);
        }
        ErrorKind::OutcomeUnknown(error) => {
            (data.unknown_cause, data.check) = (Some(error.cause.as_str()), error.check)
        }
        ErrorKind::Api(error) => {
            (data.status, data.code, data.said) =
                (Some(error.status), error.code.as_deref(), Some(error.message.as_str()));
            data.fields = Some(Pairs(&error.fields));
            (data.request_id, data.retry_after_ms) = (error.request_id.as_deref(), error.retry_after_ms);
        }
        ErrorKind::TwoFactorRequired(challenge) => {
            data.challenge = Some(Challenge { kind: &challenge.kind, number: &challenge.number });
        }
        ErrorKind::Decode(error) => {
            (data.path, data.expected, data.found) =
                (Some(error.path.as_str()), Some(error.expected.as_str()), Some(error.found.as_str()));
        }
        ErrorKind::Journal(error) => data.line = Some(error.line),
        _ => {}
    }
    // Only a number past what JavaScript can hold could fail, and the rest would still name the error.
    plain(&data).unwrap_or_else(|_| JsValue::from_str(&data.message))
}

/// An argument that did not even reach the core.
pub(crate) fn invalid(operation: &str, argument: &str, problem: &str) -> JsValue {
    let at = if argument.is_empty() { "" } else { ": " };
    let name = "InvalidRequest";
    let message = format!("{operation}: {argument}{at}{problem}");
    let data = Failure { name, operation, message, argument: Some(argument), ..Failure::default() };
    plain(&data).unwrap_or_else(|_| JsValue::from_str(problem))
}

/// A webhook that is not to be trusted or cannot be read; `reason` is `signature` or `body`.
pub(crate) fn webhook(reason: &str, problem: &str) -> JsValue {
    let (name, operation) = ("WebhookError", "webhook");
    let message = format!("webhook: {problem}");
    let data = Failure { name, operation, message, reason: Some(reason), ..Failure::default() };
    plain(&data).unwrap_or_else(|_| JsValue::from_str(problem))
}

fn answer(response: &Response) -> Answer<'_> {
    Answer {
        status: response.status,
        headers: Pairs(&response.headers),
        text: String::from_utf8_lossy(&response.body).into_owned(),
    }
}
