//! The Python classes that stand for a platform's models and codes. Each is looked up once, in the generated modules
//! `gigwire.<platform>.models` and `gigwire.<platform>.codes`.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use gigwire::codec::Node;
use gigwire::schema::{Codes, Model, Platform};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};

use crate::arrow::Columns;
use crate::field::Field;

/// The class of a model, and its fields.
pub struct ModelFace {
    pub class: Py<PyType>,
    pub fields: Vec<FieldFace>,
}

/// A field of a model.
pub struct FieldFace {
    /// Its name in Python.
    pub name: Py<PyString>,
    /// Its place in the model.
    pub place: usize,
    /// Of a moment, whether the platform names its zone; `None`: not always.
    pub aware: Option<bool>,
}

/// The class of a code set, and its constants.
pub struct CodeFace {
    class: Py<PyType>,
    int: bool,
    // There are few, so looking through them is quicker than hashing.
    by_number: Vec<(i64, Py<PyAny>)>,
    by_text: Vec<(&'static str, Py<PyAny>)>,
}

/// All classes of a platform that were needed so far.
pub struct Faces {
    pub platform: &'static Platform,
    // Keyed by the address of the table, which is static.
    models: RwLock<HashMap<usize, Arc<ModelFace>>>,
    codes: RwLock<HashMap<usize, Arc<CodeFace>>>,
    columns: RwLock<HashMap<usize, Arc<Columns>>>,
}

impl Faces {
    pub fn of(platform: &str) -> Option<&'static Self> {
        static ALL: RwLock<Vec<&'static Faces>> = RwLock::new(Vec::new());
        let known = |all: &[&'static Self]| all.iter().copied().find(|faces| faces.platform.id == platform);
        if let Some(faces) = known(&ALL.read().unwrap_or_else(PoisonError::into_inner)) {
            return Some(faces);
        }
        let platform = gigwire::platforms::find(platform)?;
        let mut all = ALL.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(faces) = known(&all) {
            return Some(faces);
        }
        // One for each platform, for as long as the process lives.
        let faces: &'static Self = Box::leak(Box::new(Self {
            platform,
            models: RwLock::default(),
            codes: RwLock::default(),
            columns: RwLock::default(),
        }));
        all.push(faces);
        Some(faces)
    }

    pub fn model(&self, py: Python<'_>, model: &'static Model) -> PyResult<Arc<ModelFace>> {
        lookup(&self.models, core::ptr::from_ref(model).addr(), || self.find_model(py, model))
    }

    pub fn codes(&self, py: Python<'_>, codes: &'static Codes) -> PyResult<Arc<CodeFace>> {
        lookup(&self.codes, core::ptr::from_ref(codes).addr(), || self.find_codes(py, codes))
    }

    /// The columns of a table of such objects.
    pub fn columns(&self, py: Python<'_>, model: &'static Model) -> PyResult<Arc<Columns>> {
        lookup(&self.columns, core::ptr::from_ref(model).addr(), || Columns::of(py, self, model))
    }

    fn find_model(&self, py: Python<'_>, model: &'static Model) -> PyResult<ModelFace> {
        let class = self.class(py, "models", model.name)?;
        let mut fields = Vec::with_capacity(model.fields.len());
        for (name, value) in class.getattr("__dict__")?.call_method0("copy")?.cast_into::<PyDict>()? {
            if let Ok(field) = value.cast::<Field>()
                && let Some(place) = model.fields.iter().position(|other| other.name == field.get().name())
            {
                let name = name.cast_into::<PyString>()?.unbind();
                fields.push(FieldFace { name, place, aware: field.get().aware() });
            }
        }
        Ok(ModelFace { class: class.unbind(), fields })
    }

    fn find_codes(&self, py: Python<'_>, codes: &'static Codes) -> PyResult<CodeFace> {
        let class = self.class(py, "codes", codes.name)?;
        let (mut by_number, mut by_text) = (Vec::new(), Vec::new());
        for (wire, name) in codes.known {
            let constant = class.getattr(name.to_uppercase())?.unbind();
            match wire.parse() {
                Ok(number) if codes.int => by_number.push((number, constant)),
                _ => by_text.push((*wire, constant)),
            }
        }
        Ok(CodeFace { class: class.unbind(), int: codes.int, by_number, by_text })
    }

    fn class<'py>(&self, py: Python<'py>, module: &str, name: &str) -> PyResult<Bound<'py, PyType>> {
        let module = py.import(format!("gigwire.{}.{module}", self.platform.id))?;
        Ok(module.getattr(name)?.cast_into::<PyType>()?)
    }
}

/// The lock is never held while Python code runs.
fn lookup<T>(map: &RwLock<HashMap<usize, Arc<T>>>, key: usize, find: impl FnOnce() -> PyResult<T>) -> PyResult<Arc<T>> {
    if let Some(found) = map.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Ok(Arc::clone(found));
    }
    let found = Arc::new(find()?);
    let mut map = map.write().unwrap_or_else(PoisonError::into_inner);
    Ok(Arc::clone(map.entry(key).or_insert(found)))
}

impl CodeFace {
    /// The constant, or an instance of the class for a code that is not documented.
    pub fn value<'py>(&self, py: Python<'py>, node: Node<'_>) -> PyResult<Bound<'py, PyAny>> {
        match (node.as_int(), node.as_text()) {
            (Some(code), _) => self.number(py, code),
            // A text where numbers are documented is kept as it came.
            (None, Some(text)) if self.int => Ok(PyString::new(py, text).into_any()),
            (None, text) => self.text(py, text.unwrap_or_default()),
        }
    }

    fn number<'py>(&self, py: Python<'py>, code: i64) -> PyResult<Bound<'py, PyAny>> {
        match self.by_number.iter().find(|(known, _)| *known == code) {
            Some((_, constant)) => Ok(constant.bind(py).clone()),
            None => self.class.bind(py).call1((code,)),
        }
    }

    fn text<'py>(&self, py: Python<'py>, code: &str) -> PyResult<Bound<'py, PyAny>> {
        match self.by_text.iter().find(|(known, _)| *known == code) {
            Some((_, constant)) => Ok(constant.bind(py).clone()),
            None => self.class.bind(py).call1((code,)),
        }
    }
}
