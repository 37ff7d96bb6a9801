//! What the worker does, which no call of the API can.

use gigwire::http::Method::{Patch, Post};
use serde_json::{Value, json};

use crate::account::Account;

fn mounting(account: &mut Account) -> String {
    account.job(&json!({
        "template": {"name": "Монтаж"},
        "assignee": {"worker": {"email": "worker1@gigwire.test"}},
        "custom_fields": [{"name": "Номер договора", "value": "1"}],
    }))
}

#[test]
fn a_job_from_beginning_to_end() {
    let mut account = Account::new();
    let job = mounting(&mut account);
    for (step, status, stamp) in [
        ("en_route", "en_route", "en_route_at"),
        ("start", "started", "started_at"),
        ("suspend", "suspended", "suspended_at"),
        ("start", "started", "started_at"),
    ] {
        let after = account.worker_moves(&job, step);
        assert_eq!(after["status"], status);
        assert!(after["timestamps"][stamp].is_string(), "{step}");
    }
    let finish = |resolution: &str, more: Value| {
        let mut body = json!({"job": job, "do": "finish", "resolution": resolution});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let refused = |account: &mut Account, body: &Value| account.call(Post, "/_sandbox/planado/jobs", body).0;
    assert_eq!(refused(&mut account, &finish("Выполнено", json!({}))), 422, "the report is not filled in");
    assert_eq!(refused(&mut account, &finish("Отказ клиента", json!({}))), 422, "it needs a comment");
    assert_eq!(refused(&mut account, &finish("Ничего", json!({}))), 422, "there is no such resolution");
    let report = json!({"report": {"Работы выполнены": true, "Показания": "0042", "Фото": ["https://x.test/1.jpg"]}});
    account.control("planado/jobs", &finish("Выполнено", report));
    let job = account.read_job(&job);
    assert_eq!((&job["status"], &job["version"]), (&json!("finished"), &json!(6)));
    assert_eq!(job["resolution"]["successful"], true);
    assert_eq!(job["resolution"]["comment"], Value::Null, "there, and null");
    let reading = &job["report_fields"][1];
    assert_eq!((&reading["value"], reading["filled_at"].is_string()), (&json!("0042"), true));
    assert!(job["report_fields"][2].get("filled_at").is_none(), "empty");
}

#[test]
fn what_was_begun_keeps_its_people_and_resolutions() {
    let mut account = Account::new();
    let job = mounting(&mut account);
    let path = format!("jobs/{job}");
    account.change(&path, &json!({"assignee": {"worker": {"email": "worker2@gigwire.test"}}}));
    account.worker_moves(&job, "start");
    for (field, value) in [
        ("assignee", json!({"worker": {"email": "worker1@gigwire.test"}})),
        ("possible_resolutions", json!([{"name": "Выполнено"}, {"name": "Отказ клиента"}])),
    ] {
        assert_eq!(account.faults(Patch, &path, &json!({field: value})), [field]);
    }
    account.change(&path, &json!({"description": "still possible"}));
    assert_eq!(account.call(Post, "/_sandbox/planado/jobs", &json!({"job": job, "do": "en_route"})).0, 409);
    assert_eq!(account.worker_moves(&job, "cancel")["status"], "canceled");
    assert_eq!(account.call(Post, "/_sandbox/planado/jobs", &json!({"job": job, "do": "start"})).0, 409);
}

#[test]
fn devices_tell_where_they_are() {
    let mut account = Account::new();
    let job = mounting(&mut account);
    let place = json!({"longitude": 37.617_635, "latitude": 55.755_814});
    account.control("planado/jobs", &json!({"job": job, "do": "start", "location": place}));
    let locations = account.get(&format!("jobs/{job}/locations"))["locations"].clone();
    assert_eq!(locations[0]["longitude"], 37.617_635);
    assert_eq!(locations[0]["events"][0]["type"], "job_started");
    assert_eq!(locations[0]["events"][0]["job_version"], 2);
    let history = account.get(&format!("jobs/{job}/history"));
    assert_eq!(history["events"][1]["context"]["user_email"], "worker1@gigwire.test");
    let after = locations[0]["uuid"].as_str().unwrap();
    assert_eq!(account.get(&format!("jobs/{job}/locations?after={after}"))["locations"], json!([]));
}
