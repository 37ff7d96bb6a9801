//! Comparing what came with what the script says.

use std::collections::BTreeMap;

use gigwire::codec::Document;
use gigwire::error::{Error, ErrorKind, MissingRows, Sent};
use gigwire::http::Request;
use gigwire::rows::Row;
use gigwire::warning::Warning;
use serde_json::{Value as Json, json};

use crate::files;
use crate::script::{Send, Warns};

/// Whether a request is the scripted one.
pub fn request(expected: &Send, got: &Request) -> Result<(), String> {
    if expected.method != got.method.as_str() || expected.url != got.url {
        return Err(format!("expected {} {}", expected.method, expected.url));
    }
    for (name, value) in &expected.headers {
        if got.header(name) != Some(value) {
            return Err(format!("expected the header {name}: {value}, got {:?}", got.header(name)));
        }
    }
    let body = files::body(got);
    if !expected.names_body() && !body.is_empty() {
        return Err(format!("expected no body, got {body}"));
    }
    if let Some(text) = &expected.body
        && *text != body
    {
        return Err(format!("expected the body {text}, got {body}"));
    }
    if let Some(json) = &expected.json {
        let parsed: Json =
            serde_json::from_str(&body).map_err(|error| format!("the body is no JSON ({error}): {body}"))?;
        if parsed != *json {
            return Err(format!("expected the body {json}, got {parsed}"));
        }
    }
    Ok(())
}

/// Whether an answer is the scripted one, as far as the script tells.
pub fn value(expected: &Json, document: &Document) -> Result<(), String> {
    let got = match document.file() {
        Some(file) => files::received(file),
        None => serde_json::to_value(document.root()).map_err(|error| error.to_string())?,
    };
    part("$", expected, &got)
}

/// Whether rows are the scripted ones: whole, for what is absent of a row tells something too.
pub fn rows(expected: &Json, rows: &[Row]) -> Result<(), String> {
    let got = serde_json::to_value(rows).map_err(|error| error.to_string())?;
    if *expected == got { Ok(()) } else { Err(format!("expected the rows {expected}, got {got}")) }
}

fn part(path: &str, expected: &Json, got: &Json) -> Result<(), String> {
    match (expected, got) {
        (Json::Object(expected), Json::Object(got)) => {
            for (key, expected) in expected {
                let got = got.get(key).ok_or_else(|| format!("{path}.{key} is missing"))?;
                part(&format!("{path}.{key}"), expected, got)?;
            }
            Ok(())
        }
        (Json::Array(expected), Json::Array(got)) if expected.len() == got.len() => expected
            .iter()
            .zip(got)
            .enumerate()
            .try_for_each(|(index, (expected, got))| part(&format!("{path}[{index}]"), expected, got)),
        _ if expected == got => Ok(()),
        _ => Err(format!("{path}: expected {expected}, got {got}")),
    }
}

/// Whether an error is the scripted one, as far as the script tells.
pub fn error(expected: &BTreeMap<String, Json>, error: &Error) -> Result<(), String> {
    let got = describe(error);
    for (key, expected) in expected {
        let found = got.get(key).ok_or_else(|| format!("the error has no {key:?}: {error}"))?;
        let same = match (key.as_str(), expected, found) {
            ("message" | "problem" | "found", Json::String(part), Json::String(whole)) => whole.contains(part.as_str()),
            _ => expected == found,
        };
        if !same {
            return Err(format!("{key}: expected {expected}, got {found} ({error})"));
        }
    }
    Ok(())
}

fn describe(error: &Error) -> Json {
    let mut all = match &error.kind {
        ErrorKind::InvalidRequest(error) => json!({"argument": error.argument, "problem": error.problem}),
        ErrorKind::Transition(error) => json!({"action": error.action, "state": error.state}),
        ErrorKind::Transport(error) => {
            json!({"kind": error.kind.name(), "sent": if error.sent == Sent::No { "no" } else { "maybe" }})
        }
        ErrorKind::OutcomeUnknown(error) => json!({"check": error.check}),
        ErrorKind::Api(error) => json!({
            "status": error.status,
            "code": error.code,
            "fields": error.fields.iter().cloned().collect::<BTreeMap<_, _>>(),
        }),
        ErrorKind::Decode(error) => json!({"path": error.path, "expected": error.expected, "found": error.found}),
        ErrorKind::NotOffered(error) => json!({"platform": error.platform, "reason": error.reason}),
        ErrorKind::IncompleteRows(error) => {
            let told = |missing: &MissingRows| {
                let MissingRows { item, operation, error, problem } = missing;
                json!({"item": item, "operation": operation, "error": error, "problem": problem})
            };
            json!({"missing": error.missing.iter().map(told).collect::<Vec<_>>()})
        }
        _ => json!({}),
    };
    all["error"] = error.kind.name().into();
    all["operation"] = error.operation.into();
    all["message"] = error.to_string().into();
    all
}

/// Compares what the caller is warned of.
pub fn warnings(expected: &[Warns], found: &[Warning]) -> Result<(), String> {
    let fits = |(expected, found): (&Warns, &Warning)| {
        expected.operation == found.operation
            && expected.argument == found.argument
            && found.problem.contains(&expected.problem)
    };
    if expected.len() == found.len() && expected.iter().zip(found).all(fits) {
        return Ok(());
    }
    Err(format!("expected the warnings {expected:?}, got {found:?}"))
}
