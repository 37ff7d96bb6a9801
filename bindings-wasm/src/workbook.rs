//! Workbooks of registries: what `gigwire-workbook` does, for JavaScript. Whatever is wrong is thrown as text.

use std::collections::BTreeMap;

use gigwire_workbook::{Limits, ReadOptions, Registry, read_faulty, read_rows, read_template, write};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn told(problem: impl ToString) -> JsValue {
    JsValue::from_str(&problem.to_string())
}

fn registry(name: &str) -> Result<Registry, JsValue> {
    Registry::parse(name).ok_or_else(|| told("there is no such registry"))
}

/// A workbook of these rows, which are JSON.
#[wasm_bindgen(js_name = writeWorkbook)]
pub fn write_workbook(
    name: &str,
    sheet: Option<String>,
    headings: Option<Vec<String>>,
    rows: &str,
) -> Result<Vec<u8>, JsValue> {
    let rows: Vec<BTreeMap<String, String>> = serde_json::from_str(rows).map_err(told)?;
    write(registry(name)?, sheet.as_deref(), headings.as_deref(), &rows).map_err(told)
}

/// What a workbook of the platform says, as JSON; `part` is `template` or `faulty`.
#[wasm_bindgen(js_name = readWorkbook)]
pub fn read_workbook(name: &str, part: &str, content: &[u8]) -> Result<String, JsValue> {
    let registry = registry(name)?;
    let json = match part {
        "template" => serde_json::to_string(&read_template(content).map_err(told)?),
        _ => serde_json::to_string(&read_faulty(registry, content).map_err(told)?),
    };
    json.map_err(told)
}

/// The rows of a user's own file: JSON, a list; or an object with `problems` and how many `more` there are.
#[wasm_bindgen(js_name = readRegistry)]
pub fn read_registry(
    name: &str,
    content: &[u8],
    sheet: Option<String>,
    most_rows: Option<u32>,
) -> Result<String, JsValue> {
    let mut limits = Limits::default();
    limits.rows = most_rows.and_then(|rows| usize::try_from(rows).ok()).unwrap_or(limits.rows);
    let read = read_rows(registry(name)?, content, &ReadOptions { sheet, limits });
    match read {
        Ok(rows) => serde_json::to_string(&rows),
        Err(error) => serde_json::to_string(&error),
    }
    .map_err(told)
}
