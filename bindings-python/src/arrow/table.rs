//! `Table`: rows in columns, and the capsules by which other libraries take them.

use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchOptions};
use arrow_schema::ArrowError;
use arrow_schema::ffi::FFI_ArrowSchema;
use gigwire::codec::Node;
use gigwire::error::{DecodeError, Error};
use gigwire::schema::{Answer, Model, Type};
use pyo3::exceptions::{PyRuntimeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use super::array::{self, Misfit, Unfit};
use super::columns::Columns;
use crate::errors;
use crate::faces::Faces;
use crate::guard::guarded;
use crate::record::Record;

/// What a listing lists, in columns.
///
/// Whoever knows Arrow's PyCapsule interface takes it: `polars.DataFrame(table)`, `pyarrow.table(table)`,
/// `pandas.DataFrame.from_arrow(table)`.
#[pyclass(frozen, module = "gigwire._core")]
pub struct Table {
    columns: Arc<Columns>,
    page: &'static Model,
    /// The place of the list in the page.
    listed: usize,
    /// One for each page.
    batches: Mutex<Vec<RecordBatch>>,
}

impl Table {
    /// Of what the pages of an operation list; without rows.
    pub fn of_operation(py: Python<'_>, faces: &Faces, operation: &str) -> PyResult<Self> {
        let operation = faces.platform.operation(operation);
        let answer = operation.and_then(|operation| match &operation.response {
            Answer::Json(Type::Model(page))
            | Answer::JsonOrEmpty(Type::Model(page))
            | Answer::JsonOrList(Type::Model(page)) => Some((*page, operation.paging.as_ref()?.items())),
            _ => None,
        });
        let place = |(page, items): (&'static Model, &str)| {
            Some((page, page.fields.iter().position(|field| field.name == items)?))
        };
        match answer.and_then(place) {
            Some((page, listed)) => Self::of_page(py, faces, page, listed),
            None => Err(PyValueError::new_err("not a listing with pages")),
        }
    }

    fn of_page(py: Python<'_>, faces: &Faces, page: &'static Model, listed: usize) -> PyResult<Self> {
        match page.fields.get(listed).map(|field| &field.ty) {
            Some(Type::List(Type::Model(item))) => {
                Ok(Self { columns: faces.columns(py, item)?, page, listed, batches: Mutex::default() })
            }
            _ => Err(PyTypeError::new_err(format!("{} does not list objects", page.name))),
        }
    }

    fn batches(&self) -> Vec<RecordBatch> {
        self.batches.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn read(&self, py: Python<'_>, page: &Record) -> PyResult<()> {
        let node = page.node();
        if !node.model().is_some_and(|model| core::ptr::eq(model, self.page)) {
            return Err(PyTypeError::new_err(format!("a {} is wanted", self.page.name)));
        }
        let read = py.detach(|| {
            let batch = batch(&self.columns, node.field_at(self.listed))?;
            self.batches.lock().unwrap_or_else(PoisonError::into_inner).push(batch);
            Ok(())
        });
        read.map_err(|unread| match unread {
            Unfit::Misfit(misfit) => self.misfit(py, page, misfit),
            Unfit::Wrong(error) => wrong(&error),
        })
    }

    fn misfit(&self, py: Python<'_>, page: &Record, misfit: Misfit) -> PyErr {
        let list = self.page.fields.get(self.listed).map_or("", |field| field.wire);
        let (path, expected) = (format!("$.{list}[{}]{}", misfit.row, misfit.path), misfit.expected.to_owned());
        let problem = DecodeError { path, expected, found: misfit.found, response: None };
        let operation = page.answer().document.operation().id;
        errors::raised(py, &Error { operation, kind: problem.into() })
    }
}

fn batch(columns: &Columns, list: Node<'_>) -> Result<RecordBatch, Unfit> {
    let rows: Vec<Node<'_>> = list.items().collect();
    let arrays = array::arrays(&columns.all, &rows)?;
    let options = RecordBatchOptions::new().with_row_count(Some(rows.len()));
    Ok(RecordBatch::try_new_with_options(Arc::clone(&columns.schema), arrays, &options)?)
}

fn wrong(error: &ArrowError) -> PyErr {
    PyRuntimeError::new_err(format!("a bug in gigwire, please report it: {error}"))
}

#[pymethods]
impl Table {
    /// Adds the rows of a page; all or, where one does not fit its column, none.
    #[pyo3(name = "_add")]
    fn add(&self, py: Python<'_>, page: &Bound<'_, Record>) -> PyResult<()> {
        guarded(py, || self.read(py, page.get()))
    }

    /// The columns, as an `arrow_schema` capsule.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        guarded(py, || {
            let schema = FFI_ArrowSchema::try_from(self.columns.schema.as_ref()).map_err(|error| wrong(&error))?;
            PyCapsule::new_with_value(py, schema, c"arrow_schema")
        })
    }

    /// The rows, as an `arrow_array_stream` capsule; each call gives all of them. Another schema cannot be had.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // Whoever asks for another one is to see by the stream's own that he did not get it, says the interface.
        let _ = requested_schema;
        guarded(py, || {
            let batches = self.batches().into_iter().map(Ok);
            let reader = RecordBatchIterator::new(batches, Arc::clone(&self.columns.schema));
            PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), c"arrow_array_stream")
        })
    }

    /// How many rows there are.
    fn __len__(&self) -> usize {
        self.batches().iter().map(RecordBatch::num_rows).sum()
    }

    fn __repr__(&self) -> String {
        let names: Vec<&str> = self.columns.schema.fields().iter().map(|field| field.name().as_str()).collect();
        format!("<Table of {} rows: {}>", self.__len__(), names.join(", "))
    }
}

/// An empty table for what a page lists, by the attribute that does.
#[pyfunction]
pub fn table_of(py: Python<'_>, page: &Bound<'_, Record>, listed: &str) -> PyResult<Table> {
    guarded(py, || {
        let record = page.get();
        let (faces, node) = (record.answer().faces, record.node());
        let Some(model) = node.model() else { return Err(PyTypeError::new_err("a record without a model")) };
        let face = faces.model(py, model)?;
        for field in &face.fields {
            if field.name.bind(py).to_str()? == listed {
                return Table::of_page(py, faces, model, field.place);
            }
        }
        Err(PyTypeError::new_err(format!("{} has no {listed}", model.name)))
    })
}
