//! `Client`: the core's client behind a lock. The lock is held without the interpreter and never while Python objects are
//! touched, so that neither can wait for the other.

use std::sync::{Mutex, PoisonError};

use gigwire::error::{Error, Sent, TransportErrorKind};
use gigwire::http::Response;
use gigwire::machine::{
    self, CallOptions, Command, Config, Credentials, Handle, PagesOptions, Ticket, TokenPair, TransportFailure,
};
use gigwire::secret::Secret;
use gigwire::value::Value;
use gigwire_workbook::Desk;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::arguments::Arguments;
use crate::arrow::Table;
use crate::errors::{self, snake};
use crate::faces::Faces;
use crate::guard::guarded;
use crate::step::Step;

/// One platform, one session, and every machine started on it.
#[pyclass(frozen, module = "gigwire._core")]
pub struct Client {
    inner: Mutex<machine::Client>,
    /// What flows want of workbooks is done here; taken after the client's lock.
    desk: Mutex<Desk>,
    faces: &'static Faces,
    max_response_bytes: usize,
}

impl Client {
    fn locked<T: Send>(&self, py: Python<'_>, work: impl FnOnce(&mut machine::Client) -> T + Send) -> PyResult<T> {
        let outcome = py.detach(|| self.inner.lock().ok().map(|mut inner| work(&mut inner)));
        // A lock is only poisoned by a panic, of which somebody was told.
        outcome.ok_or_else(|| errors::internal(py))
    }

    /// Whatever a panic left there serves: the worst is a workbook that nobody uploads.
    fn desk<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> T {
        work(&mut self.desk.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn started(
        &self,
        py: Python<'_>,
        start: impl FnOnce(&mut machine::Client) -> Result<Handle, Error> + Send,
    ) -> PyResult<u64> {
        guarded(py, || {
            let (started, warnings) = self.locked(py, |inner| (start(inner), inner.take_warnings()))?;
            let handle = started.map_err(|error| errors::raised(py, &error))?;
            for warning in &warnings {
                if let Err(raised) = errors::warn(py, warning) {
                    // Whoever makes errors of warnings does not want it sent.
                    self.locked(py, |inner| inner.cancel(handle))?;
                    return Err(raised);
                }
            }
            Ok(handle.0)
        })
    }
}

#[pymethods]
impl Client {
    #[new]
    #[pyo3(signature = (
        platform, *, environment=None, base_url=None, hosts=vec![], path_prefix=None, calls_per_minute=None, allow_http=false,
        key=None, username=None, password=None, code=None, token=None,
        refresh_token=None, company_id=None, max_response_bytes=None,
    ))]
    #[allow(clippy::too_many_arguments)]
    fn new(
        py: Python<'_>,
        platform: &str,
        environment: Option<String>,
        base_url: Option<String>,
        hosts: Vec<(String, String)>,
        path_prefix: Option<String>,
        calls_per_minute: Option<u32>,
        allow_http: bool,
        key: Option<String>,
        username: Option<String>,
        password: Option<String>,
        code: Option<String>,
        token: Option<String>,
        refresh_token: Option<String>,
        company_id: Option<i64>,
        max_response_bytes: Option<usize>,
    ) -> PyResult<Self> {
        guarded(py, || {
            let Some(faces) = Faces::of(platform) else {
                return Err(PyValueError::new_err(format!("there is no platform {platform:?}")));
            };
            let mut config = Config::new(faces.platform);
            config.environment = environment;
            config.base_url = base_url;
            config.hosts = hosts;
            config.path_prefix = path_prefix;
            config.calls_per_minute = calls_per_minute;
            config.allow_http = allow_http;
            config.company_id = company_id;
            config.max_response_bytes = max_response_bytes.unwrap_or(config.max_response_bytes);
            config.credentials = Credentials {
                username,
                password: password.map(Secret::from),
                code: code.map(Secret::from),
                tokens: token
                    .map(|token| TokenPair { token: token.into(), refresh_token: refresh_token.map(Secret::from) }),
                key: key.map(Secret::from),
                ..Credentials::default()
            };
            let inner = machine::Client::new(config).map_err(|error| errors::raised(py, &error))?;
            let max_response_bytes = inner.max_response_bytes();
            Ok(Self { inner: Mutex::new(inner), desk: Mutex::default(), faces, max_response_bytes })
        })
    }

    /// Stop reading an answer once there is more than this of it, and report what there is.
    #[getter]
    fn max_response_bytes(&self) -> usize {
        self.max_response_bytes
    }

    /// The current token pair, if there is one that has not been refused.
    #[getter]
    fn tokens(&self, py: Python<'_>) -> PyResult<Option<(String, Option<String>)>> {
        self.locked(py, |inner| {
            inner.tokens().map(|pair| {
                (pair.token.reveal().to_owned(), pair.refresh_token.as_ref().map(|token| token.reveal().to_owned()))
            })
        })
    }

    /// The attribute of a page that lists the items, and the attributes that lead to the number of all items.
    fn page_shape<'py>(&self, py: Python<'py>, operation: &str) -> PyResult<(String, Bound<'py, PyTuple>)> {
        match self.faces.platform.operation(operation).and_then(|operation| operation.paging.as_ref()) {
            Some(paging) => {
                let total: Vec<String> = paging.total().iter().map(|name| snake(name)).collect();
                Ok((snake(paging.items()), PyTuple::new(py, total)?))
            }
            None => Err(PyValueError::new_err(format!("{operation} is not a listing with pages"))),
        }
    }

    /// An empty table, for what the pages of a listing list.
    fn table(&self, py: Python<'_>, operation: &str) -> PyResult<Table> {
        guarded(py, || Table::of_operation(py, self.faces, operation))
    }

    /// Converts the arguments of a call, as its operation wants them; raises when they cannot be sent.
    fn arguments(&self, py: Python<'_>, operation: &str, arguments: &Bound<'_, PyDict>) -> PyResult<Arguments> {
        guarded(py, || Arguments::new(self.faces.platform.operation(operation), operation, arguments))
    }

    /// Starts one call; raises when it must not be sent.
    #[pyo3(signature = (
        operation, arguments, now, entropy, *, timeout_ms=None, deadline_ms=None, max_attempts=None, company_id=None,
        known_state=None,
    ))]
    #[allow(clippy::too_many_arguments)]
    fn start(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, Arguments>,
        now: u64,
        entropy: u64,
        timeout_ms: Option<u64>,
        deadline_ms: Option<u64>,
        max_attempts: Option<u32>,
        company_id: Option<i64>,
        known_state: Option<i64>,
    ) -> PyResult<u64> {
        let options = call_options(timeout_ms, deadline_ms, max_attempts, company_id, known_state);
        let arguments = &arguments.get().value;
        self.started(py, |inner| inner.start(operation, arguments, &options, now, entropy))
    }

    /// Starts a listing; raises when it must not be sent.
    #[pyo3(signature = (
        operation, arguments, entropy, *, timeout_ms=None, deadline_ms=None, max_attempts=None, company_id=None, in_flight=None,
    ))]
    #[allow(clippy::too_many_arguments)]
    fn start_pages(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, Arguments>,
        entropy: u64,
        timeout_ms: Option<u64>,
        deadline_ms: Option<u64>,
        max_attempts: Option<u32>,
        company_id: Option<i64>,
        in_flight: Option<usize>,
    ) -> PyResult<u64> {
        let call = call_options(timeout_ms, deadline_ms, max_attempts, company_id, None);
        let mut options = PagesOptions { call, ..PagesOptions::default() };
        options.in_flight = in_flight.unwrap_or(options.in_flight);
        let arguments = arguments.get().value.clone();
        self.started(py, |inner| inner.start_pages(operation, arguments, &options, entropy))
    }

    /// Starts a reading of neutral rows, of these days in ISO 8601; raises when it must not be sent.
    #[pyo3(signature = (
        kind, since, until, now, entropy, *, timeout_ms=None, deadline_ms=None, max_attempts=None, company_id=None,
        in_flight=None,
    ))]
    #[allow(clippy::too_many_arguments)]
    fn start_rows(
        &self,
        py: Python<'_>,
        kind: &str,
        since: Option<String>,
        until: Option<String>,
        now: u64,
        entropy: u64,
        timeout_ms: Option<u64>,
        deadline_ms: Option<u64>,
        max_attempts: Option<u32>,
        company_id: Option<i64>,
        in_flight: Option<usize>,
    ) -> PyResult<u64> {
        let call = call_options(timeout_ms, deadline_ms, max_attempts, company_id, None);
        let mut options = PagesOptions { call, ..PagesOptions::default() };
        options.in_flight = in_flight.unwrap_or(options.in_flight);
        let days = Value::Map(vec![("since".to_owned(), since.into()), ("until".to_owned(), until.into())]);
        self.started(py, |inner| inner.start_rows(kind, &days, &options, now, entropy))
    }

    /// Starts a login without a call.
    fn start_login(&self, py: Python<'_>, entropy: u64) -> PyResult<u64> {
        self.started(py, |inner| Ok(inner.start_login(entropy)))
    }

    /// Starts a flow with its arguments as JSON.
    #[pyo3(signature = (name, arguments, entropy, *, timeout_ms=None, deadline_ms=None, max_attempts=None, company_id=None))]
    #[allow(clippy::too_many_arguments)]
    fn start_flow(
        &self,
        py: Python<'_>,
        name: &str,
        arguments: &str,
        entropy: u64,
        timeout_ms: Option<u64>,
        deadline_ms: Option<u64>,
        max_attempts: Option<u32>,
        company_id: Option<i64>,
    ) -> PyResult<u64> {
        let options = call_options(timeout_ms, deadline_ms, max_attempts, company_id, None);
        self.started(py, |inner| inner.start_flow(name, arguments, &options, entropy))
    }

    /// Reports that lines are kept, or why they are not.
    #[pyo3(signature = (ticket, problem=None))]
    fn on_saved(&self, py: Python<'_>, ticket: u64, problem: Option<String>) -> PyResult<()> {
        guarded(py, || self.locked(py, |inner| inner.on_saved(Ticket(ticket), problem.map_or(Ok(()), Err))))
    }

    /// Hands over what was read, or says why it cannot be.
    #[pyo3(signature = (ticket, lines, problem=None))]
    fn on_read(&self, py: Python<'_>, ticket: u64, lines: Vec<String>, problem: Option<String>) -> PyResult<()> {
        guarded(py, || self.locked(py, |inner| inner.on_read(Ticket(ticket), problem.map_or(Ok(lines), Err))))
    }

    /// Reports the answer to a question; `None` is no.
    fn on_answer(&self, py: Python<'_>, ticket: u64, answer: Option<String>) -> PyResult<()> {
        guarded(py, || self.locked(py, |inner| inner.on_answer(Ticket(ticket), answer.map(Secret::from))))
    }

    /// Tells a flow what is wanted of it: `pause`, `resume`, `stop` or `cancel`.
    fn command(&self, py: Python<'_>, handle: u64, command: &str) -> PyResult<()> {
        let command = match command {
            "pause" => Command::Pause,
            "resume" => Command::Resume,
            "stop" => Command::Stop,
            "cancel" => Command::Cancel,
            other => return Err(PyValueError::new_err(format!("there is no command {other:?}"))),
        };
        guarded(py, || self.locked(py, |inner| inner.command(Handle(handle), command)))
    }

    /// What to do next for a machine.
    fn poll(&self, py: Python<'_>, handle: u64, now: u64) -> PyResult<Step> {
        guarded(py, || {
            let step = self.locked(py, |inner| self.desk(|desk| desk.poll(inner, Handle(handle), now)))?;
            Step::new(py, step, self.faces)
        })
    }

    /// Reports an answer.
    fn on_response(
        &self,
        py: Python<'_>,
        ticket: u64,
        status: u16,
        headers: Vec<(String, String)>,
        body: &Bound<'_, PyBytes>,
        now: u64,
    ) -> PyResult<()> {
        guarded(py, || {
            let response = Response { status, headers, body: body.as_bytes().to_vec() };
            self.locked(py, |inner| inner.on_response(Ticket(ticket), response, now))
        })
    }

    /// Reports that no answer came. `certainly_not_sent`: no byte of the request reached the server.
    fn on_transport_error(
        &self,
        py: Python<'_>,
        ticket: u64,
        kind: &str,
        certainly_not_sent: bool,
        detail: String,
        now: u64,
    ) -> PyResult<()> {
        let kind = TransportErrorKind::parse(kind).unwrap_or(TransportErrorKind::Other);
        let sent = if certainly_not_sent { Sent::No } else { Sent::Maybe };
        guarded(py, || {
            let failure = TransportFailure { kind, sent, detail };
            self.locked(py, |inner| inner.on_transport_error(Ticket(ticket), failure, now))
        })
    }

    /// Reports the 2FA code that a person gave; `None`: there is nobody to ask.
    fn on_code(&self, py: Python<'_>, code: Option<String>, now: u64) -> PyResult<()> {
        guarded(py, || self.locked(py, |inner| inner.on_code(code.map(Secret::from), now)))
    }

    /// Gives up on a machine; one that is gone already is no matter.
    fn cancel(&self, py: Python<'_>, handle: u64) -> PyResult<()> {
        guarded(py, || {
            self.locked(py, |inner| {
                inner.cancel(Handle(handle));
                self.desk(|desk| desk.forget(Handle(handle)));
            })
        })
    }
}

fn call_options(
    timeout_ms: Option<u64>,
    deadline_ms: Option<u64>,
    max_attempts: Option<u32>,
    company_id: Option<i64>,
    known_state: Option<i64>,
) -> CallOptions {
    let usual = CallOptions::default();
    CallOptions {
        timeout_ms: timeout_ms.unwrap_or(usual.timeout_ms),
        deadline_ms: deadline_ms.unwrap_or(usual.deadline_ms),
        max_attempts: max_attempts.unwrap_or(usual.max_attempts),
        company_id,
        known_state,
    }
}
