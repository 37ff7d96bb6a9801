//! Reads a value of the answer as what the tables say it is, onto the [tape](super::tape).

use gigwire_schema::{Codes, Field, Model, Type};
use hifijson::SliceLexer;
use hifijson::token::Lex as _;

use crate::case::decide;
use crate::json::{self, DEEPEST, Text, Unread};
use crate::slot::{Extra, Kind, Slot};
use crate::tape::{Step, Tape};
use crate::{decimal, quoted, time};

type Read<T = Slot> = Result<T, Unread>;

/// Reads a text that is one value, and not null.
///
/// # Errors
/// The tape's failure says what is wrong, and where.
pub fn read(text: &str, ty: &'static Type, tape: &mut Tape<'_>) -> Read {
    let mut lexer = SliceLexer::new(text.as_bytes());
    let read = value(&mut lexer, tape, ty).and_then(|root| match lexer.ws_peek() {
        Some(_) => Err(Unread),
        None if root.is_null() => tape.wrong("null or nothing", ty),
        None => Ok(root),
    });
    if read.is_err() {
        tape.unread(|| json::broken(text, lexer.as_slice()));
    }
    read
}

/// Reads a list where the object around it was left out: it is the object's first field.
///
/// # Errors
/// As [`read`].
pub fn read_bare_list(text: &str, ty: &'static Type, tape: &mut Tape<'_>) -> Read {
    let Type::Model(model @ Model { fields: [list, ..], .. }) = ty else { return read(text, ty, tape) };
    let object = tape.fields_of(model)?;
    let items = read(text, &list.ty, tape)?;
    if let Some(slot) = tape.slots.get_mut(object as usize) {
        *slot = items;
    }
    Ok(Slot::of(Kind::Object(object, Tape::NO_EXTRAS)))
}

/// Reads a piece of the text that was passed over before, so that it is JSON.
pub(crate) fn read_again(json: &str, ty: &'static Type, tape: &mut Tape<'_>) -> Read {
    value(&mut SliceLexer::new(json.as_bytes()), tape, ty)
}

fn value(lexer: &mut SliceLexer<'_>, tape: &mut Tape<'_>, ty: &'static Type) -> Read {
    let next = lexer.ws_peek().ok_or(Unread)?;
    match (ty, next) {
        (Type::Money | Type::Decimal, _) => {
            let json = json::skip(lexer)?;
            exact(tape, ty, json)
        }
        (Type::Any | Type::Variant(_), _) => {
            let json = json::skip(lexer)?;
            Ok(if json == b"null" { Slot::NULL } else { Slot::of(Kind::Raw(tape.span(json))) })
        }
        (_, b'"') => match json::text(lexer)? {
            Text::Plain(bytes) => {
                let span = tape.span(bytes);
                match ty {
                    Type::Text | Type::Secret => Ok(Slot::of(Kind::Text(span))),
                    _ => text(tape, ty, tape.piece(span), Slot::of(Kind::Text(span))),
                }
            }
            // Where PHP prints texts, every Russian one has escapes: they are moved, not copied.
            Text::Unescaped(unescaped) if matches!(ty, Type::Text | Type::Secret) => Ok(tape.keep(unescaped)),
            Text::Unescaped(unescaped) => {
                let slot = tape.keep(unescaped.clone());
                text(tape, ty, &unescaped, slot)
            }
        },
        (_, b'-' | b'0'..=b'9') => {
            let (digits, whole) = json::number(lexer)?;
            number(tape, ty, digits, whole)
        }
        (Type::Model(model), b'{') => deeper(tape, |tape| object(lexer, tape, model)),
        (Type::Map(item), b'{') => deeper(tape, |tape| map(lexer, tape, item)),
        (Type::List(item), b'[') => deeper(tape, |tape| list(lexer, tape, item)),
        (_, b'[') => match (json::skip(lexer)?, ty) {
            // PHP prints an empty object as an empty list.
            ([_, blank @ .., _], Type::Model(_)) if blank.trim_ascii().is_empty() => Ok(Slot::NULL),
            ([_, blank @ .., _], Type::Map(_)) if blank.trim_ascii().is_empty() => Ok(Slot::of(Kind::Map(0, 0))),
            _ => tape.wrong("a list", ty),
        },
        (_, b'{') => {
            json::skip(lexer)?;
            tape.wrong("an object", ty)
        }
        _ => match json::word(lexer)? {
            Some(flag) => boolean(tape, ty, flag),
            None => Ok(Slot::NULL),
        },
    }
}

/// Each level is a call: what is deeper than any platform prints is refused before the stack is full.
fn deeper(tape: &mut Tape<'_>, read: impl FnOnce(&mut Tape<'_>) -> Read) -> Read {
    if tape.depth == DEEPEST {
        return Err(Unread);
    }
    tape.depth += 1;
    let read = read(tape);
    tape.depth -= 1;
    read
}

/// Money is read from the text itself, number or string: it never passes through a float.
fn exact(tape: &mut Tape<'_>, ty: &Type, json: &[u8]) -> Read {
    let text = match json {
        [b'"', quoted @ .., b'"'] => quoted.trim_ascii(),
        _ => json,
    };
    if text.is_empty() || json == b"null" {
        return Ok(Slot::NULL);
    }
    let span = tape.span(text);
    if decimal::is_plainly_exact(text) || decimal::parse(tape.piece(span)).is_some() {
        return Ok(Slot::of(Kind::Text(span)));
    }
    tape.wrong(shown(tape.piece(tape.span(json))), ty)
}

/// `slot` is where the text is kept.
fn text(tape: &mut Tape<'_>, ty: &'static Type, text: &str, slot: Slot) -> Read {
    let fits = match ty {
        Type::Text | Type::Secret => true,
        Type::Model(model) if !model.bare.is_empty() && !text.is_empty() => return bare(tape, ty, model, text),
        Type::Code(codes) if codes.by_alias(text).is_some() => return Ok(alias(tape, codes, text)),
        _ if time::is_no_date(text) && !matches!(ty, Type::List(_) | Type::Map(_)) => return Ok(Slot::NULL),
        Type::Code(Codes { int: false, .. }) => true,
        Type::Code(_) => return Ok(text.parse().map_or(slot, |number| tape.int(number))),
        Type::Int => match text.trim_ascii().parse() {
            Ok(value) => return Ok(tape.int(value)),
            Err(_) => false,
        },
        Type::Bool => match text {
            "0" | "false" => return Ok(Slot::of(Kind::Bool(false))),
            "1" | "true" => return Ok(Slot::of(Kind::Bool(true))),
            _ => false,
        },
        Type::Uuid => uuid::Uuid::try_parse(text).is_ok(),
        Type::Date => time::parse_date(text).is_some(),
        Type::DateTime => time::parse_datetime(text).is_some(),
        _ => false,
    };
    if fits { Ok(slot) } else { tape.wrong(format!("text {}", shown(text)), ty) }
}

fn number(tape: &mut Tape<'_>, ty: &'static Type, digits: &[u8], whole: bool) -> Read {
    let span = tape.span(digits);
    let text = tape.piece(span);
    let value = if whole { text.parse().ok() } else { whole_value(text) };
    match (ty, value) {
        (Type::Text | Type::Secret, Some(_)) if whole => Ok(Slot::of(Kind::Text(span))),
        (Type::Code(codes @ Codes { int: false, .. }), Some(value)) if !codes.aliases.is_empty() => {
            Ok(alias(tape, codes, &value.to_string()))
        }
        (Type::Int | Type::Code(Codes { int: true, .. }), Some(value)) => Ok(tape.int(value)),
        (Type::Code(_), Some(_)) if whole => Ok(Slot::of(Kind::Text(span))),
        (Type::Code(_), Some(value)) => Ok(tape.keep(value.to_string())),
        (Type::Bool, Some(value @ (0 | 1))) => Ok(Slot::of(Kind::Bool(value == 1))),
        (Type::Model(model), Some(value)) if !model.bare.is_empty() => bare(tape, ty, model, &value.to_string()),
        (_, Some(_)) => tape.wrong(format!("the number {}", shown(text).trim_matches('"')), ty),
        (_, None) => tape.wrong("a number with a fraction, or past 64 bits", ty),
    }
}

/// `12.0` or `1.2e1` where an id is documented; anything with a fraction, or past what a float could have held, is a wrong type.
fn whole_value(text: &str) -> Option<i64> {
    const EXACT: i64 = 1 << 53;
    let whole = match text.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => whole.parse().ok(),
        _ => decimal::parse(text).filter(|value| value.scale() == 0).and_then(|value| value.mantissa().try_into().ok()),
    };
    whole.filter(|whole| (-EXACT..=EXACT).contains(whole))
}

fn boolean(tape: &mut Tape<'_>, ty: &Type, value: bool) -> Read {
    let word = if value { "true" } else { "false" };
    match ty {
        Type::Bool => Ok(Slot::of(Kind::Bool(value))),
        // Documented as an integer in one place and a boolean in another.
        Type::Code(Codes { int: true, .. }) => Ok(tape.int(value.into())),
        Type::Code(_) => Ok(tape.keep(word.into())),
        // PHP's way of saying that there is no id.
        Type::Int if !value => Ok(Slot::NULL),
        _ => tape.wrong(word, ty),
    }
}

/// Another spelling of a code.
fn alias(tape: &mut Tape<'_>, codes: &Codes, text: &str) -> Slot {
    let wire = codes.by_alias(text).unwrap_or(text);
    match wire.parse() {
        Ok(number) if codes.int => tape.int(number),
        _ => tape.keep(wire.to_owned()),
    }
}

/// A text or number in place of the object: it is the first of some fields that it fits.
#[cold]
fn bare(tape: &mut Tape<'_>, ty: &'static Type, model: &'static Model, text: &str) -> Read {
    let object = tape.fields_of(model)?;
    for index in model.bare {
        let slot = match model.fields.get(*index).map(|field| &field.ty) {
            Some(Type::Int) => text.trim_ascii().parse().ok().map(|number| tape.int(number)),
            Some(Type::Code(codes)) if codes.by_alias(text).is_some() => Some(alias(tape, codes, text)),
            Some(Type::Code(codes)) if codes.int => text.trim_ascii().parse().ok().map(|number| tape.int(number)),
            Some(Type::Uuid) if uuid::Uuid::try_parse(text).is_err() => None,
            Some(_) => Some(tape.keep(text.to_owned())),
            None => None,
        };
        if let (Some(slot), Some(place)) = (slot, tape.slots.get_mut(object as usize + index)) {
            *place = slot;
            return Ok(Slot::of(Kind::Object(object, Tape::NO_EXTRAS)));
        }
    }
    tape.wrong(format!("text {}", shown(text)), ty)
}

/// A short piece of what was found. A wrong value is no secret by type, but it may be long.
fn shown(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => quoted(&[text.get(..end).unwrap_or_default(), "…"].concat()),
        None => quoted(text),
    }
}

fn list(lexer: &mut SliceLexer<'_>, tape: &mut Tape<'_>, item: &'static Type) -> Read {
    let mark = tape.pending.len();
    lexer.discarded().seq(b']', SliceLexer::ws_peek, |_, lexer| {
        let index = tape.pending.len() - mark;
        let read = value(lexer, tape, item);
        let slot = tape.inside(read, || Step::Index(index))?;
        tape.pending.push(slot);
        Ok::<_, Unread>(())
    })?;
    let (first, len) = tape.store_pending(mark)?;
    Ok(Slot::of(Kind::List(first, len)))
}

fn map(lexer: &mut SliceLexer<'_>, tape: &mut Tape<'_>, ty: &'static Type) -> Read {
    let mark = tape.pending.len();
    lexer.discarded().seq(b'}', SliceLexer::ws_peek, |next, lexer| {
        let key = key(lexer, next)?;
        let key = kept(tape, key);
        json::colon(lexer)?;
        let read = value(lexer, tape, ty);
        let value = match read {
            Ok(value) => value,
            Err(_) => {
                let key = tape.text_of(key).unwrap_or_default().into_owned();
                tape.inside(read, || Step::DataKey(key))?
            }
        };
        tape.pending.extend([key, value]);
        Ok::<_, Unread>(())
    })?;
    let (first, slots) = tape.store_pending(mark)?;
    Ok(Slot::of(Kind::Map(first, slots / 2)))
}

fn object(lexer: &mut SliceLexer<'_>, tape: &mut Tape<'_>, model: &'static Model) -> Read {
    let fields = model.fields;
    let first = tape.fields_of(model)?;
    let start = first as usize;
    let order = tape.order_of(model);
    let undecided = tape.undecided.len();
    let mark = tape.pending_extras.len();
    let mut place = 0;
    lexer.discarded().seq(b'}', SliceLexer::ws_peek, |next, lexer| {
        let guess = tape.expected_at(order, place);
        let found = match fields.get(guess) {
            Some(field) if takes_key(lexer, field.wire) => Found { index: guess, by_alias: false },
            _ => {
                let key = key(lexer, next)?;
                match find(fields, &key, tape) {
                    Some(found) => found,
                    None => {
                        let key = kept(tape, key);
                        json::colon(lexer)?;
                        let value = tape.span(json::skip(lexer)?);
                        tape.pending_extras.push(Extra { object: first, key, value });
                        return Ok(());
                    }
                }
            }
        };
        let Found { index, by_alias } = found;
        if index != guess {
            tape.remember(order, place, index);
        }
        place += 1;
        json::colon(lexer)?;
        let Some(field) = fields.get(index) else { return Ok(()) };
        let slot = if field.guess {
            guessed(lexer, tape, field, first)?
        } else {
            let read = value(lexer, tape, &field.ty);
            tape.inside(read, || Step::Key(field.wire))?
        };
        // An alias does not wipe what the proper name brought.
        if let Some(value) = tape.slots.get_mut(start + index)
            && !slot.is_null()
            && (!by_alias || value.is_null())
        {
            *value = slot;
        }
        if let Type::Variant(_) = field.ty {
            tape.undecided.push(index);
        }
        Ok::<_, Unread>(())
    })?;
    while tape.undecided.len() > undecided {
        let Some(index) = tape.undecided.pop() else { break };
        decide(tape, model, start, index)?;
    }
    for (field, slot) in fields.iter().zip(tape.slots.iter().skip(start)) {
        if field.required && slot.is_null() {
            let missing = tape.wrong("null or nothing", &field.ty);
            return tape.inside(missing, || Step::Key(field.wire));
        }
    }
    Ok(Slot::of(Kind::Object(first, tape.store_extras(mark))))
}

/// A field that the documents do not tell of: where the guess does not fit, the value stands among the extras.
#[cold]
fn guessed(lexer: &mut SliceLexer<'_>, tape: &mut Tape<'_>, field: &'static Field, object: u32) -> Read {
    let json = tape.span(json::skip(lexer)?);
    let mark = tape.mark();
    Ok(read_again(tape.piece(json), &field.ty, tape).unwrap_or_else(|_| {
        tape.forget(mark);
        let key = tape.keep(field.wire.to_owned());
        tape.pending_extras.push(Extra { object, key, value: json });
        Slot::NULL
    }))
}

fn key<'t>(lexer: &mut SliceLexer<'t>, next: u8) -> Read<Text<'t>> {
    if next == b'"' { json::text(lexer) } else { Err(Unread) }
}

fn kept(tape: &mut Tape<'_>, text: Text<'_>) -> Slot {
    match text {
        Text::Plain(bytes) => Slot::of(Kind::Text(tape.span(bytes))),
        Text::Unescaped(text) => tape.keep(text),
    }
}

/// Takes this key if it is the next, without looking for its end first: objects of a list are printed alike.
fn takes_key(lexer: &mut SliceLexer<'_>, wire: &str) -> bool {
    let [b'"', rest @ ..] = lexer.as_slice() else { return false };
    match rest.split_at_checked(wire.len()) {
        Some((key, [b'"', rest @ ..])) if same(key, wire.as_bytes()) => {
            *lexer = SliceLexer::new(rest);
            true
        }
        _ => false,
    }
}

/// Whether bytes of the same length are the same. `==` is a call, and in a browser one that goes byte by byte.
fn same(one: &[u8], other: &[u8]) -> bool {
    let ((words, bytes), (other_words, other_bytes)) = (one.as_chunks(), other.as_chunks());
    words.iter().zip(other_words).all(|(one, other)| u64::from_ne_bytes(*one) == u64::from_ne_bytes(*other))
        && bytes.iter().zip(other_bytes).all(|(one, other)| one == other)
}

struct Found {
    index: usize,
    by_alias: bool,
}

fn find(fields: &[Field], key: &Text<'_>, tape: &Tape<'_>) -> Option<Found> {
    let key = match key {
        Text::Plain(bytes) => tape.piece(tape.span(bytes)),
        Text::Unescaped(text) => text,
    };
    if let Some(index) = fields.iter().position(|field| field.wire == key) {
        return Some(Found { index, by_alias: false });
    }
    let index = fields.iter().position(|field| field.aliases.contains(&key))?;
    Some(Found { index, by_alias: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_deep_is_refused_before_the_stack_is_full() {
        static TREE: Type = Type::List(&TREE);
        let read = |depth: usize| {
            let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            let mut tape = Tape::over(&text, 0);
            read(&text, &TREE, &mut tape).map_err(|_| tape.failure.unwrap_or_default().found)
        };
        assert!(read(DEEPEST).is_ok());
        for depth in [DEEPEST + 1, 100_000] {
            assert_eq!(read(depth).unwrap_err(), "broken JSON at line 1 column 129");
        }
    }

    #[test]
    fn an_answer_of_empty_objects_does_not_fill_the_memory() {
        static FIELDS: [Field; 64] =
            [const { Field { name: "a", wire: "a", aliases: &[], ty: Type::Int, required: false, guess: false } }; 64];
        static MODEL: Model = Model { name: "Wide", fields: &FIELDS, bare: &[] };
        static LIST: Type = Type::List(&Type::Model(&MODEL));
        let read = |items: usize| {
            let text = format!("[{}]", vec!["{}"; items].join(","));
            let mut tape = Tape::over(&text, 0);
            read(&text, &LIST, &mut tape).map_err(|_| tape.failure.unwrap_or_default())
        };
        assert!(read(60).is_ok());
        for items in [64, 65] {
            let failure = read(items).unwrap_err();
            assert_eq!(
                (failure.expected.as_str(), failure.found.as_str()),
                ("what fits into memory", "more than 4096 values")
            );
        }
    }

    #[test]
    fn a_number_of_64_bits_is_kept() {
        let text = format!("[{}, {}, 0]", i64::MIN, i64::MAX);
        let mut tape = Tape::over(&text, 0);
        assert!(read(&text, &Type::List(&Type::Int), &mut tape).is_ok());
        let texts: Vec<_> = tape.slots.iter().map(|slot| slot.text(&text, &tape.arena).unwrap().into_owned()).collect();
        assert_eq!(texts, [i64::MIN.to_string(), i64::MAX.to_string(), "0".to_owned()]);
    }

    #[test]
    fn a_text_with_escapes_is_kept_as_it_is_meant() {
        let text = r#"["\u0418\u0432\u0430\u043d", "5"]"#;
        let mut tape = Tape::over(text, 0);
        assert!(read(text, &Type::List(&Type::Text), &mut tape).is_ok());
        assert_eq!(tape.arena, ["Иван"]);
        assert_eq!(tape.slots.first().and_then(|slot| tape.text_of(*slot)).as_deref(), Some("Иван"));
    }
}
