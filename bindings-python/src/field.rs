//! `Field`: the descriptor behind every attribute of a record.

use std::sync::OnceLock;

use gigwire::schema::Model;
use pyo3::exceptions::{PyAttributeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::guard::guarded;
use crate::record::Record;
use crate::values;

/// An attribute of a record: reads one field of the answer, each time it is asked.
#[pyclass(frozen, generic, module = "gigwire._core")]
pub struct Field {
    name: String,
    /// The model that it was first read from, and its place there.
    place: OnceLock<(&'static Model, usize)>,
}

impl Field {
    /// The name in the catalog, camelCase.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn index(&self, model: &'static Model) -> Option<usize> {
        let find = || model.fields.iter().position(|field| field.name == self.name);
        match self.place.get() {
            Some((known, index)) if core::ptr::eq(*known, model) => Some(*index),
            Some(_) => find(),
            None => {
                let index = find()?;
                // Whoever comes second finds the same.
                let _ = self.place.set((model, index));
                Some(index)
            }
        }
    }
}

#[pymethods]
impl Field {
    #[new]
    fn new(name: String) -> Self {
        Self { name, place: OnceLock::new() }
    }

    /// The name in the catalog, camelCase.
    #[getter(name)]
    fn catalog_name(&self) -> &str {
        &self.name
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: Option<&Bound<'py, PyAny>>,
        _owner: Option<&Bound<'py, PyType>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let Some(instance) = instance else { return Ok(slf.clone().into_any()) };
        let Ok(record) = instance.cast::<Record>() else {
            return Err(PyTypeError::new_err("a Field belongs into a Record"));
        };
        let (field, record) = (slf.get(), record.get());
        guarded(py, || {
            let node = record.node();
            match node.model().and_then(|model| field.index(model)) {
                Some(index) => values::to_python(py, record.answer(), node.field_at(index)),
                None => Err(PyAttributeError::new_err(format!("the model has no field {:?}", field.name))),
            }
        })
    }

    fn __set__(&self, _instance: &Bound<'_, PyAny>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err("records are read-only"))
    }

    fn __delete__(&self, _instance: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err("records are read-only"))
    }

    fn __repr__(&self) -> String {
        format!("Field({:?})", self.name)
    }
}
