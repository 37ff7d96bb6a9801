//! One session for two clients. The client of the calls owns it, and lends its token to the full one; how often the platform was
//! called they hand to each other, so that both together keep to its limits.

use gigwire::secret::Secret;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::client::Client;
#[cfg(feature = "full")]
use crate::client::millis;
use crate::failure;

#[wasm_bindgen]
impl Client {
    /// How often the platform was called, for the other client.
    #[must_use]
    pub fn limits(&self) -> Vec<u8> {
        self.machine.limits()
    }

    /// Goes on from what the other client told.
    #[wasm_bindgen(js_name = takeOverLimits)]
    pub fn take_over_limits(&mut self, limits: &[u8]) -> Result<(), JsValue> {
        self.machine.take_over_limits(limits).map_err(|error| failure::data(&error))
    }
}

#[cfg(not(feature = "full"))]
#[wasm_bindgen]
impl Client {
    /// The platform refused this token to the full client, which was lent it.
    #[wasm_bindgen(js_name = refuseToken)]
    pub fn refuse_token(&mut self, token: String) {
        self.machine.refuse_token(&Secret::from(token));
    }
}

#[cfg(feature = "full")]
#[wasm_bindgen]
impl Client {
    /// Reports the token to send; nothing: there is none.
    #[wasm_bindgen(js_name = onToken)]
    pub fn on_token(&mut self, token: Option<String>, now: f64) {
        self.machine.on_token(token.map(Secret::from), millis(now));
    }
}
