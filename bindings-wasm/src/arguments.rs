//! What JavaScript passes, as the core's values and options.

use gigwire::machine::CallOptions;
use gigwire::value::Value;
use js_sys::{Array, Map, Number, Object, Reflect, Symbol};
use wasm_bindgen::{JsCast, JsValue};

use crate::failure::invalid;
#[cfg(not(feature = "flows"))]
use crate::files::Files;

/// An object of arguments. Each is converted by itself, so that a refusal names it.
#[cfg(not(feature = "flows"))]
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
        let value = value(&entry.get(1)).map_err(|problem| invalid(operation, &name, problem))?;
        entries.push((name, value));
    }
    Ok(Value::Map(entries))
}

/// A number with a fraction is refused: by the time it gets here it has been a float.
#[allow(clippy::cast_possible_truncation)] // safe integers are within 64 bits
fn value(given: &JsValue) -> Result<Value, &'static str> {
    if given.is_undefined() || given.is_null() {
        return Ok(Value::Null);
    }
    if let Some(flag) = given.as_bool() {
        return Ok(Value::Bool(flag));
    }
    if let Some(text) = given.as_string() {
        return Ok(Value::Text(text));
    }
    match given.as_f64() {
        Some(number) if Number::is_safe_integer(given) => return Ok(Value::Int(number as i64)),
        Some(_) => {
            return Err("a number with a fraction, or too large to be exact: pass decimals and large numbers as text");
        }
        None => {}
    }
    if given.is_bigint() {
        return i64::try_from(given.clone()).map(Value::Int).map_err(|_| "a whole number past 64 bits");
    }
    if let Some(items) = given.dyn_ref::<Array>() {
        return items.iter().map(|item| value(&item)).collect::<Result<_, _>>().map(Value::List);
    }
    let object = match given.dyn_ref::<Map>() {
        Some(map) => Object::from_entries(map).ok(),
        // Sets, typed arrays and other things to iterate over are no objects of named values; functions are none either.
        None if given.is_object() && !Reflect::has(given, &Symbol::iterator()).unwrap_or(true) => {
            given.dyn_ref::<Object>().cloned()
        }
        None => None,
    };
    let Some(object) = object else {
        return Err("must be a boolean, a whole number, text, a list or an object (decimals as text)");
    };
    let entry = |entry: JsValue| {
        let entry: Array = entry.unchecked_into();
        Ok((entry.get(0).as_string().unwrap_or_default(), value(&entry.get(1))?))
    };
    Object::entries(&object).iter().map(entry).collect::<Result<_, _>>().map(Value::Map)
}

/// What a setting can be.
pub(crate) trait Setting: Sized {
    /// `None`: it is something else.
    fn read(value: Value) -> Option<Self>;
}

impl Setting for String {
    fn read(value: Value) -> Option<Self> {
        if let Value::Text(text) = value { Some(text) } else { None }
    }
}

impl Setting for bool {
    fn read(value: Value) -> Option<Self> {
        if let Value::Bool(flag) = value { Some(flag) } else { None }
    }
}

macro_rules! whole_numbers {
    ($($number:ty),+) => {
        $(impl Setting for $number {
            fn read(value: Value) -> Option<Self> {
                if let Value::Int(number) = value { number.try_into().ok() } else { None }
            }
        })+
    };
}

whole_numbers!(i64, u64, u32, usize);

/// Texts by name.
impl Setting for Vec<(String, String)> {
    fn read(value: Value) -> Option<Self> {
        let Value::Map(entries) = value else { return None };
        entries.into_iter().map(|(name, value)| Some((name, String::read(value)?))).collect()
    }
}

/// A setting or option by its name; `None` where it is absent or null.
pub(crate) fn option<T: Setting>(object: &JsValue, name: &str) -> Result<Option<T>, JsValue> {
    if !object.is_object() {
        return Ok(None);
    }
    let given = Reflect::get(object, &JsValue::from_str(name))?;
    // The message must not quote the value: it may be a password.
    let wrong = || invalid("client", name, "is of the wrong type");
    match value(&given).map_err(|_| wrong())? {
        Value::Null => Ok(None),
        value => T::read(value).map(Some).ok_or_else(wrong),
    }
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
