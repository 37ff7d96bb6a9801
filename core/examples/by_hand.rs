//! Drives the core by hand, without any HTTP library: logs in and lists the tasks that wait for acceptance or payment.
//!
//! ```text
//! cargo run --package gigwire-sandbox -- --listen 127.0.0.1:8787 --seed 1
//! cargo run --package gigwire --example by_hand -- 127.0.0.1:8787 demo@gigwire.test demo-password
//! ```
//!
//! The loop in [`main`] is all there is to a binding; [`exchange`] stands for whatever HTTP client you have.

// What is forbidden in the core (core/clippy.toml) is just what a host is for.
#![allow(clippy::disallowed_types)]

use std::error::Error;
use std::io::{BufRead, Read, Write};
use std::net::TcpStream;
use std::thread::sleep;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::{Request, Response};
use gigwire::machine::{Client, Config, Credentials, PagesOptions, Step, TransportFailure};
use gigwire::solar_staff::{PLATFORM, codes::TaskState, tasks};

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [server, username, password] = args.as_slice() else {
        return Err("usage: by_hand HOST:PORT USERNAME PASSWORD".into());
    };
    let mut config = Config::new(&PLATFORM);
    config.base_url = Some(format!("http://{server}/solar_staff/api"));
    config.credentials = Credentials {
        username: Some(username.clone()),
        password: Some(password.as_str().into()),
        ..Credentials::default()
    };
    let mut client = Client::new(config)?;

    let list =
        tasks::List { state: &[TaskState::WaitingAcceptance, TaskState::WaitingPayment], ..tasks::List::default() };
    let entropy = now_ms(); // any 64 random bits: they only spread retries in time
    let listing = client.start_pages(tasks::List::ID, list.arguments(), &PagesOptions::default(), entropy)?;
    loop {
        match client.poll(listing, now_ms()) {
            Step::Send { ticket, request, timeout_ms, .. } => match exchange(server, &request, timeout_ms) {
                Ok(response) => client.on_response(ticket, response, now_ms()),
                Err(failure) => client.on_transport_error(ticket, failure, now_ms()),
            },
            // One thread, so nothing is ever reported while we sleep.
            Step::Wait { until } => sleep(Duration::from_millis(until.unwrap_or_default().saturating_sub(now_ms()))),
            Step::AskCode(challenge) => {
                eprint!("code sent by {} to {}: ", challenge.kind, challenge.number);
                let mut code = String::new();
                std::io::stdin().lock().read_line(&mut code)?;
                client.on_code(Some(code.trim().into()), now_ms());
            }
            Step::Tokens(_) => {} // a program that runs again tomorrow would store the pair
            Step::Page(document) => {
                for task in tasks::List::answer(&document).into_iter().flat_map(|page| page.items()) {
                    let state = task.state().map_or("", |state| state.name());
                    println!(
                        "{:>8}  {:>12}  {state:<20}  {}",
                        task.id(),
                        task.price().unwrap_or_default(),
                        task.title().unwrap_or_default()
                    );
                }
            }
            Step::Done(_) | Step::End => return Ok(()),
            Step::Failed(error) => return Err(error.into()),
            step => return Err(format!("only flows have such a step: {step:?}").into()),
        }
    }
}

fn now_ms() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |elapsed| u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX))
}

/// One request and its response over a fresh connection, HTTP/1.1 in its simplest form.
fn exchange(server: &str, request: &Request, timeout_ms: u64) -> Result<Response, TransportFailure> {
    let failed = |sent: Sent| {
        move |error: std::io::Error| {
            let kind = match error.kind() {
                std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut => TransportErrorKind::Timeout,
                _ if sent == Sent::No => TransportErrorKind::Connect,
                _ => TransportErrorKind::Reset,
            };
            TransportFailure { kind, sent, detail: error.to_string() }
        }
    };
    let mut stream = TcpStream::connect(server).map_err(failed(Sent::No))?;
    stream.set_read_timeout(Some(Duration::from_millis(timeout_ms))).map_err(failed(Sent::No))?;
    let target = request.url.split_once(server).map_or("/", |(_, target)| target);
    let mut head =
        format!("{} {target} HTTP/1.0\r\nhost: {server}\r\ncontent-length: {}\r\n", request.method, request.body.len());
    for (name, value) in &request.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    let mut answer = Vec::new();
    stream.write_all(head.as_bytes()).map_err(failed(Sent::Maybe))?;
    stream.write_all(&request.body).map_err(failed(Sent::Maybe))?;
    stream.read_to_end(&mut answer).map_err(failed(Sent::Maybe))?;
    parse(&answer).ok_or_else(|| failed(Sent::Maybe)(std::io::Error::other("no HTTP answer")))
}

fn parse(answer: &[u8]) -> Option<Response> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(answer.get(..end)?).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    Some(Response { status, headers, body: answer.get(end + 4..)?.to_vec() })
}
