//! What the encoder writes of valid arguments, for every operation, the sandbox's strict reader takes: it may refuse what the
//! arguments mean (there is no such task), never how they are written.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use gigwire::codec::encode;
use gigwire::http::{Method, Request, Response};
use gigwire::schema::Operation;
use gigwire::solar_staff::PLATFORM;
use gigwire::value::Value;
use gigwire_sandbox::solar_staff::validation::texts;
use gigwire_sandbox::{Settings, World};
use gigwire_tests::arguments::{Choices, arguments};
use proptest::prelude::*;
use serde_json::Value as Json;

const START: u64 = 1_760_000_000_000;

/// What the sandbox refuses where the document leaves open what the platform does: the call and the field.
const SANDBOX_ALONE: &[(&str, &str)] = &[
    // The table has no row for it, the conditions of the other rows name it.
    ("ord.organizations.create", "legalType"),
    // The code for "not defined" is documented like the others.
    ("ord.contracts.create", "contractType"),
    ("ord.contracts.create", "subjectType"),
    ("ord.contracts.create", "actionType"),
    // Numbers and codes of authorities are documented as text; the sandbox knows what they look like.
    ("ord.organizations.create", "inn"),
    ("ord.organizations.create", "ogrn"),
    ("ord.organizations.create", "ogrnip"),
    ("ord.organizations.create", "regionNumber"),
    // An advertising contract's part in the price: the table types it as a whole number, the core takes it for money.
    ("tasks.create", "advData.endContracts[].sum"),
    // Whether an attribute may stand there twice is not said.
    ("tasks.create", "attributes[].id"),
    // The table does not require what names the contract.
    ("tasks.create", "advData.endContracts[].uuid"),
];

/// What is said of how something is written.
const ABOUT_WRITING: &[&str] = &[
    texts::REQUIRED,
    texts::UNKNOWN,
    texts::TWICE,
    texts::TEXT,
    texts::INTEGER,
    texts::BOOLEAN,
    texts::FLAG,
    texts::UUID,
    texts::DATE,
    texts::ARRAY,
    texts::OBJECT,
    texts::CHOICE,
    texts::NUMBER,
    texts::POSITIVE,
    texts::DECIMALS,
    "Неизвестный параметр",
];

fn send(world: &mut World, request: &Request) -> Response {
    world.handle(START, request).response().expect("an answer")
}

fn token(world: &mut World) -> String {
    let request = Request {
        method: Method::Post,
        url: "https://sandbox/solar_staff/api/login".to_owned(),
        headers: vec![],
        body: br#"{"username":"bot@gigwire.test","password":"bot-password"}"#.to_vec(),
        file: None,
    };
    let pair: Json = serde_json::from_slice(&send(world, &request).body).expect("a pair of tokens");
    pair["token"].as_str().expect("a token").to_owned()
}

/// What the sandbox says against how the request is written.
fn complaint(operation: &'static Operation, args: &Value) -> Option<String> {
    let base = gigwire_tests::addresses("https://sandbox/solar_staff/api");
    let mut request = match encode(&base, operation, args, 1) {
        Ok(request) => request,
        Err(error) => return Some(format!("valid arguments are refused: {error}")),
    };
    if let Some(part) = request.file {
        request.body.splice(part.at..part.at, *b"<a/>");
    }
    let mut world = World::with_settings(Settings { tasks: 24, ..Settings::new(1) }, START);
    request.headers.push(("authorization".to_owned(), format!("Bearer {}", token(&mut world))));
    let response = send(&mut world, &request);
    let body = String::from_utf8_lossy(&response.body).into_owned();
    let wrong = match response.status {
        200 | 401 | 403 | 409 => false,
        404 => body.contains("is not documented"),
        422 => {
            let fields: BTreeMap<String, Json> = serde_json::from_str(&body).unwrap_or_default();
            fields.iter().any(|(field, said)| {
                said.as_str().is_some_and(|said| ABOUT_WRITING.contains(&said))
                    && !SANDBOX_ALONE.contains(&(operation.id, without_indices(field).as_str()))
            })
        }
        _ => true,
    };
    wrong.then(|| format!("{} {}: {} {body}", request.method, request.url, response.status))
}

/// `a[0].b` as `a[].b`.
fn without_indices(field: &str) -> String {
    field.chars().filter(|letter| !letter.is_ascii_digit()).collect()
}

#[test]
fn the_smallest_arguments_of_every_operation() {
    let wrong: Vec<_> = PLATFORM
        .operations
        .iter()
        .filter_map(|operation| {
            let args = arguments(operation, &mut Choices::new(&[]));
            complaint(operation, &args).map(|said| format!("{}: {said}: {args:?}", operation.id))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_valid_arguments_of_every_operation(choices in prop::collection::vec(any::<u8>(), 0..96)) {
        for operation in PLATFORM.operations {
            let args = arguments(operation, &mut Choices::new(&choices));
            let said = complaint(operation, &args);
            prop_assert!(said.is_none(), "{}: {}: {:?}", operation.id, said.unwrap_or_default(), args);
        }
    }
}
