//! Neutral rows: see [`gigwire::rows`].

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments::pages_options;
use crate::client::{Client, millis};

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
        self.begin("rows", args, &mut |machine, args| machine.start_rows(kind, &args, &options, millis(now), entropy))
    }
}
