//! `Field`: the descriptor behind every attribute of a record.

use std::sync::{Arc, OnceLock};

use gigwire::schema::{Model, Type};
use pyo3::exceptions::{PyAttributeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::faces::{CodeFace, ModelFace};
use crate::guard::guarded;
use crate::record::Record;
use crate::values;

/// An attribute of a record: reads one field of the answer, each time it is asked.
#[pyclass(frozen, generic, module = "gigwire._core")]
pub struct Field {
    name: String,
    aware: Option<bool>,
    /// Where it was first read from.
    place: OnceLock<Place>,
}

/// A field's place in a model, and the Python class of its values: looked up once.
struct Place {
    model: &'static Model,
    index: usize,
    face: Face,
}

enum Face {
    Model(Arc<ModelFace>),
    Codes(Arc<CodeFace>),
    Other,
}

impl Field {
    /// The name in the catalog, camelCase.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Of a moment, whether the platform names its zone; `None`: not always.
    pub fn aware(&self) -> Option<bool> {
        self.aware
    }

    /// `None`: the model has no such field.
    fn value<'py>(&self, py: Python<'py>, record: &Record) -> PyResult<Option<Bound<'py, PyAny>>> {
        let node = record.node();
        let Some(model) = node.model() else { return Ok(None) };
        let found;
        let place = match self.place.get() {
            Some(place) if core::ptr::eq(place.model, model) => place,
            known => match self.find(py, model, record)? {
                Some(place) if known.is_none() => self.place.get_or_init(|| place),
                Some(place) => {
                    found = place;
                    &found
                }
                None => return Ok(None),
            },
        };
        let value = node.field_at(place.index);
        match &place.face {
            _ if value.is_null() => Ok(py.None().into_bound(py)),
            Face::Model(face) => Record::make(face.class.bind(py), record.answer(), value),
            Face::Codes(face) => face.value(py, value),
            Face::Other => values::to_python(py, record.answer(), value),
        }
        .map(Some)
    }

    fn find(&self, py: Python<'_>, model: &'static Model, record: &Record) -> PyResult<Option<Place>> {
        let Some(index) = model.fields.iter().position(|field| field.name == self.name) else { return Ok(None) };
        let faces = record.answer().faces;
        let face = match model.fields.get(index).map(|field| &field.ty) {
            Some(Type::Model(model)) => Face::Model(faces.model(py, model)?),
            Some(Type::Code(codes)) => Face::Codes(faces.codes(py, codes)?),
            _ => Face::Other,
        };
        Ok(Some(Place { model, index, face }))
    }
}

#[pymethods]
impl Field {
    #[new]
    #[pyo3(signature = (name, *, aware=Some(false)), text_signature = "(name, *, aware=False)")]
    fn new(name: String, aware: Option<bool>) -> Self {
        Self { name, aware, place: OnceLock::new() }
    }

    /// The name in the catalog, camelCase.
    #[getter(name)]
    fn catalog_name(&self) -> &str {
        &self.name
    }

    /// Of a moment, whether the platform names its zone; `None`: not always.
    #[getter(aware)]
    fn names_zone(&self) -> Option<bool> {
        self.aware
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
            let missing = || PyAttributeError::new_err(format!("the model has no field {:?}", field.name));
            field.value(py, record)?.ok_or_else(missing)
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
