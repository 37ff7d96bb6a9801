//! Where the questions of the core's flows for workbooks are answered, for hosts that are written in Rust.

use std::collections::BTreeMap;

use gigwire::http::Request;
use gigwire::machine::{Client, Handle, Millis, Question, Step, WorkbookPart};
use serde::Serialize;
use serde_json::json;

use crate::{Registry, read_faulty, read_template, write};

/// Polls a client and does itself whatever a flow wants of workbooks: the driver sees neither the questions nor the
/// files, which come in the bodies of the requests. Use one for each client, and [`Desk::poll`] in place of
/// [`Client::poll`].
#[derive(Debug, Default)]
pub struct Desk {
    /// The workbooks of the flows under way.
    files: Vec<(Handle, Vec<u8>)>,
}

impl Desk {
    /// What to do next for a machine, except for workbooks.
    pub fn poll(&mut self, client: &mut Client, handle: Handle, now: Millis) -> Step {
        loop {
            match client.poll(handle, now) {
                Step::Ask { ticket, question } => match self.answer(handle, &question) {
                    Some(answer) => client.on_answer(ticket, Some(answer.into())),
                    None => return Step::Ask { ticket, question },
                },
                Step::Send { ticket, request, timeout_ms, shared } => {
                    let request = self.filled(handle, request);
                    return Step::Send { ticket, request, timeout_ms, shared };
                }
                step @ (Step::Done(_) | Step::Report(_) | Step::End | Step::Failed(_)) => {
                    self.forget(handle);
                    return step;
                }
                step => return step,
            }
        }
    }

    /// Forgets the workbook of a machine that was given up.
    pub fn forget(&mut self, handle: Handle) {
        self.files.retain(|(own, _)| *own != handle);
    }

    /// `None`: it is no question for workbooks.
    fn answer(&mut self, handle: Handle, question: &Question) -> Option<String> {
        match question {
            Question::WriteWorkbook { registry, sheet, headings, rows } => {
                Some(match written(registry, sheet.as_deref(), headings.as_deref(), rows) {
                    Ok(content) => {
                        self.forget(handle);
                        self.files.push((handle, content));
                        json!({"file": handle.0}).to_string()
                    }
                    Err(problem) => json!({"problem": problem}).to_string(),
                })
            }
            Question::ReadWorkbook { registry, part, content } => Some(read(registry, *part, content)),
            _ => None,
        }
    }

    /// The request with the workbook in its body.
    fn filled(&self, handle: Handle, mut request: Request) -> Request {
        let Some((_, content)) = self.files.iter().find(|(own, _)| *own == handle) else { return request };
        if let Some(part) = request.file.take() {
            let at = part.at.min(request.body.len());
            let after = request.body.split_off(at);
            request.body.extend_from_slice(content);
            request.body.extend_from_slice(&after);
        }
        request
    }
}

fn written(registry: &str, sheet: Option<&str>, headings: Option<&[String]>, rows: &str) -> Result<Vec<u8>, String> {
    let registry = Registry::parse(registry).ok_or("there is no such registry")?;
    let rows: Vec<BTreeMap<String, String>> = serde_json::from_str(rows).map_err(|error| error.to_string())?;
    write(registry, sheet, headings, &rows).map_err(|error| error.to_string())
}

fn read(registry: &str, part: WorkbookPart, content: &[u8]) -> String {
    let Some(registry) = Registry::parse(registry) else {
        return json!({"problem": "there is no such registry"}).to_string();
    };
    fn told<T: Serialize>(read: Result<T, crate::WorkbookError>) -> String {
        match read {
            Ok(read) => json!({"read": read}).to_string(),
            Err(error) => json!({"problem": error.to_string()}).to_string(),
        }
    }
    match part {
        WorkbookPart::Template => told(read_template(content)),
        WorkbookPart::Faulty => told(read_faulty(registry, content)),
    }
}
