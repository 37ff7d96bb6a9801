//! The vendor's document as `catalog/solar_staff.raw.json` has it: its calls, and the examples that it prints. Those that were no
//! JSON are repaired there (`example_repairs`).

use std::path::Path;

use gigwire::codec::decode;
use gigwire::http::Response;
use gigwire::schema::{Arg, Operation, Type};
use gigwire::solar_staff::PLATFORM;
use gigwire::value::Value;
use serde_json::Value as Json;

/// The reading of the document.
///
/// # Panics
/// When it is not there or no JSON.
#[must_use]
pub fn read() -> Json {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog/solar_staff.raw.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the document's reading")).expect("JSON")
}

/// Each call of the document beside the catalog's operation.
///
/// # Panics
/// At a call that the catalog does not have.
pub fn operations(document: &Json) -> impl Iterator<Item = (&'static Operation, &Json)> {
    document["operations"].as_array().expect("operations").iter().map(|raw| {
        let id = raw["id"].as_str().expect("an id");
        (PLATFORM.operation(id).unwrap_or_else(|| panic!("{id} is not in the catalog")), raw)
    })
}

/// What a call is printed to be sent with.
#[must_use]
pub fn request_examples(raw: &Json) -> Vec<&Json> {
    let body = &raw["body"];
    let more = body["more_examples"].as_array().into_iter().flatten();
    [&body["example"], &body["documented_but_unneeded_example"]]
        .into_iter()
        .chain(more)
        .filter(|json| json.is_object())
        .collect()
}

/// What a call is printed to be answered with.
#[must_use]
pub fn answer_examples(raw: &Json) -> Vec<&Json> {
    let response = &raw["response"];
    let more = response["more_examples"].as_array().into_iter().flatten();
    [&response["example"]].into_iter().chain(more).filter(|json| !json.is_null()).collect()
}

/// An example's value as a host would pass it: numbers with a fraction as text.
#[must_use]
pub fn value(json: &Json, fields: Option<&[Arg]>) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Bool(*flag),
        Json::Number(number) => number.as_i64().map_or_else(|| Value::Text(number.to_string()), Value::Int),
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(|item| value(item, fields)).collect()),
        Json::Object(entries) => {
            Value::Map(entries.iter().map(|(wire, json)| argument(wire, json, fields.unwrap_or_default())).collect())
        }
    }
}

fn argument(wire: &str, json: &Json, args: &[Arg]) -> (String, Value) {
    match args.iter().find(|arg| arg.wire == wire) {
        Some(arg) => (arg.name.to_owned(), value(json, fields(&arg.ty))),
        None => (wire.to_owned(), value(json, None)),
    }
}

fn fields(ty: &Type) -> Option<&'static [Arg]> {
    match ty {
        Type::Input(input) => Some(input.fields),
        Type::List(item) => fields(item),
        _ => None,
    }
}

/// An answer in which what cannot be what it stands for is left out, and what that was: its place and its text.
///
/// # Panics
/// When something cannot be read that is no text.
#[must_use]
pub fn repaired(operation: &'static Operation, answer: &Json) -> (Json, Vec<(String, String)>) {
    let (mut answer, mut wrong) = (answer.clone(), Vec::new());
    loop {
        let response = Response { status: 200, headers: vec![], body: answer.to_string().into_bytes() };
        let Err(error) = decode(operation, response) else { return (answer, wrong) };
        let broken = answer.pointer_mut(&pointer(&error.path)).filter(|value| value.is_string());
        let Some(broken) = broken else { panic!("{}: {error}: no text that could be left out", operation.id) };
        // an empty text is none, of whatever type
        let printed = std::mem::replace(broken, "".into());
        wrong.push((error.path, printed.as_str().unwrap_or_default().to_owned()));
    }
}

/// `$.items[0].uuid` as a JSON pointer.
fn pointer(path: &str) -> String {
    path.trim_start_matches('$').replace('[', ".").replace(']', "").replace('.', "/")
}
