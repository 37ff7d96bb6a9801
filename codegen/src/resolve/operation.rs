//! Operations: the path against the arguments, rules, answer, paging, retry class.

use super::{Direction, Resolver, section};
use crate::catalog::{self, InnRule, NotPastRule, RequiredIf, RuleEntry, SharesRule, When};
use crate::model::{Answer, Body, Condition, Field, Operation, Paging, Place, Retry, Rule, Section, Segment, Type};
use crate::naming::Name;

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

impl Resolver<'_> {
    pub(super) fn operation(&mut self, id: &str, operation: &catalog::Operation) -> Operation {
        let at = format!("operations/{id}");
        self.check_doc(&at, &operation.doc);
        let mut resource: Vec<Name> = id.split('.').map(Name::new).collect();
        let verb = resource.pop().unwrap_or_else(|| Name::new(id));
        if resource.is_empty() {
            self.mistake(&at, "an id is `resource.verb`");
        }
        for part in id.split('.') {
            self.check_snake(&at, part);
        }
        if !METHODS.contains(&operation.method.as_str()) {
            self.mistake(&at, format_args!("unknown method `{}`", operation.method));
        }
        let (section, vendor_title) = self.section(&at, &operation.section);
        let args = self.fields(&format!("{at}/args"), &operation.args, Direction::Sent);
        for (name, field) in operation.args.iter() {
            if field.place.is_none() {
                self.mistake(&format!("{at}/args/{name}"), "needs `in`: path, query, body or header");
            }
        }
        let (rules, conditions) = self.rules(&at, &operation.rules, &args);
        let segments = self.path(&at, &operation.path, &args, &rules);
        self.check_body(&at, operation, &args);
        self.check_retry(&at, operation);
        let answer = self.answer(&at, &operation.answer);
        if let Some(paging) = &operation.paging {
            self.check_paging(&at, paging, &args, &answer);
        }
        Operation {
            id: id.to_owned(),
            resource,
            verb,
            title: operation.title.clone(),
            doc: format!("{}{}", warning(operation), operation.doc),
            experimental: operation.experimental,
            deprecated: operation.deprecated,
            section,
            vendor_title,
            method: operation.method.clone(),
            path: operation.path.clone(),
            segments,
            auth: operation.auth,
            body: operation.body,
            retry: operation.retry,
            retry_reason: operation.retry_reason.clone(),
            check: operation.check.clone(),
            action: operation.action.clone(),
            args,
            rules,
            conditions,
            answer,
            or_list: matches!(operation.answer, catalog::Answer::OrList(_)),
            paging: operation.paging.clone(),
            effects: operation.effects.clone(),
            failures: operation.errors.clone(),
            notes: operation.notes.clone(),
        }
    }

    fn section(&mut self, at: &str, text: &str) -> (Section, String) {
        let (group, title) = text.split_once(" → ").unwrap_or((text, ""));
        let english = self.catalog.sections.get(group).cloned();
        if english.is_none() || title.is_empty() {
            self.mistake(at, "`section` is \"<one of `sections`> → <the vendor's title of the call>\"");
        }
        (section(group, &english.unwrap_or_default()), title.to_owned())
    }

    fn path(&mut self, at: &str, path: &str, args: &[Field], rules: &[Rule]) -> Vec<Segment> {
        if !path.starts_with('/') || path.ends_with('/') {
            self.mistake(at, "the path starts with a slash and does not end with one");
        }
        let mut segments = Vec::new();
        let mut named: Vec<&str> = Vec::new();
        let mut rest = path;
        while let Some((literal, tail)) = rest.split_once('{') {
            let Some((param, tail)) = tail.split_once('}') else {
                self.mistake(at, "a `{` in the path is not closed");
                break;
            };
            if !literal.is_empty() {
                segments.push(Segment::Literal(literal.to_owned()));
            }
            let names: Vec<&str> = param.split('|').collect();
            self.check_param(at, &names, args, rules);
            segments.push(Segment::Param(names.iter().map(|name| (*name).to_owned()).collect()));
            named.extend(names);
            rest = tail;
        }
        if !rest.is_empty() {
            segments.push(Segment::Literal(rest.to_owned()));
        }
        for arg in args.iter().filter(|arg| arg.place == Place::Path) {
            if !named.contains(&arg.name.given()) {
                self.mistake(at, format_args!("the path has no {{{}}}", arg.name.given()));
            }
        }
        segments
    }

    fn check_param(&mut self, at: &str, names: &[&str], args: &[Field], rules: &[Rule]) {
        for name in names {
            let arg = args.iter().find(|arg| arg.name.given() == *name);
            if arg.is_none_or(|arg| arg.place != Place::Path) {
                self.mistake(at, format_args!("{{{name}}} of the path is not an argument with \"in\": \"path\""));
            }
            // one name is a required argument, several are tied by a rule: otherwise the path could not be written
            if names.len() == 1 && arg.is_some_and(|arg| !arg.required) {
                self.mistake(at, format_args!("{{{name}}} of the path must be required"));
            }
        }
        let tied = rules.iter().any(|rule| matches!(rule, Rule::OneOf(tied) if *tied == names));
        if names.len() > 1 && !tied {
            self.mistake(at, format_args!("the path needs the rule {{\"one_of\": {names:?}}}"));
        }
    }

    fn check_body(&mut self, at: &str, operation: &catalog::Operation, args: &[Field]) {
        let in_body = args.iter().any(|arg| arg.place == Place::Body);
        match (operation.body, in_body) {
            (Some(_), false) => self.mistake(at, "has a body and no argument for it"),
            (None, true) => self.mistake(at, "has arguments for a body and no `body`"),
            (Some(_), true) if operation.method == "GET" => self.mistake(at, "a GET has no body"),
            _ => {}
        }
        let files = args.iter().filter(|arg| *arg.ty.innermost() == Type::File);
        let fit = files.clone().all(|arg| arg.ty == Type::File && arg.place == Place::Body);
        match (files.count(), operation.body) {
            (0, _) => {}
            (1, Some(Body::Multipart)) if fit => {}
            _ => self.mistake(at, "one file may be an argument, in a multipart body"),
        }
    }

    /// Sorts the rules into those that say which arguments go together and those about their values.
    fn rules(&mut self, at: &str, entries: &[RuleEntry], args: &[Field]) -> (Vec<Rule>, Vec<Condition>) {
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
            }
        }
        self.check_rules(at, &rules, args);
        (rules, conditions)
    }

    fn check_required_if(&mut self, at: &str, rule: &RequiredIf, args: &[Field]) {
        self.check_doc(at, &rule.reason);
        self.check_when(at, &rule.when, args);
        for name in &rule.then_required {
            if args.iter().find(|arg| arg.name.given() == *name).is_none_or(|arg| arg.required_if.is_none()) {
                self.mistake(at, format_args!("a rule requires `{name}`, which is no argument with `required_if`"));
            }
        }
    }

    fn check_when(&mut self, at: &str, when: &When, args: &[Field]) {
        match args.iter().find(|arg| arg.name.given() == when.arg).map(|arg| &arg.ty) {
            Some(Type::Code(name)) => {
                let codes = self.catalog.codes.get(name);
                for code in &when.is {
                    if codes.is_some_and(|codes| codes.values.get(code).is_none()) {
                        self.mistake(at, format_args!("a rule names `{code}`, which is not in `{name}`"));
                    }
                }
            }
            _ => self.mistake(at, format_args!("a rule names `{}`, which is no argument with codes", when.arg)),
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
            self.check_when(at, when, args);
        }
        if !args.iter().any(|arg| arg.name.given() == rule.arg && arg.ty == Type::Text) {
            self.mistake(at, format_args!("`inn` names `{}`, which is no text among the arguments", rule.arg));
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
        let (first, inner) =
            rule.shares.list.split_first().map_or(("", &[][..]), |(first, inner)| (first.as_str(), inner));
        let mut ty = match args.iter().find(|arg| arg.name.given() == first).map(|arg| arg.ty.innermost()) {
            Some(Type::Input(input)) => input.clone(),
            _ => String::new(),
        };
        for name in inner.iter().chain([&rule.shares.share]) {
            let input = self.catalog.inputs.get(ty.trim_matches(['[', ']']));
            ty = input.and_then(|input| input.fields.get(name)).map(|field| field.ty.clone()).unwrap_or_default();
        }
        if !is_amount(&ty) {
            self.mistake(at, "`shares` does not lead to the amounts of a list");
        }
    }

    fn check_rules(&mut self, at: &str, rules: &[Rule], args: &[Field]) {
        for rule in rules {
            let names: &[String] = match rule {
                Rule::OneOf(names) | Rule::AnyOf(names) => names,
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

    fn check_retry(&mut self, at: &str, operation: &catalog::Operation) {
        let needs_check = matches!(operation.retry, Retry::CheckFirst | Retry::Money);
        match &operation.check {
            None if needs_check => {
                let class = operation.retry.name();
                self.mistake(
                    at,
                    format_args!("retry class `{class}` needs `check`: the read that tells what happened"),
                );
            }
            Some(_) if !needs_check => {
                self.mistake(at, format_args!("`check` means nothing with retry class `{}`", operation.retry.name()));
            }
            Some(id) => match self.catalog.operations.get(id) {
                None => self.mistake(at, format_args!("`check` names `{id}`, which does not exist")),
                Some(check) if check.retry != Retry::Read => {
                    self.mistake(at, format_args!("`check` names `{id}`, which is not a read"));
                }
                Some(_) => {}
            },
            None => {}
        }
        if operation.retry == Retry::Read && operation.action.is_some() {
            self.mistake(at, "a read performs no action");
        }
    }

    fn answer(&mut self, at: &str, answer: &catalog::Answer) -> Answer {
        let at = format!("{at}/answer");
        match answer {
            catalog::Answer::Type(word) if word == "empty" => Answer::Empty,
            catalog::Answer::Type(ty) => Answer::Json(self.ty(&at, ty, Direction::Read)),
            catalog::Answer::OrEmpty(answer) => {
                if !answer.or_empty {
                    self.mistake(&at, "without \"or_empty\": true write the type alone");
                }
                Answer::JsonOrEmpty(self.ty(&at, &answer.ty, Direction::Read))
            }
            catalog::Answer::OrList(answer) => {
                let model = self.catalog.models.get(&answer.ty);
                let first = model.and_then(|model| model.fields.first()).map_or("", |(_, field)| field.ty.as_str());
                if !answer.or_list || !first.starts_with('[') {
                    self.mistake(&at, "\"or_list\": true is for a model whose first field is a list");
                }
                Answer::Json(self.ty(&at, &answer.ty, Direction::Read))
            }
        }
    }

    fn check_paging(&mut self, at: &str, paging: &Paging, args: &[Field], answer: &Answer) {
        let at = format!("{at}/paging");
        let Paging::Numbered { page, size, items, pages, total, .. } = paging;
        for name in [Some(page), size.as_ref()].into_iter().flatten() {
            let arg = args.iter().find(|arg| arg.name.given() == name);
            if arg.is_none_or(|arg| arg.place != Place::Query || arg.ty != Type::Int) {
                self.mistake(&at, format_args!("`{name}` is not a whole number in the query"));
            }
        }
        let Answer::Json(Type::Model(model)) = answer else {
            self.mistake(&at, "the answer of a listing is a model");
            return;
        };
        if !self.field_type(model, std::slice::from_ref(items)).is_some_and(|ty| ty.starts_with('[')) {
            self.mistake(&at, format_args!("`{items}` is not a list in `{model}`"));
        }
        for path in [pages, total] {
            if self.field_type(model, path).as_deref() != Some("int") {
                self.mistake(&at, format_args!("`{}` is not a whole number in `{model}`", path.join("/")));
            }
        }
    }

    /// The type, as written, of the field that a path of names leads to.
    fn field_type(&self, model: &str, path: &[String]) -> Option<String> {
        let (first, rest) = path.split_first()?;
        let field = self.catalog.models.get(model)?.fields.get(first)?;
        if rest.is_empty() { Some(field.ty.clone()) } else { self.field_type(&field.ty, rest) }
    }
}

/// What has to be known before anything else.
fn warning(operation: &catalog::Operation) -> &'static str {
    match (operation.experimental, operation.deprecated) {
        (true, _) => "Experimental: the vendor does not describe this call, so it may be wrong or change. ",
        (_, true) => "Deprecated by the vendor. ",
        _ => "",
    }
}
