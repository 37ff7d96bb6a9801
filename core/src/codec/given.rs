//! What was given for an operation, checked against its table: names, what is required, and the rules that tie arguments
//! together. The values themselves are checked when they are written.

use super::encode::{Checked, scalar};
use super::quoted;
use crate::error::InvalidRequest;
use crate::schema::{Arg, Input, Operation, Paging, Place, Rule, Type};
use crate::value::Value;

/// Arguments that were given, each beside its table entry.
pub(super) struct Given<'a> {
    args: &'a [Arg],
    pairs: Vec<(&'a Arg, &'a Value)>,
    rules: &'a [Rule],
    /// What is always sent.
    constants: Vec<(&'a Arg, Value)>,
}

impl<'a> Given<'a> {
    pub fn check(operation: &'a Operation, args: &'a Value) -> Checked<Self> {
        let pairs = match args {
            Value::Null => match_args("", operation.args, &[])?,
            Value::Map(entries) => match_args("", operation.args, entries)?,
            other => return Err(InvalidRequest::new("", format!("arguments must be an object, not {}", other.kind()))),
        };
        let constants = operation.particulars.constants.iter().map(|(arg, text)| (arg, constant(arg, text))).collect();
        let given = Self { args: operation.args, pairs, rules: operation.rules, constants };
        given.check_rules("")?;
        given.check_page_size(operation)?;
        Ok(given)
    }

    /// The fields of an argument that is an object; `path` is where it stands.
    pub fn check_input(path: &str, input: &'a Input, entries: &'a [(String, Value)]) -> Checked<Self> {
        let pairs = match_args(path, input.fields, entries)?;
        let given = Self { args: input.fields, pairs, rules: input.rules, constants: Vec::new() };
        given.check_rules(path)?;
        Ok(given)
    }

    fn check_rules(&self, path: &str) -> Checked<()> {
        let at = |name: &str| match (path, name) {
            ("", name) => name.to_owned(),
            (path, "") => path.to_owned(),
            (path, name) => format!("{path}.{name}"),
        };
        for rule in self.rules {
            self.check_rule(rule).map_err(|error| InvalidRequest::new(at(&error.argument), error.problem))?;
        }
        // What is sent is checked when it is written.
        for (arg, value) in self.at(Place::Local) {
            if !matches!(arg.ty, Type::List(_)) {
                scalar(&at(arg.name), &arg.ty, value)?;
            }
        }
        Ok(())
    }

    /// What goes to a place, what is always sent first.
    pub fn at(&self, place: Place) -> impl Iterator<Item = (&'a Arg, &Value)> + '_ {
        let constants = self.constants.iter().map(|(arg, value)| (*arg, value));
        constants.chain(self.pairs.iter().copied()).filter(move |(arg, _)| arg.place == place)
    }

    /// Arguments that are sent as null.
    pub fn cleared(&self) -> Checked<Vec<&'a Arg>> {
        let names = self.rules.iter().find_map(|rule| if let Rule::Clear(names) = rule { Some(*names) } else { None });
        let (Some(names), Some((_, value))) = (names, self.get("clear")) else { return Ok(Vec::new()) };
        let wrong = |problem: String| Err(InvalidRequest::new("clear", problem));
        let Value::List(items) = value else {
            return wrong(format!("must be a list of names, not {}", value.kind()));
        };
        let mut cleared = Vec::new();
        for item in items {
            let Value::Text(name) = item else {
                return wrong(format!("holds {}, not a name", item.kind()));
            };
            let arg = self.args.iter().find(|arg| arg.is_named(name) && names.contains(&arg.name));
            match arg {
                None => return wrong(format!("cannot name {}; it can name {}", quoted(name), names.join(", "))),
                Some(arg) if self.get(arg.name).is_some() => {
                    return wrong(format!("names {name}, which is given too"));
                }
                Some(arg) => cleared.push(arg),
            }
        }
        Ok(cleared)
    }

    pub fn get(&self, name: &str) -> Option<(&'a Arg, &'a Value)> {
        self.pairs.iter().copied().find(|(arg, _)| arg.name == name)
    }

    /// What was given as text.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        match self.get(name)? {
            (_, Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether an argument with codes has one of these, as on the wire.
    pub fn has_code(&self, name: &str, codes: &[&str]) -> bool {
        self.code_of(name).is_some_and(|code| codes.contains(&code.as_str()))
    }

    fn check_page_size(&self, operation: &Operation) -> Checked<()> {
        let Some(Paging::Numbered { page, size, max_size, .. }) = &operation.paging else { return Ok(()) };
        let most = max_size.map_or(i64::from(u32::MAX), i64::from);
        let within = |name: &'static str, max: i64| match self.get(name) {
            Some((_, Value::Int(value))) if *value < 1 || *value > max => {
                Err(InvalidRequest::new(name, format!("must be from 1 to {max}")))
            }
            _ => Ok(()),
        };
        within(page, i64::from(u32::MAX))?;
        size.map_or(Ok(()), |size| within(size, most))
    }
}

fn constant(arg: &Arg, text: &str) -> Value {
    match arg.ty {
        Type::Bool => Value::Bool(text == "true"),
        Type::Int => text.parse().map_or(Value::Null, Value::Int),
        _ => Value::from(text),
    }
}

/// Pairs what was given with the table. `path` is where an object of arguments itself stands.
pub(super) fn match_args<'a>(
    path: &str,
    args: &'a [Arg],
    entries: &'a [(String, Value)],
) -> Checked<Vec<(&'a Arg, &'a Value)>> {
    let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    let mut pairs: Vec<(&Arg, &Value)> = Vec::with_capacity(entries.len());
    for (name, value) in entries {
        let Some(arg) = args.iter().find(|arg| arg.is_named(name)) else {
            let known: Vec<&str> = args.iter().map(|arg| arg.name).collect();
            let problem = format!("there is no such argument; there are: {}", known.join(", "));
            return Err(InvalidRequest::new(at(name), problem));
        };
        if pairs.iter().any(|(other, _)| core::ptr::eq(*other, arg)) {
            return Err(InvalidRequest::new(at(name), "is given twice"));
        }
        if !matches!(value, Value::Null) {
            pairs.push((arg, value));
        }
    }
    if let Some(missing) =
        args.iter().find(|arg| arg.required && !pairs.iter().any(|(given, _)| core::ptr::eq(*given, *arg)))
    {
        return Err(InvalidRequest::new(at(missing.name), "is required"));
    }
    if let Some((arg, _)) =
        pairs.iter().find(|(arg, value)| arg.required && matches!(value, Value::List(items) if items.is_empty()))
    {
        return Err(InvalidRequest::new(at(arg.name), "needs at least one item"));
    }
    Ok(pairs)
}
