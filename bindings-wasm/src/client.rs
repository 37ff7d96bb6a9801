//! The core's client, as the package's driver steps it.
//!
//! Everything here is synchronous but [`Client::send`], and that one does nothing but HTTP: what came back waits in the mailbox
//! until [`Client::report`] hands it to the machine. So a panic in the core always meets a caller who can catch it.

use std::cell::RefCell;
use std::rc::Rc;

use gigwire::http::Request;
use gigwire::machine::{self, Config, Credentials, Handle, Millis, Step, Ticket, TokenPair};
use gigwire::secret::Secret;
use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::future_to_promise;
use web_sys::AbortSignal;

use crate::answer::Answer;
use crate::arguments::option;
use crate::failure;
use crate::files::Files;
#[cfg(feature = "flows")]
use crate::flows::told;
use crate::plain::{object, set};
use crate::platforms;
use crate::transport::{self, Outcome};

/// See [the module](self).
#[wasm_bindgen]
#[derive(Debug)]
pub struct Client {
    pub(crate) machine: machine::Client,
    /// Requests of `Send` steps that the driver has not sent yet.
    outgoing: Vec<(Ticket, Request)>,
    /// Outcomes that the driver has not reported yet.
    mailbox: Rc<RefCell<Vec<(Ticket, Outcome)>>>,
    /// Contents of files among the arguments of machines that are still at work.
    pub(crate) files: Files,
    /// What the last `page` or `done` step brought.
    answer: Option<Answer>,
}

#[wasm_bindgen]
impl Client {
    /// A client of a platform, by its catalog name, that has sent nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new(platform: &str, settings: &JsValue) -> Result<Client, JsValue> {
        let secret = |name| option::<String>(settings, name).map(|text| text.map(Secret::from));
        let refresh_token = secret("refreshToken")?;
        let mut config = Config::new(platforms::find(platform)?);
        config.environment = option(settings, "environment")?;
        config.base_url = option(settings, "baseUrl")?;
        config.hosts = option(settings, "hosts")?.unwrap_or_default();
        config.path_prefix = option(settings, "pathPrefix")?;
        config.calls_per_minute = option(settings, "callsPerMinute")?;
        config.allow_http = option(settings, "allowHttp")?.unwrap_or(false);
        config.company_id = option(settings, "companyId")?;
        config.max_response_bytes = option(settings, "maxResponseBytes")?.unwrap_or(config.max_response_bytes);
        config.credentials = Credentials {
            username: option(settings, "username")?,
            password: secret("password")?,
            code: secret("code")?,
            tokens: secret("token")?.map(|token| TokenPair { token, refresh_token }),
            key: secret("key")?,
            token_from_host: option(settings, "tokenFromHost")?.unwrap_or(false),
        };
        let machine = machine::Client::new(config).map_err(|error| failure::data(&error))?;
        Ok(Self { machine, outgoing: Vec::new(), mailbox: Rc::default(), files: Files::default(), answer: None })
    }

    /// The next step of a machine, as `{ step, … }`. `failed` is thrown as the data of the error.
    pub fn poll(&mut self, handle: u64, now: f64) -> Result<JsValue, JsValue> {
        let step = self.machine.poll(Handle(handle), millis(now));
        let told = match &step {
            Step::Send { timeout_ms, shared, .. } => {
                object(&[("step", &"send"), ("timeoutMs", timeout_ms), ("shared", shared)])
            }
            Step::Wait { until } => object(&[("step", &"wait"), ("until", until)]),
            Step::AskCode(challenge) => {
                object(&[("step", &"askCode"), ("kind", &challenge.kind), ("number", &challenge.number)])
            }
            Step::AskToken { refused } => {
                let refused = refused.as_ref().map(Secret::reveal);
                object(&[("step", &"askToken"), ("refused", &refused)])
            }
            Step::Tokens(pair) => told_tokens(pair),
            Step::Page(_) => object(&[("step", &"page")]),
            Step::Rows(rows) => object(&[("step", &"rows"), ("json", &gigwire::rows::to_json(rows))]),
            Step::Done(_) => object(&[("step", &"done")]),
            Step::End => object(&[("step", &"end")]),
            Step::Failed(error) => return Err(failure::data(error)),
            step => told(step),
        };
        if let Step::Send { ticket, .. }
        | Step::Save { ticket, .. }
        | Step::Read { ticket, .. }
        | Step::Ask { ticket, .. } = &step
        {
            set(&told, "ticket", &ticket.0.into());
        }
        match step {
            Step::Send { ticket, request, .. } => self.outgoing.push((ticket, request)),
            Step::Page(document) | Step::Done(document) => self.answer = Some(Answer::new(document)),
            _ => {}
        }
        Ok(told)
    }

    /// What the last `page` or `done` step brought.
    #[wasm_bindgen(js_name = takeAnswer)]
    pub fn take_answer(&mut self) -> Option<Answer> {
        self.answer.take()
    }

    /// Performs a `send` step; settles when there is something to report. It never rejects.
    pub fn send(&mut self, ticket: u64, signal: AbortSignal, fetch: Option<Function>) -> Promise {
        let ticket = Ticket(ticket);
        let request = take(&mut self.outgoing, ticket);
        let file = request.as_ref().and_then(|request| self.files.content(request.file?));
        let (mailbox, limit) = (Rc::clone(&self.mailbox), self.machine.max_response_bytes());
        future_to_promise(async move {
            if let Some(request) = request {
                let outcome = transport::send(request, file, signal, fetch, limit).await;
                mailbox.borrow_mut().push((ticket, outcome));
            }
            Ok(JsValue::UNDEFINED)
        })
    }

    /// Hands the machine what came of a sending.
    pub fn report(&mut self, ticket: u64, now: f64) {
        let ticket = Ticket(ticket);
        let outcome = take(&mut self.mailbox.borrow_mut(), ticket);
        match outcome {
            Some(Ok(response)) => self.machine.on_response(ticket, response, millis(now)),
            Some(Err(failure)) => self.machine.on_transport_error(ticket, failure, millis(now)),
            None => {}
        }
    }

    /// Reports the 2FA code that a person gave; nothing: there is nobody to ask.
    #[wasm_bindgen(js_name = onCode)]
    pub fn on_code(&mut self, code: Option<String>, now: f64) {
        self.machine.on_code(code.map(Secret::from), millis(now));
    }

    /// Gives up on a machine.
    pub fn cancel(&mut self, handle: u64) {
        self.machine.cancel(Handle(handle));
        self.files.release(Handle(handle));
    }
}

/// Nothing that a call brings.
#[cfg(not(feature = "flows"))]
fn told(_: &Step) -> JsValue {
    JsValue::NULL
}

pub(crate) fn told_tokens(pair: &TokenPair) -> JsValue {
    let refresh_token = pair.refresh_token.as_ref().map(Secret::reveal);
    object(&[("step", &"tokens"), ("token", &pair.token.reveal()), ("refreshToken", &refresh_token)])
}

/// There are a handful of them at a time.
fn take<T>(held: &mut Vec<(Ticket, T)>, ticket: Ticket) -> Option<T> {
    let at = held.iter().position(|(own, _)| *own == ticket)?;
    Some(held.swap_remove(at).1)
}

/// The driver's clock, `performance`'s, has fractions.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a cast saturates, and time before 1970 is no time
pub(crate) fn millis(now: f64) -> Millis {
    now as Millis
}
