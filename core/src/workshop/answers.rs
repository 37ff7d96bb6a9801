//! What is read.

use super::{answer, models, operations, tables::PLATFORM};
use crate::codec::{Document, decode, decode_unless_refused, envelope};
use crate::error::{ApiErrorKind, DecodeError, ErrorKind};
use crate::http::Response;
use crate::schema::Operation;

fn operation(id: &str) -> &'static Operation {
    PLATFORM.operation(id).unwrap()
}

fn read(id: &str, body: &str) -> Result<Document, DecodeError> {
    decode(operation(id), answer(body))
}

const JOB: &str =
    r#"{"uuid": "6e1c0d0e-0b0c-4ab5-a5c4-28b0bf2f6ffa", "fields": FIELDS, "length": LENGTH, "layout_status": STATUS}"#;

fn job(fields: &str, length: &str, status: &str) -> String {
    JOB.replace("FIELDS", fields).replace("LENGTH", length).replace("STATUS", status)
}

fn in_envelope(data: &str) -> String {
    format!(r#"{{"errors": null, "data": {data}, "succeed": true}}"#)
}

#[test]
fn an_answer_is_taken_out_of_what_it_comes_in() {
    let job = job("[]", "null", "0");
    for body in [in_envelope(&job), job.clone(), format!(r#"{{"Succeed": "True", "DATA": {job}}}"#)] {
        let document = read("jobs.create", &body).unwrap();
        assert!(operations::jobs::Create::answer(&document).is_some(), "{body}");
    }
    for body in [in_envelope("null"), String::new(), r#"{"succeed": true, "data": null}"#.into()] {
        assert!(read("jobs.create", &body).unwrap().root().is_null(), "{body}");
    }
    for body in [
        format!(r#"{{"job": {job}}}"#),
        format!(r#"{{"jobs": {job}}}"#),
        format!(r#"{{"job": null, "jobs": {job}}}"#),
        job.clone(),
    ] {
        assert!(operations::jobs::Get::answer(&read("jobs.get", &body).unwrap()).is_some(), "{body}");
    }
    let error = read("jobs.get", r#"{"job": {"uuid": 7.5}}"#).unwrap_err();
    assert_eq!(error.path, "$.job.uuid");
}

#[test]
fn an_envelope_that_says_no_is_an_error_whatever_the_status() {
    let refused = |id: &str, body: &str| match decode_unless_refused(operation(id), answer(body)) {
        Err(ErrorKind::Api(error)) => Some(error),
        _ => None,
    };
    let refusal = |body: &str| refused("jobs.change", body);
    let told = r#"{"data": null, "succeed": SUCCEED, "errors": ["one", "two"], "errorCode": 42, "validationErrors": {"Name": ["too long", "bad"]}}"#;
    for no in ["false", "\"False\""] {
        let error = refusal(&told.replace("SUCCEED", no)).unwrap();
        assert_eq!(
            (error.kind(), error.status, error.message.as_str()),
            (ApiErrorKind::ValidationFailed, 200, "one; two")
        );
        assert_eq!(error.code.as_deref(), Some("42"));
        assert_eq!(error.fields, [("Name".to_owned(), "too long; bad".to_owned())]);
    }
    let plain = refusal(r#"{"succeed": false, "errors": null, "validationErrors": null}"#).unwrap();
    assert_eq!((plain.kind(), plain.message.as_str(), plain.fields.len()), (ApiErrorKind::Other, "", 0));
    let listed = refusal(r#"{"succeed": false, "errors": "no", "validationErrors": ["a", "b"]}"#).unwrap();
    assert_eq!((listed.message.as_str(), listed.fields), ("no", vec![(String::new(), "a; b".to_owned())]));
    for fine in
        [told.replace("SUCCEED", "true"), told.replace("SUCCEED", "\"true\""), "{}".into(), "[]".into(), "busy".into()]
    {
        assert!(refusal(&fine).is_none(), "{fine}");
    }
    let with_mark = ["\u{feff}", &told.replace("SUCCEED", "false")].concat();
    assert_eq!(refusal(&with_mark).unwrap().message, "one; two");
    assert!(refused("jobs.get", &told.replace("SUCCEED", "false")).is_none());
    let refused = Response { status: 400, ..answer(&told.replace("SUCCEED", "false")) };
    assert_eq!(envelope::error(operation("jobs.change"), refused, None).fields.len(), 1);
}

#[test]
fn a_code_comes_as_its_number_or_as_its_name() {
    for (status, code) in
        [("2", 2), ("\"2\"", 2), ("\"WaitingForConfirmation\"", 2), ("\"waitingforconfirmation\"", 2), ("7", 7)]
    {
        let document = read("jobs.get", &job("[]", "null", status)).unwrap();
        let job = operations::jobs::Get::answer(&document).unwrap();
        assert_eq!(job.layout_status().map(super::codes::Layout::code), Some(code), "{status}");
    }
    let document = read("jobs.get", &job("[]", "null", "\"Else\"")).unwrap();
    assert_eq!(document.root().field("layoutStatus").as_text(), Some("Else"));
}

#[test]
fn keys_are_found_in_either_case() {
    let body = job("[]", "null", "0").replace("layout_status", "Layout_status");
    let document = read("jobs.get", &body).unwrap();
    assert_eq!(document.root().field("layoutStatus").as_int(), Some(0));
}

#[test]
fn a_bare_value_stands_for_its_object() {
    for (length, minutes, said) in [
        (r#"{"minutes": 60}"#, Some(60), None),
        ("60", Some(60), None),
        ("\"60\"", Some(60), None),
        ("\"an hour\"", None, Some("an hour")),
    ] {
        let document = read("jobs.get", &job("[]", length, "0")).unwrap();
        let found = operations::jobs::Get::answer(&document).unwrap().length().unwrap();
        assert_eq!((found.minutes(), found.said()), (minutes, said), "{length}");
    }
    assert!(
        operations::jobs::Get::answer(&read("jobs.get", &job("[]", "\"\"", "0")).unwrap()).unwrap().length().is_none()
    );
    assert!(read("jobs.get", &job("[]", "true", "0")).is_err());
}

#[test]
fn a_value_is_read_as_what_its_siblings_say() {
    let fields = r#"[
        {"value": "a", "kind": "input", "data_type": "string"},
        {"kind": "CHECKBOX", "value": true, "data_type": "boolean"},
        {"kind": "image", "data_type": "attachment", "value": null},
        {"kind": "image", "data_type": "attachment", "value": ["x", "y"]},
        {"kind": "dictionary", "data_type": "dictionary", "value": {"uuid": "6e1c0d0e-0b0c-4ab5-a5c4-28b0bf2f6ffa", "name": "b"}},
        {"kind": "barcode", "data_type": "string", "value": {"raw": [1]}},
        {"kind": "input", "data_type": "string"}
    ]"#;
    let document = read("jobs.get", &job(fields, "null", "0")).unwrap();
    let job = operations::jobs::Get::answer(&document).unwrap();
    let values: Vec<Option<models::FieldValue<'_>>> = job.fields().map(|field| field.value()).collect();
    use models::FieldValue::{Entry, Flag, Images, Other, Text};
    let [
        Some(Text("a")),
        Some(Flag(true)),
        Some(Images(none)),
        Some(Images(two)),
        Some(Entry(entry)),
        Some(Other(raw)),
        None,
    ] = values.as_slice()
    else {
        panic!("{values:?}")
    };
    assert_eq!((none.items().len(), two.items().len(), entry.name(), *raw), (0, 2, Some("b"), r#"{"raw": [1]}"#));
    let json = serde_json::to_string(&document.root().field("fields")).unwrap();
    assert!(json.contains(r#""value":["x","y"]"#) && json.contains(r#""name":"b""#), "{json}");
}

#[test]
fn a_value_that_does_not_fit_its_siblings_is_told() {
    let fields = r#"[{"kind": "checkbox", "data_type": "boolean", "value": "yes"}]"#;
    let error = read("jobs.get", &job(fields, "null", "0")).unwrap_err();
    assert_eq!(
        (error.path.as_str(), error.expected.as_str(), error.found.as_str()),
        ("$.fields[0].value", "a boolean", "text \"yes\"")
    );
}

#[test]
fn a_guess_that_does_not_fit_breaks_no_answer() {
    let entry = |size: &str| {
        let fields = format!(
            r#"[{{"kind": "dictionary", "value": {{"uuid": "6e1c0d0e-0b0c-4ab5-a5c4-28b0bf2f6ffa", "name": "b", "size": {size}}}}}]"#
        );
        let document = read("jobs.get", &job(&fields, "null", "0")).unwrap();
        serde_json::to_string(&document.root().field("fields")).unwrap()
    };
    assert!(entry("[1, 2]").contains(r#""name":"b","size":[1,2]}"#), "{}", entry("[1, 2]"));
    assert!(
        entry(r#"[1, {"a": 2}]"#).contains(r#""size":null,"extra":{"size":[1, {"a": 2}]}"#),
        "{}",
        entry("[1, {}]")
    );
}

#[test]
fn a_proper_name_stands_whatever_its_alias_says() {
    for (pair, sizes) in [
        (r#""size": [1], "length": [2]"#, "[1]"),
        (r#""length": [2], "size": [1]"#, "[1]"),
        (r#""size": null, "length": [2]"#, "[2]"),
        (r#""length": [2], "size": null"#, "[2]"),
    ] {
        let fields = format!(
            r#"[{{"kind": "dictionary", "value": {{"uuid": "6e1c0d0e-0b0c-4ab5-a5c4-28b0bf2f6ffa", {pair}}}}}]"#
        );
        let document = read("jobs.get", &job(&fields, "null", "0")).unwrap();
        let json = serde_json::to_string(&document.root().field("fields")).unwrap();
        assert!(json.contains(&format!(r#""size":{sizes}"#)), "{pair}: {json}");
    }
}

#[test]
fn a_permission_is_asked_for_by_its_names() {
    let body = in_envelope(
        r#"{"login": true, "jobs": {"edit": true, "read_only": false, "archive": true}, "map": {"edit": true, "deep": {"er": true}}}"#,
    );
    let document = read("experimental.permissions.get", &body).unwrap();
    let permissions = operations::experimental::permissions::Get::answer(&document).unwrap();
    for (permission, allowed) in [
        ("login", true),
        ("jobs.edit", true),
        ("jobs.read_only", false),
        ("jobs.readOnly", false),
        ("jobs", false),
        ("jobs.edit.more", false),
        ("jobs.archive", true),
        ("map.edit", true),
        ("map.deep.er", true),
        ("map.deep", false),
        ("moon", false),
        ("", false),
    ] {
        assert_eq!(permissions.can(permission), allowed, "{permission}");
    }
}

#[test]
fn a_file_is_an_answer() {
    let workbook = Response { body: b"PK\x03\x04".to_vec(), ..answer("") };
    let document = decode(operation("jobs.failed"), workbook).unwrap();
    assert_eq!(operations::jobs::Failed::answer(&document).map(|file| file.content), Some(&b"PK\x03\x04"[..]));
    assert!(decode(operation("jobs.failed"), answer("")).unwrap().file().is_none());
    assert!(decode(operation("jobs.failed"), answer("{}")).is_err());
}
