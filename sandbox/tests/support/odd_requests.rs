//! Requests that nobody should send: whatever is asked, a world answers.

use gigwire::http::{Method, Request};
use gigwire_sandbox::World;

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

/// Sends every body by every method to every path with every query, at the beginning of time. Paths are below `base`.
pub fn ask_everything(world: &mut World, base: &str, key: &str, methods: &[Method], paths: &[&str], queries: &[&str]) {
    let addresses = queries.iter().flat_map(|query| paths.iter().map(move |path| format!("{path}{query}")));
    for address in addresses {
        for (&method, body) in methods.iter().flat_map(|method| BODIES.iter().map(move |body| (method, body))) {
            let headers = vec![("authorization".to_owned(), format!("Bearer {key}"))];
            let url = format!("http://sandbox/{base}/{address}");
            let request = Request { method, url, headers, body: body.as_bytes().to_vec(), file: None };
            let response = world.handle(0, &request).response().unwrap();
            assert!((200..500).contains(&response.status), "{method} {address} {body}");
        }
    }
}
