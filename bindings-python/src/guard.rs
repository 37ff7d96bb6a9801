//! A panic is a bug of ours. pyo3 would raise it as a `BaseException`, which kills workers that catch only `Exception`;
//! here it becomes an ordinary error.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;

use crate::errors;

/// Runs an entry point. Whatever it was working on is left as the panic left it; a poisoned lock says so to the next one.
pub fn guarded<T>(py: Python<'_>, entry: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(entry)).unwrap_or_else(|_| Err(errors::internal(py)))
}

/// Panics, so that the tests can see what becomes of a panic.
#[pyfunction(name = "_panic_for_tests")]
#[allow(clippy::panic)]
pub fn panic_for_tests(py: Python<'_>) -> PyResult<()> {
    guarded(py, || panic!("a panic for the tests"))
}
