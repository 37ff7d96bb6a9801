//! What JavaScript passes, as the core's values and options.

use gigwire::machine::CallOptions;
use gigwire::value::Value;
use js_sys::{Array, Object, Reflect};
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};

use crate::failure::invalid;
use crate::files::Files;

/// An object of arguments. Each is converted by itself, so that a refusal names it.
pub(crate) fn arguments(operation: &str, args: &JsValue, files: &mut Files) -> Result<Value, JsValue> {
    if args.is_undefined() || args.is_null() {
        return Ok(Value::Null);
    }
    let Some(object) = args.dyn_ref::<Object>().filter(|_| !Array::is_array(args)) else {
        return Err(invalid(operation, "", "arguments must be an object"));
    };
    let mut entries = Vec::new();
    for entry in Object::entries(object).iter() {
        let entry: Array = entry.unchecked_into();
        let name = entry.get(0).as_string().unwrap_or_default();
        if let Some(file) = files.take(&entry.get(1))? {
            entries.push((name, file.into()));
            continue;
        }
        let value = serde_wasm_bindgen::from_value(entry.get(1)).map_err(|error| {
            let error = JsValue::from(error);
            let problem =
                error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())).unwrap_or_default();
            invalid(operation, &name, &problem)
        })?;
        entries.push((name, value));
    }
    Ok(Value::Map(entries))
}

/// A setting or option by its name; `None` where it is absent or null.
pub(crate) fn option<T: DeserializeOwned>(object: &JsValue, name: &str) -> Result<Option<T>, JsValue> {
    if !object.is_object() {
        return Ok(None);
    }
    let value = Reflect::get(object, &JsValue::from_str(name))?;
    // The message of a wrong type may quote the value, and the value may be a password.
    serde_wasm_bindgen::from_value(value).map_err(|_| invalid("client", name, "is of the wrong type"))
}

/// How one call is carried through.
pub(crate) fn call_options(options: &JsValue) -> Result<CallOptions, JsValue> {
    let usual = CallOptions::default();
    Ok(CallOptions {
        timeout_ms: option(options, "timeoutMs")?.unwrap_or(usual.timeout_ms),
        deadline_ms: option(options, "deadlineMs")?.unwrap_or(usual.deadline_ms),
        max_attempts: option(options, "maxAttempts")?.unwrap_or(usual.max_attempts),
        company_id: option(options, "companyId")?,
        known_state: option(options, "knownState")?,
    })
}
