//! Tokens that are renewed early, and the rate limit.

use super::{args, tables::PLATFORM};
use crate::error::ErrorKind;
use crate::http::{Request, Response};
use crate::machine::{CallOptions, Client, Config, Credentials, Handle, Step, Ticket};

const START: u64 = 1_700_000_000_000;

fn client(calls_per_minute: Option<u32>) -> Client {
    let credentials = Credentials { username: Some("a".into()), password: Some("b".into()), ..Credentials::default() };
    Client::new(Config { credentials, calls_per_minute, ..Config::new(&PLATFORM) }).unwrap()
}

fn start(client: &mut Client, now: u64) -> Handle {
    client.start("jobs.list", &args("{}"), &CallOptions::default(), now, 1).unwrap()
}

fn sent(client: &mut Client, handle: Handle, now: u64) -> (Ticket, Request) {
    match client.poll(handle, now) {
        Step::Send { ticket, request, .. } => (ticket, request),
        step => panic!("{step:?}"),
    }
}

fn reply(status: u16, body: &str) -> Response {
    Response { status, headers: vec![], body: body.as_bytes().to_vec() }
}

/// Logs in, so that the next poll of the handle sends its call.
fn log_in(client: &mut Client, handle: Handle, token: &str, now: u64) {
    let (ticket, request) = sent(client, handle, now);
    assert_eq!(request.url, "https://id.workshop.example/connect/token");
    let pair = format!(r#"{{"access_token": "{token}", "refresh_token": "r-{token}", "expires_in": 1800}}"#);
    client.on_response(ticket, reply(200, &pair), now);
    assert!(matches!(client.poll(handle, now), Step::Tokens(_)));
}

fn answered(client: &mut Client, handle: Handle, token: &str, now: u64) {
    let (ticket, request) = sent(client, handle, now);
    assert_eq!(request.header("authorization"), Some(format!("Bearer {token}").as_str()));
    client.on_response(ticket, reply(200, r#"{"jobs": []}"#), now);
    assert!(matches!(client.poll(handle, now), Step::Done(_)));
}

#[test]
fn a_token_is_renewed_before_it_expires() {
    let mut client = client(None);
    let first = start(&mut client, START);
    log_in(&mut client, first, "one", START);
    answered(&mut client, first, "one", START);
    let still_good = START + 1_679_999;
    let second = start(&mut client, still_good);
    answered(&mut client, second, "one", still_good);
    let late = START + 1_680_000;
    let third = start(&mut client, late);
    let (ticket, request) = sent(&mut client, third, late);
    assert_eq!(String::from_utf8_lossy(&request.body), "Grant_type=refresh_token&refresh_token=r-one");
    // one at a time
    let fourth = start(&mut client, late);
    assert!(matches!(client.poll(fourth, late), Step::Wait { .. }));
    client.on_response(ticket, reply(200, r#"{"access_token": "two", "expires_in": "1800"}"#), late);
    assert!(matches!(client.poll(third, late), Step::Tokens(pair) if pair.refresh_token.is_some()));
    answered(&mut client, third, "two", late);
    answered(&mut client, fourth, "two", late);
}

#[test]
fn a_refresh_that_is_refused_logs_in_again() {
    let mut client = client(None);
    let first = start(&mut client, START);
    log_in(&mut client, first, "one", START);
    answered(&mut client, first, "one", START);
    let late = START + 2_000_000;
    let second = start(&mut client, late);
    let (ticket, _) = sent(&mut client, second, late);
    client.on_response(ticket, reply(400, r#"{"error": "invalid_grant"}"#), late);
    log_in(&mut client, second, "two", late);
    answered(&mut client, second, "two", late);
}

#[test]
fn a_login_that_is_refused_is_an_authentication_error() {
    let mut client = client(None);
    let handle = start(&mut client, START);
    let (ticket, _) = sent(&mut client, handle, START);
    client.on_response(ticket, reply(400, r#"{"error": "invalid_grant", "error_description": "no such user"}"#), START);
    let Step::Failed(error) = client.poll(handle, START) else { panic!("it goes on") };
    assert_eq!((error.kind.name(), error.operation), ("AuthenticationError", "auth.token"));
    assert!(matches!(error.kind, ErrorKind::Api(error) if error.code.as_deref() == Some("invalid_grant")));
}

fn ready(calls_per_minute: Option<u32>) -> Client {
    let mut client = client(calls_per_minute);
    let login = client.start_login(1);
    log_in(&mut client, login, "one", START);
    client
}

#[test]
fn calls_take_their_turns_in_one_bucket() {
    let mut client = ready(None);
    let handles: Vec<Handle> = (0..5).map(|_| start(&mut client, START)).collect();
    let mut waits = Vec::new();
    for handle in &handles {
        match client.poll(*handle, START) {
            Step::Send { .. } => waits.push(0),
            Step::Wait { until: Some(until) } => waits.push(until - START),
            step => panic!("{step:?}"),
        }
    }
    assert_eq!(waits, [0, 0, 0, 667, 1_334]);
    // Whoever is polled first: the turns are given.
    assert!(matches!(client.poll(handles[4], START + 700), Step::Wait { .. }));
    sent(&mut client, handles[3], START + 700);
    sent(&mut client, handles[4], START + 1_334);
}

#[test]
fn a_turn_that_comes_too_late_is_refused_at_once() {
    let mut client = ready(Some(1));
    let first = start(&mut client, START);
    sent(&mut client, first, START);
    for (deadline_ms, waits) in [(59_000, false), (61_000, true)] {
        let options = CallOptions { deadline_ms, ..CallOptions::default() };
        let handle = client.start("jobs.list", &args("{}"), &options, START, 1).unwrap();
        match client.poll(handle, START) {
            Step::Wait { until: Some(until) } if waits => assert_eq!(until, START + 60_000),
            Step::Failed(error) if !waits => assert!(matches!(error.kind, ErrorKind::Cancelled(_))),
            step => panic!("{step:?}"),
        }
    }
}

#[test]
fn too_many_requests_makes_everybody_wait() {
    let mut client = ready(None);
    let (first, second) = (start(&mut client, START), start(&mut client, START));
    let (ticket, _) = sent(&mut client, first, START);
    client.on_response(ticket, reply(429, "Rate Limit Exceeded"), START);
    assert!(matches!(client.poll(second, START), Step::Wait { until: Some(until) } if until == START + 667));
    let mut unlimited = ready(Some(0));
    for _ in 0..200 {
        let handle = start(&mut unlimited, START);
        sent(&mut unlimited, handle, START);
    }
}

#[test]
fn an_envelope_that_says_no_ends_a_call() {
    let mut client = ready(None);
    let change = args(r#"{"id": "7", "name": "a"}"#);
    let handle = client.start("jobs.change", &change, &CallOptions::default(), START, 1).unwrap();
    let (ticket, _) = sent(&mut client, handle, START);
    let no = r#"{"succeed": false, "validationErrors": {"Name": ["long"]}}"#;
    client.on_response(ticket, reply(200, no), START);
    let Step::Failed(error) = client.poll(handle, START) else { panic!("it goes on") };
    assert_eq!((error.kind.name(), error.response().is_some()), ("ValidationFailed", true));
}

#[test]
fn a_token_in_an_answer_moves_no_session_without_companies() {
    let mut client = ready(None);
    let handle = client.start("jobs.import", &args(r#"{"raw": []}"#), &CallOptions::default(), START, 1).unwrap();
    let (ticket, _) = sent(&mut client, handle, START);
    client.on_response(ticket, reply(200, r#"{"token": "tk_card"}"#), START);
    assert!(matches!(client.poll(handle, START), Step::Done(_)));
    assert_eq!(client.tokens().map(|pair| pair.token.reveal()), Some("one"));
}
