//! Strict reading of JSON bodies: one object, no key twice, numbers kept as the text they were sent as.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

/// An object of a request, its values still JSON text.
#[derive(Debug, Clone, Default)]
pub struct Object<'a> {
    fields: Vec<(String, &'a RawValue)>,
}

impl<'a> Object<'a> {
    /// Reads a whole body.
    ///
    /// # Errors
    /// A text that says what is wrong with it.
    pub fn parse(body: &'a [u8]) -> Result<Self, String> {
        let text = core::str::from_utf8(body).map_err(|_| "the body is not UTF-8".to_owned())?;
        if text.trim_ascii().is_empty() {
            return Err("a JSON object was expected, the body is empty".to_owned());
        }
        serde_json::from_str(text).map_err(|error| format!("the body is not the JSON object expected: {error}"))
    }

    /// Reads a value inside a body.
    #[must_use]
    pub fn nested(value: &'a RawValue) -> Option<Self> {
        serde_json::from_str(value.get()).ok()
    }

    /// The value of a field; a `null` counts as absent.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.fields.iter().find(|(key, _)| key == name).map(|(_, value)| *value).filter(|value| value.get() != "null")
    }

    /// The names of all fields.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|(name, _)| name.as_str())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields: Vec<(String, &'de RawValue)> = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, &'de RawValue>()? {
                    if fields.iter().any(|(known, _)| *known == name) {
                        return Err(A::Error::custom(format!("the key {name:?} stands twice")));
                    }
                    fields.push((name, value));
                }
                Ok(Object { fields })
            }
        }

        deserializer.deserialize_map(Fields)
    }
}

/// A JSON array, its items still JSON text.
#[must_use]
pub fn array(value: &RawValue) -> Option<Vec<&RawValue>> {
    serde_json::from_str(value.get()).ok()
}

/// A JSON string.
#[must_use]
pub fn text(value: &RawValue) -> Option<String> {
    serde_json::from_str(value.get()).ok()
}

/// A JSON integer from 0 up, written without point or exponent.
#[must_use]
pub fn unsigned(value: &RawValue) -> Option<u64> {
    serde_json::from_str(value.get()).ok()
}

/// `true` or `false`.
#[must_use]
pub fn boolean(value: &RawValue) -> Option<bool> {
    serde_json::from_str(value.get()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strict() {
        let object = Object::parse(br#" {"a": 1.50, "b": null, "c": [1,"x"], "d\u0065": "y"} "#).unwrap();
        assert_eq!(object.get("a").unwrap().get(), "1.50");
        assert!(object.get("b").is_none());
        assert_eq!(array(object.get("c").unwrap()).unwrap().len(), 2);
        assert_eq!(text(object.get("de").unwrap()).as_deref(), Some("y"));
        for bad in [&b"{\"a\":1,\"a\":2}"[..], b"[]", b"", b"{", b"{'a':1}", b"{\"a\":1}x", b"\xff", b"{\"a\":NaN}"] {
            assert!(Object::parse(bad).is_err(), "{bad:?}");
        }
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        let _ = Object::parse(deep.as_bytes()).map(|object| object.get("a").map(array));
    }

    #[test]
    fn integers_are_integers() {
        let object = Object::parse(br#"{"a":1,"b":1.0,"c":"1","d":-1,"e":1e2}"#).unwrap();
        let read = |name| object.get(name).and_then(unsigned);
        assert_eq!([read("a"), read("b"), read("c"), read("d"), read("e")], [Some(1), None, None, None, None]);
    }
}
