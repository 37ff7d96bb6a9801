//! Every example of a request or an answer that the vendor's document prints goes through the encoder or the decoder.
//!
//! The examples are those of `catalog/solar_staff.raw.json`, where those that were no JSON are repaired (`example_repairs`). Some
//! are wrong in other ways: they stand here, each with what is wrong, and must go on failing just so.

use std::path::Path;

use gigwire::codec::{AddressOptions, Addresses, decode, encode};
use gigwire::http::Response;
use gigwire::schema::{Arg, BodyKind, Operation, Place, Platform, Type};
use gigwire::solar_staff::PLATFORM;
use gigwire::value::Value;
use serde_json::{Value as Json, json};

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

/// Values in answers that cannot be what they stand for: the call, where, and what is printed there. They are left out, and
/// the rest must be read.
const BROKEN: &[(&str, &str, &str)] = &[
    ("ord.task_summary", "$.endContract.customer.uuid", "96cf28dc-43fe-495e-ae02-db8a8a06fb"),
    ("ord.task_summary", "$.endContract.uuid", "4a0355a7-9019-4208-8f86-6becde69ef"),
    ("ord.task_summary", "$.endContracts[0].uuid", "4a0355a7-9019-4208-8f86-6becde69e"),
    ("freelancers.list", "$.items[0].taxationBlockedTill", "string"),
    ("freelancers.list", "$.items[0].uuid", "1as7ac19-5y33-4a3a-94b3-b4a26374de4d"),
    ("freelancers.get_by_email", "$.uuid", "abc123"),
    ("freelancers.get_by_phone", "$.uuid", "abc123"),
    ("freelancers.check_requirements", "$.templateUuid", "1as7ac19-5y33-4a3a-94b3-b4a26374de4d"),
];

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
    first
        .map(|arg| (arg.name.to_owned(), if matches!(arg.ty, Type::Int) { Value::Int(7) } else { SOME_UUID.into() }))
        .into_iter()
        .collect()
}

fn request_examples(raw: &Json) -> Vec<&Json> {
    let body = &raw["body"];
    let more = body["more_examples"].as_array().into_iter().flatten();
    [&body["example"], &body["documented_but_unneeded_example"]]
        .into_iter()
        .chain(more)
        .filter(|json| json.is_object())
        .collect()
}

#[test]
fn what_the_document_sends_is_sent_so() {
    let base_url = Some("https://api.example/api".to_owned());
    let base =
        Addresses::new(&PLATFORM, &AddressOptions { base_url, ..AddressOptions::default() }).expect("an address");
    let (document, mut sent, mut refused) = (document(), 0, Vec::new());
    for (operation, raw) in operations(&document) {
        for example in request_examples(raw) {
            let Value::Map(mut args) = value(example, Some(operation.args)) else {
                panic!("{}: no object", operation.id)
            };
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
            while let Err(path) = answer(operation, &example) {
                let broken = example.pointer_mut(&pointer(&path)).filter(|value| value.is_string());
                let Some(broken) = broken else { panic!("{}: {path} is no text that could be left out", operation.id) };
                // an empty text is none, of whatever type
                let printed = std::mem::replace(broken, "".into());
                wrong.push((operation.id, path, printed.as_str().unwrap_or_default().to_owned()));
            }
            read += 1;
        }
    }
    let expected: Vec<_> =
        BROKEN.iter().map(|(id, path, text)| (*id, (*path).to_owned(), (*text).to_owned())).collect();
    assert_eq!(wrong, expected);
    assert!(read >= 40, "{read} answers were read");
}

/// Whatever stands in place of whatever is documented, it is read or refused with its place, and what is read can be shown.
#[test]
fn anything_in_place_of_anything_is_read_or_refused() {
    let odd = json!([null, true, false, 0, -1, 1.5, 9_007_199_254_740_993_u64, u64::MAX, "", "x", "1", [], [1], {}, {"id": 1}, [[]]]);
    let (document, mut tried) = (document(), 0);
    for (operation, raw) in operations(&document) {
        let example = &raw["response"]["example"];
        for place in places(example) {
            for odd in odd.as_array().expect("a list") {
                let mut example = example.clone();
                *example.pointer_mut(&place).expect("a place") = odd.clone();
                let response = Response { status: 200, headers: vec![], body: example.to_string().into_bytes() };
                match decode(operation, response) {
                    Ok(document) => drop(serde_json::to_value(document.root()).expect("plain data")),
                    Err(error) => {
                        let told = error.path.starts_with('$') && !error.expected.is_empty() && !error.found.is_empty();
                        assert!(told, "{}: {place}: {error}", operation.id);
                    }
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 5000, "{tried} were tried");
}

/// Every place in a value, as JSON pointers.
fn places(json: &Json) -> Vec<String> {
    let inner: Vec<(String, &Json)> = match json {
        Json::Null => return Vec::new(),
        Json::Array(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
        Json::Object(entries) => entries.iter().map(|(key, value)| (key.clone(), value)).collect(),
        _ => Vec::new(),
    };
    let below = |(key, value): &(String, &Json)| {
        let more = places(value).into_iter().map(|place| format!("/{key}{place}")).collect::<Vec<_>>();
        if more.is_empty() { vec![format!("/{key}")] } else { more }
    };
    std::iter::once(String::new()).chain(inner.iter().flat_map(below)).collect()
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
