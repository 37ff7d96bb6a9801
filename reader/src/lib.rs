//! Reads the JSON of an answer as what the tables of [`gigwire_schema`] say it is, in one pass: each value is checked, and where
//! it lies is noted on a [`Tape`]. It is lenient in the ways that the platforms' documents make necessary, and never loses a
//! value.
//!
//! A crate of its own because of its level: it alone is compiled to be fast where everything else is compiled to be small.

mod case;
pub mod decimal;
mod json;
mod quoted;
mod slot;
mod tape;
pub mod time;
mod value;

pub use case::case_of;
pub use json::Unread;
pub use quoted::quoted;
pub use slot::{Extra, Kind, Slot, Span};
pub use tape::{Failure, Step, Tape};
pub use value::{read, read_bare_list};
