//! The sandbox: `METHOD path\nbody`, twice, signed in. It answers with a status that HTTP knows, never with 500, and no money
//! appears or gets lost.

use gigwire::http::{Method, Request};
use gigwire_sandbox::{Answer, Settings, World};
use serde_json::Value as Json;

/// When the sandbox's own tests begin.
const START: u64 = 1_760_000_000_000;

pub(super) fn run(data: &[u8]) {
    let (line, body) = super::first_line(data);
    let line = String::from_utf8_lossy(line);
    let (method, path) = line.split_once(' ').unwrap_or(("POST", &line));
    let mut world = World::with_settings(Settings { tasks: 24, ..Settings::new(1) }, START);
    let token = sign_in(&mut world);
    let content_type = match body.strip_prefix(b"--") {
        Some(rest) => {
            let boundary = String::from_utf8_lossy(super::first_line(rest).0);
            format!("multipart/form-data; boundary={}", boundary.trim_end())
        }
        None if body.first().is_some_and(u8::is_ascii_alphabetic) => "application/x-www-form-urlencoded".to_owned(),
        None => "application/json".to_owned(),
    };
    let request = Request {
        method: Method::parse(method).unwrap_or(Method::Post),
        url: format!("http://sandbox{path}"),
        headers: vec![
            ("authorization".to_owned(), format!("Bearer {token}")),
            ("content-type".to_owned(), content_type),
        ],
        body: body.to_vec(),
        file: None,
    };
    for wait in [0, 60_000] {
        let Answer::Respond { response, .. } = world.handle(START + wait, &request) else { continue };
        // A test may order any status but none may come of itself.
        let ordered =
            path.starts_with("/_sandbox") || !world.take_changes().iter().all(|change| change.table != "faults");
        assert!(
            (200..600).contains(&response.status) && (ordered || response.status < 500),
            "{line}: {}",
            response.status
        );
        if !ordered && response.header("content-type") == Some("application/json") {
            let parsed: Result<Json, _> = serde_json::from_slice(&response.body);
            assert!(parsed.is_ok(), "{line}: {}", String::from_utf8_lossy(&response.body));
        }
    }
    assert!(world.ledger().is_sound(), "{line}: the ledger does not add up");
}

fn sign_in(world: &mut World) -> String {
    let request = Request {
        method: Method::Post,
        url: "http://sandbox/solar_staff/api/login".to_owned(),
        headers: vec![],
        body: br#"{"username":"bot@gigwire.test","password":"bot-password"}"#.to_vec(),
        file: None,
    };
    let body = world.handle(START, &request).response().expect("an answer").body;
    let pair: Json = serde_json::from_slice(&body).expect("a pair of tokens");
    pair["token"].as_str().expect("a token").to_owned()
}
