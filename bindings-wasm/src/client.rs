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
use crate::arguments::Given;
use crate::files::Files;
use crate::transport::{self, Outcome};
use crate::{failure, platforms, step};

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
        let mut config = Config::new(platforms::find(platform)?);
        let mut given = Given::of(settings);
        config.environment = given.text("environment");
        config.base_url = given.text("baseUrl");
        config.hosts = given.texts("hosts");
        config.path_prefix = given.text("pathPrefix");
        config.calls_per_minute = given.number("callsPerMinute");
        config.allow_http = given.flag("allowHttp").unwrap_or(false);
        config.company_id = given.number("companyId");
        config.max_response_bytes = given.number("maxResponseBytes").unwrap_or(config.max_response_bytes);
        let refresh_token = given.secret("refreshToken");
        config.credentials = Credentials {
            username: given.text("username"),
            password: given.secret("password"),
            code: given.secret("code"),
            tokens: given.secret("token").map(|token| TokenPair { token, refresh_token }),
            key: given.secret("key"),
            token_from_host: given.flag("tokenFromHost").unwrap_or(false),
        };
        given.refused()?;
        let machine = machine::Client::new(config).map_err(|error| failure::data(&error))?;
        Ok(Self { machine, outgoing: Vec::new(), mailbox: Rc::default(), files: Files::default(), answer: None })
    }

    /// The next step of a machine, as `{ step, … }`. `failed` is thrown as the data of the error.
    pub fn poll(&mut self, handle: u64, now: f64) -> Result<JsValue, JsValue> {
        let step = self.machine.poll(Handle(handle), millis(now));
        let told = step::told(&step);
        match step {
            Step::Send { ticket, request, .. } => self.outgoing.push((ticket, request)),
            Step::Page(document) | Step::Done(document) => self.answer = Some(Answer::new(document)),
            _ => {}
        }
        told
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
