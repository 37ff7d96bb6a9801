//! The platforms by their catalog names.

use gigwire::schema::Platform;
use wasm_bindgen::JsValue;

use crate::failure::invalid;

pub(crate) fn find(name: &str) -> Result<&'static Platform, JsValue> {
    found(name).ok_or_else(|| {
        invalid(
            "client",
            "platform",
            "is not known, or its tables are not loaded yet: await its connect(), or initTables(), first",
        )
    })
}

/// Views of answers, which flows use, know models by where their compiled tables lie.
#[cfg(feature = "full")]
fn found(name: &str) -> Option<&'static Platform> {
    gigwire::platforms::find(name)
}

#[cfg(not(feature = "full"))]
use crate::tables::found;
