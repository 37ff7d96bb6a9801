//! What the client of the calls has beyond [`Client`]: calls, listings, the session.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments::{call_options, pages_options};
use crate::client::{Client, millis};
use crate::js::list;
use crate::plain::{Plain, object};
use crate::step;

#[wasm_bindgen]
impl Client {
    /// Starts one call.
    pub fn start(
        &mut self,
        operation: &str,
        args: &JsValue,
        options: &JsValue,
        now: f64,
        entropy: u64,
    ) -> Result<u64, JsValue> {
        let options = call_options(options)?;
        self.begin(operation, args, &mut |machine, args| {
            machine.start(operation, &args, &options, millis(now), entropy)
        })
    }

    /// What the caller should know of the call just started: a list of `{ operation, argument, problem }`.
    #[wasm_bindgen(js_name = takeWarnings)]
    pub fn take_warnings(&mut self) -> JsValue {
        list(&self.machine.take_warnings(), |warning| {
            let argument = ("argument", &warning.argument as &dyn Plain);
            object(&[("operation", &warning.operation), argument, ("problem", &warning.problem)])
        })
    }

    /// Starts a listing.
    #[wasm_bindgen(js_name = startPages)]
    pub fn start_pages(
        &mut self,
        operation: &str,
        args: &JsValue,
        options: &JsValue,
        entropy: u64,
    ) -> Result<u64, JsValue> {
        let options = pages_options(options)?;
        self.begin(operation, args, &mut |machine, args| machine.start_pages(operation, args, &options, entropy))
    }

    /// Starts a login without a call.
    #[wasm_bindgen(js_name = startLogin)]
    pub fn start_login(&mut self, entropy: u64) -> u64 {
        self.machine.start_login(entropy).0
    }

    /// The current token pair, if there is one.
    #[must_use]
    pub fn tokens(&self) -> JsValue {
        self.machine.tokens().map_or(JsValue::NULL, step::tokens)
    }
}
