//! The odd wire: the client's decoder reads every odd answer.

use gigwire::http::Method::Get;
use serde_json::{Value, json};

use crate::account::Account;

#[test]
fn the_decoder_reads_all_of_it() {
    let mut account = Account::new();
    let (job, mut all, mut odd) = (account.read_job("job-23"), String::new(), 0);
    let uuid = job["uuid"].as_str().unwrap();
    let template = account.get("templates")["templates"][0]["uuid"].as_str().unwrap().to_owned();
    let (locations, history) = (format!("jobs/{uuid}/locations"), format!("jobs/{uuid}/history"));
    let template = format!("templates/{template}");
    for path in [
        "jobs",
        "jobs/job-23",
        "jobs/job-5",
        "jobs/job-4",
        "clients",
        "clients/client-1",
        "sites",
        "sites/site-2",
        "templates",
        "job_types",
        "resolutions",
        "skills",
        "territories",
        "teams",
        "dictionaries",
        "users",
        &locations,
        &history,
        &template,
    ] {
        let plain = account.send(Get, path, &Value::Null).body;
        for seed in 0..25 {
            account.control("faults", &json!({"faults": [{"kind": "odd_wire", "seed": seed}]}));
            let answer = account.get(path).to_string();
            odd += u32::from(answer != String::from_utf8_lossy(&plain));
            all.push_str(&answer);
        }
    }
    assert!(odd > 200, "{odd}");
    for shape in [
        "\"catured_at\":\"",
        "\"job_version\":\"",
        "\"scheduled_duration\":90",
        "\"scheduled_duration\":\"90\"",
        "\"status\":\"in_progress\"",
        "sandbox_extra",
        "\"site\":{\"address\"",
    ] {
        assert!(all.contains(shape), "{shape}");
    }
}
