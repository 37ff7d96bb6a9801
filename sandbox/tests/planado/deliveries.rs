//! Webhooks: what is sent, with what, and how often.

use gigwire::http::Method::{Delete, Get};
use serde_json::{Value, json};

use crate::account::Account;

fn subscribe(account: &mut Account) -> String {
    let types = json!(["job_created", "job_updated", "job_started", "client_updated", "site_created"]);
    let body = json!({"url": "http://127.0.0.1:9/hook", "secret": "shared secret", "event_types": types});
    account.control("planado/webhooks", &body)["uuid"].as_str().unwrap().to_owned()
}

#[test]
fn events_carry_the_secret_the_attempt_and_what_they_are_about() {
    let mut account = Account::new();
    let webhook = subscribe(&mut account);
    let worker = json!({"worker": {"email": "worker1@gigwire.test"}});
    let job = account.job(&json!({"description": "x", "assignee": worker}));
    account.worker_moves(&job, "en_route");
    account.worker_moves(&job, "start");
    account.change("clients/client-1", &json!({"first_name": "x"}));
    let sent = account.world.take_deliveries();
    assert!(account.world.take_deliveries().is_empty(), "each once");
    let bodies: Vec<Value> = sent.iter().map(|one| serde_json::from_slice(&one.body).unwrap()).collect();
    let types: Vec<&str> = bodies.iter().map(|body| body["event_type"].as_str().unwrap()).collect();
    assert_eq!(types, ["job_created", "job_started", "client_updated"], "only what was subscribed to");
    assert_eq!((&bodies[1]["job"]["status"], &bodies[1]["job"]["version"]), (&json!("started"), &json!(3)));
    assert_eq!(bodies[2]["client"]["first_name"], "x");
    let header = |name: &str| sent[0].headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    assert_eq!(header("x-planado-secret"), Some("shared secret"));
    assert_eq!(header("x-planado-delivery-attempt"), Some("1"));

    account.world.on_delivery(account.now, sent[0].id, Ok(204));
    account.world.on_delivery(account.now, sent[1].id, Err("refused".to_owned()));
    account.world.on_delivery(account.now, sent[2].id, Ok(500));
    account.wait(15_000);
    let again = account.world.take_deliveries();
    assert_eq!(again.iter().map(|one| one.id).collect::<Vec<_>>(), [sent[1].id, sent[2].id]);
    assert_eq!(again[0].body, sent[1].body);
    let log = account.get(&format!("webhooks/{webhook}/requests"))["requests"].clone();
    assert_eq!(log.as_array().unwrap().len(), 3);
    assert_eq!((&log[0]["http_response_code"], &log[0]["error_type"]), (&json!(204), &Value::Null));
    assert_eq!((&log[1]["status"], &log[1]["http_response_code"]), (&json!("sent"), &Value::Null), "it did not arrive");
    assert_eq!(log[1]["entity_version"], 3);
}

#[test]
fn seventeen_retries_over_a_week_and_no_more() {
    let mut account = Account::new();
    subscribe(&mut account);
    account.job(&json!({"description": "x"}));
    let (start, mut attempts, mut last) = (account.now, 0, account.now);
    let mut fail = |account: &mut Account| {
        for delivery in account.world.take_deliveries() {
            (attempts, last) = (attempts + 1, account.now);
            account.world.on_delivery(account.now, delivery.id, Ok(500));
        }
    };
    fail(&mut account);
    while let Some(at) = account.world.next_wakeup().filter(|at| *at < start + 30 * 86_400_000) {
        account.now = at;
        account.world.tick(at);
        fail(&mut account);
    }
    assert_eq!(attempts, 18, "one and seventeen more");
    let days = (last - start) / 86_400_000;
    assert!((6..=8).contains(&days), "{days}");
}

#[test]
fn an_ended_subscription_hears_nothing_more() {
    let mut account = Account::new();
    let webhook = subscribe(&mut account);
    account.job(&json!({"description": "x"}));
    assert_eq!(account.call(Delete, &format!("/_sandbox/planado/webhooks/{webhook}"), &Value::Null).0, 200);
    assert!(account.world.take_deliveries().is_empty());
    assert_eq!(account.call(Get, &format!("webhooks/{webhook}/requests"), &Value::Null).0, 404);
}
