//! What was given for an operation, checked against its table: names, what is required, and the rules that tie arguments
//! together. The values themselves are checked when they are written.

use rust_decimal::Decimal;

use super::encode::{Checked, code, exact};
use crate::error::InvalidRequest;
use crate::schema::{Arg, Operation, Paging, Place, Rule, Type};
use crate::value::Value;

/// Arguments that were given, each beside its table entry.
pub(super) struct Given<'a> {
    pairs: Vec<(&'a Arg, &'a Value)>,
}

impl<'a> Given<'a> {
    pub fn check(operation: &'a Operation, args: &'a Value) -> Checked<Self> {
        let pairs = match args {
            Value::Null => match_args("", operation.args, &[])?,
            Value::Map(entries) => match_args("", operation.args, entries)?,
            other => return Err(InvalidRequest::new("", format!("arguments must be an object, not {}", other.kind()))),
        };
        let given = Self { pairs };
        for rule in operation.rules {
            given.check_rule(rule)?;
        }
        given.check_page_size(operation)?;
        Ok(given)
    }

    pub fn at(&self, place: Place) -> impl Iterator<Item = (&'a Arg, &'a Value)> + '_ {
        self.pairs.iter().copied().filter(move |(arg, _)| arg.place == place)
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

    fn check_rule(&self, rule: &Rule) -> Checked<()> {
        let given = |name: &&&str| self.get(name).is_some();
        match rule {
            Rule::OneOf(names) => match names.iter().filter(given).count() {
                1 => Ok(()),
                0 => Err(InvalidRequest::new("", format!("give one of {}", names.join(", ")))),
                _ => Err(InvalidRequest::new("", format!("give only one of {}", names.join(", ")))),
            },
            Rule::AnyOf(names) if !names.iter().any(|name| given(&name)) => {
                Err(InvalidRequest::new("", format!("give at least one of {}", names.join(", "))))
            }
            Rule::Needs(name, other) if given(&name) && !given(&other) => {
                Err(InvalidRequest::new(*name, format!("only makes sense together with {other}")))
            }
            Rule::RequiredIf { arg, codes, required, reason } => {
                let Some(code) = self.code_of(arg).filter(|code| codes.contains(&code.as_str())) else { return Ok(()) };
                match required.iter().find(|name| !given(name)) {
                    Some(missing) => {
                        Err(InvalidRequest::new(*missing, format!("is required where {arg} is {code}: {reason}")))
                    }
                    None => Ok(()),
                }
            }
            Rule::Shares { list, share, of, reason } => self.check_shares(list, share, of, reason),
            _ => Ok(()),
        }
    }

    /// The code on the wire of an argument that has one. One that is not documented is refused when it is written.
    fn code_of(&self, name: &str) -> Option<String> {
        let (arg, value) = self.get(name)?;
        let Type::Code(codes) = arg.ty else { return None };
        code(name, codes, value).ok().map(|code| code.text)
    }

    /// What has not the shape of the rule is refused, with its place, when it is written.
    fn check_shares(&self, list: &[&str], share: &str, of: &str, reason: &str) -> Checked<()> {
        let Some((first, inner)) = list.split_first() else { return Ok(()) };
        let whole = self.get(of).and_then(|(_, value)| exact(of, value).ok());
        let found =
            inner.iter().try_fold(self.get(first), |at, name| at.map(|(arg, value)| member(&arg.ty, value, name)));
        let (Some(whole), Some(Some((Arg { ty: Type::List(item), .. }, Value::List(items))))) = (whole, found) else {
            return Ok(());
        };
        let path = list.join(".");
        let (mut sum, Some(limit)) = (0_i64, hundredths(whole)) else { return Ok(()) };
        for (index, value) in items.iter().enumerate() {
            match member(item, value, share) {
                Some((_, value)) => {
                    let more = exact(share, value).ok().and_then(hundredths);
                    let Some(more) = more.and_then(|amount| sum.checked_add(amount)) else { return Ok(()) };
                    sum = more;
                }
                None if items.len() > 1 => {
                    let problem = format!("is required where there are several: {reason}");
                    return Err(InvalidRequest::new(format!("{path}[{index}].{share}"), problem));
                }
                None => {}
            }
        }
        if sum > limit {
            let sum = Decimal::new(sum, 2).normalize();
            let problem = format!("add up to {sum}, which is above {of} ({whole}): {reason}");
            return Err(InvalidRequest::new(path, problem));
        }
        Ok(())
    }

    fn check_page_size(&self, operation: &Operation) -> Checked<()> {
        let Some(Paging::Numbered { page, size, max_size, .. }) = &operation.paging else { return Ok(()) };
        let within = |name: &'static str, max: i64| match self.get(name) {
            Some((_, Value::Int(value))) if *value < 1 || *value > max => {
                Err(InvalidRequest::new(name, format!("must be from 1 to {max}")))
            }
            _ => Ok(()),
        };
        within(page, i64::from(u32::MAX))?;
        size.map_or(Ok(()), |size| within(size, i64::from(*max_size)))
    }
}

/// An amount in hundredths; more decimals are refused when it is written. To add whole numbers takes nothing, to add
/// decimals of any scale 3 KB of a wasm bundle.
fn hundredths(amount: Decimal) -> Option<i64> {
    let amount = amount.normalize();
    let factor = 10_i64.pow(2_u32.checked_sub(amount.scale())?);
    i64::try_from(amount.mantissa()).ok()?.checked_mul(factor)
}

/// What was given for a field of an argument that is an object.
fn member<'a>(ty: &Type, value: &'a Value, name: &str) -> Option<(&'static Arg, &'a Value)> {
    let (Type::Input(input), Value::Map(entries)) = (ty, value) else { return None };
    let arg = input.fields.iter().find(|arg| arg.name == name)?;
    let (_, value) = entries.iter().find(|(key, _)| arg.is_named(key))?;
    (!matches!(value, Value::Null)).then_some((arg, value))
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
