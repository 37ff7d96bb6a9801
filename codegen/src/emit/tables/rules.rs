//! Rules as expressions.

use crate::model::{Condition, Rule};

/// All of them as an array.
pub fn list(rules: &[Rule], conditions: &[Condition]) -> String {
    super::list(rules.iter().map(tie).chain(conditions.iter().map(condition)))
}

fn tie(rule: &Rule) -> String {
    match rule {
        Rule::OneOf(names) => format!("Rule::OneOf(&{names:?})"),
        Rule::AnyOf(names) => format!("Rule::AnyOf(&{names:?})"),
        Rule::AtMostOne(names) => format!("Rule::AtMostOne(&{names:?})"),
        Rule::Needs([what, needed]) => format!("Rule::Needs({what:?}, {needed:?})"),
    }
}

fn condition(condition: &Condition) -> String {
    match condition {
        Condition::RequiredIf(rule) => {
            let (kind, field, names) = if !rule.then_any_of.is_empty() {
                ("AnyOfIf", "names", &rule.then_any_of)
            } else if !rule.then_none.is_empty() {
                ("NoneIf", "names", &rule.then_none)
            } else {
                ("RequiredIf", "required", &rule.then_required)
            };
            format!(
                "Rule::{kind} {{ arg: {:?}, codes: &{:?}, {field}: &{names:?}, reason: {:?} }}",
                rule.when.arg, rule.when.is, rule.reason
            )
        }
        Condition::Shares(rule) => format!(
            "Rule::Shares {{ list: &{:?}, share: {:?}, of: {:?}, reason: {:?} }}",
            rule.shares.list, rule.shares.share, rule.shares.of, rule.reason
        ),
        Condition::NotPast(rule) => format!("Rule::NotPast {{ arg: {:?}, reason: {:?} }}", rule.arg, rule.reason),
        Condition::Inn(rule) => {
            let only_if = rule
                .when
                .as_ref()
                .map_or_else(|| "None".to_owned(), |when| format!("Some(({:?}, &{:?}))", when.arg, when.is));
            format!("Rule::Inn {{ arg: {:?}, only_if: {only_if}, reason: {:?} }}", rule.arg, rule.reason)
        }
        Condition::Count(rule) => format!(
            "Rule::Count {{ list: &{:?}, field: {:?}, is: {:?}, min: {}, max: {}, reason: {:?} }}",
            rule.count.list,
            rule.count.field,
            rule.count.is,
            rule.count.min,
            most(rule.count.max),
            rule.reason
        ),
        Condition::Span(rule) => format!(
            "Rule::Span {{ from: {:?}, to: {:?}, max_days: {:?}, reason: {:?} }}",
            rule.span.from, rule.span.to, rule.span.max_days, rule.reason
        ),
        Condition::Range { arg, min, max } => format!("Rule::Range {{ arg: {arg:?}, min: {min}, max: {max} }}"),
        Condition::MaxLength { arg, max } => format!("Rule::MaxLength {{ arg: {arg:?}, max: {max} }}"),
        Condition::Items { arg, min, max } => {
            format!("Rule::Items {{ arg: {arg:?}, min: {min}, max: {} }}", most(*max))
        }
        Condition::Confirmed(reason) => format!("Rule::Confirmed {{ reason: {reason:?} }}"),
        Condition::Clear(names) => format!("Rule::Clear(&{names:?})"),
    }
}

fn most(max: Option<u32>) -> String {
    max.map_or_else(|| "u32::MAX".to_owned(), |max| max.to_string())
}
