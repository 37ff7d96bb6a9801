//! The state machines: the session (who we are), one call, a listing, and the [`Client`] that owns them.
//!
//! # The driving contract
//!
//! A [`Client`] owns no socket, no clock, no randomness and no thread. `start_…` returns a [`Handle`]; then repeat
//! [`Client::poll`] and do what the [`Step`] says. On `Send`, send the request and later report its outcome with
//! [`Client::on_response`] or [`Client::on_transport_error`]; you may poll again at once, because a listing has several
//! requests in flight. On `Wait`, poll again as soon as *anything* was reported to this client (what this machine waits for
//! may be another's token refresh), or when the clock reaches `until`. On `AskCode`, ask a person and report
//! [`Client::on_code`]. On `Tokens` and `Page`, take the value and poll again when you want more. `Done`, `End` and `Failed`
//! are last: the machine is gone. A poll after nothing changed answers `Wait` again and costs nothing; a poll never goes
//! back in time: `now` is milliseconds since the Unix epoch from any clock that does not run backwards while a machine lives.

mod backoff;
mod call;
mod client;
mod few;
mod listing;
mod pages;
mod rate_limit;
mod sequence;
mod session;

pub use call::CallOptions;
pub use client::{Client, Config, Handle, PagesOptions, Ticket};
pub use session::{Credentials, TokenPair};

use crate::codec::Document;
use crate::error::{Error, Sent, TransportErrorKind, TwoFactorChallenge};
use crate::http::Request;

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
    },
    /// Nothing to do until something is reported to this client, or until this time.
    Wait {
        /// When to poll again at the latest; `None`: only a report changes anything.
        until: Option<Millis>,
    },
    /// Ask a person for the 2FA code.
    AskCode(TwoFactorChallenge),
    /// There is a new token pair: keep it if you keep one.
    Tokens(TokenPair),
    /// A page of a listing.
    Page(Document),
    /// Finished, with an answer.
    Done(Document),
    /// Finished: the listing has no more pages, or the login succeeded.
    End,
    /// Finished, without.
    Failed(Error),
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
