//! What JavaScript passes, as the core's values and options.

use gigwire::machine::{CallOptions, PagesOptions};
use gigwire::secret::Secret;
use gigwire::value::Value;
use js_sys::{Array, Map, Number, Object, Reflect, Symbol};
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

/// Settings or options, read one by one. What is wrong with one is told at the end: a way out at each would double the code.
pub(crate) struct Given<'a> {
    object: &'a JsValue,
    refused: Option<JsValue>,
}

impl<'a> Given<'a> {
    pub(crate) fn of(object: &'a JsValue) -> Self {
        Self { object, refused: None }
    }

    /// Null where it is absent.
    fn value(&mut self, name: &str) -> Value {
        if !self.object.is_object() {
            return Value::Null;
        }
        match Reflect::get(self.object, &JsValue::from_str(name)) {
            Ok(given) => value(&given).unwrap_or_else(|_| self.wrong(name)),
            Err(thrown) => {
                self.refused = Some(thrown);
                Value::Null
            }
        }
    }

    /// The message must not quote the value: it may be a password.
    fn wrong(&mut self, name: &str) -> Value {
        self.refused.get_or_insert_with(|| invalid("client", name, "is of the wrong type"));
        Value::Null
    }

    pub(crate) fn text(&mut self, name: &str) -> Option<String> {
        match self.value(name) {
            Value::Text(text) => return Some(text),
            Value::Null => {}
            _ => drop(self.wrong(name)),
        }
        None
    }

    pub(crate) fn secret(&mut self, name: &str) -> Option<Secret> {
        self.text(name).map(Secret::from)
    }

    pub(crate) fn flag(&mut self, name: &str) -> Option<bool> {
        match self.value(name) {
            Value::Bool(flag) => return Some(flag),
            Value::Null => {}
            _ => drop(self.wrong(name)),
        }
        None
    }

    fn whole(&mut self, name: &str) -> Option<i64> {
        match self.value(name) {
            Value::Int(number) => return Some(number),
            Value::Null => {}
            _ => drop(self.wrong(name)),
        }
        None
    }

    pub(crate) fn number<T: TryFrom<i64>>(&mut self, name: &str) -> Option<T> {
        let number = T::try_from(self.whole(name)?).ok();
        if number.is_none() {
            self.wrong(name);
        }
        number
    }

    /// Texts by name.
    pub(crate) fn texts(&mut self, name: &str) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        match self.value(name) {
            Value::Map(entries) => {
                for (key, value) in entries {
                    match value {
                        Value::Text(text) => texts.push((key, text)),
                        _ => drop(self.wrong(name)),
                    }
                }
            }
            Value::Null => {}
            _ => drop(self.wrong(name)),
        }
        texts
    }

    /// What was wrong first.
    pub(crate) fn refused(self) -> Result<(), JsValue> {
        self.refused.map_or(Ok(()), Err)
    }
}

/// How one call is carried through.
pub(crate) fn call_options(options: &JsValue) -> Result<CallOptions, JsValue> {
    let mut given = Given::of(options);
    let usual = CallOptions::default();
    let options = CallOptions {
        timeout_ms: given.number("timeoutMs").unwrap_or(usual.timeout_ms),
        deadline_ms: given.number("deadlineMs").unwrap_or(usual.deadline_ms),
        max_attempts: given.number("maxAttempts").unwrap_or(usual.max_attempts),
        company_id: given.number("companyId"),
        known_state: given.number("knownState"),
    };
    given.refused().map(|()| options)
}

/// How a listing is read.
pub(crate) fn pages_options(options: &JsValue) -> Result<PagesOptions, JsValue> {
    let mut given = Given::of(options);
    let in_flight = given.number("inFlight").unwrap_or(PagesOptions::default().in_flight);
    given.refused()?;
    Ok(PagesOptions { call: call_options(options)?, in_flight })
}
