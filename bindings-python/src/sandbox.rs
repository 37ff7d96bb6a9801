//! `SandboxWorld`: the sandbox without a socket. Everything else about it (`gigwire.testing`) is Python.

use std::sync::Mutex;

use gigwire::http::{Method, Request, Response};
use gigwire_sandbox::{Answer, World};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::errors;
use crate::guard::guarded;

type Answered = (u64, u16, Vec<(String, String)>, Py<PyBytes>);

/// The platforms as one in-memory world. It has no clock of its own: every request says when it is.
#[pyclass(frozen, module = "gigwire._core")]
pub struct SandboxWorld {
    world: Mutex<World>,
}

#[pymethods]
impl SandboxWorld {
    #[new]
    fn new(py: Python<'_>, seed: u64, now: u64) -> PyResult<Self> {
        guarded(py, || Ok(Self { world: Mutex::new(World::new(seed, now)) }))
    }

    /// Answers a request: delay in milliseconds, status, headers, body. `None`: the connection is to be cut.
    fn handle(
        &self,
        py: Python<'_>,
        now: u64,
        method: &str,
        url: String,
        headers: Vec<(String, String)>,
        body: &Bound<'_, PyBytes>,
    ) -> PyResult<Option<Answered>> {
        let Some(method) = Method::parse(method) else {
            return Err(PyValueError::new_err(format!("the platforms do not know the method {method}")));
        };
        guarded(py, || {
            let request = Request { method, url, headers, body: body.as_bytes().to_vec(), file: None };
            let answer = py.detach(|| self.world.lock().ok().map(|mut world| world.handle(now, &request)));
            Ok(match answer.ok_or_else(|| errors::internal(py))? {
                Answer::Drop => None,
                Answer::Respond { delay_ms, response: Response { status, headers, body } } => {
                    Some((delay_ms, status, headers, PyBytes::new(py, &body).unbind()))
                }
            })
        })
    }
}
