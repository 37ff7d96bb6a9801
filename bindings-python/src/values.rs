//! Values of an answer as Python objects, made when they are read.

use std::sync::Arc;

use gigwire::codec::{DateTime, Node};
use gigwire::schema::Type;
use jiff::civil;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyDict, PyInt, PyString, PyTuple, PyType, PyTzInfo};

use crate::answer::Answer;
use crate::record::Record;

/// The value, by its type in the catalog.
pub fn to_python<'py>(py: Python<'py>, answer: &Arc<Answer>, node: Node<'_>) -> PyResult<Bound<'py, PyAny>> {
    if node.is_null() {
        return Ok(py.None().into_bound(py));
    }
    match node.ty() {
        Type::Model(model) => Record::make(answer.faces.model(py, model)?.class.bind(py), answer, node),
        Type::List(item) => list(py, answer, node, item),
        Type::Map(_) => {
            let dict = PyDict::new(py);
            for (key, value) in node.entries() {
                dict.set_item(key, to_python(py, answer, value)?)?;
            }
            Ok(dict.into_any())
        }
        Type::Any => json(py, node.as_json().unwrap_or("null")),
        Type::Code(codes) => answer.faces.codes(py, codes)?.value(py, node),
        _ => scalar(py, node),
    }
}

/// The class of the items is looked up once for the whole list.
fn list<'py>(py: Python<'py>, answer: &Arc<Answer>, node: Node<'_>, item: &Type) -> PyResult<Bound<'py, PyAny>> {
    let mut values = Vec::with_capacity(node.items().len());
    if let Type::Model(model) = item {
        let face = answer.faces.model(py, model)?;
        let class = face.class.bind(py);
        for item in node.items() {
            values.push(if item.is_null() { py.None().into_bound(py) } else { Record::make(class, answer, item)? });
        }
    } else {
        for item in node.items() {
            values.push(to_python(py, answer, item)?);
        }
    }
    Ok(PyTuple::new(py, values)?.into_any())
}

fn scalar<'py>(py: Python<'py>, node: Node<'_>) -> PyResult<Bound<'py, PyAny>> {
    if let Some(flag) = node.as_bool() {
        return Ok(PyBool::new(py, flag).to_owned().into_any());
    }
    if let Some(number) = node.as_int() {
        return Ok(PyInt::new(py, number).into_any());
    }
    let text = node.as_text().unwrap_or_default();
    match node.ty() {
        Type::Money | Type::Decimal => decimal(py, text),
        Type::Uuid => uuid(py, text),
        Type::DateTime => match node.as_datetime() {
            Some(moment) => Ok(datetime(py, moment)?.into_any()),
            None => Ok(py.None().into_bound(py)),
        },
        Type::Date => match node.as_date() {
            Some(day) => Ok(date(py, day)?.into_any()),
            None => Ok(py.None().into_bound(py)),
        },
        _ => Ok(PyString::new(py, text).into_any()),
    }
}

/// JSON of no documented structure. Numbers with a fraction become decimals.
pub fn json<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let options = PyDict::new(py);
    options.set_item("parse_float", decimal_class(py)?)?;
    LOADS.import(py, "json", "loads")?.call((text,), Some(&options))
}

/// A UUID, from its text.
pub fn uuid<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static UUID: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    UUID.import(py, "uuid", "UUID")?.call1((text,))
}

/// A decimal, from its text.
pub fn decimal<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    decimal_class(py)?.call1((text,))
}

fn decimal_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    DECIMAL.import(py, "decimal", "Decimal")
}

/// Aware, and in UTC, only if the platform named a zone.
fn datetime(py: Python<'_>, moment: DateTime) -> PyResult<Bound<'_, PyDateTime>> {
    let (local, zone) = match moment {
        DateTime::Local(local) => (local, None),
        DateTime::Zoned(moment) => (jiff::tz::Offset::UTC.to_datetime(moment), Some(PyTzInfo::utc(py)?)),
    };
    let (year, month, day) = day_parts(local.date());
    let part = i8::unsigned_abs;
    PyDateTime::new(
        py,
        year,
        month,
        day,
        part(local.hour()),
        part(local.minute()),
        part(local.second()),
        local.subsec_nanosecond().unsigned_abs() / 1_000,
        zone.as_deref(),
    )
}

fn date(py: Python<'_>, day: civil::Date) -> PyResult<Bound<'_, PyDate>> {
    let (year, month, day) = day_parts(day);
    PyDate::new(py, year, month, day)
}

fn day_parts(day: civil::Date) -> (i32, u8, u8) {
    (day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
}
