//! A web frontend in Rust: the core's client driven in a real browser, with `gigwire_fetch::send` as its transport, against the
//! sandbox behind a socket. `scripts/test --stage chromium` starts one and says where, in GIGWIRE_SANDBOX_URL.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic)] // these are tests

use gigwire::error::ErrorKind;
use gigwire::machine::{Client, Config, Credentials, PagesOptions, Step};
use gigwire::solar_staff::{PLATFORM, tasks};
use gigwire_fetch::send;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Where the sandbox is; told when this is compiled, for a page has no environment.
const SANDBOX: &str = match option_env!("GIGWIRE_SANDBOX_URL") {
    Some(url) => url,
    None => "http://127.0.0.1:8787",
};

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // milliseconds since 1970
fn now() -> u64 {
    js_sys::Date::now() as u64
}

fn client(base_url: String) -> Client {
    let mut config = Config::new(&PLATFORM);
    config.base_url = Some(base_url);
    config.credentials = Credentials {
        username: Some("demo@gigwire.test".into()),
        password: Some("demo-password".into()),
        ..Credentials::default()
    };
    Client::new(config).unwrap()
}

/// The loop that a frontend writes: performs the steps of a listing, and gives the ids of the tasks.
async fn task_ids(client: &mut Client) -> Result<Vec<i64>, gigwire::Error> {
    let listing =
        client.start_pages(tasks::List::ID, tasks::List::default().arguments(), &PagesOptions::default(), 7)?;
    let mut ids = Vec::new();
    loop {
        match client.poll(listing, now()) {
            Step::Send { ticket, request, timeout_ms, .. } => {
                match send(request, timeout_ms, client.max_response_bytes()).await {
                    Ok(response) => client.on_response(ticket, response, now()),
                    Err(failure) => client.on_transport_error(ticket, failure, now()),
                }
            }
            Step::Page(document) => {
                let page = tasks::List::answer(&document);
                ids.extend(page.into_iter().flat_map(|page| page.items()).map(|task| task.id()));
            }
            Step::AskCode(_) => client.on_code(Some(last_code().await.into()), now()),
            Step::Wait { until } => {
                let pause = until.unwrap_or_default().saturating_sub(now());
                TimeoutFuture::new(u32::try_from(pause).unwrap_or(u32::MAX)).await;
            }
            Step::Tokens(_) => {} // a page that is opened again tomorrow would store the pair
            Step::End => return Ok(ids),
            Step::Failed(error) => return Err(error),
            step => panic!("a listing has no such step: {step:?}"),
        }
    }
}

/// The code that the sandbox sent to nobody.
async fn last_code() -> String {
    let outbox = gloo_net::http::Request::get(&format!("{SANDBOX}/_sandbox/outbox")).send().await.unwrap();
    let text = outbox.text().await.unwrap();
    let (_, code) = text.rsplit_once("\"code\":").unwrap();
    code.chars().filter(char::is_ascii_digit).take(6).collect()
}

#[wasm_bindgen_test]
async fn logs_in_and_lists_tasks() {
    let ids = task_ids(&mut client(format!("{SANDBOX}/solar_staff/api"))).await.unwrap();
    assert!(!ids.is_empty());
}

#[wasm_bindgen_test]
async fn a_login_whose_connection_fails_may_have_been_seen() {
    let error = task_ids(&mut client("http://127.0.0.1:9/api".into())).await.unwrap_err();
    assert!(matches!(error.kind, ErrorKind::OutcomeUnknown(_)), "{error:?}");
}
