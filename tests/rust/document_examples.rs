//! Every example of a request or an answer that the vendors' documents print goes through the encoder or the decoder.
//!
//! The examples are those of `catalog/<platform>.raw.json`, where those that were no JSON are repaired. Some are wrong in other
//! ways: they stand here, each with what is wrong, and must go on failing just so. Qugo's documents print none.

#![allow(clippy::expect_used, clippy::panic)]

use std::path::Path;

use gigwire::codec::{AddressOptions, Addresses, decimal, decode, encode, parse_date, parse_datetime};
use gigwire::http::Response;
use gigwire::schema::{self, BodyKind, Operation, Platform, Type};
use gigwire::{cloudtips, planado, qugo, solar_staff};
use gigwire_tests::arguments::{Choices, arguments};
use gigwire_tests::document::{self, printed_arguments};
use gigwire_tests::record::{Answer, file, vector};
use serde_json::{Value as Json, json};

/// What the documents of a platform print.
struct Printed {
    platform: &'static Platform,
    /// How many requests are sent as they are printed.
    sent: usize,
    /// How many answers are read.
    read: usize,
    /// How many refusals.
    refusals: usize,
    refused: &'static [(&'static str, &'static str, &'static str)],
    broken: &'static [(&'static str, &'static str, &'static str)],
}

const ALL: [Printed; 4] = [
    Printed { platform: &solar_staff::PLATFORM, sent: 23, read: 44, refusals: 0, refused: REFUSED, broken: BROKEN },
    Printed { platform: &cloudtips::PLATFORM, sent: 19, read: 15, refusals: 10, refused: &[], broken: &[] },
    Printed { platform: &planado::PLATFORM, sent: 8, read: 27, refusals: 29, refused: &[], broken: &[] },
    Printed { platform: &qugo::PLATFORM, sent: 0, read: 0, refusals: 0, refused: &[], broken: &[] },
];

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

/// Where all of it is in these tests.
fn addresses(platform: &'static Platform) -> Addresses {
    let base_url = Some("https://api.example/api".to_owned());
    let hosts = platform.hosts.iter().map(|host| (host.name.to_owned(), format!("https://{}.example", host.name)));
    let options = AddressOptions { base_url, hosts: hosts.collect(), ..AddressOptions::default() };
    Addresses::new(platform, &options).expect("addresses")
}

#[test]
fn what_the_document_sends_is_sent_so() {
    for Printed { platform, sent: expected_sent, refused: expected, .. } in ALL {
        let base = addresses(platform);
        let (document, mut sent, mut refused) = (document::read(platform), 0, Vec::new());
        for (operation, raw) in document::operations(platform, &document) {
            for example in document::request_examples(raw) {
                match encode(&base, operation, &printed_arguments(operation, example), 1) {
                    Ok(request) => {
                        sent += 1;
                        if matches!(operation.body, BodyKind::Json | BodyKind::JsonPatch) {
                            let body: Json = serde_json::from_slice(&request.body).expect("JSON");
                            assert_eq!(same_values(&body), same_values(example), "{}", operation.id);
                        }
                    }
                    Err(error) => refused.push((operation.id, error.argument)),
                }
            }
        }
        let mut expected: Vec<_> = expected.iter().map(|(id, argument, _)| (*id, (*argument).to_owned())).collect();
        refused.sort();
        expected.sort();
        assert_eq!(refused, expected, "{}", platform.id);
        assert_eq!(sent, expected_sent, "{}: requests that were sent", platform.id);
    }
}

/// 1000.0 and 1000 are the same amount, and a moment is the same in every writing.
fn same_values(json: &Json) -> Json {
    match json {
        Json::Number(number) => Json::String(number.to_string().trim_end_matches(".0").to_owned()),
        Json::Array(items) => items.iter().map(same_values).collect(),
        Json::Object(entries) => entries.iter().map(|(key, json)| (key.clone(), same_values(json))).collect(),
        Json::String(text) => {
            Json::String(parse_datetime(text).map_or_else(|| text.clone(), |moment| moment.to_string()))
        }
        other => other.clone(),
    }
}

#[test]
fn what_the_document_answers_is_read() {
    for Printed { platform, read: expected_read, broken, .. } in ALL {
        let (document, mut read, mut wrong) = (document::read(platform), 0, Vec::new());
        for (operation, raw) in document::operations(platform, &document) {
            for example in document::answer_examples(raw) {
                let (_, left_out) = document::repaired(operation, example);
                wrong.extend(left_out.into_iter().map(|(path, printed)| (operation.id, path, printed)));
                read += 1;
            }
        }
        let expected: Vec<_> =
            broken.iter().map(|(id, path, text)| (*id, (*path).to_owned(), (*text).to_owned())).collect();
        assert_eq!(wrong, expected, "{}", platform.id);
        assert_eq!(read, expected_read, "{}: answers that were read", platform.id);
    }
}

/// What stands in a printed answer is found in what was read of it: the vectors' answers are the core's own, this is what holds
/// them to the document.
#[test]
fn nothing_that_is_printed_gets_lost() {
    for Printed { platform, read, .. } in ALL {
        let (document, mut found) = (document::read(platform), 0);
        for (operation, raw) in document::operations(platform, &document) {
            for example in document::answer_examples(raw) {
                let (readable, _) = document::repaired(operation, example);
                let body = readable.to_string().into_bytes();
                let answer = decode(operation, Response { status: 200, headers: vec![], body }).expect("an answer");
                let mut there = scalars(&serde_json::to_value(answer.root()).expect("plain data"));
                for printed in scalars(within_envelope(operation, &readable)) {
                    let place = there.iter().position(|scalar| *scalar == printed);
                    let place = place.unwrap_or_else(|| panic!("{}: {printed} is not in {there:?}", operation.id));
                    there.swap_remove(place);
                    found += 1;
                }
            }
        }
        assert!(found >= read, "{}: {found} values were found", platform.id);
    }
}

/// What an answer holds but for what it comes in.
fn within_envelope<'j>(operation: &Operation, answer: &'j Json) -> &'j Json {
    static NOTHING: Json = Json::Null;
    match operation.particulars.envelope {
        Some(_) if matches!(operation.response, schema::Answer::Empty) => &NOTHING,
        Some(envelope) => answer.get(envelope.data).unwrap_or(answer),
        None => answer,
    }
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
    for Printed { platform, sent, read, refusals: expected_refusals, .. } in ALL {
        let document = document::read(platform);
        let base = addresses(platform);
        let (mut requests, mut answers, mut refusals) = (Vec::new(), Vec::new(), Vec::new());
        for (operation, raw) in document::operations(platform, &document) {
            let id = operation.id;
            let examples = document::answer_examples(raw);
            let readable: Vec<Json> = examples.iter().map(|example| document::repaired(operation, example).0).collect();
            for (index, example) in document::request_examples(raw).into_iter().enumerate() {
                let name = format!("{id}: the request as printed, {}", index + 1);
                let answer = readable.first().cloned().or_else(|| least(operation));
                let args = printed_arguments(operation, example);
                requests.push(vector(platform, &name, operation, &args, Answer::of(answer.as_ref())));
            }
            // The smallest arguments, or those that are printed where the smallest break a rule between them.
            let smallest = arguments(operation, &mut Choices::new(&[]));
            let printed = document::request_examples(raw).into_iter().next();
            let args = match (encode(&base, operation, &smallest, 1), printed) {
                (Err(_), Some(example)) => printed_arguments(operation, example),
                _ => smallest,
            };
            for (index, (example, readable)) in examples.into_iter().zip(&readable).enumerate() {
                let name = format!("{id}: the answer as printed, {}", index + 1);
                answers.push(vector(platform, &name, operation, &args, Answer::of(Some(example))));
                if example != readable {
                    let name = format!("{id}: the answer without what cannot be, {}", index + 1);
                    answers.push(vector(platform, &name, operation, &args, Answer::of(Some(readable))));
                }
            }
            for (index, (status, body)) in document::refusal_examples(raw).into_iter().enumerate() {
                let name = format!("{id}: the refusal as printed, {}", index + 1);
                refusals.push(vector(platform, &name, operation, &args, Answer { status, body: Some(body) }));
            }
        }
        assert!(requests.len() >= sent && answers.len() >= read, "{}", platform.id);
        assert_eq!(refusals.len(), expected_refusals, "{}: refusals", platform.id);
        let of_platform = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(platform.id);
        let files =
            [("document_requests", &requests), ("document_answers", &answers), ("document_refusals", &refusals)];
        for (name, vectors) in files.into_iter().filter(|(_, vectors)| !vectors.is_empty()) {
            let (path, text) = (of_platform.join(format!("{name}.json")), file(name, vectors));
            if std::env::var_os("GIGWIRE_BLESS").is_some() {
                std::fs::write(&path, &text).expect("a file written");
            }
            let there = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                there == text,
                "{}/{name}.json is not what the document and the core say: run with GIGWIRE_BLESS=1",
                platform.id
            );
        }
    }
}

/// An answer to a call of which none is printed: none at all, or one that says no more than it must.
fn least(operation: &Operation) -> Option<Json> {
    let data = match &operation.response {
        schema::Answer::Json(ty) => required(ty),
        _ => json!({}),
    };
    operation.particulars.envelope.map(|envelope| json!({(envelope.ok): true, (envelope.data): data}))
}

/// What a value of the type must hold.
fn required(ty: &Type) -> Json {
    match ty {
        Type::Model(model) => {
            let fields = model.fields.iter().filter(|field| field.required);
            Json::Object(fields.map(|field| (field.wire.to_owned(), required(&field.ty))).collect())
        }
        Type::List(_) => json!([]),
        Type::Int => 1.into(),
        Type::Code(codes) => codes.known.first().map(|(wire, _)| *wire).into(),
        _ => "x".into(),
    }
}

/// Whatever stands in place of whatever is documented, it is read or refused with its place, and what is read can be shown.
#[test]
fn anything_in_place_of_anything_is_read_or_refused() {
    let odd = json!([null, true, false, 0, -1, 1.5, 9_007_199_254_740_993_u64, u64::MAX, "", "x", "1", [], [1], {}, {"id": 1}, [[]]]);
    for Printed { platform, read, .. } in ALL {
        let (document, mut tried) = (document::read(platform), 0);
        for (operation, raw) in document::operations(platform, &document) {
            let example = &raw["response"]["example"];
            for place in places(example) {
                for odd in odd.as_array().expect("a list") {
                    let mut example = example.clone();
                    *example.pointer_mut(&place).expect("a place") = odd.clone();
                    let response = Response { status: 200, headers: vec![], body: example.to_string().into_bytes() };
                    match decode(operation, response) {
                        Ok(document) => drop(serde_json::to_value(document.root()).expect("plain data")),
                        Err(error) => {
                            let told =
                                error.path.starts_with('$') && !error.expected.is_empty() && !error.found.is_empty();
                            assert!(told, "{}: {place}: {error}", operation.id);
                        }
                    }
                    tried += 1;
                }
            }
        }
        assert!(tried >= 30 * read, "{}: {tried} were tried", platform.id);
    }
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

/// The reading has every call, and only one call has no reading: the document of Solar Staff refers to it.
#[test]
fn the_whole_document_is_there() {
    for (Printed { platform, .. }, expected) in ALL.into_iter().zip([(72, 73), (48, 48), (32, 32), (25, 25)]) {
        let documented = document::operations(platform, &document::read(platform)).count();
        assert_eq!((documented, platform.operations.len()), expected, "{}", platform.id);
    }
}
