//! What JavaScript passes, as the core's values and options.

use gigwire::machine::{CallOptions, PagesOptions};
use gigwire::secret::Secret;
use gigwire::value::Value;
use wasm_bindgen::{JsCast, JsValue};

use crate::failure::invalid;
use crate::files::Files;
use crate::js::{self, Array, Map, Object};

/// An object of arguments. Each is converted by itself, so that a refusal names it.
pub(crate) fn arguments(operation: &str, args: &JsValue, files: &mut Files) -> Result<Value, JsValue> {
    if args.is_undefined() || args.is_null() {
        return Ok(Value::Null);
    }
    if !args.is_object() || Array::is(args) {
        return Err(invalid(operation, "", "arguments must be an object"));
    }
    let mut entries = Vec::new();
    for (name, given) in named(args)? {
        let value = match files.take(&given)? {
            Some(file) => file.into(),
            None => value(&given).map_err(|problem| invalid(operation, &name, problem))?,
        };
        entries.push((name, value));
    }
    Ok(Value::Map(entries))
}

/// The names and values of an object.
fn named(object: &JsValue) -> Result<Vec<(String, JsValue)>, JsValue> {
    let entries = Object::entries(object)?;
    let entry = |index| {
        let entry: Array = entries.item(index).unchecked_into();
        (entry.item(0).as_string().unwrap_or_default(), entry.item(1))
    };
    Ok((0..entries.length()).map(entry).collect())
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
        Some(number) if js::is_safe_integer(given) => return Ok(Value::Int(number as i64)),
        Some(_) => {
            return Err("a number with a fraction, or too large to be exact: pass decimals and large numbers as text");
        }
        None => {}
    }
    if given.is_bigint() {
        return i64::try_from(given.clone()).map(Value::Int).map_err(|_| "a whole number past 64 bits");
    }
    if let Some(items) = given.dyn_ref::<Array>() {
        return (0..items.length()).map(|index| value(&items.item(index))).collect::<Result<_, _>>().map(Value::List);
    }
    let object = match given.dyn_ref::<Map>() {
        Some(map) => Object::from_entries(map).ok(),
        // Sets, typed arrays and other things to iterate over are no objects of named values; functions are none either.
        None if given.is_object() && !js::ITERATOR.with(|name| js::has(given, name)).unwrap_or(true) => {
            Some(given.clone())
        }
        None => None,
    };
    let Some(entries) = object.and_then(|object| named(&object).ok()) else {
        return Err("must be a boolean, a whole number, text, a list or an object (decimals as text)");
    };
    let entry = |(name, given): (String, JsValue)| Ok((name, value(&given)?));
    entries.into_iter().map(entry).collect::<Result<_, _>>().map(Value::Map)
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
        match js::get(self.object, name) {
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
