//! Arguments that an operation takes, made from bytes: each choice uses one up, and where none is left the first of what may be
//! chosen is. So no bytes make the smallest arguments that are valid, and whatever shrinks or changes bytes shrinks or
//! changes arguments.

use gigwire::schema::{Arg, Codes, Form, Operation, Paging, Place, Rule, Type};
use gigwire::value::{FileArg, Value};
use rust_decimal::Decimal;

/// Choices that bytes make.
#[derive(Debug)]
pub struct Choices<'b> {
    rest: &'b [u8],
}

impl<'b> Choices<'b> {
    /// From these bytes.
    #[must_use]
    pub fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes }
    }

    /// A number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        let Some((first, rest)) = self.rest.split_first() else { return 0 };
        self.rest = rest;
        usize::from(*first).checked_rem(count).unwrap_or(0)
    }

    /// One of these.
    pub fn one<T: Copy>(&mut self, of: &[T], otherwise: T) -> T {
        let index = self.below(of.len());
        of.get(index).copied().unwrap_or(otherwise)
    }

    /// So many bytes, or what is left.
    pub fn bytes(&mut self, count: usize) -> &'b [u8] {
        let (taken, rest) = self.rest.split_at(count.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    /// Whether there is nothing left to choose by.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    fn perhaps(&mut self) -> bool {
        self.below(2) == 1
    }
}

/// Arguments that the operation takes: all that is required, what its rules ask for, and by choice the rest.
#[must_use]
pub fn arguments(operation: &Operation, choices: &mut Choices<'_>) -> Value {
    let mut given: Vec<&'static str> =
        operation.args.iter().filter(|arg| arg.required || choices.perhaps()).map(|arg| arg.name).collect();
    for rule in operation.rules {
        tie(rule, &mut given, choices);
    }
    let make = |name: &str, choices: &mut Choices<'_>| {
        let arg = operation.args.iter().find(|arg| arg.name == name)?;
        Some((arg.name.to_owned(), value_of(operation, arg, choices)))
    };
    let mut entries: Vec<(String, Value)> = given.iter().filter_map(|name| make(name, choices)).collect();
    for rule in operation.rules {
        match rule {
            Rule::Confirmed { .. } => {
                entries.retain(|(name, _)| name != "confirm");
                entries.push(("confirm".to_owned(), Value::Bool(true)));
            }
            Rule::Range { arg, min, .. } => {
                let given = entries.iter_mut().filter(|(name, _)| name == arg);
                given.for_each(|(_, value)| *value = Value::Int(*min));
            }
            Rule::RequiredIf { arg, codes, required, .. } if has_code(operation, &entries, arg, codes) => {
                for name in *required {
                    if !entries.iter().any(|(known, _)| known == name) {
                        entries.extend(make(name, choices));
                    }
                }
            }
            Rule::Shares { list, share, .. } => small_shares(&mut entries, list, share),
            _ => {}
        }
    }
    Value::Map(entries)
}

/// Makes the names that are given fit a rule about names.
fn tie(rule: &Rule, given: &mut Vec<&'static str>, choices: &mut Choices<'_>) {
    match rule {
        Rule::OneOf(names) => {
            given.retain(|name| !names.contains(name));
            given.push(choices.one(names, ""));
        }
        Rule::AnyOf(names) if !names.iter().any(|name| given.contains(name)) => given.push(choices.one(names, "")),
        Rule::Needs(name, other) if given.contains(name) && !given.contains(other) => given.push(other),
        _ => {}
    }
}

fn has_code(operation: &Operation, entries: &[(String, Value)], name: &str, codes: &[&str]) -> bool {
    let ty = operation.args.iter().find(|arg| arg.name == name).map(|arg| &arg.ty);
    let (Some(Type::Code(Codes { known, .. })), Some((_, value))) = (ty, entries.iter().find(|(key, _)| key == name))
    else {
        return false;
    };
    let given = match value {
        Value::Int(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        _ => return false,
    };
    known.iter().any(|(wire, name)| (*wire == given || *name == given) && codes.contains(wire))
}

/// Every item has a share, and all of them fit into the smallest price there is.
fn small_shares(entries: &mut [(String, Value)], list: &[&str], share: &str) {
    let Some((first, inner)) = list.split_first() else { return };
    let mut at = entries.iter_mut().find(|(key, _)| key == first).map(|(_, value)| value);
    for name in inner {
        at = match at {
            Some(Value::Map(fields)) => fields.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        };
    }
    let Some(Value::List(items)) = at else { return };
    for item in items {
        if let Value::Map(fields) = item {
            fields.retain(|(key, _)| key != share);
            fields.push((share.to_owned(), "0.25".into()));
        }
    }
}

fn value_of(operation: &Operation, arg: &Arg, choices: &mut Choices<'_>) -> Value {
    if let Some(Paging::Numbered { page, size, .. }) = &operation.paging
        && (arg.name == *page || Some(arg.name) == *size)
    {
        return Value::Int(choices.one(&[1, 2, 20], 1));
    }
    match arg.form {
        Form::Digits => return choices.one(&["70001112233", "0"], "").into(),
        Form::Phone => return choices.one(&["+79001234567", "8 (900) 123-45-67"], "").into(),
        Form::Price => return choices.one(&["1500.50", "1"], "").into(),
        _ => {}
    }
    value(&arg.ty, arg.place == Place::Body, choices)
}

const UUIDS: &[&str] = &["123e4567-e89b-12d3-a456-426655440000", "73D13481-E71C-4EDB-B251-A48BBCFA4133"];

/// A value of a type. Lines are only taken in a body.
fn value(ty: &Type, in_body: bool, choices: &mut Choices<'_>) -> Value {
    const TEXTS: &[&str] =
        &["x", "a@b.test", "«Ж» \"\\' &=?#%+/", "70001112233", "RU", "https://a.test/b?c=d", " ", "😀"];
    match ty {
        Type::Bool => Value::Bool(choices.perhaps()),
        Type::Int => Value::Int(choices.one(&[7, 583_600, 100_870, 37, 1, 2955, 0, 1 << 53], 7)),
        Type::Text | Type::Secret | Type::Model(_) if in_body && choices.below(8) == 7 => "line\n\tline\r\n".into(),
        Type::Text | Type::Secret | Type::Model(_) => choices.one(TEXTS, "").into(),
        Type::Uuid => choices.one(UUIDS, "").into(),
        Type::Money | Type::Decimal => match choices.below(4) {
            0 => Value::Int(81),
            1 => "1500.50".into(),
            2 => Value::Decimal(Decimal::new(125, 1)),
            _ => "99999999.990".into(),
        },
        Type::Date => choices.one(&["2031-01-02", "02.01.2031", "2031-01-02 03:04:05"], "").into(),
        Type::DateTime => choices
            .one(&["2031-01-02 03:04:05", "2031-01-02T03:04:05Z", "2031-01-02T03:04:05.678+03:00", "2031-01-02"], "")
            .into(),
        Type::Code(codes) => {
            let (wire, name) = choices.one(codes.known, ("", ""));
            match (choices.below(3), wire.parse()) {
                (0, Ok(number)) if codes.int => Value::Int(number),
                (1, _) => name.into(),
                _ => wire.into(),
            }
        }
        Type::Input(input) => Value::Map(
            input
                .fields
                .iter()
                .filter_map(|field| {
                    let given = field.required || choices.perhaps();
                    given.then(|| (field.name.to_owned(), value(&field.ty, in_body, choices)))
                })
                .collect(),
        ),
        Type::List(item) => Value::List((0..=choices.below(3)).map(|_| value(item, in_body, choices)).collect()),
        Type::Map(item) => Value::Map(vec![("key".to_owned(), value(item, in_body, choices))]),
        Type::Any | Type::Variant(_) => Value::List(vec![Value::Null, Value::Bool(true), Value::Int(1), "x".into()]),
        Type::File => Value::File(FileArg {
            name: choices.one(&["a.xml", "отчёт \"1\".pdf", "a\\", "a\r\nb; name=\"c\""], "").to_owned(),
            content_type: choices.perhaps().then(|| "text/plain".to_owned()),
            id: 1,
        }),
    }
}
