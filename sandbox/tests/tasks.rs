//! Tasks: what a body must look like, what may be done when, what a list gives.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use gigwire::http::Method::{Get, Post, Put};
use gigwire_sandbox::clock::DAY;
use gigwire_sandbox::solar_staff::life_cycle::Action;
use gigwire_sandbox::solar_staff::records::state;
use serde_json::{Value, json};
use support::{Client, EURO, MAIN, POOR, task_body};

fn client() -> (Client, u64) {
    let mut client = Client::bot(5);
    let worker = client.freelancer("ready")["id"].as_u64().unwrap();
    (client, worker)
}

/// The fields that a changed body of `tasks.create` is refused for.
fn wrong(client: &mut Client, worker: u64, change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut body: Value = serde_json::from_str(&task_body(worker, "100", "")).unwrap();
    change(&mut body);
    let (status, errors) = client.call(Post, "customer/tasks", &body.to_string());
    assert_eq!(status, 422, "{errors}");
    errors.as_object().unwrap().keys().cloned().collect()
}

#[test]
fn a_wrong_body_is_refused_by_field() {
    let (mut client, worker) = client();
    let before = client.get("/_sandbox/state")["tasks"].clone();
    let all = wrong(&mut client, worker, |body| *body = json!({}));
    assert_eq!(all, ["attributes", "categoryId", "deadline", "description", "price", "title", "workerId"]);
    for (field, value) in [
        ("price", json!(0)),
        ("price", json!(-5)),
        ("price", json!(1.234)),
        ("price", json!("100")),
        ("price", json!(1e12)),
        ("deadline", json!("2025-01-01T10:00:00.000Z")),
        ("deadline", json!("01.12.2026")),
        ("deadline", json!("2026-12-01T10:00:00")),
        ("deadline", json!(1_790_000_000)),
        ("uuid", json!("123e4567")),
        ("uuid", json!("1as7ac19-5y33-4a3a-94b3-b4a26374de4d")),
        ("title", json!("")),
        ("title", json!(null)),
        ("title", json!(5)),
        ("workerId", json!(1)),
        ("workerId", json!(worker.to_string())),
        ("categoryId", json!(999)),
        ("attributes", json!([])),
        ("attributes", json!({"id": 37, "value": "5"})),
        ("copyright", json!("true")),
        ("copyright", json!(1)),
        ("compensationType", json!(1)),
        ("compensationType", json!(9)),
        ("acceptanceFileIds", json!([5])),
        ("editGroup", json!([1])),
        ("fileIds", json!("1")),
        ("validateOnly", json!("no")),
        ("advData", json!([])),
        ("category", json!(37)),
    ] {
        assert_eq!(wrong(&mut client, worker, |body| body[field] = value.clone()), [field], "{field} = {value}");
    }
    for (item, field) in [
        (json!({"id": 6, "value": "x"}), "attributes[0].id"),
        (json!({"id": 37}), "attributes[0].value"),
        (json!({"id": 37, "value": 5}), "attributes[0].value"),
        (json!({"id": "37", "value": "5"}), "attributes[0].id"),
        (json!({"id": 37, "value": "5", "x": 1}), "attributes[0].x"),
        (json!(37), "attributes[0]"),
    ] {
        assert_eq!(wrong(&mut client, worker, |body| body["attributes"] = json!([item])), [field]);
    }
    // A select attribute wants the text of an option, not its id.
    let video = |value: &'static str| {
        move |body: &mut Value| {
            body["categoryId"] = json!(31);
            body["attributes"] = json!([{"id": 31, "value": value}]);
        }
    };
    assert_eq!(wrong(&mut client, worker, video("27")), ["attributes[0].value"]);
    let mut body: Value = serde_json::from_str(&task_body(worker, "100", "")).unwrap();
    video("HD")(&mut body);
    body["validateOnly"] = json!(true);
    client.done(Post, "customer/tasks", &body.to_string());
    assert_eq!(client.get("/_sandbox/state")["tasks"], before, "nothing was made");
    for bad in ["", "{", "[]", "5", r#"{"title":"a","title":"b"}"#] {
        assert_eq!(client.refused(Post, "customer/tasks", bad).0, 400, "{bad}");
    }
    let mut form = client.request(Post, "customer/tasks", "title=x");
    form.headers.retain(|(name, _)| name != "content-type");
    form.headers.push(("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned()));
    assert_eq!(client.world.handle(client.now, &form).response().unwrap().status, 415);
}

#[test]
fn ad_contracts_must_fit_the_price() {
    let (mut client, worker) = client();
    // The company's contract with the platform, and one more between the same two.
    let uuids = ["4a0355a7-9019-4208-8f86-000000002955", "73d13481-e71c-4edb-b251-a48bbcfa4133"];
    let (own, platform) = ("2955aaaa-0000-4000-8000-000000002955", "0109ce50-ff03-4c1c-96af-26bf816597fc");
    client.done(
        Post,
        "customer/ord/contract",
        &format!(
            r#"{{"externalContractId":"{}","externalOrganisationCustomerId":"{own}","externalOrganisationPerformerId":"{platform}","contractDate":"11.01.2020","contractType":"CONTRACT_TYPE_SERVICE","subjectType":"SUBJECT_TYPE_OTHER"}}"#,
            uuids[1]
        ),
    );
    let contract = |index: usize, sum: u64| format!(r#"{{"uuid":"{}","sum":{sum}}}"#, uuids[index]);
    let adv = |sums: [u64; 2]| {
        format!(r#","advData":{{"endContracts":[{},{}]}}"#, contract(0, sums[0]), contract(1, sums[1]))
    };
    assert_eq!(client.refused(Post, "customer/tasks", &task_body(worker, "100", &adv([60, 41]))).0, 409);
    assert_eq!(client.call(Post, "customer/tasks", &task_body(worker, "100", &adv([60, 40]))).0, 200);
    let no_sum =
        r#","advData":{"endContracts":[{"uuid":"73d13481-e71c-4edb-b251-a48bbcfa4133"},{"uuid":"x","sum":1}]}"#;
    let (status, errors) = client.refused(Post, "customer/tasks", &task_body(worker, "100", no_sum));
    assert_eq!((status, errors.as_object().unwrap().len()), (422, 2));
}

/// Every action in every state does what the table says, and a refusal changes nothing.
#[test]
fn every_action_in_every_state() {
    let actions: [(Action, &str); 10] = [
        (Action::Take, "2"),
        (Action::Report, "3"),
        (Action::Refuse, "6"),
        (Action::ConfirmCancellation, "8"),
        (Action::Accept, "accept"),
        (Action::ReturnToWork, "return-to-work"),
        (Action::Pay, "pay"),
        (Action::QuickPay, "quick-pay"),
        (Action::Decline, "decline"),
        (Action::ProlongDeadline, "prolong-deadline"),
    ];
    for (action, name) in actions {
        let (mut client, _) = client();
        // The first tasks of a world show each state once; all of them belong to the rich companies but the last.
        let tasks: Vec<(u64, u64, u64)> = client
            .world
            .solar_staff()
            .tasks
            .values()
            .take(12)
            .map(|task| (task.id, task.company, task.state))
            .collect();
        for (id, company, before) in tasks {
            client.company = Some(company);
            for freelancer in client.get("customer/freelancers?size=500")["items"].as_array().unwrap() {
                let body = format!(
                    r#"{{"freelancerId":{},"templateUuid":"4b8d3847-5651-40f5-b534-48b273974c5c"}}"#,
                    freelancer["id"]
                );
                client.call(Post, "customer/freelancers/sign-agreement", &body);
            }
            let verified = client.task(id)["worker"]["isVerified"] == true;
            let (status, _) = match name {
                "2" | "3" | "6" | "8" => {
                    client.call(Put, &format!("customer/tasks/{id}"), &format!(r#"{{"state":{name}}}"#))
                }
                "prolong-deadline" => client.call(
                    Post,
                    "customer/tasks/prolong-deadline",
                    &format!(r#"{{"taskId":{id},"deadline":"2026-07-25T15:00:58.295Z"}}"#),
                ),
                _ => client.call(Post, &format!("customer/tasks/{name}"), &format!(r#"{{"taskId":{id}}}"#)),
            };
            let after = client.state(id);
            match action.from(before) {
                _ if company == POOR && name.parse::<u8>().is_ok() => assert_eq!((status, after), (403, before)),
                Some(_) if !verified && [Action::Take, Action::QuickPay].contains(&action) => assert_eq!(status, 409),
                Some(next) => assert_eq!((status, after), (200, next), "{action:?} in {before}"),
                None => assert_eq!((status, after), (409, before), "{action:?} in {before}"),
            }
        }
    }
}

#[test]
fn set_state_takes_only_four_states() {
    let (mut client, worker) = client();
    let id = client.new_task(worker, "10");
    let path = format!("customer/tasks/{id}");
    for body in [r#"{"state":4}"#, r#"{"state":"2"}"#, r#"{"state":2.0}"#, "{}", r#"{"state":2,"x":1}"#] {
        assert_eq!(client.refused(Put, &path, body).0, 422, "{body}");
    }
    assert_eq!(client.refused(Put, "customer/tasks/999", r#"{"state":2}"#).0, 404);
    client.company = Some(EURO);
    assert_eq!(client.refused(Put, &path, r#"{"state":2}"#).0, 404, "another company's task");
}

#[test]
fn what_keeps_a_freelancer_from_a_task() {
    let (mut client, _) = client();
    for (name, requirement, code) in [
        ("invited", "registrationRequired", json!(null)),
        ("unverified", "verificationRequired", json!(null)),
        ("unsigned", "agreementRequired", json!(11)),
    ] {
        let person = client.freelancer(name);
        let id = client.new_task(person["id"].as_u64().unwrap(), "10");
        let uuid = client.task(id)["uuid"].as_str().unwrap().to_owned();
        let query = format!("taskUuid={uuid}&freelancerUuid={}", person["uuid"].as_str().unwrap());
        let check = client.get(&format!("customer/freelancers/check-task-requirements?{query}"));
        assert_eq!(check["name"], requirement);
        let (status, refusal) = client.refused(Put, &format!("customer/tasks/{id}"), r#"{"state":2}"#);
        assert_eq!((status, &refusal["code"]), (409, &code));
        assert_eq!(client.refused(Post, "customer/tasks/quick-pay", &format!(r#"{{"taskId":{id}}}"#)).0, 409);
        // Refusing a task needs no agreement.
        client.done(Put, &format!("customer/tasks/{id}"), r#"{"state":6}"#);
    }
    assert_eq!(client.refused(Get, "customer/freelancers/check-task-requirements?taskUuid=1", "").0, 422);
}

#[test]
fn a_document_to_sign() {
    let (mut client, worker) = client();
    let uuid = client.freelancer("ready")["uuid"].as_str().unwrap().to_owned();
    let (_, created) = client.call(Post, "customer/tasks", &task_body(worker, "10", r#","acceptanceFileIds":[1049]"#));
    let task = created["uuid"].as_str().unwrap().to_owned();
    assert_eq!(client.refused(Put, &format!("customer/tasks/{task}"), r#"{"state":2}"#).1["code"], json!(null));
    assert_eq!(client.refused(Post, "customer/tasks/quick-pay", &format!(r#"{{"uuid":"{task}"}}"#)).0, 409);
    let check = format!("customer/freelancers/check-task-requirements?taskUuid={task}&freelancerUuid={uuid}");
    let template = client.get(&check)["data"]["templateUuid"].clone();
    let body = json!({"freelancerId": worker, "templateUuid": template}).to_string();
    client.done(Post, "customer/freelancers/sign-agreement", &body);
    client.done(Put, &format!("customer/tasks/{task}"), r#"{"state":2}"#);
}

#[test]
fn deadlines_pass() {
    let (mut client, worker) = client();
    let id = client.new_task(worker, "10");
    client.done(Put, &format!("customer/tasks/{id}"), r#"{"state":2}"#);
    client.wait(60 * DAY);
    client.login_as_bot();
    assert_eq!(client.state(id), state::CUSTOMER_DECISION);
    let path = "customer/tasks/prolong-deadline";
    let past = format!(r#"{{"taskId":{id},"deadline":"2025-10-10 10:00:00"}}"#);
    assert_eq!(client.refused(Post, path, &past).0, 422);
    client.done(Post, path, &format!(r#"{{"taskId":{id},"deadline":"2030-01-01 10:00:00"}}"#));
    let task = client.task(id);
    assert_eq!((&task["state"], &task["dateEnd"]), (&json!(2), &json!("2030-01-01 10:00:00")));
}

#[test]
fn references_to_tasks() {
    let (mut client, worker) = client();
    let (one, two) = (client.new_task(worker, "10"), client.new_task(worker, "10"));
    let uuid = client.task(one)["uuid"].as_str().unwrap().to_owned();
    let upper = uuid.to_uppercase();
    for (body, status) in [
        ("{}".to_owned(), 422),
        (format!(r#"{{"taskId":"{one}"}}"#), 422),
        (r#"{"uuid":"x"}"#.to_owned(), 422),
        (r#"{"taskId":1}"#.to_owned(), 404),
        (format!(r#"{{"taskId":{two},"uuid":"{uuid}"}}"#), 422),
        (format!(r#"{{"taskId":{one},"uuid":"{upper}"}}"#), 409),
    ] {
        assert_eq!(client.refused(Post, "customer/tasks/pay", &body).0, status, "{body}");
    }
    // These two take no UUID.
    for name in ["decline", "return-to-work"] {
        let body = format!(r#"{{"uuid":"{uuid}"}}"#);
        let (status, errors) = client.refused(Post, &format!("customer/tasks/{name}"), &body);
        assert_eq!((status, errors.as_object().unwrap().len()), (422, 2));
    }
}

#[test]
fn filters() {
    let (mut client, worker) = client();
    let all = client.get("customer/tasks?size=500");
    let all: Vec<Value> = all["items"].as_array().unwrap().clone();
    let total = all.len();
    let mut count = |query: &str, fits: &dyn Fn(&Value) -> bool| {
        let got = client.get(&format!("customer/tasks?size=500&{query}"));
        let mut got: Vec<&Value> = got["items"].as_array().unwrap().iter().map(|task| &task["id"]).collect();
        let mut expected: Vec<&Value> = all.iter().filter(|task| fits(task)).map(|task| &task["id"]).collect();
        got.sort_by_key(|id| id.as_u64());
        expected.sort_by_key(|id| id.as_u64());
        assert_eq!(got, expected, "{query}");
        assert!(!got.is_empty() && got.len() < total, "{query} gives {} of {total}", got.len());
    };
    count("filter[state]=5", &|task| task["state"] == 5);
    count("filter%5Bstate%5D%5B%5D=2&filter[state][]=3", &|task| task["state"] == 2 || task["state"] == 3);
    count(&format!("filter[workerId]={worker}"), &|task| task["worker"]["id"] == worker);
    count("filter[creatorId]=100741", &|task| task["creator"]["id"] == 100_741);
    count("filter[priceFrom]=1000&filter[priceTo]=3000", &|task| {
        (1000.0..=3000.0).contains(&task["price"].as_f64().unwrap())
    });
    count("filter[hasPayout]=1", &|task| task["hasPayout"] == true);
    count("filter[hasPayout]=0", &|task| task["hasPayout"] == false);
    count("filter[hasCopyright]=1", &|task| task["copyright"] == true);
    count("filter[hasReport]=1", &|task| task["needReport"] == true);
    count("filter[deadlineType]=1", &|task| task["deadline"]["type"] == 1);
    count("filter[groupId]=655", &|task| task["group"]["id"] == 655);
    count("filter[payedBy]=100740", &|task| task["datePayAt"] != Value::Null);
    count("filter[search]=%D0%BC%D0%BE%D0%BD%D1%82%D0%B0%D0%B6", &|task| {
        task["title"].as_str().unwrap().contains("Монтаж")
    });
    let date = |field: &'static str| {
        move |task: &Value| task[field].as_str().is_some_and(|date| ("2025-09-20".."2025-10-01").contains(&date))
    };
    for (name, field) in [
        ("Created", "dateCreated"),
        ("Finished", "dateFinished"),
        ("Accepted", "dateAccepted"),
        ("Paid", "datePaid"),
        ("Report", "documentDate"),
    ] {
        count(&format!("filter[date{name}From]=2025-09-20&filter[date{name}To]=2025-09-30"), &date(field));
    }
    count("filter[dateEndTo]=2025-10-08", &|task| task["dateEnd"].as_str().unwrap() < "2025-10-09");
    for bad in [
        "filter[state]=7",
        "filter[state]=x",
        "filter[hasPayout]=true",
        "filter[dateEndTo]=01.10.2025",
        "sort=dateEnd",
        "direction=up",
        "filter[name]=x",
        "filter[currencyId]=9",
        "size=501",
        "filter[priceFrom]=1.5",
    ] {
        assert_eq!(client.refused(Get, &format!("customer/tasks?{bad}"), "").0, 422, "{bad}");
    }
    assert_eq!(client.get(&format!("customer/tasks?filter[companyId]={EURO}"))["items"][0]["customer"]["id"], EURO);
    assert_eq!(client.refused(Get, "customer/tasks?filter[companyId]=1", "").0, 403);
    assert_eq!(
        client.get(&format!("customer/tasks?filter[companyId]={MAIN}&filter[currencyId]=3"))["items"],
        json!([])
    );
}

#[test]
fn order_and_pages() {
    let (mut client, _) = client();
    let mut column = |query: &str, field: &str| -> Vec<Value> {
        let items = client.get(&format!("customer/tasks?size=500&{query}"));
        items["items"].as_array().unwrap().iter().map(|task| task[field].clone()).collect()
    };
    let price = |value: &Value| (value.as_f64().unwrap() * 100.0).round() as i64;
    let prices: Vec<i64> = column("sort=price&direction=asc", "price").iter().map(price).collect();
    assert!(prices.is_sorted());
    let down: Vec<i64> = column("sort=price&direction=desc", "price").iter().map(price).collect();
    assert!(down.is_sorted_by(|one, two| one >= two));
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let ends: Vec<_> = column("sort=date_end", "dateEnd").iter().map(text).collect();
    assert!(ends.is_sorted());
    let finished: Vec<_> = column("sort=date_finished&direction=desc", "dateFinished").iter().map(text).collect();
    let dated: Vec<_> = finished.iter().flatten().collect();
    assert!(dated.is_sorted_by(|one, two| one >= two));
    assert!(finished.iter().skip(dated.len()).all(Option::is_none), "those without a date come last");

    let total = client.get("customer/tasks")["pagination"]["total"].as_u64().unwrap();
    let mut ids = Vec::new();
    for page in 1..=total.div_ceil(7) {
        let one = client.get(&format!("customer/tasks?size=7&page={page}"));
        assert_eq!(one["pagination"]["pages"], total.div_ceil(7));
        ids.extend(one["items"].as_array().unwrap().iter().map(|task| task["id"].as_u64().unwrap()));
    }
    assert_eq!(ids.len() as u64, total);
    assert!(ids.is_sorted_by(|one, two| one > two), "newest first, each once");
}

#[test]
fn the_documented_fields() {
    let (mut client, worker) = client();
    let id = client.new_task(worker, "81");
    let list = client.get("customer/tasks?size=1");
    let in_list: Vec<_> = list["items"][0].as_object().unwrap().keys().cloned().collect();
    let mut documented = vec![
        "activeChangesetId",
        "activeDispute",
        "additionalAttributes",
        "category",
        "commissionAmount",
        "commissionPercent",
        "copyright",
        "createType",
        "creator",
        "currency",
        "customer",
        "dateAccepted",
        "dateCreated",
        "dateEnd",
        "dateFinished",
        "datePaid",
        "datePayAt",
        "deadline",
        "description",
        "documentDate",
        "files",
        "group",
        "hasPayout",
        "hold",
        "id",
        "insurance",
        "issueCode",
        "messageCount",
        "needReport",
        "parentCategory",
        "price",
        "state",
        "title",
        "uuid",
        "worker",
    ];
    assert_eq!(in_list, documented);
    documented.retain(|name| !["group", "issueCode"].contains(name));
    documented.extend(["attributes", "links", "messages", "serviceFeeCompensation", "serviceFeeCompensationPercent"]);
    documented.sort_unstable();
    let task = client.task(id);
    let alone: Vec<_> = task.as_object().unwrap().keys().cloned().collect();
    assert_eq!(alone, documented);
    assert_eq!((&task["price"], &task["commissionAmount"], &task["state"]), (&json!(81), &json!(7.29), &json!(1)));
    assert_eq!(task["dateCreated"], "2025-10-09 08:53:20");
    assert_eq!(task["attributes"][0]["values"], json!([{"title": "5"}]));
}
