//! The documented use case 2, from sign-in to the payout, in the same process.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use gigwire::http::Method::{Get, Post, Put};
use gigwire_sandbox::World;
use serde_json::{Value, json};
use support::{Client, START, task_body};

#[test]
fn from_login_to_payout() {
    let mut client = Client::new(World::new(1, START));

    // Sign-in with a code from the outbox.
    let login = r#"{"username":"demo@gigwire.test","password":"demo-password"}"#;
    let (status, challenge) = client.call(Post, "login", login);
    assert_eq!((status, &challenge), (200, &json!({"2FA": {"type": "SMS", "number": "+70005550101"}})));
    let code = client.get("/_sandbox/outbox")["messages"][0]["code"].as_str().unwrap().to_owned();
    let with_code = login.replace('}', &format!(r#","code":"{code}"}}"#));
    let (status, tokens) = client.call(Post, "login", &with_code);
    assert_eq!(status, 200);
    client.keep(&tokens);

    // Someone unknown is invited, registers and gets verified.
    let email = "new.person@gigwire.test";
    assert_eq!(client.refused(Get, &format!("customer/freelancer-by-email/{email}"), "").0, 404);
    let (status, invited) =
        client.call(Post, "customer/freelancers", &format!(r#"{{"email":"{email}","country":"RU"}}"#));
    assert_eq!(status, 200);
    let person = client.get(&format!("customer/freelancer-by-email/{email}"));
    assert_eq!((&person["uuid"], &person["isRegistered"]), (&invited["uuid"], &json!(false)));
    client.wait(60_000);
    let person = client.get(&format!("customer/freelancer-by-email/{email}"));
    assert_eq!((&person["isRegistered"], &person["isVerified"]), (&json!(true), &json!(true)));
    let (id, uuid) = (person["id"].as_u64().unwrap(), person["uuid"].as_str().unwrap().to_owned());

    // A task with our own UUID.
    let task = "123e4567-e89b-12d3-a456-426655440000";
    let body = task_body(id, "1000.50", &format!(r#","uuid":"{task}""#));
    assert_eq!(client.call(Post, "customer/tasks", &body), (200, json!({ "uuid": task })));
    assert_eq!(client.refused(Post, "customer/tasks", &body).0, 409);

    // The offer is in the way; it is signed.
    let path = format!("customer/tasks/{task}");
    let refusal = client.refused(Put, &path, r#"{"state":2}"#);
    let text = "Для принятия задачи необходимо подписать договор оферты";
    assert_eq!(refusal, (409, json!({"error": text, "code": 11})));
    let check = format!("customer/freelancers/check-task-requirements?taskUuid={task}&freelancerUuid={uuid}");
    let requirement = client.get(&check);
    assert_eq!(requirement["name"], "agreementRequired");
    let template = requirement["data"]["templateUuid"].as_str().unwrap();
    let sign = format!(r#"{{"freelancerUuid":"{uuid}","templateUuid":"{template}"}}"#);
    client.done(Post, "customer/freelancers/sign-agreement", &sign);
    client.done(Get, &check, "");

    // Work, acceptance, payment.
    client.done(Put, &path, r#"{"state":2}"#);
    client.done(Put, &path, r#"{"state":3}"#);
    let by_uuid = format!(r#"{{"uuid":"{task}"}}"#);
    client.done(Post, "customer/tasks/accept", &by_uuid);
    let before = client.get("customer/balance")["balanceAmount"].clone();
    client.done(Post, "customer/tasks/pay", &by_uuid);
    assert_eq!(client.get(&path)["state"], 12);
    assert_eq!(client.refused(Post, "customer/tasks/pay", &by_uuid).0, 409);
    client.wait(5_000);
    let paid = client.get(&path);
    assert_eq!((&paid["state"], &paid["price"], &paid["commissionAmount"]), (&json!(5), &json!(1000.5), &json!(90.05)));
    let taken = before.as_f64().unwrap() - client.get("customer/balance")["balanceAmount"].as_f64().unwrap();
    assert!((taken - 1090.55).abs() < 0.001, "{taken}");

    // The payout to the person's card.
    let means = client.get(&format!("customer/freelancers/payout-endpoints?freelancerUuid={uuid}"));
    let card = means["cards"][0]["id"].as_u64().unwrap();
    let status_path = format!("customer/tasks/payout/{task}");
    assert_eq!(client.refused(Get, &status_path, "").0, 404);
    let payout = format!(r#"{{"uuid":"{task}","payoutEndpointType":1,"payoutEndpointId":{card}}}"#);
    client.done(Post, "customer/tasks/payout", &payout);
    assert_eq!(client.refused(Post, "customer/tasks/payout", &payout).0, 409);
    let mut seen = Vec::new();
    for _ in 0..20 {
        let status = client.get(&status_path)["payoutStatus"].as_u64().unwrap();
        if seen.last() != Some(&status) {
            seen.push(status);
        }
        client.wait(1_000);
    }
    assert_eq!(seen, [10, 1, 2]);
    assert_eq!(client.get(&path)["hasPayout"], true);

    // Every movement of this task is in the ledger, and nobody kept anything.
    let number = paid["id"].as_u64().unwrap();
    let ledger = client.get(&format!("/_sandbox/ledger?task_id={number}"));
    let reasons: Vec<&str> = ledger["entries"].as_array().unwrap().iter().map(reason).collect();
    assert_eq!(reasons, ["payment", "earning", "commission", "payout", "payout_delivered"]);
    assert_eq!(ledger["sound"], true);
    client.sound();
}

fn reason(entry: &Value) -> &str {
    entry["reason"].as_str().unwrap()
}
