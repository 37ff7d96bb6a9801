//! Freelancers, their payment means, payouts, holds.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use gigwire::http::Method::{Get, Post};
use serde_json::{Value, json};
use support::{Client, EURO, POOR, START, task_body};

fn client() -> Client {
    Client::bot(5)
}

#[test]
fn three_shapes_of_a_freelancer() {
    let mut client = client();
    let found = client.freelancer("READY");
    assert_eq!((&found["country"], &found["emailConfirmationStatus"]), (&json!("Россия"), &json!(1)));
    let id = &found["id"];
    let alone = client.get(&format!("customer/freelancers/{id}"));
    assert_eq!((&alone["country"], alone.get("uuid")), (&json!("RU"), None));
    let uuid = found["uuid"].as_str().unwrap();
    assert_eq!(client.get(&format!("customer/freelancers/{uuid}")), alone);
    let list = client.get("customer/freelancers?size=500");
    let listed = list["items"].as_array().unwrap().iter().find(|person| person["id"] == *id).unwrap();
    assert_eq!((&listed["uuid"], listed.get("phoneConfirmationStatus")), (&found["uuid"], None));
    assert!(found["inviteSentAt"].as_str().unwrap().ends_with('Z'));
    assert_eq!(client.freelancer("invited")["registerDate"], Value::Null);
    for path in [
        "customer/freelancers/1",
        "customer/freelancers/x",
        "customer/freelancer-by-phone/1",
        "customer/freelancer-by-email/x",
    ] {
        assert_eq!(client.refused(Get, path, "").0, 404);
    }
}

#[test]
fn filters_of_freelancers() {
    let mut client = client();
    let total = client.get("customer/freelancers")["pagination"]["total"].as_u64().unwrap();
    for (query, field, value) in [
        ("filter[isVerified]=1", "isVerified", json!(true)),
        ("filter[isVerified]=0", "isVerified", json!(false)),
        ("filter[isInviteEmailSent]=1", "isInviteSent", json!(true)),
        ("filter[taxationStatusId]=3", "taxationStatusId", json!(3)),
    ] {
        let got = client.get(&format!("customer/freelancers?size=500&{query}"));
        assert!(got["items"].as_array().unwrap().iter().all(|person| person[field] == value), "{query}");
        let count = got["pagination"]["total"].as_u64().unwrap();
        assert!(count > 0 && count < total, "{query}");
    }
    let early = client.get("customer/freelancers?size=500&filter[dateInvitedTo]=2025-03-31");
    let late = client.get("customer/freelancers?size=500&filter[dateInvitedFrom]=2025-04-01");
    let dates = |page: &Value| -> Vec<String> {
        page["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|person| person["inviteSentAt"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(dates(&early).iter().all(|date| date.as_str() < "2025-04-01") && !dates(&early).is_empty());
    assert!(dates(&late).iter().all(|date| date.as_str() > "2025-04-01") && !dates(&late).is_empty());
    for bad in ["filter[taxationStatusId]=2", "filter[isVerified]=yes", "filter[email]=x", "size=501"] {
        assert_eq!(client.refused(Get, &format!("customer/freelancers?{bad}"), "").0, 422, "{bad}");
    }
}

#[test]
fn invitations() {
    let mut client = client();
    for (body, field) in [
        (r#"{"country":"RU"}"#, "email"),
        (r#"{"email":"x","country":"RU"}"#, "email"),
        (r#"{"email":"a@b.test"}"#, "country"),
        (r#"{"email":"a@b.test","country":"Россия"}"#, "country"),
        (r#"{"phone":"+70001234567","country":"RU"}"#, "phone"),
        (r#"{"email":"a@b.test","country":"RU","uuid":"x"}"#, "uuid"),
        (r#"{"email":"a@b.test","country":"RU","sendEmail":"yes"}"#, "sendEmail"),
    ] {
        let (status, errors) = client.refused(Post, "customer/freelancers", body);
        assert_eq!((status, errors.as_object().unwrap().contains_key(field)), (422, true), "{body}: {errors}");
    }
    let mut invite =
        |body: &str| client.call(Post, "customer/freelancers", body).1["uuid"].as_str().unwrap().to_owned();
    let first = invite(r#"{"email":"a@b.test","country":"RU","inEnglish":true}"#);
    assert_eq!(invite(r#"{"email":"A@B.test","country":"RU"}"#), first, "the same person keeps the UUID");
    invite(r#"{"email":"quiet@b.test","country":"RU","sendEmail":false}"#);
    invite(r#"{"phone":"70009998877","country":"KZ"}"#);
    let messages: Vec<_> = client.world.outbox().messages().map(|message| message.to.clone()).collect();
    assert_eq!(messages, ["a@b.test"]);
    let by_phone = client.get("customer/freelancer-by-phone/+70009998877");
    assert_eq!((&by_phone["isInviteSent"], &by_phone["email"]), (&json!(false), &json!(null)));
    // Other teams do not see them.
    client.company = Some(EURO);
    assert_eq!(client.refused(Get, "customer/freelancer-by-email/a@b.test", "").0, 404);
    let (_, joined) = client.call(Post, "customer/freelancers", r#"{"email":"a@b.test","country":"RU"}"#);
    assert_eq!(joined["uuid"], first.as_str());
    client.get("customer/freelancer-by-email/a@b.test");
}

fn paid_task(client: &mut Client, name: &str) -> (u64, u64) {
    let worker = client.freelancer(name)["id"].as_u64().unwrap();
    let task = client.accepted_task(worker, "500");
    client.done(Post, "customer/tasks/pay", &format!(r#"{{"taskId":{task}}}"#));
    client.wait(10_000);
    (task, worker)
}

fn means(client: &mut Client, worker: u64, kind: &str) -> Value {
    client.get(&format!("customer/freelancers/payout-endpoints?freelancerId={worker}"))[kind][0].clone()
}

fn payout(client: &mut Client, task: u64, kind: &Value, id: &Value, more: &str) -> u16 {
    let body = format!(r#"{{"taskId":{task},"payoutEndpointType":{kind},"payoutEndpointId":{id}{more}}}"#);
    client.call(Post, "customer/tasks/payout", &body).0
}

#[test]
fn a_payout_needs_a_paid_task_and_the_freelancers_own_means() {
    let mut client = client();
    let worker = client.freelancer("ready")["id"].as_u64().unwrap();
    let card = means(&mut client, worker, "cards");
    let wallet = means(&mut client, worker, "wallets");
    let (kind, id) = (&card["type"], &card["id"]);
    // The paid task comes first, so that it is not for want of money that the others are refused.
    let (task, _) = paid_task(&mut client, "ready");
    let unpaid = client.accepted_task(worker, "500");
    assert_eq!(payout(&mut client, unpaid, kind, id, ""), 409);
    client.done(Post, "customer/tasks/pay", &format!(r#"{{"taskId":{unpaid}}}"#));
    assert_eq!(payout(&mut client, unpaid, kind, id, ""), 409, "still in the queue");

    let other = client.freelancer("second")["id"].as_u64().unwrap();
    let foreign = means(&mut client, other, "cards");
    assert_eq!(payout(&mut client, task, kind, &foreign["id"], ""), 409, "somebody else's card");
    assert_eq!(payout(&mut client, task, &wallet["type"], id, ""), 409, "the card's id is no wallet's");
    assert_eq!(payout(&mut client, task, &json!(3), id, ""), 422);
    assert_eq!(payout(&mut client, task, kind, id, r#","currencyId":7"#), 422);
    assert_eq!(payout(&mut client, task, kind, id, r#","amount":100"#), 422, "no free amount");
    assert_eq!(payout(&mut client, task, &json!("1"), id, ""), 200, "the table types it text");
    client.wait(60_000);
    assert_eq!(payout(&mut client, task, kind, id, ""), 409, "once");
    client.sound();
}

#[test]
fn unconfirmed_means_take_nothing() {
    let mut client = client();
    let (task, worker) = paid_task(&mut client, "blocked");
    for kind in ["cards", "ibans"] {
        let means = means(&mut client, worker, kind);
        assert_eq!(means["status"], 3);
        assert_eq!(payout(&mut client, task, &means["type"], &means["id"], ""), 409);
    }
    let nobody = client.freelancer("nomeans")["id"].as_u64().unwrap();
    let none = client.get(&format!("customer/freelancers/payout-endpoints?freelancerId={nobody}"));
    assert_eq!(none, json!({"wallets": [], "cards": [], "ibans": []}));
}

#[test]
fn a_payout_to_kazakhstan_goes_through_euros() {
    let mut client = client();
    let (task, worker) = paid_task(&mut client, "kazakh");
    let card = means(&mut client, worker, "cards");
    assert_eq!(card["country"], "KZ");
    assert_eq!(payout(&mut client, task, &card["type"], &card["id"], ""), 200);
    client.wait(60_000);
    let status = format!("customer/tasks/payout/{task}");
    assert_eq!(client.get(&status), json!({"payoutStatus": 3}));
    assert_eq!(client.task(task)["hasPayout"], false);
    assert_eq!(payout(&mut client, task, &card["type"], &card["id"], r#","currencyId":3"#), 200, "again, now right");
    client.wait(60_000);
    assert_eq!(client.get(&status), json!({"payoutStatus": 2}));
    client.sound();
}

#[test]
fn the_poor_company_cannot_pay() {
    let mut client = client();
    client.company = Some(POOR);
    let worker = client.freelancer("ready")["id"].as_u64().unwrap();
    let id = client.new_task(worker, "137.62");
    let pay = |id: u64| format!(r#"{{"taskId":{id}}}"#);
    // 137.62 and 9 percent are 150.01; 150 are there.
    assert_eq!(client.refused(Post, "customer/tasks/quick-pay", &pay(id)).0, 409);
    assert_eq!(client.state(id), 1);
    let id = client.new_task(worker, "137.61");
    client.done(Post, "customer/tasks/quick-pay", &pay(id));
    assert_eq!(client.state(id), 5);
    assert_eq!(client.get("customer/balance")["balanceAmount"], 0.01);
    client.sound();
}

#[test]
fn the_safe_deal_holds_money() {
    let mut client = client();
    client.company = Some(EURO);
    let worker = client.freelancer("ready")["id"].as_u64().unwrap();
    let before = client.get("customer/balance");
    assert_eq!(before["holdAmount"], 0);
    let task = client.accepted_task(worker, "100");
    // 100 and 7.5 percent of commission and 3 percent for the freelancer's commission, the company's default.
    let held = client.get("customer/balance");
    assert_eq!((&held["holdAmount"], &held["balanceAmount"]), (&json!(110.5), &before["balanceAmount"]));
    assert_eq!(client.task(task)["hold"]["isActive"], true);
    client.done(Post, "customer/tasks/pay", &format!(r#"{{"taskId":{task}}}"#));
    assert_eq!(client.get("customer/balance")["holdAmount"], 0);
    // Too expensive to hold: accepted all the same, with an issue code, and not payable.
    let rich = client.accepted_task(worker, "1000000");
    let listed = client.get("customer/tasks?size=1");
    assert_eq!(listed["items"][0]["issueCode"], "not_enough_balance_for_hold");
    assert_eq!(client.refused(Post, "customer/tasks/pay", &format!(r#"{{"taskId":{rich}}}"#)).0, 409);
    // What is held for one task cannot be spent on another.
    let rest = client.get("customer/balance")["balanceAmount"].as_f64().unwrap();
    let big = client.accepted_task(worker, &format!("{:.2}", (rest / 1.105 - 1.0)));
    let small = client.new_task(worker, "50");
    assert_eq!(client.refused(Post, "customer/tasks/quick-pay", &format!(r#"{{"taskId":{small}}}"#)).0, 409);
    client.done(Post, "customer/tasks/decline", &format!(r#"{{"taskId":{big}}}"#));
    assert_ne!(client.get("customer/balance")["holdAmount"], 0, "held until the freelancer confirms");
    client.done(gigwire::http::Method::Put, &format!("customer/tasks/{big}"), r#"{"state":8}"#);
    assert_eq!(client.get("customer/balance")["holdAmount"], 0);
    client.done(Post, "customer/tasks/quick-pay", &format!(r#"{{"taskId":{small}}}"#));
    client.sound();
}

#[test]
fn vat_is_shown() {
    let mut client = client();
    let balance = client.get("customer/balance");
    assert_eq!(balance["showVat"], true);
    let amount = |name: &str| balance[name].as_f64().unwrap();
    assert!((amount("balanceAmountVat") - (amount("balanceAmount") * 20.0).round() / 100.0).abs() < 0.011);
}

#[test]
fn lookups() {
    let mut client = client();
    assert_eq!(client.get("lookups/currencies"), json!({"RUB": 1, "USD": 2, "EUR": 3}));
    let categories = client.get("customer/lookups/categories");
    assert_eq!(
        categories["items"][1],
        json!({"id": 2, "title": "Интернет-реклама", "titleEn": "Internet advertising"})
    );
    assert!(categories.get("pagination").is_none());
    let services = client.get("lookups/services/1");
    assert_eq!((&services["items"][0]["id"], &services["pagination"]["perPage"]), (&json!(3), &json!(9999)));
    assert_eq!(client.get("lookups/services/1?size=2&page=2")["items"].as_array().unwrap().len(), 1);
    let attributes = client.get("lookups/service-attributes/31");
    assert_eq!(attributes["items"][0]["options"][1], json!({"id": 27, "value": "HD", "valueEn": "HD"}));
    assert!(attributes["items"][1].get("options").is_none());
    for path in ["lookups/services/99", "lookups/service-attributes/x"] {
        assert_eq!(client.refused(Get, path, "").0, 404);
    }
}

#[test]
fn what_is_documented_and_what_is_not() {
    let mut client = client();
    for path in ["tasks", "customer/tasks/1/2", "customer", "", "/", "/solar_staff", "/other/api/login"] {
        assert_eq!(client.refused(Get, path, "").0, 404, "{path}");
    }
    assert_eq!(client.refused(Get, "login", "").0, 404);
    let long = task_body(1, "1", &format!(r#","note":"{}""#, "x".repeat(1 << 20)));
    assert_eq!(client.refused(Post, "customer/tasks", &long).0, 413);
    assert_eq!(client.refused(Get, "customer/balance", "{}").0, 400);
    assert_eq!(client.now, START);
}
