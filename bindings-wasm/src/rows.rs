//! Neutral rows: see [`gigwire::rows`].

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments::{arguments, pages_options};
use crate::client::{Client, millis};
use crate::failure;

#[wasm_bindgen]
impl Client {
    /// Starts a reading of neutral rows.
    #[wasm_bindgen(js_name = startRows)]
    pub fn start_rows(
        &mut self,
        kind: &str,
        args: &JsValue,
        options: &JsValue,
        now: f64,
        entropy: u64,
    ) -> Result<u64, JsValue> {
        let options = pages_options(options)?;
        let started = arguments("rows", args, &mut self.files).and_then(|args| {
            let started = self.machine.start_rows(kind, &args, &options, millis(now), entropy);
            started.map_err(|error| failure::data(&error))
        });
        self.files.belong_to(started.as_ref().ok().copied());
        started.map(|handle| handle.0)
    }
}
