//! Every call of the catalog, done once.

use std::collections::BTreeSet;

use gigwire::http::Method::{Delete, Patch, Post};
use gigwire::planado::PLATFORM;
use serde_json::{Value, json};

use crate::account::Account;

#[test]
fn all_of_them() {
    let mut account = Account::new();
    for (list, key) in [
        ("jobs", "jobs"),
        ("clients", "clients"),
        ("sites", "sites"),
        ("templates", "templates"),
        ("job_types", "job_types"),
        ("resolutions", "resolutions"),
        ("skills", "skills"),
        ("territories", "territories"),
        ("teams", "teams"),
        ("dictionaries", "dictionaries"),
        ("users", "users"),
    ] {
        assert!(!account.get(list)[key].as_array().unwrap().is_empty(), "{list}");
    }
    let template = account.get("templates")["templates"][0]["uuid"].as_str().unwrap().to_owned();
    let template = account.get(&format!("templates/{template}"))["template"].clone();
    assert_eq!(template["custom_fields"].as_array().unwrap().len(), 3);
    let list = account.get("dictionaries")["dictionaries"][0]["uuid"].as_str().unwrap().to_owned();
    assert_eq!(account.get(&format!("dictionaries/{list}/values"))["values"].as_array().unwrap().len(), 3);
    account.control("planado/webhooks", &json!({"url": "http://127.0.0.1:9/", "secret": "s"}));
    let webhook = account.get("webhooks")["webhooks"][0]["uuid"].as_str().unwrap().to_owned();
    account.get(&format!("webhooks/{webhook}/requests"));

    let job = account.job(&json!({"template": {"name": "Осмотр"}, "external_id": "e-1"}));
    account.change("jobs/e-1", &json!({"description": "x"}));
    account.get(&format!("jobs/{job}"));
    account.get(&format!("jobs/{job}/history"));
    account.get(&format!("jobs/{job}/locations"));
    account.done(Post, "clients", &json!({"organization": true, "organization_name": "ООО"}));
    account.change("clients/client-1", &json!({"first_name": "x"}));
    account.get("clients/client-1");
    account.done(Post, "sites", &json!({"name": "x"}));
    account.change("sites/site-2", &json!({"name": "y"}));
    account.get("sites/site-2");
    let person = json!({"first_name": "A", "last_name": "B", "email": "a@b.test", "password": "long enough"});
    let user = account.done(Post, "users", &person)["user_uuid"].as_str().unwrap().to_owned();
    account.done(Patch, &format!("users/{user}"), &json!({"permissions": {"mobile": {"login": true}}}));
    let span = json!({"time_from": "2025-10-10T06:00:00Z", "time_to": "2025-10-10T15:00:00Z"});
    account.done(Patch, &format!("users/{user}/shifts"), &json!({"shifts": [span]}));
    account.done(Patch, &format!("users/{user}/shifts/2025-10-11"), &json!({"working": false}));
    let timeline = account.get(&format!("users/{user}/shifts?after=2025-10-09&before=2025-10-12"));
    let working: Vec<&Value> = timeline["timeline"].as_array().unwrap().iter().map(|slot| &slot["working"]).collect();
    assert_eq!(working, [&json!(true), &json!(false)]);
    account.done(Delete, "jobs/e-1", &Value::Null);

    let seen: BTreeSet<_> = account.seen.into_iter().collect();
    let missing: Vec<_> = PLATFORM.operations.iter().map(|one| one.id).filter(|id| !seen.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
