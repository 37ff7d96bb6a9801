//! What stands for an HTTP library and a clock in the examples.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::{Request, Response};
use gigwire::machine::TransportFailure;

/// The time of day, in milliseconds.
pub fn now_ms() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |elapsed| u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX))
}

/// One request and its response over a fresh connection, HTTP/1.1 in its simplest form.
pub fn exchange(server: &str, request: &Request, timeout_ms: u64) -> Result<Response, TransportFailure> {
    let failed = |sent: Sent| {
        move |error: std::io::Error| {
            let kind = match error.kind() {
                std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut => TransportErrorKind::Timeout,
                _ if sent == Sent::No => TransportErrorKind::Connect,
                _ => TransportErrorKind::Reset,
            };
            TransportFailure { kind, sent, detail: error.to_string() }
        }
    };
    let mut stream = TcpStream::connect(server).map_err(failed(Sent::No))?;
    stream.set_read_timeout(Some(Duration::from_millis(timeout_ms))).map_err(failed(Sent::No))?;
    let target = request.url.split_once(server).map_or("/", |(_, target)| target);
    let mut head =
        format!("{} {target} HTTP/1.0\r\nhost: {server}\r\ncontent-length: {}\r\n", request.method, request.body.len());
    for (name, value) in &request.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    let mut answer = Vec::new();
    stream.write_all(head.as_bytes()).map_err(failed(Sent::Maybe))?;
    stream.write_all(&request.body).map_err(failed(Sent::Maybe))?;
    stream.read_to_end(&mut answer).map_err(failed(Sent::Maybe))?;
    parse(&answer).ok_or_else(|| failed(Sent::Maybe)(std::io::Error::other("no HTTP answer")))
}

fn parse(answer: &[u8]) -> Option<Response> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(answer.get(..end)?).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    Some(Response { status, headers, body: answer.get(end + 4..)?.to_vec() })
}
