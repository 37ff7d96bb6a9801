//! What the core says to do next, as `{ step, … }`.

#[cfg(feature = "full")]
use gigwire::machine::Source;
use gigwire::machine::Step;
#[cfg(not(feature = "full"))]
use gigwire::machine::TokenPair;
use gigwire::secret::Secret;
use wasm_bindgen::JsValue;

use crate::failure;
use crate::files::Files;
use crate::plain::object;

/// The step; what failed is told as the data of its error. `limit`: how many bytes of an answer are read.
pub(crate) fn told(step: &Step, limit: usize, files: &Files) -> Result<JsValue, JsValue> {
    Ok(match step {
        Step::Send { ticket, request, timeout_ms, shared } => object(&[
            ("step", &"send"),
            ("ticket", ticket),
            ("method", &request.method.as_str()),
            ("url", &request.url),
            ("headers", &request.headers.as_slice()),
            ("body", &files.body(request)),
            ("limit", &limit),
            ("timeoutMs", timeout_ms),
            ("shared", shared),
        ]),
        Step::Wait { until } => object(&[("step", &"wait"), ("until", until)]),
        Step::Page(_) => object(&[("step", &"page")]),
        Step::Done(_) => object(&[("step", &"done")]),
        Step::End => object(&[("step", &"end")]),
        Step::Failed(error) => return Err(failure::data(error)),
        step => own(step),
    })
}

/// What only the client of the calls, which owns the session, says to do.
#[cfg(not(feature = "full"))]
fn own(step: &Step) -> JsValue {
    match step {
        Step::AskCode(challenge) => {
            object(&[("step", &"askCode"), ("kind", &challenge.kind), ("number", &challenge.number)])
        }
        Step::Tokens(pair) => tokens(pair),
        _ => JsValue::NULL,
    }
}

/// What only flows and rows say to do, and who is lent a token.
#[cfg(feature = "full")]
fn own(step: &Step) -> JsValue {
    match step {
        Step::AskToken { refused } => {
            let refused = refused.as_ref().map(Secret::reveal);
            object(&[("step", &"askToken"), ("refused", &refused)])
        }
        Step::Rows(rows) => object(&[("step", &"rows"), ("json", &gigwire::rows::to_json(rows))]),
        Step::Save { ticket, after, lines } => {
            object(&[("step", &"save"), ("ticket", ticket), ("after", after), ("lines", &lines.as_slice())])
        }
        Step::Read { ticket, source, after, limit } => {
            let source = match source {
                Source::Journal => "journal",
                Source::Plan => "plan",
            };
            let limit = u32::try_from(*limit).unwrap_or(u32::MAX);
            object(&[("step", &"read"), ("ticket", ticket), ("source", &source), ("after", after), ("limit", &limit)])
        }
        Step::Ask { ticket, question } => {
            object(&[("step", &"ask"), ("ticket", ticket), ("json", &question.to_json())])
        }
        Step::Event(json) => object(&[("step", &"event"), ("json", json)]),
        Step::Report(json) => object(&[("step", &"report"), ("json", json)]),
        _ => JsValue::NULL,
    }
}

/// A token pair, which the host may want to keep.
#[cfg(not(feature = "full"))]
pub(crate) fn tokens(pair: &TokenPair) -> JsValue {
    let refresh_token = pair.refresh_token.as_ref().map(Secret::reveal);
    object(&[("step", &"tokens"), ("token", &pair.token.reveal()), ("refreshToken", &refresh_token)])
}
