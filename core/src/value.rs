//! Arguments as a host passes them, before the tables have checked them.

use core::fmt;

use rust_decimal::Decimal;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// An argument. Hosts make it from what their users write; the encoder checks it against the tables.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: the argument counts as not given.
    Null,
    /// true or false
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// An exact decimal. There is deliberately no float: money is never one.
    Decimal(Decimal),
    /// Text; dates, UUIDs and (from hosts without decimals) amounts too.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object, in the order given.
    Map(Vec<(String, Value)>),
    /// A file, whose content stays with the host.
    File(FileArg),
}

/// A file among the arguments. The core never sees its bytes: it tells the host where in the request they go
/// ([`crate::http::FilePart`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileArg {
    /// The name that the platform is told.
    pub name: String,
    /// Its media type; `None`: `application/octet-stream`.
    pub content_type: Option<String>,
    /// The host's own number for the content.
    pub id: u64,
}

impl Value {
    /// What it is, for messages. Never the value itself: it may be a secret.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "a boolean",
            Self::Int(_) => "a whole number",
            Self::Decimal(_) => "a decimal",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
            Self::File(_) => "a file",
        }
    }
}

macro_rules! from {
    ($($type:ty => |$value:ident| $made:expr),+ $(,)?) => {
        $(impl From<$type> for Value {
            fn from($value: $type) -> Self {
                $made
            }
        })+
    };
}

from! {
    bool => |value| Self::Bool(value),
    i64 => |value| Self::Int(value),
    i32 => |value| Self::Int(value.into()),
    u32 => |value| Self::Int(value.into()),
    Decimal => |value| Self::Decimal(value),
    FileArg => |value| Self::File(value),
    &str => |value| Self::Text(value.into()),
    String => |value| Self::Text(value),
    uuid::Uuid => |value| Self::Text(value.to_string()),
    jiff::civil::Date => |value| Self::Text(value.to_string()),
    jiff::civil::DateTime => |value| Self::Text(value.to_string()),
    jiff::Timestamp => |value| Self::Text(value.to_string()),
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(value: Vec<T>) -> Self {
        Self::List(value.into_iter().map(Into::into).collect())
    }
}

/// Reads arguments that come as JSON or as a JavaScript value. A number with a fraction is refused: by the time it
/// gets here it has been a float.
impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean, a whole number, text, a list or an object (decimals as text)")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Int(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        i64::try_from(value).map(Value::Int).map_err(|_| E::custom("a whole number past 64 bits"))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        // JavaScript has one number type, so 12 arrives here too.
        const SAFE: f64 = 9_007_199_254_740_991.0;
        if value.is_finite() && value.fract() == 0.0 && value.abs() <= SAFE {
            #[allow(clippy::cast_possible_truncation)]
            return Ok(Value::Int(value as i64));
        }
        Err(E::custom("a number with a fraction, or too large to be exact: pass decimals and large numbers as text"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.into()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Value::Map(entries))
    }
}
