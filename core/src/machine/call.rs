//! One operation carried through: authorisation, a refresh when the token is refused, repeats within what the retry class
//! allows, the deadline.

use std::sync::Arc;

use super::backoff::{Backoff, retry_after};
use super::client::Handle;
use super::interval::Interval;
use super::session::{Access, Session};
use super::{Millis, Step, Ticket, TransportFailure};
use crate::codec::{self, Document};
use crate::error::{DecodeError, Error, ErrorKind, OutcomeUnknown, Sent, TransportError, TransportErrorKind};
use crate::http::{Request, Response};
use crate::schema::{Answer, Operation};
use crate::secret::Secret;

pub(crate) const DEFAULT_TIMEOUT_MS: u64 = 30_000;
const DEFAULT_DEADLINE_MS: u64 = 120_000;
const DEFAULT_ATTEMPTS: u32 = 4;

/// How one call is carried through.
#[derive(Clone, Debug)]
pub struct CallOptions {
    /// Give up on one attempt after this many milliseconds.
    pub timeout_ms: u64,
    /// Give up on the call as a whole after this many; the time in which a person is asked for a code does not count.
    pub deadline_ms: u64,
    /// How many attempts there may be, the first included.
    pub max_attempts: u32,
    /// The company to act for, on platforms where a user has several.
    pub company_id: Option<i64>,
    /// The state in which the caller last saw what it acts on: an action that the life cycle does not allow there is
    /// refused before anything is sent.
    pub known_state: Option<i64>,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            timeout_ms: DEFAULT_TIMEOUT_MS,
            deadline_ms: DEFAULT_DEADLINE_MS,
            max_attempts: DEFAULT_ATTEMPTS,
            company_id: None,
            known_state: None,
        }
    }
}

#[derive(Debug)]
enum State {
    /// To be sent as soon as the session allows. `epoch`: see [`Session::epoch`].
    Due {
        epoch: Option<u64>,
    },
    InFlight {
        ticket: Ticket,
        token: Option<Secret>,
    },
    Backoff {
        until: Millis,
    },
    Finished(Option<Box<Result<Document, Error>>>),
}

/// See [the module](self).
#[derive(Debug)]
pub(crate) struct Call {
    operation: &'static Operation,
    /// Without authorisation, which is added at each attempt.
    request: Request,
    timeout_ms: u64,
    deadline: Millis,
    deadline_ms: u64,
    backoff: Backoff,
    /// Whether the token was renewed for this call: a second 401 is final.
    renewed: bool,
    /// When it is this call's turn, once it has one.
    turn: Option<Millis>,
    /// What must pass since it was last sent, by this call or another.
    interval: Option<Interval>,
    entropy: u64,
    state: State,
    /// When a flow that waits for this call must look again.
    #[cfg(feature = "flows")]
    pub wakes_at: Option<Millis>,
}

impl Call {
    pub fn new(
        operation: &'static Operation,
        request: Request,
        options: &CallOptions,
        now: Millis,
        entropy: u64,
    ) -> Self {
        Self {
            operation,
            request,
            timeout_ms: options.timeout_ms,
            deadline: now.saturating_add(options.deadline_ms),
            deadline_ms: options.deadline_ms,
            backoff: Backoff::new(options.max_attempts, entropy),
            renewed: false,
            turn: None,
            interval: None,
            entropy,
            state: State::Due { epoch: None },
            #[cfg(feature = "flows")]
            wakes_at: None,
        }
    }

    /// The same, at this distance from the last one.
    pub fn spaced(self, interval: Option<Interval>) -> Self {
        Self { interval, ..self }
    }

    pub fn poll(&mut self, session: &mut Session, handle: Handle, now: Millis, next_ticket: &mut u64) -> Step {
        match &mut self.state {
            State::Finished(outcome) => match outcome.take().map(|outcome| *outcome) {
                Some(Ok(document)) => Step::Done(document),
                Some(Err(error)) => Step::Failed(error),
                None => Step::Wait { until: None },
            },
            State::InFlight { .. } => Step::Wait { until: None },
            State::Backoff { until } if *until > now => Step::Wait { until: Some(*until) },
            State::Backoff { .. } => {
                self.state = State::Due { epoch: None };
                self.poll(session, handle, now, next_ticket)
            }
            State::Due { epoch } => {
                let epoch = *epoch.get_or_insert_with(|| session.epoch());
                self.poll_due(epoch, session, handle, now, next_ticket)
            }
        }
    }

    fn poll_due(
        &mut self,
        epoch: u64,
        session: &mut Session,
        handle: Handle,
        now: Millis,
        next_ticket: &mut u64,
    ) -> Step {
        // The time in which a person looked for the code does not count.
        if let Some(answered) = session.answered_at() {
            self.deadline = self.deadline.max(answered.saturating_add(self.deadline_ms));
        }
        if now >= self.deadline && !session.is_asking() {
            return Step::Failed(Error::new(
                self.operation.id,
                ErrorKind::Cancelled("the deadline passed before it could be sent"),
            ));
        }
        if let Some(interval) = &self.interval {
            let free_at = session.limits.intervals.free_at(interval);
            if free_at > now {
                return Step::Failed(Error::new(self.operation.id, interval.refusal(free_at, now)));
            }
        }
        let token = if self.operation.auth {
            match session.access(epoch, handle, now, self.entropy, next_ticket) {
                Access::Granted(token) => Some(token),
                Access::Denied(error) => return Step::Failed(error),
                Access::Pending(Step::Wait { until: None }) if session.is_asking() => {
                    return Step::Wait { until: None };
                }
                Access::Pending(Step::Wait { until }) => {
                    return Step::Wait { until: Some(until.unwrap_or(self.deadline).min(self.deadline)) };
                }
                Access::Pending(step) => return step,
            }
        } else {
            None
        };
        let turn = *self.turn.get_or_insert_with(|| session.limits.take_turn(now));
        if turn >= self.deadline && turn > now {
            session.limits.give_turn_back();
            let problem =
                "the platform allows so few calls a minute that the deadline would pass before it could be sent";
            return Step::Failed(Error::new(self.operation.id, ErrorKind::Cancelled(problem)));
        }
        if turn > now {
            return Step::Wait { until: Some(turn) };
        }
        self.turn = None;
        *next_ticket += 1;
        let ticket = Ticket(*next_ticket);
        let mut request = self.request.clone();
        if let Some(token) = &token {
            request.headers.push(("authorization".into(), format!("Bearer {}", token.reveal())));
        }
        self.backoff.attempts += 1;
        self.state = State::InFlight { ticket, token };
        let timeout_ms = self.timeout_ms.min(self.deadline.saturating_sub(now));
        // Until its outcome is known, it counts as sent at the last moment at which it can be.
        self.hold_interval(session, now.saturating_add(timeout_ms), now);
        Step::Send { ticket, request, timeout_ms, shared: false }
    }

    /// The interval begins at `from`.
    fn hold_interval(&self, session: &mut Session, from: Millis, now: Millis) {
        if let Some(interval) = &self.interval {
            session.limits.intervals.hold(interval, from.saturating_add(interval.ms()), now);
        }
    }

    /// What was certainly not acted on begins no interval.
    fn release_interval(&self, session: &mut Session) {
        if let Some(interval) = &self.interval {
            session.limits.intervals.release(interval);
        }
    }

    pub fn owns(&self, ticket: Ticket) -> bool {
        matches!(&self.state, State::InFlight { ticket: own, .. } if *own == ticket)
    }

    pub fn on_response(&mut self, response: Response, session: &mut Session, now: Millis) {
        let State::InFlight { token, .. } = core::mem::replace(&mut self.state, State::Finished(None)) else { return };
        self.hold_interval(session, now, now);
        if response.is_success() {
            let outcome = self.read(response);
            return self.finish(outcome);
        }
        if response.status == 429 {
            session.limits.overflowed(now);
        }
        if let (401, Some(token), false) = (response.status, token, self.renewed)
            && session.can_renew()
        {
            session.reject(&token);
            self.release_interval(session);
            self.renewed = true;
            // What was refused for its token was not acted on: it is no attempt.
            self.backoff.attempts -= 1;
            self.state = State::Due { epoch: None };
            return;
        }
        // Being too soon may be what it was refused for.
        let least = self.interval.as_ref().map(Interval::ms).filter(|_| response.status == 429);
        let wait = retry_after(&response, now).max(least);
        let unclear = matches!(response.status, 408 | 425 | 500 | 502..=504 | 507..);
        if unclear && !self.operation.retry.may_repeat_blindly() {
            let cause = format!("HTTP {}", response.status);
            return self.finish(Err(self.unknown(cause, Some(response))));
        }
        if (unclear || response.status == 429) && self.retry_at(wait, now) {
            // What was refused for being too much has had its turn.
            self.turn = (response.status == 429).then_some(now);
            return;
        }
        let error = codec::envelope::error(self.operation, response, wait);
        self.finish(Err(Error::new(self.operation.id, error)));
    }

    /// A page from something between us and the platform is no answer, even with status 200.
    fn read(&self, response: Response) -> Result<Document, Error> {
        let is_page = response.body.trim_ascii_start().starts_with(b"<");
        if is_page && !self.operation.retry.may_repeat_blindly() {
            return Err(self.unknown(format!("HTTP {} with an HTML page", response.status), Some(response)));
        }
        if is_page && matches!(self.operation.response, Answer::Empty) {
            let response = Some(Arc::new(response));
            let (path, expected, found) = ("$".into(), "an empty answer".into(), "HTML or XML".into());
            return Err(Error::new(self.operation.id, DecodeError { path, expected, found, response }));
        }
        codec::decode_unless_refused(self.operation, response).map_err(|kind| Error::new(self.operation.id, kind))
    }

    pub fn on_transport_error(&mut self, failure: TransportFailure, session: &mut Session, now: Millis) {
        if !matches!(self.state, State::InFlight { .. }) {
            return;
        }
        match failure.sent {
            Sent::No => self.release_interval(session),
            Sent::Maybe => self.hold_interval(session, now, now),
        }
        let may_repeat = failure.sent == Sent::No || self.operation.retry.may_repeat_blindly();
        if may_repeat {
            // An answer that is too large will be too large again.
            if failure.kind != TransportErrorKind::TooLarge && self.retry_at(None, now) {
                return;
            }
            let TransportFailure { kind, sent, detail } = failure;
            let attempts = self.backoff.attempts;
            return self.finish(Err(Error::new(self.operation.id, TransportError { kind, sent, detail, attempts })));
        }
        let cause = match failure.detail.as_str() {
            "" => failure.kind.name().to_owned(),
            detail => format!("{}: {detail}", failure.kind.name()),
        };
        self.finish(Err(self.unknown(cause, None)));
    }

    /// Tries again later, if there is an attempt and time left.
    fn retry_at(&mut self, retry_after_ms: Option<u64>, now: Millis) -> bool {
        match self.backoff.next(retry_after_ms, now) {
            Some(until) if until < self.deadline => {
                self.state = State::Backoff { until };
                true
            }
            _ => false,
        }
    }

    fn unknown(&self, cause: String, response: Option<Response>) -> Error {
        let response = response.map(Arc::new);
        Error::new(self.operation.id, OutcomeUnknown { cause, check: self.operation.check, response })
    }

    fn finish(&mut self, outcome: Result<Document, Error>) {
        self.state = State::Finished(Some(Box::new(outcome)));
    }
}
