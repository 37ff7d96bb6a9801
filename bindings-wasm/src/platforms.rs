//! The platforms by their catalog names.

use gigwire::schema::Platform;
use wasm_bindgen::JsValue;

use crate::failure::invalid;

pub(crate) fn find(name: &str) -> Result<&'static Platform, JsValue> {
    gigwire::platforms::find(name).ok_or_else(|| invalid("client", "platform", "is not known"))
}
