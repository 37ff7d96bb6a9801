//! The core's errors as the plain data of which the package makes its error classes.

#[cfg(feature = "full")]
use gigwire::error::MissingRows;
use gigwire::error::{Error, ErrorKind, Sent, TwoFactorChallenge};
use gigwire::http::Response;
use wasm_bindgen::JsValue;

use crate::plain::{Pairs, Plain, object, set};

/// The data of an error: what a kind does not have is absent.
pub(crate) fn data(error: &Error) -> JsValue {
    let data = named(error.kind.name(), error.operation, &error.to_string());
    let add = |entries: &[(&str, &dyn Plain)]| {
        for (name, value) in entries {
            set(&data, name, &value.plain());
        }
    };
    if let Some(response) = error.response() {
        add(&[("response", &answer(response))]);
    }
    match &error.kind {
        ErrorKind::InvalidRequest(error) => add(&[("argument", &error.argument)]),
        ErrorKind::Transition(error) => add(&[
            ("action", &error.action),
            ("state", &error.state),
            ("stateName", &error.state_name),
            ("reason", &error.reason),
        ]),
        ErrorKind::Transport(error) => add(&[
            ("transport", &error.kind.name()),
            ("maybeSent", &(error.sent == Sent::Maybe)),
            ("attempts", &error.attempts),
        ]),
        ErrorKind::OutcomeUnknown(error) => add(&[("unknownCause", &error.cause), ("check", &error.check)]),
        ErrorKind::Api(error) => add(&[
            ("status", &error.status),
            ("code", &error.code),
            ("said", &error.message),
            ("fields", &Pairs(&error.fields)),
            ("requestId", &error.request_id),
            ("retryAfterMs", &error.retry_after_ms),
        ]),
        ErrorKind::TwoFactorRequired(TwoFactorChallenge { kind, number }) => {
            add(&[("challenge", &object(&[("kind", kind), ("number", number)]))]);
        }
        ErrorKind::Decode(error) => {
            add(&[("path", &error.path), ("expected", &error.expected), ("found", &error.found)]);
        }
        #[cfg(feature = "full")]
        ErrorKind::NotOffered(error) => add(&[("platform", &error.platform), ("reason", &error.reason)]),
        #[cfg(feature = "full")]
        ErrorKind::IncompleteRows(error) => {
            let told = |missing: &MissingRows| {
                let MissingRows { item, operation, error, problem } = missing;
                object(&[("item", item), ("operation", operation), ("error", error), ("problem", problem)])
            };
            add(&[("missing", &error.missing.iter().map(told).collect::<Vec<_>>().as_slice())]);
        }
        #[cfg(feature = "full")]
        ErrorKind::Journal(error) => add(&[("line", &error.line)]),
        _ => {}
    }
    data
}

/// An argument that did not even reach the core.
pub(crate) fn invalid(operation: &str, argument: &str, problem: &str) -> JsValue {
    let at = if argument.is_empty() { "" } else { ": " };
    let data = named("InvalidRequest", operation, &format!("{operation}: {argument}{at}{problem}"));
    set(&data, "argument", &argument.plain());
    data
}

/// A webhook that is not to be trusted or cannot be read; `reason` is `signature` or `body`.
#[cfg(feature = "full")]
pub(crate) fn webhook(reason: &str, problem: &str) -> JsValue {
    let data = named("WebhookError", "webhook", &format!("webhook: {problem}"));
    set(&data, "reason", &reason.plain());
    data
}

/// What all errors have.
fn named(name: &str, operation: &str, message: &str) -> JsValue {
    object(&[("name", &name), ("operation", &operation), ("message", &message)])
}

fn answer(response: &Response) -> JsValue {
    let text = String::from_utf8_lossy(&response.body);
    object(&[("status", &response.status), ("headers", &Pairs(&response.headers)), ("text", &text.as_ref())])
}
