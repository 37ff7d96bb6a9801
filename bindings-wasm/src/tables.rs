//! The tables of platforms, which are not part of the module: each is a file that a page loads for the platform that it uses.

use std::cell::RefCell;

use gigwire::schema::{Platform, packed};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::invalid;

thread_local! {
    static LOADED: RefCell<Vec<&'static Platform>> = const { RefCell::new(Vec::new()) };
}

/// Takes the file of a platform's tables; nothing happens if it has them.
#[wasm_bindgen(js_name = loadTables)]
pub fn load_tables(file: &[u8]) -> Result<(), JsValue> {
    let platform = packed::read(file).map_err(|error| invalid("client", "tables", &error.to_string()))?;
    if found(platform.id).is_none() {
        LOADED.with_borrow_mut(|loaded| loaded.push(platform));
    }
    Ok(())
}

/// Whether the tables of the platform of this name are there.
#[wasm_bindgen(js_name = hasTables)]
#[must_use]
pub fn has_tables(platform: &str) -> bool {
    found(platform).is_some()
}

pub(crate) fn found(name: &str) -> Option<&'static Platform> {
    LOADED.with_borrow(|loaded| loaded.iter().copied().find(|platform| platform.id == name))
}
