//! `ReceivedFile`: an answer that is a file.

use std::sync::Arc;

use gigwire::codec;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::answer::Answer;

/// A file that a platform answered with.
#[pyclass(frozen, module = "gigwire._core")]
pub struct ReceivedFile {
    answer: Arc<Answer>,
}

impl ReceivedFile {
    pub fn into_python(answer: Arc<Answer>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(py, Self { answer })?.into_any())
    }

    fn view(&self) -> Option<codec::ReceivedFile<'_>> {
        self.answer.document.file()
    }
}

#[pymethods]
impl ReceivedFile {
    /// The name that the platform gave it: a name alone, never a path.
    #[getter]
    fn name(&self) -> Option<&str> {
        self.view().and_then(|file| file.name)
    }

    /// Its media type, as the platform says.
    #[getter]
    fn content_type(&self) -> Option<&str> {
        self.view().and_then(|file| file.content_type)
    }

    /// Its content.
    #[getter]
    fn content<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.view().map_or(&[][..], |file| file.content))
    }

    fn __repr__(&self) -> String {
        let size = self.view().map_or(0, |file| file.content.len());
        format!("<ReceivedFile {:?}, {size} bytes>", self.name().unwrap_or_default())
    }
}
