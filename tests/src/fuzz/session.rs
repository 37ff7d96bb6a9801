//! A client against a server that answers anything: `operation\n` and then bytes that choose who signs in, the arguments, and
//! each answer. Whatever comes, it ends, and no error tells a secret.

use std::collections::VecDeque;

use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::Response;
use gigwire::machine::{
    CallOptions, Client, Config, Credentials, PagesOptions, Step, Ticket, TokenPair, TransportFailure,
};
use gigwire::solar_staff::PLATFORM;

use crate::arguments::{Choices, arguments};

const PASSWORD: &str = "the-password-itself";
const TOKEN: &str = "the-token-itself";
const REFRESH_TOKEN: &str = "the-refresh-token-itself";
const CODE: &str = "the-code-itself";

/// More than any client needs that gives up after so many attempts, waits included.
const MOST_STEPS: usize = 2_000;

pub(super) fn run(data: &[u8]) {
    let (line, rest) = super::first_line(data);
    let operation = super::operation(line);
    let mut choices = Choices::new(rest);
    let mut config = Config::new(&PLATFORM);
    config.max_response_bytes = 4096;
    config.credentials = credentials(&mut choices);
    let mut client = Client::new(config).expect("a client");
    let options = CallOptions { max_attempts: 4, ..CallOptions::default() };
    let mut now = 1_700_000_000_000;
    let handle = match choices.below(4) {
        0 => Ok(client.start_login(1)),
        1 if operation.paging.is_some() => {
            let pages = PagesOptions { call: options, in_flight: 1 + choices.below(4) };
            client.start_pages(operation.id, arguments(operation, &mut choices), &pages, 1)
        }
        _ => {
            let count = choices.below(64);
            let args = arguments(operation, &mut Choices::new(choices.bytes(count)));
            client.start(operation.id, &args, &options, now, 1)
        }
    };
    let handle = handle.unwrap_or_else(|error| panic!("{error}"));
    let mut sent = VecDeque::new();
    for _ in 0..MOST_STEPS {
        match client.poll(handle, now) {
            Step::Send { ticket, request, .. } => {
                keeps_secrets(rest, &format!("{request:?}"));
                sent.push_back(ticket);
            }
            Step::Wait { until } => match sent.pop_front() {
                Some(ticket) => answer(&mut client, ticket, &mut choices, now),
                None => now = until.expect("something to wait for").max(now + 1),
            },
            Step::AskCode(_) => {
                let code = (choices.below(2) == 0).then(|| CODE.into());
                client.on_code(code, now);
            }
            Step::Tokens(_) => {}
            // A server that has always one more page is not what this is about.
            Step::Page(_) if choices.is_empty() => return,
            Step::Page(document) => drop(serde_json::to_value(document.root()).expect("plain data")),
            Step::Done(document) => {
                serde_json::to_value(document.root()).expect("plain data");
                return client_keeps_secrets(rest, &client);
            }
            Step::End => return,
            Step::Failed(error) => {
                keeps_secrets(rest, &format!("{error} {error:?}"));
                return client_keeps_secrets(rest, &client);
            }
            step => panic!("only flows have such a step: {step:?}"),
        }
    }
    panic!("{}: {MOST_STEPS} steps and no end", operation.id);
}

fn credentials(choices: &mut Choices<'_>) -> Credentials {
    let pair =
        |refresh_token: Option<&str>| TokenPair { token: TOKEN.into(), refresh_token: refresh_token.map(Into::into) };
    let by_password =
        || Credentials { username: Some("Ivan".into()), password: Some(PASSWORD.into()), ..Credentials::default() };
    match choices.below(4) {
        0 => by_password(),
        1 => Credentials { tokens: Some(pair(Some(REFRESH_TOKEN))), ..Credentials::default() },
        2 => Credentials { tokens: Some(pair(Some(REFRESH_TOKEN))), code: Some(CODE.into()), ..by_password() },
        _ => Credentials { tokens: Some(pair(None)), ..Credentials::default() },
    }
}

/// `status length body`, or a failure; when there are no choices left, that there is no such thing.
fn answer(client: &mut Client, ticket: Ticket, choices: &mut Choices<'_>, now: u64) {
    const STATUSES: &[u16] = &[200, 200, 200, 401, 200, 422, 503, 429, 204, 400, 403, 404, 409, 500, 302, 599];
    if choices.is_empty() {
        let response = Response { status: 404, headers: vec![], body: b"{}".to_vec() };
        return client.on_response(ticket, response, now);
    }
    let kind = choices.below(20);
    let Some(status) = STATUSES.get(kind).copied() else {
        let sent = if choices.below(2) == 0 { Sent::Maybe } else { Sent::No };
        let failure = TransportFailure { kind: TransportErrorKind::Reset, sent, detail: String::new() };
        return client.on_transport_error(ticket, failure, now);
    };
    let headers = match status {
        429 | 503 => {
            let value = String::from_utf8_lossy(choices.bytes(8)).into_owned();
            vec![("Retry-After".to_owned(), value)]
        }
        _ => vec![],
    };
    let count = 256 * choices.below(4) + choices.below(256);
    client.on_response(ticket, Response { status, headers, body: choices.bytes(count).to_vec() }, now);
}

/// A client prints the tables of its platform too, which takes longer than all the rest: so this is tried for some inputs only.
fn client_keeps_secrets(input: &[u8], client: &Client) {
    if input.len().is_multiple_of(16) {
        keeps_secrets(input, &format!("{client:?}"));
    }
}

/// A server that was told a secret can say it; nothing else may.
fn keeps_secrets(input: &[u8], text: &str) {
    let input = String::from_utf8_lossy(input);
    for secret in [PASSWORD, TOKEN, REFRESH_TOKEN, CODE] {
        assert!(!text.contains(secret) || input.contains(secret), "{secret} in {text}");
    }
}
