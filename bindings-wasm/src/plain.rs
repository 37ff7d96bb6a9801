//! Rust data as plain JavaScript objects.

use serde::Serialize;
use wasm_bindgen::JsValue;

/// Objects with string keys, `null` for what is absent. Fails for a whole number that a JavaScript number cannot hold.
pub(crate) fn plain<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, serde_wasm_bindgen::Error> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())
}
