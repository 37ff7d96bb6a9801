//! Who we are: credentials, 2FA, the token pair and its refresh. One session serves all calls of a client, so that ten
//! calls that meet an expired token cause one refresh, and a person is asked for one code.

use super::backoff::{Backoff, retry_after};
use super::client::Handle;
use super::credentials::{Credentials, TokenPair, token_pair};
use super::limits::Limits;
use super::{Millis, Step, Ticket, TransportFailure};
use crate::codec::{self, Addresses, Document};
use crate::error::{
    ApiErrorKind, DecodeError, Error, InvalidRequest, OutcomeUnknown, Sent, TransportError, TwoFactorChallenge,
};
use crate::http::{Request, Response};
use crate::schema::{Auth, Operation, Platform};
use crate::secret::Secret;
use crate::value::Value;

const ATTEMPTS: u32 = 3;

/// Whether a call may be sent now.
pub(crate) enum Access {
    /// Yes, with this token.
    Granted(Secret),
    /// Not yet: do this first.
    Pending(Step),
    /// No.
    Denied(Error),
}

#[derive(Debug)]
enum State {
    /// Nothing yet, or nothing any more: a login is due.
    Anonymous,
    /// The token serves as far as we know.
    Ready(TokenPair),
    /// The token was refused: a refresh is due.
    Expired(TokenPair),
    /// A login or refresh is under way.
    Exchanging { exchange: Exchange, ticket: Ticket },
    /// A login or refresh that certainly reached nobody is tried again later.
    Waiting { exchange: Exchange, until: Millis },
    /// The host is to say which token to send.
    Wanted { refused: Option<Secret>, asked_by: Option<Handle> },
    /// A 2FA code is due.
    Challenged { challenge: TwoFactorChallenge, asked_by: Option<Handle> },
}

#[derive(Clone, Debug)]
enum Exchange {
    Login { code: Option<Secret> },
    Refresh { old: TokenPair },
}

/// See [the module](self).
#[derive(Debug)]
pub(crate) struct Session {
    platform: &'static Platform,
    base: Addresses,
    credentials: Credentials,
    state: State,
    backoff: Backoff,
    /// Counts failures; a call that began to wait before one is told of it.
    epoch: u64,
    failure: Option<Error>,
    /// A pair that the host has not been told of.
    news: Option<TokenPair>,
    answered_at: Option<Millis>,
    /// When the token is to be renewed although nobody refused it, where the platform told how long it lives.
    renew_at: Option<Millis>,
    /// How often the platform may be called.
    pub limits: Limits,
}

impl Session {
    pub fn new(platform: &'static Platform, base: Addresses, mut credentials: Credentials, limits: Limits) -> Self {
        // There is no other key to lend: a refused one is the end, whoever has it.
        credentials.token_from_host &= credentials.key.is_none();
        let state = match (credentials.tokens.take(), &credentials.key) {
            (Some(pair), _) => State::Ready(pair),
            (None, Some(key)) => State::Ready(TokenPair { token: key.clone(), refresh_token: None }),
            (None, None) => State::Anonymous,
        };
        Self {
            platform,
            base,
            credentials,
            state,
            backoff: Backoff::new(ATTEMPTS, 0),
            epoch: 0,
            failure: None,
            news: None,
            answered_at: None,
            renew_at: None,
            limits,
        }
    }

    /// Failures so far: remember it when a call begins to wait, and pass it to [`Self::access`].
    pub fn epoch(&self) -> u64 {
        self.epoch
    }

    /// The current pair, if there is one that has not been refused.
    pub fn tokens(&self) -> Option<&TokenPair> {
        match &self.state {
            State::Ready(pair) => Some(pair),
            _ => None,
        }
    }

    /// A pair that the host has not been told of yet.
    pub fn take_news(&mut self) -> Option<TokenPair> {
        self.news.take()
    }

    /// Whether a person (or the host, who may have to ask one) is being asked: nobody's deadline runs meanwhile.
    pub fn is_asking(&self) -> bool {
        matches!(self.state, State::Challenged { .. } | State::Wanted { .. })
    }

    /// When they last answered.
    pub fn answered_at(&self) -> Option<Millis> {
        self.answered_at
    }

    /// A pair that a call brought (a switch of company).
    pub fn adopt(&mut self, pair: TokenPair) {
        self.news = Some(pair.clone());
        self.renew_at = None;
        self.state = State::Ready(pair);
    }

    /// Whether a refused token can be renewed without a person.
    pub fn can_renew(&self) -> bool {
        if self.credentials.token_from_host {
            return true;
        }
        let has_refresh_token = match &self.state {
            State::Ready(pair) | State::Expired(pair) => pair.refresh_token.is_some(),
            // Another call is renewing it already.
            _ => true,
        };
        matches!(self.platform.auth, Auth::Login { .. }) && (has_refresh_token || self.can_log_in())
    }

    /// The platform refused this token. Whoever comes second finds it renewed already.
    pub fn reject(&mut self, token: &Secret) {
        match core::mem::replace(&mut self.state, State::Anonymous) {
            State::Ready(pair) if pair.token == *token => self.state = State::Expired(pair),
            other => self.state = other,
        }
    }

    /// Whether a call that has been waiting since `epoch` may be sent, and if not what `handle` does about it.
    pub fn access(&mut self, epoch: u64, handle: Handle, now: Millis, entropy: u64, next_ticket: &mut u64) -> Access {
        if let (true, Some(error)) = (self.epoch > epoch, &self.failure) {
            return Access::Denied(error.clone());
        }
        if self.renew_at.is_some_and(|at| at <= now) && self.can_renew() {
            self.expire();
        }
        if self.credentials.token_from_host {
            self.want();
        }
        match &mut self.state {
            State::Ready(pair) => Access::Granted(pair.token.clone()),
            State::Exchanging { .. } => Access::Pending(Step::Wait { until: None }),
            State::Waiting { until, .. } if *until > now => Access::Pending(Step::Wait { until: Some(*until) }),
            State::Waiting { exchange, .. } => {
                let exchange = exchange.clone();
                self.send(exchange, next_ticket)
            }
            State::Challenged { challenge, asked_by } => match asked_by {
                Some(_) => Access::Pending(Step::Wait { until: None }),
                None => {
                    *asked_by = Some(handle);
                    Access::Pending(Step::AskCode(challenge.clone()))
                }
            },
            State::Wanted { refused, asked_by } => match asked_by {
                Some(_) => Access::Pending(Step::Wait { until: None }),
                None => {
                    *asked_by = Some(handle);
                    Access::Pending(Step::AskToken { refused: refused.clone() })
                }
            },
            State::Anonymous | State::Expired(_) => {
                self.backoff = Backoff::new(ATTEMPTS, entropy);
                self.begin(next_ticket)
            }
        }
    }

    /// A token that is about to expire is as good as refused.
    fn expire(&mut self) {
        self.renew_at = None;
        if let State::Ready(pair) = &self.state {
            self.state = State::Expired(pair.clone());
        }
    }

    /// Where the host lends the token, one that is missing or refused is asked for.
    fn want(&mut self) {
        let refused = match &self.state {
            State::Anonymous => None,
            State::Expired(pair) => Some(pair.token.clone()),
            _ => return,
        };
        self.state = State::Wanted { refused, asked_by: None };
    }

    /// The host's token; `None`: it has none to go on with.
    pub fn on_token(&mut self, token: Option<Secret>, now: Millis) {
        if !self.credentials.token_from_host {
            return;
        }
        self.answered_at = Some(now);
        match token {
            Some(token) => self.state = State::Ready(TokenPair { token, refresh_token: None }),
            None => {
                if let State::Wanted { asked_by, .. } = &mut self.state {
                    *asked_by = None;
                }
                let problem = "the platform refused the token (or there is none), and the host has no other";
                self.fail(Error::new("session", InvalidRequest::new("token", problem)));
            }
        }
    }

    fn begin(&mut self, next_ticket: &mut u64) -> Access {
        let exchange = match &self.state {
            State::Expired(pair) if pair.refresh_token.is_some() => Exchange::Refresh { old: pair.clone() },
            _ => Exchange::Login { code: self.credentials.code.take() },
        };
        self.send(exchange, next_ticket)
    }

    fn send(&mut self, exchange: Exchange, next_ticket: &mut u64) -> Access {
        match self.request(&exchange) {
            Ok(request) => {
                *next_ticket += 1;
                let ticket = Ticket(*next_ticket);
                self.backoff.attempts += 1;
                self.state = State::Exchanging { exchange, ticket };
                Access::Pending(Step::Send {
                    ticket,
                    request,
                    timeout_ms: super::call::DEFAULT_TIMEOUT_MS,
                    shared: true,
                })
            }
            Err(error) => {
                self.fail(error.clone());
                Access::Denied(error)
            }
        }
    }

    fn operations(&self) -> Result<(&'static Operation, &'static Operation), Error> {
        let Auth::Login { login, refresh, .. } = self.platform.auth else {
            let problem = format!("{} needs a key", self.platform.id);
            return Err(Error::new("session", InvalidRequest::new("key", problem)));
        };
        match (self.platform.operation(login), self.platform.operation(refresh)) {
            (Some(login), Some(refresh)) => Ok((login, refresh)),
            _ => Err(Error::new("session", InvalidRequest::new("", "the catalog lacks the login operations"))),
        }
    }

    fn request(&self, exchange: &Exchange) -> Result<Request, Error> {
        let (login, refresh) = self.operations()?;
        let text = |secret: &Secret| Value::Text(secret.reveal().to_owned());
        let (operation, args) = match exchange {
            Exchange::Refresh { old } => {
                let token = old.refresh_token.as_ref().map_or(Value::Null, text);
                (refresh, vec![("refreshToken".to_owned(), token)])
            }
            Exchange::Login { code } => {
                let (Some(username), Some(password)) = (&self.credentials.username, &self.credentials.password) else {
                    let problem =
                        "there is no (or no longer a) valid token, and no username and password to log in with";
                    return Err(Error::new(login.id, InvalidRequest::new("", problem)));
                };
                let mut args = vec![
                    ("username".to_owned(), Value::Text(username.clone())),
                    ("password".to_owned(), text(password)),
                ];
                args.extend(code.as_ref().map(|code| ("code".to_owned(), text(code))));
                (login, args)
            }
        };
        codec::encode(&self.base, operation, &Value::Map(args), 0).map_err(|error| Error::new(operation.id, error))
    }

    /// Whether the ticket is the session's own.
    pub fn owns(&self, ticket: Ticket) -> bool {
        matches!(&self.state, State::Exchanging { ticket: own, .. } if *own == ticket)
    }

    pub fn on_response(&mut self, response: Response, now: Millis) {
        let Some(exchange) = self.end_exchange() else { return };
        let operation = match (self.operations(), &exchange) {
            (Ok((login, _)), Exchange::Login { .. }) => login,
            (Ok((_, refresh)), Exchange::Refresh { .. }) => refresh,
            (Err(error), _) => return self.fail(error),
        };
        if response.is_success() {
            return match codec::decode(operation, response) {
                Ok(document) => self.on_answer(operation, &document, exchange, now),
                Err(error) => self.fail(Error::new(operation.id, error)),
            };
        }
        let wait = retry_after(&response, now);
        let error = codec::envelope::error(operation, response, wait);
        match (error.kind(), exchange) {
            // Certainly not acted on: it may be said again.
            (ApiErrorKind::RateLimited, exchange) => match self.backoff.next(wait, now) {
                Some(until) => self.state = State::Waiting { exchange, until },
                None => self.fail(Error::new(operation.id, error)),
            },
            // The refresh token no longer serves. With a password we can start afresh.
            (_, Exchange::Refresh { .. }) if self.can_log_in() => self.state = State::Anonymous,
            (_, exchange) => {
                if let (ApiErrorKind::Server, Exchange::Refresh { old }) = (error.kind(), exchange) {
                    self.state = State::Expired(old);
                }
                self.fail(Error::new(operation.id, error));
            }
        }
    }

    pub fn on_transport_error(&mut self, failure: TransportFailure, now: Millis) {
        let Some(exchange) = self.end_exchange() else { return };
        let (id, attempts) = (self.exchange_id(&exchange), self.backoff.attempts);
        if failure.sent == Sent::No {
            match self.backoff.next(None, now) {
                Some(until) => self.state = State::Waiting { exchange, until },
                None => {
                    if let Exchange::Refresh { old } = exchange {
                        self.state = State::Expired(old);
                    }
                    let TransportFailure { kind, sent, detail } = failure;
                    self.fail(Error::new(id, TransportError { kind, sent, detail, attempts }));
                }
            }
            return;
        }
        // A refresh token may be single-use and a login may have sent an SMS: neither is repeated.
        match exchange {
            Exchange::Refresh { .. } if self.can_log_in() => self.state = State::Anonymous,
            _ => {
                let cause = format!("{}: {}", failure.kind.name(), failure.detail);
                self.fail(Error::new(id, OutcomeUnknown { cause, check: None, response: None }));
            }
        }
    }

    fn exchange_id(&self, exchange: &Exchange) -> &'static str {
        match (&self.platform.auth, exchange) {
            (Auth::Login { login, .. }, Exchange::Login { .. }) => login,
            (Auth::Login { refresh, .. }, Exchange::Refresh { .. }) => refresh,
            (Auth::Key, _) => "session",
        }
    }

    fn can_log_in(&self) -> bool {
        self.credentials.username.is_some() && self.credentials.password.is_some()
    }

    fn end_exchange(&mut self) -> Option<Exchange> {
        match core::mem::replace(&mut self.state, State::Anonymous) {
            State::Exchanging { exchange, .. } => Some(exchange),
            other => {
                self.state = other;
                None
            }
        }
    }

    fn on_answer(&mut self, operation: &'static Operation, document: &Document, exchange: Exchange, now: Millis) {
        let root = document.root();
        if let Some(mut pair) = token_pair(root) {
            // A refresh that brings no new refresh token has not used up the old one.
            if let (None, Exchange::Refresh { old }) = (&pair.refresh_token, exchange) {
                pair.refresh_token = old.refresh_token;
            }
            self.adopt(pair);
            self.renew_at = self.early(root.field("expiresIn").as_int(), now);
            return;
        }
        let challenge = root.field("twoFactor");
        if challenge.is_null() {
            let error = DecodeError {
                path: "$.token".into(),
                expected: "a token, or a 2FA challenge".into(),
                found: "neither".into(),
                response: None,
            };
            return self.fail(Error::new(operation.id, error));
        }
        let text = |name| challenge.field(name).as_text().unwrap_or_default().to_owned();
        let challenge = TwoFactorChallenge { kind: text("type"), number: text("number") };
        self.state = State::Challenged { challenge, asked_by: None };
    }

    /// When to renew a token that lives so many seconds: early, but not before half of them are over.
    fn early(&self, lives_s: Option<i64>, now: Millis) -> Option<Millis> {
        let Auth::Login { early_s: early @ 1.., .. } = self.platform.auth else { return None };
        let lives = u64::try_from(lives_s?).ok()?.saturating_mul(1_000);
        Some(now.saturating_add(lives.saturating_sub(u64::from(early) * 1_000).max(lives / 2)))
    }

    /// What the person said; `None`: there is nobody to ask.
    pub fn on_code(&mut self, code: Option<Secret>, now: Millis) {
        match core::mem::replace(&mut self.state, State::Anonymous) {
            State::Challenged { challenge, .. } => match code {
                Some(code) => {
                    let exchange = Exchange::Login { code: Some(code) };
                    self.answered_at = Some(now);
                    self.backoff = Backoff::new(ATTEMPTS, now);
                    self.state = State::Waiting { exchange, until: now };
                }
                None => {
                    let id = self.exchange_id(&Exchange::Login { code: None });
                    self.fail(Error::new(id, challenge));
                }
            },
            other => self.state = other,
        }
    }

    /// The host gave up on this handle: another one may ask for the code, or the token. An exchange goes on ([`Step::Send`] is marked
    /// `shared`): a refresh token may serve only once, so that nobody could take over.
    pub fn abandon(&mut self, handle: Handle) {
        if let State::Challenged { asked_by, .. } | State::Wanted { asked_by, .. } = &mut self.state
            && *asked_by == Some(handle)
        {
            *asked_by = None;
        }
    }

    fn fail(&mut self, error: Error) {
        self.epoch += 1;
        self.failure = Some(error);
    }
}
