//! Pays a plan, in Rust and by hand: may be killed at any instant and started again with the same journal.
//!
//! ```text
//! cargo run --package gigwire-sandbox -- --listen 127.0.0.1:8787 --seed 1
//! cargo run --package gigwire-journal --example pay -- 127.0.0.1:8787 bot@gigwire.test bot-password plan.jsonl run.db
//! ```
//!
//! A line of the plan is a row as docs/flows.md describes it, as JSON. `go` on standard input starts the run.

// What is forbidden in the core (core/clippy.toml) is just what a host is for.
#![allow(clippy::disallowed_types)]

#[path = "../../core/examples/exchange/mod.rs"]
mod exchange;

use std::error::Error;
use std::thread::sleep;
use std::time::Duration;

use exchange::{exchange, now_ms};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Question, Source, Step};
use gigwire::solar_staff::PLATFORM;
use gigwire_journal::SqliteJournal;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [server, username, password, plan, journal] = args.as_slice() else {
        return Err("usage: pay HOST:PORT USERNAME PASSWORD PLAN.JSONL JOURNAL.DB".into());
    };
    let plan: Vec<String> = std::fs::read_to_string(plan)?.lines().map(str::to_owned).collect();
    let mut journal = SqliteJournal::open(journal)?;
    let mut config = Config::new(&PLATFORM);
    config.base_url = Some(format!("http://{server}/solar_staff/api"));
    config.credentials = Credentials {
        username: Some(username.clone()),
        password: Some(password.as_str().into()),
        ..Credentials::default()
    };
    let mut client = Client::new(config)?;

    let options = r#"{"mode": "act_for", "payout": true, "signAgreements": true}"#;
    // The run is named by these random bits unless its options name it.
    let entropy = now_ms().rotate_left(32) ^ u64::from(std::process::id());
    let run = client.start_flow("payment_run", options, &CallOptions::default(), entropy)?;
    loop {
        match client.poll(run, now_ms()) {
            Step::Send { ticket, request, timeout_ms, .. } => match exchange(server, &request, timeout_ms) {
                Ok(response) => client.on_response(ticket, response, now_ms()),
                Err(failure) => client.on_transport_error(ticket, failure, now_ms()),
            },
            Step::Save { ticket, after, lines } => {
                let kept = journal.append(after, &lines).map_err(|error| error.to_string());
                client.on_saved(ticket, kept);
            }
            Step::Read { ticket, source: Source::Journal, after, limit } => {
                client.on_read(ticket, journal.read(after, limit).map_err(|error| error.to_string()));
            }
            Step::Read { ticket, source: Source::Plan, after, limit } => {
                let rows = plan.iter().skip(usize::try_from(after)?).take(limit).cloned().collect();
                client.on_read(ticket, Ok(rows));
            }
            Step::Ask { ticket, question: Question::Go { plan } } => {
                println!("{plan}");
                let mut answer = String::new();
                std::io::stdin().read_line(&mut answer)?;
                client.on_answer(ticket, Some(answer.trim().into()));
            }
            Step::Event(event) => println!("{event}"),
            // One thread, so nothing is ever reported while we sleep.
            Step::Wait { until } => sleep(Duration::from_millis(until.unwrap_or_default().saturating_sub(now_ms()))),
            Step::Tokens(_) => {}
            Step::Report(report) => {
                println!("{report}");
                return Ok(());
            }
            Step::Failed(error) => return Err(error.into()),
            step => return Err(format!("a payment run has no such step: {step:?}").into()),
        }
    }
}
