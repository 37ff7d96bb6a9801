//! A decoded value as plain data, the same for every binding: names of the faces, decimals as text, dates as ISO 8601,
//! null for what is absent, unknown fields under `extra`.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::document::Node;
use crate::schema::Type;

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_null() {
            return serializer.serialize_none();
        }
        match self.ty() {
            Type::Model(_) => serialize_object(self, serializer),
            Type::List(_) => {
                let items = self.items();
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&item)?;
                }
                list.end()
            }
            Type::Map(_) => {
                let mut map = serializer.serialize_map(None)?;
                for (key, value) in self.entries() {
                    map.serialize_entry(key, &value)?;
                }
                map.end()
            }
            Type::Any => Undocumented(self.as_json().unwrap_or("null")).serialize(serializer),
            _ => serialize_scalar(self, serializer),
        }
    }
}

fn serialize_scalar<S: Serializer>(node: &Node<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some(value) = node.as_bool() {
        return serializer.serialize_bool(value);
    }
    if let Some(value) = node.as_int() {
        return serializer.serialize_i64(value);
    }
    match node.ty() {
        // Only an exponent makes the platform's text differ from the plain decimal.
        Type::Money | Type::Decimal => match node.as_text() {
            Some(text) if !text.contains(['e', 'E']) => serializer.serialize_str(text),
            _ => serializer.collect_str(&node.as_decimal().unwrap_or_default()),
        },
        // Without hyphens, in braces or as a URN it is what other languages' parsers refuse.
        Type::Uuid => match (node.as_text(), node.as_uuid()) {
            (Some(text), Some(uuid)) if text.len() != 36 => serializer.collect_str(&uuid),
            (Some(text), _) => serializer.serialize_str(text),
            (None, _) => serializer.serialize_none(),
        },
        Type::DateTime | Type::Date => match node.as_iso_text() {
            Some(text) => serializer.serialize_str(&text),
            None => serializer.serialize_none(),
        },
        _ => match node.as_text() {
            Some(text) => serializer.serialize_str(text),
            None => serializer.serialize_none(),
        },
    }
}

fn serialize_object<S: Serializer>(node: &Node<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let fields = node.model().map_or(&[][..], |model| model.fields);
    let mut map = serializer.serialize_map(None)?;
    for (index, field) in fields.iter().enumerate() {
        map.serialize_entry(field.name, &node.field_at(index))?;
    }
    let mut extras = node.extras().peekable();
    if extras.peek().is_some() {
        map.serialize_entry("extra", &Extra(node))?;
    }
    map.end()
}

struct Extra<'n, 'a>(&'n Node<'a>);

impl Serialize for Extra<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.extras().map(|(key, json)| (key, Undocumented(json))))
    }
}

/// JSON of no documented structure, given on as it is, digit by digit: who knows what is money there. What the decoder passes over without looking into it may be more than
/// a value can hold (half of a surrogate pair, `1e999`, a thousand lists in each other): that is given on as its text.
struct Undocumented<'a>(&'a str);

impl Serialize for Undocumented<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let can_be_held = serde_json::from_str::<serde_json::Value>(self.0).is_ok();
        match serde_json::from_str::<&RawValue>(self.0) {
            Ok(raw) if can_be_held => raw.serialize(serializer),
            _ => serializer.serialize_str(self.0),
        }
    }
}
