//! A decoded answer, shared by all records that were read from it.

use std::sync::Arc;

use gigwire::codec::{Document, Node};
use pyo3::prelude::*;

use crate::faces::Faces;
use crate::received_file::ReceivedFile;
use crate::values;

/// The document, and the Python classes of its platform.
pub struct Answer {
    pub document: Document,
    pub faces: &'static Faces,
}

impl Answer {
    /// The whole answer as a Python value.
    pub fn into_python(document: Document, faces: &'static Faces, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let answer = Arc::new(Self { document, faces });
        if answer.document.file().is_some() {
            return ReceivedFile::into_python(answer, py);
        }
        let root: Node<'_> = answer.document.root();
        Ok(values::to_python(py, &answer, root)?.unbind())
    }
}
