//! The decoder, for the answer to any operation: `operation\nbody`.

use gigwire::codec::{Document, Node, decode};
use gigwire::error::DecodeError;
use gigwire::http::Response;
use gigwire::schema::{Operation, Type};
use serde_json::{Map, Value as Json};

/// Longer pieces of an answer are not shown in an error.
const LONGEST_FOUND: usize = 300;

pub(super) fn run(data: &[u8]) {
    let (line, body) = super::first_line(data);
    let operation = super::operation(line);
    match read(operation, body) {
        Ok(document) => comes_back(operation, &document),
        Err(error) => tells_where(operation, body, &error),
    }
}

fn read(operation: &'static Operation, body: &[u8]) -> Result<Document, DecodeError> {
    decode(operation, Response { status: 200, headers: vec![], body: body.to_vec() })
}

fn tells_where(operation: &Operation, body: &[u8], error: &DecodeError) {
    let told = error.path.starts_with('$') && !error.expected.is_empty() && !error.found.is_empty();
    assert!(told, "{}: {error}", operation.id);
    assert!(error.found.len() <= LONGEST_FOUND, "{}: {}", operation.id, error.found);
    let kept = error.response.as_ref().map(|response| response.body.as_slice());
    assert!(kept == Some(body) || body.starts_with(b"\xEF\xBB\xBF"), "{}: the answer is not kept", operation.id);
    for token in tokens(body) {
        assert!(!format!("{error} {error:?}").contains(&token), "{}: {error:?}", operation.id);
    }
}

/// Tokens in an answer that stand nowhere else in it.
fn tokens(body: &[u8]) -> Vec<String> {
    let Ok(Json::Object(answer)) = serde_json::from_slice(body) else { return vec![] };
    let text = String::from_utf8_lossy(body);
    let secret = |key: &str| answer.get(key).and_then(Json::as_str).filter(|token| token.len() >= 8);
    ["token", "refreshToken"]
        .into_iter()
        .filter_map(secret)
        .filter(|token| text.matches(token).count() == 1)
        .map(str::to_owned)
        .collect()
}

/// What was read, written as the platform would write it, is read as the same again.
fn comes_back(operation: &'static Operation, document: &Document) {
    let plain = serde_json::to_value(document.root()).expect("a decoded answer is always plain data");
    if document.root().is_null() {
        return;
    }
    let wire = wire(&document.root()).to_string();
    let again = read(operation, wire.as_bytes()).unwrap_or_else(|error| panic!("{}: {error}: {wire}", operation.id));
    let again = serde_json::to_value(again.root()).expect("plain data");
    assert_eq!(about(again), about(plain), "{}: {wire}", operation.id);
}

/// Numbers with a fraction are only in what is not documented (the rest is exact text), and `serde_json` is off by a little when
/// it reads one.
fn about(json: Json) -> Json {
    match json {
        Json::Number(number) if number.is_f64() => format!("{:.9e}", number.as_f64().unwrap_or_default()).into(),
        Json::Array(items) => items.into_iter().map(about).collect(),
        Json::Object(entries) => Json::Object(entries.into_iter().map(|(key, value)| (key, about(value))).collect()),
        other => other,
    }
}

fn wire(node: &Node<'_>) -> Json {
    if node.is_null() {
        return Json::Null;
    }
    match node.ty() {
        Type::Model(model) => {
            let fields = model.fields.iter().enumerate();
            let known = fields.map(|(index, field)| (field.wire.to_owned(), wire(&node.field_at(index))));
            let unknown = node.extras().map(|(key, json)| (key.to_owned(), undocumented(json)));
            Json::Object(unknown.chain(known).collect::<Map<_, _>>())
        }
        Type::List(_) => node.items().map(|item| wire(&item)).collect(),
        Type::Map(_) => Json::Object(node.entries().map(|(key, value)| (key.to_owned(), wire(&value))).collect()),
        Type::Any => undocumented(node.as_json().unwrap_or("null")),
        _ => serde_json::to_value(node).expect("plain data"),
    }
}

/// What no value can hold is given on as its text.
fn undocumented(json: &str) -> Json {
    serde_json::from_str(json).unwrap_or_else(|_| json.into())
}
