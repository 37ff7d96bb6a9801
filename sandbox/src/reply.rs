//! What a handler says, and what `World::handle` makes of it.

use gigwire::http::Response;
use serde::Serialize;

/// The outcome of `World::handle`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Send this response.
    Respond {
        /// First let this time pass (a fault asked for it).
        delay_ms: u64,
        /// The response.
        response: Response,
    },
    /// Cut the connection without a response (a fault asked for it).
    Drop,
}

impl Answer {
    /// The response, unless the connection is to be cut.
    #[must_use]
    pub fn response(self) -> Option<Response> {
        match self {
            Self::Respond { response, .. } => Some(response),
            Self::Drop => None,
        }
    }
}

/// A status with a body and, seldom, headers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The content type; `None` sends no body.
    pub content_type: Option<&'static str>,
    /// The body.
    pub body: String,
    /// Further headers.
    pub headers: Vec<(&'static str, String)>,
    /// A body that is no text, in place of `body`.
    pub file: Vec<u8>,
}

/// What every handler returns: an answer, or a refusal that ended it early.
pub type Outcome = Result<Reply, Reply>;

const JSON: &str = "application/json";

#[derive(Serialize)]
struct ErrorBody<'a> {
    error: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<u32>,
}

impl Reply {
    /// 200 with an empty body, as most writes are answered.
    #[must_use]
    pub const fn empty() -> Self {
        Self { status: 200, content_type: None, body: String::new(), headers: Vec::new(), file: Vec::new() }
    }

    /// 200 with this value as JSON.
    #[must_use]
    pub fn json(value: &impl Serialize) -> Self {
        Self::json_with(200, value)
    }

    /// Any status with this value as JSON.
    #[must_use]
    pub fn json_with(status: u16, value: &impl Serialize) -> Self {
        match serde_json::to_string(value) {
            Ok(body) => Self { status, content_type: Some(JSON), body, headers: Vec::new(), file: Vec::new() },
            Err(error) => Self::error(500, &format!("the sandbox could not write its answer: {error}")),
        }
    }

    /// `{"error": text}`.
    #[must_use]
    pub fn error(status: u16, text: &str) -> Self {
        Self::error_body(status, &ErrorBody { error: text, code: None })
    }

    /// `{"error": text, "code": code}`.
    #[must_use]
    pub fn error_with_code(status: u16, text: &str, code: u32) -> Self {
        Self::error_body(status, &ErrorBody { error: text, code: Some(code) })
    }

    fn error_body(status: u16, body: &ErrorBody<'_>) -> Self {
        let body = serde_json::to_string(body).unwrap_or_default();
        Self { status, content_type: Some(JSON), body, headers: Vec::new(), file: Vec::new() }
    }

    /// 422 with one field error.
    #[must_use]
    pub fn invalid(field: &str, text: &str) -> Self {
        Self::json_with(422, &std::collections::BTreeMap::from([(field, text)]))
    }

    /// 409: the request is well-formed, the state of the world does not allow it.
    #[must_use]
    pub fn conflict(text: &str) -> Self {
        Self::error(409, text)
    }

    /// 404.
    #[must_use]
    pub fn not_found(text: &str) -> Self {
        Self::error(404, text)
    }

    /// A workbook of this name.
    #[must_use]
    pub fn workbook(name: &str, file: Vec<u8>) -> Self {
        let content_type = Some(crate::qugo::workbook::KIND);
        let reply = Self { status: 200, content_type, body: String::new(), headers: Vec::new(), file };
        reply.with_header("content-disposition", format!("attachment; filename=\"{name}\""))
    }

    /// A text that is not JSON.
    #[must_use]
    pub fn text(status: u16, text: &str) -> Self {
        Self { status, content_type: Some("text/plain"), body: text.to_owned(), headers: Vec::new(), file: Vec::new() }
    }

    /// An HTML page, as proxies send them.
    #[must_use]
    pub fn html(status: u16, title: &str) -> Self {
        let body =
            format!("<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>");
        Self { status, content_type: Some("text/html; charset=utf-8"), body, headers: Vec::new(), file: Vec::new() }
    }

    /// An HTML page of the sandbox itself.
    #[must_use]
    pub fn page(status: u16, html: &str) -> Self {
        Self {
            status,
            content_type: Some("text/html; charset=utf-8"),
            body: html.to_owned(),
            headers: Vec::new(),
            file: Vec::new(),
        }
    }

    /// The same with one more header.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The response for the host, readable from any web page.
    #[must_use]
    pub fn into_response(self) -> Response {
        let mut headers: Vec<(String, String)> =
            self.headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        if let Some(content_type) = self.content_type {
            headers.push(("content-type".to_owned(), content_type.to_owned()));
        }
        headers.extend(CORS.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())));
        let body = if self.file.is_empty() { self.body.into_bytes() } else { self.file };
        Response { status: self.status, headers, body }
    }
}

const CORS: [(&str, &str); 3] = [
    ("access-control-allow-origin", "*"),
    ("access-control-expose-headers", "retry-after"),
    ("cache-control", "no-store"),
];

/// The answer to a browser's `OPTIONS` request.
#[must_use]
pub fn preflight() -> Response {
    let mut response = Reply::empty().into_response();
    response.status = 204;
    for (name, value) in [
        ("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE"),
        (
            "access-control-allow-headers",
            "accept, authorization, content-type, x-company-id, x-planado-notify-assignees, x-request-id",
        ),
        ("access-control-max-age", "600"),
    ] {
        response.headers.push((name.to_owned(), value.to_owned()));
    }
    response
}
