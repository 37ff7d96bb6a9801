//! The decoder: one pass over the answer, guided by the tables. It checks each value against its table entry and notes
//! where it lies. It is lenient in the ways that the platforms' documents make necessary, and never loses a value.

use core::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::document::{Document, Extra, Slot};
use super::received_file::Kept;
use super::tape::{Step, Tape, expected, path_text};
use super::variants::decide;
use super::{decimal, envelope, quoted, time};
use crate::error::DecodeError;
use crate::http::Response;
use crate::schema::{Answer, Codes, Field, Model, Operation, Type};

/// Reads the answer to an operation.
///
/// # Errors
/// [`DecodeError`] when it is not JSON, or a value cannot be what the catalog says it is, or a required one is missing.
pub fn decode(operation: &'static Operation, response: Response) -> Result<Document, DecodeError> {
    static ANY: Type = Type::Any;
    let (ty, may_be_empty) = match &operation.response {
        Answer::Empty => (&ANY, true),
        Answer::Json(ty) => (ty, false),
        Answer::JsonOrEmpty(ty) => (ty, true),
        Answer::JsonOrList(ty) => (ty, false),
        Answer::File { or_empty, .. } => (&ANY, *or_empty),
    };
    if let Answer::File { kind, .. } = operation.response
        && !(may_be_empty && response.body.is_empty())
    {
        let file = Some(Box::new(Kept::read(kind, response)?));
        return Ok(Document { file, ..empty(operation, ty, String::new()) });
    }
    let Response { status, headers, mut body } = response;
    if body.starts_with(b"\xEF\xBB\xBF") {
        body.drain(..3);
    }
    let blank = body.iter().all(u8::is_ascii_whitespace);
    if matches!(operation.response, Answer::Empty) || (blank && may_be_empty) {
        return Ok(empty(operation, ty, String::from_utf8_lossy(&body).into_owned()));
    }
    // The answer itself becomes the document's text: it is not copied, and checked for UTF-8 once.
    let text = match String::from_utf8(body) {
        Ok(text) => text,
        Err(error) => {
            return Err(not_json(Response { status, headers, body: error.into_bytes() }, "bytes that are not UTF-8"));
        }
    };
    let not_json = |text: String, found| {
        Err(not_json(Response { status, headers: headers.clone(), body: text.into_bytes() }, found))
    };
    if u32::try_from(text.len()).is_err() {
        return not_json(text, "more than 4 GiB");
    }
    if blank {
        return not_json(text, "an empty body");
    }
    if text.trim_start().starts_with('<') {
        return not_json(text, "HTML or XML");
    }
    // Where the documents promise an answer in one place and none in another, anything but an object says no more than none.
    let (answer, key) = envelope::opened(operation, &text);
    if may_be_empty && !answer.trim_start().starts_with('{') {
        return Ok(empty(operation, ty, text));
    }
    // A page of tasks needs a slot every 22 bytes. To guess too low costs a copy of all of them, too high fresh memory
    // each time.
    let mut tape = Tape::over(&text, text.len() / 20);
    let bare_list = matches!(operation.response, Answer::JsonOrList(_)) && answer.trim_start().starts_with('[');
    let root = if bare_list { read_bare_list(answer, ty, &mut tape) } else { read(answer, ty, &mut tape) };
    let root = match key {
        Some(key) => tape.inside(root, || Step::Key(key)),
        None => root,
    };
    match root {
        Ok(root) => {
            let Tape { slots, arena, extras, .. } = tape;
            Ok(Document { operation, ty, text, slots, arena, extras, root, file: None })
        }
        Err(error) => {
            let failure = tape.failure.unwrap_or_default();
            let found = if failure.found.is_empty() { syntax(&error) } else { failure.found };
            let expected = if failure.expected.is_empty() { "JSON".into() } else { failure.expected };
            let response = Some(Arc::new(Response { status, headers, body: text.into_bytes() }));
            Err(DecodeError { path: path_text(&failure.path), expected, found, response })
        }
    }
}

/// An answer that says nothing, or nothing that matters.
fn empty(operation: &'static Operation, ty: &'static Type, text: String) -> Document {
    Document { operation, ty, text, slots: vec![], arena: vec![], extras: vec![], root: Slot::Null, file: None }
}

pub(super) fn read(text: &str, ty: &'static Type, tape: &mut Tape<'_>) -> Result<Slot, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let root = Seed { tape, ty }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    if matches!(root, Slot::Null) {
        tape.fail("null or nothing", ty);
        return Err(serde_json::Error::custom("null"));
    }
    Ok(root)
}

/// A list where the object around it was left out: it is the object's first field.
fn read_bare_list(text: &str, ty: &'static Type, tape: &mut Tape<'_>) -> Result<Slot, serde_json::Error> {
    let Type::Model(Model { fields: fields @ [list, ..], .. }) = ty else { return read(text, ty, tape) };
    let object = tape.next_slot();
    let start = tape.slots.len();
    tape.slots.resize(start + fields.len(), Slot::Null);
    let items = read(text, &list.ty, tape)?;
    if let Some(slot) = tape.slots.get_mut(start) {
        *slot = items;
    }
    Ok(Slot::Object(object, Tape::NO_EXTRAS))
}

fn not_json(response: Response, found: &str) -> DecodeError {
    DecodeError { path: "$".into(), expected: "JSON".into(), found: found.into(), response: Some(Arc::new(response)) }
}

pub(super) fn syntax(error: &serde_json::Error) -> String {
    let what = if error.is_eof() { "JSON that ends too early" } else { "broken JSON" };
    format!("{what} at line {} column {}", error.line(), error.column())
}

pub(super) struct Seed<'s, 't> {
    pub tape: &'s mut Tape<'t>,
    pub ty: &'static Type,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Slot;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Slot, D::Error> {
        match self.ty {
            Type::Money | Type::Decimal => {
                let raw: &RawValue = Deserialize::deserialize(deserializer)?;
                self.decimal(raw.get())
            }
            Type::Any | Type::Variant(_) => {
                let raw: &RawValue = Deserialize::deserialize(deserializer)?;
                let text = raw.get();
                Ok(if text == "null" { Slot::Null } else { Slot::Raw(self.tape.span(text)) })
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl Seed<'_, '_> {
    fn wrong<T, E: serde::de::Error>(self, found: impl Into<String>) -> Result<T, E> {
        self.tape.fail(found, self.ty);
        Err(E::custom("wrong type"))
    }

    /// Money is read from the text itself, number or string: it never passes through a float.
    fn decimal<E: serde::de::Error>(self, json: &str) -> Result<Slot, E> {
        let text = match json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
            Some(quoted) => quoted.trim(),
            None => json,
        };
        if text.is_empty() || json == "null" {
            return Ok(Slot::Null);
        }
        if decimal::is_plainly_exact(text.as_bytes()) || decimal::parse(text).is_some() {
            return Ok(Slot::Text(self.tape.span(text)));
        }
        self.wrong(shown(json))
    }

    fn text<E: serde::de::Error>(self, text: &str, slot: impl FnOnce(&mut Tape<'_>) -> Slot) -> Result<Slot, E> {
        let fits = match self.ty {
            Type::Text | Type::Secret => return Ok(slot(self.tape)),
            Type::Model(model) if !model.bare.is_empty() && !text.is_empty() => return self.bare(model, text),
            Type::Code(codes) if codes.by_alias(text).is_some() => return self.alias(codes, text),
            _ if time::is_no_date(text) && !matches!(self.ty, Type::List(_) | Type::Map(_)) => return Ok(Slot::Null),
            Type::Code(Codes { int: false, .. }) => true,
            Type::Code(_) => return Ok(text.parse().map_or_else(|_| slot(self.tape), Slot::Int)),
            Type::Int => match text.trim().parse() {
                Ok(value) => return Ok(Slot::Int(value)),
                Err(_) => false,
            },
            Type::Bool => match text {
                "0" | "false" => return Ok(Slot::Bool(false)),
                "1" | "true" => return Ok(Slot::Bool(true)),
                _ => false,
            },
            Type::Uuid => uuid::Uuid::try_parse(text).is_ok(),
            Type::Date => time::parse_date(text).is_some(),
            Type::DateTime => time::parse_datetime(text).is_some(),
            _ => false,
        };
        if fits { Ok(slot(self.tape)) } else { self.wrong(format!("text {}", shown(text))) }
    }

    fn int<E: serde::de::Error>(self, value: i64) -> Result<Slot, E> {
        match self.ty {
            Type::Code(codes @ Codes { int: false, .. }) if !codes.aliases.is_empty() => {
                self.alias(codes, &value.to_string())
            }
            Type::Int | Type::Code(Codes { int: true, .. }) => Ok(Slot::Int(value)),
            Type::Bool if value == 0 || value == 1 => Ok(Slot::Bool(value == 1)),
            Type::Text | Type::Secret | Type::Code(_) => Ok(self.tape.keep(value.to_string())),
            Type::Model(model) if !model.bare.is_empty() => self.bare(model, &value.to_string()),
            _ => self.wrong(format!("the number {value}")),
        }
    }

    /// Another spelling of a code.
    fn alias<E>(self, codes: &Codes, text: &str) -> Result<Slot, E> {
        let wire = codes.by_alias(text).unwrap_or(text);
        Ok(match wire.parse() {
            Ok(number) if codes.int => Slot::Int(number),
            _ => self.tape.keep(wire.to_owned()),
        })
    }

    /// A text or number in place of the object: it is the first of some fields that it fits.
    fn bare<E: serde::de::Error>(self, model: &'static Model, text: &str) -> Result<Slot, E> {
        let object = self.tape.next_slot();
        let start = self.tape.slots.len();
        self.tape.slots.resize(start + model.fields.len(), Slot::Null);
        for index in model.bare {
            let slot = match model.fields.get(*index).map(|field| &field.ty) {
                Some(Type::Int) => text.trim().parse().ok().map(Slot::Int),
                Some(Type::Code(codes)) if codes.by_alias(text).is_some() => {
                    Some(Seed { tape: self.tape, ty: self.ty }.alias::<E>(codes, text)?)
                }
                Some(Type::Code(codes)) if codes.int => text.trim().parse().ok().map(Slot::Int),
                Some(Type::Uuid) if uuid::Uuid::try_parse(text).is_err() => None,
                Some(_) => Some(self.tape.keep(text.to_owned())),
                None => None,
            };
            if let (Some(slot), Some(place)) = (slot, self.tape.slots.get_mut(start + index)) {
                *place = slot;
                return Ok(Slot::Object(object, Tape::NO_EXTRAS));
            }
        }
        self.wrong(format!("text {}", shown(text)))
    }
}

/// A short piece of what was found. A wrong value is no secret by type, but it may be long.
fn shown(text: &str) -> String {
    let mut piece: String = text.chars().take(40).collect();
    if piece.len() < text.len() {
        piece.push('…');
    }
    quoted(&piece)
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = Slot;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&expected(self.ty))
    }

    fn visit_unit<E>(self) -> Result<Slot, E> {
        Ok(Slot::Null)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Slot, E> {
        match self.ty {
            Type::Bool => Ok(Slot::Bool(value)),
            // Documented as an integer in one place and a boolean in another.
            Type::Code(Codes { int: true, .. }) => Ok(Slot::Int(value.into())),
            Type::Code(_) => Ok(self.tape.keep(value.to_string())),
            // PHP's way of saying that there is no id.
            Type::Int if !value => Ok(Slot::Null),
            _ => self.wrong(if value { "true" } else { "false" }),
        }
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Slot, E> {
        self.int(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Slot, E> {
        match i64::try_from(value) {
            Ok(value) => self.int(value),
            Err(_) => self.wrong(format!("the number {value}")),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Slot, E> {
        // `12.0` where an id is documented; anything with a fraction, or past exactness, is a wrong type.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() == 0.0 && value.abs() < EXACT && !matches!(self.ty, Type::Text | Type::Secret) {
            #[allow(clippy::cast_possible_truncation)]
            return self.int(value as i64);
        }
        // Printing it would bring the printing of floats into every bundle, for a value that is in the answer anyway.
        self.wrong("a number with a fraction, or past 64 bits")
    }

    fn visit_borrowed_str<E: serde::de::Error>(self, text: &'de str) -> Result<Slot, E> {
        self.text(text, |tape| Slot::Text(tape.span(text)))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Slot, E> {
        self.text(text, |tape| tape.keep(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Slot, A::Error> {
        let Type::List(item) = self.ty else {
            // PHP prints an empty object as an empty list.
            let empty = access.next_element::<IgnoredAny>()?.is_none();
            return match self.ty {
                Type::Model(_) if empty => Ok(Slot::Null),
                Type::Map(_) if empty => Ok(Slot::Map(0, 0)),
                _ => self.wrong("a list"),
            };
        };
        let tape = self.tape;
        let mark = tape.pending.len();
        loop {
            let index = tape.pending.len() - mark;
            let read = access.next_element_seed(Seed { tape, ty: item });
            match tape.inside(read, || Step::Index(index))? {
                Some(slot) => tape.pending.push(slot),
                None => break,
            }
        }
        let (first, len) = tape.store_pending(mark);
        Ok(Slot::List(first, len))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Slot, A::Error> {
        match self.ty {
            Type::Model(model) => read_object(self.tape, model, access),
            Type::Map(value) => read_map(self.tape, value, access),
            _ => {
                while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                self.wrong("an object")
            }
        }
    }
}

fn read_object<'de, A: MapAccess<'de>>(
    tape: &mut Tape<'_>,
    model: &'static Model,
    mut access: A,
) -> Result<Slot, A::Error> {
    let fields = model.fields;
    let first = tape.next_slot();
    let start = tape.slots.len();
    tape.slots.resize(start + fields.len(), Slot::Null);
    let order = tape.order_of(model);
    let undecided = tape.undecided.len();
    let mark = tape.pending_extras.len();
    let mut place = 0;
    loop {
        let guess = tape.expected_at(order, place);
        let Some(key) = access.next_key_seed(Key { fields, guess, tape })? else { break };
        let (index, by_alias) = match key {
            Found::Field { index, by_alias } => (index, by_alias),
            Found::Unknown(key) => {
                let raw: &RawValue = access.next_value()?;
                let value = tape.span(raw.get());
                tape.pending_extras.push(Extra { object: first, key, value });
                continue;
            }
        };
        if index != guess {
            tape.remember(order, place, index);
        }
        place += 1;
        let Some(field) = fields.get(index) else { continue };
        let slot = if field.guess {
            let raw: &RawValue = access.next_value()?;
            read_guess(tape, field, first, raw)
        } else {
            let read = access.next_value_seed(Seed { tape, ty: &field.ty });
            tape.inside(read, || Step::Key(field.wire))?
        };
        // An alias does not wipe what the proper name brought.
        if let Some(value) = tape.slots.get_mut(start + index)
            && !matches!(slot, Slot::Null)
            && (!by_alias || matches!(value, Slot::Null))
        {
            *value = slot;
        }
        if let Type::Variant(_) = field.ty {
            tape.undecided.push(index);
        }
    }
    while tape.undecided.len() > undecided {
        let Some(index) = tape.undecided.pop() else { break };
        decide(tape, model, start, index).map_err(A::Error::custom)?;
    }
    for (field, slot) in fields.iter().zip(tape.slots.iter().skip(start)) {
        if field.required && matches!(slot, Slot::Null) {
            tape.fail("null or nothing", &field.ty);
            return tape.inside(Err(A::Error::custom("missing")), || Step::Key(field.wire));
        }
    }
    Ok(Slot::Object(first, tape.store_extras(mark)))
}

/// A field that the documents do not tell of: where the guess does not fit, the value stands among the extras.
fn read_guess(tape: &mut Tape<'_>, field: &'static Field, object: u32, raw: &RawValue) -> Slot {
    let mark = tape.mark();
    let read = Seed { tape, ty: &field.ty }.deserialize(&mut serde_json::Deserializer::from_str(raw.get()));
    read.unwrap_or_else(|_| {
        tape.forget(mark);
        let (key, value) = (tape.keep(field.wire.to_owned()), tape.span(raw.get()));
        tape.pending_extras.push(Extra { object, key, value });
        Slot::Null
    })
}

fn read_map<'de, A: MapAccess<'de>>(tape: &mut Tape<'_>, ty: &'static Type, mut access: A) -> Result<Slot, A::Error> {
    let mark = tape.pending.len();
    while let Some(key) = access.next_key::<String>()? {
        let read = access.next_value_seed(Seed { tape, ty });
        let value = tape.inside(read, || Step::DataKey(key.clone()))?;
        let key = tape.keep(key);
        tape.pending.extend([key, value]);
    }
    let (first, slots) = tape.store_pending(mark);
    Ok(Slot::Map(first, slots / 2))
}

/// Finds a key among the fields: first where it was the last time.
struct Key<'s, 't> {
    fields: &'static [Field],
    guess: usize,
    tape: &'s mut Tape<'t>,
}

enum Found {
    Field { index: usize, by_alias: bool },
    Unknown(Slot),
}

impl Key<'_, '_> {
    fn find(&self, key: &str) -> Option<Found> {
        if self.fields.get(self.guess).is_some_and(|field| field.wire == key) {
            return Some(Found::Field { index: self.guess, by_alias: false });
        }
        if let Some(index) = self.fields.iter().position(|field| field.wire == key) {
            return Some(Found::Field { index, by_alias: false });
        }
        let index = self.fields.iter().position(|field| field.aliases.contains(&key))?;
        Some(Found::Field { index, by_alias: true })
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_, '_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Key<'_, '_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Found, E> {
        Ok(self.find(key).unwrap_or_else(|| Found::Unknown(Slot::Text(self.tape.span(key)))))
    }

    fn visit_str<E>(self, key: &str) -> Result<Found, E> {
        Ok(self.find(key).unwrap_or_else(|| Found::Unknown(self.tape.keep(key.to_owned()))))
    }
}
