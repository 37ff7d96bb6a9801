//! What was answered survives a restart, and goes on the same.

use gigwire_sandbox::World;
use gigwire_sandbox::qugo::seed::inns;
use serde_json::Value;

use crate::customer::{Customer, JOB, START};
use crate::store::Store;

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
    let mut store = Store::default();
    store.keep(customer.world.take_changes());
    customer.post(&format!("jobs?{JOB}"));
    customer.post("employees?phone=%2B79001234567");
    let registry = customer.registry(inns::NATURAL_PERSON, "10.00");
    customer.post(&format!("payroll-registries/{registry}/execute"));
    customer.wait(4_000);
    let few = customer.world.take_changes();
    assert!(few.len() < 12, "only what changed: {}", few.len());
    store.keep(few);
    let mut restored = Customer::of(World::restore(store.rows(), START).unwrap());
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
