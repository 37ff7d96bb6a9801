//! Sends events to the companies' addresses: plain HTTP, one connection for each.

use std::net::SocketAddr;
use std::time::Duration;

use gigwire_sandbox::Delivery;
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpStream, lookup_host};

/// How long a company may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Makes the request; the status that was answered, or why there was none.
pub async fn send(delivery: Delivery, allow_remote: bool) -> Result<u16, String> {
    let answer = tokio::time::timeout(PATIENCE, request(delivery, allow_remote)).await;
    answer.unwrap_or_else(|_| Err(format!("no answer in {} seconds", PATIENCE.as_secs())))
}

async fn request(delivery: Delivery, allow_remote: bool) -> Result<u16, String> {
    let failed = |error: &dyn std::error::Error| error.to_string();
    let uri: Uri = delivery.url.parse().map_err(|error| failed(&error as &hyper::http::uri::InvalidUri))?;
    if uri.scheme_str() != Some("http") {
        return Err("this sandbox sends to http:// only".to_owned());
    }
    let host = uri.host().ok_or("the address has no host")?;
    let port = uri.port_u16().unwrap_or(80);
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let addresses: Vec<SocketAddr> = lookup_host((bare, port)).await.map_err(|error| failed(&error))?.collect();
    let allowed = addresses.iter().find(|address| allow_remote || address.ip().is_loopback());
    let Some(address) = allowed else {
        return Err(format!("{host} is not on this machine, and --allow-remote was not given"));
    };
    let stream = TcpStream::connect(address).await.map_err(|error| failed(&error))?;
    let handshake = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|error| failed(&error))?;
    let connection = tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", hyper::http::uri::PathAndQuery::as_str);
    let mut request = Request::post(path).header("host", format!("{host}:{port}"));
    for (name, value) in &delivery.headers {
        request = request.header(name, value);
    }
    let request = request.body(Full::new(Bytes::from(delivery.body))).map_err(|error| failed(&error))?;
    let response = sender.send_request(request).await.map_err(|error| failed(&error));
    connection.abort();
    response.map(|response| response.status().as_u16())
}
