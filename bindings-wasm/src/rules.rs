//! What the core knows of Solar Staff apart from its calls: conversion of currencies, and which state a task is in.

use gigwire::solar_staff::codes::TaskState;
use gigwire::solar_staff::exchange::convert_text;
use gigwire::solar_staff::life_cycle::state_of;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure;

/// Converts an amount; `rates` are base, target and rate, one after the other. Everything is text.
#[wasm_bindgen(js_name = convertCurrency)]
pub fn convert_currency(amount: &str, source: &str, target: &str, rates: Vec<String>) -> Result<String, JsValue> {
    let text = |triple: &[String], at: usize| triple.get(at).cloned().unwrap_or_default();
    let rates: Vec<(String, String, String)> =
        rates.chunks(3).map(|triple| (text(triple, 0), text(triple, 1), text(triple, 2))).collect();
    let converted = convert_text(amount, source, target, &rates).map_err(|error| failure::data(&error))?;
    Ok(converted.to_string())
}

/// The state of a task, a dispute told from an approval of changes.
#[wasm_bindgen(js_name = taskStateOf)]
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // codes are small whole numbers
#[must_use]
pub fn task_state_of(state: f64, active_dispute: Option<bool>, active_changeset_id: Option<f64>) -> f64 {
    let changeset = active_changeset_id.map(|id| id as i64);
    state_of(TaskState::from_code(state as i64), active_dispute, changeset).code() as f64
}
