//! Several machines on one client: what the conformance vectors, which drive one machine each, cannot show.

#![allow(clippy::expect_used, clippy::panic)]

use gigwire::error::{ErrorKind, Sent, TransportErrorKind};
use gigwire::http::{Request, Response};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Handle, Step, Ticket, TokenPair, TransportFailure};
use gigwire::solar_staff::PLATFORM;
use gigwire::value::Value;

const NOW: u64 = 1_700_000_000_000;

fn client(credentials: Credentials) -> Client {
    let mut config = Config::new(&PLATFORM);
    config.credentials = credentials;
    Client::new(config).expect("a client")
}

fn with_tokens() -> Client {
    let tokens = TokenPair { token: "T1".into(), refresh_token: Some("R1".into()) };
    client(Credentials { tokens: Some(tokens), ..Credentials::default() })
}

fn with_password() -> Client {
    client(Credentials { username: Some("u".into()), password: Some("p".into()), ..Credentials::default() })
}

fn start(client: &mut Client, id: i64) -> Handle {
    let args = Value::Map(vec![("taskId".into(), id.into())]);
    client.start("tasks.get", &args, &CallOptions::default(), NOW, 1).expect("a call")
}

fn sent(step: Step) -> (Ticket, Request) {
    match step {
        Step::Send { ticket, request, .. } => (ticket, request),
        other => panic!("expected a request, got {other:?}"),
    }
}

fn waits(step: Step) {
    assert!(matches!(step, Step::Wait { .. }), "expected to wait, got {step:?}");
}

fn answer(client: &mut Client, ticket: Ticket, status: u16, body: &str) {
    client.on_response(ticket, Response { status, headers: vec![], body: body.into() }, NOW);
}

const NEW_PAIR: &str = r#"{"token": "T2", "refreshToken": "R2"}"#;
const CHALLENGE: &str = r#"{"2FA": {"type": "SMS", "number": "+8279823472"}}"#;

#[test]
fn ten_calls_that_meet_an_expired_token_cause_one_refresh() {
    let mut client = with_tokens();
    let calls: Vec<Handle> = (1..=10).map(|id| start(&mut client, id)).collect();
    let tickets: Vec<Ticket> = calls.iter().map(|call| sent(client.poll(*call, NOW)).0).collect();
    for ticket in tickets {
        answer(&mut client, ticket, 401, "");
    }
    let (refresh, request) = sent(client.poll(calls[3], NOW));
    assert!(request.url.ends_with("/token/refresh"));
    for call in &calls {
        waits(client.poll(*call, NOW));
    }
    answer(&mut client, refresh, 200, NEW_PAIR);
    assert!(matches!(client.poll(calls[0], NOW), Step::Tokens(pair) if pair.token.reveal() == "T2"));
    for call in &calls {
        assert_eq!(sent(client.poll(*call, NOW)).1.header("authorization"), Some("Bearer T2"));
    }
}

#[test]
fn a_401_that_comes_after_the_refresh_does_not_cause_another() {
    let mut client = with_tokens();
    let (early, late) = (start(&mut client, 1), start(&mut client, 2));
    let early_ticket = sent(client.poll(early, NOW)).0;
    let late_ticket = sent(client.poll(late, NOW)).0;
    answer(&mut client, early_ticket, 401, "");
    let refresh = sent(client.poll(early, NOW)).0;
    answer(&mut client, refresh, 200, NEW_PAIR);
    assert!(matches!(client.poll(early, NOW), Step::Tokens(_)));
    answer(&mut client, late_ticket, 401, "");
    assert_eq!(sent(client.poll(late, NOW)).1.header("authorization"), Some("Bearer T2"));
}

#[test]
fn a_person_is_asked_for_one_code() {
    let mut client = with_password();
    let (first, second) = (start(&mut client, 1), start(&mut client, 2));
    let login = sent(client.poll(first, NOW)).0;
    waits(client.poll(second, NOW));
    answer(&mut client, login, 200, CHALLENGE);
    assert!(matches!(client.poll(second, NOW), Step::AskCode(_)));
    waits(client.poll(first, NOW));
    client.on_code(Some("1234".into()), NOW);
    let (login, request) = sent(client.poll(first, NOW));
    assert!(String::from_utf8_lossy(&request.body).contains(r#""code":"1234""#));
    answer(&mut client, login, 401, "");
    for call in [first, second] {
        let Step::Failed(error) = client.poll(call, NOW) else { panic!("expected a failure") };
        assert_eq!(error.kind.name(), "AuthenticationError");
    }
    // What failed for others does not stick to a call that comes later.
    let third = start(&mut client, 3);
    assert!(sent(client.poll(third, NOW)).1.url.ends_with("/login"));
}

#[test]
fn a_deadline_does_not_run_while_a_person_looks_for_a_phone() {
    let mut client = with_password();
    let call = start(&mut client, 1);
    let login = sent(client.poll(call, NOW)).0;
    answer(&mut client, login, 200, CHALLENGE);
    assert!(matches!(client.poll(call, NOW), Step::AskCode(_)));
    let later = NOW + 3_600_000;
    client.on_code(Some("1234".into()), later);
    assert!(sent(client.poll(call, later)).1.url.ends_with("/login"));
}

#[test]
fn a_refresh_goes_on_when_the_call_that_sent_it_is_cancelled() {
    let mut client = with_tokens();
    let (first, second) = (start(&mut client, 1), start(&mut client, 2));
    let tickets = [sent(client.poll(first, NOW)).0, sent(client.poll(second, NOW)).0];
    for ticket in tickets {
        answer(&mut client, ticket, 401, "");
    }
    let Step::Send { ticket: refresh, request, shared, .. } = client.poll(first, NOW) else {
        panic!("a refresh is due")
    };
    assert!(shared && request.url.ends_with("/token/refresh"));
    client.cancel(first);
    // Its refresh token may serve only once: nobody sends it again.
    waits(client.poll(second, NOW));
    answer(&mut client, refresh, 200, NEW_PAIR);
    assert!(matches!(client.poll(second, NOW), Step::Tokens(_)));
    assert_eq!(sent(client.poll(second, NOW)).1.header("authorization"), Some("Bearer T2"));
    assert!(matches!(client.poll(first, NOW), Step::End));
}

#[test]
fn a_question_passes_to_another_when_its_asker_gives_up() {
    let mut client = with_password();
    let (first, second) = (start(&mut client, 1), start(&mut client, 2));
    let login = sent(client.poll(first, NOW)).0;
    answer(&mut client, login, 200, CHALLENGE);
    assert!(matches!(client.poll(first, NOW), Step::AskCode(_)));
    waits(client.poll(second, NOW));
    client.cancel(first);
    assert!(matches!(client.poll(second, NOW), Step::AskCode(_)));
}

#[test]
fn polling_again_changes_nothing_and_reports_are_taken_once() {
    let mut client = with_tokens();
    let call = start(&mut client, 1);
    let ticket = sent(client.poll(call, NOW)).0;
    for _ in 0..5 {
        waits(client.poll(call, NOW));
    }
    answer(&mut client, ticket, 200, r#"{"id": 1, "state": 3}"#);
    answer(&mut client, ticket, 500, "");
    client.on_transport_error(
        ticket,
        TransportFailure { kind: TransportErrorKind::Reset, sent: Sent::Maybe, detail: String::new() },
        NOW,
    );
    assert!(matches!(client.poll(call, NOW), Step::Done(_)));
}

#[test]
fn nothing_secret_is_printed() {
    let mut client =
        client(Credentials { username: Some("u".into()), password: Some("hunter2".into()), ..Credentials::default() });
    let call = start(&mut client, 1);
    let step = client.poll(call, NOW);
    assert!(!format!("{step:?} {client:?}").contains("hunter2"));
    let login = sent(step).0;
    answer(&mut client, login, 200, r#"{"token": "tok-secret", "refreshToken": "ref-secret"}"#);
    let tokens = client.poll(call, NOW);
    let request = client.poll(call, NOW);
    let printed = format!("{tokens:?} {request:?} {client:?}");
    assert!(!printed.contains("tok-secret") && !printed.contains("ref-secret"), "{printed}");
    let ticket = sent(request).0;
    answer(&mut client, ticket, 200, "tok-secret");
    let Step::Failed(error) = client.poll(call, NOW) else { panic!("expected a failure") };
    assert!(matches!(error.kind, ErrorKind::Decode(_)));
}
