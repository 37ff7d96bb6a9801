//! What to do next, as it crosses.

use gigwire::codec::Document;
use gigwire::machine::{Step, Ticket};

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
            Step::Send { ticket: Ticket(ticket), request, timeout_ms } => {
                Self::Send { ticket, request: CoreRequest::from_core(request), timeout_ms }
            }
            Step::Wait { until } => Self::Wait { until },
            Step::AskCode(challenge) => Self::AskCode { kind: challenge.kind, number: challenge.number },
            Step::Tokens(pair) => Self::Tokens { tokens: CoreTokens::from_core(&pair) },
            Step::Page(document) => Self::Page { json: json(&document)? },
            Step::Done(document) => {
                Self::Done { json: json(&document)?, file: document.file().map(CoreReceivedFile::from_core) }
            }
            Step::End => Self::End,
            Step::Failed(error) => return Err(error.into()),
        })
    }
}

fn json(document: &Document) -> Result<String, CoreError> {
    serde_json::to_string(&document.root()).map_err(|error| CoreError::internal(&error))
}
