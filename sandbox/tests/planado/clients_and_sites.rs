//! Clients and sites: names by their kind, changes, creation by a change.

use gigwire::http::Method::{Get, Patch, Post};
use serde_json::{Value, json};

use crate::account::Account;

#[test]
fn an_unknown_identifier_of_ones_own_creates_and_may_be_repeated() {
    let mut account = Account::new();
    let body = json!({"organization": true, "organization_name": "ООО Ромашка"});
    let made = account.change("clients/crm-1", &body)["client_uuid"].clone();
    assert_eq!(account.change("clients/crm-1", &body)["client_uuid"], made);
    let client = account.get("clients/crm-1")["client"].clone();
    assert_eq!((&client["uuid"], &client["version"]), (&made, &json!(2)));
    assert_eq!((&client["name"], client.get("first_name")), (&json!("ООО Ромашка"), None));
    let made = account.change("sites/crm-2", &json!({"name": "Склад", "client": {"external_id": "crm-1"}}));
    account.change("sites/crm-2", &json!({"description": "двор"}));
    let site = account.get("sites/crm-2")["sites"].clone();
    assert_eq!(site["uuid"], made["site_uuid"]);
    assert_eq!((&site["name"], &site["description"], &site["version"]), (&json!("Склад"), &json!("двор"), &json!(2)));
    assert_eq!(site["client"]["external_id"], "crm-1");
    let by_uuid = account.get(&format!("sites/{}", made["site_uuid"].as_str().unwrap()));
    assert_eq!(by_uuid["site"], site, "under another key");
    assert_eq!(account.call(Get, "clients/crm-2", &Value::Null).0, 404);
    let unknown = "clients/00000000-0000-4000-8000-000000000000";
    assert_eq!(account.call(Patch, unknown, &body).0, 404, "an identifier of the platform's creates nothing");
}

#[test]
fn names_go_with_the_kind_which_never_changes() {
    let mut account = Account::new();
    for (body, field) in [
        (json!({"organization_name": "x"}), "organization"),
        (json!({"organization": true}), "organization_name"),
        (json!({"organization": true, "organization_name": "x", "first_name": "y"}), "organization"),
        (json!({"organization": false}), "first_name"),
        (json!({"organization": false, "first_name": "y".repeat(51)}), "first_name"),
        (json!({"organization": false, "first_name": "y", "external_id": "client-1"}), "external_id"),
        (json!({"organization": false, "first_name": "y", "site_address": {"apartment": 5}}), "site_address"),
    ] {
        assert!(account.faults(Post, "clients", &body).contains(&field.to_owned()), "{body}");
    }
    assert_eq!(account.faults(Patch, "clients/client-1", &json!({"organization": true})), ["organization"]);
    let cleared = json!({"first_name": null, "last_name": null, "middle_name": null});
    assert_eq!(account.faults(Patch, "clients/client-1", &cleared), ["first_name"], "a name must be left");
    account.change("clients/client-1", &json!({"middle_name": null, "organization": false}));
    assert_eq!(account.get("clients/client-1")["client"]["middle_name"], Value::Null);
    for (body, field) in [
        (json!({}), "name"),
        (json!({"name": "x".repeat(301)}), "name"),
        (json!({"name": "x", "client": {"external_id": "nobody"}}), "client"),
        (json!({"name": "x", "external_id": "site-2"}), "external_id"),
    ] {
        assert_eq!(account.faults(Post, "sites", &body), [field], "{body}");
    }
}

#[test]
fn what_changed_since_is_found() {
    let mut account = Account::new();
    account.wait(60_000);
    account.change("clients/client-3", &json!({"first_name": "Новое"}));
    let found = account.all("clients?updated_at[after]=2025-10-09T08:53:21Z", "clients");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["external_id"], "client-3");
    assert_eq!(account.get("clients")["clients"][0]["external_id"], "client-10", "by when they were made");
}
