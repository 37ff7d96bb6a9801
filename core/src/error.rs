//! Everything that can go wrong, in one tree that all bindings map to their own.

use core::fmt;
use std::sync::Arc;

use crate::http::Response;

/// What went wrong, and in which call.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{operation}: {kind}")]
pub struct Error {
    /// The catalog id of the call, such as `tasks.pay`.
    pub operation: &'static str,
    /// What went wrong.
    #[source]
    pub kind: ErrorKind,
}

impl Error {
    pub(crate) fn new(operation: &'static str, kind: impl Into<ErrorKind>) -> Self {
        Self { operation, kind: kind.into() }
    }

    /// The answer that led to the error, if there was one: `ApiError` and `DecodeError` keep it.
    #[must_use]
    pub fn response(&self) -> Option<&Response> {
        match &self.kind {
            ErrorKind::Api(error) => Some(&error.response),
            ErrorKind::Decode(error) => error.response.as_deref(),
            ErrorKind::OutcomeUnknown(error) => error.response.as_deref(),
            _ => None,
        }
    }

    /// Whether it is about what this one call was for: the platform says no to that, or what it says cannot be read; the same
    /// call for something else may go well.
    #[cfg(any(feature = "flows", feature = "rows"))]
    pub(crate) fn is_about_one(&self) -> bool {
        use ApiErrorKind::{Authentication, RateLimited, Server};
        match &self.kind {
            ErrorKind::Api(api) => !matches!(api.kind(), Authentication | RateLimited | Server),
            ErrorKind::InvalidRequest(_) | ErrorKind::Decode(_) => true,
            _ => false,
        }
    }
}

/// What went wrong.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument is missing, of the wrong type, or breaks a documented rule. Nothing was sent.
    #[error(transparent)]
    InvalidRequest(#[from] InvalidRequest),
    /// The life cycle does not allow the action in the state that the caller knows. Nothing was sent.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// No answer came, and repeating was not possible or did not help.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// Something that must not be repeated got no clear answer: it may or may not have been done.
    #[error(transparent)]
    OutcomeUnknown(#[from] OutcomeUnknown),
    /// The platform said no.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// A 2FA code is needed and nobody was there to ask.
    #[error(transparent)]
    TwoFactorRequired(#[from] TwoFactorChallenge),
    /// The answer breaks the contract.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// The journal of a flow cannot be written, read or continued. Nothing was sent that is not in it.
    #[cfg(feature = "flows")]
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The platform has no such rows.
    #[cfg(feature = "rows")]
    #[error(transparent)]
    NotOffered(#[from] NotOffered),
    /// A reading of rows came to its end, and some could not be read.
    #[cfg(feature = "rows")]
    #[error(transparent)]
    IncompleteRows(#[from] IncompleteRows),
    /// The caller gave up, or the deadline passed before an answer.
    #[error("cancelled: {0}")]
    Cancelled(&'static str),
}

impl ErrorKind {
    /// The name in every binding.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InvalidRequest(_) => "InvalidRequest",
            Self::Transition(_) => "TransitionError",
            Self::Transport(_) => "TransportError",
            Self::OutcomeUnknown(_) => "OutcomeUnknown",
            Self::Api(error) => error.kind().name(),
            Self::TwoFactorRequired(_) => "TwoFactorRequired",
            Self::Decode(_) => "DecodeError",
            #[cfg(feature = "flows")]
            Self::Journal(_) => "JournalError",
            #[cfg(feature = "rows")]
            Self::NotOffered(_) => "NotOffered",
            #[cfg(feature = "rows")]
            Self::IncompleteRows(_) => "IncompleteRows",
            Self::Cancelled(_) => "Cancelled",
        }
    }
}

/// An argument is missing, of the wrong type, or breaks a documented rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{problem}", At(argument))]
pub struct InvalidRequest {
    /// Which argument, such as `attributes[0].value`; empty when it is about several.
    pub argument: String,
    /// What is wrong with it and what to do.
    pub problem: String,
}

impl InvalidRequest {
    pub(crate) fn new(argument: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { argument: argument.into(), problem: problem.into() }
    }
}

struct At<'a>(&'a str);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "{}: ", self.0) }
    }
}

/// The life cycle does not allow the action in this state.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot {action} in state {state} ({state_name}): {reason}")]
pub struct TransitionError {
    /// The action, such as `pay`.
    pub action: &'static str,
    /// The code of the state, such as 3.
    pub state: i64,
    /// Its name, such as `waiting_acceptance`.
    pub state_name: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// Why no answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportErrorKind {
    /// The server could not be reached: name, route, refused.
    Connect,
    /// No answer in time.
    Timeout,
    /// The connection broke before the whole answer was read.
    Reset,
    /// No trusted encryption.
    Tls,
    /// The answer was over the size limit and was not read.
    TooLarge,
    /// Anything else.
    Other,
}

impl TransportErrorKind {
    /// The name in every binding.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Reset => "reset",
            Self::Tls => "tls",
            Self::TooLarge => "too_large",
            Self::Other => "other",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Connect, Self::Timeout, Self::Reset, Self::Tls, Self::TooLarge, Self::Other]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// Whether the server may have seen the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Certainly not.
    No,
    /// It may have.
    Maybe,
}

/// No answer came.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no answer after {attempts} attempt(s): {}{}", kind.name(), Detail(detail))]
pub struct TransportError {
    /// Why.
    pub kind: TransportErrorKind,
    /// Whether the server may have seen the last attempt.
    pub sent: Sent,
    /// What the host's HTTP client said.
    pub detail: String,
    /// How many times it was tried.
    pub attempts: u32,
}

struct Detail<'a>(&'a str);

impl fmt::Display for Detail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, " ({})", self.0) }
    }
}

/// Something that must not be repeated got no clear answer.
#[derive(Clone, Debug, thiserror::Error)]
#[error("no clear answer ({cause}): it may or may not have been done; {}", Advice(*check))]
pub struct OutcomeUnknown {
    /// What happened instead of an answer.
    pub cause: String,
    /// The id of the read that tells.
    pub check: Option<&'static str>,
    /// The unclear answer, if there was one.
    pub response: Option<Arc<Response>>,
}

struct Advice(Option<&'static str>);

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(check) => write!(f, "read {check} before you repeat it"),
            None => f.write_str("find out before you repeat it"),
        }
    }
}

/// The platform said no.
#[derive(Clone, Debug, thiserror::Error)]
#[error("HTTP {status}{}", Said(self))]
pub struct ApiError {
    /// The HTTP status.
    pub status: u16,
    /// The platform's own code, where it gives one.
    pub code: Option<String>,
    /// What it said, as text; empty when it said nothing.
    pub message: String,
    /// What is wrong with which field, where it says so.
    pub fields: Vec<(String, String)>,
    /// The id that the platform gave the request, for its support.
    pub request_id: Option<String>,
    /// How long it asks to wait, in milliseconds.
    pub retry_after_ms: Option<u64>,
    /// The whole answer.
    pub response: Arc<Response>,
}

struct Said<'a>(&'a ApiError);

impl fmt::Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(code) = &self.0.code {
            write!(f, ", code {code}")?;
        }
        if !self.0.message.is_empty() {
            write!(f, ": {}", self.0.message)?;
        }
        for (field, problem) in &self.0.fields {
            write!(f, "; {field}: {problem}")?;
        }
        Ok(())
    }
}

/// What an [`ApiError`] means, by its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiErrorKind {
    /// 401, or a login refused with 400: who are you?
    Authentication,
    /// 403: not for you.
    PermissionDenied,
    /// 404: no such thing.
    NotFound,
    /// 409: not in this state.
    Conflict,
    /// 422, or 400 or even a good status with fields: these fields are wrong.
    ValidationFailed,
    /// 429: too many calls.
    RateLimited,
    /// 5xx: the platform failed.
    Server,
    /// Any other status.
    Other,
}

impl ApiErrorKind {
    /// The name in every binding.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Authentication => "AuthenticationError",
            Self::PermissionDenied => "PermissionDenied",
            Self::NotFound => "NotFound",
            Self::Conflict => "Conflict",
            Self::ValidationFailed => "ValidationFailed",
            Self::RateLimited => "RateLimited",
            Self::Server => "ServerError",
            Self::Other => "ApiError",
        }
    }
}

impl ApiError {
    /// What the platform said, in one line: its message and what is wrong with which field.
    #[must_use]
    pub fn said(&self) -> String {
        let said = (!self.message.is_empty()).then(|| self.message.clone());
        let fields = self.fields.iter().map(|(field, problem)| match field.as_str() {
            "" => problem.clone(),
            field => format!("{field}: {problem}"),
        });
        said.into_iter().chain(fields).collect::<Vec<_>>().join("; ")
    }

    /// What it means.
    #[must_use]
    pub fn kind(&self) -> ApiErrorKind {
        match self.status {
            // OAuth says so with status 400.
            400 if self.code.as_deref() == Some("invalid_grant") => ApiErrorKind::Authentication,
            // Some platforms say no with a good status.
            200..=299 | 400 if !self.fields.is_empty() => ApiErrorKind::ValidationFailed,
            401 => ApiErrorKind::Authentication,
            403 => ApiErrorKind::PermissionDenied,
            404 => ApiErrorKind::NotFound,
            409 => ApiErrorKind::Conflict,
            422 => ApiErrorKind::ValidationFailed,
            429 => ApiErrorKind::RateLimited,
            500.. => ApiErrorKind::Server,
            _ => ApiErrorKind::Other,
        }
    }
}

/// A 2FA code is needed: how it was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a 2FA code is needed ({kind}{}): pass it as code", Detail(number))]
pub struct TwoFactorChallenge {
    /// How the code reaches the person: `SMS`, `Google`.
    pub kind: String,
    /// The number it was sent to, if any.
    pub number: String,
}

/// The answer breaks the contract.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{path}: expected {expected}, found {found}")]
pub struct DecodeError {
    /// Where: `$.items[3].price`.
    pub path: String,
    /// What the catalog says.
    pub expected: String,
    /// What the answer holds.
    pub found: String,
    /// The whole answer.
    pub response: Option<Arc<Response>>,
}

/// The journal of a flow cannot be written, read or continued.
#[cfg(feature = "flows")]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("journal, line {line}: {problem}")]
pub struct JournalError {
    /// The line, from 1.
    pub line: u64,
    /// What is wrong with it and what to do.
    pub problem: String,
}

/// The platform has no rows of the kind that was asked for; nothing was sent.
#[cfg(feature = "rows")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{platform} has none: {reason}")]
pub struct NotOffered {
    /// The platform's id, such as `planado`.
    pub platform: &'static str,
    /// Why, as its catalog says.
    pub reason: &'static str,
}

/// A reading of rows came to its end, and some could not be read: the platform refused what they are read by, or answered with what
/// cannot be read. All others were handed over before.
#[cfg(feature = "rows")]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Gaps(missing))]
pub struct IncompleteRows {
    /// What is missing, in the order of the reading; one at least.
    pub missing: Vec<MissingRows>,
}

/// Rows that could not be read: all of one item, or those of its further pages.
#[cfg(feature = "rows")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingRows {
    /// The platform's id of the item that they stand below, such as a registry's; where it has none, its place in the answer.
    pub item: String,
    /// The catalog id of the call that would have told.
    pub operation: &'static str,
    /// The name of its error in every binding, such as `NotFound`.
    pub error: &'static str,
    /// What it said.
    pub problem: String,
}

#[cfg(feature = "rows")]
struct Gaps<'a>(&'a [MissingRows]);

#[cfg(feature = "rows")]
impl fmt::Display for Gaps<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const TOLD: usize = 3;
        write!(f, "rows of {} item(s) are missing", self.0.len())?;
        for (index, MissingRows { item, operation, error, problem }) in self.0.iter().take(TOLD).enumerate() {
            write!(f, "{} {item} ({operation}: {error}: {problem})", if index == 0 { ":" } else { "," })?;
        }
        if self.0.len() > TOLD { f.write_str(", …") } else { Ok(()) }
    }
}
