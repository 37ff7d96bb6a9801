//! Files of registries of Qugo: `gigwire.qugo.registry_file` is the face.

use gigwire_workbook::{Limits, ReadOptions, Registry, read_rows};
use pyo3::prelude::*;

use crate::errors;
use crate::guard::guarded;

/// Reads rows from a workbook or CSV: the rows as JSON and nothing, or nothing and what is wrong, as JSON.
#[pyfunction]
#[pyo3(signature = (registry, content, sheet=None, most_rows=None))]
pub fn read_registry(
    py: Python<'_>,
    registry: &str,
    content: &[u8],
    sheet: Option<String>,
    most_rows: Option<usize>,
) -> PyResult<(Option<String>, Option<String>)> {
    guarded(py, || {
        let registry = Registry::parse(registry).ok_or_else(|| errors::internal(py))?;
        let mut limits = Limits::default();
        limits.rows = most_rows.unwrap_or(limits.rows);
        let options = ReadOptions { sheet, limits };
        let json = |value: serde_json::Result<String>| value.map_err(|_| errors::internal(py)).map(Some);
        match py.detach(|| read_rows(registry, content, &options)) {
            Ok(rows) => Ok((json(serde_json::to_string(&rows))?, None)),
            Err(error) => Ok((None, json(serde_json::to_string(&error))?)),
        }
    })
}
