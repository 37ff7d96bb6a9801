//! What was answered survives a restart, and goes on the same.

use std::collections::BTreeMap;

use gigwire_sandbox::qugo::seed::inns;
use gigwire_sandbox::{Change, World};
use serde_json::Value;

use crate::customer::{Customer, JOB, START};

fn everything(customer: &mut Customer, registry: u64) -> Vec<Value> {
    let items = format!("payroll-registries/{registry}/items");
    let mut all: Vec<Value> = ["jobs", "employees/page?PageSize=100", "payroll-registries", &items]
        .iter()
        .map(|path| customer.get(path))
        .collect();
    all.push(customer.call(gigwire::http::Method::Get, "/_sandbox/ledger", &Value::Null).1);
    all
}

#[test]
fn a_restored_world_is_the_same_and_goes_on_the_same() {
    let mut customer = Customer::new();
    let mut store: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut keep = |changes: Vec<Change>| {
        for Change { table, key, json } in changes {
            match json {
                Some(json) => store.insert((table, key), json),
                None => store.remove(&(table, key)),
            };
        }
    };
    keep(customer.world.take_changes());
    customer.post(&format!("jobs?{JOB}"));
    customer.post("employees?phone=%2B79001234567");
    let registry = customer.registry(inns::NATURAL_PERSON, "10.00");
    customer.post(&format!("payroll-registries/{registry}/execute"));
    customer.wait(4_000);
    let few = customer.world.take_changes();
    assert!(few.len() < 12, "only what changed: {}", few.len());
    keep(few);
    let rows = store.into_iter().map(|((table, key), json)| Change { table, key, json: Some(json) });
    let mut restored = Customer::of(World::restore(rows, START).unwrap());
    restored.now = customer.now;
    restored.world.tick(restored.now);
    assert_eq!(restored.world.take_changes(), [], "restoring changes nothing");
    assert_eq!(everything(&mut restored, registry), everything(&mut customer, registry));
    for wait in [2_000, 10_000, 60_000] {
        restored.wait(wait);
        customer.wait(wait);
        assert_eq!(everything(&mut restored, registry), everything(&mut customer, registry));
    }
    assert_eq!(restored.statuses(registry), ["PAID"]);
}
