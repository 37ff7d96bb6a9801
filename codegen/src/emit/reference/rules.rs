//! Rules as sentences.

use std::fmt::Write;

use super::list;
use crate::catalog::When;
use crate::model::{Condition, Rule};

/// All of a call or an object.
pub fn text(rules: &[Rule], conditions: &[Condition]) -> String {
    let mut out = String::new();
    for rule in rules {
        let _ = writeln!(out, "{}\n", tie(rule));
    }
    out.push_str(&list("Checked before sending", conditions.iter().filter_map(condition)));
    out
}

fn names(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn tie(rule: &Rule) -> String {
    match rule {
        Rule::OneOf(list) => format!("Exactly one of {}.", names(list)),
        Rule::AnyOf(list) => format!("At least one of {}.", names(list)),
        Rule::AtMostOne(list) => format!("At most one of {}.", names(list)),
        Rule::Needs([what, needed]) => format!("`{what}` only together with `{needed}`."),
    }
}

/// What the argument itself says already is left out.
fn condition(condition: &Condition) -> Option<String> {
    Some(match condition {
        Condition::RequiredIf(rule) => {
            let When { arg, is } = &rule.when;
            let then = match (rule.then_any_of.as_slice(), rule.then_none.as_slice()) {
                ([], []) => names(&rule.then_required),
                ([], none) => format!("No {}", names(none)),
                (any, _) => format!("At least one of {}", names(any)),
            };
            format!("{then} where `{arg}` is {}: {}", names(is), rule.reason)
        }
        Condition::Shares(rule) => {
            let (list, share, of) = (rule.shares.list.join("."), &rule.shares.share, &rule.shares.of);
            format!("`{share}` of each of several `{list}`, and their sum against `{of}`: {}", rule.reason)
        }
        Condition::Count(rule) => {
            let count = &rule.count;
            let many = match count.max {
                Some(max) if max == count.min => format!("Exactly {max}"),
                Some(max) if count.min == 0 => format!("At most {max}"),
                Some(max) => format!("From {} to {max}", count.min),
                None => format!("At least {}", count.min),
            };
            format!("{many} of `{}` with `{}` `{}`: {}", count.list.join("."), count.field, count.is, rule.reason)
        }
        Condition::Span(rule) => {
            let span = &rule.span;
            let days = span.max_days.map(|days| format!(", and at most {days} days apart")).unwrap_or_default();
            format!("`{}` not after `{}`{days}: {}", span.from, span.to, rule.reason)
        }
        Condition::NotPast(rule) => {
            format!("`{}` not past (one without a zone: not past in every zone): {}", rule.arg, rule.reason)
        }
        Condition::Inn(rule) => {
            let only = rule
                .when
                .as_ref()
                .map_or_else(String::new, |When { arg, is }| format!(" where `{arg}` is {}", names(is)));
            format!("`{}` an INN{only}, else a warning, and it is sent: {}", rule.arg, rule.reason)
        }
        Condition::Confirmed(reason) => format!("`confirm` is true: {reason}"),
        Condition::Range { .. } | Condition::MaxLength { .. } | Condition::Items { .. } | Condition::Clear(_) => {
            return None;
        }
    })
}
