//! Whatever is asked, the world answers.

use gigwire::http::Method::{Delete, Get, Patch, Post};
use gigwire::http::Request;
use gigwire_sandbox::World;
use gigwire_sandbox::planado::API_KEY;

use crate::account::unlimited;

const PATHS: [&str; 14] = [
    "jobs",
    "jobs/job-1",
    "jobs/x",
    "jobs//history",
    "clients",
    "clients/y",
    "sites",
    "sites/z%00",
    "users",
    "users/u/shifts",
    "users/u/shifts/2025-99-99",
    "webhooks/w/requests",
    "dictionaries/d/values",
    "templates/t",
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
    let mut world = World::with_settings(unlimited(), 0);
    for query in [
        "",
        "?after=",
        "?after=x&before=2025-01-01",
        "?updated_at[after]=%F0%9F%92%A9&status[]=",
        "?after=9999-12-31&before=9999-12-31",
    ] {
        for path in PATHS {
            for method in [Get, Post, Patch, Delete] {
                for body in BODIES {
                    let headers = vec![("authorization".to_owned(), format!("Bearer {API_KEY}"))];
                    let url = format!("http://sandbox/planado/v2/{path}{query}");
                    let request = Request { method, url, headers, body: body.as_bytes().to_vec(), file: None };
                    let response = world.handle(0, &request).response().unwrap();
                    assert!((200..500).contains(&response.status), "{method} {path}{query} {body}");
                }
            }
        }
    }
}
