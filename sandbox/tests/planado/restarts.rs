//! What was answered survives a restart, and goes on the same.

use gigwire::http::Method::{Delete, Post};
use gigwire_sandbox::World;
use serde_json::{Value, json};

use crate::account::{Account, START};
use crate::store::Store;

const READS: [&str; 14] = [
    "jobs",
    "jobs/job-5",
    "clients",
    "sites",
    "templates",
    "job_types",
    "resolutions",
    "skills",
    "territories",
    "teams",
    "dictionaries",
    "users",
    "webhooks",
    "jobs/mine",
];

fn everything(account: &mut Account) -> Vec<Value> {
    let mut all: Vec<Value> = READS.iter().map(|path| account.get(path)).collect();
    let job = all[0]["jobs"][0]["uuid"].as_str().unwrap().to_owned();
    let webhook = all[12]["webhooks"][0]["uuid"].as_str().unwrap().to_owned();
    let user = all[11]["users"][1]["uuid"].as_str().unwrap().to_owned();
    for path in [
        format!("jobs/{job}/history"),
        format!("jobs/{job}/locations"),
        format!("webhooks/{webhook}/requests"),
        format!("users/{user}/shifts?after=2025-10-09&before=2025-10-15"),
    ] {
        all.push(account.get(&path));
    }
    all
}

#[test]
fn a_restored_world_is_the_same_and_goes_on_the_same() {
    let mut account = Account::new();
    let mut store = Store::default();
    account.control("planado/webhooks", &json!({"url": "http://127.0.0.1:9/", "event_types": ["job_created"]}));
    store.keep(account.world.take_changes());
    let worker = json!({"worker": {"email": "worker1@gigwire.test"}});
    account.job(&json!({"description": "x", "assignee": worker, "external_id": "mine"}));
    store.keep(account.world.take_changes());
    let place = json!({"longitude": 37.5, "latitude": 55.5});
    account.control("planado/jobs", &json!({"job": "mine", "do": "start", "location": place}));
    let delivery = account.world.take_deliveries().remove(0);
    account.world.on_delivery(account.now, delivery.id, Ok(500));
    account.done(Delete, "jobs/job-7", &Value::Null);
    let few = account.world.take_changes();
    assert!(few.len() < 12, "only what changed: {}", few.len());
    store.keep(few);

    let mut restored = Account::of(World::restore(store.rows(), START).unwrap());
    assert_eq!(restored.world.take_changes(), [], "restoring changes nothing");
    assert_eq!(everything(&mut restored), everything(&mut account));
    assert_eq!(restored.world.next_wakeup(), account.world.next_wakeup());
    for one in [&mut restored, &mut account] {
        one.wait(15_000);
        let again = one.world.take_deliveries();
        assert_eq!(again.iter().map(|one| one.id).collect::<Vec<_>>(), [delivery.id]);
        one.done(Post, "clients", &json!({"organization": false, "first_name": "x"}));
    }
    assert_eq!(everything(&mut restored), everything(&mut account), "chance goes on where it was, too");
    restored.control("reset", &json!({}));
    assert_eq!(restored.get("jobs")["jobs"].as_array().unwrap().len(), 24);
}
