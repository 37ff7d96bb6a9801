//! The rules of the tables, against what was given.

use gigwire_reader::time::parse_date;
use rust_decimal::Decimal;

use super::encode::{Checked, code, exact};
use super::given::Given;
use crate::error::InvalidRequest;
use crate::schema::{Arg, Rule, Type};
use crate::value::Value;

impl Given<'_> {
    pub(super) fn check_rule(&self, rule: &Rule) -> Checked<()> {
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
            Rule::AtMostOne(names) if names.iter().filter(given).count() > 1 => {
                Err(InvalidRequest::new("", format!("give at most one of {}", names.join(", "))))
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
            Rule::AnyOfIf { arg, codes, names, reason } => match self.code_of(arg) {
                Some(code) if codes.contains(&code.as_str()) && !names.iter().any(|name| given(&name)) => {
                    let names = names.join(", ");
                    Err(InvalidRequest::new(
                        "",
                        format!("give at least one of {names} where {arg} is {code}: {reason}"),
                    ))
                }
                _ => Ok(()),
            },
            Rule::NoneIf { arg, codes, names, reason } => {
                let Some(code) = self.code_of(arg).filter(|code| codes.contains(&code.as_str())) else { return Ok(()) };
                match names.iter().find(given) {
                    Some(name) => {
                        Err(InvalidRequest::new(*name, format!("must not be given where {arg} is {code}: {reason}")))
                    }
                    None => Ok(()),
                }
            }
            Rule::Shares { list, share, of, reason } => self.check_shares(list, share, of, reason),
            Rule::Count { list, field, is, min, max, reason } => self.check_count(list, field, is, *min..=*max, reason),
            Rule::Span { from, to, max_days, reason } => self.check_span(from, to, *max_days, reason),
            Rule::Range { arg, min, max } => match self.get(arg) {
                Some((_, Value::Int(value))) if !(*min..=*max).contains(value) => {
                    let problem = if *max == i64::MAX {
                        format!("must be at least {min}")
                    } else {
                        format!("must be from {min} to {max}")
                    };
                    Err(InvalidRequest::new(*arg, problem))
                }
                _ => Ok(()),
            },
            Rule::MaxLength { arg, max } => match self.get(arg) {
                Some((_, Value::Text(text))) if text.chars().nth(*max as usize).is_some() => {
                    Err(InvalidRequest::new(*arg, format!("is longer than {max} characters")))
                }
                _ => Ok(()),
            },
            Rule::Items { arg, min, max } => match self.get(arg) {
                Some((_, Value::List(items))) if items.len() < *min as usize => Err(InvalidRequest::new(
                    *arg,
                    format!("needs at least {min} item{}", if *min == 1 { "" } else { "s" }),
                )),
                Some((_, Value::List(items))) if items.len() > *max as usize => {
                    Err(InvalidRequest::new(*arg, format!("has more than {max} items")))
                }
                _ => Ok(()),
            },
            Rule::Confirmed { reason } => match self.get("confirm") {
                Some((_, Value::Bool(true))) => Ok(()),
                _ => Err(InvalidRequest::new("confirm", format!("must be true, to say that this is meant: {reason}"))),
            },
            _ => Ok(()),
        }
    }

    /// The code on the wire of an argument that has one. One that is not documented is refused when it is written.
    pub(super) fn code_of(&self, name: &str) -> Option<String> {
        let (arg, value) = self.get(name)?;
        wire_of(&arg.ty, value)
    }

    /// How many items have this value in this field. What has not the shape of the rule is refused when it is written.
    fn check_count(
        &self,
        list: &[&str],
        field: &str,
        is: &str,
        allowed: core::ops::RangeInclusive<u32>,
        reason: &str,
    ) -> Checked<()> {
        let Some((Arg { ty: Type::List(item), .. }, Value::List(items))) = self.follow(list) else { return Ok(()) };
        let is_so = |value: &&Value| {
            let found = member(item, value, field).and_then(|(arg, value)| wire_of(&arg.ty, value));
            found.as_deref() == Some(is)
        };
        let count = items.iter().filter(is_so).count();
        if u32::try_from(count).is_ok_and(|count| allowed.contains(&count)) {
            return Ok(());
        }
        let wanted = match (*allowed.start(), *allowed.end()) {
            (min, max) if min == max => format!("exactly {min}"),
            (min, u32::MAX) => format!("at least {min}"),
            (0, max) => format!("at most {max}"),
            (min, max) => format!("{min} to {max}"),
        };
        let problem = format!("must hold {wanted} with {field} {is}, not {count}: {reason}");
        Err(InvalidRequest::new(list.join("."), problem))
    }

    fn check_span(&self, from: &str, to: &str, max_days: Option<u32>, reason: &str) -> Checked<()> {
        let day = |name: &str| match self.get(name) {
            Some((_, Value::Text(text))) => parse_date(text),
            _ => None,
        };
        let (Some(first), Some(last)) = (day(from), day(to)) else { return Ok(()) };
        // A `Span` between them would bring the printing of all of jiff's errors: 20 KB of a wasm bundle.
        let days = last.duration_since(first).as_hours() / 24;
        if days < 0 {
            return Err(InvalidRequest::new(to, format!("is before {from}: {reason}")));
        }
        match max_days {
            Some(most) if days > i64::from(most) => {
                Err(InvalidRequest::new(to, format!("is {days} days after {from}, more than {most}: {reason}")))
            }
            _ => Ok(()),
        }
    }

    /// What names lead to: an argument, then fields of inputs.
    fn follow(&self, names: &[&str]) -> Option<(&Arg, &Value)> {
        let (first, inner) = names.split_first()?;
        let mut found = self.get(first)?;
        for name in inner {
            found = member(&found.0.ty, found.1, name)?;
        }
        Some(found)
    }

    /// What has not the shape of the rule is refused, with its place, when it is written.
    fn check_shares(&self, list: &[&str], share: &str, of: &str, reason: &str) -> Checked<()> {
        let whole = self.get(of).and_then(|(_, value)| exact(of, value).ok());
        let (Some(whole), Some((Arg { ty: Type::List(item), .. }, Value::List(items)))) = (whole, self.follow(list))
        else {
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
}

/// An amount in hundredths; more decimals are refused when it is written. To add whole numbers takes nothing, to add
/// decimals of any scale 3 KB of a wasm bundle.
fn hundredths(amount: Decimal) -> Option<i64> {
    let amount = amount.normalize();
    let factor = 10_i64.pow(2_u32.checked_sub(amount.scale())?);
    i64::try_from(amount.mantissa()).ok()?.checked_mul(factor)
}

/// The text on the wire of a code or a boolean. One that is not documented is refused when it is written.
fn wire_of(ty: &Type, value: &Value) -> Option<String> {
    match (ty, value) {
        (Type::Code(codes), value) => code("", codes, value).ok().map(|code| code.text),
        (Type::Bool, Value::Bool(flag)) => Some(flag.to_string()),
        (Type::Text, Value::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

/// What was given for a field of an argument that is an object.
fn member<'a>(ty: &Type, value: &'a Value, name: &str) -> Option<(&'static Arg, &'a Value)> {
    let (Type::Input(input), Value::Map(entries)) = (ty, value) else { return None };
    let arg = input.fields.iter().find(|arg| arg.name == name)?;
    let (_, value) = entries.iter().find(|(key, _)| arg.is_named(key))?;
    (!matches!(value, Value::Null)).then_some((arg, value))
}
