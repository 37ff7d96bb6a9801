//! Registries of payouts: whom they pay, once, and how the money goes.

use gigwire::http::Method::Post;
use gigwire_sandbox::Settings;
use gigwire_sandbox::ledger::Account::{QugoCustomer, QugoHeld};
use gigwire_sandbox::qugo::seed::inns;
use gigwire_sandbox::qugo::settings::{Edition, Execution};
use serde_json::{Value, json};

use crate::customer::Customer;

#[test]
fn a_row_passes_through_every_state_and_is_paid_once() {
    let mut settings = Settings::new(1);
    settings.qugo.acts_required = true;
    let mut customer = Customer::with(settings);
    let id = customer.registry(inns::NATURAL_PERSON, "1000.00");
    let execute = format!("payroll-registries/{id}/execute");
    assert_eq!(customer.statuses(id), ["READY_TO_APPLY"]);
    let response = customer.send(Post, &execute, &Value::Null);
    assert_eq!((response.status, response.body.len()), (204, 0));
    assert_eq!(customer.faults(&execute, &Value::Null), ["registryId"], "once");
    let mut states = customer.statuses(id);
    for _ in 0..4 {
        customer.wait(2_000);
        states.extend(customer.statuses(id));
    }
    assert_eq!(
        states,
        [
            "APPLYING",
            "AWAITING_HOLD_BALANCE",
            "BALANCE_HOLD_COMPLETED",
            "ADDITIONAL_JOB_ENTITIES_CREATED",
            "PENDING_ACT_SIGNING",
        ]
    );
    assert_eq!(customer.balance(QugoHeld), "1030");
    customer.wait(48 * 3_600_000 - 1);
    assert_eq!(customer.statuses(id), ["PENDING_ACT_SIGNING"]);
    customer.wait(1);
    assert_eq!(customer.statuses(id), ["PENDING_RECEIPT_GENERATION"], "signed by itself");
    customer.wait(2_000);
    assert_eq!(customer.statuses(id), ["PAYMENT_WAITING"]);
    customer.wait(2_000);
    assert_eq!(customer.statuses(id), ["PAID"]);
    assert_eq!((customer.balance(QugoHeld), customer.balance(QugoCustomer)), ("0".to_owned(), "498970".to_owned()));
    assert_eq!(customer.get("payroll-registries")["items"][0]["status"]["id"], "PAID");
    assert_eq!(customer.call(Post, &execute, &Value::Null).0, 422);
}

#[test]
fn the_editions_disagree_on_whom_registries_pay() {
    for (edition, good, bad) in [
        (Edition::A, [inns::SELF_EMPLOYED].as_slice(), [inns::NATURAL_PERSON, inns::SOLE_TRADER].as_slice()),
        (Edition::B, &[inns::NATURAL_PERSON, inns::SOLE_TRADER], &[inns::SELF_EMPLOYED]),
    ] {
        let mut settings = Settings::new(1);
        settings.qugo.edition = edition;
        let mut customer = Customer::with(settings);
        let direct = |inn: &str| {
            format!("payroll-registries/direct?Type=courier&Title=X&Inn={inn}&Price=5.00&ActDate=10.10.2025")
        };
        for inn in good {
            let id = customer.post(&direct(inn))["id"].as_u64().unwrap();
            customer.wait(60_000);
            assert_eq!(customer.statuses(id), ["PAID"], "asks nobody");
        }
        for inn in bad.iter().chain(&[inns::UNDER_REVIEW, inns::DISABLED, "779999999999"]) {
            assert_eq!(customer.faults(&direct(inn), &Value::Null), ["Inn"], "{edition:?} {inn}");
            let id = customer.registry(inn, "5.00");
            assert_eq!(customer.statuses(id), ["VALIDATION_FAILED"], "{edition:?} {inn}");
            assert_eq!(customer.call(Post, &format!("payroll-registries/{id}/execute"), &Value::Null).0, 422);
        }
    }
}

#[test]
fn three_ways_to_answer_an_execution() {
    for (execution, status, json) in
        [(Execution::NoContent, 204, false), (Execution::Empty, 200, false), (Execution::Json, 200, true)]
    {
        let mut settings = Settings::new(1);
        settings.qugo.execution = execution;
        let mut customer = Customer::with(settings);
        let id = customer.registry(inns::NATURAL_PERSON, "12.34");
        let path = format!("payroll-registries/{id}/execute");
        let response = customer.send(Post, &path, &Value::Null);
        let response = customer.read(Post, &path, response);
        assert_eq!((response.status, response.body.is_empty()), (status, !json), "{execution:?}");
        if json {
            assert!(String::from_utf8(response.body).unwrap().contains("\"total\":12.34"));
        }
    }
}

#[test]
fn too_little_money_and_a_faulty_row_among_good_ones() {
    let mut customer = Customer::new();
    let id = customer.registry(inns::NATURAL_PERSON, "499999.99");
    customer.post(&format!("payroll-registries/{id}/execute"));
    customer.wait(60_000);
    assert_eq!(customer.statuses(id), ["BALANCE_HOLD_FAILED"]);
    customer.control("qugo", &json!({"do": "top_up", "amount": "100000.00"}));
    let row = |inn: &str| json!({"type": "courier", "title": "X", "inn": inn, "price": "5.00"});
    let rows = json!([row(inns::NATURAL_PERSON), row("1"), row(inns::SOLE_TRADER)]);
    let id = customer.done(Post, "payroll-registries/payrolls", &rows)["id"].as_u64().unwrap();
    let execute = format!("payroll-registries/{id}/execute");
    assert_eq!(customer.call(Post, &execute, &Value::Null).0, 422, "the rows are still checked");
    customer.wait(2_000);
    customer.control("settings", &json!({"qugo": {"faulty_rows_block": true}}));
    assert_eq!(customer.call(Post, &execute, &Value::Null).0, 422);
    customer.control("settings", &json!({"qugo": {"faulty_rows_block": false}}));
    customer.post(&execute);
    customer.wait(60_000);
    assert_eq!(customer.statuses(id), ["PAID", "VALIDATION_FAILED", "PAID"]);
}
