//! `Record`: the base of all models. A record is a place in an answer; its values are made when they are read.

use std::cell::Cell;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use gigwire::codec::{Address, Node};
use gigwire::schema::{Model, Type};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple, PyType};

use crate::answer::Answer;
use crate::faces::{FieldFace, ModelFace};
use crate::guard::guarded;
use crate::values;

/// An object of an answer: its fields are attributes. Read-only; two are equal when they hold the same.
#[pyclass(subclass, frozen, module = "gigwire._core")]
pub struct Record {
    answer: Arc<Answer>,
    address: Address,
}

thread_local! {
    /// What the next record is about. `__new__` takes it from here: passing it as a Python object would cost more than the
    /// record.
    static NEXT: Cell<Option<Record>> = const { Cell::new(None) };
}

impl Record {
    pub fn answer(&self) -> &Arc<Answer> {
        &self.answer
    }

    pub fn node(&self) -> Node<'_> {
        self.answer.document.node(self.address)
    }

    /// A record of the model's class.
    pub fn make<'py>(class: &Bound<'py, PyType>, answer: &Arc<Answer>, node: Node<'_>) -> PyResult<Bound<'py, PyAny>> {
        NEXT.set(Some(Self { answer: Arc::clone(answer), address: node.address() }));
        class.call0()
    }

    fn face(&self, py: Python<'_>) -> PyResult<(Arc<ModelFace>, &'static Model)> {
        match self.node().ty() {
            Type::Model(model) => Ok((self.answer.faces.model(py, model)?, model)),
            _ => Err(PyTypeError::new_err("a record without a model")),
        }
    }

    /// What it holds, as text: equal for equal records.
    fn content(&self) -> String {
        serde_json::to_string(&self.node()).unwrap_or_default()
    }
}

#[pymethods]
impl Record {
    #[new]
    fn new() -> PyResult<Self> {
        NEXT.take().ok_or_else(|| PyTypeError::new_err("records are read from answers; they cannot be made"))
    }

    /// What the object holds besides its documented fields, as plain JSON values (decimals exact).
    #[getter]
    fn extra<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        guarded(py, || {
            let extra = PyDict::new(py);
            for (key, json) in self.node().extras() {
                extra.set_item(key, values::json(py, json)?)?;
            }
            Ok(extra)
        })
    }

    /// Of an object of permissions: whether names, with dots between them, lead to one that is given.
    #[pyo3(name = "_can")]
    fn can(&self, py: Python<'_>, permission: &str) -> PyResult<bool> {
        guarded(py, || Ok(self.node().can(permission)))
    }

    /// All of it as a dict: records become dicts, and unknown fields, if any, stand under "extra".
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        guarded(py, || {
            let dict = PyDict::new(py);
            let node = self.node();
            for FieldFace { name, place, .. } in &self.face(py)?.0.fields {
                dict.set_item(name, plain(values::to_python(py, &self.answer, node.field_at(*place))?)?)?;
            }
            let extra = self.extra(py)?;
            if !extra.is_empty() {
                dict.set_item("extra", extra)?;
            }
            Ok(dict)
        })
    }

    /// Everything that is there; secrets are hidden, long text and lists are shortened.
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let (py, record) = (slf.py(), slf.get());
        guarded(py, || {
            let node = record.node();
            let (face, model) = record.face(py)?;
            let mut parts = Vec::new();
            for FieldFace { name, place, .. } in &face.fields {
                let field = node.field_at(*place);
                if field.is_null() {
                    continue;
                }
                let shown = match model.fields.get(*place).map(|field| &field.ty) {
                    Some(Type::Secret) => "'…'".to_owned(),
                    Some(Type::List(_)) => shown_list(py, &record.answer, field)?,
                    _ => shown(&values::to_python(py, &record.answer, field)?)?,
                };
                parts.push(format!("{}={shown}", name.bind(py).to_str()?));
            }
            Ok(format!("{}({})", slf.get_type().name()?, parts.join(", ")))
        })
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        guarded(slf.py(), || {
            let same_class = slf.get_type().is(other.get_type());
            Ok(same_class && other.cast::<Self>().is_ok_and(|other| slf.get().content() == other.get().content()))
        })
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        guarded(py, || {
            let mut hasher = DefaultHasher::new();
            self.content().hash(&mut hasher);
            Ok(hasher.finish())
        })
    }
}

const SHOWN: usize = 80;

fn shown(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = value.repr()?.to_string();
    if value.is_instance_of::<Record>() || text.chars().count() <= SHOWN {
        return Ok(text);
    }
    Ok(text.chars().take(SHOWN).chain(['…']).collect())
}

fn shown_list(py: Python<'_>, answer: &Arc<Answer>, list: Node<'_>) -> PyResult<String> {
    const FEW: usize = 3;
    let items = list.items();
    let total = items.len();
    let mut parts = Vec::new();
    for item in items.take(FEW) {
        parts.push(shown(&values::to_python(py, answer, item)?)?);
    }
    if total > FEW {
        parts.push(format!("… {} more", total - FEW));
    }
    Ok(format!("[{}]", parts.join(", ")))
}

/// A value with all records in it made into dicts, and tuples into lists.
fn plain(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    let py = value.py();
    if let Ok(record) = value.cast::<Record>() {
        return Ok(record.get().to_dict(py)?.into_any());
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        let items = PyList::empty(py);
        for item in tuple {
            items.append(plain(item)?)?;
        }
        return Ok(items.into_any());
    }
    Ok(value)
}
