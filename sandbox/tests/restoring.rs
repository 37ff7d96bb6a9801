//! Persistence without I/O, faults and the clock.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "support/store.rs"]
mod store;
mod support;

use gigwire::http::Method::{Delete, Get, Post};
use gigwire_sandbox::{Answer, Change, RestoreError, World};
use serde_json::json;
use store::Store;
use support::{Client, MAIN, START};

fn everything(client: &mut Client) -> Vec<String> {
    [
        "customer/tasks?size=500",
        "customer/freelancers?size=500",
        "customer/balance",
        "customer/companies",
        "/_sandbox/ledger",
        "/_sandbox/outbox",
        "/_sandbox/state",
        "/_sandbox/faults",
        "/_sandbox/clock",
        "/_sandbox/webhooks",
        "/_sandbox/links",
        "/_sandbox/settings",
        "customer/task-groups",
        "customer/ord/organization",
        "customer/ord/contract",
        "customer/documents",
        "customer/transactions",
        "customer/web-hook",
        "profile",
    ]
    .map(|path| client.get(path).to_string())
    .to_vec()
}

#[test]
fn a_restored_world_is_the_same_and_goes_on_the_same() {
    let mut client = Client::bot(9);
    client.done(Post, "customer/web-hook", r#"{"status":"enabled","url":"http://127.0.0.1:9/"}"#);
    let mut store = Store::default();
    store.keep(client.world.take_changes());
    let worker = client.freelancer("ready")["id"].as_u64().unwrap();
    let task = client.accepted_task(worker, "12.34");
    store.keep(client.world.take_changes());
    client.done(Post, "customer/tasks/pay", &format!(r#"{{"taskId":{task}}}"#));
    store.keep(client.world.take_changes());
    client.call(Post, "customer/freelancers", r#"{"email":"n@gigwire.test","country":"RU"}"#);
    client.call(Post, "/_sandbox/clock", r#"{"advance_ms":2000}"#);
    client.call(
        Post,
        "/_sandbox/faults",
        r#"{"faults":[{"match":{"method":"DELETE"},"kind":"drop_after_act","times":3}]}"#,
    );
    let small = client.world.take_changes();
    assert!(small.len() < 20, "only what changed: {}", small.len());
    store.keep(small);
    assert_eq!(client.world.take_changes(), []);

    let mut restored = Client::new(World::restore(store.rows(), START).unwrap());
    restored.token = client.token.clone();
    assert_eq!(restored.world.take_changes(), [], "restoring changes nothing");
    assert_eq!(everything(&mut restored), everything(&mut client));
    for wait in [3_000, 20_000, 40_000, 500_000] {
        restored.wait(wait);
        client.wait(wait);
        assert_eq!(everything(&mut restored), everything(&mut client));
    }
    assert_eq!(restored.state(task), 5);
    // Chance goes on where it was, too.
    restored.login_as_bot();
    client.login_as_bot();
    assert_eq!(restored.token, client.token);
    restored.sound();
}

/// Everything that came with the whole platform is kept: pending codes, links, hooks, chats, files, contracts.
#[test]
fn a_world_restored_after_every_step_goes_on_the_same() {
    let mut whole = Client::bot(9);
    whole.done(Post, "customer/web-hook", r#"{"status":"enabled","url":"http://127.0.0.1:9/"}"#);
    let mut store = Store::default();
    store.keep(whole.world.take_changes());
    let worker = whole.freelancer("ready")["id"].as_u64().unwrap();
    let task = whole.world.solar_staff().tasks.values().next_back().unwrap();
    let (company, task) = (task.company, task.id);
    let own = format!(r#"{{"freelancerId":{worker}}}"#);
    let in_team = format!(r#"{{"freelancerId":{worker},"type":"INN","taxNumber":"1"}}"#);
    let contacts = format!(r#"{{"freelancerId":{worker},"email":"n@gigwire.test"}}"#);
    let contract = r#"{"externalContractId":"73d13481-e71c-4edb-b251-a48bbcfa4132","externalOrganisationCustomerId":"73d13481-e71c-4edb-b251-a48bbcfa4131","externalOrganisationPerformerId":"2955aaaa-0000-4000-8000-000000002955","contractDate":"11.01.2020","contractType":"CONTRACT_TYPE_SERVICE","subjectType":"SUBJECT_TYPE_OTHER"}"#;
    let message = format!(r#"{{"taskId":{task},"message":"x"}}"#);
    let steps: Vec<(&str, &str)> = vec![
        ("customer/task-groups", r#"{"title":"x"}"#),
        (
            "customer/ord/organization",
            r#"{"externalOrganisationId":"73d13481-e71c-4edb-b251-a48bbcfa4131","fullOpf":"x","inn":"1"}"#,
        ),
        ("customer/ord/contract", contract),
        ("customer/freelancers/add-tax-document", &in_team),
        ("customer/freelancers/request-code-for-change-contacts", &contacts),
        ("customer/freelancers/request-code-for-new-payout-endpoint", &own),
        ("customer/freelancers", r#"{"email":"new@gigwire.test","country":"RU"}"#),
        ("/_sandbox/settings", r#"{"confirmation_ms":60000}"#),
        ("/_sandbox/faults", r#"{"faults":[{"kind":"odd_wire","always":true,"seed":4,"match":{"path_prefix":"/x"}}]}"#),
        ("/_sandbox/clock", r#"{"advance_ms":45000}"#),
    ];
    let step = |client: &mut Client, path: &str, body: &str| {
        assert_eq!(client.call(Post, path, body).0, 200, "{path}");
    };
    for (path, body) in steps {
        step(&mut whole, path, body);
        store.keep(whole.world.take_changes());
        let mut restored = Client::new(World::restore(store.rows(), START).unwrap());
        (restored.token, restored.company, restored.now) = (whole.token.clone(), whole.company, whole.now);
        assert_eq!(everything(&mut restored), everything(&mut whole), "after {path}");
        // From here on the restored one is the world: it must know all that is not shown.
        whole = restored;
        whole.world.tick(whole.now);
    }
    // What waited for a code and a link is still good.
    let person = whole.world.solar_staff().freelancers.get(&worker).unwrap();
    let code = person.means_code.clone().unwrap().text;
    let begin = format!(r#"{{"freelancerId":{worker},"code":"{code}","bankAccountType":6}}"#);
    let (_, begun) = whole.call(Post, "customer/freelancers/bank-accounts", &begin);
    store.keep(whole.world.take_changes());
    let mut restored = Client::new(World::restore(store.rows(), START).unwrap());
    (restored.token, restored.company) = (whole.token.clone(), whole.company);
    assert_eq!(restored.fill_in(begun["redirect"].as_str().unwrap(), "number=40817810000000000001").0, 200);
    restored.company = Some(company);
    step(&mut restored, "customer/tasks/messages", &message);
    let parts = support::form(&[("taskId", &task.to_string()), ("type", "5")], Some(("a", b"x")));
    assert_eq!(restored.send_form("customer/tasks/files", &parts).0, 200);
    store.keep(restored.world.take_changes());
    let mut last = Client::new(World::restore(store.rows(), START).unwrap());
    (last.token, last.company) = (restored.token.clone(), restored.company);
    for client in [&mut restored, &mut last] {
        client.wait(60_000);
    }
    let ibans = |client: &mut Client| {
        client.get(&format!("customer/freelancers/payout-endpoints?freelancerId={worker}"))["ibans"].clone()
    };
    assert_eq!(ibans(&mut last), ibans(&mut restored));
    assert!(ibans(&mut last).as_array().unwrap().iter().all(|account| account["status"] == 1), "the bank confirmed it");
    assert_eq!(
        last.get(&format!("customer/tasks/{task}/messages")),
        restored.get(&format!("customer/tasks/{task}/messages"))
    );
    assert_eq!(last.task(task)["files"], restored.task(task)["files"]);
}

#[test]
fn reading_changes_nothing() {
    let mut client = Client::bot(9);
    client.world.take_changes();
    client.get("customer/tasks?size=500");
    client.get("customer/balance");
    client.get("/_sandbox/ledger");
    assert_eq!(client.world.take_changes(), []);
}

#[test]
fn a_reset_removes_rows() {
    let mut client = Client::bot(9);
    let mut store = Store::default();
    store.keep(client.world.take_changes());
    let fresh = {
        let mut store = Store::default();
        store.keep(World::new(9, START).take_changes());
        store.0
    };
    let worker = client.freelancer("ready")["id"].as_u64().unwrap();
    client.new_task(worker, "5");
    store.keep(client.world.take_changes());
    client.call(Post, "/_sandbox/faults", r#"{"faults":[{"kind":"html"}]}"#);
    assert_eq!(client.call(Post, "/_sandbox/reset", "").0, 200);
    store.keep(client.world.take_changes());
    assert_eq!(store.0, fresh);
}

#[test]
fn a_broken_store_is_refused() {
    let row = |table: &str, key: &str, json: &str| Change {
        table: table.to_owned(),
        key: key.to_owned(),
        json: Some(json.to_owned()),
    };
    assert_eq!(World::restore([], START).unwrap_err(), RestoreError::NoWorld);
    let unknown = World::restore([row("x", "1", "{}")], START).unwrap_err();
    assert_eq!(unknown.to_string(), "unknown table x");
    for bad in [row("ledger", "x", "{}"), row("solar_staff_tasks", "1", "{}"), row("world", "world", "[]")] {
        assert!(matches!(World::restore([bad], START), Err(RestoreError::BadRow { .. })));
    }
}

#[test]
fn faults_in_the_same_process() {
    let mut client = Client::bot(9);
    let order = |client: &mut Client, fault: &str| {
        assert_eq!(client.call(Post, "/_sandbox/faults", &format!(r#"{{"faults":[{fault}]}}"#)).0, 200);
    };
    let worker = client.freelancer("ready")["id"].as_u64().unwrap();
    let task = client.accepted_task(worker, "10");
    let pay = format!(r#"{{"taskId":{task}}}"#);
    let prefix = r#""match":{"method":"POST","path_prefix":"/solar_staff/api/customer/tasks/pay"}"#;

    order(&mut client, &format!(r#"{{{prefix},"kind":"drop_before_act"}}"#));
    client.get("customer/balance");
    assert_eq!(client.answer(Post, "customer/tasks/pay", &pay), Answer::Drop);
    assert_eq!(client.state(task), 4, "nothing was done");
    order(&mut client, &format!(r#"{{{prefix},"kind":"status","status":429,"retry_after":2,"times":2}}"#));
    for _ in 0..2 {
        let response = client.response(Post, "customer/tasks/pay", &pay);
        assert_eq!((response.status, response.header("Retry-After")), (429, Some("2")));
    }
    assert_eq!(client.state(task), 4, "nothing was done");
    order(&mut client, &format!(r#"{{{prefix},"kind":"drop_after_act"}}"#));
    assert_eq!(client.answer(Post, "customer/tasks/pay", &pay), Answer::Drop);
    assert_eq!(client.state(task), 12, "it was done");

    order(&mut client, r#"{"kind":"delay_ms","delay_ms":700}"#);
    let answer = client.answer(Get, "customer/balance", "");
    assert!(matches!(answer, Answer::Respond { delay_ms: 700, .. }));
    order(&mut client, r#"{"kind":"html","status":504}"#);
    let response = client.response(Get, "customer/balance", "");
    assert_eq!((response.status, response.header("content-type")), (504, Some("text/html; charset=utf-8")));
    order(&mut client, r#"{"kind":"truncate"}"#);
    let cut = client.response(Get, "customer/balance", "").body;
    assert!(cut.starts_with(b"{") && serde_json::from_slice::<serde_json::Value>(&cut).is_err());
    order(&mut client, r#"{"kind":"expire_tokens"}"#);
    assert_eq!(client.refused(Get, "customer/balance", "").0, 401);
    let refresh = json!({ "refreshToken": client.refresh_token }).to_string();
    assert_eq!(client.call(Post, "token/refresh", &refresh).0, 200, "refresh tokens stay good");

    order(&mut client, r#"{"kind":"html"}"#);
    client.done(Delete, "/_sandbox/faults", "");
    assert_eq!(client.get("/_sandbox/faults"), json!({"faults": []}));
    for bad in [
        r#"{"faults":[{"kind":"x"}]}"#,
        r#"{"faults":[{"kind":"html","match":{"path":"x"}}]}"#,
        r#"{"faults":[{"kind":"status","status":7}]}"#,
        "x",
    ] {
        assert_eq!(client.refused(Post, "/_sandbox/faults", bad).0, 400, "{bad}");
    }
}

#[test]
fn the_clock_and_what_comes_next() {
    let mut client = Client::bot(9);
    let worker = client.freelancer("ready")["id"].as_u64().unwrap();
    client.wait(120_000);
    let task = client.accepted_task(worker, "10");
    client.done(Post, "customer/tasks/pay", &format!(r#"{{"taskId":{task}}}"#));
    assert_eq!(client.world.next_wakeup(), Some(client.now + 5_000));
    let (_, clock) = client.call(Post, "/_sandbox/clock", r#"{"advance_ms":4000}"#);
    assert_eq!(clock["advanced_ms"], 4000);
    assert_eq!(client.state(task), 12);
    assert_eq!(client.world.next_wakeup(), Some(client.now + 1_000), "in the host's time");
    client.wait(1_000);
    assert_eq!(client.state(task), 5);
    assert_eq!(client.task(task)["customer"]["id"], MAIN);
    for bad in [r#"{"advance_ms":-1}"#, r#"{"advance":1}"#, ""] {
        assert_eq!(client.refused(Post, "/_sandbox/clock", bad).0, 400);
    }
}
