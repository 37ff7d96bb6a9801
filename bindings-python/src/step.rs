//! What a driver is to do next.

use gigwire::machine;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::answer::Answer;
use crate::errors;
use crate::faces::Faces;

/// What to do next for a machine; see "The driving contract" in docs/architecture.md.
#[pyclass(frozen, module = "gigwire._core")]
pub enum Step {
    /// Send this, and report the outcome under the ticket.
    #[pyo3(constructor = (ticket, method, url, headers, body, timeout, file=None, shared=false))]
    Send {
        /// Names this sending in the report.
        ticket: u64,
        /// The HTTP method.
        method: String,
        /// The whole address.
        url: String,
        /// Names in lower case.
        headers: Vec<(String, String)>,
        /// Empty when there is none.
        body: Py<PyBytes>,
        /// Give up on the attempt after this many seconds.
        timeout: f64,
        /// The file whose content belongs into the body: after how many bytes, and which of the call's files.
        file: Option<(usize, usize)>,
        /// Whether it is carried through even when its caller gives up, because all calls live by it.
        shared: bool,
    },
    /// Nothing to do until something is reported to this client, or until this time.
    Wait {
        /// Milliseconds since the epoch.
        until: Option<u64>,
    },
    /// Ask a person for the 2FA code.
    AskCode {
        /// How the code reaches the person.
        kind: String,
        /// The number it was sent to, if any.
        number: String,
    },
    /// There is a new token pair.
    Tokens {
        /// Sent with every call.
        token: String,
        /// Renews the token.
        refresh_token: Option<String>,
    },
    /// A page of a listing.
    Page {
        /// The page.
        value: Py<PyAny>,
    },
    /// Keep these lines of a flow's journal, then report.
    Save {
        /// Names this keeping in the report.
        ticket: u64,
        /// How many lines come before; what there is beyond them is replaced.
        after: u64,
        /// The lines.
        lines: Vec<String>,
    },
    /// Hand over lines of the journal, or rows of the plan.
    Read {
        /// Names this reading in the report.
        ticket: u64,
        /// `journal` or `plan`.
        source: String,
        /// How many came before.
        after: usize,
        /// How many to hand over at most.
        limit: usize,
    },
    /// Ask the calling program or a person.
    Ask {
        /// Names this question in the report.
        ticket: u64,
        /// The question, as JSON.
        question: String,
    },
    /// What a flow tells of its progress.
    Event {
        /// The event, as JSON.
        event: String,
    },
    /// Finished, with a report.
    Report {
        /// The report, as JSON.
        report: String,
    },
    /// Finished, with an answer.
    Done {
        /// The answer.
        value: Py<PyAny>,
    },
    /// Finished: no more pages, or the login succeeded.
    End(),
    /// Finished, without.
    Failed {
        /// The exception to raise.
        error: Py<PyAny>,
    },
}

impl Step {
    pub fn new(py: Python<'_>, step: machine::Step, faces: &'static Faces) -> PyResult<Self> {
        Ok(match step {
            machine::Step::Send { ticket, request, timeout_ms, shared } => Self::Send {
                ticket: ticket.0,
                method: request.method.as_str().to_owned(),
                body: PyBytes::new(py, &request.body).unbind(),
                url: request.url,
                headers: request.headers,
                #[allow(clippy::cast_precision_loss)] // exact for 285,000 years
                timeout: timeout_ms as f64 / 1000.0,
                file: request.file.map(|part| (part.at, usize::try_from(part.id).unwrap_or(usize::MAX))),
                shared,
            },
            machine::Step::Save { ticket, after, lines } => Self::Save { ticket: ticket.0, after, lines },
            machine::Step::Read { ticket, source, after, limit } => Self::Read {
                ticket: ticket.0,
                source: match source {
                    machine::Source::Journal => "journal".to_owned(),
                    machine::Source::Plan => "plan".to_owned(),
                },
                after: usize::try_from(after).unwrap_or(usize::MAX),
                limit,
            },
            machine::Step::Ask { ticket, question } => Self::Ask { ticket: ticket.0, question: question.to_json() },
            machine::Step::Event(event) => Self::Event { event },
            machine::Step::Report(report) => Self::Report { report },
            machine::Step::Wait { until } => Self::Wait { until },
            machine::Step::AskCode(challenge) => Self::AskCode { kind: challenge.kind, number: challenge.number },
            machine::Step::Tokens(pair) => Self::Tokens {
                token: pair.token.reveal().to_owned(),
                refresh_token: pair.refresh_token.map(|token| token.reveal().to_owned()),
            },
            machine::Step::Page(document) => Self::Page { value: Answer::into_python(document, faces, py)? },
            machine::Step::Done(document) => Self::Done { value: Answer::into_python(document, faces, py)? },
            // No client here is made so.
            machine::Step::AskToken { .. } => {
                return Err(PyRuntimeError::new_err("the token of another client is wanted"));
            }
            machine::Step::End => Self::End(),
            machine::Step::Failed(error) => Self::Failed { error: errors::exception(py, &error)? },
        })
    }
}
