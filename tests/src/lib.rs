//! The Rust runner of the conformance vectors (`tests/vectors/README.md` tells the format), and what other tests share with it:
//! the vendor's document, valid arguments for any operation, and the functions that are fuzzed.

#![allow(clippy::expect_used, clippy::panic)]

/// The README's Rust sample is a doc test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}

pub mod arguments;
pub mod document;
mod expect;
mod files;
pub mod fuzz;
pub mod record;
mod script;

use std::collections::VecDeque;

use gigwire::codec::{AddressOptions, Addresses};
use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::{Request, Response};
use gigwire::machine::{
    CallOptions, Client, Config, Credentials, Handle, PagesOptions, Step, Ticket, TokenPair, TransportFailure,
};
use gigwire::schema::Platform;
use gigwire::secret::Secret;
use gigwire::value::Value;
pub use script::{File, Vector};
use script::{ScriptStep, Send, Start};

const EPOCH_MS: u64 = 1_640_995_200_000;
const ENTROPY: u64 = 1;

/// Runs one vector; the error says what was expected and what came.
///
/// # Errors
/// What differs from the script.
pub fn run(platform: &'static Platform, vector: &Vector) -> Result<(), String> {
    let mut client = match new_client(platform, vector) {
        Ok(client) => client,
        Err(error) => return refused(vector, &error),
    };
    let handle = match start(&mut client, vector) {
        Ok(handle) => handle,
        Err(error) => return refused(vector, &error),
    };
    expect::warnings(&vector.warns, &client.take_warnings())?;
    Run { client, handle, now: EPOCH_MS, steps: vector.steps.iter().collect(), sent: Vec::new() }.run()
}

fn refused(vector: &Vector, error: &gigwire::Error) -> Result<(), String> {
    match vector.steps.as_slice() {
        [ScriptStep { failed: Some(expected), .. }] => expect::error(expected, error),
        _ => Err(format!("refused at the start: {error}")),
    }
}

fn new_client(platform: &'static Platform, vector: &Vector) -> Result<Client, gigwire::Error> {
    let script = &vector.client;
    let secret = |text: &Option<String>| text.clone().map(Secret::from);
    let tokens = script
        .tokens
        .as_ref()
        .map(|pair| TokenPair { token: pair.token.as_str().into(), refresh_token: secret(&pair.refresh_token) });
    let mut config = Config::new(platform);
    config.environment.clone_from(&script.environment);
    config.base_url.clone_from(&script.base_url);
    config.hosts = script.hosts.clone().into_iter().collect();
    config.path_prefix.clone_from(&script.path_prefix);
    config.calls_per_minute = script.calls_per_minute;
    config.allow_http = script.allow_http;
    config.company_id = script.company_id;
    config.max_response_bytes = script.max_response_bytes.unwrap_or(config.max_response_bytes);
    config.credentials = Credentials {
        username: script.username.clone(),
        password: secret(&script.password),
        code: secret(&script.code),
        tokens,
        key: secret(&script.key),
        ..Credentials::default()
    };
    Client::new(config)
}

fn start(client: &mut Client, vector: &Vector) -> Result<Handle, gigwire::Error> {
    match &vector.start {
        Start::Call { call, args, options } => {
            client.start(call, &files::arguments(args), &options.read(), EPOCH_MS, ENTROPY)
        }
        Start::Pages { pages, args, options, in_flight } => {
            let options = PagesOptions { call: options.read(), in_flight: in_flight.unwrap_or(3) };
            client.start_pages(pages, args.clone(), &options, ENTROPY)
        }
        Start::Rows { rows, args, options, in_flight } => {
            let options = PagesOptions { call: options.read(), in_flight: in_flight.unwrap_or(3) };
            client.start_rows(rows, args, &options, EPOCH_MS, ENTROPY)
        }
        Start::Login { .. } => Ok(client.start_login(ENTROPY)),
    }
}

struct Run<'v> {
    client: Client,
    handle: Handle,
    now: u64,
    steps: VecDeque<&'v ScriptStep>,
    /// Sent, not answered yet: the ticket and its step.
    sent: Vec<(Ticket, &'v ScriptStep)>,
}

impl<'v> Run<'v> {
    fn run(mut self) -> Result<(), String> {
        // A client that never gets anywhere must not hang the test.
        for _ in 0..10_000 {
            let step = self.client.poll(self.handle, self.now);
            if self.take(step)? {
                return match self.steps.front() {
                    None => Ok(()),
                    Some(left) => Err(format!("finished although the script goes on: {left:?}")),
                };
            }
        }
        Err("10,000 steps and no end".into())
    }

    /// Whether that was the last step.
    fn take(&mut self, step: Step) -> Result<bool, String> {
        match step {
            Step::Send { ticket, request, .. } => self.on_send(ticket, &request)?,
            Step::Wait { until } => self.on_wait(until)?,
            Step::AskCode(challenge) => {
                let ask = self.next("ask", |step| step.ask.as_ref(), "a 2FA code is asked for")?;
                if ask.challenge.kind != challenge.kind || ask.challenge.number != challenge.number {
                    return Err(format!("expected the challenge {:?}, got {challenge:?}", ask.challenge));
                }
                self.client.on_code(ask.code.clone().map(Secret::from), self.now);
            }
            Step::Tokens(pair) => {
                let expected = self.next("tokens", |step| step.tokens.as_ref(), "there are new tokens")?;
                let refresh_token = pair.refresh_token.as_ref().map(|token| token.reveal().to_owned());
                if expected.token != pair.token.reveal() || expected.refresh_token != refresh_token {
                    return Err(format!("expected the tokens {expected:?}"));
                }
            }
            Step::Page(document) => {
                let expected = self.next("page", |step| step.page.as_ref(), "a page came")?;
                expect::value(expected, &document)?;
            }
            Step::Rows(rows) => {
                let expected = self.next("rows", |step| step.rows.as_ref(), "rows came")?;
                expect::rows(expected, &rows)?;
            }
            Step::Done(document) => {
                let expected = self.next("done", |step| step.done.as_ref(), "it is done")?;
                expect::value(expected, &document)?;
                return Ok(true);
            }
            Step::End => {
                self.next("end", |step| step.end.then_some(&()), "it ended")?;
                return Ok(true);
            }
            Step::Failed(error) => {
                let expected = self.next("failed", |step| step.failed.as_ref(), &format!("it failed: {error}"))?;
                expect::error(expected, &error)?;
                return Ok(true);
            }
            Step::AskToken { .. } => return Err("vectors have a session of their own".into()),
            step @ (Step::Save { .. } | Step::Read { .. } | Step::Ask { .. } | Step::Event(_) | Step::Report(_)) => {
                return Err(format!("only flows have such a step, and vectors start none: {step:?}"));
            }
        }
        Ok(false)
    }

    fn next<T>(&mut self, name: &str, pick: impl Fn(&'v ScriptStep) -> Option<T>, what: &str) -> Result<T, String> {
        let front = self.steps.pop_front();
        front.and_then(pick).ok_or_else(|| format!("{what}, but the script's next step is no {name:?}: {front:?}"))
    }

    fn on_send(&mut self, ticket: Ticket, request: &Request) -> Result<(), String> {
        let window = self.steps.iter().take_while(|step| step.send.is_some()).count();
        let mut closest = String::from("the script expects no request here");
        for index in 0..window {
            let Some(step) = self.steps.get(index).copied() else { break };
            let Some(send) = &step.send else { break };
            match expect::request(send, request) {
                Ok(()) => {
                    self.steps.remove(index);
                    self.sent.push((ticket, step));
                    return Ok(());
                }
                Err(difference) if index == 0 => closest = difference,
                Err(_) => {}
            }
        }
        Err(format!("{} {}: {closest}", request.method, request.url))
    }

    /// Answers what is in flight, in the script's order; if nothing is, moves the clock.
    fn on_wait(&mut self, until: Option<u64>) -> Result<(), String> {
        if !self.sent.is_empty() {
            let (ticket, step) = self.sent.remove(0);
            self.answer(ticket, step);
            return Ok(());
        }
        let wait = self.next("wait", |step| step.wait.as_ref(), &format!("it waits until {until:?}"))?;
        let until = until.ok_or("it waits for ever")?;
        let ms = until.saturating_sub(self.now);
        if ms < wait.min_ms || ms > wait.max_ms {
            return Err(format!("expected to wait {} to {} ms, not {ms}", wait.min_ms, wait.max_ms));
        }
        self.now = until;
        Ok(())
    }

    fn answer(&mut self, ticket: Ticket, step: &ScriptStep) {
        if let Some(fail) = &step.fail {
            let sent = if fail.sent == "no" { Sent::No } else { Sent::Maybe };
            let kind = TransportErrorKind::parse(&fail.kind).unwrap_or(TransportErrorKind::Other);
            let failure = TransportFailure { kind, sent, detail: String::new() };
            return self.client.on_transport_error(ticket, failure, self.now);
        }
        let reply = step.reply.clone().unwrap_or_default();
        let body = match (&reply.bytes, reply.text) {
            (Some(bytes), _) => files::from_base64(bytes),
            (None, Some(text)) => text.into_bytes(),
            (None, None) => reply.json.map(|json| json.to_string()).unwrap_or_default().into_bytes(),
        };
        let headers = reply.headers.into_iter().collect();
        self.client.on_response(ticket, Response { status: reply.status, headers, body }, self.now);
    }
}

impl script::Options {
    fn read(&self) -> CallOptions {
        let default = CallOptions::default();
        CallOptions {
            timeout_ms: self.timeout_ms.unwrap_or(default.timeout_ms),
            deadline_ms: self.deadline_ms.unwrap_or(default.deadline_ms),
            max_attempts: self.max_attempts.unwrap_or(default.max_attempts),
            company_id: self.company_id,
            known_state: self.known_state,
        }
    }
}

/// Solar Staff at this address.
#[must_use]
pub fn addresses(base_url: &str) -> Addresses {
    let options = AddressOptions { base_url: Some(base_url.to_owned()), ..AddressOptions::default() };
    Addresses::new(&gigwire::solar_staff::PLATFORM, &options).unwrap_or_else(|error| panic!("{error}"))
}

/// The arguments of a vector default to none.
fn no_args() -> Value {
    Value::Null
}

impl Send {
    /// Whether the script says anything of the body.
    fn names_body(&self) -> bool {
        self.json.is_some() || self.body.is_some()
    }
}
