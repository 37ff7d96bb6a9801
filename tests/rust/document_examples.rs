//! Every example of a request or an answer that the vendor's document prints goes through the encoder or the decoder.
//!
//! The examples are those of `catalog/solar_staff.raw.json`, where those that were no JSON are repaired (`example_repairs`). Some
//! are wrong in other ways: they stand here, each with what is wrong, and must go on failing just so.

#![allow(clippy::expect_used, clippy::panic)]

use std::path::Path;

use gigwire::codec::{AddressOptions, Addresses, decimal, decode, encode, parse_date, parse_datetime};
use gigwire::http::Response;
use gigwire::schema::{BodyKind, Operation, Place, Platform, Type};
use gigwire::solar_staff::PLATFORM;
use gigwire::value::Value;
use gigwire_tests::arguments::{Choices, arguments};
use gigwire_tests::document;
use gigwire_tests::record::{file, vector};
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

/// The arguments of a printed request, and what its path needs.
fn printed_arguments(operation: &Operation, example: &Json) -> Value {
    let Value::Map(mut args) = document::value(example, Some(operation.args)) else {
        panic!("{}: no object", operation.id)
    };
    args.extend(path_arguments(operation));
    Value::Map(args)
}

/// What the path needs, which no example of a body has.
fn path_arguments(operation: &Operation) -> Vec<(String, Value)> {
    let first = operation.args.iter().find(|arg| arg.place == Place::Path);
    first
        .map(|arg| (arg.name.to_owned(), if matches!(arg.ty, Type::Int) { Value::Int(7) } else { SOME_UUID.into() }))
        .into_iter()
        .collect()
}

#[test]
fn what_the_document_sends_is_sent_so() {
    let base_url = Some("https://api.example/api".to_owned());
    let base =
        Addresses::new(&PLATFORM, &AddressOptions { base_url, ..AddressOptions::default() }).expect("an address");
    let (document, mut sent, mut refused) = (document::read(), 0, Vec::new());
    for (operation, raw) in document::operations(&document) {
        for example in document::request_examples(raw) {
            match encode(&base, operation, &printed_arguments(operation, example), 1) {
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

#[test]
fn what_the_document_answers_is_read() {
    let (document, mut read, mut wrong) = (document::read(), 0, Vec::new());
    for (operation, raw) in document::operations(&document) {
        for example in document::answer_examples(raw) {
            let (_, left_out) = document::repaired(operation, example);
            wrong.extend(left_out.into_iter().map(|(path, printed)| (operation.id, path, printed)));
            read += 1;
        }
    }
    let expected: Vec<_> =
        BROKEN.iter().map(|(id, path, text)| (*id, (*path).to_owned(), (*text).to_owned())).collect();
    assert_eq!(wrong, expected);
    assert!(read >= 40, "{read} answers were read");
}

/// What stands in a printed answer is found in what was read of it: the vectors' answers are the core's own, this is what holds
/// them to the document.
#[test]
fn nothing_that_is_printed_gets_lost() {
    let (document, mut found) = (document::read(), 0);
    for (operation, raw) in document::operations(&document) {
        for example in document::answer_examples(raw) {
            let (readable, _) = document::repaired(operation, example);
            let body = readable.to_string().into_bytes();
            let read = decode(operation, Response { status: 200, headers: vec![], body }).expect("an answer");
            let mut there = scalars(&serde_json::to_value(read.root()).expect("plain data"));
            for printed in scalars(&readable) {
                let place = there.iter().position(|scalar| *scalar == printed);
                let place = place.unwrap_or_else(|| panic!("{}: {printed} is not in {there:?}", operation.id));
                there.swap_remove(place);
                found += 1;
            }
        }
    }
    assert!(found > 500, "{found} values were found");
}

/// Every value that is none of others, as text: amounts without zeroes at their end, moments as ISO 8601 has them.
fn scalars(json: &Json) -> Vec<String> {
    match json {
        Json::Null => vec![],
        Json::Array(items) => items.iter().flat_map(scalars).collect(),
        Json::Object(entries) => entries.values().flat_map(scalars).collect(),
        Json::String(text) if text.is_empty() || text.starts_with("-0001-11-30") => vec![],
        Json::String(text) => match (decimal::parse(text), parse_datetime(text), parse_date(text)) {
            (Some(number), ..) => vec![number.normalize().to_string()],
            (_, Some(moment), _) => vec![moment.to_string()],
            (.., Some(day)) => vec![format!("{day}T00:00:00")],
            _ => vec![text.clone()],
        },
        Json::Bool(flag) => vec![u8::from(*flag).to_string()],
        Json::Number(number) => scalars(&Json::String(number.to_string())),
    }
}

/// Every example once more as a vector, so that each language sends and reads it too: `GIGWIRE_BLESS=1` writes them.
#[test]
fn the_other_languages_are_given_the_same() {
    let document = document::read();
    let (mut requests, mut answers) = (Vec::new(), Vec::new());
    for (operation, raw) in document::operations(&document) {
        let id = operation.id;
        let examples = document::answer_examples(raw);
        let readable: Vec<Json> = examples.iter().map(|example| document::repaired(operation, example).0).collect();
        for (index, example) in document::request_examples(raw).into_iter().enumerate() {
            let name = format!("{id}: the request as printed, {}", index + 1);
            requests.push(vector(&name, operation, &printed_arguments(operation, example), readable.first()));
        }
        let args = arguments(operation, &mut Choices::new(&[]));
        for (index, (example, readable)) in examples.into_iter().zip(&readable).enumerate() {
            let name = format!("{id}: the answer as printed, {}", index + 1);
            answers.push(vector(&name, operation, &args, Some(example)));
            if example != readable {
                let name = format!("{id}: the answer without what cannot be, {}", index + 1);
                answers.push(vector(&name, operation, &args, Some(readable)));
            }
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/solar_staff");
    for (name, vectors) in [("document_requests", &requests), ("document_answers", &answers)] {
        assert!(vectors.len() > 30, "{name}: {}", vectors.len());
        let (path, text) = (folder.join(format!("{name}.json")), file(name, vectors));
        if std::env::var_os("GIGWIRE_BLESS").is_some() {
            std::fs::write(&path, &text).expect("a file written");
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(there == text, "{name}.json is not what the document and the core say: run with GIGWIRE_BLESS=1");
    }
}

/// Whatever stands in place of whatever is documented, it is read or refused with its place, and what is read can be shown.
#[test]
fn anything_in_place_of_anything_is_read_or_refused() {
    let odd = json!([null, true, false, 0, -1, 1.5, 9_007_199_254_740_993_u64, u64::MAX, "", "x", "1", [], [1], {}, {"id": 1}, [[]]]);
    let (document, mut tried) = (document::read(), 0);
    for (operation, raw) in document::operations(&document) {
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

/// The reading has every call, and only calls that have a reading are not experimental.
#[test]
fn the_whole_document_is_there() {
    let platform: &Platform = &PLATFORM;
    let documented = document::operations(&document::read()).count();
    assert_eq!((documented, platform.operations.len()), (72, 73));
}
