//! The life of a job, and its money.

use gigwire::http::Method::{Get, Post};
use gigwire_sandbox::Settings;
use gigwire_sandbox::ledger::Account::{Commission, QugoCustomer, QugoHeld};
use gigwire_sandbox::qugo::seed::inns;
use serde_json::{Value, json};

use crate::customer::{Customer, JOB};

#[test]
fn from_moderation_to_documents() {
    let mut customer = Customer::new();
    let before = customer.balance(Commission);
    let id = customer.post(&format!("jobs?{JOB}"))["id"].as_u64().unwrap();
    let mut states = vec![customer.state(id)];
    for _ in 0..3 {
        customer.wait(2_000);
        states.push(customer.state(id));
    }
    assert_eq!(states, ["MODERATION_AWAITING_HOLD", "MODERATION_HOLD_COMPLETED", "MODERATION", "PUBLISHED"]);
    assert_eq!(customer.balance(QugoHeld), "103.52", "the budget and three percent of it, rounded");
    let invite = format!("jobs/{id}/invites/invite-by-inn?inn={}&description=Ждём", inns::SELF_EMPLOYED);
    assert_eq!(customer.post(&invite)["state"]["id"], "WORKMANPENDING");
    assert_eq!(customer.call(Post, &invite, &Value::Null).0, 422, "it is not published any more");
    customer.wait(5_000);
    assert_eq!(customer.state(id), "INPROGRESS");
    let offer = customer.get(&format!("jobs/{id}"))["jobOffer"]["id"].as_u64().unwrap();
    let accept = format!("job-offers/{offer}/result-accept");
    assert_eq!(customer.call(Post, &accept, &Value::Null).0, 422, "the work is not finished");
    customer.post(&format!("job-offers/{offer}/finish-execution"));
    customer.post(&accept);
    assert_eq!(customer.call(Post, &accept, &Value::Null).0, 422, "once");
    customer.wait(2_000);
    let job = customer.get(&format!("jobs/{id}"));
    assert_eq!(job["state"]["id"], "PAID");
    assert!(job["jobOffer"]["act"]["origin"].is_string() && job["jobOffer"]["receipt"]["url"].is_string());
    assert_eq!((customer.balance(QugoHeld), customer.balance(QugoCustomer)), ("0".to_owned(), "499896.48".to_owned()));
    assert_ne!(customer.balance(Commission), before);
    let row = customer.get("jobs?State=PAID&ReceiptState=ONLINE_RECEIPT_GENERATED")["items"][0].clone();
    assert_eq!((&row["jobId"], row["transactionAmount"].to_string()), (&json!(id), "100.5".to_owned()));
    assert_eq!(customer.get("jobs?State=DRAFT")["items"], json!([]));
}

#[test]
fn another_amount() {
    for (price, held) in [("50", "51.5"), ("200", "206")] {
        let mut settings = Settings::new(1);
        settings.qugo.arbitration_settles = false;
        let mut customer = Customer::with(settings);
        let id = customer.published();
        customer.post(&format!("jobs/{id}/invites/invite-by-inn?inn={}", inns::SELF_EMPLOYED));
        customer.control("qugo", &json!({"do": "accept", "job": id}));
        let offer = customer.get(&format!("jobs/{id}"))["jobOffer"]["id"].as_u64().unwrap();
        let path = format!("job-offers/{offer}/arbitration");
        assert_eq!(customer.faults(&path, &json!({})), ["resultDeclineNewPrice"]);
        customer.done(Post, &path, &json!({"resultDeclineNewPrice": price, "resultDeclineComment": "меньше"}));
        assert_eq!(customer.state(id), "INPROGRESS", "the performer must agree");
        customer.control("qugo", &json!({"do": "agree", "job": id}));
        assert_eq!(customer.balance(QugoHeld), held);
        customer.wait(2_000);
        assert_eq!(customer.state(id), "PAID");
        assert_eq!(customer.get(&format!("jobs/{id}"))["jobOffer"]["offerPrice"].to_string(), price);
    }
}

#[test]
fn who_may_not_work_and_what_is_wrong() {
    let mut customer = Customer::new();
    let id = customer.published();
    for inn in [inns::NATURAL_PERSON, inns::UNDER_REVIEW, inns::DISABLED, "779999999999", "12"] {
        let path = format!("jobs/{id}/invites/invite-by-inn?inn={inn}");
        assert_eq!(customer.faults(&path, &Value::Null), ["inn"], "{inn}");
    }
    // Whoever is new is invited to the platform, too, and accepts after the review.
    customer.post(&format!("jobs/{id}/invites/invite-by-phone?phone=%2B79005556677"));
    customer.wait(6_000);
    assert_eq!(customer.state(id), "WORKMANPENDING");
    customer.wait(30_000);
    assert_eq!(customer.state(id), "INPROGRESS");
    // Whoever is switched off may be waited for in vain, for years.
    let id = customer.published();
    customer.post(&format!("jobs/{id}/invites/invite-by-phone?phone=%2B70005000005"));
    customer.wait(5 * 365 * 86_400_000);
    assert_eq!((customer.state(id).as_str(), customer.world.qugo().next_wakeup()), ("WORKMANPENDING", None));
    customer.control("qugo", &json!({"do": "change", "performer": 7005, "state": "ACTIVE"}));
    customer.wait(2_000);
    assert_eq!(customer.state(id), "INPROGRESS");
    for (wrong, field) in [
        ("budget=100.50", "budget=100.505"),
        ("budget=100.50", "budget=-1"),
        ("serviceID=11", "serviceID=99"),
        ("stateID=MODERATION", "stateID=PAID"),
        ("title=X", "title="),
        ("schedule[start]=2025-10-10", "schedule[start]=x"),
    ] {
        let name = field.split('=').next().unwrap();
        assert!(
            customer.faults(&format!("jobs?{}", JOB.replace(wrong, field)), &Value::Null).contains(&name.to_owned())
        );
    }
    assert_eq!(customer.call(Get, "jobs/1", &Value::Null).0, 404);
    let dear = JOB.replace("100.50", "900000");
    let id = customer.post(&format!("jobs?{dear}"))["id"].as_u64().unwrap();
    customer.wait(4_000);
    assert_eq!(customer.state(id), "MODERATION_HOLD_FAILED");
}

#[test]
fn drafts_are_published_in_the_cabinet() {
    let mut customer = Customer::new();
    let row = |title: &str| json!({"serviceID": 11, "title": title, "budget": "10.00", "inn": inns::SELF_EMPLOYED});
    customer.done(Post, "job-registries/json", &json!({"rows": [row("A"), row("B")]}));
    let jobs = customer.get("jobs?State=DRAFT")["items"].clone();
    assert_eq!(jobs.as_array().unwrap().len(), 2);
    let id = jobs[0]["jobId"].as_u64().unwrap();
    customer.control("qugo", &json!({"do": "publish", "job": id}));
    customer.wait(2_000);
    customer.control("qugo", &json!({"do": "reject", "job": id}));
    assert_eq!((customer.state(id), customer.balance(QugoHeld)), ("REJECTED".to_owned(), "0".to_owned()));
    assert_eq!(customer.faults("job-registries/json", &json!([row("A"), {"title": "B"}])), ["rows[1]"]);
    assert_eq!(customer.get("jobs")["meta"]["total"], 2, "all or nothing");
}
