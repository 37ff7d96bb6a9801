//! Chat, groups, files, documents, transactions, the profile, lookups, and what a test can make happen.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use gigwire::http::Method::{Delete, Get, Post, Put};
use serde_json::{Value, json};
use support::{Client, EURO, MAIN, POOR, form, task_body};

fn ready(client: &mut Client) -> u64 {
    client.freelancer("ready")["id"].as_u64().unwrap()
}

fn items(client: &mut Client, path: &str) -> Vec<Value> {
    client.get(path)["items"].as_array().unwrap().clone()
}

#[test]
fn the_chat_of_a_task() {
    let mut client = Client::bot(5);
    let worker = ready(&mut client);
    let task = client.new_task(worker, "5");
    let path = format!("customer/tasks/{task}/messages");
    assert_eq!(client.get(&path), json!({"items": []}));
    client.done(Post, "customer/tasks/messages", &format!(r#"{{"taskId":{task},"message":"<b>Готово?</b>"}}"#));
    client.control("tasks", &format!(r#"{{"task_id":{task},"do":"message","text":"Да"}}"#));
    let chat = items(&mut client, &path);
    assert_eq!((&chat[0]["message"], &chat[0]["author"]["type"]), (&json!("<b>Готово?</b>"), &json!("customer")));
    assert_eq!((&chat[1]["message"], &chat[1]["author"]["id"]), (&json!("Да"), &json!(worker)));
    assert_eq!(client.task(task)["messageCount"], 2);
    for bad in [r#"{"taskId":1,"message":" "}"#, r#"{"message":"x"}"#] {
        assert_eq!(client.refused(Post, "customer/tasks/messages", bad).0, 422, "{bad}");
    }
    client.company = Some(EURO);
    assert_eq!(client.refused(Get, &path, "").0, 404, "another company's");
    // What a list says of older tasks is true, too.
    let old = client.get("customer/tasks?size=500")["items"]
        .as_array()
        .unwrap()
        .iter()
        .max_by_key(|task| task["messageCount"].as_u64())
        .unwrap()
        .clone();
    assert_eq!(items(&mut client, &format!("customer/tasks/{}/messages", old["id"])).len() as u64, old["messageCount"]);
    assert_ne!(old["messageCount"], 0);
}

#[test]
fn groups_and_their_tasks() {
    let mut client = Client::bot(5);
    let worker = ready(&mut client);
    let (_, receipt) = client.call(Post, "customer/task-groups", r#"{"title":"Новая"}"#);
    assert_eq!(receipt, json!({"actorId": 100_741, "companyId": MAIN, "title": "Новая"}), "without an id");
    let group = items(&mut client, "customer/task-groups").last().unwrap()["id"].as_u64().unwrap();
    let (_, created) =
        client.call(Post, "customer/tasks", &task_body(worker, "5", &format!(r#","editGroup":[{group}]"#)));
    let task = format!("customer/tasks/{}", created["uuid"].as_str().unwrap());
    let listed = |client: &mut Client| items(client, "customer/tasks?size=1")[0]["group"].clone();
    assert_eq!(listed(&mut client), json!({"id": group, "title": "Новая"}));
    let (_, receipt) = client.call(Put, "customer/task-groups", &format!(r#"{{"groupId":{group},"title":"Иная"}}"#));
    assert_eq!(receipt["groupId"], group);
    assert_eq!(listed(&mut client)["title"], "Иная");
    assert_eq!(client.get(&format!("customer/tasks?filter[groupId]={group}"))["pagination"]["total"], 1);
    let own = format!(r#"{{"groupId":{group}}}"#);
    client.company = Some(EURO);
    assert_eq!(client.refused(Delete, "customer/task-groups", &own).0, 404, "another company's");
    client.company = None;
    assert_eq!(client.call(Delete, "customer/task-groups", &own).1["actorId"], 100_741);
    assert_eq!(listed(&mut client), Value::Null);
    client.get(&task);
    assert_eq!(client.refused(Delete, "customer/task-groups", &own).0, 404);
    client.call(Post, "customer/task-groups", r#"{"title":"Третья"}"#);
    assert_eq!(listed(&mut client), Value::Null, "a new group begins empty, whatever its id");
    let group = group + 1;
    let taken = client.refused(Post, "customer/tasks", &task_body(worker, "5", &format!(r#","editGroup":[{group}]"#)));
    assert_eq!(taken.0, 422);
}

#[test]
fn files_of_a_task() {
    let mut client = Client::bot(5);
    let worker = ready(&mut client);
    let task = client.new_task(worker, "5");
    let path = "customer/tasks/files";
    let id = task.to_string();
    let file: Option<(&str, &[u8])> = Some(("/Users/x/акт.xml", b"<a/>\r\n--x-y"));
    for (fields, file, field) in [
        (&[("taskId", id.as_str())][..], file, "type"),
        (&[("taskId", &id), ("type", "6")], file, "type"),
        (&[("type", "5")], file, "taskId"),
        (&[("taskId", "1x"), ("type", "5")], file, "taskId"),
        (&[("uuid", "x"), ("type", "5")], file, "uuid"),
        (&[("taskId", &id), ("type", "5")], None, "file"),
        (&[("taskId", &id), ("type", "5"), ("name", "x")], file, "name"),
        (&[("taskId", &id), ("type", "5")], Some(("a/", &b"x"[..])), "file"),
    ] {
        let (status, errors) = client.send_form(path, &form(fields, file));
        let errors: Value = serde_json::from_str(&errors).unwrap();
        assert!(status == 422 && errors.get(field).is_some(), "{fields:?}: {errors}");
    }
    let right = form(&[("taskId", &id), ("type", "5")], file);
    assert_eq!(client.send_form(path, &right[..right.len() - 4]).0, 400, "cut off");
    assert_eq!(
        client.refused(Post, path, r#"{"file":"/Users/x"}"#).0,
        415,
        "the documented sample cannot carry a file"
    );
    assert_eq!(client.send_form("customer/tasks/pay", &right).0, 415);
    assert_eq!(client.send_form(path, &right), (200, String::new()));
    let files = client.task(task)["files"].clone();
    assert_eq!(
        (&files[0]["name"], &files[0]["typeId"], &files[0]["ownerId"]),
        (&json!("акт.xml"), &json!(5), &json!(100_741))
    );
    let kept = client.world.solar_staff().files.values().next().unwrap();
    assert_eq!((kept.size, kept.sha256.len()), (11, 64));
    let huge = form(&[("taskId", &id), ("type", "5")], Some(("a", &vec![b'-'; 15 << 20])));
    assert_eq!(client.send_form(path, &huge).0, 200);
    let larger = form(&[("taskId", &id), ("type", "5")], Some(("a", &vec![b'-'; 16 << 20])));
    assert_eq!(client.send_form(path, &larger).0, 413);
}

#[test]
fn documents_and_transactions_follow_the_money() {
    let mut client = Client::bot(5);
    client.company = Some(POOR);
    let worker = ready(&mut client);
    assert_eq!(items(&mut client, "customer/documents?filter[type]=7"), [] as [Value; 0]);
    let task = client.new_task(worker, "100");
    client.done(Post, "customer/tasks/quick-pay", &format!(r#"{{"taskId":{task}}}"#));
    client.control("top-up", &format!(r#"{{"company_id":{POOR},"amount":10.50}}"#));
    let acts = items(&mut client, "customer/documents?filter[type]=7");
    assert_eq!((acts.len(), &acts[0]["amount"], &acts[0]["invoiceStatusId"]), (1, &json!(109), &Value::Null));
    assert_eq!(acts[0]["topUpBalanceDate"], "-0001-11-30 00:00:00");
    let all = items(&mut client, "customer/documents?sort=createdAt&direction=desc");
    assert_eq!(all.iter().map(|document| document["type"].as_u64().unwrap()).collect::<Vec<_>>().len(), 3);
    assert!(all[0]["createdAt"].as_str() >= all[2]["createdAt"].as_str());
    assert_eq!(items(&mut client, "customer/documents?filter[dateTo]=2020-01-01"), [] as [Value; 0]);
    for bad in ["filter[type]=5", "sort=created_at", "page=1"] {
        assert_eq!(client.refused(Get, &format!("customer/documents?{bad}"), "").0, 422, "{bad}");
    }
    let transactions = items(&mut client, "customer/transactions");
    let kinds: Vec<_> =
        transactions.iter().map(|one| (one["type"].as_u64().unwrap(), one["amount"].as_f64().unwrap())).collect();
    assert_eq!(kinds, [(1, 10.5), (2, 109.0), (1, 150.0)]);
    client.done(Get, "customer/documents/download?filter[type]=7", "");
    let mail = client.world.outbox().messages().next_back().unwrap();
    assert!(mail.to == "bot@gigwire.test" && mail.text.contains("(1): http://sandbox/"), "{mail:?}");
    for bad in ["0", "-1", "1.001", "\"5\"", "1e3"] {
        let body = format!(r#"{{"company_id":{POOR},"amount":{bad}}}"#);
        assert_eq!(client.refused(Post, "/_sandbox/top-up", &body).0, 400, "{bad}");
    }
    client.sound();
}

#[test]
fn a_top_up_holds_what_could_not_be_held() {
    let mut client = Client::bot(5);
    client.company = Some(EURO);
    let worker = ready(&mut client);
    let task = client.accepted_task(worker, "1000000");
    let listed = |client: &mut Client| items(client, "customer/tasks?size=1")[0].clone();
    assert_eq!(listed(&mut client)["issueCode"], "not_enough_balance_for_hold");
    client.control("top-up", &format!(r#"{{"company_id":{EURO},"amount":2000000}}"#));
    let held = listed(&mut client);
    assert_eq!((&held["issueCode"], &held["hold"]["isActive"]), (&Value::Null, &json!(true)));
    client.done(Post, "customer/tasks/pay", &format!(r#"{{"taskId":{task}}}"#));
    client.control("tasks", &format!(r#"{{"task_id":{task},"do":"return_payment"}}"#));
    assert_eq!(client.state(task), 4);
    assert_eq!(items(&mut client, "customer/transactions")[0]["type"], 3, "a refund");
    client.wait(60_000);
    assert_eq!(client.state(task), 4, "nothing of it arrives");
    client.done(Post, "customer/tasks/pay", &format!(r#"{{"taskId":{task}}}"#));
    client.wait(60_000);
    let ledger = client.get(&format!("/_sandbox/ledger?task_id={task}"));
    let reasons: Vec<_> = ledger["entries"].as_array().unwrap().iter().map(|entry| &entry["reason"]).collect();
    assert_eq!(reasons, ["payment", "payment_returned", "payment", "earning", "commission"]);
    client.sound();
}

#[test]
fn disputes_change_approvals_and_the_freelancers_own_doing() {
    let mut client = Client::bot(5);
    client.company = Some(POOR);
    let worker = ready(&mut client);
    let task = client.new_task(worker, "5");
    let mut done = |doing: &str| {
        client.control("tasks", &format!(r#"{{"task_id":{task},"do":"{doing}"}}"#));
        client.task(task)
    };
    assert_eq!(done("take")["state"], 2);
    let dispute = done("open_dispute");
    assert_eq!((&dispute["state"], &dispute["activeDispute"]), (&json!(13), &json!(true)));
    assert_eq!(done("settle_dispute")["activeDispute"], Value::Null);
    let approval = done("propose_changes");
    assert!(approval["state"] == 16 && approval["activeChangesetId"].is_u64());
    assert_eq!(done("agree_to_changes")["activeChangesetId"], Value::Null);
    assert_eq!(done("report")["state"], 3);
    for (body, status) in [
        (format!(r#"{{"task_id":{task},"do":"take"}}"#), 409),
        (format!(r#"{{"task_id":{task},"do":"fly"}}"#), 400),
        (r#"{"task_id":1,"do":"take"}"#.to_owned(), 404),
    ] {
        assert_eq!(client.refused(Post, "/_sandbox/tasks", &body).0, status, "{body}");
    }
}

#[test]
fn payouts_that_fail_or_arrive_in_part() {
    let mut client = Client::bot(5);
    let worker = ready(&mut client);
    let means = client.get(&format!("customer/freelancers/payout-endpoints?freelancerId={worker}"));
    for (how, status) in [("fail", 3), ("partly", 5), ("work", 2)] {
        client.control("settings", &format!(r#"{{"payouts":"{how}","payout_run_ms":3600000}}"#));
        let task = client.new_task(worker, "100");
        client.done(Post, "customer/tasks/quick-pay", &format!(r#"{{"taskId":{task}}}"#));
        let payout =
            format!(r#"{{"taskId":{task},"payoutEndpointType":1,"payoutEndpointId":{}}}"#, means["cards"][0]["id"]);
        client.done(Post, "customer/tasks/payout", &payout);
        client.wait(600_000);
        let path = format!("customer/tasks/payout/{task}");
        assert_eq!(client.get(&path)["payoutStatus"], 1, "it takes an hour now");
        client.control("clock", r#"{"advance_ms":3600000}"#);
        client.login_as_bot();
        assert_eq!(client.get(&path)["payoutStatus"], status, "{how}");
        client.sound();
    }
    for bad in [r#"{"payouts":"maybe"}"#, r#"{"seed":2}"#, r#"{"x":1}"#, r#"{"naive":1}"#] {
        assert_eq!(client.refused(Post, "/_sandbox/settings", bad).0, 400, "{bad}");
    }
    assert_eq!(client.get("/_sandbox/settings")["payout_run_ms"], 3_600_000);
}

#[test]
fn the_profile_and_its_language() {
    let mut client = Client::bot(5);
    let profile = client.get("profile");
    assert_eq!((&profile["language"], &profile["username"]), (&json!("RU"), &json!("bot@gigwire.test")));
    assert!(profile["gridsSettings"].is_string() && profile["twoFaMethod"].is_null());
    let refusal = |client: &mut Client| client.refused(Post, "customer/tasks/pay", r#"{"taskId":1}"#).1;
    assert_eq!(refusal(&mut client), json!({"error": "Задача не найдена"}));
    assert_eq!(
        client.refused(Put, "profile/language", r#"{"language":"DE"}"#).1,
        json!({"language": "Недопустимое значение"})
    );
    client.done(Put, "profile/language", r#"{"language":"EN"}"#);
    assert_eq!(client.get("profile")["languageStringValue"], "EN");
    assert_eq!(refusal(&mut client), json!({"error": "No such task"}));
    assert_eq!(
        client.refused(Put, "profile/language", r#"{"language":""}"#).1,
        json!({"language": "Must not be empty"})
    );
    assert_eq!(client.get("lookups/taxation-statuses")["NATURAL_TITLE"], "Natural person");
}

/// Every Russian text that a handler may refuse with has its English.
#[test]
fn every_refusal_is_translated() {
    let directory = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/solar_staff");
    let mut checked = 0;
    for file in std::fs::read_dir(directory).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        // Pages are for people, not for programs; the list itself is no refusal.
        if ["freelancer_page.rs", "language.rs", "terminal.rs"].contains(&name.as_str()) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for (index, _) in text.match_indices('"').collect::<Vec<_>>().iter().step_by(1) {
            let before = text[..*index].trim_end();
            let refuses =
                ["conflict(", "not_found(", "unauthorized(", "&format!("].iter().any(|call| before.ends_with(call))
                    || before.ends_with("&str =")
                    || before.rsplit_once(['\n', ';']).is_some_and(|(_, line)| {
                        line.contains("errors.add(") || line.contains("Reply::error") || line.contains("Reply::invalid")
                    });
            let literal = text[index + 1..].split('"').next().unwrap();
            let russian = literal.chars().any(|letter| ('а'..='я').contains(&letter));
            if refuses && russian && !literal.contains("({") {
                let sample = literal.replace("{state}", "5");
                assert!(gigwire_sandbox::solar_staff::language::english(&sample).is_some(), "{name}: {literal}");
                checked += 1;
            }
        }
    }
    assert!(checked > 60, "{checked}");
}

#[test]
fn more_lookups_and_insurance() {
    let mut client = Client::bot(5);
    assert_eq!(client.get("lookups/deadlines"), json!({"SOFT": 1, "HARD": 2}));
    assert_eq!(client.get("lookups/taxation-statuses")["SELF_EMPLOYED"], 3);
    let rates = client.get("exchanges");
    assert_eq!(rates.as_array().unwrap().len(), 6);
    assert_eq!(
        rates[0],
        json!({"base": {"currency": "EUR", "id": 3}, "target": {"currency": "RUB", "id": 1}, "rate": 79.401})
    );
    assert!(items(&mut client, "customer/ord/get-arccw-codes").contains(&json!({"id": 428, "title": "Латвия"})));
    let worker = ready(&mut client);
    let info = client.get(&format!("customer/insurance/info?workerId={worker}&categoryId=37"));
    assert_eq!(info["canBeInsured"], true);
    for bad in ["", "?workerId=1", "?workerId=x&categoryId=37", "?workerId=1&categoryId=999"] {
        assert_eq!(client.refused(Get, &format!("customer/insurance/info{bad}"), "").0, 422, "{bad}");
    }
    assert_eq!(client.refused(Get, "customer/insurance/info?workerId=1&categoryId=37", "").0, 404);
}
