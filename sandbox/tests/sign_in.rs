//! Who may ask: tokens, codes, companies.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use gigwire::http::Method::{Get, Patch, Post};
use gigwire_sandbox::clock::{DAY, MINUTE};
use gigwire_sandbox::{Settings, World};
use serde_json::json;
use support::{Client, EURO, MAIN, START};

const DEMO: &str = r#"{"username":"demo@gigwire.test","password":"demo-password"}"#;
const PHONE: &str = "+70005550101";

fn with_code(code: &str) -> String {
    DEMO.replace('}', &format!(r#","code":"{code}"}}"#))
}

fn challenged() -> (Client, String) {
    let mut client = Client::new(World::new(3, START));
    assert_eq!(client.call(Post, "login", DEMO).1, json!({"2FA": {"type": "SMS", "number": PHONE}}));
    let code = client.world.last_code(PHONE).unwrap().to_owned();
    (client, code)
}

fn other_than(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

#[test]
fn wrong_credentials() {
    let mut client = Client::new(World::new(3, START));
    for body in [r#"{"username":"demo@gigwire.test","password":"x"}"#, r#"{"username":"x","password":"demo-password"}"#]
    {
        assert_eq!(client.refused(Post, "login", body).0, 401);
    }
    assert_eq!(
        client.refused(Post, "login", "{}").1,
        json!({"username": "Обязательное поле", "password": "Обязательное поле"})
    );
    assert_eq!(client.world.outbox().messages().count(), 0);
}

#[test]
fn a_code_is_good_once() {
    let (mut client, code) = challenged();
    assert_eq!(client.call(Post, "login", &with_code(&code)).0, 200);
    assert_eq!(client.refused(Post, "login", &with_code(&code)).0, 422);
    // The sample of the documentation sends a number; the table says text.
    let number = DEMO.replace('}', r#","code":0}"#);
    assert_eq!(client.refused(Post, "login", &number).1, json!({"code": "Должно быть строкой"}));
}

#[test]
fn a_code_is_good_for_a_while() {
    let (mut client, code) = challenged();
    client.wait(5 * MINUTE);
    assert_eq!(client.refused(Post, "login", &with_code(&code)).0, 422);
}

#[test]
fn a_code_is_good_for_three_attempts() {
    let (mut client, code) = challenged();
    for _ in 0..2 {
        assert_eq!(client.refused(Post, "login", &with_code(other_than(&code))).0, 401);
    }
    assert_eq!(client.call(Post, "login", &with_code(&code)).0, 200, "the third one is right");
    let (mut client, code) = challenged();
    for _ in 0..3 {
        assert_eq!(client.refused(Post, "login", &with_code(other_than(&code))).0, 401);
    }
    assert_eq!(client.refused(Post, "login", &with_code(&code)).0, 422);
}

#[test]
fn a_new_code_replaces_the_old_one() {
    let (mut client, first) = challenged();
    client.call(Post, "login", DEMO);
    let second = client.world.last_code(PHONE).unwrap().to_owned();
    assert_eq!(client.world.outbox().messages().count(), 2);
    assert_ne!(first, second);
    assert_eq!(client.refused(Post, "login", &with_code(&first)).0, 401);
    assert_eq!(client.call(Post, "login", &with_code(&second)).0, 200);
}

#[test]
fn access_tokens_expire_and_refresh_tokens_rotate() {
    let mut client = Client::bot(3);
    let first = client.refresh_token.clone().unwrap();
    client.wait(15 * MINUTE - 1);
    client.get("customer/balance");
    client.wait(1);
    assert_eq!(client.refused(Get, "customer/balance", "").0, 401);

    let body = json!({ "refreshToken": first }).to_string();
    let (status, pair) = client.call(Post, "token/refresh", &body);
    assert_eq!(status, 200);
    assert_eq!(client.refused(Post, "token/refresh", &body).0, 401, "single use");
    client.keep(&pair);
    client.get("customer/balance");
    client.wait(30 * DAY);
    let body = json!({ "refreshToken": client.refresh_token }).to_string();
    assert_eq!(client.refused(Post, "token/refresh", &body).0, 401);
}

#[test]
fn bearer_or_nothing() {
    let mut client = Client::bot(3);
    let good = client.token.clone().unwrap();
    let mut status = |value: &str| {
        let mut request = client.request(Get, "customer/balance", "");
        request.headers.retain(|(name, _)| name != "authorization");
        if !value.is_empty() {
            request.headers.push(("Authorization".to_owned(), value.to_owned()));
        }
        client.world.handle(START, &request).response().unwrap().status
    };
    for value in ["", "Bearer", "Bearer x", &good, &format!("Basic {good}"), &format!("Bearer {good}x")] {
        assert_eq!(status(value), 401, "{value}");
    }
    assert_eq!(status(&format!("bearer {good}")), 200);
}

#[test]
fn companies_by_header() {
    let mut client = Client::bot(3);
    assert_eq!(client.get("customer/balance")["currency"], json!({"currency": "RUB", "id": 1}));
    client.company = Some(EURO);
    assert_eq!(client.get("customer/balance")["currency"], json!({"currency": "EUR", "id": 3}));
    client.company = Some(1);
    assert_eq!(client.refused(Get, "customer/balance", "").0, 403);
    let mut request = client.request(Get, "customer/balance", "");
    request.headers.retain(|(name, _)| name != "x-company-id");
    request.headers.push(("x-company-id".to_owned(), "Цвет".to_owned()));
    assert_eq!(client.world.handle(START, &request).response().unwrap().status, 422);
}

#[test]
fn companies_by_session() {
    let mut client = Client::bot(3);
    let list = client.get("customer/companies");
    assert_eq!(list["items"].as_array().unwrap().len(), 3);
    assert_eq!((&list["items"][0]["id"], &list["items"][0]["isDefault"]), (&json!(MAIN), &json!(true)));
    let old = client.token.clone();
    let old_refresh = json!({ "refreshToken": client.refresh_token }).to_string();
    let (status, pair) = client.call(Patch, "customer/companies", &format!(r#"{{"companyId":{EURO}}}"#));
    assert_eq!(status, 200);
    client.keep(&pair);
    assert_eq!(client.get("customer/balance")["currency"]["id"], 3);
    let refresh = json!({ "refreshToken": client.refresh_token }).to_string();
    let (_, pair) = client.call(Post, "token/refresh", &refresh);
    client.keep(&pair);
    assert_eq!(client.get("customer/balance")["currency"]["id"], 3, "a refresh stays with the company");
    client.token = old;
    assert_eq!(client.refused(Get, "customer/balance", "").0, 401, "the old pair is replaced");
    assert_eq!(client.refused(Post, "token/refresh", &old_refresh).0, 401);
    client.login_as_bot();
    assert_eq!(client.refused(Patch, "customer/companies", r#"{"companyId":1}"#).0, 403);
}

#[test]
fn tokens_differ_between_worlds() {
    let token = |seed| Client::bot_in(Settings::new(seed)).token.unwrap();
    assert_ne!(token(1), token(2));
    assert_eq!(token(1).split('.').count(), 3);
}
