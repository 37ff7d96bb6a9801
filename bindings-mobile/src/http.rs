//! Requests and responses, as they cross.

use core::fmt;

use gigwire::http::{FilePart, Request, Response};

/// A header.
#[derive(uniffi::Record)]
pub struct CoreHeader {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

/// A request to send exactly as it stands.
#[derive(uniffi::Record)]
pub struct CoreRequest {
    /// The method.
    pub method: String,
    /// The whole address, percent-encoded.
    pub url: String,
    /// The headers.
    pub headers: Vec<CoreHeader>,
    /// The body; empty when there is none.
    pub body: Vec<u8>,
    /// The file whose content belongs into the body.
    pub file: Option<CoreFilePart>,
}

/// Where the content of a file goes: `body[..at]`, the content, `body[at..]` is what to send.
#[derive(uniffi::Record)]
pub struct CoreFilePart {
    /// How many bytes of the body come before the content.
    pub at: u64,
    /// The number that the file was given in the arguments.
    pub id: u64,
}

/// What came back.
#[derive(uniffi::Record)]
pub struct CoreResponse {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<CoreHeader>,
    /// The body, decompressed.
    pub body: Vec<u8>,
}

impl CoreRequest {
    pub(crate) fn from_core(request: Request) -> Self {
        let method = request.method.as_str().to_owned();
        let file = request.file.map(CoreFilePart::from_core);
        Self { method, url: request.url, headers: headers(request.headers), body: request.body, file }
    }
}

impl CoreFilePart {
    fn from_core(part: FilePart) -> Self {
        Self { at: part.at.try_into().unwrap_or(u64::MAX), id: part.id }
    }
}

impl CoreResponse {
    pub(crate) fn from_core(response: &Response) -> Self {
        Self { status: response.status, headers: headers(response.headers.clone()), body: response.body.clone() }
    }

    pub(crate) fn into_core(self) -> Response {
        let headers = self.headers.into_iter().map(|header| (header.name, header.value)).collect();
        Response { status: self.status, headers, body: self.body }
    }
}

fn headers(headers: Vec<(String, String)>) -> Vec<CoreHeader> {
    headers.into_iter().map(|(name, value)| CoreHeader { name, value }).collect()
}

/// `Debug` shows no content: it may hold tokens.
impl fmt::Debug for CoreResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CoreResponse({}, {} bytes)", self.status, self.body.len())
    }
}
