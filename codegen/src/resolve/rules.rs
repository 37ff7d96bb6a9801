//! Rules: those that say which arguments go together, and those about their values.

use super::Resolver;
use crate::catalog::{RequiredIf, RuleEntry, SharesRule, When};
use crate::model::{Condition, CountRule, Field, InnRule, NotPastRule, Rule, SpanRule, Type};

impl Resolver<'_> {
    pub(super) fn rules(&mut self, at: &str, entries: &[RuleEntry], args: &[Field]) -> (Vec<Rule>, Vec<Condition>) {
        let (mut rules, mut conditions) = (Vec::new(), Vec::new());
        for entry in entries {
            match entry {
                RuleEntry::Tie(rule) => rules.push(rule.clone()),
                RuleEntry::RequiredIf(rule) => {
                    self.check_required_if(at, rule, args);
                    conditions.push(Condition::RequiredIf(rule.clone()));
                }
                RuleEntry::Shares(rule) => {
                    self.check_shares(at, rule, args);
                    conditions.push(Condition::Shares(rule.clone()));
                }
                RuleEntry::NotPast(rule) => {
                    self.check_not_past(at, rule, args);
                    conditions.push(Condition::NotPast(rule.clone()));
                }
                RuleEntry::Inn(rule) => {
                    self.check_inn(at, rule, args);
                    conditions.push(Condition::Inn(rule.clone()));
                }
                RuleEntry::Count(rule) => {
                    self.check_count(at, rule, args);
                    conditions.push(Condition::Count(rule.clone()));
                }
                RuleEntry::Span(rule) => {
                    self.check_span(at, rule, args);
                    conditions.push(Condition::Span(rule.clone()));
                }
            }
        }
        self.check_rules(at, &rules, args);
        (rules, conditions)
    }

    fn check_required_if(&mut self, at: &str, rule: &RequiredIf, args: &[Field]) {
        self.check_doc(at, &rule.reason);
        let ty = args.iter().find(|arg| arg.name.given() == rule.when.arg).map(|arg| arg.ty.clone());
        self.check_when(at, &rule.when, ty.as_ref());
        for name in &rule.then_required {
            if args.iter().find(|arg| arg.name.given() == *name).is_none_or(|arg| arg.required_if.is_none()) {
                self.mistake(at, format_args!("a rule requires `{name}`, which is no argument with `required_if`"));
            }
        }
        for name in rule.then_any_of.iter().chain(&rule.then_none) {
            if args.iter().find(|arg| arg.name.given() == *name).is_none_or(|arg| arg.required) {
                self.mistake(at, format_args!("a rule names `{name}`, which is no argument that may be left out"));
            }
        }
        let consequences = [&rule.then_required, &rule.then_any_of, &rule.then_none];
        if consequences.iter().filter(|names| !names.is_empty()).count() != 1 {
            self.mistake(at, "a rule with `if` has one of `then_required`, `then_any_of`, `then_none`");
        }
    }

    fn check_when(&mut self, at: &str, when: &When, ty: Option<&Type>) {
        match ty {
            Some(Type::Code(name)) => {
                let codes = self.catalog.codes.get(name);
                for code in &when.is {
                    if codes.is_some_and(|codes| codes.values.get(code).is_none()) {
                        self.mistake(at, format_args!("a rule names `{code}`, which is not in `{name}`"));
                    }
                }
            }
            Some(Type::Bool) => {
                if when.is.iter().any(|word| word != "true" && word != "false") {
                    self.mistake(at, format_args!("`{}` is `true` or `false`", when.arg));
                }
            }
            _ => self.mistake(at, format_args!("a rule names `{}`, which is no argument with codes", when.arg)),
        }
    }

    fn check_shares(&mut self, at: &str, rule: &SharesRule, args: &[Field]) {
        self.check_doc(at, &rule.reason);
        let is_amount = |ty: &str| ty == "money" || ty == "decimal";
        let whole = args.iter().find(|arg| arg.name.given() == rule.shares.of);
        if whole.is_none_or(|arg| !matches!(arg.ty, Type::Money | Type::Decimal)) {
            self.mistake(
                at,
                format_args!("`shares` names `{}`, which is no amount among the arguments", rule.shares.of),
            );
        }
        if !self.type_in_list(args, &rule.shares.list, &rule.shares.share).is_some_and(|ty| is_amount(&ty)) {
            self.mistake(at, "`shares` does not lead to the amounts of a list");
        }
    }

    fn check_not_past(&mut self, at: &str, rule: &NotPastRule, args: &[Field]) {
        self.check_doc(at, &rule.reason);
        if !args.iter().any(|arg| arg.name.given() == rule.arg && arg.ty == Type::DateTime) {
            self.mistake(at, format_args!("`not_past` names `{}`, which is no moment among the arguments", rule.arg));
        }
    }

    fn check_inn(&mut self, at: &str, rule: &InnRule, args: &[Field]) {
        self.check_doc(at, &rule.reason);
        if let Some(when) = &rule.when {
            let ty = args.iter().find(|arg| arg.name.given() == when.arg).map(|arg| arg.ty.clone());
            self.check_when(at, when, ty.as_ref());
        }
        if !args.iter().any(|arg| arg.name.given() == rule.arg && arg.ty == Type::Text) {
            self.mistake(at, format_args!("`inn` names `{}`, which is no text among the arguments", rule.arg));
        }
    }

    fn check_count(&mut self, at: &str, rule: &CountRule, args: &[Field]) {
        self.check_doc(at, &rule.reason);
        let count = &rule.count;
        let found = self.type_in_list(args, &count.list, &count.field);
        let ty = match found.as_deref() {
            Some("bool") => Some(Type::Bool),
            Some(name) if self.catalog.codes.get(name).is_some() => Some(Type::Code(name.to_owned())),
            _ => None,
        };
        self.check_when(at, &When { arg: count.field.clone(), is: vec![count.is.clone()] }, ty.as_ref());
        if count.max.is_some_and(|max| max < count.min) {
            self.mistake(at, "`count` has a `max` below its `min`");
        }
    }

    fn check_span(&mut self, at: &str, rule: &SpanRule, args: &[Field]) {
        self.check_doc(at, &rule.reason);
        for name in [&rule.span.from, &rule.span.to] {
            if !args.iter().any(|arg| arg.name.given() == *name && arg.ty == Type::Date) {
                self.mistake(at, format_args!("`span` names `{name}`, which is no date among the arguments"));
            }
        }
    }

    /// The type, as written, of a field of the items of a list that names lead to from the arguments.
    fn type_in_list(&self, args: &[Field], list: &[String], field: &str) -> Option<String> {
        let (first, inner) = list.split_first()?;
        let Type::Input(input) = args.iter().find(|arg| arg.name.given() == first)?.ty.innermost() else { return None };
        let mut ty = input.clone();
        for name in inner.iter().map(String::as_str).chain([field]) {
            let input = self.catalog.inputs.get(ty.trim_matches(['[', ']']))?;
            ty = input.fields.get(name)?.ty.clone();
        }
        Some(ty)
    }

    fn check_rules(&mut self, at: &str, rules: &[Rule], args: &[Field]) {
        for rule in rules {
            let names: &[String] = match rule {
                Rule::OneOf(names) | Rule::AnyOf(names) | Rule::AtMostOne(names) => names,
                Rule::Needs(names) => names,
            };
            if names.len() < 2 {
                self.mistake(at, "a rule ties at least two arguments");
            }
            for name in names {
                match args.iter().find(|arg| arg.name.given() == *name) {
                    None => self.mistake(at, format_args!("a rule names `{name}`, which is not an argument")),
                    Some(arg) if arg.required && !matches!(rule, Rule::Needs(_)) => {
                        self.mistake(at, format_args!("`{name}` is required, so no rule can make it optional"));
                    }
                    Some(_) => {}
                }
            }
        }
    }
}
