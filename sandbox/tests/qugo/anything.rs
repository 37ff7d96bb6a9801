//! Whatever is asked, the world answers.

use gigwire::http::Method::{Get, Post};
use gigwire::http::Request;
use gigwire_sandbox::World;
use gigwire_sandbox::qugo::TOKEN;

const PATHS: [&str; 14] = [
    "employees",
    "employees/page",
    "workman-registries",
    "workman-registries/0/items",
    "jobs",
    "jobs/9001",
    "jobs/9001/invites/invite-by-inn",
    "job-offers/50001/arbitration",
    "job-registries/json",
    "payroll-registries",
    "payroll-registries/payrolls",
    "payroll-registries/direct",
    "payroll-registries/99999999999999999999/execute",
    "sync/workmans",
];

const BODIES: [&str; 14] = [
    "",
    "{",
    "[]",
    "{}",
    "null",
    "[{}]",
    "{\"a\":1,\"a\":2}",
    "{\"shifts\":[{\"time_from\":\"9999-12-31T23:59:59Z\",\"time_to\":\"9999-12-31T23:59:59Z\"}]}",
    "{\"name\":\"x\",\"contacts\":{},\"address\":[]}",
    "{\"organization\":true,\"organization_name\":\"\"}",
    "{\"scheduled_duration\":{\"minutes\":18446744073709551615},\"scheduled_at\":\"-009999-01-01T00:00:00\"}",
    "{\"permissions\":{\"web\":{\"jobs\":{\"view\":{}}}},\"working\":1}",
    "{\"resultDeclineNewPrice\":79228162514264337593543950335}",
    "[{\"serviceID\":11,\"title\":\"x\",\"budget\":1e400,\"price\":-0.001,\"inn\":[[]]}]",
];

#[test]
fn no_request_is_too_odd_even_at_the_beginning_of_time() {
    let mut world = World::new(1, 0);
    for query in [
        "",
        "?PageIndex=18446744073709551615&PageSize=18446744073709551615",
        "?PageIndex=-1&DateFrom=x&UpdateSince=9999-99-99",
        "?serviceID=11&stateID=MODERATION&title=x&budget=999999999.99&schedule[start]=9999-12-31&DateTo=9999-12-31",
        "?Price=79228162514264337593543950335&Inn=7&Type=courier&Title=x&phone=%2B7&inn=770000000001",
    ] {
        for path in PATHS {
            for (method, body) in BODIES.iter().flat_map(|body| [(Get, body), (Post, body)]) {
                let headers = vec![("authorization".to_owned(), format!("Bearer {TOKEN}"))];
                let url = format!("http://sandbox/qugo/api/v1/{path}{query}");
                let request = Request { method, url, headers, body: body.as_bytes().to_vec(), file: None };
                let response = world.handle(0, &request).response().unwrap();
                assert!((200..500).contains(&response.status), "{method} {path}{query} {body}");
            }
        }
    }
    world.tick(u64::MAX);
    assert!(world.ledger().is_sound());
}
