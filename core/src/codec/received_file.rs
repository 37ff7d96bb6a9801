//! An answer that is a file.

use std::sync::Arc;

use super::api_error;
use crate::error::DecodeError;
use crate::http::Response;
use crate::schema::FileKind;

/// A file that a platform answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReceivedFile<'a> {
    /// The name that the platform gave it.
    pub name: Option<&'a str>,
    /// Its media type, as the platform says.
    pub content_type: Option<&'a str>,
    /// Its content.
    pub content: &'a [u8],
}

/// The same, owned by the document.
pub(super) struct Kept {
    name: Option<String>,
    content_type: Option<String>,
    content: Vec<u8>,
}

impl Kept {
    pub fn view(&self) -> ReceivedFile<'_> {
        ReceivedFile { name: self.name.as_deref(), content_type: self.content_type.as_deref(), content: &self.content }
    }

    /// The file of an answer, if it is one of this kind.
    pub fn read(kind: FileKind, response: Response) -> Result<Self, DecodeError> {
        let wrong = |expected: &str, response: Response| {
            let found = found(&response);
            let response = Some(Arc::new(response));
            Err(DecodeError { path: "$".into(), expected: expected.into(), found, response })
        };
        let content_type = response.header("content-type").map(str::to_owned);
        let is_json = content_type.as_deref().is_some_and(|text| text.starts_with("application/json"));
        let body = &response.body;
        match kind {
            FileKind::Xlsx if !body.starts_with(b"PK\x03\x04") => return wrong("a workbook (xlsx)", response),
            FileKind::Pdf if !body.starts_with(b"%PDF") => return wrong("a PDF", response),
            FileKind::Any if body.is_empty() || is_json => return wrong("a file", response),
            _ => {}
        }
        let name = response.header("content-disposition").and_then(file_name);
        Ok(Self { name, content_type, content: response.body })
    }
}

/// What came in place of a file; of JSON, what it says.
fn found(response: &Response) -> String {
    let start = response.body.trim_ascii_start();
    if start.starts_with(b"{") || start.starts_with(b"\"") {
        let said = api_error::read(response.clone(), None);
        let fields: String = said.fields.iter().map(|(field, problem)| format!("; {field}: {problem}")).collect();
        return match (said.message.as_str(), fields.as_str()) {
            ("", "") => "JSON".into(),
            (message, fields) => format!("JSON: {message}{fields}"),
        };
    }
    if start.is_empty() {
        "an empty body".into()
    } else if start.starts_with(b"<") {
        "HTML or XML".into()
    } else {
        "something else".into()
    }
}

/// The name in a `Content-Disposition`: `filename*` (RFC 5987), else `filename`. Only the last part of a path: a name must not
/// lead anywhere.
fn file_name(header: &str) -> Option<String> {
    let mut plain = None;
    for part in header.split(';').skip(1) {
        let Some((key, value)) = part.split_once('=') else { continue };
        let value = value.trim_ascii();
        match key.trim_ascii().to_ascii_lowercase().as_str() {
            "filename*" => {
                let (charset, rest) = value.split_once('\'')?;
                let (_, encoded) = rest.split_once('\'')?;
                if charset.eq_ignore_ascii_case("utf-8")
                    && let Ok(name) = percent_encoding::percent_decode_str(encoded).decode_utf8()
                {
                    return last_part(&name);
                }
            }
            "filename" => plain = Some(value.trim_matches('"').to_owned()),
            _ => {}
        }
    }
    last_part(&plain?)
}

fn last_part(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default().trim_ascii();
    let fine = !name.is_empty() && name != "." && name != ".." && !name.chars().any(char::is_control);
    fine.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(content_type: &str, body: &[u8]) -> Response {
        let disposition = "attachment; filename=\"a.xlsx\"; filename*=UTF-8\'\'%D0%BE%D1%82%D1%87%D1%91%D1%82.xlsx";
        let headers =
            vec![("Content-Type".into(), content_type.into()), ("Content-Disposition".into(), disposition.into())];
        Response { status: 200, headers, body: body.to_vec() }
    }

    #[test]
    fn a_workbook_is_known_by_its_beginning() {
        let kept = Kept::read(FileKind::Xlsx, answer("application/octet-stream", b"PK\x03\x04rest")).ok().unwrap();
        assert_eq!(
            kept.view(),
            ReceivedFile {
                name: Some("отчёт.xlsx"),
                content_type: Some("application/octet-stream"),
                content: b"PK\x03\x04rest"
            }
        );
        for (body, said) in [
            (&b"{\"message\": \"no such registry\"}"[..], "JSON: no such registry"),
            (b"", "an empty body"),
            (b"<html>", "HTML or XML"),
            (b"phone;name", "something else"),
        ] {
            let error = Kept::read(FileKind::Xlsx, answer("application/vnd.ms-excel", body)).err().unwrap();
            assert_eq!((error.expected.as_str(), error.found.as_str()), ("a workbook (xlsx)", said));
        }
        assert!(Kept::read(FileKind::Any, answer("application/json; charset=utf-8", b"{}")).is_err());
        assert!(Kept::read(FileKind::Pdf, answer("application/pdf", b"%PDF-1.7")).is_ok());
    }

    #[test]
    fn a_name_leads_nowhere() {
        for (header, name) in [
            ("attachment; filename=../../etc/passwd", Some("passwd")),
            ("attachment; filename=\"C:\\x\\report.xlsx\"", Some("report.xlsx")),
            ("attachment; filename*=UTF-8''%2e%2e%2Fa.pdf", Some("a.pdf")),
            ("attachment; filename=\"..\"", None),
            ("inline", None),
        ] {
            assert_eq!(file_name(header).as_deref(), name, "{header}");
        }
    }
}
