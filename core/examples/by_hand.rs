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

mod exchange;

use std::error::Error;
use std::io::BufRead;
use std::thread::sleep;
use std::time::Duration;

use exchange::{exchange, now_ms};
use gigwire::machine::{Client, Config, Credentials, PagesOptions, Step};
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
