//! Requests and responses as plain data. The core builds the first and reads the second; a host moves them.

use core::fmt;

pub use crate::schema::Method;

/// A request for a host to send exactly as it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The whole address, percent-encoded.
    pub url: String,
    /// Header names in lower case, values without line breaks.
    pub headers: Vec<(String, String)>,
    /// The body; empty when there is none.
    pub body: Vec<u8>,
    /// The file whose content belongs into the body, which then holds what stands around it.
    pub file: Option<FilePart>,
}

/// Where the content of a file goes: the host sends `body[..at]`, the content, `body[at..]`. So a large file is neither
/// loaded nor copied by the core. The length of the whole is the host's to tell. A request may have to be sent more
/// than once (after a token was renewed, say), so the content must be readable again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilePart {
    /// How many bytes of the body come before the content.
    pub at: usize,
    /// The host's own number for the content ([`crate::value::FileArg::id`]).
    pub id: u64,
}

impl Request {
    /// The first header of this name (any case).
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        find_header(&self.headers, name)
    }
}

/// `Debug` shows neither header values nor bodies: both may hold secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.url.split('?').next().unwrap_or_default();
        write!(f, "Request({} {path}, {} bytes)", self.method, self.body.len())
    }
}

/// What came back.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers, names in any case.
    pub headers: Vec<(String, String)>,
    /// The whole body, decompressed.
    pub body: Vec<u8>,
}

impl Response {
    /// The first header of this name (any case).
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        find_header(&self.headers, name)
    }

    /// Whether the status is a 2xx.
    #[must_use]
    pub const fn is_success(&self) -> bool {
        self.status >= 200 && self.status < 300
    }
}

/// `Debug` shows no body: it may hold tokens.
impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status, self.body.len())
    }
}

fn find_header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}
