//! JSON whose shape nobody documents, opened one level at a time by the decoder itself. A tree of values (`serde_json::Value`)
//! brings a second reader, a map and the printing of floats into every bundle: a tenth of a wasm module.

use core::ops::Range;

use gigwire_reader::{Kind, Slot, Span, Tape, read};

use super::encode::write_text;
use crate::schema::Type;

const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];

/// A JSON value as its text, without blanks around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Undocumented<'a>(&'a str);

impl<'a> Undocumented<'a> {
    /// The value, if the text is one; or what is wrong with it, and where.
    pub fn check(text: &'a str) -> Result<Self, String> {
        let trimmed = text.trim_matches(BLANKS);
        if trimmed == "null" {
            return Ok(Self(trimmed));
        }
        let mut tape = Tape::over(text, 1);
        match read(text, &Type::Any, &mut tape) {
            Ok(_) => Ok(Self(trimmed)),
            Err(_) => Err(tape.failure.unwrap_or_default().found),
        }
    }

    /// The keys and values of a text that is one object; `None`: it is something else, or no JSON.
    pub fn entries_of(text: &'a str) -> Option<Vec<(String, Self)>> {
        Self(text.trim_matches(BLANKS)).entries()
    }

    /// The text as it came.
    pub fn json(self) -> &'a str {
        self.0
    }

    /// Where it lies in the text that it was found in; a null lies nowhere.
    pub fn place_in(self, text: &str) -> Option<Range<usize>> {
        let start = (self.0.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
        (!self.is_null()).then_some(start..start + self.0.len())
    }

    pub fn is_null(self) -> bool {
        self.0 == "null"
    }

    pub fn as_bool(self) -> Option<bool> {
        self.0.parse().ok()
    }

    /// A whole number; not one in a text.
    pub fn as_int(self) -> Option<i64> {
        self.0.parse().ok()
    }

    pub fn is_number(self) -> bool {
        self.0.starts_with(|c: char| c == '-' || c.is_ascii_digit())
    }

    pub fn as_text(self) -> Option<String> {
        static TEXT: Type = Type::Text;
        if !self.0.starts_with('"') {
            return None;
        }
        let mut tape = Tape::over(self.0, 0);
        let slot = read(self.0, &TEXT, &mut tape).ok()?;
        Some(text_of(self.0, &mut tape, slot))
    }

    pub fn items(self) -> Option<Vec<Self>> {
        static LIST: Type = Type::List(&Type::Any);
        let mut tape = Tape::over(self.0, 0);
        if !self.0.starts_with('[') {
            return None;
        }
        read(self.0, &LIST, &mut tape).ok()?;
        Some(tape.slots.iter().map(|slot| self.inner(*slot)).collect())
    }

    /// The keys and values of an object, in its order.
    pub fn entries(self) -> Option<Vec<(String, Self)>> {
        static MAP: Type = Type::Map(&Type::Any);
        let mut tape = Tape::over(self.0, 0);
        if !self.0.starts_with('{') {
            return None;
        }
        read(self.0, &MAP, &mut tape).ok()?;
        let slots = core::mem::take(&mut tape.slots);
        let pairs = slots.as_chunks::<2>().0.iter();
        Some(pairs.map(|[key, value]| (text_of(self.0, &mut tape, *key), self.inner(*value))).collect())
    }

    fn inner(self, slot: Slot) -> Self {
        match slot.kind() {
            Kind::Raw(span) => Self(piece(self.0, span)),
            _ => Self("null"),
        }
    }
}

/// JSON in one spelling: without blanks, keys sorted, of a key that is printed twice the last. Numbers keep their text.
pub(crate) fn canonical_json(json: &str) -> String {
    let mut out = String::new();
    match Undocumented::check(json) {
        Ok(value) => write_canonical(value, 0, &mut out),
        Err(_) => out.push_str(json),
    }
    out
}

fn write_canonical(value: Undocumented<'_>, depth: usize, out: &mut String) {
    // Each level is a call: what is deeper than any platform prints stays as it is.
    const DEEPEST: usize = 128;
    if depth == DEEPEST {
        out.push_str(value.json());
    } else if let Some(text) = value.as_text() {
        write_text(&text, out);
    } else if let Some(items) = value.items() {
        out.push('[');
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            write_canonical(item, depth + 1, out);
        }
        out.push(']');
    } else if let Some(entries) = value.entries() {
        // The least key above the last written one: sorting code would be larger than all of this.
        let mut written: Option<&str> = None;
        out.push('{');
        while let Some(key) =
            entries.iter().map(|(key, _)| key.as_str()).filter(|key| written.is_none_or(|last| *key > last)).min()
        {
            if written.is_some() {
                out.push(',');
            }
            write_text(key, out);
            out.push(':');
            if let Some((_, value)) = entries.iter().rfind(|(other, _)| other == key) {
                write_canonical(*value, depth + 1, out);
            }
            written = Some(key);
        }
        out.push('}');
    } else {
        out.push_str(value.json());
    }
}

fn text_of(json: &str, tape: &mut Tape, slot: Slot) -> String {
    match slot.kind() {
        Kind::Text(span) => piece(json, span).to_owned(),
        Kind::Unescaped(index) => tape.arena.get_mut(index as usize).map(core::mem::take).unwrap_or_default(),
        _ => String::new(),
    }
}

fn piece(json: &str, span: Span) -> &str {
    let start = span.at as usize;
    json.get(start..start + span.len as usize).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_one_level_at_a_time() {
        let text = "\n {\"a\": [1, \"\\u00e9\", null, {\"b\": 1.50}], \"\\\"\": true, \"a\": -7} ";
        let entries = Undocumented::check(text).unwrap().entries().unwrap();
        let keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["a", "\"", "a"]);
        let items = entries[0].1.items().unwrap();
        assert_eq!(items[0].as_int(), Some(1));
        assert_eq!(items[1].as_text().as_deref(), Some("é"));
        assert!(items[2].is_null());
        assert_eq!(items[3].json(), "{\"b\": 1.50}");
        assert_eq!((entries[1].1.as_bool(), entries[2].1.as_int()), (Some(true), Some(-7)));
        assert!(Undocumented::check(" null ").unwrap().is_null());
        assert_eq!(Undocumented::check("7").unwrap().entries(), None);
        assert_eq!(Undocumented::check("\"7\"").unwrap().as_int(), None);
    }

    #[test]
    fn one_spelling_whatever_the_order_and_the_blanks() {
        let one = r#"{"b": [1, {"z": "\u0041\n", "y": null}], "a": 1, "a": 2.50}"#;
        assert_eq!(canonical_json(one), r#"{"a":2.50,"b":[1,{"y":null,"z":"A\n"}]}"#);
        assert_eq!(canonical_json(&canonical_json(one)), canonical_json(one));
        let deep = format!("{}{}", "[ ".repeat(10_000), "]".repeat(10_000));
        assert!(canonical_json(&deep).starts_with("[[[["));
    }

    #[test]
    fn refuses_what_is_no_json() {
        for text in ["", " ", "{", "[1,]", "{\"a\"}", "nul", "null null", "01", "\"\n\"", "1 2"] {
            assert!(Undocumented::check(text).is_err(), "{text:?}");
        }
    }
}
