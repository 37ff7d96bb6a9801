//! The vendors' documents as `catalog/<platform>.raw.json` have them: their calls, and the examples that they print. Those that were
//! no JSON are repaired there.

use std::path::Path;

use gigwire::codec::decode;
use gigwire::http::Response;
use gigwire::schema::{Arg, BodyKind, Operation, Place, Platform, Rule, Segment, Type};
use gigwire::value::Value;
use serde_json::Value as Json;

const SOME_UUID: &str = "123e4567-e89b-12d3-a456-426655440000";

/// The reading of a platform's document.
///
/// # Panics
/// When it is not there or no JSON.
#[must_use]
pub fn read(platform: &Platform) -> Json {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("catalog/{}.raw.json", platform.id));
    serde_json::from_str(&std::fs::read_to_string(path).expect("the document's reading")).expect("JSON")
}

/// Each call of the document beside the catalog's operation; those that only code of others shows are experimental there.
///
/// # Panics
/// At a call that the catalog does not have.
pub fn operations<'d>(
    platform: &'static Platform,
    document: &'d Json,
) -> impl Iterator<Item = (&'static Operation, &'d Json)> {
    let all = ["operations", "unofficial_operations"].into_iter().filter_map(|key| document[key].as_array()).flatten();
    all.map(|raw| {
        let id = raw["id"].as_str().expect("an id");
        let operation = platform.operation(id).or_else(|| platform.operation(&format!("experimental.{id}")));
        (operation.unwrap_or_else(|| panic!("{id} is not in the catalog")), raw)
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
        .filter(|json| json.is_object() || json.is_array())
        .collect()
}

/// What a call is printed to be answered with.
#[must_use]
pub fn answer_examples(raw: &Json) -> Vec<&Json> {
    let response = &raw["response"];
    let more = response["more_examples"].as_array().into_iter().flatten();
    [&response["example"]].into_iter().chain(more).filter(|json| !json.is_null()).collect()
}

/// What a call is printed to be refused with, and the status: 200 where an envelope tells.
#[must_use]
pub fn refusal_examples(raw: &Json) -> Vec<(u16, &Json)> {
    let errors = raw["errors"].as_array().into_iter().flatten();
    let status = |error: &Json| error["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(200);
    errors.map(|error| (status(error), &error["body example"])).filter(|(_, body)| !body.is_null()).collect()
}

/// The arguments of a printed request, and what its path needs.
///
/// # Panics
/// When the example is no request.
#[must_use]
pub fn printed_arguments(operation: &Operation, example: &Json) -> Value {
    let mut args = match (&operation.body, example) {
        (BodyKind::JsonPatch, Json::Array(changes)) => {
            changes.iter().map(|change| changed(operation, change)).collect()
        }
        _ => match value(example, Some(operation.args)) {
            Value::Map(args) => args,
            _ => panic!("{}: no object", operation.id),
        },
    };
    let constants = operation.particulars.constants;
    args.retain(|(name, _)| !constants.iter().any(|(constant, _)| constant.wire == name));
    args.extend(path_arguments(operation));
    if operation.rules.iter().any(|rule| matches!(rule, Rule::Confirmed { .. })) {
        args.push(("confirm".to_owned(), Value::Bool(true)));
    }
    Value::Map(args)
}

/// A change of a JSON Patch as the argument that makes it.
fn changed(operation: &Operation, change: &Json) -> (String, Value) {
    argument(change["path"].as_str().unwrap_or_default(), &change["value"], operation.args)
}

/// What the path needs, which no example of a body has.
#[must_use]
pub fn path_arguments(operation: &Operation) -> Vec<(String, Value)> {
    let names = operation.path.iter().filter_map(|segment| match segment {
        Segment::Param(names) => names.first(),
        Segment::Literal(_) => None,
    });
    let arg = |name: &&str| operation.args.iter().find(|arg| arg.place == Place::Path && arg.name == *name);
    let given = |arg: &Arg| if matches!(arg.ty, Type::Int) { Value::Int(7) } else { SOME_UUID.into() };
    names.filter_map(arg).map(|arg| (arg.name.to_owned(), given(arg))).collect()
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
