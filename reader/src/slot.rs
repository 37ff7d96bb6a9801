//! Where the values of an answer lie.

use core::fmt;
use core::num::NonZeroU64;
use std::borrow::Cow;

/// A piece of the kept text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Where it begins, in bytes.
    pub at: u32,
    /// How many bytes it has.
    pub len: u32,
}

/// One decoded value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Not there, or null, or what the platform prints instead of null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A whole number, or the number of a code.
    Int(i64),
    /// A whole number that a slot has no room for: an index into the arena, where its digits are.
    LongInt(u32),
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

/// One decoded value in 8 bytes: its kind in the lowest 4 bits, a number in the others, or two of 30 bits each. It is handed
/// about in one register, also as a result; and a page has 80 of them a row, for which a browser needs fresh memory.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Slot(NonZeroU64);

/// By kind; none is 0.
const NULL: u64 = 1;
const INT: u64 = 2;
const BOOL: u64 = 3;
const LONG_INT: u64 = 4;
const TEXT: u64 = 5;
const UNESCAPED: u64 = 6;
const RAW: u64 = 7;
const OBJECT: u64 = 8;
const LIST: u64 = 9;
const MAP: u64 = 10;

impl Slot {
    /// Nothing.
    pub const NULL: Self = Self::tagged(NULL, 0);
    /// The largest offset, length and index that there is room for.
    pub const MAX: u32 = (1 << 30) - 1;

    /// A value whose numbers have room.
    #[allow(clippy::cast_sign_loss)] // the bits stay
    #[inline]
    #[must_use]
    pub const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Null => Self::NULL,
            Kind::Int(number) => Self::tagged(INT, (number as u64) << 4),
            Kind::Bool(flag) => Self::pair(BOOL, flag as u32, 0),
            Kind::LongInt(index) => Self::pair(LONG_INT, index, 0),
            Kind::Text(Span { at, len }) => Self::pair(TEXT, at, len),
            Kind::Unescaped(index) => Self::pair(UNESCAPED, index, 0),
            Kind::Raw(Span { at, len }) => Self::pair(RAW, at, len),
            Kind::Object(first, extras) => Self::pair(OBJECT, first, extras),
            Kind::List(first, len) => Self::pair(LIST, first, len),
            Kind::Map(first, len) => Self::pair(MAP, first, len),
        }
    }

    #[inline]
    const fn pair(tag: u64, first: u32, second: u32) -> Self {
        Self::tagged(tag, (second as u64) << 34 | (first as u64) << 4)
    }

    #[inline]
    const fn tagged(tag: u64, bits: u64) -> Self {
        match NonZeroU64::new(bits | tag) {
            Some(bits) => Self(bits),
            None => Self(NonZeroU64::MIN),
        }
    }

    /// Whether there is room for a whole number.
    #[inline]
    pub(crate) const fn holds(number: i64) -> bool {
        (number << 4) >> 4 == number
    }

    /// Whether it is nothing.
    #[inline]
    #[must_use]
    pub fn is_null(self) -> bool {
        self == Self::NULL
    }

    /// What it is.
    #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)] // the bits stay
    #[inline]
    #[must_use]
    pub const fn kind(self) -> Kind {
        let bits = self.0.get();
        let (first, second) = ((bits >> 4) as u32 & Self::MAX, (bits >> 34) as u32);
        match bits & 15 {
            INT => Kind::Int(bits as i64 >> 4),
            BOOL => Kind::Bool(first == 1),
            LONG_INT => Kind::LongInt(first),
            TEXT => Kind::Text(Span { at: first, len: second }),
            UNESCAPED => Kind::Unescaped(first),
            RAW => Kind::Raw(Span { at: first, len: second }),
            OBJECT => Kind::Object(first, second),
            LIST => Kind::List(first, second),
            MAP => Kind::Map(first, second),
            _ => Kind::Null,
        }
    }

    /// A scalar as the text that stands for it on the wire.
    #[must_use]
    pub fn text<'t>(self, text: &'t str, arena: &'t [String]) -> Option<Cow<'t, str>> {
        match self.kind() {
            Kind::Text(span) => text.get(span.at as usize..(span.at + span.len) as usize).map(Cow::Borrowed),
            Kind::Unescaped(index) | Kind::LongInt(index) => {
                arena.get(index as usize).map(|text| Cow::Borrowed(text.as_str()))
            }
            Kind::Int(number) => Some(Cow::Owned(number.to_string())),
            Kind::Bool(flag) => Some(Cow::Borrowed(if flag { "true" } else { "false" })),
            _ => None,
        }
    }
}

impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind().fmt(f)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_again() {
        let (most, span) = (Slot::MAX, |at, len| Span { at, len });
        for kind in [
            Kind::Null,
            Kind::Bool(true),
            Kind::Bool(false),
            Kind::Int(0),
            Kind::Int(-1),
            Kind::Int((1 << 59) - 1),
            Kind::Int(-1 << 59),
            Kind::LongInt(7),
            Kind::Text(span(0, 0)),
            Kind::Text(span(0, most)),
            Kind::Text(span(most, 0)),
            Kind::Unescaped(most),
            Kind::Raw(span(12, 34)),
            Kind::Object(most, most),
            Kind::List(3, 4),
            Kind::Map(5, 6),
        ] {
            assert_eq!(Slot::of(kind).kind(), kind);
            assert_eq!(Slot::of(kind).is_null(), kind == Kind::Null);
        }
        assert_eq!(size_of::<Result<Slot, crate::Unread>>(), 8);
    }

    #[test]
    fn a_number_of_more_than_60_bits_has_no_room() {
        for number in [i64::MIN, (-1 << 59) - 1, 1 << 59, i64::MAX] {
            assert!(!Slot::holds(number), "{number}");
        }
        for number in [-1 << 59, -1, 0, (1 << 59) - 1] {
            assert!(Slot::holds(number), "{number}");
        }
    }
}
