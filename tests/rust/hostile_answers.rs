//! Whatever a server sends, the decoder answers with a value or an error that says where; it never panics.

#![allow(clippy::expect_used, clippy::panic)]

use gigwire::codec::{Document, decode};
use gigwire::error::DecodeError;
use gigwire::http::Response;
use gigwire::schema::Operation;
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_in_place_of_any_field_is_a_value_or_a_clear_error(index in 0_usize..64, value in any_json()) {
        let fields = match &operation("tasks.get").response {
            gigwire::schema::Answer::Json(gigwire::schema::Type::Model(model)) => model.fields,
            _ => &[],
        };
        prop_assert!(!fields.is_empty());
        let field = &fields[index % fields.len()];
        let mut body = task();
        body[field.wire] = value;
        match read("tasks.get", body.to_string()) {
            Ok(document) => walk(&document),
            Err(error) => prop_assert!(error.path.starts_with(&format!("$.{}", field.wire)), "{}: {error}", field.wire),
        }
    }

    #[test]
    fn any_bytes_are_a_value_or_an_error(index in 0_usize..64, body in prop::collection::vec(any::<u8>(), 0..200)) {
        let operation = &PLATFORM.operations[index % PLATFORM.operations.len()];
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
