//! Jobs: creating, changing, finding.

use gigwire::http::Method::{Delete, Get, Patch, Post};
use gigwire_sandbox::Settings;
use serde_json::{Value, json};

use crate::account::{Account, unlimited};

#[test]
fn a_template_brings_its_defaults_and_what_is_sent_wins() {
    let mut account = Account::new();
    let contract = json!({"name": "Номер договора", "field_type": "input", "value": "Д-1"});
    let body = json!({
        "template": {"name": "Монтаж"},
        "external_id": "mine",
        "scheduled_at": "2026-01-05T10:00:00+03:00",
        "assignee": {"worker": {"email": "worker1@gigwire.test"}},
        "skills": [{"name": "Электрика"}],
        "custom_fields": [contract, {"name": "Оборудование", "value": {"name": "Насос"}}],
    });
    let uuid = account.job(&body);
    let job = account.read_job(&uuid);
    assert_eq!(job, account.read_job("mine"));
    assert_eq!((&job["version"], &job["status"]), (&json!(1), &json!("posted")));
    assert_eq!(job["scheduled_at"], "2026-01-05T07:00:00.000Z");
    assert_eq!(job["scheduled_duration"], json!({"minutes": 90}));
    assert_eq!(job["template"]["name"], "Монтаж");
    assert_eq!(job["type"]["code"], "installation");
    assert_eq!(job["assignee"]["worker"]["email"], "worker1@gigwire.test");
    assert_eq!(job["possible_resolutions"].as_array().unwrap().len(), 4);
    let values: Vec<&Value> = job["custom_fields"].as_array().unwrap().iter().map(|field| &field["value"]).collect();
    assert_eq!(values[0], "Д-1");
    assert_eq!(values[1], "https://files.gigwire.test/instruction.pdf", "filled in beforehand");
    assert_eq!(values[2]["name"], "Насос");
    assert!(job.get("resolution").is_none(), "only finished jobs have it");
    let list = account.get("jobs");
    assert_eq!(list["jobs"][0]["uuid"], job["uuid"], "the newest first");
    assert_eq!(list["jobs"][0]["type_uuid"], job["type"]["uuid"]);
}

#[test]
fn what_is_wrong_is_refused_at_once_and_changes_nothing() {
    let mut account = Account::new();
    account.job(&json!({"description": "x", "external_id": "taken"}));
    let before = account.all("jobs", "jobs").len();
    let resolution = json!([{"name": "Выполнено"}, {"name": "Выполнено с замечаниями"}]);
    let both = json!({"worker": {"email": "worker1@gigwire.test"}, "team": {"name": "Бригада 1"}});
    let one = json!({"worker": {"email": "worker1@gigwire.test"}, "access": "view"});
    for (field, value) in [
        ("external_id", json!("taken")),
        ("description", json!("x".repeat(15_001))),
        ("scheduled_at", json!("tomorrow")),
        ("scheduled_duration", json!({"minutes": "60"})),
        ("assignee", both),
        ("assignee", json!({"worker": {"email": "dispatcher@gigwire.test"}})),
        ("assignees", json!([one])),
        ("possible_resolutions", resolution),
        ("territory", json!({"name": "Нигде"})),
        ("skills", Value::Null),
        ("job_type", json!({"code": "nothing"})),
        ("template", json!({"uuid": "x", "name": "y"})),
        ("contacts", json!([{"value": "1".repeat(51)}])),
        ("contacts", json!([{"type": "email"}])),
        ("address", json!({"floor": "1".repeat(51)})),
        ("address", json!({"geolocation": {"longitude": 500, "latitude": 1}})),
        ("client", json!({"external_id": "nobody"})),
        ("client", json!({"organization": true, "first_name": "x"})),
        ("site", json!({"external_id": "nowhere"})),
        ("custom_fields", json!([{"name": "x", "field_type": "checkbox", "value": true}])),
        ("custom_fields", json!([{"name": "x", "field_type": "input", "value": "x".repeat(201)}])),
        ("custom_fields", json!([{"name": "unknown", "value": "x"}])),
        ("report_fields", json!([{"name": "x", "field_type": "file", "value": "x"}])),
        ("report_fields", json!([{"name": "x", "field_type": "image", "value": "x"}])),
    ] {
        assert_eq!(account.faults(Post, "jobs", &json!({field: value.clone()})), [field], "{value}");
    }
    assert_eq!(account.faults(Post, "jobs", &json!({"template": {"name": "Монтаж"}})), ["custom_fields"], "required");
    assert_eq!(account.call(Post, "jobs", &json!([])).0, 400);
    assert_eq!(account.all("jobs", "jobs").len(), before);
}

#[test]
fn a_change_leaves_the_rest_and_grows_the_version() {
    let mut account = Account::new();
    let worker = json!({"worker": {"email": "worker1@gigwire.test"}});
    let uuid = account.job(&json!({"description": "x", "scheduled_duration": {"minutes": 5}, "assignee": worker}));
    account.wait(1000);
    account.change(&format!("jobs/{uuid}"), &json!({"description": "y", "nonsense": 1}));
    account
        .change(&format!("jobs/{uuid}"), &json!({"scheduled_duration": null, "scheduled_at": "2026-01-05T10:00:00"}));
    let job = account.read_job(&uuid);
    assert_eq!((&job["version"], &job["description"]), (&json!(3), &json!("y")));
    assert_eq!((&job["scheduled_duration"], &job["scheduled_at"]), (&Value::Null, &json!("2026-01-05T10:00:00")));
    assert_ne!(job["created_at"], job["updated_at"]);
    let history = account.get(&format!("jobs/{uuid}/history"));
    let events: Vec<_> =
        history["events"].as_array().unwrap().iter().map(|one| (&one["version"], &one["type"])).collect();
    assert_eq!(
        events,
        [(&json!(1), &json!("job_created")), (&json!(2), &json!("job_updated")), (&json!(3), &json!("job_updated")),]
    );
    let rest = account.get(&format!("jobs/{uuid}/history?after=2"));
    assert_eq!(rest["events"].as_array().unwrap().len(), 1);
    assert_eq!(account.faults(Get, &format!("jobs/{uuid}/history?after={uuid}"), &Value::Null), ["after"]);
    assert_eq!(account.call(Patch, "jobs/unknown", &json!({"description": "z"})).0, 404, "creates none");
}

#[test]
fn clients_and_sites_may_come_with_a_job() {
    let mut account = Account::new();
    let body = json!({
        "description": "x",
        "client": {"organization": false, "first_name": "Иван", "external_id": "new-client"},
        "site": {"name": "Дом", "external_id": "new-site"},
    });
    let job = account.job(&body);
    let job = account.read_job(&job);
    assert_eq!(job["client"]["external_id"], "new-client");
    assert_eq!(account.get("clients/new-client")["client"]["name"], "Иван");
    assert_eq!(account.get("sites/new-site")["sites"]["client"], job["client"]);
    let again = account.job(&json!({"description": "y", "client": {"external_id": "new-client"}}));
    assert_eq!(account.read_job(&again)["client"], job["client"]);
}

#[test]
fn several_assignees_make_the_single_one_count_for_nothing() {
    let mut account = Account::new();
    let worker = |number: u32| json!({"email": format!("worker{number}@gigwire.test")});
    let body = json!({
        "description": "x",
        "assignee": {"worker": worker(1)},
        "assignees": [{"worker": worker(2), "access": "edit"}, {"worker": worker(3), "access": "view"}],
    });
    let job = account.job(&body);
    assert_eq!(account.read_job(&job)["assignee"]["worker"]["email"], "worker2@gigwire.test");
    let told: Vec<String> = account.world.outbox().messages().map(|message| message.to.clone()).collect();
    assert_eq!(told, ["worker2@gigwire.test", "worker3@gigwire.test"]);
    account.headers.push(("x-planado-notify-assignees".to_owned(), "false".to_owned()));
    account.change(&format!("jobs/{job}"), &json!({"description": "y"}));
    assert_eq!(account.world.outbox().messages().count(), 2, "quiet");
    account.headers.pop();
    account.change(&format!("jobs/{job}"), &json!({"description": "z"}));
    assert_eq!(account.world.outbox().messages().count(), 4);
}

#[test]
fn lists_are_filtered_and_go_on_after_what_is_gone() {
    let mut settings = unlimited();
    settings.planado.page_size = 5;
    let mut account = Account::with(settings);
    let all = account.all("jobs", "jobs");
    assert_eq!(all.len(), 24);
    let numbers: Vec<u64> = all.iter().map(|job| job["serial_no"].as_u64().unwrap()).collect();
    assert!(numbers.windows(2).all(|pair| pair[0] > pair[1]), "the newest first: {numbers:?}");
    let started = account.all("jobs?status[]=started&status[]=suspended", "jobs");
    assert_eq!(started.len(), 8);
    assert!(account.all("jobs?external_order_id=order-2&nonsense=1", "jobs").len() == 3);
    let worker = account.get("users")["users"][1]["uuid"].as_str().unwrap().to_owned();
    let own = account.all(&format!("jobs?assignee[worker_uuid]={worker}"), "jobs");
    assert!(!own.is_empty() && own.iter().all(|job| job["assignee"]["worker_uuid"] == worker.as_str()));
    let at = all[3]["updated_at"].as_str().unwrap();
    let later = account.all(&format!("jobs?updated_at[after]={at}"), "jobs");
    assert!(later.len() < 24 && later.iter().all(|job| job["updated_at"].as_str().unwrap() > at), "strictly");
    assert_eq!(account.call(Get, "jobs?updated_at[after]=x", &Value::Null).0, 422);

    let last = all[4]["uuid"].as_str().unwrap().to_owned();
    let next = account.get(&format!("jobs?after={last}"))["jobs"].clone();
    account.done(Delete, &format!("jobs/{last}"), &Value::Null);
    assert_eq!(account.call(Get, &format!("jobs/{last}"), &Value::Null).0, 404);
    assert_eq!(account.get(&format!("jobs?after={last}"))["jobs"], next);
    assert_eq!(account.all("jobs", "jobs").len(), 23);
    assert_eq!(account.faults(Get, "jobs?after=00000000-0000-4000-8000-000000000000", &Value::Null), ["after"]);
    assert_eq!(account.all("skills", "skills").len(), 23, "twenty on a page");
}

#[test]
fn switches_for_what_the_documents_leave_open() {
    let body = json!({"description": "x", "assignee": {"worker": {"email": "worker1@gigwire.test"}}, "extra": 1});
    let with = |change: fn(&mut Settings)| {
        let mut settings = unlimited();
        change(&mut settings);
        Account::with(settings)
    };
    let mut account = with(|settings| settings.planado.create_ignores_assignee = true);
    let job = account.job(&body);
    assert_eq!(account.read_job(&job)["assignee"], Value::Null);
    let mut account = with(|settings| settings.planado.refuse_unknown_keys = true);
    assert_eq!(account.faults(Post, "jobs", &body), ["extra"]);
    let mut account = with(|settings| settings.planado.version_locks = true);
    let job = account.job(&body);
    let path = format!("jobs/{job}");
    account.change(&path, &json!({"version": 1, "description": "y"}));
    assert_eq!(account.call(Patch, &path, &json!({"version": 1, "description": "z"})).0, 409);
    let mut account = with(|settings| settings.planado.update_creates_jobs = true);
    account.change("jobs/new-one", &json!({"description": "z"}));
    assert_eq!(account.read_job("new-one")["version"], 1);
    let mut account = with(|settings| settings.planado.short_custom_fields = false);
    let field = json!({"name": "x", "field_type": "input", "value": "x".repeat(201)});
    account.job(&json!({"custom_fields": [field]}));
    // One switch at a time: the others of the platform stay.
    let settings = account.control("settings", &json!({"planado": {"page_size": 3}}));
    assert_eq!(settings["planado"]["short_custom_fields"], false);
    assert_eq!(account.get("jobs")["jobs"].as_array().unwrap().len(), 3);
}
