//! Users, their permissions and their time.

use gigwire::http::Method::{Get, Patch, Post};
use serde_json::{Value, json};

use crate::account::{Account, unlimited};

fn person(email: &str) -> Value {
    json!({"first_name": "A", "last_name": "B", "email": email, "password": "long enough"})
}

#[test]
fn a_user_becomes_a_worker_by_permission() {
    let mut account = Account::new();
    let uuid = account.done(Post, "users", &person("new@gigwire.test"))["user_uuid"].as_str().unwrap().to_owned();
    let job = json!({"description": "x", "assignee": {"worker": {"uuid": uuid}}});
    assert_eq!(account.faults(Post, "jobs", &job), ["assignee"]);
    account.done(Patch, &format!("users/{uuid}"), &json!({"permissions": {"mobile": {"login": true}}}));
    account.job(&job);
    let users = account.get("users")["users"].clone();
    let rights = &users.as_array().unwrap().iter().find(|user| user["uuid"] == uuid.as_str()).unwrap()["permissions"];
    assert_eq!((&rights["mobile"]["login"], &rights["web"]["login"]), (&json!(true), &json!(false)));
    assert!(rights["web"]["map"].get("view").is_none());
    assert_eq!(account.call(Patch, &format!("users/{uuid}"), &json!({"permissions": {"web": null}})).0, 422);
    let mut short = person("short@gigwire.test");
    short["password"] = json!("short");
    assert_eq!(account.faults(Post, "users", &short), ["password"]);
    assert_eq!(account.faults(Post, "users", &person("NEW@gigwire.test")), ["email"]);
    assert!(!format!("{:?}", account.world.planado().users).contains("long enough"), "passwords are forgotten");
}

#[test]
fn the_support_must_allow_it() {
    let mut settings = unlimited();
    settings.planado.users_may_be_created = false;
    assert_eq!(Account::with(settings).call(Post, "users", &person("x@y.test")).0, 403);
}

#[test]
fn a_week_at_most() {
    let mut account = Account::new();
    let user = account.get("users")["users"][1]["uuid"].as_str().unwrap().to_owned();
    let path = |days: &str| format!("users/{user}/shifts?{days}");
    let slots = |answer: Value| answer["timeline"].as_array().unwrap().len();
    assert_eq!(slots(account.get(&path("after=2025-10-09&before=2025-10-15"))), 7);
    assert_eq!(slots(account.get(&path("after=2025-10-09&before=2025-10-09"))), 1);
    account.control("settings", &json!({"planado": {"last_day_counts": false}}));
    assert_eq!(slots(account.get(&path("after=2025-10-09&before=2025-10-15"))), 6);
    for wrong in [
        "after=2025-10-09&before=2025-10-17",
        "after=2025-10-09&before=2025-10-08",
        "after=%222025-10-09%22&before=2025-10-10",
    ] {
        assert_eq!(account.call(Get, &path(wrong), &Value::Null).0, 422, "{wrong}");
    }
    let span = json!({"time_from": "2025-10-09T10:00:00Z", "time_to": "2025-10-09T09:00:00Z"});
    assert_eq!(account.faults(Patch, &format!("users/{user}/shifts"), &json!({"shifts": [span]})), ["shifts"]);
}
