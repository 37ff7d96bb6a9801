//! Organisations, contracts and the chain behind a task.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use gigwire::http::Method::{Get, Post, Put};
use serde_json::{Value, json};
use support::{Client, EURO, task_body};

const ORGANISATION: &str = "73d13481-e71c-4edb-b251-a48bbcfa4131";
const CONTRACT: &str = "73d13481-e71c-4edb-b251-a48bbcfa4132";
const OTHER: &str = "73d13481-e71c-4edb-b251-a48bbcfa4133";

fn organisation(client: &mut Client, uuid: &str, more: Value) -> (u16, Value) {
    let mut body = more;
    body["externalOrganisationId"] = json!(uuid);
    client.call(Post, "customer/ord/organization", &body.to_string())
}

fn contract(client: &mut Client, uuid: &str, change: (&str, Value)) -> (u16, Value) {
    let mut body = json!({
        "externalContractId": uuid, "externalOrganisationCustomerId": ORGANISATION,
        "externalOrganisationPerformerId": "2955aaaa-0000-4000-8000-000000002955", "contractNumber": "7",
        "contractDate": "11.01.2020", "contractType": "CONTRACT_TYPE_SERVICE", "subjectType": "SUBJECT_TYPE_OTHER",
    });
    body[change.0] = change.1;
    client.call(Post, "customer/ord/contract", &body.to_string())
}

#[test]
fn the_form_of_ownership_decides_which_fields_are_needed() {
    let mut client = Client::bot(5);
    let full = json!({
        "fullOpf": "x", "fio": "x", "inn": "7733228841", "registrationNumber": "x", "taxId": "x",
        "phoneNumber": "x", "paymentNumber": "x", "regionNumber": "428"
    });
    let cases: [(&str, &[&str]); 6] = [
        ("LEGAL_TYPE_LEGAL", &["fullOpf", "inn"]),
        ("LEGAL_TYPE_INDIVIDUAL", &["fio", "inn"]),
        ("LEGAL_TYPE_ENTREPRENEUR", &["fio", "inn"]),
        ("LEGAL_TYPE_FOREIGN_LEGAL", &["fullOpf", "registrationNumber", "taxId", "regionNumber"]),
        ("LEGAL_TYPE_FOREIGN_INDIVIDUAL", &["fio", "phoneNumber", "paymentNumber", "regionNumber"]),
        ("LEGAL_TYPE_FOREIGN_ENTREPRENEUR", &["fio", "regionNumber"]),
    ];
    for (index, (kind, needed)) in cases.into_iter().enumerate() {
        let (status, errors) = organisation(&mut client, ORGANISATION, json!({ "legalType": kind }));
        let mut needed = needed.to_vec();
        needed.sort_unstable();
        assert_eq!(status, 422);
        assert_eq!(errors.as_object().unwrap().keys().collect::<Vec<_>>(), needed, "{kind}");
        for name in needed {
            let mut one_less = full.clone();
            one_less["legalType"] = json!(kind);
            one_less[name] = json!("");
            let (status, errors) = organisation(&mut client, ORGANISATION, one_less);
            assert_eq!((status, errors.as_object().unwrap().len()), (422, 1), "{kind} without {name}: {errors}");
        }
        let mut all = full.clone();
        all["legalType"] = json!(kind);
        let uuid = format!("73d13481-e71c-4edb-b251-00000000000{index}");
        assert_eq!(organisation(&mut client, &uuid, all.clone()), (200, Value::Null), "{kind}");
        assert_eq!(organisation(&mut client, &uuid, all).0, 409, "twice");
    }
    for (body, field) in [
        (json!({"fio": "x"}), "legalType"),
        (json!({"legalType": "LEGAL_TYPE_INVALID"}), "legalType"),
        (json!({"fullOpf": "x", "inn": "12x"}), "inn"),
        (json!({"fullOpf": "x", "inn": "1", "isPp": true}), "isPp"),
    ] {
        let (status, errors) = organisation(&mut client, ORGANISATION, body.clone());
        assert!(status == 422 && errors.get(field).is_some(), "{body}: {errors}");
    }
    assert_eq!(organisation(&mut client, "1as7ac19-5y33-4a3a-94b3-b4a26374de4d", full).0, 422, "no UUID");
    // As the documented sample: no form of ownership; a wrong check digit is no reason to refuse.
    let sample = json!({"fullOpf": "Название", "inn": "11111111", "ogrn": "123132", "regionNumber": "12"});
    assert_eq!(organisation(&mut client, ORGANISATION, sample).0, 200);
    let card = client.get(&format!("customer/ord/organization/{ORGANISATION}"));
    assert_eq!((&card["data"]["legalType"], &card["title"]), (&json!("LEGAL_TYPE_LEGAL"), &json!("Название")));
    let list = client.get("customer/ord/organization?size=3");
    assert_eq!((&list["pagination"]["total"], &list["pagination"]["count"]), (&json!(8), &json!(3)));
    let own = client.get("customer/ord/company-data");
    assert_eq!(own["isPrimary"], true);
    client.company = Some(EURO);
    assert_eq!(client.refused(Get, &format!("customer/ord/organization/{ORGANISATION}"), "").0, 404, "not theirs");
    assert_ne!(client.get("customer/ord/company-data"), own);
}

#[test]
fn contracts() {
    let mut client = Client::bot(5);
    organisation(&mut client, ORGANISATION, json!({"fullOpf": "x", "inn": "1"}));
    for (name, value) in [
        ("contractDate", json!("2020.01.11")),
        ("contractDate", json!("31.02.2020")),
        ("contractType", json!("CONTRACT_TYPE_INVALID")),
        ("subjectType", Value::Null),
        ("externalOrganisationCustomerId", json!(OTHER)),
        ("externalContractId", json!("x")),
        ("price", json!(1)),
    ] {
        let (status, errors) = contract(&mut client, CONTRACT, (name, value));
        assert!(status == 422 && errors.get(name).is_some(), "{name}: {errors}");
    }
    assert_eq!(contract(&mut client, CONTRACT, ("contractNumber", json!("1111"))), (200, Value::Null));
    assert_eq!(contract(&mut client, CONTRACT, ("contractNumber", json!("1111"))).0, 409);
    let card = client.get(&format!("customer/ord/contract/{CONTRACT}"));
    assert_eq!((&card["data"]["contractDate"], &card["title"]), (&json!("2020-01-11"), &json!("1111 (2020-01-11)")));
    assert!(
        card["data"]["createdAt"].as_str().unwrap().ends_with("000Z") && card["data"]["createdBy"]["id"].is_string()
    );
    let list = client.get("customer/ord/contract");
    let primary = list["items"].as_array().unwrap().iter().filter(|entry| entry["isPrimary"] == true).count();
    assert_eq!((&list["pagination"]["total"], primary), (&json!(2), 1), "the one with the platform was there");
}

#[test]
fn an_ad_task_has_its_chain_and_needs_a_tax_number() {
    let mut client = Client::bot(5);
    let worker = client.freelancer("ready");
    let (worker, uuid) = (worker["id"].as_u64().unwrap(), worker["uuid"].as_str().unwrap().to_owned());
    organisation(&mut client, ORGANISATION, json!({"fullOpf": "x", "inn": "1"}));
    for contract_id in [CONTRACT, OTHER] {
        contract(&mut client, contract_id, ("contractNumber", json!("1")));
    }
    let create = |client: &mut Client, contracts: &str| {
        let more = format!(r#","advData":{{"endContracts":[{contracts}]}}"#);
        client.call(Post, "customer/tasks", &task_body(worker, "100", &more))
    };
    let unknown = r#"{"uuid":"73d13481-e71c-4edb-b251-a48bbcfa4139"}"#;
    assert_eq!(create(&mut client, unknown).0, 422, "not in the register");
    let foreign = r#"{"uuid":"4a0355a7-9019-4208-8f86-000000002956"}"#;
    assert_eq!(create(&mut client, foreign).0, 422, "another company's");
    let twice = format!(r#"{{"uuid":"{CONTRACT}","sum":1}},{{"uuid":"{CONTRACT}","sum":1}}"#);
    assert_eq!(create(&mut client, &twice).0, 422);
    let both = |sum: u64| format!(r#"{{"uuid":"{CONTRACT}","sum":{sum}}},{{"uuid":"{OTHER}","sum":50}}"#);
    assert_eq!(create(&mut client, &both(51)).0, 409, "above the price");
    let (status, created) = create(&mut client, &both(50));
    assert_eq!(status, 200, "{created}");
    let task = created["uuid"].as_str().unwrap();
    let summary = client.get(&format!("customer/ord/task-summary/{task}"));
    assert_eq!(summary["endContract"]["contractSum"], Value::Null);
    assert_eq!(summary["endContracts"][1]["contractSum"], 50);
    assert_eq!(summary["endContracts"][0]["customer"]["title"], "x");
    assert_eq!(summary["customerContract"]["performer"]["inn"], "7733228841");
    assert_eq!(summary["workerAgreement"]["sum"], 100);

    let check = format!("customer/freelancers/check-task-requirements?taskUuid={task}&freelancerUuid={uuid}");
    assert_eq!(client.get(&check)["name"], "taxNumberRequired");
    let take = |client: &mut Client| client.call(Put, &format!("customer/tasks/{task}"), r#"{"state":2}"#).0;
    assert_eq!(take(&mut client), 409);
    let document = |kind: &str| format!(r#"{{"freelancerId":{worker},"type":"{kind}","taxNumber":"709849850606"}}"#);
    let add = "customer/freelancers/add-tax-document";
    assert_eq!(client.refused(Post, add, &document("CUIT / CUIL")).0, 422, "of Argentina");
    client.done(Post, add, &document("INN"));
    client.done(Get, &check, "");
    assert_eq!(take(&mut client), 200);
    assert_eq!(
        client.get(&format!("customer/ord/task-summary/{task}"))["workerAgreement"]["performerTaxValue"],
        "709849850606"
    );
    let plain = client.new_task(worker, "5");
    assert_eq!(client.refused(Get, &format!("customer/ord/task-summary/{plain}"), "").0, 404);
}
