//! Converting currencies: see [`gigwire::solar_staff::exchange`].

use gigwire::solar_staff::exchange::convert_text;
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
