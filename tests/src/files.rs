//! Files in scripts: `{"file": {"name", "content_type", "id"}}` is one as an argument, and `<<file ID>>` is its content;
//! `{"file": {"name", "content_type", "bytes" or "text"}}` is one as an answer.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gigwire::codec::ReceivedFile;
use gigwire::http::Request;
use gigwire::value::{FileArg, Value};
use serde_json::{Value as Json, json};

/// The arguments, with files in place of their descriptions.
pub fn arguments(args: &Value) -> Value {
    match args {
        Value::Map(entries) => Value::Map(
            entries.iter().map(|(name, value)| (name.clone(), file(value).unwrap_or_else(|| value.clone()))).collect(),
        ),
        other => other.clone(),
    }
}

fn file(value: &Value) -> Option<Value> {
    let Value::Map(entries) = value else { return None };
    let [(key, Value::Map(parts))] = entries.as_slice() else { return None };
    let part = |name: &str| parts.iter().find(|(key, _)| key == name).map(|(_, value)| value);
    let (Some(Value::Text(name)), Some(Value::Int(id))) = (part("name"), part("id")) else { return None };
    let content_type = match part("content_type") {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    (key == "file").then(|| Value::File(FileArg { name: name.clone(), content_type, id: id.unsigned_abs() }))
}

/// What base64 stands for.
pub fn from_base64(text: &str) -> Vec<u8> {
    STANDARD.decode(text).unwrap_or_default()
}

/// A file that was answered, as scripts describe it.
pub fn received(file: ReceivedFile<'_>) -> Json {
    json!({"file": {
        "name": file.name,
        "content_type": file.content_type,
        "bytes": STANDARD.encode(file.content),
        "text": String::from_utf8_lossy(file.content),
    }})
}

/// The body as it is sent, with the content of a file where it goes.
pub fn body(request: &Request) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match request.file {
        Some(file) => {
            let (before, after) = request.body.split_at(file.at);
            format!("{}<<file {}>>{}", text(before), file.id, text(after))
        }
        None => text(&request.body),
    }
}
