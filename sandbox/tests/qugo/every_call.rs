//! Every call of the catalog, done once; who may, and where.

use std::collections::BTreeSet;

use gigwire::http::Method::{Get, Post};
use gigwire::qugo::PLATFORM;
use gigwire_sandbox::Settings;
use gigwire_sandbox::qugo::seed::inns;
use serde_json::{Value, json};

use crate::customer::{Customer, JOB};

#[cfg(feature = "xlsx")]
#[test]
fn all_of_them() {
    use crate::workbooks::book;

    let mut customer = Customer::new();
    customer.post("employees?phone=%2B79001234567&projects[]=north");
    assert_eq!(customer.get("employees/page?PageSize=5")["items"].as_array().unwrap().len(), 5);
    customer.get("sync/workmans?UpdateSince=2025-01-01&pageindex=1&pagesize=25");
    let response = customer.upload("workman-registries", &book(&[&["Телефон"], &["89001112233"], &["x"]]));
    let response = customer.read(Post, "workman-registries", response);
    let id = serde_json::from_slice::<Value>(&response.body).unwrap()["id"].clone();
    customer.wait(5_000);
    customer.get("workman-registries");
    customer.get(&format!("workman-registries/{id}/items"));
    customer.get(&format!("workman-registries/{id}/failed"));
    customer.get("common/services-groups");

    let job = customer.published();
    customer.post(&format!("jobs/{job}/invites/invite-by-inn?inn={}", inns::SELF_EMPLOYED));
    customer.wait(5_000);
    let offer = customer.get(&format!("jobs/{job}"))["jobOffer"]["id"].clone();
    customer.post(&format!("job-offers/{offer}/finish-execution"));
    customer.post(&format!("job-offers/{offer}/result-accept"));
    let job = customer.published();
    customer.post(&format!("jobs/{job}/invites/invite-by-phone?phone=%2B70005000001"));
    customer.wait(5_000);
    let offer = customer.get(&format!("jobs/{job}"))["jobOffer"]["id"].clone();
    customer.done(Post, &format!("job-offers/{offer}/arbitration"), &json!({"resultDeclineNewPrice": 50}));
    customer.get("jobs");
    let rows = json!([{"serviceID": 11, "title": "X", "budget": 5}]);
    customer.done(Post, "job-registries/json", &rows);

    customer.get("payroll-registries/template");
    let sheet =
        book(&[&["ИНН", "Сумма", "Текст чека", "Услуга"], &[inns::NATURAL_PERSON, "10", "X", "courier"], &["1"]]);
    let response = customer.upload("payroll-registries", &sheet);
    let response = customer.read(Post, "payroll-registries", response);
    let id = serde_json::from_slice::<Value>(&response.body).unwrap()["id"].clone();
    customer.wait(5_000);
    customer.get(&format!("payroll-registries/{id}/errors"));
    customer.post(&format!("payroll-registries/{id}/execute"));
    customer.registry(inns::NATURAL_PERSON, "5.00");
    customer.post(&format!("payroll-registries/direct?Type=courier&Title=X&Inn={}&Price=5.00", inns::SOLE_TRADER));
    customer.get("payroll-registries");
    customer.get(&format!("payroll-registries/{id}/items"));

    let seen: BTreeSet<_> = customer.seen.into_iter().collect();
    let missing: Vec<_> = PLATFORM.operations.iter().map(|one| one.id).filter(|id| !seen.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn performers_are_invited_register_and_are_found() {
    let mut customer = Customer::new();
    customer.post("employees?phone=8(900)123-45-67&projects[]=north");
    let path = "employees/page?filters[search]=9001234567&filters[searchType]=PHONE";
    let found = customer.get(path)["items"][0].clone();
    assert_eq!((&found["workmanState"], &found["isRegistered"]), (&Value::Null, &json!(false)));
    assert_eq!(customer.world.outbox().messages().next_back().unwrap().to, "+79001234567");
    customer.wait(20_000);
    assert_eq!(customer.get(path)["items"][0]["workmanState"]["id"], "DRAFT");
    customer.wait(4_000);
    let found = customer.get(path)["items"][0].clone();
    assert_eq!((&found["workmanState"]["id"], &found["smzState"]["id"]), (&json!("ACTIVE"), &json!("OK")));
    assert_eq!(customer.get("employees/page?filters[projects][]=north")["meta"]["total"], 1);
    assert_eq!(customer.get("employees/page?filters[workmanStateID]=DISABLED")["meta"]["total"], 1);
    assert_eq!(customer.get("employees/page?filters[workmanSmzStateID]=NOTSE")["meta"]["total"], 2);
    assert_eq!(customer.get("employees/page?PageIndex=99")["items"], json!([]));
    assert_eq!(customer.faults("employees?phone=12", &Value::Null), ["phone"]);
}

#[test]
fn only_the_token_and_either_prefix() {
    let mut customer = Customer::new();
    assert_eq!(customer.call(Get, "/qugo/v1/jobs", &Value::Null).0, 200);
    assert_eq!(customer.call(Get, "/qugo/v2/jobs", &Value::Null).0, 404);
    customer.token = "other".to_owned();
    assert_eq!(customer.call(Get, "jobs", &Value::Null).0, 401);
}

#[test]
fn switches_for_shapes() {
    let mut settings = Settings::new(1);
    settings.qugo.bare_lists = true;
    settings.qugo.create_answers_customer = true;
    let mut customer = Customer::with(settings);
    assert!(customer.get("employees/page").is_array() && customer.get("common/services-groups").is_array());
    let answer = customer.post(&format!("jobs?{JOB}"));
    assert_eq!((answer.get("title"), &answer["orgn"]), (None, &json!("1027700000000")));
}
