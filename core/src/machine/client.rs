//! The client: one platform, one session, and every machine started on it.

use super::call::{Call, CallOptions};
use super::credentials::{Credentials, TokenPair, token_pair};
use super::few::Few;
#[cfg(feature = "flows")]
use super::flow::Flow;
use super::interval::Interval;
use super::limits::Limits;
use super::listing::Listing;
#[cfg(feature = "rows")]
use super::rows::RowsMachine;
use super::session::{Access, Session};
use super::{Millis, Step, TransportFailure};
use crate::codec::{AddressOptions, Addresses, Document, checked_text_header, encode, quoted, review};
use crate::error::{Error, InvalidRequest, Sent, TransitionError, TransportErrorKind};
use crate::http::Response;
use crate::schema::{Auth, Operation, Platform, Type};
use crate::secret::Secret;
use crate::value::Value;
use crate::warning::Warning;

/// Names a sending in the report of its outcome. Each is used once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// Names a machine of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handle(pub u64);

/// What a client is made of.
#[derive(Clone, Debug)]
pub struct Config {
    /// The platform.
    pub platform: &'static Platform,
    /// One of the platform's environments, such as `sandbox`, in place of the production address.
    pub environment: Option<String>,
    /// Its address; `None`: that of the environment, or the production address of the catalog.
    pub base_url: Option<String>,
    /// The addresses of the platform's other hosts by name, where [`Self::base_url`] is given.
    pub hosts: Vec<(String, String)>,
    /// What replaces the documented prefix of every path, on platforms whose documents write it in several ways.
    pub path_prefix: Option<String>,
    /// How many calls a minute the platform allows, where it is not as many as its documents say; 0: as many as there are.
    pub calls_per_minute: Option<u32>,
    /// Whether plain http is allowed off loopback.
    pub allow_http: bool,
    /// Who we are.
    pub credentials: Credentials,
    /// The company to act for, where a call names none.
    pub company_id: Option<i64>,
    /// Answers over this size are refused. Hosts stop reading there.
    pub max_response_bytes: usize,
}

impl Config {
    /// The default configuration of a platform, without credentials.
    #[must_use]
    pub fn new(platform: &'static Platform) -> Self {
        Self {
            platform,
            environment: None,
            base_url: None,
            hosts: Vec::new(),
            path_prefix: None,
            calls_per_minute: None,
            allow_http: false,
            credentials: Credentials::default(),
            company_id: None,
            max_response_bytes: 64 << 20,
        }
    }
}

/// How a listing is read.
#[derive(Clone, Debug)]
pub struct PagesOptions {
    /// How each page's call is carried through.
    pub call: CallOptions,
    /// How many pages may be in flight, once their number is known.
    pub in_flight: usize,
}

impl Default for PagesOptions {
    fn default() -> Self {
        Self { call: CallOptions::default(), in_flight: 3 }
    }
}

#[derive(Debug)]
pub(super) enum Machine {
    Call(Box<Call>),
    Pages(Listing),
    #[cfg(feature = "rows")]
    Rows(Box<RowsMachine>),
    #[cfg(feature = "flows")]
    Flow(Box<Flow>),
    Login {
        epoch: u64,
        entropy: u64,
    },
    /// A call whose answer moved the session: the host was told of the new pair, the answer is next.
    Answered(Option<Box<Document>>),
}

/// What calls are made of.
#[derive(Debug)]
pub(crate) struct Caller {
    pub(super) platform: &'static Platform,
    pub(super) base: Addresses,
    pub(super) company_id: Option<i64>,
}

/// See [the driving contract](super).
#[derive(Debug)]
pub struct Client {
    pub(super) caller: Caller,
    max_response_bytes: usize,
    session: Session,
    warnings: Vec<Warning>,
    pub(super) machines: Few<Handle, Machine>,
    next_handle: u64,
    next_ticket: u64,
}

impl Caller {
    /// A call that was checked and encoded, and has sent nothing yet; and what its caller should know.
    pub fn call(
        &self,
        operation: &str,
        args: &Value,
        options: &CallOptions,
        now: Millis,
        entropy: u64,
    ) -> Result<(Call, Vec<Warning>), Error> {
        let operation = self.operation(operation)?;
        self.check_transition(operation, args, options)?;
        let mut request =
            encode(&self.base, operation, args, entropy).map_err(|error| Error::new(operation.id, error))?;
        let warnings = review(operation, args, now).map_err(|error| Error::new(operation.id, error))?;
        request.headers.extend(self.company_header(operation, options));
        let call = Call::new(operation, request, options, now, entropy).spaced(Interval::of(operation, args));
        Ok((call, warnings))
    }

    /// From when on a call may be sent; with `sent` it counts as sent just now.
    #[cfg(feature = "flows")]
    pub fn free_at(&self, operation: &str, args: &Value, sent: bool, session: &mut Session, now: Millis) -> Millis {
        let operation = self.platform.operation(operation);
        let Some(interval) = operation.and_then(|operation| Interval::of(operation, args)) else { return now };
        if sent {
            let free_at = session.limits.intervals.free_at(&interval).max(now.saturating_add(interval.ms()));
            session.limits.intervals.hold(&interval, free_at, now);
        }
        session.limits.intervals.free_at(&interval)
    }

    /// A listing that was checked, and has sent nothing yet.
    pub fn listing(
        &self,
        operation: &str,
        args: Value,
        options: &PagesOptions,
        entropy: u64,
    ) -> Result<Listing, Error> {
        let operation = self.operation(operation)?;
        let company = self.company_header(operation, &options.call);
        Listing::new(&self.base, operation, args, company, options.call.clone(), options.in_flight, entropy)
    }

    pub fn operation(&self, id: &str) -> Result<&'static Operation, Error> {
        self.platform.operation(id).ok_or_else(|| {
            Error::new(
                "client",
                InvalidRequest::new("operation", format!("{} has no operation {}", self.platform.id, quoted(id))),
            )
        })
    }

    fn company_header(&self, operation: &Operation, options: &CallOptions) -> Option<(String, String)> {
        let Auth::Login { company_header: Some(name), .. } = self.platform.auth else { return None };
        let company = options.company_id.or(self.company_id)?;
        operation.auth.then(|| (name.to_owned(), company.to_string()))
    }

    /// Refuses an action that the life cycle does not allow in the state that the caller knows.
    fn check_transition(
        &self,
        operation: &'static Operation,
        args: &Value,
        options: &CallOptions,
    ) -> Result<(), Error> {
        let Some(state) = options.known_state else { return Ok(()) };
        for life_cycle in self.platform.life_cycles {
            let Some(action) = life_cycle.action_of(operation, |name| code_arg(operation, args, name)) else {
                continue;
            };
            if let Err(refusal) = action.check(state) {
                let (action, reason) = (action.name, refusal.reason());
                let state_name = life_cycle.states.name_of(state).unwrap_or("unknown");
                return Err(Error::new(operation.id, TransitionError { action, state, state_name, reason }));
            }
        }
        Ok(())
    }
}

impl Client {
    /// A client that has sent nothing yet.
    ///
    /// # Errors
    /// [`InvalidRequest`] when the address or the credentials cannot serve.
    pub fn new(config: Config) -> Result<Self, Error> {
        let bad = |error| Error::new("client", error);
        let addresses = AddressOptions {
            environment: config.environment,
            base_url: config.base_url,
            hosts: config.hosts,
            path_prefix: config.path_prefix,
            allow_http: config.allow_http,
        };
        let base = Addresses::new(config.platform, &addresses).map_err(bad)?;
        let limits = Limits::new(config.platform.rate_limit, config.calls_per_minute);
        check_credentials(&config.credentials).map_err(bad)?;
        Ok(Self {
            caller: Caller { platform: config.platform, base: base.clone(), company_id: config.company_id },
            max_response_bytes: config.max_response_bytes,
            session: Session::new(config.platform, base, config.credentials, limits),
            warnings: Vec::new(),
            machines: Few::new(),
            next_handle: 0,
            next_ticket: 0,
        })
    }

    /// Hosts stop reading an answer at this size, and report what they have.
    #[must_use]
    pub fn max_response_bytes(&self) -> usize {
        self.max_response_bytes
    }

    /// The current token pair, if there is one that has not been refused.
    #[must_use]
    pub fn tokens(&self) -> Option<&TokenPair> {
        self.session.tokens()
    }

    /// What callers should know of the calls that were started since this was last asked.
    pub fn take_warnings(&mut self) -> Vec<Warning> {
        core::mem::take(&mut self.warnings)
    }

    /// Starts one call.
    ///
    /// # Errors
    /// [`InvalidRequest`] or a [transition error](crate::error::TransitionError): then nothing will be sent.
    pub fn start(
        &mut self,
        operation: &str,
        args: &Value,
        options: &CallOptions,
        now: Millis,
        entropy: u64,
    ) -> Result<Handle, Error> {
        let (call, warnings) = self.caller.call(operation, args, options, now, entropy)?;
        self.warnings.extend(warnings);
        Ok(self.add(Machine::Call(Box::new(call))))
    }

    /// Starts a listing.
    ///
    /// # Errors
    /// [`InvalidRequest`]: then nothing will be sent.
    pub fn start_pages(
        &mut self,
        operation: &str,
        args: Value,
        options: &PagesOptions,
        entropy: u64,
    ) -> Result<Handle, Error> {
        let pages = self.caller.listing(operation, args, options, entropy)?;
        Ok(self.add(Machine::Pages(pages)))
    }

    /// Starts a reading of neutral [rows](crate::rows): `people`, `work_items`, `payouts` or `balances`. It takes two days,
    /// `since` and `until` (`2026-01-31`), where the platform tells by which day it could pick.
    ///
    /// # Errors
    /// [`NotOffered`](crate::error::NotOffered) where the platform has no rows of the kind, [`InvalidRequest`]: then nothing
    /// will be sent.
    #[cfg(feature = "rows")]
    pub fn start_rows(
        &mut self,
        kind: &str,
        args: &Value,
        options: &PagesOptions,
        now: Millis,
        entropy: u64,
    ) -> Result<Handle, Error> {
        let platform = self.caller.platform;
        let rows = RowsMachine::new(&self.caller, platform, kind, args, options, now, entropy)?;
        Ok(self.add(Machine::Rows(Box::new(rows))))
    }

    /// Starts a login without a call, for hosts that want to know at once whether the credentials serve.
    pub fn start_login(&mut self, entropy: u64) -> Handle {
        let epoch = self.session.epoch();
        self.add(Machine::Login { epoch, entropy })
    }

    /// What to do next for a machine. A handle that is not (or no longer) known answers [`Step::End`].
    pub fn poll(&mut self, handle: Handle, now: Millis) -> Step {
        if let Some(pair) = self.session.take_news() {
            return Step::Tokens(pair);
        }
        let Some(machine) = self.machines.get_mut(&handle) else { return Step::End };
        let step = match machine {
            Machine::Call(call) => match call.poll(&mut self.session, handle, now, &mut self.next_ticket) {
                Step::Done(document) => match moved_to(self.caller.platform, &document) {
                    Some(pair) => {
                        self.session.adopt(pair.clone());
                        self.session.take_news();
                        *machine = Machine::Answered(Some(Box::new(document)));
                        Step::Tokens(pair)
                    }
                    None => Step::Done(document),
                },
                step => step,
            },
            Machine::Answered(document) => document.take().map_or(Step::End, |document| Step::Done(*document)),
            Machine::Pages(pages) => pages.poll(&mut self.session, handle, now, &mut self.next_ticket),
            #[cfg(feature = "rows")]
            Machine::Rows(rows) => rows.poll(&self.caller, &mut self.session, handle, now, &mut self.next_ticket),
            #[cfg(feature = "flows")]
            Machine::Flow(flow) => flow.poll(&self.caller, &mut self.session, handle, now, &mut self.next_ticket),
            Machine::Login { epoch, entropy } => {
                match self.session.access(*epoch, handle, now, *entropy, &mut self.next_ticket) {
                    Access::Granted(_) => Step::End,
                    Access::Pending(step) => step,
                    Access::Denied(error) => Step::Failed(error),
                }
            }
        };
        match step {
            Step::Done(_) | Step::End | Step::Failed(_) => self.cancel(handle),
            #[cfg(feature = "flows")]
            Step::Report(_) => self.cancel(handle),
            _ => {}
        }
        step
    }

    /// Reports an answer. One for a ticket that nobody waits for any more is dropped.
    pub fn on_response(&mut self, ticket: Ticket, response: Response, now: Millis) {
        if response.body.len() > self.max_response_bytes {
            return self.on_oversized(ticket, &response, now);
        }
        if self.session.owns(ticket) {
            return self.session.on_response(response, now);
        }
        for machine in self.machines.values_mut() {
            match machine {
                Machine::Call(call) if call.owns(ticket) => {
                    return call.on_response(response, &mut self.session, now);
                }
                Machine::Pages(pages) if pages.owns(ticket) => {
                    return pages.on_response(ticket, response, &mut self.session, now);
                }
                #[cfg(feature = "rows")]
                Machine::Rows(rows) if rows.owns(ticket) => {
                    return rows.on_response(ticket, response, &mut self.session, now);
                }
                #[cfg(feature = "flows")]
                Machine::Flow(flow) if flow.owns(ticket) => {
                    return flow.on_response(ticket, response, &mut self.session, now);
                }
                _ => {}
            }
        }
    }

    /// Reports that no answer came.
    pub fn on_transport_error(&mut self, ticket: Ticket, failure: TransportFailure, now: Millis) {
        if self.session.owns(ticket) {
            return self.session.on_transport_error(failure, now);
        }
        for machine in self.machines.values_mut() {
            match machine {
                Machine::Call(call) if call.owns(ticket) => {
                    return call.on_transport_error(failure, &mut self.session, now);
                }
                Machine::Pages(pages) if pages.owns(ticket) => {
                    return pages.on_transport_error(ticket, failure, &mut self.session, now);
                }
                #[cfg(feature = "rows")]
                Machine::Rows(rows) if rows.owns(ticket) => {
                    return rows.on_transport_error(ticket, failure, &mut self.session, now);
                }
                #[cfg(feature = "flows")]
                Machine::Flow(flow) if flow.owns(ticket) => {
                    return flow.on_transport_error(ticket, failure, &mut self.session, now);
                }
                _ => {}
            }
        }
    }

    /// Reports the 2FA code that a person gave; `None`: there is nobody to ask.
    pub fn on_code(&mut self, code: Option<Secret>, now: Millis) {
        self.session.on_code(code, now);
    }

    /// Reports the token to send, where the host keeps the session: the answer to [`Step::AskToken`], and at any time a newer one.
    /// `None`: there is none to go on with.
    pub fn on_token(&mut self, token: Option<Secret>, now: Millis) {
        self.session.on_token(token, now);
    }

    /// The platform refused this token to somebody whom the host lent it. If it is still the current one, it is renewed before
    /// anything else is sent.
    pub fn refuse_token(&mut self, token: &Secret) {
        self.session.reject(token);
    }

    /// How often the platform was called, for another client of the same account and settings that works beside this one and is to
    /// keep to the same limits: it [takes this over](Self::take_over_limits) before it acts, and hands its own back after.
    #[must_use]
    pub fn limits(&self) -> Vec<u8> {
        self.session.limits.to_bytes()
    }

    /// Goes on from what another client told by [`Self::limits`].
    ///
    /// # Errors
    /// [`InvalidRequest`] when it is something else.
    pub fn take_over_limits(&mut self, limits: &[u8]) -> Result<(), Error> {
        self.session.limits.take_over(limits).map_err(|error| Error::new("client", error))
    }

    /// Gives up on a machine. A question that it was to ask is asked by the next one polled.
    pub fn cancel(&mut self, handle: Handle) {
        self.machines.remove(&handle);
        self.session.abandon(handle);
    }

    pub(super) fn add(&mut self, machine: Machine) -> Handle {
        self.next_handle += 1;
        let handle = Handle(self.next_handle);
        self.machines.insert(handle, machine);
        handle
    }

    /// To the machine, an answer past the limit is one that broke off: for a payment, not knowing.
    fn on_oversized(&mut self, ticket: Ticket, response: &Response, now: Millis) {
        let detail = format!("the answer is over {} bytes (HTTP {})", self.max_response_bytes, response.status);
        let failure = TransportFailure { kind: TransportErrorKind::TooLarge, sent: Sent::Maybe, detail };
        self.on_transport_error(ticket, failure, now);
    }
}

/// The pair of an answer that brings one (a switch of company): the session goes on with it.
fn moved_to(platform: &Platform, document: &Document) -> Option<TokenPair> {
    let switches = matches!(platform.auth, Auth::Login { company_header: Some(_), .. });
    if switches && document.operation().auth { token_pair(document.root()) } else { None }
}

/// A whole-number code among the arguments, given in any way that the encoder takes: by code or by name, under either
/// name of the argument.
fn code_arg(operation: &Operation, args: &Value, name: &str) -> Option<i64> {
    let Value::Map(entries) = args else { return None };
    let arg = operation.args.iter().find(|arg| arg.name == name)?;
    let (_, value) = entries.iter().find(|(key, _)| arg.is_named(key))?;
    match (value, &arg.ty) {
        (Value::Int(number), _) => Some(*number),
        (Value::Text(text), Type::Code(codes)) => {
            let (wire, _) = codes.known.iter().find(|(wire, name)| wire == text || name == text)?;
            wire.parse().ok()
        }
        _ => None,
    }
}

fn check_credentials(credentials: &Credentials) -> Result<(), InvalidRequest> {
    if credentials.username.is_some() != credentials.password.is_some() {
        return Err(InvalidRequest::new("username", "username and password go together"));
    }
    let tokens = credentials.tokens.iter().map(|pair| ("tokens", &pair.token));
    let keys = credentials.key.iter().map(|key| ("key", key));
    for (name, secret) in tokens.chain(keys) {
        if secret.reveal().is_empty() {
            return Err(InvalidRequest::new(name, "must not be empty"));
        }
        checked_text_header(name, secret.reveal())?;
    }
    Ok(())
}
