//! Rules, as far as OpenAPI has words for them.

use crate::catalog::When;
use crate::json::Json;
use crate::model::{Condition, Field, Operation, Place, Rule};

/// The rules of one object, in its schema.
pub fn within(schema: Json, rules: &[Rule], fields: &[Field]) -> Json {
    let wire = |name: &String| wire(fields, name);
    rules.iter().fold(schema, |schema, rule| {
        let each =
            |names: &[String]| Json::list(names.iter().map(|name| Json::map([("required", Json::list([wire(name)]))])));
        match rule {
            Rule::OneOf(names) => schema.with("oneOf", each(names)),
            Rule::AnyOf(names) => schema.with("anyOf", each(names)),
            Rule::AtMostOne(names) => {
                let pairs = names.iter().enumerate().flat_map(|(index, name)| {
                    names.iter().skip(index + 1).map(move |other| Json::list([wire(name), wire(other)]))
                });
                let pairs = pairs.map(|pair| Json::map([("required", pair)])).collect();
                schema.with("not", Json::map([("anyOf", Json::List(pairs))]))
            }
            Rule::Needs([what, needed]) => {
                let needed = Json::list([wire(needed)]);
                schema.with("dependentRequired", Json::map([(wire(what), needed)]))
            }
        }
    })
}

fn wire(fields: &[Field], name: &str) -> String {
    fields.iter().find(|field| field.name.given() == name).map_or_else(|| name.to_owned(), |field| field.wire.clone())
}

fn names(rule: &Rule) -> (&'static str, &[String]) {
    match rule {
        Rule::OneOf(names) => ("one_of", names),
        Rule::AnyOf(names) => ("any_of", names),
        Rule::AtMostOne(names) => ("at_most_one", names),
        Rule::Needs(names) => ("needs", names),
    }
}

/// The rules about the body alone.
pub fn in_body(operation: &Operation) -> Vec<Rule> {
    let is_body = |name: &String| operation.arg(name).is_some_and(|arg| arg.place == Place::Body);
    operation.rules.iter().filter(|rule| names(rule).1.iter().all(is_body)).cloned().collect()
}

/// Rules about the query: OpenAPI cannot say them.
pub fn outside_body(operation: &Operation) -> Option<Json> {
    let is_query = |name: &String| operation.arg(name).is_some_and(|arg| arg.place == Place::Query);
    let rules: Vec<Json> = operation
        .rules
        .iter()
        .map(names)
        .filter(|(_, names)| names.iter().any(is_query))
        .map(|(kind, names)| Json::map([(kind, Json::list(names.iter().map(|name| wire(&operation.args, name))))]))
        .collect();
    (!rules.is_empty()).then_some(Json::List(rules))
}

/// Rules about values, in the words of the catalog. What is only about the faces is left out.
pub fn conditions(conditions: &[Condition]) -> Option<Json> {
    let conditions: Vec<Json> = conditions.iter().filter_map(condition).collect();
    (!conditions.is_empty()).then_some(Json::List(conditions))
}

fn when(when: &When) -> Json {
    Json::map([("arg", Json::from(&when.arg)), ("is", Json::list(&when.is))])
}

fn condition(condition: &Condition) -> Option<Json> {
    let texts = |texts: &[String]| Json::list(texts);
    Some(match condition {
        Condition::RequiredIf(rule) => {
            let mut json = Json::map([("if", when(&rule.when))]);
            for (key, names) in [
                ("then_required", &rule.then_required),
                ("then_any_of", &rule.then_any_of),
                ("then_none", &rule.then_none),
            ] {
                if !names.is_empty() {
                    json = json.with(key, texts(names));
                }
            }
            json.with("reason", &rule.reason)
        }
        Condition::Shares(rule) => {
            let shares = Json::map([("list", texts(&rule.shares.list))])
                .with("share", &rule.shares.share)
                .with("of", &rule.shares.of);
            Json::map([("shares", shares), ("reason", (&rule.reason).into())])
        }
        Condition::NotPast(rule) => Json::map([("not_past", Json::from(&rule.arg)), ("reason", (&rule.reason).into())]),
        Condition::Inn(rule) => Json::map([("inn", Json::from(&rule.arg))])
            .with_some("if", rule.when.as_ref().map(when))
            .with("reason", &rule.reason),
        Condition::Count(rule) => {
            let count = Json::map([("list", texts(&rule.count.list))])
                .with("field", &rule.count.field)
                .with("is", &rule.count.is)
                .with("min", i64::from(rule.count.min))
                .with_some("max", rule.count.max.map(i64::from));
            Json::map([("count", count), ("reason", (&rule.reason).into())])
        }
        Condition::Span(rule) => {
            let span = Json::map([("from", Json::from(&rule.span.from)), ("to", (&rule.span.to).into())])
                .with_some("max_days", rule.span.max_days.map(i64::from));
            Json::map([("span", span), ("reason", (&rule.reason).into())])
        }
        Condition::Range { arg, min, max } => {
            Json::map([("arg", Json::from(arg)), ("min", (*min).into()), ("max", (*max).into())])
        }
        Condition::MaxLength { arg, max } => {
            Json::map([("arg", Json::from(arg)), ("max_length", i64::from(*max).into())])
        }
        Condition::Items { arg, min, max } => {
            Json::map([("arg", Json::from(arg)), ("min_items", i64::from(*min).into())])
                .with_some("max_items", max.map(i64::from))
        }
        Condition::Confirmed(_) | Condition::Clear(_) => return None,
    })
}
