//! Writes vectors: what the core does with one call and one answer, for the other languages to do the same.

use gigwire::error::{Error, ErrorKind};
use gigwire::http::{Request, Response};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Step, TokenPair};
use gigwire::schema::Operation;
use gigwire::secret::Secret;
use gigwire::solar_staff::PLATFORM;
use gigwire::value::Value;
use gigwire::warning::Warning;
use serde_json::{Map, Value as Json, json};

use crate::{ENTROPY, EPOCH_MS, files};

/// One call, which must come to its end after one answer, as a vector.
///
/// # Panics
/// When it does not.
#[must_use]
pub fn vector(name: &str, operation: &'static Operation, args: &Value, answer: Option<&Json>) -> Json {
    let base_url = "https://api.example/api";
    // A query has the order of the arguments, and not every language's objects keep theirs.
    let args = &sorted(args);
    let tokens = operation.auth.then(|| TokenPair { token: "T1".into(), refresh_token: None });
    let mut config = Config::new(&PLATFORM);
    config.base_url = Some(base_url.to_owned());
    config.credentials = Credentials { tokens, ..Credentials::default() };
    let mut client = Client::new(config).expect("a client");
    let start = client.start(operation.id, args, &CallOptions::default(), EPOCH_MS, ENTROPY);
    let warnings: Vec<Json> = client.take_warnings().iter().map(warned).collect();
    let steps = match start {
        Err(error) => vec![failed(&error)],
        Ok(handle) => {
            let mut steps = Vec::new();
            loop {
                match client.poll(handle, EPOCH_MS) {
                    Step::Send { ticket, request, .. } => {
                        steps.push(json!({"send": sent(&request), "reply": reply(answer)}));
                        let body = answer.map(ToString::to_string).unwrap_or_default().into_bytes();
                        client.on_response(ticket, Response { status: 200, headers: vec![], body }, EPOCH_MS);
                    }
                    Step::Tokens(pair) => {
                        let refresh_token = pair.refresh_token.as_ref().map(Secret::reveal);
                        steps.push(json!({"tokens": {"token": pair.token.reveal(), "refresh_token": refresh_token}}));
                    }
                    Step::Done(document) => {
                        steps.push(json!({"done": serde_json::to_value(document.root()).expect("plain data")}));
                        break steps;
                    }
                    Step::Failed(error) => {
                        steps.push(failed(&error));
                        break steps;
                    }
                    other => panic!("{}: {other:?}", operation.id),
                }
            }
        }
    };
    let is_refused = steps.last().is_some_and(|step| step.get("failed").is_some());
    let mut client = json!({"base_url": base_url});
    if operation.auth {
        client["tokens"] = json!({"token": "T1"});
    }
    let mut vector = json!({
        "name": name,
        "kind": if is_refused { "error" } else { "happy" },
        "client": client,
        "start": {"call": operation.id, "args": plain(args)},
        "steps": steps,
    });
    if !warnings.is_empty() {
        vector["warns"] = warnings.into();
    }
    vector
}

/// Vectors as a file: a step a line, so that a change is seen where it is.
#[must_use]
pub fn file(operation: &str, vectors: &[Json]) -> String {
    let text = |vector: &Json| {
        let line = |key: &str| format!("      \"{key}\": {}", vector[key]);
        let steps: Vec<String> =
            vector["steps"].as_array().into_iter().flatten().map(|step| format!("        {step}")).collect();
        let keys = ["name", "kind", "warns", "client", "start"].into_iter();
        let head: Vec<String> = keys.filter(|key| vector.get(key).is_some()).map(line).collect();
        format!("    {{\n{},\n      \"steps\": [\n{}\n      ]\n    }}", head.join(",\n"), steps.join(",\n"))
    };
    let vectors: Vec<String> = vectors.iter().map(text).collect();
    format!("{{\n  \"operation\": \"{operation}\",\n  \"vectors\": [\n{}\n  ]\n}}\n", vectors.join(",\n"))
}

fn sent(request: &Request) -> Json {
    let body = files::body(request);
    let mut send = json!({"method": request.method.as_str(), "url": request.url});
    match serde_json::from_str::<Json>(&body) {
        Ok(json) if !has_fraction(&json) => send["json"] = json,
        _ if body.is_empty() => {}
        _ => send["body"] = body.into(),
    }
    send
}

/// The digits of a number with a fraction are its own, which not every language's JSON keeps: it is told as text.
fn reply(answer: Option<&Json>) -> Json {
    match answer {
        None => json!({"status": 200}),
        Some(json) if has_fraction(json) => json!({"status": 200, "text": json.to_string()}),
        Some(json) => json!({"status": 200, "json": json}),
    }
}

fn has_fraction(json: &Json) -> bool {
    match json {
        Json::Number(number) => number.is_f64(),
        Json::Array(items) => items.iter().any(has_fraction),
        Json::Object(entries) => entries.values().any(has_fraction),
        _ => false,
    }
}

fn warned(warning: &Warning) -> Json {
    json!({"operation": warning.operation, "argument": warning.argument, "problem": warning.problem})
}

fn failed(error: &Error) -> Json {
    let mut failed = json!({"error": error.kind.name(), "operation": error.operation});
    match &error.kind {
        ErrorKind::InvalidRequest(error) => failed["argument"] = error.argument.clone().into(),
        ErrorKind::Decode(error) => {
            failed["path"] = error.path.clone().into();
            failed["found"] = error.found.clone().into();
        }
        other => panic!("neither refused nor unreadable: {other}"),
    }
    json!({"failed": failed})
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Map(entries) => {
            let mut entries: Vec<_> = entries.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            entries.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Map(entries)
        }
        Value::List(items) => Value::List(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

fn plain(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(flag) => (*flag).into(),
        Value::Int(number) => (*number).into(),
        Value::Decimal(number) => number.to_string().into(),
        Value::Text(text) => text.clone().into(),
        Value::List(items) => items.iter().map(plain).collect(),
        Value::Map(entries) => {
            Json::Object(entries.iter().map(|(name, value)| (name.clone(), plain(value))).collect::<Map<_, _>>())
        }
        Value::File(file) => json!({"file": {"name": file.name, "content_type": file.content_type, "id": file.id}}),
    }
}
