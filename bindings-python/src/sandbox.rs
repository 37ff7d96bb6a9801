//! `SandboxWorld`: the sandbox without a socket. Everything else about it (`gigwire.testing`) is Python.

use std::sync::Mutex;

use gigwire::http::{Method, Request, Response};
use gigwire_sandbox::{Answer, World};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::errors;
use crate::guard::guarded;

/// Id, address, headers, body.
type Delivered = (u64, String, Vec<(String, String)>, Py<PyBytes>);

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

    /// The webhooks that are due: each is to be reported on.
    fn take_deliveries(&self, py: Python<'_>, now: u64) -> PyResult<Vec<Delivered>> {
        guarded(py, || {
            let mut world = self.world.lock().map_err(|_| errors::internal(py))?;
            world.tick(now);
            let taken = world.take_deliveries().into_iter();
            Ok(taken.map(|due| (due.id, due.url, due.headers, PyBytes::new(py, &due.body).unbind())).collect())
        })
    }

    /// What came of one: a status, or why there was no answer.
    #[pyo3(signature = (now, id, status, error))]
    fn on_delivery(&self, py: Python<'_>, now: u64, id: u64, status: Option<u16>, error: String) -> PyResult<()> {
        guarded(py, || {
            let mut world = self.world.lock().map_err(|_| errors::internal(py))?;
            world.on_delivery(now, id, status.ok_or(error));
            Ok(())
        })
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
