//! What the client of the calls has beyond [`Client`]: calls, listings, the session.

use gigwire::machine::PagesOptions;
use gigwire::secret::Secret;
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments::{arguments, call_options, option};
use crate::client::{Client, millis, told_tokens};
use crate::failure;
use crate::plain::{Plain, object};

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
        let started = arguments(operation, args, &mut self.files).and_then(|args| {
            let started = self.machine.start(operation, &args, &call_options(options)?, millis(now), entropy);
            started.map_err(|error| failure::data(&error))
        });
        self.files.belong_to(started.as_ref().ok().copied());
        started.map(|handle| handle.0)
    }

    /// What the caller should know of the call just started: a list of `{ operation, argument, problem }`.
    #[wasm_bindgen(js_name = takeWarnings)]
    pub fn take_warnings(&mut self) -> JsValue {
        let told = self.machine.take_warnings().into_iter().map(|warning| {
            let argument = ("argument", &warning.argument as &dyn Plain);
            object(&[("operation", &warning.operation), argument, ("problem", &warning.problem)])
        });
        told.collect::<Array>().into()
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
        let in_flight = option(options, "inFlight")?.unwrap_or(PagesOptions::default().in_flight);
        let options = PagesOptions { call: call_options(options)?, in_flight };
        let started = arguments(operation, args, &mut self.files).and_then(|args| {
            let started = self.machine.start_pages(operation, args, &options, entropy);
            started.map_err(|error| failure::data(&error))
        });
        self.files.belong_to(started.as_ref().ok().copied());
        started.map(|handle| handle.0)
    }

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
        let in_flight = option(options, "inFlight")?.unwrap_or(PagesOptions::default().in_flight);
        let options = PagesOptions { call: call_options(options)?, in_flight };
        let started = arguments("rows", args, &mut self.files).and_then(|args| {
            let started = self.machine.start_rows(kind, &args, &options, millis(now), entropy);
            started.map_err(|error| failure::data(&error))
        });
        self.files.belong_to(started.as_ref().ok().copied());
        started.map(|handle| handle.0)
    }

    /// Starts a login without a call.
    #[wasm_bindgen(js_name = startLogin)]
    pub fn start_login(&mut self, entropy: u64) -> u64 {
        self.machine.start_login(entropy).0
    }

    /// The platform refused this token to the client of the flows, which was lent it.
    #[wasm_bindgen(js_name = refuseToken)]
    pub fn refuse_token(&mut self, token: String) {
        self.machine.refuse_token(&Secret::from(token));
    }

    /// The current token pair, if there is one.
    #[must_use]
    pub fn tokens(&self) -> JsValue {
        self.machine.tokens().map_or(JsValue::NULL, told_tokens)
    }
}
