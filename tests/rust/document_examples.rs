//! Every example of a request or an answer that the vendor's document prints goes through the encoder or the decoder.
//!
//! The examples are those of `catalog/solar_staff.raw.json`, where those that were no JSON are repaired (`example_repairs`). Some
//! are wrong in other ways: they stand here, each with what is wrong, and must go on failing just so.

use std::path::Path;

use gigwire::codec::{BaseUrl, decode, encode};
use gigwire::http::Response;
use gigwire::schema::{Arg, BodyKind, Operation, Place, Platform, Type};
use gigwire::solar_staff::PLATFORM;
use gigwire::value::Value;
use serde_json::Value as Json;

const SOME_UUID: &str = "123e4567-e89b-12d3-a456-426655440000";

/// Requests that the encoder refuses: the call, the argument that it complains of, and what is wrong with the example.
const REFUSED: &[(&str, &str, &str)] = &[
    ("auth.login", "code", "a code is the number 0: leading zeroes would be lost"),
    ("freelancers.invite", "country", "what the table requires is left out"),
    ("freelancers.sign_agreement", "templateUuid", "the UUID is none"),
    ("freelancers.request_code_for_change_contacts", "", "both contacts are there, the text allows one"),
    ("finance.bank_accounts.add", "bankAccountType", "what the table requires is left out"),
    ("finance.wallets.add", "walletType", "what the table requires is left out"),
    ("finance.cards.add", "code", "a code is a number: leading zeroes would be lost"),
    ("ord.organizations.create", "externalOrganisationId", "the UUID is none"),
    ("ord.contracts.create", "externalContractId", "what the table requires is left out"),
    ("task_files.add", "file", "a path is no file"),
    ("webhooks.delete", "status", "the text knows no arguments"),
];

/// Answers in which something is no UUID: the call, where, and what is there.
const NO_UUIDS: &[(&str, &str)] = &[];

fn document() -> Json {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog/solar_staff.raw.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the document's reading")).expect("JSON")
}

fn operations(document: &Json) -> impl Iterator<Item = (&'static Operation, &Json)> {
    document["operations"].as_array().expect("operations").iter().map(|raw| {
        let id = raw["id"].as_str().expect("an id");
        (PLATFORM.operation(id).unwrap_or_else(|| panic!("{id} is not in the catalog")), raw)
    })
}

/// The example's value as a host would pass it: numbers with a fraction as text.
fn value(json: &Json, fields: Option<&[Arg]>) -> Value {
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

/// What the path needs, which no example of a body has.
fn path_arguments(operation: &Operation) -> Vec<(String, Value)> {
    let first = operation.args.iter().find(|arg| arg.place == Place::Path);
    first.map(|arg| (arg.name.to_owned(), if matches!(arg.ty, Type::Int) { Value::Int(7) } else { SOME_UUID.into() })).into_iter().collect()
}

fn request_examples(raw: &Json) -> Vec<&Json> {
    let body = &raw["body"];
    let more = body["more_examples"].as_array().into_iter().flatten();
    [&body["example"], &body["documented_but_unneeded_example"]].into_iter().chain(more).filter(|json| json.is_object()).collect()
}

#[test]
fn what_the_document_sends_is_sent_so() {
    let base = BaseUrl::parse("https://api.example/api", false).expect("an address");
    let (document, mut sent, mut refused) = (document(), 0, Vec::new());
    for (operation, raw) in operations(&document) {
        for example in request_examples(raw) {
            let Value::Map(mut args) = value(example, Some(operation.args)) else { panic!("{}: no object", operation.id) };
            args.extend(path_arguments(operation));
            match encode(&base, operation, &Value::Map(args), 1) {
                Ok(request) => {
                    assert_eq!(operation.body, BodyKind::Json, "{}", operation.id);
                    let body: Json = serde_json::from_slice(&request.body).expect("JSON");
                    assert_eq!(same_numbers(&body), same_numbers(example), "{}", operation.id);
                    sent += 1;
                }
                Err(error) => refused.push((operation.id, error.argument)),
            }
        }
    }
    let mut expected: Vec<_> = REFUSED.iter().map(|(id, argument, _)| (*id, (*argument).to_owned())).collect();
    refused.sort();
    expected.sort();
    assert_eq!(refused, expected);
    assert!(sent >= 20, "{sent} requests were sent");
}

/// 1000.0 and 1000 are the same amount.
fn same_numbers(json: &Json) -> Json {
    match json {
        Json::Number(number) => Json::String(number.to_string().trim_end_matches(".0").to_owned()),
        Json::Array(items) => items.iter().map(same_numbers).collect(),
        Json::Object(entries) => entries.iter().map(|(key, json)| (key.clone(), same_numbers(json))).collect(),
        other => other.clone(),
    }
}

fn answer(operation: &'static Operation, body: &Json) -> Result<(), String> {
    let response = Response { status: 200, headers: vec![], body: body.to_string().into_bytes() };
    decode(operation, response).map(drop).map_err(|error| error.path)
}

#[test]
fn what_the_document_answers_is_read() {
    let (document, mut read, mut wrong) = (document(), 0, Vec::new());
    for (operation, raw) in operations(&document) {
        let response = &raw["response"];
        let more = response["more_examples"].as_array().into_iter().flatten();
        for example in [&response["example"]].into_iter().chain(more).filter(|json| !json.is_null()) {
            let mut example = example.clone();
            // each broken UUID in turn, until the rest is read
            while let Err(path) = answer(operation, &example) {
                let place = pointer(&path);
                let broken = example.pointer_mut(&place).unwrap_or_else(|| panic!("{}: {path} is missing", operation.id));
                assert!(broken.is_string() && broken != SOME_UUID, "{}: {path}: {broken}", operation.id);
                wrong.push((operation.id, path, broken.take().as_str().unwrap_or_default().to_owned()));
                *example.pointer_mut(&place).expect("the same place") = SOME_UUID.into();
            }
            read += 1;
        }
    }
    let expected: Vec<_> = NO_UUIDS.iter().map(|(id, path)| (*id, (*path).to_owned())).collect();
    let wrong: Vec<_> = wrong.into_iter().map(|(id, path, _)| (id, path)).collect();
    assert_eq!(wrong, expected);
    assert!(read >= 40, "{read} answers were read");
}

/// `$.items[0].uuid` as a JSON pointer.
fn pointer(path: &str) -> String {
    path.trim_start_matches('$').replace('[', ".").replace(']', "").replace('.', "/")
}

/// The reading has every call, and only calls that have a reading are not experimental.
#[test]
fn the_whole_document_is_there() {
    let platform: &Platform = &PLATFORM;
    let documented = operations(&document()).count();
    assert_eq!((documented, platform.operations.len()), (72, 73));
}
