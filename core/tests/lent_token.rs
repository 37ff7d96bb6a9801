//! A client that has no session of its own: its host lends it the token of the client that has.

#![allow(clippy::expect_used, clippy::panic)]

use gigwire::error::ErrorKind;
use gigwire::http::{Request, Response};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Handle, Step, Ticket, TokenPair};
use gigwire::solar_staff::PLATFORM;
use gigwire::value::Value;

const NOW: u64 = 1_700_000_000_000;

fn client(credentials: Credentials) -> Client {
    let mut config = Config::new(&PLATFORM);
    config.credentials = credentials;
    Client::new(config).expect("a client")
}

fn pair(token: &str) -> TokenPair {
    TokenPair { token: token.into(), refresh_token: Some("R1".into()) }
}

fn owner() -> Client {
    client(Credentials { tokens: Some(pair("T1")), ..Credentials::default() })
}

fn borrower() -> Client {
    client(Credentials { token_from_host: true, ..Credentials::default() })
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

fn waits(step: &Step) {
    assert!(matches!(step, Step::Wait { until: None }), "expected to wait, got {step:?}");
}

fn answer(client: &mut Client, ticket: Ticket, status: u16, body: &str) {
    client.on_response(ticket, Response { status, headers: vec![], body: body.into() }, NOW);
}

fn wants(step: &Step, token: Option<&str>) {
    let Step::AskToken { refused } = step else { panic!("expected to be asked for a token, got {step:?}") };
    assert_eq!(refused.as_ref().map(|secret| secret.reveal()), token);
    assert!(!format!("{step:?}").contains("T1"), "a token is a secret: {step:?}");
}

fn bearer(request: &Request) -> &str {
    let header = request.headers.iter().find(|(name, _)| name == "authorization");
    header.map_or("none", |(_, value)| value)
}

#[test]
fn one_machine_asks_for_the_token_and_all_go_on_with_it() {
    let mut borrower = borrower();
    let (first, second) = (start(&mut borrower, 1), start(&mut borrower, 2));
    wants(&borrower.poll(first, NOW), None);
    waits(&borrower.poll(second, NOW));
    borrower.on_token(Some("T1".into()), NOW);
    for handle in [first, second] {
        assert_eq!(bearer(&sent(borrower.poll(handle, NOW)).1), "Bearer T1");
    }
}

#[test]
fn who_takes_over_from_a_machine_that_was_given_up_asks() {
    let mut borrower = borrower();
    let (first, second) = (start(&mut borrower, 1), start(&mut borrower, 2));
    wants(&borrower.poll(first, NOW), None);
    borrower.cancel(first);
    wants(&borrower.poll(second, NOW), None);
}

#[test]
fn a_refused_token_is_renewed_once_by_the_owner_and_both_go_on() {
    let (mut owner, mut borrower) = (owner(), borrower());
    borrower.on_token(Some("T1".into()), NOW);
    let lent = start(&mut borrower, 1);
    let (ticket, request) = sent(borrower.poll(lent, NOW));
    assert_eq!(bearer(&request), "Bearer T1");
    answer(&mut borrower, ticket, 401, "");
    wants(&borrower.poll(lent, NOW), Some("T1"));

    // Meanwhile a call of the owner meets the same token's end.
    let own = start(&mut owner, 2);
    let (ticket, _) = sent(owner.poll(own, NOW));
    answer(&mut owner, ticket, 401, "");
    owner.refuse_token(&"T1".into());
    let (refresh, request) = sent(owner.poll(own, NOW));
    assert!(request.url.ends_with("/token/refresh"), "{}", request.url);
    let login = owner.start_login(1);
    waits(&owner.poll(login, NOW));
    answer(&mut owner, refresh, 200, r#"{"token": "T2", "refreshToken": "R2"}"#);
    assert!(matches!(owner.poll(login, NOW), Step::Tokens(_)));
    assert!(matches!(owner.poll(login, NOW), Step::End));
    assert_eq!(bearer(&sent(owner.poll(own, NOW)).1), "Bearer T2");

    borrower.on_token(owner.tokens().map(|pair| pair.token.clone()), NOW);
    assert_eq!(bearer(&sent(borrower.poll(lent, NOW)).1), "Bearer T2");
    // Told late that the old one is refused, the owner does nothing.
    owner.refuse_token(&"T1".into());
    assert_eq!(owner.tokens().map(|pair| pair.token.reveal()), Some("T2"));
}

#[test]
fn a_second_refusal_of_the_same_call_is_final() {
    let mut borrower = borrower();
    borrower.on_token(Some("T1".into()), NOW);
    let call = start(&mut borrower, 1);
    let (ticket, _) = sent(borrower.poll(call, NOW));
    answer(&mut borrower, ticket, 401, "");
    wants(&borrower.poll(call, NOW), Some("T1"));
    borrower.on_token(Some("T2".into()), NOW);
    let (ticket, _) = sent(borrower.poll(call, NOW));
    answer(&mut borrower, ticket, 401, "");
    let Step::Failed(error) = borrower.poll(call, NOW) else { panic!("it should have failed") };
    assert_eq!(error.kind.name(), "AuthenticationError");
}

#[test]
fn a_refused_key_is_nobodys_to_lend_anew() {
    let mut config = Config::new(&gigwire::qugo::PLATFORM);
    config.base_url = Some("https://api.example".into());
    config.credentials = Credentials { key: Some("K1".into()), token_from_host: true, ..Credentials::default() };
    let mut borrower = Client::new(config).expect("a client");
    let call = borrower.start("employees.list", &Value::Map(vec![]), &CallOptions::default(), NOW, 1).expect("a call");
    let (ticket, _) = sent(borrower.poll(call, NOW));
    answer(&mut borrower, ticket, 401, "");
    let Step::Failed(error) = borrower.poll(call, NOW) else { panic!("it should have failed") };
    assert_eq!(error.kind.name(), "AuthenticationError");
}

#[test]
fn without_a_token_to_lend_everyone_who_waits_is_told() {
    let mut borrower = borrower();
    let (first, second) = (start(&mut borrower, 1), start(&mut borrower, 2));
    wants(&borrower.poll(first, NOW), None);
    waits(&borrower.poll(second, NOW));
    borrower.on_token(None, NOW);
    // Whoever comes later asks anew, also before those were told.
    let third = start(&mut borrower, 3);
    wants(&borrower.poll(third, NOW), None);
    for handle in [first, second] {
        let Step::Failed(error) = borrower.poll(handle, NOW) else { panic!("it should have failed") };
        assert!(matches!(&error.kind, ErrorKind::InvalidRequest(invalid) if invalid.argument == "token"), "{error}");
    }
}

#[test]
fn the_time_in_which_the_host_looks_for_a_token_does_not_count() {
    let mut borrower = borrower();
    let call = start(&mut borrower, 1);
    wants(&borrower.poll(call, NOW), None);
    let hours_later = NOW + 10_000_000;
    waits(&borrower.poll(call, hours_later));
    borrower.on_token(Some("T1".into()), hours_later);
    sent(borrower.poll(call, hours_later + 1));
}
