//! Between hyper and the world.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use gigwire::http::{Method, Request, Response};
use gigwire_sandbox::target::Target;
use gigwire_sandbox::world::{TOO_LARGE, body_limit};
use gigwire_sandbox::{Answer, Delivery, preflight};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};

use crate::files;
use crate::host::Host;
use crate::webhook_client;

type HyperResponse = hyper::Response<Full<Bytes>>;

/// Says that the connection is to be cut without a response.
#[derive(Debug)]
pub struct Cut;

impl std::fmt::Display for Cut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection was cut as ordered")
    }
}

impl std::error::Error for Cut {}

/// Everything that connections share.
#[derive(Debug)]
pub struct Server {
    host: Mutex<Host>,
    static_dir: Option<PathBuf>,
    allow_remote: bool,
}

impl Server {
    /// A server of this world and these files; events leave this machine only if `allow_remote`.
    pub fn new(host: Host, static_dir: Option<PathBuf>, allow_remote: bool) -> Self {
        Self { host: Mutex::new(host), static_dir, allow_remote }
    }

    fn host(&self) -> MutexGuard<'_, Host> {
        self.host.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets happen what is due; what is to be sent to companies comes back.
    pub fn tick(&self) -> Vec<Delivery> {
        let mut host = self.host();
        host.tick();
        host.take_deliveries()
    }

    /// Sends something to a company and notes what came of it.
    pub async fn deliver(self: Arc<Self>, delivery: Delivery) {
        let id = delivery.id;
        let outcome = webhook_client::send(delivery, self.allow_remote).await;
        self.host().on_delivery(id, outcome);
    }

    /// Answers a request, or fails when the connection is to be cut.
    pub async fn answer(&self, request: hyper::Request<Incoming>) -> Result<HyperResponse, Cut> {
        let (parts, body) = request.into_parts();
        let url = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        if parts.method == hyper::Method::OPTIONS {
            return Ok(to_hyper(preflight()));
        }
        if let Some(response) = self.file(&parts.method, &url) {
            return Ok(response);
        }
        let Some(method) = Method::parse(parts.method.as_str()) else {
            return Ok(text(405, "text/plain", b"this method is not used here\n".to_vec()));
        };
        let content_type = parts.headers.get(hyper::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let body = match Limited::new(body, body_limit(content_type)).collect().await {
            Ok(body) => body.to_bytes().to_vec(),
            Err(error) if error.is::<http_body_util::LengthLimitError>() => {
                let refusal = format!(r#"{{"error":"{TOO_LARGE}"}}"#);
                return Ok(text(413, "application/json", refusal.into_bytes()));
            }
            // The client went away.
            Err(_) => return Err(Cut),
        };
        let header = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        let headers = parts.headers.iter().map(header).collect();
        let answer = self.host().handle(&Request { method, url, headers, body, file: None });
        match answer {
            Ok(Answer::Respond { delay_ms, response }) => {
                if delay_ms > 0 {
                    tokio::time::sleep(Duration::from_millis(delay_ms)).await;
                }
                Ok(to_hyper(response))
            }
            Ok(Answer::Drop) => Err(Cut),
            Err(error) => {
                eprintln!("gigwire-sandbox: {error}");
                Ok(text(500, "text/plain", error.into_bytes()))
            }
        }
    }

    /// The cabinet's files, and the way to them.
    fn file(&self, method: &hyper::Method, url: &str) -> Option<HyperResponse> {
        let directory = self.static_dir.as_ref()?;
        if method != hyper::Method::GET && method != hyper::Method::HEAD {
            return None;
        }
        let target = Target::parse(url)?;
        if target.path == "/" || target.path == "/cabinet" {
            let mut response = text(302, "text/plain", Vec::new());
            let location = hyper::header::HeaderValue::from_static("/cabinet/");
            response.headers_mut().insert(hyper::header::LOCATION, location);
            return Some(response);
        }
        if target.segments.first().is_none_or(|first| first != files::PREFIX) {
            return None;
        }
        Some(match files::find(directory, &target) {
            Some(file) => text(200, file.content_type, file.body),
            None => text(404, "text/plain", b"no such file\n".to_vec()),
        })
    }
}

fn text(status: u16, content_type: &str, body: Vec<u8>) -> HyperResponse {
    let headers = vec![
        ("content-type".to_owned(), content_type.to_owned()),
        ("access-control-allow-origin".to_owned(), "*".to_owned()),
    ];
    to_hyper(Response { status, headers, body })
}

fn to_hyper(response: Response) -> HyperResponse {
    let mut builder = hyper::Response::builder().status(response.status);
    for (name, value) in &response.headers {
        builder = builder.header(name, value);
    }
    builder.body(Full::new(Bytes::from(response.body))).unwrap_or_else(|_| {
        // Only a header that is none could bring us here.
        let mut plain = HyperResponse::default();
        *plain.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
        plain
    })
}
