//! Errors of the core as Python exceptions. The classes are Python's (`gigwire.errors`); here they are found by name and
//! filled.

use std::ffi::CString;
use std::sync::Arc;

use gigwire::error::{Error, ErrorKind, MissingRows, Sent};
use gigwire::http;
use gigwire::warning::Warning;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::response::Response;

/// The exception for an error of the core.
pub fn exception(py: Python<'_>, error: &Error) -> PyResult<Py<PyAny>> {
    let details = PyDict::new(py);
    let mut message = error.to_string();
    match &error.kind {
        ErrorKind::InvalidRequest(problem) => {
            let argument = snake(&problem.argument);
            message = describe(error.operation, &argument, &problem.problem);
            details.set_item("argument", argument)?;
        }
        ErrorKind::Transition(refusal) => {
            details.set_item("action", refusal.action)?;
            details.set_item("state", refusal.state)?;
            details.set_item("state_name", refusal.state_name)?;
            details.set_item("reason", refusal.reason)?;
        }
        ErrorKind::Transport(failure) => {
            details.set_item("kind", failure.kind.name())?;
            details.set_item("sent", if failure.sent == Sent::No { "no" } else { "maybe" })?;
            details.set_item("detail", &failure.detail)?;
            details.set_item("attempts", failure.attempts)?;
        }
        ErrorKind::OutcomeUnknown(unknown) => {
            details.set_item("cause", &unknown.cause)?;
            details.set_item("check", unknown.check)?;
        }
        ErrorKind::Api(refusal) => {
            let fields = PyDict::new(py);
            for (field, problem) in &refusal.fields {
                fields.set_item(field, problem)?;
            }
            details.set_item("status", refusal.status)?;
            details.set_item("code", &refusal.code)?;
            details.set_item("said", &refusal.message)?;
            details.set_item("fields", fields)?;
            details.set_item("request_id", &refusal.request_id)?;
            details.set_item("retry_after_ms", refusal.retry_after_ms)?;
        }
        ErrorKind::TwoFactorRequired(challenge) => {
            details.set_item("kind", &challenge.kind)?;
            details.set_item("number", &challenge.number)?;
        }
        ErrorKind::Decode(problem) => {
            details.set_item("path", &problem.path)?;
            details.set_item("expected", &problem.expected)?;
            details.set_item("found", &problem.found)?;
        }
        ErrorKind::NotOffered(refusal) => {
            details.set_item("platform", refusal.platform)?;
            details.set_item("reason", refusal.reason)?;
        }
        ErrorKind::IncompleteRows(incomplete) => {
            let rows = py.import("gigwire.errors")?.getattr("MissingRows")?;
            let told = |missing: &MissingRows| {
                let MissingRows { item, operation, error, problem } = missing;
                rows.call1((item, operation, error, problem))
            };
            let missing = incomplete.missing.iter().map(told).collect::<PyResult<Vec<_>>>()?;
            details.set_item("missing", PyTuple::new(py, missing)?)?;
        }
        ErrorKind::Journal(problem) => details.set_item("line", problem.line)?,
        _ => {}
    }
    details.set_item("operation", error.operation)?;
    details.set_item("response", response(py, error.response())?)?;
    let class = py.import("gigwire.errors")?.getattr(error.kind.name())?;
    Ok(class.call((message,), Some(&details))?.unbind())
}

/// The same, to be raised.
pub fn raised(py: Python<'_>, error: &Error) -> PyErr {
    match exception(py, error) {
        Ok(exception) => PyErr::from_value(exception.into_bound(py)),
        Err(failure) => failure,
    }
}

/// An argument that cannot even be handed to the core.
pub fn invalid_argument(py: Python<'_>, operation: &str, argument: &str, problem: &str) -> PyErr {
    let make = || {
        let details = PyDict::new(py);
        details.set_item("operation", operation)?;
        details.set_item("argument", argument)?;
        let class = py.import("gigwire.errors")?.getattr("InvalidRequest")?;
        class.call((describe(operation, argument, problem),), Some(&details))
    };
    make().map_or_else(|failure| failure, PyErr::from_value)
}

/// Tells the caller by `warnings.warn`; an error where the caller has made errors of warnings. The call stack is the driver's
/// `call`, the method of the face, the caller.
pub fn warn(py: Python<'_>, warning: &Warning) -> PyResult<()> {
    const CALLER: i32 = 3;
    let text = CString::new(describe(warning.operation, &snake(warning.argument), &warning.problem))?;
    let category = py.import("gigwire.errors")?.getattr("GigwireWarning")?;
    PyErr::warn(py, &category, &text, CALLER)
}

/// A webhook that is not to be trusted or cannot be read.
pub fn webhook(py: Python<'_>, message: &str, reason: &str) -> PyErr {
    let make = || {
        let details = PyDict::new(py);
        details.set_item("reason", reason)?;
        py.import("gigwire.errors")?.getattr("WebhookError")?.call((message,), Some(&details))
    };
    make().map_or_else(|failure| failure, PyErr::from_value)
}

/// What a panic becomes.
pub fn internal(py: Python<'_>) -> PyErr {
    let make = || {
        let details = PyDict::new(py);
        details.set_item("operation", "client")?;
        let message =
            "internal error: this is a bug in gigwire, please report it with the lines above on standard error";
        py.import("gigwire.errors")?.getattr("GigwireError")?.call((message,), Some(&details))
    };
    make().map_or_else(|_| PyRuntimeError::new_err("internal error of gigwire"), PyErr::from_value)
}

fn describe(operation: &str, argument: &str, problem: &str) -> String {
    if argument.is_empty() { format!("{operation}: {problem}") } else { format!("{operation}: {argument}: {problem}") }
}

fn response(py: Python<'_>, response: Option<&http::Response>) -> PyResult<Option<Py<Response>>> {
    response.map(|response| Py::new(py, Response::new(Arc::new(response.clone())))).transpose()
}

/// The core names arguments as the catalog does, Python users as their language does.
pub fn snake(camel: &str) -> String {
    let mut snake = String::with_capacity(camel.len() + 4);
    for letter in camel.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
