//! Whatever a server sends, the decoder answers with a value or an error that says where; it never panics.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use gigwire::codec::{Document, decode};
use gigwire::error::DecodeError;
use gigwire::http::Response;
use gigwire::schema::{Answer, Operation, Type};
use gigwire::solar_staff::PLATFORM;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

fn operation(id: &str) -> &'static Operation {
    PLATFORM.operation(id).expect("a known operation")
}

fn read(id: &str, body: impl Into<Vec<u8>>) -> Result<Document, DecodeError> {
    decode(operation(id), Response { status: 200, headers: vec![], body: body.into() })
}

fn task() -> Json {
    json!({
        "id": 7, "state": 3, "uuid": "123e4567-e89b-12d3-a456-426655440000", "price": 81.5, "title": "т",
        "currency": {"id": 1, "currency": "RUB"}, "dateCreated": "2021-08-06 11:17:13", "files": [{"id": 1, "name": "a.pdf"}],
        "deadline": {"type": 1, "triggerDate": null, "isComingUp": false}, "needReport": false
    })
}

fn error_of(id: &str, body: impl Into<Vec<u8>>) -> (String, String) {
    let error = read(id, body).expect_err("an error");
    (error.path, error.found)
}

#[test]
fn what_is_no_json_is_told_apart() {
    for (body, found) in [
        ("<html><body>502</body></html>", "HTML or XML"),
        ("", "an empty body"),
        ("  \n", "an empty body"),
        ("{\"id\": 7", "JSON that ends too early at line 1 column 8"),
        ("{\"id\": 7,}", "broken JSON at line 1 column 10"),
        ("{\"id\": 7, \"state\": 3} x", "broken JSON at line 1 column 23"),
        ("null", "null or nothing"),
        ("[1]", "a list"),
        ("\"x\"", "text \"x\""),
    ] {
        assert_eq!(error_of("tasks.get", body), ("$".to_owned(), found.to_owned()), "{body}");
    }
    assert_eq!(error_of("tasks.get", b"\xff\xfe{}".as_slice()).1, "bytes that are not UTF-8");
}

#[test]
fn an_error_says_where() {
    let page = |task: Json| json!({"items": [self::task(), task], "pagination": {"page": 1, "pages": 1, "total": 2, "count": 2, "perPage": 20}});
    let with = |key: &str, value: Json| {
        let mut task = task();
        task[key] = value;
        page(task).to_string()
    };
    for (key, value, path) in [
        ("price", json!({"amount": 1}), "$.items[1].price"),
        ("price", json!("12,50"), "$.items[1].price"),
        ("price", json!("1234567890123456789012345678901234567890"), "$.items[1].price"),
        ("id", Json::Null, "$.items[1].id"),
        ("id", json!("seven"), "$.items[1].id"),
        ("id", json!(7.5), "$.items[1].id"),
        ("files", json!([{"id": 1}, {"id": {}}]), "$.items[1].files[1].id"),
        ("files", json!("none"), "$.items[1].files"),
        ("dateCreated", json!("yesterday"), "$.items[1].dateCreated"),
        ("uuid", json!("123"), "$.items[1].uuid"),
        ("currency", json!([1]), "$.items[1].currency"),
        ("needReport", json!("perhaps"), "$.items[1].needReport"),
    ] {
        assert_eq!(error_of("tasks.list", with(key, value.clone())).0, path, "{key}: {value}");
    }
    assert_eq!(error_of("tasks.list", r#"{"pagination": {"page": 1, "pages": 1, "total": 0}}"#).0, "$.items");
}

#[test]
fn what_the_documents_make_necessary_is_survived() {
    let mut odd = task();
    odd["id"] = json!("7");
    odd["state"] = json!("77");
    odd["price"] = json!("81.50");
    odd["needReport"] = json!(1);
    odd["dateFinished"] = json!("-0001-11-30 00:00:00");
    odd["datePaid"] = json!("");
    odd["deadline"] = json!([]);
    odd["tomorrow"] = json!({"new": [1.10]});
    let document = read("tasks.get", odd.to_string()).expect("a task");
    let task = document.root();
    assert_eq!(task.field("id").as_int(), Some(7));
    assert_eq!(task.field("state").as_int(), Some(77));
    assert_eq!(task.field("price").as_decimal().map(|price| price.to_string()).as_deref(), Some("81.50"));
    assert_eq!(task.field("needReport").as_bool(), Some(true));
    assert!(
        task.field("dateFinished").is_null() && task.field("datePaid").is_null() && task.field("deadline").is_null()
    );
    assert_eq!(task.extras().collect::<Vec<_>>(), [("tomorrow", r#"{"new":[1.1]}"#)]);
    assert_eq!(serde_json::to_value(task).expect("plain data")["extra"], json!({"tomorrow": {"new": [1.1]}}));
}

#[test]
fn depth_is_bounded() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    for depth in [100, 1_000, 100_000] {
        let body = format!(r#"{{"id": 7, "state": 3, "additionalAttributes": {0}, "unknown": {0}}}"#, nested(depth));
        // Either is fine; what is not is a crash.
        let _ = read("tasks.get", body)
            .map(|document| document.root().field("additionalAttributes").as_json().map(str::len));
        let _ = read("tasks.get", format!(r#"{{"id": 7, "state": 3, "files": {}}}"#, nested(depth)));
    }
}

/// Found by fuzzing: such an answer was read, and then could not be given on.
#[test]
fn what_no_value_can_hold_is_given_on_as_its_text() {
    let deep = format!("{}{}", "[".repeat(1_000), "]".repeat(1_000));
    for odd in [r#""\ud800""#, "1e999", &deep] {
        let document = read("tasks.get", format!(r#"{{"id": 7, "state": 3, "tomorrow": {odd}}}"#)).expect("a task");
        let plain = serde_json::to_value(document.root()).expect("plain data");
        assert_eq!((&plain["id"], &plain["extra"]["tomorrow"]), (&json!(7), &json!(odd)));
    }
}

/// Nobody knows what is money there: no digit may change.
#[test]
fn undocumented_numbers_keep_their_digits() {
    let odd = r#"{"fee": 1.10, "rate": 0.30000000000000000001, "big": 123456789012345678901234567890}"#;
    let document = read("tasks.get", format!(r#"{{"id": 7, "state": 3, "tomorrow": {odd}}}"#)).expect("a task");
    let text = serde_json::to_string(&document.root()).expect("plain data");
    assert!(text.contains(&format!(r#""extra":{{"tomorrow":{odd}}}"#)), "{text}");
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        ".*".prop_map(Json::from),
        "[0-9]{1,45}(\\.[0-9]{1,30})?".prop_map(Json::from),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}Z?".prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::vec(("[a-zA-Z0-9]{0,8}", inner), 0..5)
                .prop_map(|entries| Json::Object(entries.into_iter().collect())),
        ]
    })
}

/// Reads everything that can be read.
fn walk(document: &Document) {
    let plain = serde_json::to_value(document.root()).expect("a decoded answer is always plain data");
    assert!(!plain.is_null());
}

/// A field somewhere in the answer to an operation: its place in an answer that is right but for it.
#[derive(Clone, Debug)]
struct Place {
    operation: &'static Operation,
    body: Json,
    pointer: String,
    path: String,
}

/// Every field of every answer, a model inside itself not twice.
fn places() -> Vec<Place> {
    let mut found = Vec::new();
    for operation in PLATFORM.operations {
        let (Answer::Json(ty) | Answer::JsonOrEmpty(ty) | Answer::JsonOrList(ty)) = &operation.response else {
            continue;
        };
        let mut inner = Vec::new();
        fields(ty, &mut Vec::new(), &mut inner);
        found.extend(inner.into_iter().map(|(body, pointer, path)| Place {
            operation,
            body,
            pointer,
            path: format!("${path}"),
        }));
    }
    found
}

/// For each field below a value of this type: the value with the field in it, the field's JSON pointer and its path.
fn fields(ty: &'static Type, above: &mut Vec<&'static str>, found: &mut Vec<(Json, String, String)>) {
    let mut inner = Vec::new();
    match ty {
        Type::List(item) => {
            fields(item, above, &mut inner);
            found.extend(
                inner.into_iter().map(|(json, at, path)| (json!([json]), format!("/0{at}"), format!("[0]{path}"))),
            );
        }
        Type::Map(item) => {
            fields(item, above, &mut inner);
            let keyed = |(json, at, path)| (json!({"k": json}), format!("/k{at}"), format!("[\"k\"]{path}"));
            found.extend(inner.into_iter().map(keyed));
        }
        Type::Model(model) if !above.contains(&model.name) => {
            above.push(model.name);
            for field in model.fields {
                let mut with = |json: Json, at: &str, path: &str| {
                    let mut whole = least(ty);
                    whole[field.wire] = json;
                    found.push((whole, format!("/{}{at}", field.wire), format!(".{}{path}", field.wire)));
                };
                with(least(&field.ty), "", "");
                fields(&field.ty, above, &mut inner);
                inner.drain(..).for_each(|(json, at, path)| with(json, &at, &path));
            }
            above.pop();
        }
        _ => {}
    }
}

/// The smallest value that is of the type.
fn least(ty: &Type) -> Json {
    match ty {
        Type::Bool => json!(true),
        Type::Int => json!(7),
        Type::Uuid => json!("123e4567-e89b-12d3-a456-426655440000"),
        Type::Money | Type::Decimal => json!("81.5"),
        Type::Date => json!("2021-08-06"),
        Type::DateTime => json!("2021-08-06 11:17:13"),
        Type::Code(codes) if codes.int => json!(1),
        Type::Model(model) => {
            let required = model.fields.iter().filter(|field| field.required);
            Json::Object(required.map(|field| (field.wire.to_owned(), least(&field.ty))).collect())
        }
        Type::List(_) => json!([]),
        Type::Map(_) => json!({}),
        _ => json!("x"),
    }
}

/// Reads the answer with something else in this place: it is a value, or an error that names the place or one inside it.
fn try_instead(place: &Place, value: Json) -> Result<(), String> {
    let mut body = place.body.clone();
    *body.pointer_mut(&place.pointer).expect("a place") = value;
    match read(place.operation.id, body.to_string()) {
        Ok(document) => walk(&document),
        Err(error) if !error.path.starts_with(&place.path) => {
            return Err(format!("{} at {}: {error}: {body}", place.operation.id, place.path));
        }
        Err(error) => assert!(!error.expected.is_empty() && !error.found.is_empty(), "{error}"),
    }
    Ok(())
}

#[test]
fn every_field_of_every_operation_takes_or_names_what_is_odd() {
    let places = places();
    let operations: BTreeSet<&str> = places.iter().map(|place| place.operation.id).collect();
    assert!(places.len() > 400 && operations.len() > 40, "{} fields of {} operations", places.len(), operations.len());
    let odd = json!([
        null, true, false, 0, 1, -1, 1.5, u64::MAX, i64::MIN, "", " ", "x", "1", "0000-00-00", [], [[]], [1], [null], {}, {"id": {}}
    ]);
    for place in &places {
        let whole = read(place.operation.id, place.body.to_string());
        assert!(whole.is_ok(), "{} at {}: {whole:?}", place.operation.id, place.path);
        for odd in odd.as_array().expect("a list") {
            try_instead(place, odd.clone()).unwrap_or_else(|told| panic!("{told}"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_in_place_of_any_field_is_a_value_or_a_clear_error(
        place in prop::sample::select(places()),
        value in any_json(),
    ) {
        prop_assert_eq!(try_instead(&place, value), Ok(()));
    }

    #[test]
    fn any_bytes_are_a_value_or_an_error(index in 0..PLATFORM.operations.len(), body in prop::collection::vec(any::<u8>(), 0..200)) {
        let operation = &PLATFORM.operations[index];
        if let Ok(document) = decode(operation, Response { status: 200, headers: vec![], body }) {
            let _ = serde_json::to_value(document.root());
        }
    }

    #[test]
    fn a_cut_answer_is_never_taken_for_a_whole_one(keep in 0.0..1.0_f64) {
        let whole = task().to_string();
        let end = (whole.len() as f64 * keep) as usize;
        prop_assert!(read("tasks.get", &whole.as_bytes()[..end]).is_err());
    }
}
