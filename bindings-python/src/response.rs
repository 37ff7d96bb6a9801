//! `Response`: what came back, for those who want to see it themselves.

use std::sync::Arc;

use gigwire::http;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

/// An answer as it came.
#[pyclass(frozen, module = "gigwire._core")]
pub struct Response {
    inner: Arc<http::Response>,
}

impl Response {
    pub fn new(inner: Arc<http::Response>) -> Self {
        Self { inner }
    }
}

#[pymethods]
impl Response {
    /// The HTTP status.
    #[getter]
    fn status(&self) -> u16 {
        self.inner.status
    }

    /// The headers, names in lower case; of several of one name, the last.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let headers = PyDict::new(py);
        for (name, value) in &self.inner.headers {
            headers.set_item(name.to_lowercase(), value)?;
        }
        Ok(headers)
    }

    /// The whole body.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.inner.body)
    }

    /// The body as text.
    #[getter]
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.inner.body).into_owned()
    }

    /// Without headers and body: they may hold secrets.
    fn __repr__(&self) -> String {
        format!("<Response {}, {} bytes>", self.inner.status, self.inner.body.len())
    }
}
