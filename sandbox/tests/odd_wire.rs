//! The odd wire: the client's decoder reads every odd answer, and reads the same in it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use gigwire::codec::decode;
use gigwire::http::Method::{Get, Post};
use gigwire::http::Response;
use gigwire::solar_staff::PLATFORM;
use gigwire_sandbox::solar_staff::routes::find;
use support::{Client, task_body};

const READS: [&str; 28] = [
    "customer/tasks?size=40",
    "customer/freelancers?size=40",
    "customer/companies",
    "customer/balance",
    "customer/documents",
    "customer/transactions",
    "customer/task-groups",
    "lookups/currencies",
    "lookups/taxation-statuses",
    "exchanges",
    "profile",
    "customer/ord/contract",
    "customer/ord/contract/4a0355a7-9019-4208-8f86-000000002955",
    "customer/ord/organization",
    "customer/ord/organization/0109ce50-ff03-4c1c-96af-26bf816597fc",
    "customer/ord/company-data",
    "customer/ord/get-arccw-codes",
    "customer/insurance/info?workerId=100870&categoryId=37",
    "customer/freelancers/100870",
    "customer/freelancer-by-email/ready@gigwire.test",
    "customer/freelancers/payout-endpoints?freelancerId=100870",
    "customer/tasks/583600",
    "customer/tasks/583605/messages",
    "lookups/deadlines",
    "lookups/services/1",
    "lookups/service-attributes/31",
    "customer/lookups/categories",
    "customer/web-hook",
];

fn order(client: &mut Client, seed: u64, more: &str) {
    client.control("faults", &format!(r#"{{"faults":[{{"kind":"odd_wire","seed":{seed}{more}}}]}}"#));
}

#[test]
fn the_decoder_reads_all_of_it() {
    let mut client = Client::bot(5);
    client.done(Post, "customer/web-hook", r#"{"status":"enabled","url":"https://test.com"}"#);
    let (mut odd, mut all) = (0, String::new());
    for path in READS {
        let segments: Vec<String> = path.split('?').next().unwrap().split('/').map(str::to_owned).collect();
        let id = find(Get, &segments).unwrap().0.id;
        let Some(operation) = PLATFORM.operation(id) else {
            println!("{id} is not in the catalog yet");
            continue;
        };
        let plain = client.response(Get, path, "");
        decode(operation, plain.clone()).unwrap_or_else(|error| panic!("{id}, plain: {error:?}"));
        for seed in 0..40 {
            order(&mut client, seed, "");
            let response: Response = client.response(Get, path, "");
            odd += u32::from(response.body != plain.body);
            let text = String::from_utf8_lossy(&response.body).into_owned();
            all.push_str(&text);
            decode(operation, response).unwrap_or_else(|error| panic!("{id}, seed {seed}: {error:?}\n{text:.900}"));
        }
    }
    assert!(odd > 200, "{odd}");
    for shape in [
        "\"datePaid\":\"-0001-11-30 00:00:00\"",
        "\"datePaid\":\"\"",
        "\"id\":\"",
        "title_en",
        "sandboxExtra",
        "\"isVerified\":1",
    ] {
        assert!(all.contains(shape), "{shape}");
    }
}

#[test]
fn same_seed_same_shape_and_only_when_ordered() {
    let mut client = Client::bot(5);
    let path = "customer/tasks?size=5";
    let plain = client.response(Get, path, "").body;
    let mut with = |seed: u64| {
        order(&mut client, seed, "");
        let odd = client.response(Get, path, "").body;
        assert_eq!(client.response(Get, path, "").body, plain, "once");
        odd
    };
    assert_eq!(with(3), with(3));
    assert!((0..10).any(|seed| with(seed) != plain));
    order(&mut client, 1, r#","always":true,"match":{"path_prefix":"/solar_staff/api/customer/tasks"}"#);
    let several: Vec<_> = (0..8).map(|_| client.response(Get, path, "").body).collect();
    assert!(several.windows(2).any(|pair| pair[0] != pair[1]), "every request draws anew");
    assert_eq!(client.get("/_sandbox/faults")["faults"].as_array().unwrap().len(), 1);
}

#[test]
fn nothing_is_said_but_it_is_done() {
    let mut client = Client::bot(5);
    let worker = client.freelancer("ready")["id"].as_u64().unwrap();
    let before = client.get("customer/tasks")["pagination"]["total"].as_u64().unwrap();
    let mut silent = 0;
    for seed in 0..20 {
        order(&mut client, seed, "");
        let response = client.response(Post, "customer/tasks", &task_body(worker, "5", ""));
        assert_eq!(response.status, 200);
        silent += u64::from(response.body.is_empty());
    }
    assert!(silent > 3 && silent < 17, "{silent}");
    assert_eq!(client.get("customer/tasks")["pagination"]["total"], before + 20);
}
