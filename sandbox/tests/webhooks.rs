//! Events: signed, sent until the answer is 200 or a day is over, kept across a restart.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use gigwire::http::Method::{Delete, Get, Post};
use gigwire_sandbox::solar_staff::deliveries::sign;
use gigwire_sandbox::{Change, Delivery, World};
use serde_json::{Value, json};
use support::{Client, EURO, START};

fn listening(seed: u64) -> Client {
    let mut client = Client::bot(seed);
    client.done(Post, "customer/web-hook", r#"{"status":"enabled","url":"http://127.0.0.1:9/hook"}"#);
    client
}

/// Removes a card of "ready@" and gives what the host is to send.
fn remove_card(client: &mut Client) -> Delivery {
    let worker = client.freelancer("ready")["id"].as_u64().unwrap();
    let means = client.get(&format!("customer/freelancers/payout-endpoints?freelancerId={worker}"));
    let path = format!("customer/freelancers/cards/{}?freelancerId={worker}", means["cards"][0]["id"]);
    client.done(Delete, &path, "");
    let mut deliveries = client.world.take_deliveries();
    assert_eq!(deliveries.len(), 1);
    deliveries.remove(0)
}

fn names(deliveries: &[Delivery]) -> Vec<String> {
    let name = |delivery: &Delivery| serde_json::from_slice::<Value>(&delivery.body).unwrap()["name"].clone();
    deliveries.iter().map(|delivery| name(delivery).as_str().unwrap().to_owned()).collect()
}

#[test]
fn set_get_delete() {
    let mut client = Client::bot(5);
    assert_eq!(client.refused(Get, "customer/web-hook", "").0, 404);
    assert_eq!(client.refused(Delete, "customer/web-hook", "").0, 404);
    for bad in [
        r#"{"status":"on","url":"https://a.test"}"#,
        r#"{"status":"enabled","url":"file:///etc/passwd"}"#,
        r#"{"url":"https://a.test"}"#,
    ] {
        assert_eq!(client.refused(Post, "customer/web-hook", bad).0, 422, "{bad}");
    }
    client.done(Post, "customer/web-hook", r#"{"status":"enabled","url":"https://a.test"}"#);
    let first = client.get("customer/web-hook");
    assert_eq!((&first["lastTriggered"], first["secret"].as_str().unwrap().len()), (&Value::Null, 32));
    client.done(Post, "customer/web-hook", r#"{"status":"disabled","url":"https://b.test"}"#);
    let second = client.get("customer/web-hook");
    assert_eq!((&second["status"], &second["secret"]), (&json!("disabled"), &first["secret"]));
    client.company = Some(EURO);
    assert_eq!(client.refused(Get, "customer/web-hook", "").0, 404, "each company has its own");
}

#[test]
fn signed_and_answered() {
    let mut client = listening(5);
    let secret = client.get("customer/web-hook")["secret"].as_str().unwrap().to_owned();
    let delivery = remove_card(&mut client);
    assert_eq!(delivery.url, "http://127.0.0.1:9/hook");
    let header = |name: &str| delivery.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    assert_eq!(header("x-sign"), Some(sign(&delivery.body, &secret)));
    let event: Value = serde_json::from_slice(&delivery.body).unwrap();
    assert_eq!((&event["name"], &event["timestamp"]), (&json!("cardRemoved"), &json!(START / 1000)));
    assert_eq!(client.world.take_deliveries(), [], "under way");
    client.wait(100_000_000);
    client.control("settings", "{}");
    assert_eq!(client.world.take_deliveries(), [], "still under way");
    client.world.on_delivery(client.now, delivery.id, Ok(200));
    client.login_as_bot();
    let log = client.get("/_sandbox/webhooks");
    assert_eq!(log["deliveries"][0]["standing"], "delivered");
    assert_eq!(client.get("customer/web-hook")["lastError"], Value::Null);
    // A report on what is not under way changes nothing.
    client.world.on_delivery(client.now, delivery.id, Ok(500));
    assert_eq!(client.get("/_sandbox/webhooks"), log);
}

#[test]
fn tried_for_a_day_with_growing_pauses() {
    let mut client = listening(5);
    let first = remove_card(&mut client);
    let mut at = vec![client.now];
    client.world.on_delivery(client.now, first.id, Ok(204));
    while let Some(next) = client.world.next_wakeup() {
        let passed = next - client.now;
        client.wait(passed);
        for delivery in client.world.take_deliveries() {
            assert_eq!((delivery.id, &delivery.body), (first.id, &first.body));
            at.push(client.now);
            client.world.on_delivery(client.now, delivery.id, Err("refused".to_owned()));
        }
    }
    let pauses: Vec<u64> = at.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(pauses.len() > 5 && pauses.is_sorted(), "{pauses:?}");
    assert!(at.last().unwrap() - at[0] <= 86_400_000 && at.last().unwrap() - at[0] > 43_200_000, "{pauses:?}");
    client.login_as_bot();
    let log = client.get("/_sandbox/webhooks");
    assert_eq!(log["deliveries"][0]["standing"], "given_up");
    assert_eq!(log["deliveries"][0]["attempts"][0]["status"], 204, "only 200 counts");
    assert!(client.get("customer/web-hook")["lastError"].is_string());
}

#[test]
fn the_events_there_are() {
    let mut client = listening(5);
    client.call(Post, "customer/freelancers", r#"{"email":"n@gigwire.test","country":"RU"}"#);
    client.wait(60_000);
    assert_eq!(names(&client.world.take_deliveries()), ["freelancerRegistered", "cardAdded"]);
    let worker = client.freelancer("n")["id"].as_u64().unwrap();
    let link = client.get("/_sandbox/links")["links"].as_array().unwrap().iter().find_map(|link| {
        (link["freelancer"] == worker).then(|| format!("http://sandbox{}", link["path"].as_str().unwrap()))
    });
    for (on, expected) in [("on", 1), ("on", 0), ("off", 1)] {
        assert_eq!(client.fill_in(link.as_ref().unwrap(), &format!("automatic_tax={on}")).0, 200);
        let got = names(&client.world.take_deliveries());
        assert_eq!(got, vec!["automaticTaxPaymentChanged"; expected], "{on}");
    }
    let change = format!(r#"{{"freelancerId":{worker},"taxationStatusId":3}}"#);
    let (_, answer) = client.call(Post, "customer/freelancers/change-taxation-status", &change);
    client.fill_in(answer["linkToTerminal"].as_str().unwrap(), "inn=500100732259");
    let told = client.world.take_deliveries();
    assert_eq!(names(&told), ["taxationStatusChanged"]);
    let event: Value = serde_json::from_slice(&told[0].body).unwrap();
    assert_eq!(event["payload"]["taxationStatusId"], 3);
}

#[test]
fn disabled_and_deleted_hooks_hear_nothing() {
    for end in [r#"{"status":"disabled","url":"http://127.0.0.1:9/hook"}"#, ""] {
        let mut client = listening(5);
        let delivery = remove_card(&mut client);
        client.world.on_delivery(client.now, delivery.id, Ok(503));
        match end {
            "" => client.done(Delete, "customer/web-hook", ""),
            body => client.done(Post, "customer/web-hook", body),
        }
        client.wait(60_000);
        assert_eq!(client.world.take_deliveries(), []);
        assert_eq!(client.get("/_sandbox/webhooks")["deliveries"][0]["standing"], "cancelled");
    }
}

#[test]
fn what_was_under_way_is_sent_again_after_a_restart() {
    let mut client = listening(5);
    let delivery = remove_card(&mut client);
    let rows: Vec<Change> = client.world.take_changes();
    let mut restored = World::restore(rows, START).unwrap();
    restored.tick(START);
    assert_eq!(restored.take_deliveries(), [delivery]);
}
