//! The decoder: one pass over the answer, guided by the tables. It checks each value against its table entry and notes
//! where it lies. It is lenient in the ways that the platforms' documents make necessary, and never loses a value.

use std::sync::Arc;

use gigwire_reader::{Failure, Slot, Step, Tape, read, read_bare_list};

use super::document::Document;
use super::envelope::{self, Opened};
use super::received_file::Kept;
use crate::error::{DecodeError, ErrorKind};
use crate::http::Response;
use crate::schema::{Answer, Operation, Type};

/// Reads the answer to an operation.
///
/// # Errors
/// [`DecodeError`] when it is not JSON, or a value cannot be what the catalog says it is, or a required one is missing.
pub fn decode(operation: &'static Operation, mut response: Response) -> Result<Document, DecodeError> {
    let opened = opened(operation, &mut response);
    decode_opened(operation, response, &opened)
}

/// The same, of an answer whose envelope may say that it is an error.
pub(crate) fn decode_unless_refused(
    operation: &'static Operation,
    mut response: Response,
) -> Result<Document, ErrorKind> {
    let opened = opened(operation, &mut response);
    if opened.is_refusal {
        return Err(envelope::error(operation, response, None).into());
    }
    Ok(decode_opened(operation, response, &opened)?)
}

/// What the envelope says, after what some servers put before it.
fn opened(operation: &Operation, response: &mut Response) -> Opened {
    if response.body.starts_with(b"\xEF\xBB\xBF") && !matches!(operation.response, Answer::File { .. }) {
        response.body.drain(..3);
    }
    // More than slots have room for is refused below.
    if response.body.len() > Slot::MAX as usize { Opened::default() } else { envelope::open(operation, &response.body) }
}

fn decode_opened(operation: &'static Operation, response: Response, opened: &Opened) -> Result<Document, DecodeError> {
    static ANY: Type = Type::Any;
    let (ty, may_be_empty) = match &operation.response {
        Answer::Empty => (&ANY, true),
        Answer::Json(ty) => (ty, false),
        Answer::JsonOrEmpty(ty) => (ty, true),
        Answer::JsonOrList(ty) => (ty, false),
        Answer::File { or_empty, .. } => (&ANY, *or_empty),
    };
    if let Answer::File { kind, .. } = operation.response
        && !(may_be_empty && response.body.is_empty())
    {
        let file = Some(Box::new(Kept::read(kind, response)?));
        return Ok(Document { file, ..empty(operation, ty, String::new()) });
    }
    let Response { status, headers, body } = response;
    let blank = body.iter().all(u8::is_ascii_whitespace);
    if matches!(operation.response, Answer::Empty) || (blank && may_be_empty) {
        return Ok(empty(operation, ty, String::from_utf8_lossy(&body).into_owned()));
    }
    // The answer itself becomes the document's text: it is not copied, and checked for UTF-8 once.
    let text = match String::from_utf8(body) {
        Ok(text) => text,
        Err(error) => {
            return Err(not_json(Response { status, headers, body: error.into_bytes() }, "bytes that are not UTF-8"));
        }
    };
    let something_else = match text.trim_ascii_start().as_bytes() {
        _ if text.len() > Slot::MAX as usize => Some("more than 1 GiB"),
        [] => Some("an empty body"),
        [b'<', ..] => Some("HTML or XML"),
        _ => None,
    };
    if let Some(found) = something_else {
        return Err(not_json(Response { status, headers, body: text.into_bytes() }, found));
    }
    // Where the documents promise an answer in one place and none in another, anything but an object says no more than none.
    let (answer, key) = opened.answer(&text);
    if may_be_empty && !answer.trim_ascii_start().starts_with('{') {
        return Ok(empty(operation, ty, text));
    }
    // A page of tasks needs a slot every 22 bytes. To guess too low costs a copy of all of them, too high fresh memory
    // each time.
    let mut tape = Tape::over(&text, text.len() / 20);
    let bare_list = matches!(operation.response, Answer::JsonOrList(_)) && answer.trim_ascii_start().starts_with('[');
    let root = if bare_list { read_bare_list(answer, ty, &mut tape) } else { read(answer, ty, &mut tape) };
    match root {
        Ok(root) => {
            let Tape { slots, arena, extras, .. } = tape;
            Ok(Document { operation, ty, text, slots, arena, extras, root, file: None })
        }
        Err(_) => {
            let mut failure = tape.failure.unwrap_or_default();
            failure.path.extend(key.map(Step::Key));
            let (path, Failure { expected, found, .. }) = (failure.place(), failure);
            let response = Some(Arc::new(Response { status, headers, body: text.into_bytes() }));
            Err(DecodeError { path, expected, found, response })
        }
    }
}

/// An answer that says nothing, or nothing that matters.
fn empty(operation: &'static Operation, ty: &'static Type, text: String) -> Document {
    Document { operation, ty, text, slots: vec![], arena: vec![], extras: vec![], root: Slot::NULL, file: None }
}

fn not_json(response: Response, found: &str) -> DecodeError {
    DecodeError { path: "$".into(), expected: "JSON".into(), found: found.into(), response: Some(Arc::new(response)) }
}
