//! `multipart/form-data` (RFC 7578), around a file that the core never sees.

use core::fmt::Write;

use super::url::refuse_control;
use crate::error::InvalidRequest;
use crate::http::FilePart;
use crate::value::FileArg;

/// A body that is being written.
pub(crate) struct Multipart {
    boundary: String,
    body: String,
    file: Option<FilePart>,
}

impl Multipart {
    /// The boundary comes from the entropy of the call: a chance of 2⁻⁶⁴ that somebody guesses it into a file, and the same
    /// bytes for the same call.
    pub fn new(entropy: u64) -> Self {
        let boundary = format!("gigwire-{:016x}{:016x}", splitmix(entropy), splitmix(entropy.wrapping_add(GAMMA)));
        Self { boundary, body: String::new(), file: None }
    }

    pub fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// A part that is text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.head(name, "");
        self.body.extend(["\r\n", text, "\r\n"]);
    }

    /// The file; `argument` is what messages call it.
    pub fn file(&mut self, argument: &str, name: &str, file: &FileArg) -> Result<(), InvalidRequest> {
        let at = |part: &str| format!("{argument}.{part}");
        if file.name.is_empty() {
            return Err(InvalidRequest::new(
                at("name"),
                "must not be empty: platforms take a file without a name for none",
            ));
        }
        let content_type = file.content_type.as_deref().unwrap_or("application/octet-stream");
        refuse_control(&at("contentType"), content_type)?;
        if !content_type.is_ascii() || !content_type.contains('/') {
            return Err(InvalidRequest::new(at("contentType"), "is no media type, such as application/pdf"));
        }
        self.head(name, &format!("; filename=\"{}\"", quoted(&file.name)));
        self.body.extend(["content-type: ", content_type, "\r\n\r\n"]);
        self.file = Some(FilePart { at: self.body.len(), id: file.id });
        self.body.push_str("\r\n");
        Ok(())
    }

    /// The body, and where in it the file goes.
    pub fn finish(mut self) -> (Vec<u8>, Option<FilePart>) {
        self.body.extend(["--", &self.boundary, "--\r\n"]);
        (self.body.into_bytes(), self.file)
    }

    fn head(&mut self, name: &str, rest: &str) {
        let head =
            ["--", &self.boundary, "\r\ncontent-disposition: form-data; name=\"", &quoted(name), "\"", rest, "\r\n"];
        self.body.extend(head);
    }
}

/// What would end the quoted text, or the line, is percent-encoded as browsers do it; so is the backslash, which many readers take
/// for an escape: `"a\"` would not end for them. The rest is UTF-8 as it is.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '"' | '\\') || c.is_ascii_control() {
            let _ = write!(out, "%{:02X}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

/// `SplitMix64`: bits that look random, from bits that may not.
fn splitmix(seed: u64) -> u64 {
    let mut bits = seed.wrapping_add(GAMMA);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, content_type: Option<&str>) -> FileArg {
        FileArg { name: name.into(), content_type: content_type.map(str::to_owned), id: 7 }
    }

    #[test]
    fn a_file_stands_where_the_part_says() {
        let mut parts = Multipart::new(1);
        let boundary = parts.boundary.clone();
        parts.text("type", "5");
        parts.file("file", "file", &file("отчёт.xml", Some("application/xml"))).unwrap();
        assert_eq!(parts.content_type(), format!("multipart/form-data; boundary={boundary}"));
        let (mut body, part) = parts.finish();
        let part = part.unwrap();
        assert_eq!(part.id, 7);
        body.splice(part.at..part.at, *b"<a/>");
        assert_eq!(
            String::from_utf8(body).unwrap(),
            format!(
                "--{boundary}\r\ncontent-disposition: form-data; name=\"type\"\r\n\r\n5\r\n\
                 --{boundary}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"отчёт.xml\"\r\n\
                 content-type: application/xml\r\n\r\n<a/>\r\n--{boundary}--\r\n"
            )
        );
    }

    #[test]
    fn a_boundary_is_of_its_call() {
        assert_eq!(Multipart::new(1).boundary, Multipart::new(1).boundary);
        assert_ne!(Multipart::new(1).boundary, Multipart::new(2).boundary);
        assert!(Multipart::new(0).boundary.len() <= 70);
    }

    #[test]
    fn a_name_cannot_leave_its_quotes() {
        let mut parts = Multipart::new(1);
        parts.file("file", "file", &file("a\"; filename=\"b\r\n\r\nc\0.txt\\", None)).unwrap();
        let (body, _) = parts.finish();
        let body = String::from_utf8(body).unwrap();
        assert!(
            body.contains(
                "filename=\"a%22; filename=%22b%0D%0A%0D%0Ac%00.txt%5C\"\r\ncontent-type: application/octet-stream"
            ),
            "{body}"
        );
        for (name, content_type) in
            [("", None), ("a", Some("text/plain\r\nx: y")), ("a", Some("text")), ("a", Some("тип/x"))]
        {
            assert!(
                Multipart::new(1).file("file", "file", &file(name, content_type)).is_err(),
                "{name:?} {content_type:?}"
            );
        }
    }
}
