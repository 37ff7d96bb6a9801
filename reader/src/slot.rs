//! Where the values of an answer lie.

use std::borrow::Cow;

/// A piece of the kept text.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// Where it begins, in bytes.
    pub at: u32,
    /// How many bytes it has.
    pub len: u32,
}

/// One decoded value.
#[derive(Clone, Copy, Debug)]
pub enum Slot {
    /// Not there, or null, or what the platform prints instead of null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A whole number, or the number of a code.
    Int(i64),
    /// Text as it stands in the answer.
    Text(Span),
    /// Text that had escapes: an index into the arena.
    Unescaped(u32),
    /// A JSON value of no documented structure.
    Raw(Span),
    /// The first of as many slots as the model has fields, and the first of the object's extras.
    Object(u32, u32),
    /// The first slot, and how many.
    List(u32, u32),
    /// The first slot, and how many pairs of key and value.
    Map(u32, u32),
}

impl Slot {
    /// A scalar as the text that stands for it on the wire.
    #[must_use]
    pub fn text<'t>(&self, text: &'t str, arena: &'t [String]) -> Option<Cow<'t, str>> {
        match self {
            Self::Text(span) => text.get(span.at as usize..(span.at + span.len) as usize).map(Cow::Borrowed),
            Self::Unescaped(index) => arena.get(*index as usize).map(|text| Cow::Borrowed(text.as_str())),
            Self::Int(number) => Some(Cow::Owned(number.to_string())),
            Self::Bool(flag) => Some(Cow::Borrowed(if *flag { "true" } else { "false" })),
            _ => None,
        }
    }
}

/// A field that the catalog does not know.
#[derive(Debug)]
pub struct Extra {
    /// The first slot of the object it was found in.
    pub object: u32,
    /// Its key, a text.
    pub key: Slot,
    /// Its value, as JSON.
    pub value: Span,
}
