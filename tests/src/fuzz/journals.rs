//! Journals of flows: `flow\nline\nline…`. A line that begins with `!` is JSON that gets its number and checksum here:
//! otherwise nothing would ever be read behind them.

use gigwire::error::ErrorKind;
use gigwire::http::Response;
use gigwire::machine::journal::{Reader, write};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Source, Step};
use gigwire::solar_staff::PLATFORM;

const FLOWS: &[&str] = &["payment_run", "onboard", "take_task", "add_payout_endpoint", "change_contacts"];
const MOST_STEPS: usize = 5_000;

pub(super) fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.lines();
    let named = lines.next().unwrap_or_default();
    let flow = FLOWS.iter().find(|flow| **flow == named).unwrap_or(&"payment_run");
    let journal: Vec<String> = lines
        .zip(1..)
        .map(|(line, number)| line.strip_prefix('!').map_or_else(|| line.to_owned(), |json| write(number, json)))
        .collect();
    let mut reader = Reader::default();
    let damaged = journal.iter().any(|line| reader.next(line).is_err());

    let mut config = Config::new(&PLATFORM);
    config.base_url = Some("http://127.0.0.1/api".into());
    config.credentials = Credentials { key: Some("key".into()), ..Credentials::default() };
    let mut client = Client::new(config).expect("a client");
    let handle = client.start_flow(flow, "{}", &CallOptions::default(), 1).expect("a flow");
    let mut now = 1_700_000_000_000;
    for _ in 0..MOST_STEPS {
        match client.poll(handle, now) {
            Step::Read { ticket, source: Source::Journal, after, limit } => {
                let after = usize::try_from(after).expect("a place");
                client.on_read(ticket, Ok(journal.iter().skip(after).take(limit).cloned().collect()));
            }
            Step::Read { ticket, source: Source::Plan, .. } => client.on_read(ticket, Ok(Vec::new())),
            Step::Save { ticket, .. } => client.on_saved(ticket, Ok(())),
            Step::Ask { ticket, .. } => client.on_answer(ticket, None),
            Step::Send { ticket, .. } => {
                assert!(!damaged, "something was sent although the journal is damaged");
                client.on_response(ticket, Response { status: 404, headers: vec![], body: b"{}".to_vec() }, now);
            }
            Step::Wait { until } => now = until.expect("something to wait for").max(now + 1),
            Step::Event(_) => {}
            Step::Failed(error) => {
                assert!(!damaged || matches!(error.kind, ErrorKind::Journal(_)), "{error}");
                return;
            }
            Step::Done(_) | Step::Report(_) => {
                assert!(!damaged, "it ended well although the journal is damaged");
                return;
            }
            step => panic!("{step:?}"),
        }
    }
    panic!("{flow}: {MOST_STEPS} steps and no end");
}
