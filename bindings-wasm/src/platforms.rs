//! The platforms by their catalog names.

use gigwire::schema::Platform;
use wasm_bindgen::JsValue;

use crate::failure::invalid;

static PLATFORMS: [&Platform; 1] = [&gigwire::solar_staff::PLATFORM];

pub(crate) fn find(name: &str) -> Result<&'static Platform, JsValue> {
    let found = PLATFORMS.into_iter().find(|platform| platform.id == name);
    found.ok_or_else(|| invalid("client", "platform", "is not known"))
}
