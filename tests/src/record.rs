//! Writes vectors: what the core does with one call and one answer, for the other languages to do the same.

use std::collections::BTreeMap;

use gigwire::error::{Error, ErrorKind};
use gigwire::http::{Request, Response};
use gigwire::machine::{CallOptions, Client, Config, Step, TokenPair};
use gigwire::schema::{Auth, Operation, Platform};
use gigwire::secret::Secret;
use gigwire::value::Value;
use gigwire::warning::Warning;
use serde_json::{Map, Value as Json, json};

use crate::{ENTROPY, EPOCH_MS, files};

/// What a server answers.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'j> {
    /// The HTTP status.
    pub status: u16,
    /// The body: JSON, of which a text stands for itself.
    pub body: Option<&'j Json>,
}

impl<'j> Answer<'j> {
    /// A success.
    #[must_use]
    pub const fn of(body: Option<&'j Json>) -> Self {
        Self { status: 200, body }
    }
}

/// One call, which must come to its end after one answer, as a vector.
///
/// # Panics
/// When it does not.
#[must_use]
pub fn vector(
    platform: &'static Platform,
    name: &str,
    operation: &'static Operation,
    args: &Value,
    answer: Answer<'_>,
) -> Json {
    // A query has the order of the arguments, and not every language's objects keep theirs.
    let args = &sorted(args);
    let (mut client, told) = new_client(platform, operation);
    // What is refused is refused for good: that it would be asked again is shown elsewhere.
    let options = CallOptions { max_attempts: 1, ..CallOptions::default() };
    let start = client.start(operation.id, args, &options, EPOCH_MS, ENTROPY);
    let warnings: Vec<Json> = client.take_warnings().iter().map(warned).collect();
    let steps = match start {
        Err(error) => vec![failed(&error)],
        Ok(handle) => {
            let mut steps = Vec::new();
            loop {
                match client.poll(handle, EPOCH_MS) {
                    Step::Send { ticket, request, .. } => {
                        steps.push(json!({"send": sent(&request), "reply": reply(answer)}));
                        let body = answer.body.map(text).unwrap_or_default().into_bytes();
                        client.on_response(ticket, Response { status: answer.status, headers: vec![], body }, EPOCH_MS);
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
    let mut start = json!({"call": operation.id, "args": plain(args)});
    if answer.status != 200 {
        start["options"] = json!({"max_attempts": 1});
    }
    let mut vector = json!({
        "name": name,
        "kind": if is_refused { "error" } else { "happy" },
        "client": told,
        "start": start,
        "steps": steps,
    });
    if !warnings.is_empty() {
        vector["warns"] = warnings.into();
    }
    vector
}

/// A client that may make the call, and how a vector tells of it.
fn new_client(platform: &'static Platform, operation: &Operation) -> (Client, Json) {
    let base_url = "https://api.example/api";
    let mut told = json!({"base_url": base_url});
    let mut config = Config::new(platform);
    config.base_url = Some(base_url.to_owned());
    for host in platform.hosts {
        let url = format!("https://{}.example", host.name);
        told["hosts"][host.name] = url.clone().into();
        config.hosts.push((host.name.to_owned(), url));
    }
    match platform.auth {
        Auth::Key => {
            config.credentials.key = Some("K1".into());
            told["key"] = "K1".into();
        }
        Auth::Login { .. } if operation.auth => {
            config.credentials.tokens = Some(TokenPair { token: "T1".into(), refresh_token: None });
            told["tokens"] = json!({"token": "T1"});
        }
        Auth::Login { .. } => {}
    }
    (Client::new(config).expect("a client"), told)
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
fn reply(answer: Answer<'_>) -> Json {
    let mut reply = json!({"status": answer.status});
    match answer.body {
        None => {}
        Some(Json::String(words)) => reply["text"] = words.as_str().into(),
        Some(json) if has_fraction(json) => reply["text"] = json.to_string().into(),
        Some(json) => reply["json"] = json.clone(),
    }
    reply
}

/// As it is sent: what is printed as words is no JSON.
fn text(body: &Json) -> String {
    body.as_str().map_or_else(|| body.to_string(), str::to_owned)
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
        ErrorKind::Api(error) => {
            failed["status"] = error.status.into();
            failed["message"] = error.message.clone().into();
            failed["fields"] = error.fields.iter().cloned().collect::<BTreeMap<_, _>>().into_iter().collect();
            failed["code"] = error.code.clone().into();
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
