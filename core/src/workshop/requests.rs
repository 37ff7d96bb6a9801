//! What is sent, and what is refused before.

use super::{addresses, args, tables::PLATFORM};
use crate::codec::{AddressOptions, encode};
use crate::http::Request;

fn request(operation: &str, json: &str) -> Result<Request, String> {
    let operation = PLATFORM.operation(operation).unwrap();
    encode(&addresses(AddressOptions::default()).unwrap(), operation, &args(json), 1).map_err(|error| error.to_string())
}

fn body(operation: &str, json: &str) -> String {
    String::from_utf8(request(operation, json).unwrap().body).unwrap()
}

#[track_caller]
fn refused(operation: &str, json: &str, message: &str) {
    match request(operation, json) {
        Ok(request) => panic!("sent: {}", String::from_utf8_lossy(&request.body)),
        Err(error) => assert!(error.contains(message), "{error}"),
    }
}

#[test]
fn a_call_goes_to_its_host_in_the_chosen_world() {
    let url = |options, operation: &str, json: &str| {
        let operation = PLATFORM.operation(operation).unwrap();
        encode(&addresses(options).unwrap(), operation, &args(json), 1).unwrap().url
    };
    let token = r#"{"username": "a", "password": "b"}"#;
    let plain = AddressOptions::default;
    assert_eq!(url(plain(), "auth.token", token), "https://id.workshop.example/connect/token");
    assert_eq!(url(plain(), "jobs.failed", r#"{"id": 7}"#), "https://workshop.example/v1/jobs/7/failed");
    let sandbox = || AddressOptions { environment: Some("sandbox".into()), ..plain() };
    assert_eq!(url(sandbox(), "auth.token", token), "https://sandbox-id.workshop.example/connect/token");
    assert_eq!(url(sandbox(), "jobs.list", "{}"), "https://sandbox.workshop.example/api/v1/jobs");
    let own = AddressOptions {
        base_url: Some("http://127.0.0.1:1/x".into()),
        hosts: vec![("identity".into(), "http://127.0.0.1:1/id".into())],
        path_prefix: Some("/v9/".into()),
        ..plain()
    };
    assert_eq!(url(own.clone(), "auth.token", token), "http://127.0.0.1:1/id/connect/token");
    assert_eq!(url(own.clone(), "jobs.list", "{}"), "http://127.0.0.1:1/x/v9/jobs");
    assert_eq!(url(own, "jobs.failed", r#"{"id": 7}"#), "http://127.0.0.1:1/x/v9/jobs/7/failed");
}

#[test]
fn addresses_that_do_not_belong_together_are_refused() {
    let refused = |options: AddressOptions, message: &str| {
        let told = addresses(options).err().unwrap_or_default();
        assert!(told.contains(message), "{told}");
    };
    let plain = AddressOptions::default;
    let base_url = || Some("https://elsewhere.example".to_owned());
    refused(AddressOptions { base_url: base_url(), ..plain() }, "identity_url: is required together with base_url");
    refused(AddressOptions { environment: Some("moon".into()), ..plain() }, "there are: sandbox");
    refused(AddressOptions { environment: Some("sandbox".into()), base_url: base_url(), ..plain() }, "give one");
    refused(AddressOptions { hosts: vec![("moon".into(), "https://m.example".into())], ..plain() }, "no host");
    refused(AddressOptions { path_prefix: Some("/../x".into()), ..plain() }, "path_prefix");
    refused(AddressOptions { path_prefix: Some("x?y".into()), ..plain() }, "path_prefix");
    static HOMELESS: crate::schema::Platform = crate::schema::Platform {
        id: "homeless",
        base_url: None,
        environments: &[],
        hosts: &[],
        prefixes: &[],
        auth: crate::schema::Auth::Key,
        rate_limit: None,
        refuse_card_numbers: false,
        operations: &[],
        life_cycles: &[],
        rows: &[],
    };
    let told = crate::codec::Addresses::new(&HOMELESS, &plain()).unwrap_err().to_string();
    assert!(told.starts_with("base_url: is required"), "{told}");
}

#[test]
fn constants_go_with_every_call_and_are_no_arguments() {
    let json = r#"{"username": "a", "password": "b&c"}"#;
    assert_eq!(body("auth.token", json), "Grant_type=password&UserName=a&Password=b%26c");
    refused("auth.token", r#"{"username": "a", "password": "b", "grantType": "x"}"#, "there is no such argument");
}

#[test]
fn names_booleans_and_moments_are_written_as_documented() {
    assert!(request("jobs.list", r#"{"isOpen": true}"#).unwrap().url.ends_with("?filters[isOpen]=true"));
    let created =
        request("jobs.create", r#"{"notify": false, "title": "a", "scheduledAt": "2019-11-20T06:25:00"}"#).unwrap();
    assert_eq!(created.header("x-notify-assignees"), Some("false"));
    assert!(created.headers.iter().all(|(name, _)| *name == name.to_lowercase()));
    assert_eq!(String::from_utf8_lossy(&created.body), r#"{"title":"a","scheduled_at":"2019-11-20T06:25:00"}"#);
    assert_eq!(
        body("jobs.create", r#"{"title": "a", "labels": {"x": "1", "y\"": "2"}}"#),
        r#"{"title":"a","labels":{"x":"1","y\"":"2"}}"#
    );
}

#[test]
fn what_is_cleared_is_sent_as_null() {
    assert_eq!(
        body("jobs.create", r#"{"title": "a", "clear": ["scheduled_at", "description"]}"#),
        r#"{"title":"a","scheduled_at":null,"description":null}"#
    );
    let field = r#"{"title": "a", "fields": [{"uuid": "6e1c0d0e-0b0c-4ab5-a5c4-28b0bf2f6ffa", "clear": ["value"]}]}"#;
    assert!(body("jobs.create", field).ends_with(r#""value":null}]}"#));
    refused("jobs.create", r#"{"title": "a", "clear": ["title"]}"#, "it can name scheduledAt, description");
    refused("jobs.create", r#"{"title": "a", "description": "b", "clear": ["description"]}"#, "is given too");
    refused("jobs.create", r#"{"title": "a", "clear": [7]}"#, "clear");
}

#[test]
fn a_json_patch_is_made_of_typed_changes() {
    let json = r#"{"id": "7", "name": "a\"b", "withoutUrl": true}"#;
    assert_eq!(
        body("jobs.change", json),
        r#"[{"op":"replace","path":"/Name","value":"a\"b"},{"op":"remove","path":"/WorkInfo/Url"}]"#
    );
    assert_eq!(request("jobs.change", json).unwrap().header("content-type"), Some("application/json-patch+json"));
    refused("jobs.change", r#"{"id": "7"}"#, "give at least one of name, url, withoutUrl");
    refused("jobs.change", r#"{"id": "7", "withoutUrl": false}"#, "changes nothing");
    refused("jobs.change", r#"{"id": "7", "withoutUrl": "yes"}"#, "withoutUrl: must be true or false");
}

#[test]
fn one_argument_may_be_the_whole_body() {
    assert_eq!(body("jobs.import", r#"{"rows": [{"team": "a"}]}"#), r#"[{"team":"a"}]"#);
    assert_eq!(body("jobs.import", r#"{"raw": {"a": [1, null]}}"#), r#"{"a":[1,null]}"#);
    let request = request("jobs.import", r#"{"raw": []}"#).unwrap();
    assert_eq!(request.header("content-type"), Some("application/vnd.rows+json"));
    refused("jobs.import", r#"{"rows": [], "raw": []}"#, "give only one of rows, raw");
    refused("jobs.import", r#"{"rows": [{"team": "a", "worker": "b"}]}"#, "rows[0]: give only one of team, worker");
}

#[test]
fn payments_are_confirmed_and_the_confirmation_is_not_sent() {
    let json = r#"{"id": "7", "confirm": true, "phone": "8 (900) 123-45-67", "price": "1500.5"}"#;
    let request = request("jobs.pay", json).unwrap();
    assert_eq!(request.url, "https://workshop.example/v1/jobs/7/pay?Phone=%2B79001234567&Price=1500.50");
    assert!(request.body.is_empty());
    refused("jobs.pay", r#"{"id": "7"}"#, "confirm: must be true, to say that this is meant: money");
    refused("jobs.pay", r#"{"id": "7", "confirm": false}"#, "that this is meant: money leaves the account at once");
    refused("jobs.pay", r#"{"id": "7", "confirm": "yes"}"#, "confirm");
    refused("jobs.pay", r#"{"id": "7", "confirm": true, "phone": "900"}"#, "phone: is no Russian phone number");
    refused("jobs.pay", r#"{"id": "7", "confirm": true, "price": 0}"#, "price: must be above zero");
    refused("jobs.pay", r#"{"id": "7", "confirm": true, "price": "0.005"}"#, "price: has more than two decimals");
}

#[test]
fn no_card_number_is_ever_sent() {
    refused("jobs.create", r#"{"title": "4111 1111 1111 1111"}"#, "title: holds what looks like a card number");
    refused(
        "jobs.import",
        r#"{"raw": [{"pan": 4111111111111111}]}"#,
        "raw[0].pan: holds what looks like a card number",
    );
}

#[test]
fn rules_hold_in_calls_and_in_their_objects() {
    let create = |rest: &str| format!(r#"{{"title": "a", {rest}}}"#);
    let one = r#""assignee": {"team": "a"}"#;
    for (rest, message) in [
        (
            r#""assignee": {"team": "a"}, "assignees": [{"team": "a", "edit": true}]"#,
            "give at most one of assignee, assignees",
        ),
        (r#""assignee": {"team": "a", "worker": "b"}"#, "assignee: give only one of team, worker"),
        (r#""assignee": {}"#, "assignee: give one of team, worker"),
        (r#""assignee": {"team": "abcdef"}"#, "assignee.team: is longer than 5 characters"),
        (r#""assignees": []"#, "assignees: needs at least 1 item"),
        (
            r#""assignees": [{"team": "a"}, {"team": "b"}, {"team": "c"}, {"team": "d", "edit": true}]"#,
            "assignees: has more than 3 items",
        ),
        (
            r#""assignees": [{"team": "a"}]"#,
            "assignees: must hold exactly 1 with edit true, not 0: one of them may edit",
        ),
        (
            r#""isOrganization": true"#,
            "organizationName: is required where isOrganization is true: an organization has a name",
        ),
        (r#""isOrganization": false"#, "give at least one of firstName, lastName where isOrganization is false"),
        (
            r#""isOrganization": false, "lastName": "a", "organizationName": "b""#,
            "organizationName: must not be given where isOrganization is false",
        ),
    ] {
        refused("jobs.create", &create(rest), message);
    }
    refused("jobs.create", r#"{"title": "абвгде"}"#, "title: is longer than 5 characters");
    assert_eq!(body("jobs.create", r#"{"title": "абвгд"}"#), r#"{"title":"абвгд"}"#);
    assert_eq!(body("jobs.create", &create(one)), r#"{"title":"a","assignee":{"team":"a"}}"#);
    refused("jobs.find", r#"{"size": 101}"#, "size: must be from 1 to 100");
    refused("jobs.list", r#"{"from": "2026-01-02", "to": "2026-01-01"}"#, "to: is before from");
    refused("jobs.list", r#"{"from": "2026-01-01", "to": "2026-01-09"}"#, "to: is 8 days after from, more than 7");
    assert!(request("jobs.list", r#"{"from": "2025-12-31", "to": "2026-01-07"}"#).is_ok());
}

#[test]
fn a_value_is_checked_by_what_its_siblings_say() {
    let field = |rest: &str| {
        format!(r#"{{"title": "a", "fields": [{{"uuid": "6e1c0d0e-0b0c-4ab5-a5c4-28b0bf2f6ffa", {rest}}}]}}"#)
    };
    let sent = |value: &str| {
        format!(r#"{{"title":"a","fields":[{{"uuid":"6e1c0d0e-0b0c-4ab5-a5c4-28b0bf2f6ffa","value":{value}}}]}}"#)
    };
    assert_eq!(body("jobs.create", &field(r#""kind": "checkbox", "value": true"#)), sent("true"));
    assert_eq!(body("jobs.create", &field(r#""kind": "barcode", "value": [1]"#)), sent("[1]"));
    assert_eq!(body("jobs.create", &field(r#""value": [1]"#)), sent("[1]"));
    refused("jobs.create", &field(r#""kind": "checkbox", "value": "yes""#), "fields[0].value: must be true or false");
    refused("jobs.create", &field(r#""kind": 7, "value": "yes""#), "fields[0].kind");
}

#[test]
fn an_open_set_takes_codes_that_are_not_documented() {
    assert_eq!(body("jobs.create", r#"{"title": "a", "kind": "Barcode"}"#), r#"{"title":"a","kind":"Barcode"}"#);
    assert_eq!(body("jobs.create", r#"{"title": "a", "kind": "CheckBox"}"#), r#"{"title":"a","kind":"checkbox"}"#);
    refused("jobs.create", r#"{"title": "a", "kind": 7}"#, "kind");
}
