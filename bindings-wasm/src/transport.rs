//! Performs a `Send`: gloo-net's fetch, or a function with which the user replaced it.

use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::{Method, Request, Response};
use gigwire::machine::TransportFailure;
use gloo_net::http::{Headers, Request as Fetch, Response as Fetched};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, Blob, ReadableStreamDefaultReader, RequestCache, RequestCredentials, RequestRedirect, ResponseType,
};

use crate::arguments::Given;
use crate::files;

/// What came of a sending.
pub(crate) type Outcome = Result<Response, TransportFailure>;

#[wasm_bindgen]
extern "C" {
    /// What a stream's reader answers.
    type Chunk;
    #[wasm_bindgen(method, getter)]
    fn done(this: &Chunk) -> bool;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Chunk) -> Option<Uint8Array>;
}

/// Sends the request; reads no more than `limit` bytes and one chunk of the answer. The signal is aborted by the driver's
/// timer only, or when nobody waits for the outcome any more.
pub(crate) async fn send(
    request: Request,
    file: Option<Blob>,
    signal: AbortSignal,
    given: Option<Function>,
    limit: usize,
) -> Outcome {
    let body = body(&request, file.as_ref())?;
    let fetched = match given {
        Some(function) => by_function(&function, request, body, &signal).await,
        None => by_gloo(request, body, &signal).await,
    };
    let outcome = match fetched {
        Ok(fetched) => read(fetched, limit).await,
        Err(failure) => Err(failure),
    };
    outcome.map_err(|failure| if signal.aborted() { timeout() } else { failure })
}

/// The body as fetch takes it; `None`: there is none.
fn body(request: &Request, file: Option<&Blob>) -> Result<Option<JsValue>, TransportFailure> {
    let unsent = |detail: &str| failure(TransportErrorKind::Other, Sent::No, detail.into());
    match (request.file, file) {
        (None, _) if request.body.is_empty() => Ok(None),
        (None, _) => Ok(Some(Uint8Array::from(request.body.as_slice()).into())),
        (Some(part), Some(content)) => match files::around(&request.body, part.at, content) {
            Ok(blob) => Ok(Some(blob.into())),
            Err(_) => Err(unsent("the body around the file could not be made")),
        },
        // Without its content a file would arrive as an empty one.
        (Some(_), None) => Err(unsent("the content of the file is gone")),
    }
}

/// Redirects are not followed: one would turn a payment into a GET and report its success. Neither cookies nor caches take
/// part: the token says who is calling, and a state that was read before a payment must not be read again from a cache.
async fn by_gloo(request: Request, body: Option<JsValue>, signal: &AbortSignal) -> Result<Fetched, TransportFailure> {
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
    let ready = match body {
        None => builder.build(),
        Some(body) => builder.body(body),
    };
    // What cannot even be built was certainly not sent.
    let ready = ready.map_err(|error| failure(TransportErrorKind::Other, Sent::No, error.to_string()))?;
    // A browser does not tell a refused connection from a lost answer.
    ready.send().await.map_err(|error| failure(TransportErrorKind::Other, Sent::Maybe, error.to_string()))
}

/// The package's wrapper around a given fetch: `(method, url, headers, body, signal) => Promise<Response>`, which rejects with
/// `{ kind, maybeSent, detail }`.
async fn by_function(
    function: &Function,
    request: Request,
    body: Option<JsValue>,
    signal: &AbortSignal,
) -> Result<Fetched, TransportFailure> {
    let headers = Array::new();
    for (name, value) in &request.headers {
        headers.push(&Array::of2(&JsValue::from_str(name), &JsValue::from_str(value)));
    }
    let body = body.unwrap_or(JsValue::NULL);
    let args = [request.method.as_str().into(), request.url.as_str().into(), headers.into(), body, signal.into()];
    let promise = Reflect::apply(function, &JsValue::NULL, &Array::from_iter(args)).map_err(given_failure)?;
    let response = JsFuture::from(Promise::resolve(&promise)).await.map_err(given_failure)?;
    // Not checked by its class: a polyfill's answer is as good.
    Ok(Fetched::from(response.unchecked_into::<web_sys::Response>()))
}

fn given_failure(error: JsValue) -> TransportFailure {
    let mut given = Given::of(&error);
    let kind = given.text("kind").as_deref().and_then(TransportErrorKind::parse).unwrap_or(TransportErrorKind::Other);
    let sent = if given.flag("maybeSent") == Some(false) { Sent::No } else { Sent::Maybe };
    failure(kind, sent, given.text("detail").unwrap_or_default())
}

async fn read(fetched: Fetched, limit: usize) -> Outcome {
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
                let start = body.len();
                body.resize(start + bytes.length() as usize, 0);
                bytes.copy_to(body.get_mut(start..).unwrap_or_default());
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

fn timeout() -> TransportFailure {
    failure(TransportErrorKind::Timeout, Sent::Maybe, String::new())
}

fn failure(kind: TransportErrorKind, sent: Sent, detail: String) -> TransportFailure {
    TransportFailure { kind, sent, detail }
}
