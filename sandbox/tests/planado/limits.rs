//! The key and the call limit.

use gigwire::http::Method::Get;
use gigwire_sandbox::Settings;
use serde_json::{Value, json};

use crate::account::Account;

#[test]
fn ninety_a_minute_in_plain_text() {
    let mut settings = Settings::new(1);
    settings.planado.burst = 15;
    settings.planado.retry_after = true;
    let mut account = Account::with(settings);
    for _ in 0..15 {
        account.get("skills");
    }
    let response = account.send(Get, "skills", &Value::Null);
    assert_eq!((response.status, response.body.as_slice()), (429, b"Rate Limit Exceeded".as_slice()));
    assert_eq!((response.header("content-type"), response.header("retry-after")), (Some("text/plain"), Some("1")));
    account.wait(666);
    assert_eq!(account.call(Get, "skills", &Value::Null).0, 429);
    account.wait(1);
    account.get("skills");
    assert_eq!(account.call(Get, "skills", &Value::Null).0, 429);
    // A whole minute at the limit: not one call too many or too few.
    account.wait(600_000);
    let mut made = 0;
    for _ in 0..600 {
        made += u32::from(account.call(Get, "skills", &Value::Null).0 == 200);
        account.wait(100);
    }
    assert_eq!(made, 15 + 89, "the bucket, and what leaked within 59.9 seconds");
    account.control("settings", &json!({"planado": {"calls_a_minute": 0}}));
    account.get("skills");
}

#[test]
fn only_the_key() {
    let mut account = Account::new();
    for header in ["Bearer nonsense", "planado-demo-key", "Basic x", ""] {
        account.headers = vec![("authorization".to_owned(), header.to_owned())];
        assert_eq!(account.call(Get, "jobs", &Value::Null).0, 401, "{header:?}");
    }
}
