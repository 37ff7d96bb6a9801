//! Arguments, from what Python users write to what the core checks.

use gigwire::codec::decimal;
use gigwire::schema::{Operation, Type};
use gigwire::value::{FileArg, Value};
use pyo3::exceptions::PyUnicodeEncodeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyMapping, PyString, PyTuple, PyType};

use crate::errors;

/// Deeper nesting is a list that contains itself.
const DEPTH: usize = 32;

/// The arguments of one call, converted: what the caller passed may change afterwards.
#[pyclass(frozen, module = "gigwire._core")]
pub struct Arguments {
    pub value: Value,
    /// `gigwire.upload.Upload`s; a file's id is its place here.
    files: Vec<Py<PyAny>>,
}

impl Arguments {
    pub fn new(schema: Option<&'static Operation>, operation: &str, arguments: &Bound<'_, PyDict>) -> PyResult<Self> {
        let (mut entries, mut files) = (Vec::with_capacity(arguments.len()), Vec::new());
        for (name, value) in arguments {
            if value.is_none() {
                continue;
            }
            let name = name.cast::<PyString>()?.to_str()?.to_owned();
            let is_file = schema.is_some_and(|schema| {
                schema.args.iter().any(|arg| arg.is_named(&name) && matches!(arg.ty, Type::File))
            });
            let value = if is_file {
                let upload = upload_class(value.py())?.call_method1("of", (value, operation, &name))?;
                let id = u64::try_from(files.len()).unwrap_or(u64::MAX);
                let file = FileArg {
                    name: upload.getattr("name")?.extract()?,
                    content_type: upload.getattr("content_type")?.extract()?,
                    id,
                };
                files.push(upload.unbind());
                Value::File(file)
            } else {
                Place { operation, path: &name, depth: 0 }.convert(&value)?
            };
            entries.push((name, value));
        }
        Ok(Self { value: Value::Map(entries), files })
    }
}

#[pymethods]
impl Arguments {
    /// The files among them, where `Step.Send.file` counts.
    #[getter]
    fn files<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.files)
    }

    /// Without values: they may be secrets.
    fn __repr__(&self) -> &'static str {
        "<Arguments>"
    }
}

/// An amount, as exact text.
pub fn amount(operation: &str, path: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let place = Place { operation, path, depth: 0 };
    match place.convert(value)? {
        Value::Int(number) => Ok(number.to_string()),
        Value::Decimal(number) => Ok(number.to_string()),
        Value::Text(text) => Ok(text),
        other => place.refuse(value.py(), &format!("must be a decimal, not {}", other.kind())),
    }
}

/// Where a value stands, for messages.
struct Place<'a> {
    operation: &'a str,
    path: &'a str,
    depth: usize,
}

impl Place<'_> {
    fn refuse<T>(&self, py: Python<'_>, problem: &str) -> PyResult<T> {
        Err(errors::invalid_argument(py, self.operation, self.path, problem))
    }

    fn inside(&self, path: &str, value: &Bound<'_, PyAny>) -> PyResult<Value> {
        Place { operation: self.operation, path, depth: self.depth + 1 }.convert(value)
    }

    fn convert(&self, value: &Bound<'_, PyAny>) -> PyResult<Value> {
        let py = value.py();
        if self.depth > DEPTH {
            return self.refuse(py, "is nested too deeply");
        }
        if value.is_none() {
            return Ok(Value::Null);
        }
        if let Ok(flag) = value.cast::<PyBool>() {
            return Ok(Value::Bool(flag.is_true()));
        }
        if value.is_instance_of::<PyInt>() {
            return self.int(value);
        }
        if let Ok(text) = value.cast::<PyString>() {
            return self.text(text);
        }
        if value.is_instance_of::<PyFloat>() {
            let problem = "is a float, which is not exact: pass a decimal.Decimal, an int, or text such as \"1500.50\"";
            return self.refuse(py, problem);
        }
        if value.is_instance_of::<PyBytes>() {
            return self.refuse(py, "is bytes: decode them to str");
        }
        if value.is_instance(decimal_class(py)?)? {
            return self.decimal(value);
        }
        if value.is_instance(date_class(py)?)? {
            return self.text(value.call_method0("isoformat")?.cast::<PyString>()?);
        }
        if value.is_instance(uuid_class(py)?)? {
            return self.text(&value.str()?);
        }
        self.compound(value)
    }

    fn int(&self, value: &Bound<'_, PyAny>) -> PyResult<Value> {
        match value.extract() {
            Ok(number) => Ok(Value::Int(number)),
            // As text it is refused with the rule that it breaks, where there is one.
            Err(_) => self.text(&value.str()?),
        }
    }

    fn text(&self, text: &Bound<'_, PyString>) -> PyResult<Value> {
        match text.to_str() {
            Ok(text) => Ok(Value::Text(text.to_owned())),
            Err(error) if error.is_instance_of::<PyUnicodeEncodeError>(text.py()) => {
                self.refuse(text.py(), "holds half a character (a lone surrogate)")
            }
            Err(error) => Err(error),
        }
    }

    /// Digits past what the core can hold exactly go as text, and are refused there.
    fn decimal(&self, value: &Bound<'_, PyAny>) -> PyResult<Value> {
        let text = value.str()?;
        let text = text.to_str()?;
        Ok(decimal::parse(text).map_or_else(|| Value::Text(text.to_owned()), Value::Decimal))
    }

    fn compound(&self, value: &Bound<'_, PyAny>) -> PyResult<Value> {
        let py = value.py();
        if let Ok(mapping) = value.cast::<PyMapping>() {
            let mut entries = Vec::new();
            for pair in mapping.items()? {
                let (name, value): (String, Bound<'_, PyAny>) = pair.extract()?;
                let value = self.inside(&format!("{}.{name}", self.path), &value)?;
                entries.push((name, value));
            }
            return Ok(Value::Map(entries));
        }
        // Something without a length may be read only once, and a listing needs its arguments for every page.
        if value.len().is_ok()
            && let Ok(items) = value.try_iter()
        {
            let mut list = Vec::new();
            for (index, item) in items.enumerate() {
                list.push(self.inside(&format!("{}[{index}]", self.path), &item?)?);
            }
            return Ok(Value::List(list));
        }
        if value.hasattr("__next__")? {
            return self.refuse(py, "is an iterator: pass a list");
        }
        let problem = format!("is a {}, which cannot be sent", value.get_type().name()?);
        self.refuse(py, &problem)
    }
}

fn decimal_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "decimal", "Decimal")
}

/// `datetime.datetime` is a date too.
fn date_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "datetime", "date")
}

fn uuid_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "uuid", "UUID")
}

fn upload_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "gigwire.upload", "Upload")
}
