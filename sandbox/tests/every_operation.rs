//! Every documented call, asked once as the documentation has it, does something and answers 200.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;

use gigwire::http::Method::{self, Delete, Get, Patch, Post, Put};
use gigwire_sandbox::solar_staff::routes::{ROUTES, find};
use serde_json::Value;
use support::{Client, form, task_body};

const ORGANISATION: &str = "73d13481-e71c-4edb-b251-a48bbcfa4131";
const CONTRACT: &str = "73d13481-e71c-4edb-b251-a48bbcfa4132";
const TASK: &str = "73d13481-e71c-4edb-b251-a48bbcfa4133";

struct Tour {
    client: Client,
    seen: BTreeSet<&'static str>,
}

impl Tour {
    fn call(&mut self, method: Method, path: &str, body: &str) -> Value {
        let (status, answer) = self.client.call(method, path, body);
        assert_eq!(status, 200, "{method} {path}: {answer}");
        let plain = path.split('?').next().unwrap();
        let segments: Vec<String> = plain.split('/').map(str::to_owned).collect();
        self.seen.insert(find(method, &segments).unwrap().0.id);
        answer
    }

    fn code(&mut self, worker: u64) -> String {
        let sent = self.call(
            Post,
            "customer/freelancers/request-code-for-new-payout-endpoint",
            &format!(r#"{{"freelancerId":{worker}}}"#),
        );
        self.client.world.last_code(sent["number"].as_str().unwrap()).unwrap().to_owned()
    }
}

#[test]
fn all_of_them() {
    let mut tour = Tour { client: Client::bot(3), seen: BTreeSet::new() };
    tour.call(Post, "login", r#"{"username":"bot@gigwire.test","password":"bot-password"}"#);
    for path in [
        "customer/tasks",
        "customer/task-groups",
        "customer/freelancers",
        "customer/transactions",
        "customer/companies",
        "customer/balance",
        "customer/documents",
        "customer/documents/download",
        "profile",
        "lookups/currencies",
        "exchanges",
        "lookups/deadlines",
        "lookups/taxation-statuses",
        "customer/lookups/categories",
        "lookups/services/1",
        "lookups/service-attributes/31",
        "customer/lookups/acceptance-files",
        "customer/ord/get-arccw-codes",
        "customer/ord/company-data",
        "customer/freelancer-by-email/ready@gigwire.test",
    ] {
        tour.call(Get, path, "");
    }
    tour.call(Put, "profile/language", r#"{"language":"EN"}"#);
    let person = tour.client.freelancer("ready");
    let (worker, uuid) = (person["id"].as_u64().unwrap(), person["uuid"].as_str().unwrap().to_owned());
    let own = format!(r#"{{"freelancerId":{worker}}}"#);
    let phone = tour.client.world.solar_staff().freelancers.get(&worker).unwrap().phone.clone().unwrap();
    tour.call(Get, &format!("customer/freelancer-by-phone/{phone}"), "");
    tour.call(Get, &format!("customer/freelancers/{uuid}"), "");
    tour.call(Get, &format!("customer/insurance/info?workerId={worker}&categoryId=37"), "");
    tour.call(Post, "customer/web-hook", r#"{"status":"enabled","url":"https://test.com"}"#);
    tour.call(Get, "customer/web-hook", "");

    // Ad marking, then a task with it.
    let organisation = format!(r#"{{"externalOrganisationId":"{ORGANISATION}","fullOpf":"ООО","inn":"11111111"}}"#);
    tour.call(Post, "customer/ord/organization", &organisation);
    tour.call(Get, "customer/ord/organization", "");
    tour.call(Get, &format!("customer/ord/organization/{ORGANISATION}"), "");
    tour.call(
        Post,
        "customer/ord/contract",
        &format!(
            r#"{{"externalContractId":"{CONTRACT}","externalOrganisationCustomerId":"{ORGANISATION}","externalOrganisationPerformerId":"{ORGANISATION}","contractDate":"11.01.2020","contractType":"CONTRACT_TYPE_SERVICE","subjectType":"SUBJECT_TYPE_OTHER"}}"#
        ),
    );
    tour.call(Get, "customer/ord/contract", "");
    tour.call(Get, &format!("customer/ord/contract/{CONTRACT}"), "");
    let ad = format!(r#","uuid":"{TASK}","advData":{{"endContracts":[{{"uuid":"{CONTRACT}"}}]}}"#);
    tour.call(Post, "customer/tasks", &task_body(worker, "100", &ad));
    tour.call(Get, &format!("customer/ord/task-summary/{TASK}"), "");
    for call in ["check-task-requirements", "check-requirements"] {
        tour.call(Get, &format!("customer/freelancers/{call}?taskUuid={TASK}&freelancerUuid={uuid}"), "");
    }
    tour.call(
        Post,
        "customer/freelancers/add-tax-document",
        &format!(r#"{{"freelancerId":{worker},"type":"INN","taxNumber":"709849850606"}}"#),
    );
    let sign = format!(r#"{{"freelancerId":{worker},"templateUuid":"4b8d3847-5651-40f5-b534-48b273974c5c"}}"#);
    tour.call(Post, "customer/freelancers/sign-agreement", &sign);

    // Its life.
    let id = tour.call(Get, &format!("customer/tasks/{TASK}"), "")["id"].as_u64().unwrap();
    let by_id = format!(r#"{{"taskId":{id}}}"#);
    let path = format!("customer/tasks/{id}");
    tour.call(Put, &path, r#"{"state":2}"#);
    tour.client.call(Post, "/_sandbox/clock", r#"{"advance_ms":10000000000}"#);
    tour.client.login_as_bot();
    let longer = format!(r#"{{"taskId":{id},"deadline":"2030-01-01 00:00:00"}}"#);
    tour.call(Post, "customer/tasks/prolong-deadline", &longer);
    tour.call(Put, &path, r#"{"state":3}"#);
    tour.call(Post, "customer/tasks/return-to-work", &by_id);
    tour.call(Put, &path, r#"{"state":3}"#);
    tour.call(Post, "customer/tasks/messages", &format!(r#"{{"taskId":{id},"message":"Task is ready"}}"#));
    tour.call(Get, &format!("{path}/messages"), "");
    let parts = form(&[("uuid", TASK), ("type", "5")], Some(("report.xml", b"<a/>")));
    let (status, text) = tour.client.send_form("customer/tasks/files", &parts);
    assert_eq!(status, 200, "{text}");
    tour.seen.insert("task_files.add");
    tour.call(Post, "customer/tasks/accept", &by_id);
    tour.call(Post, "customer/tasks/pay", &by_id);
    tour.client.wait(10_000);
    let means = format!("customer/freelancers/payout-endpoints?freelancerId={worker}");
    let card = tour.call(Get, &means, "")["cards"][0]["id"].as_u64().unwrap();
    let payout = format!(r#"{{"taskId":{id},"payoutEndpointType":1,"payoutEndpointId":{card}}}"#);
    tour.call(Post, "customer/tasks/payout", &payout);
    tour.call(Get, &format!("customer/tasks/payout/{id}"), "");
    let worker_two = tour.client.freelancer("second")["id"].as_u64().unwrap();
    let task = |deadline: &str| task_body(worker_two, "5", "").replace("2025-12-01T10:00:00.000Z", deadline);
    for call in ["quick-pay", "decline"] {
        let new = tour.call(Post, "customer/tasks", &task("2031-01-01 00:00:00"));
        let id = &tour.client.get(&format!("customer/tasks/{}", new["uuid"].as_str().unwrap()))["id"];
        let body = format!(r#"{{"taskId":{id}}}"#);
        tour.call(Post, &format!("customer/tasks/{call}"), &body);
    }

    // Groups, payment means, contacts, taxation.
    tour.call(Post, "customer/task-groups", r#"{"title":"new task group"}"#);
    tour.call(Put, "customer/task-groups", r#"{"groupId":654,"title":"new name"}"#);
    tour.call(Delete, "customer/task-groups", r#"{"groupId":654}"#);
    for (call, more) in [("cards", ""), ("wallets", r#","walletType":2"#), ("bank-accounts", r#","bankAccountType":6"#)]
    {
        let code = tour.code(worker);
        let body = format!(r#"{{"freelancerId":{worker},"code":"{code}"{more}}}"#);
        let begun = tour.call(Post, &format!("customer/freelancers/{call}"), &body);
        assert!(begun["redirect"].as_str().unwrap().starts_with("http://sandbox/_sandbox/freelancer/"), "{begun}");
    }
    let all = tour.client.get(&means);
    for (call, kind) in [("cards", "cards"), ("wallets", "wallets"), ("bank-accounts", "ibans")] {
        let id = &all[kind][0]["id"];
        tour.call(Delete, &format!("customer/freelancers/{call}/{id}?freelancerId={worker}"), "");
    }
    let update = format!(r#"{{"freelancerId":{worker},"firstName":"Ivan","note":"description"}}"#);
    tour.call(Put, "customer/freelancers", &update);
    let change = format!(r#"{{"freelancerId":{worker},"email":"new@gigwire.test"}}"#);
    tour.call(Post, "customer/freelancers/request-code-for-change-contacts", &change);
    let code = tour.client.world.last_code(&phone).unwrap().to_owned();
    let confirm = format!(r#"{{"freelancerId":{worker},"code":"{code}"}}"#);
    tour.call(Post, "customer/freelancers/change-contacts", &confirm);
    let status = format!(r#"{{"freelancerId":{worker},"taxationStatusId":1}}"#);
    tour.call(Post, "customer/freelancers/change-taxation-status", &status);
    let unverified = tour.client.freelancer("unverified")["id"].as_u64().unwrap();
    tour.call(Get, &format!("customer/freelancers/verification-link?freelancerId={unverified}"), "");
    tour.call(Post, "customer/freelancers", r#"{"email":"a@b.test","country":"RU"}"#);
    tour.call(Delete, "customer/freelancers", &own);

    tour.call(Delete, "customer/web-hook", "");
    let switched = tour.call(Patch, "customer/companies", r#"{"companyId":2956}"#);
    let refresh = format!(r#"{{"refreshToken":{}}}"#, switched["refreshToken"]);
    tour.call(Post, "token/refresh", &refresh);

    let missing: Vec<_> = ROUTES.iter().map(|route| route.id).filter(|id| !tour.seen.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    tour.client.sound();
}
