//! Everything that can go wrong, as it crosses: the faces make their own exceptions of it.
//!
//! No field is called `message` or `cause`: these are taken in Kotlin.

use core::fmt;

use gigwire::error::{Error, ErrorKind, InvalidRequest, MissingRows, Sent};

use crate::CoreResponse;

/// What is wrong with a field.
#[derive(Debug, uniffi::Record)]
pub struct FieldProblem {
    /// The field.
    pub field: String,
    /// What the platform says about it.
    pub problem: String,
}

/// Rows that could not be read.
#[derive(Debug, uniffi::Record)]
pub struct CoreMissingRows {
    /// The id of the item that they stand below, or its place in the answer.
    pub item: String,
    /// The catalog id of the call that would have told.
    pub operation: String,
    /// The name of its error, such as `NotFound`.
    pub error: String,
    /// What it said.
    pub problem: String,
}

/// What went wrong (see `gigwire::error`), in which operation, and the sentence that says so.
#[derive(Debug, thiserror::Error, uniffi::Error)]
#[allow(missing_docs, reason = "the fields are those of gigwire::error, where they are explained")]
pub enum CoreError {
    #[error("{text}")]
    InvalidRequest { operation: String, text: String, argument: String, problem: String },
    #[error("{text}")]
    Transition { operation: String, text: String, action: String, state: i64, state_name: String, reason: String },
    #[error("{text}")]
    Transport { operation: String, text: String, kind: String, may_be_sent: bool, detail: String, attempts: u32 },
    #[error("{text}")]
    OutcomeUnknown {
        operation: String,
        text: String,
        reason: String,
        check: Option<String>,
        response: Option<CoreResponse>,
    },
    #[error("{text}")]
    Api {
        operation: String,
        text: String,
        /// The name in the table of errors, such as `NotFound`.
        kind: String,
        status: u16,
        code: Option<String>,
        said: String,
        fields: Vec<FieldProblem>,
        request_id: Option<String>,
        retry_after_ms: Option<u64>,
        response: CoreResponse,
    },
    #[error("{text}")]
    TwoFactorRequired { operation: String, text: String, kind: String, number: String },
    #[error("{text}")]
    Decode {
        operation: String,
        text: String,
        path: String,
        expected: String,
        found: String,
        response: Option<CoreResponse>,
    },
    #[error("{text}")]
    Journal { operation: String, text: String, line: u64, problem: String },
    #[error("{text}")]
    NotOffered { operation: String, text: String, platform: String, reason: String },
    #[error("{text}")]
    IncompleteRows { operation: String, text: String, missing: Vec<CoreMissingRows> },
    #[error("{text}")]
    Cancelled { operation: String, text: String },
    /// A webhook that is not to be trusted.
    #[error("{text}")]
    WebhookSignature { text: String },
    /// A webhook that is signed and is no event.
    #[error("{text}")]
    WebhookBody { text: String, problem: String },
    /// A mistake in gigwire itself: a panic, caught.
    #[error("{text}")]
    Internal { text: String },
}

impl CoreError {
    pub(crate) fn invalid(operation: &str, argument: &str, problem: String) -> Self {
        let error = InvalidRequest { argument: argument.to_owned(), problem };
        Self::InvalidRequest {
            operation: operation.to_owned(),
            text: format!("{operation}: {error}"),
            argument: error.argument,
            problem: error.problem,
        }
    }

    pub(crate) fn internal(what: &dyn fmt::Display) -> Self {
        Self::Internal { text: format!("a mistake in gigwire, please report it: {what}") }
    }
}

impl From<MissingRows> for CoreMissingRows {
    fn from(MissingRows { item, operation, error, problem }: MissingRows) -> Self {
        Self { item, operation: operation.to_owned(), error: error.to_owned(), problem }
    }
}

impl From<Error> for CoreError {
    fn from(error: Error) -> Self {
        let text = error.to_string();
        let response = error.response().map(CoreResponse::from_core);
        let operation = error.operation.to_owned();
        match error.kind {
            ErrorKind::InvalidRequest(error) => {
                Self::InvalidRequest { operation, text, argument: error.argument, problem: error.problem }
            }
            ErrorKind::Transition(error) => Self::Transition {
                operation,
                text,
                action: error.action.to_owned(),
                state: error.state,
                state_name: error.state_name.to_owned(),
                reason: error.reason.to_owned(),
            },
            ErrorKind::Transport(error) => Self::Transport {
                operation,
                text,
                kind: error.kind.name().to_owned(),
                may_be_sent: error.sent == Sent::Maybe,
                detail: error.detail,
                attempts: error.attempts,
            },
            ErrorKind::OutcomeUnknown(error) => Self::OutcomeUnknown {
                operation,
                text,
                reason: error.cause,
                check: error.check.map(str::to_owned),
                response,
            },
            ErrorKind::Api(error) => Self::Api {
                operation,
                text,
                kind: error.kind().name().to_owned(),
                status: error.status,
                code: error.code,
                said: error.message,
                fields: error.fields.into_iter().map(|(field, problem)| FieldProblem { field, problem }).collect(),
                request_id: error.request_id,
                retry_after_ms: error.retry_after_ms,
                response: CoreResponse::from_core(&error.response),
            },
            ErrorKind::TwoFactorRequired(error) => {
                Self::TwoFactorRequired { operation, text, kind: error.kind, number: error.number }
            }
            ErrorKind::Decode(error) => Self::Decode {
                operation,
                text,
                path: error.path,
                expected: error.expected,
                found: error.found,
                response,
            },
            ErrorKind::Journal(error) => Self::Journal { operation, text, line: error.line, problem: error.problem },
            ErrorKind::NotOffered(error) => Self::NotOffered {
                operation,
                text,
                platform: error.platform.to_owned(),
                reason: error.reason.to_owned(),
            },
            ErrorKind::IncompleteRows(error) => Self::IncompleteRows {
                operation,
                text,
                missing: error.missing.into_iter().map(CoreMissingRows::from).collect(),
            },
            ErrorKind::Cancelled(_) => Self::Cancelled { operation, text },
            other => Self::internal(&other),
        }
    }
}
