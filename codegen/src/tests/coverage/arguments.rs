//! What is sent.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Report, list, text};
use crate::model::{Auth, Condition, Field, Operation, Place, Rule, Type};

/// Headers that every request has, whatever the call.
const ALWAYS: &[&str] = &["Authorization", "Accept", "Content-Type"];

impl Report<'_> {
    pub(super) fn arguments(&mut self, raw: &Value, ours: &Operation) {
        let mut documented = BTreeSet::new();
        let groups = [
            ("path", path_parameters(ours)),
            ("query", list(raw, "query").clone()),
            ("header", self.own_headers(raw, ours)),
            ("body", list(&raw["body"], "fields").clone()),
        ];
        for (place, entries) in groups {
            let entries: Vec<Value> = entries.iter().flat_map(|entry| self.with_parts(entry)).collect();
            for entry in entries {
                let name = self.named(text(&entry, "name"));
                documented.insert(format!("{place} {}", wire_name(&name)));
                if let Some(Value::String(constant)) = self.constant(ours, &name) {
                    if entry["enum"].as_object().is_some_and(|codes| !codes.contains_key(constant)) {
                        self.differ(&ours.id, format_args!("argument `{name}`: always sent as {constant}"));
                    }
                    continue;
                }
                let problems = match self.find_argument(ours, place, &name) {
                    None => vec![format!("argument `{name}` ({place}) is missing")],
                    // the documents' tables of path parameters say no more than that there are some
                    Some(_) if place == "path" => vec![],
                    Some((field, within)) => self
                        .argument(&entry, field, ours, within)
                        .into_iter()
                        .map(|problem| format!("argument `{name}`: {problem}"))
                        .collect(),
                };
                problems.into_iter().for_each(|problem| self.differ(&ours.id, problem));
            }
        }
        for (place, name) in self.all_arguments(ours) {
            if !documented.contains(&format!("{place} {name}")) {
                self.differ(&ours.id, format_args!("argument `{name}` ({place}) is not documented"));
            }
        }
    }

    /// The documented headers but those that every request has, and the one that picks a company.
    fn own_headers(&self, raw: &Value, ours: &Operation) -> Vec<Value> {
        let company = match &self.platform.auth {
            Auth::Login { company_header: Some(header), .. } if ours.auth => header.as_str(),
            _ => "",
        };
        let own = |header: &&Value| !ALWAYS.contains(&text(header, "name")) && text(header, "name") != company;
        list(raw, "headers").iter().filter(own).cloned().collect()
    }

    fn constant<'o>(&self, ours: &'o Operation, name: &str) -> Option<&'o Value> {
        ours.constants.iter().find(|(field, _)| field.wire == name).map(|(_, value)| value)
    }

    /// Every argument by its place and path, as documents print them: `attributes[].id`. Without those that are not sent, and
    /// those that are marked as not documented.
    fn all_arguments(&self, ours: &Operation) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        for arg in ours.args.iter().filter(|arg| arg.place != Place::Local) {
            // a path's parameters are called by their names
            let name = if arg.place == Place::Path { arg.name.given().to_owned() } else { wire_name(&arg.wire) };
            self.collect(&mut all, place(arg.place), &name, arg);
        }
        all
    }

    fn collect(&self, all: &mut Vec<(&'static str, String)>, place: &'static str, name: &str, field: &Field) {
        if field.guess || field.place == Place::Local {
            return;
        }
        all.push((place, name.to_owned()));
        let suffix = if matches!(field.ty, Type::List(_)) { "[]" } else { "" };
        if let Type::Input(input) = field.ty.innermost() {
            for inner in &self.platform.input(input).unwrap().fields {
                self.collect(all, place, &format!("{name}{suffix}.{}", inner.wire), inner);
            }
        }
    }

    fn find_argument<'o>(&'o self, ours: &'o Operation, place: &str, name: &str) -> Option<(&'o Field, Within<'o>)> {
        let mut parts = name.split('.').map(|part| part.strip_suffix("[]").unwrap_or(part));
        let first = parts.next()?;
        let arg = ours.args.iter().find(|arg| {
            self::place(arg.place) == place && (wire_name(&arg.wire) == wire_name(first) || arg.name.given() == first)
        })?;
        let top = Within { siblings: &ours.args, rules: &ours.rules, conditions: &ours.conditions, nested: false };
        let mut found = (arg, top);
        for part in parts {
            let Type::Input(input) = found.0.ty.innermost() else { return None };
            let input = self.platform.input(input)?;
            let field = input.fields.iter().find(|field| field.wire == part)?;
            let (rules, conditions) = (&input.rules, &input.conditions);
            found = (field, Within { siblings: &input.fields, rules, conditions, nested: true });
        }
        Some(found)
    }

    fn argument(&self, raw: &Value, ours: &Field, operation: &Operation, within: Within<'_>) -> Vec<String> {
        let mut problems = Vec::new();
        if !within.is_required_so(&raw["required"], ours) {
            problems.push(format!("documented as required: {}", raw["required"]));
        }
        if ours.default.as_ref().unwrap_or(&Value::Null) != &raw["default"] {
            problems.push(format!("documented default: {}", raw["default"]));
        }
        let is_of_paging = operation.paging.is_some() && ["page", "size", "limit"].contains(&ours.name.given());
        for (limit, here) in within.limits(ours) {
            if raw[limit].as_i64() != here && !(is_of_paging && raw[limit].is_null()) {
                problems.push(format!("documented {limit}: {}", raw[limit]));
            }
        }
        if raw["nullable"] == Value::Bool(true) && !within.may_be_null(ours) {
            problems.push("documented as nullable".to_owned());
        }
        let several = raw["multiple"].as_bool() == Some(true);
        let ty = if several && !within.nested { ours.ty.innermost() } else { &ours.ty };
        problems.extend(self.type_problem(raw, ty));
        problems.extend(self.code_problem(raw, ty, true));
        problems
    }
}

/// What an argument stands among.
#[derive(Clone, Copy)]
struct Within<'o> {
    siblings: &'o [Field],
    rules: &'o [Rule],
    conditions: &'o [Condition],
    nested: bool,
}

impl Within<'_> {
    fn is_required_so(&self, documented: &Value, ours: &Field) -> bool {
        match documented {
            Value::Bool(required) => ours.required == *required && ours.required_if.is_none(),
            Value::String(rule) => match rule.strip_prefix("one_of(").and_then(|rest| rest.strip_suffix(')')) {
                Some(names) => !ours.required && self.is_tied(&names.split(',').collect::<Vec<_>>()),
                None => ours.required_if.is_some(),
            },
            // not all documents say it of every argument
            Value::Null => true,
            _ => false,
        }
    }

    /// Names on the wire.
    fn is_tied(&self, wires: &[&str]) -> bool {
        let ours = |wire: &&str| self.siblings.iter().find(|field| field.wire == *wire).map(|field| field.name.given());
        let names: Vec<&str> = wires.iter().filter_map(ours).collect();
        names.len() == wires.len()
            && self.rules.iter().any(|rule| match rule {
                Rule::OneOf(tied) | Rule::AnyOf(tied) => *tied == names,
                Rule::AtMostOne(_) | Rule::Needs(_) => false,
            })
    }

    /// The smallest and largest number, and how many characters.
    fn limits(&self, ours: &Field) -> [(&'static str, Option<i64>); 3] {
        let mut limits = [("min", None), ("max", ours.max), ("max_length", None)];
        for condition in self.conditions {
            match condition {
                Condition::Range { arg, min, max } if arg == ours.name.given() => {
                    limits[0].1 = Some(*min);
                    limits[1].1 = Some(*max);
                }
                Condition::MaxLength { arg, max } if arg == ours.name.given() => limits[2].1 = Some(i64::from(*max)),
                _ => {}
            }
        }
        limits
    }

    fn may_be_null(&self, ours: &Field) -> bool {
        self.conditions.iter().any(|condition| match condition {
            Condition::Clear(names) => names.iter().any(|name| name == ours.name.given()),
            _ => false,
        })
    }
}

fn path_parameters(ours: &Operation) -> Vec<Value> {
    let parameters = ours.path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    parameters.flat_map(|names| names.split('|')).map(|name| json!({ "name": name })).collect()
}

/// `filter[state]` is sent as `filter[state][]`.
fn wire_name(name: &str) -> String {
    name.strip_suffix("[]").unwrap_or(name).to_owned()
}

const fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Body => "body",
        Place::Header => "header",
        Place::Local => "local",
    }
}
