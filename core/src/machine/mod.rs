//! The state machines: the session (who we are), one call, a listing, and the [`Client`] that owns them.
//!
//! # The driving contract
//!
//! A [`Client`] owns no socket, no clock, no randomness and no thread. `start_…` returns a [`Handle`]; then repeat
//! [`Client::poll`] and do what the [`Step`] says. On `Send`, send the request and later report its outcome with
//! [`Client::on_response`] or [`Client::on_transport_error`]; you may poll again at once, because a listing has several
//! requests in flight. On `Wait`, poll again as soon as *anything* was reported to this client (what this machine waits for
//! may be another's token refresh), or when the clock reaches `until`. On `AskCode`, ask a person and report
//! [`Client::on_code`]. On `AskToken`, which only a client asks whose session is somebody else's, report [`Client::on_token`]. On `Tokens`, `Page` and `Event`, take the value and poll again when you want more. `Done`, `Report`,
//! `End` and `Failed` are last: the machine is gone. A poll after nothing changed answers `Wait` again and costs nothing; a poll never goes
//! back in time: `now` is milliseconds since the Unix epoch from any clock that does not run backwards while a machine lives.

mod backoff;
mod call;
mod client;
mod credentials;
mod few;
#[cfg(feature = "flows")]
pub(crate) mod flow;
mod interval;
#[cfg(feature = "flows")]
pub mod journal;
mod limits;
mod listing;
mod pages;
mod query;
#[cfg(feature = "flows")]
mod question;
mod rate_limit;
#[cfg(feature = "rows")]
mod rows;
mod sequence;
mod session;

pub use call::CallOptions;
pub use client::{Client, Config, Handle, PagesOptions, Ticket};
pub use credentials::{Credentials, TokenPair};
#[cfg(feature = "flows")]
pub use question::{Question, WorkbookPart};

use crate::codec::Document;
use crate::error::{Error, Sent, TransportErrorKind, TwoFactorChallenge};
use crate::http::Request;
#[cfg(feature = "rows")]
use crate::rows::Row;
use crate::secret::Secret;

/// Milliseconds since the Unix epoch.
pub type Millis = u64;

/// What to do next. See [the contract](self).
#[derive(Debug)]
pub enum Step {
    /// Send this, and report the outcome under the ticket.
    Send {
        /// Names this sending in the report.
        ticket: Ticket,
        /// What to send.
        request: Request,
        /// Give up on the attempt after this long, reporting a timeout.
        timeout_ms: u64,
        /// Whether every call of the client lives by it (a login, a token refresh): then carry it through and report
        /// its outcome even when the caller who happened to send it gives up.
        shared: bool,
    },
    /// Nothing to do until something is reported to this client, or until this time.
    Wait {
        /// When to poll again at the latest; `None`: only a report changes anything.
        until: Option<Millis>,
    },
    /// Ask a person for the 2FA code.
    AskCode(TwoFactorChallenge),
    /// Only with [`Credentials::token_from_host`]: say which token to send, [`Client::on_token`]. The session is somebody else's.
    AskToken {
        /// The token that the platform refused; `None`: there was none.
        refused: Option<Secret>,
    },
    /// There is a new token pair: keep it if you keep one.
    Tokens(TokenPair),
    /// A page of a listing.
    Page(Document),
    /// Rows of a reading of [`Client::start_rows`], one at least.
    #[cfg(feature = "rows")]
    Rows(Vec<Row>),
    /// Keep these lines of the flow's journal, in this order and for good (on disk, not in a cache), then report
    /// [`Client::on_saved`]. The flow acts only after that.
    #[cfg(feature = "flows")]
    Save {
        /// Names this keeping in the report.
        ticket: Ticket,
        /// How many lines come before. What the journal holds beyond them was cut off by a crash: replace it.
        after: u64,
        /// The lines, without line breaks.
        lines: Vec<String>,
    },
    /// Hand over what comes after that many lines, in one piece or several: [`Client::on_read`].
    #[cfg(feature = "flows")]
    Read {
        /// Names this reading in the report.
        ticket: Ticket,
        /// Of what.
        source: Source,
        /// How many lines were read before.
        after: u64,
        /// How many to hand over at most.
        limit: usize,
    },
    /// Ask the calling program, or a person: [`Client::on_answer`].
    #[cfg(feature = "flows")]
    Ask {
        /// Names this question in the report.
        ticket: Ticket,
        /// What to ask.
        question: Question,
    },
    /// What a flow tells of its progress, as JSON.
    #[cfg(feature = "flows")]
    Event(String),
    /// Finished, with an answer.
    Done(Document),
    /// Finished, with a report as JSON.
    #[cfg(feature = "flows")]
    Report(String),
    /// Finished: the listing has no more pages, or the login succeeded.
    End,
    /// Finished, without.
    Failed(Error),
}

/// What a flow reads from its host.
#[cfg(feature = "flows")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The lines that were kept for [`Step::Save`]; none when there is no journal yet.
    Journal,
    /// The rows of the plan, each as JSON.
    Plan,
}

/// What a host tells a flow that runs: [`Client::command`].
#[cfg(feature = "flows")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begin nothing new until told to resume. What is under way is carried through.
    Pause,
    /// Go on.
    Resume,
    /// Carry through what is under way, then end with a report. The journal can be resumed.
    Stop,
    /// The same, and for good: the journal is closed.
    Cancel,
}

/// How a sending failed, as the host saw it.
#[derive(Clone, Debug)]
pub struct TransportFailure {
    /// What happened.
    pub kind: TransportErrorKind,
    /// [`Sent::No`] only when the host is certain that the server saw nothing of the request.
    pub sent: Sent,
    /// What the host's HTTP client said. It goes into error messages, so it must hold no secrets.
    pub detail: String,
}
