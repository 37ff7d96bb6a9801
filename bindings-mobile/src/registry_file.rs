//! Files of registries of Qugo.

use gigwire_workbook::{Limits, ReadOptions, Registry, read_rows};

use crate::CoreError;

/// What a file says: rows, or what is wrong with it; one of the two, as JSON.
#[derive(uniffi::Record)]
pub struct CoreRegistryFile {
    /// The rows, as the flow takes them.
    pub rows: Option<String>,
    /// What is wrong: `problems` with `sheet`, `row`, `column`, `code`, what that tells of, and `message`, and how many `more` there are.
    pub problems: Option<String>,
}

/// Reads rows from a workbook (xlsx) or CSV. `registry` is `invitation` or `payroll`.
///
/// # Errors
/// Only `Internal`.
#[uniffi::export]
pub fn qugo_read_registry(
    registry: String,
    content: Vec<u8>,
    sheet: Option<String>,
    most_rows: Option<u32>,
) -> Result<CoreRegistryFile, CoreError> {
    let registry = Registry::parse(&registry).ok_or_else(|| CoreError::internal(&"no such registry"))?;
    let mut limits = Limits::default();
    limits.rows = most_rows.and_then(|rows| usize::try_from(rows).ok()).unwrap_or(limits.rows);
    let json = |value: serde_json::Result<String>| value.map(Some).map_err(|error| CoreError::internal(&error));
    Ok(match read_rows(registry, &content, &ReadOptions { sheet, limits }) {
        Ok(rows) => CoreRegistryFile { rows: json(serde_json::to_string(&rows))?, problems: None },
        Err(error) => CoreRegistryFile { rows: None, problems: json(serde_json::to_string(&error))? },
    })
}
