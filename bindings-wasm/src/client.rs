//! The core's client, as the package's driver steps it.
//!
//! Everything here is synchronous, so a panic in the core always meets a caller who can catch it.

use gigwire::error::{Error, Sent, TransportErrorKind};
use gigwire::http::Response;
use gigwire::machine::{self, Config, Credentials, Handle, Millis, Step, Ticket, TokenPair, TransportFailure};
use gigwire::secret::Secret;
use gigwire::value::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::answer::Answer;
use crate::arguments::{Given, arguments};
use crate::files::Files;
use crate::{failure, platforms, step};

/// See [the module](self).
#[wasm_bindgen]
#[derive(Debug)]
pub struct Client {
    pub(crate) machine: machine::Client,
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
        Ok(Self { machine, files: Files::default(), answer: None })
    }

    /// The next step of a machine, as `{ step, … }`. `failed` is thrown as the data of the error.
    pub fn poll(&mut self, handle: u64, now: f64) -> Result<JsValue, JsValue> {
        let step = self.machine.poll(Handle(handle), millis(now));
        let told = step::told(&step, self.machine.max_response_bytes(), &self.files);
        if let Step::Page(document) | Step::Done(document) = step {
            self.answer = Some(Answer::new(document));
        }
        told
    }

    /// What the last `page` or `done` step brought.
    #[wasm_bindgen(js_name = takeAnswer)]
    pub fn take_answer(&mut self) -> Option<Answer> {
        self.answer.take()
    }

    /// Reports an answer to a `send` step; its headers are lines of `name:value`.
    #[wasm_bindgen(js_name = onResponse)]
    pub fn on_response(&mut self, ticket: u64, status: u16, headers: &str, body: Vec<u8>, now: f64) {
        let pair = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned()));
        let headers = headers.split('\n').filter_map(pair).collect();
        self.machine.on_response(Ticket(ticket), Response { status, headers, body }, millis(now));
    }

    /// Reports that no answer came.
    #[wasm_bindgen(js_name = onTransportError)]
    pub fn on_transport_error(&mut self, ticket: u64, kind: &str, maybe_sent: bool, detail: String, now: f64) {
        let kind = TransportErrorKind::parse(kind).unwrap_or(TransportErrorKind::Other);
        let sent = if maybe_sent { Sent::Maybe } else { Sent::No };
        self.machine.on_transport_error(Ticket(ticket), TransportFailure { kind, sent, detail }, millis(now));
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

impl Client {
    /// Starts a machine with these arguments. Files among them belong to it.
    pub(crate) fn begin(
        &mut self,
        operation: &str,
        args: &JsValue,
        start: &mut dyn FnMut(&mut machine::Client, Value) -> Result<Handle, Error>,
    ) -> Result<u64, JsValue> {
        let started = arguments(operation, args, &mut self.files)
            .and_then(|args| start(&mut self.machine, args).map_err(|error| failure::data(&error)));
        self.files.belong_to(started.as_ref().ok().copied());
        started.map(|handle| handle.0)
    }
}

/// The driver's clock, `performance`'s, has fractions.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a cast saturates, and time before 1970 is no time
pub(crate) fn millis(now: f64) -> Millis {
    now as Millis
}
