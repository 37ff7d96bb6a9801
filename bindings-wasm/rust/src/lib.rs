//! # gigwire-fetch
//!
//! gigwire for web frontends that are written in Rust (Yew, Leptos, Dioxus, …): they drive the core's
//! [`Client`](gigwire::machine::Client) themselves, and perform its `Send` steps with [`send()`], which is gloo-net's fetch.
//! `tests/rust_frontend.rs` is such a loop, run in a browser. The npm package sends from TypeScript instead, and so loads 11 KB
//! less: docs/decisions/0006-wasm-size.md.

use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::{Method, Request, Response};
use gigwire::machine::TransportFailure;
use gloo_net::http::{Headers, Request as Fetch, Response as Fetched};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, ReadableStreamDefaultReader, RequestCache, RequestCredentials, RequestRedirect, ResponseType,
};

#[wasm_bindgen]
extern "C" {
    /// What a stream's reader answers.
    type Chunk;
    #[wasm_bindgen(method, getter)]
    fn done(this: &Chunk) -> bool;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Chunk) -> Option<Uint8Array>;
}

/// Sends the request of a `Send` step. `limit` is the client's `max_response_bytes()`: of a longer answer no more is read than that
/// and one piece.
///
/// # Errors
/// What to report by `on_transport_error`. A browser does not tell a refused connection from a lost answer, so what failed on its
/// way may have been sent; a request with a file is not sent at all, for files only the npm package has a place.
pub async fn send(request: Request, timeout_ms: u64, limit: usize) -> Result<Response, TransportFailure> {
    if request.file.is_some() {
        return Err(failure(TransportErrorKind::Other, Sent::No, "files are sent by the npm package only".into()));
    }
    let signal = AbortSignal::timeout_with_u32(u32::try_from(timeout_ms).unwrap_or(u32::MAX));
    let outcome = match started(request, &signal).await {
        Ok(fetched) => read(fetched, limit).await,
        Err(failure) => Err(failure),
    };
    outcome.map_err(|failed| {
        if signal.aborted() { failure(TransportErrorKind::Timeout, Sent::Maybe, String::new()) } else { failed }
    })
}

/// Redirects are not followed: one would turn a payment into a GET and report its success. Neither cookies nor caches take
/// part: the token says who is calling, and a state that was read before a payment must not be read again from a cache.
async fn started(request: Request, signal: &AbortSignal) -> Result<Fetched, TransportFailure> {
    let builder = match request.method {
        Method::Get => Fetch::get(&request.url),
        Method::Post => Fetch::post(&request.url),
        Method::Put => Fetch::put(&request.url),
        Method::Patch => Fetch::patch(&request.url),
        Method::Delete => Fetch::delete(&request.url),
    };
    let headers = Headers::new();
    for (name, value) in &request.headers {
        headers.append(name, value);
    }
    let builder = builder
        .headers(headers)
        .redirect(RequestRedirect::Manual)
        .credentials(RequestCredentials::Omit)
        .cache(RequestCache::NoStore)
        .abort_signal(Some(signal));
    let ready =
        if request.body.is_empty() { builder.build() } else { builder.body(Uint8Array::from(request.body.as_slice())) };
    // What cannot even be built was certainly not sent.
    let ready = ready.map_err(|error| failure(TransportErrorKind::Other, Sent::No, error.to_string()))?;
    ready.send().await.map_err(|error| failure(TransportErrorKind::Other, Sent::Maybe, error.to_string()))
}

async fn read(fetched: Fetched, limit: usize) -> Result<Response, TransportFailure> {
    if fetched.type_() == ResponseType::Opaqueredirect {
        return Err(failure(TransportErrorKind::Other, Sent::Maybe, "a redirect, which is not followed".into()));
    }
    let headers = fetched.headers().entries().collect();
    let mut body = Vec::new();
    if let Some(stream) = fetched.body() {
        let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
        loop {
            let chunk: Chunk = JsFuture::from(reader.read()).await.map_err(|error| broken(&error))?.unchecked_into();
            if let Some(bytes) = chunk.value() {
                body.extend(bytes.to_vec());
            }
            if chunk.done() {
                break;
            }
            if body.len() > limit {
                // Whether the rest arrives is nobody's business any more.
                let _ = reader.cancel();
                break;
            }
        }
    }
    Ok(Response { status: fetched.status(), headers, body })
}

fn broken(error: &JsValue) -> TransportFailure {
    let detail = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())).unwrap_or_default();
    failure(TransportErrorKind::Reset, Sent::Maybe, detail)
}

fn failure(kind: TransportErrorKind, sent: Sent, detail: String) -> TransportFailure {
    TransportFailure { kind, sent, detail }
}
