//! What to do next, as it crosses.

use gigwire::codec::Document;
use gigwire::machine::{Source, Step, Ticket};

use crate::{CoreError, CoreReceivedFile, CoreRequest, CoreTokens};

/// What to do next: `gigwire::machine::Step`, whose `Failed` is thrown.
#[derive(uniffi::Enum)]
pub enum CoreStep {
    /// Send this, and report the outcome under the ticket.
    Send {
        /// Names this sending in the report.
        ticket: u64,
        /// What to send.
        request: CoreRequest,
        /// Give up on the attempt after this long, reporting a timeout.
        timeout_ms: u64,
        /// Whether it is carried through even when its caller gives up, because all calls live by it.
        shared: bool,
    },
    /// Nothing to do until something is reported to this client, or until this time.
    Wait {
        /// When to poll again at the latest.
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
        /// The pair.
        tokens: CoreTokens,
    },
    /// A page of a listing, as JSON.
    Page {
        /// The text.
        json: String,
    },
    /// Rows of a reading, as a JSON array.
    Rows {
        /// The text.
        json: String,
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
        /// Whether rows of the plan are meant, and not lines of the journal.
        plan: bool,
        /// How many came before.
        after: u64,
        /// How many to hand over at most.
        limit: u32,
    },
    /// Ask the calling program or a person.
    Ask {
        /// Names this question in the report.
        ticket: u64,
        /// The question as JSON.
        question: String,
    },
    /// What a flow tells of its progress.
    Event {
        /// The event as JSON.
        event: String,
    },
    /// Finished, with a report.
    Report {
        /// The report as JSON.
        report: String,
    },
    /// Finished, with an answer as JSON.
    Done {
        /// The text.
        json: String,
        /// The file, if the answer is one.
        file: Option<CoreReceivedFile>,
    },
    /// Finished.
    End,
}

impl CoreStep {
    pub(crate) fn from_core(step: Step) -> Result<Self, CoreError> {
        Ok(match step {
            Step::Send { ticket: Ticket(ticket), request, timeout_ms, shared } => {
                Self::Send { ticket, request: CoreRequest::from_core(request), timeout_ms, shared }
            }
            Step::Save { ticket: Ticket(ticket), after, lines } => Self::Save { ticket, after, lines },
            Step::Read { ticket: Ticket(ticket), source, after, limit } => {
                let limit = u32::try_from(limit).unwrap_or(u32::MAX);
                Self::Read { ticket, plan: source == Source::Plan, after, limit }
            }
            Step::Ask { ticket: Ticket(ticket), question } => Self::Ask { ticket, question: question.to_json() },
            Step::Event(event) => Self::Event { event },
            Step::Report(report) => Self::Report { report },
            Step::Wait { until } => Self::Wait { until },
            Step::AskCode(challenge) => Self::AskCode { kind: challenge.kind, number: challenge.number },
            Step::Tokens(pair) => Self::Tokens { tokens: CoreTokens::from_core(&pair) },
            Step::Page(document) => Self::Page { json: json(&document)? },
            Step::Rows(rows) => Self::Rows { json: gigwire::rows::to_json(&rows) },
            Step::Done(document) => {
                Self::Done { json: json(&document)?, file: document.file().map(CoreReceivedFile::from_core) }
            }
            Step::End => Self::End,
            Step::Failed(error) => return Err(error.into()),
            // No client here is made so.
            Step::AskToken { .. } => return Err(CoreError::internal(&"the token of another client is wanted")),
        })
    }
}

fn json(document: &Document) -> Result<String, CoreError> {
    serde_json::to_string(&document.root()).map_err(|error| CoreError::internal(&error))
}
