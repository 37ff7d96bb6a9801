//! Operations: the path against the arguments, rules, answer, paging, retry class.

use serde_json::Value;

use super::fields::{self, Owner, local};
use super::{Direction, Resolver, section};
use crate::catalog::{self, Experimental};
use crate::model::{
    Answer, Basis, Body, Condition, Field, Operation, Paging, Place, Retry, Rule, Section, Segment, Type,
};
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
        let case = operation.wire_case.unwrap_or(self.wire_case());
        let owner = Owner { direction: Direction::Sent, case, body: operation.body, is_call: true };
        let given = self.fields(&format!("{at}/args"), &operation.args, owner);
        let (mut args, constants) = self.apart(&at, operation, given);
        let (rules, about_values) = self.rules(&at, &operation.rules, &args);
        let mut conditions = Self::limits(&operation.args);
        conditions.extend(about_values);
        let segments = self.path(&at, &operation.path, &args, &rules);
        self.check_body(&at, operation, &args, &constants, &rules);
        self.check_marks_of_call(&at, id, operation);
        self.add_local(&at, operation, &mut args, &mut conditions);
        self.check_retry(&at, operation);
        self.check_interval(&at, operation, &args);
        let answer = self.answer(&at, &operation.answer);
        if let Some(paging) = &operation.paging {
            self.check_paging(&at, paging, &args, &answer);
        }
        Operation {
            id: id.to_owned(),
            resource,
            verb,
            title: operation.title.clone(),
            doc: doc(operation),
            experimental: is_experimental(operation),
            deprecated: operation.deprecated,
            section,
            vendor_title,
            method: operation.method.clone(),
            path: operation.path.clone(),
            segments,
            host: operation.host.clone(),
            auth: operation.auth,
            envelope: operation.envelope && self.catalog.envelope.is_some(),
            body: operation.body,
            media_type: operation.media_type.clone(),
            retry: operation.retry,
            retry_reason: operation.retry_reason.clone(),
            check: operation.check.clone(),
            action: operation.action.clone(),
            interval: operation.interval.clone(),
            args,
            constants,
            rules,
            conditions,
            answer,
            or_list: matches!(&operation.answer, catalog::Answer::Json(answer) if answer.or_list.is_some()),
            under: match &operation.answer {
                catalog::Answer::Json(answer) => answer.under.clone(),
                _ => Vec::new(),
            },
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

    /// Arguments of the faces, and what is always sent.
    fn apart(
        &mut self,
        at: &str,
        operation: &catalog::Operation,
        fields: Vec<Field>,
    ) -> (Vec<Field>, Vec<(Field, Value)>) {
        let (mut args, mut constants) = (Vec::new(), Vec::new());
        for field in fields {
            let given = operation.args.get(field.name.given());
            match given.and_then(|given| given.constant.clone()) {
                None => args.push(field),
                Some(value) => {
                    let fits = matches!(
                        (&field.ty, &value),
                        (Type::Text | Type::Secret, Value::String(_)) | (Type::Bool, Value::Bool(_))
                    ) || (field.ty == Type::Int && value.is_i64());
                    if !fits || field.place == Place::Path || field.required {
                        let name = field.name.given().to_owned();
                        self.mistake(
                            at,
                            format_args!("`{name}`: a `const` is a text, whole number or bool, and not required"),
                        );
                    }
                    constants.push((field, value));
                }
            }
        }
        (args, constants)
    }

    /// Arguments that the catalog implies: a confirmation, and what is sent as null.
    fn add_local(
        &mut self,
        at: &str,
        operation: &catalog::Operation,
        args: &mut Vec<Field>,
        conditions: &mut Vec<Condition>,
    ) {
        let taken = |name: &str| operation.args.get(name).is_some();
        if let Some(reason) = &operation.confirm {
            self.check_doc(at, reason);
            if taken("confirm") {
                self.mistake(at, "`confirm` is added to the arguments: do not write it");
            }
            let doc = format!("Must be true, to say that this is meant: {reason}");
            args.push(local("confirm", Type::Bool, true, doc));
            conditions.push(Condition::Confirmed(reason.clone()));
        }
        self.add_clear(at, &operation.args, args, conditions);
    }

    fn check_marks_of_call(&mut self, at: &str, id: &str, operation: &catalog::Operation) {
        if let Some(host) = &operation.host
            && self.catalog.hosts.get(host).is_none()
        {
            self.mistake(at, format_args!("there is no host `{host}`"));
        }
        match (&operation.experimental, id.starts_with("experimental.")) {
            (Experimental::ThirdParty(_), false) => {
                self.mistake(at, "what only others' code knows has an id that begins with `experimental.`");
            }
            (Experimental::Undescribed(_), true) => {
                self.mistake(at, "an id that begins with `experimental.` needs \"experimental\": {source, reason}");
            }
            _ => {}
        }
        if matches!(
            operation.basis,
            Some(Basis::Documented | Basis::Unknown | Basis::Contradictory | Basis::ThirdParty)
        ) {
            self.mistake(at, "`basis` of a call is inferred; documented goes without saying");
        }
        if operation.media_type.is_some() && operation.body.is_none() {
            self.mistake(at, "has a `media_type` and no body");
        }
    }

    fn check_body(
        &mut self,
        at: &str,
        operation: &catalog::Operation,
        args: &[Field],
        constants: &[(Field, Value)],
        rules: &[Rule],
    ) {
        let all = || args.iter().chain(constants.iter().map(|(field, _)| field));
        let in_body: Vec<&Field> = all().filter(|arg| arg.place == Place::Body).collect();
        match (operation.body, in_body.is_empty()) {
            (Some(_), true) => self.mistake(at, "has a body and no argument for it"),
            (None, false) => self.mistake(at, "has arguments for a body and no `body`"),
            (Some(_), false) if operation.method == "GET" => self.mistake(at, "a GET has no body"),
            _ => {}
        }
        let files = args.iter().filter(|arg| *arg.ty.innermost() == Type::File);
        let fit = files.clone().all(|arg| arg.ty == Type::File && arg.place == Place::Body);
        match (files.count(), operation.body) {
            (0, _) => {}
            (1, Some(Body::Multipart)) if fit => {}
            _ => self.mistake(at, "one file may be an argument, in a multipart body"),
        }
        let names: Vec<&str> = in_body.iter().map(|arg| arg.name.given()).collect();
        let tied = rules.iter().any(|rule| matches!(rule, Rule::OneOf(tied) if *tied == names));
        if operation.body == Some(Body::JsonValue) && !tied && !matches!(in_body.as_slice(), [one] if one.required) {
            self.mistake(at, "a `json_value` body is one required argument, or several tied by `one_of`");
        }
        if operation.body == Some(Body::JsonPatch) && in_body.iter().any(|arg| !arg.wire.starts_with('/')) {
            self.mistake(at, "`wire` of an argument of a `json_patch` is a JSON pointer");
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

    fn check_interval(&mut self, at: &str, operation: &catalog::Operation, args: &[Field]) {
        let Some(interval) = &operation.interval else { return };
        let counts = |name: &String| {
            let arg = args.iter().find(|arg| arg.name.given() == name);
            arg.is_some_and(|arg| arg.required && matches!(arg.ty, Type::Text | Type::Uuid | Type::Int))
        };
        if interval.seconds == 0 || interval.per.is_empty() || !interval.per.iter().all(counts) {
            self.mistake(at, "`interval` is some `seconds`, `per` required arguments that are texts or whole numbers");
        }
    }

    fn answer(&mut self, at: &str, answer: &catalog::Answer) -> Answer {
        let at = format!("{at}/answer");
        match answer {
            catalog::Answer::Type(word) if word == "empty" => Answer::Empty,
            catalog::Answer::Type(ty) => Answer::Json(self.ty(&at, ty, Direction::Read)),
            catalog::Answer::File(answer) => Answer::File { kind: answer.file, or_empty: answer.or_empty },
            catalog::Answer::Json(answer) => {
                if answer.or_empty == Some(false) {
                    self.mistake(&at, "without \"or_empty\": true write the type alone");
                }
                let model = self.catalog.models.get(&answer.ty);
                let first = model.and_then(|model| model.fields.first()).map_or("", |(_, field)| field.ty.as_str());
                if answer.or_list.is_some_and(|or_list| !or_list || !first.starts_with('[')) {
                    self.mistake(&at, "\"or_list\": true is for a model whose first field is a list");
                }
                if answer.or_list.is_some() && answer.or_empty.is_some() {
                    self.mistake(&at, "`or_list` and `or_empty` exclude each other");
                }
                let ty = self.ty(&at, &answer.ty, Direction::Read);
                if answer.or_empty.is_some() { Answer::JsonOrEmpty(ty) } else { Answer::Json(ty) }
            }
        }
    }

    fn check_paging(&mut self, at: &str, paging: &Paging, args: &[Field], answer: &Answer) {
        let at = format!("{at}/paging");
        let Answer::Json(Type::Model(model)) = answer else {
            self.mistake(&at, "the answer of a listing is a model");
            return;
        };
        let items = self.field_type(model, &[paging.items().to_owned()]).unwrap_or_default();
        let Some(item) = items.strip_prefix('[').and_then(|item| item.strip_suffix(']')).map(str::to_owned) else {
            self.mistake(&at, format_args!("`{}` is not a list in `{model}`", paging.items()));
            return;
        };
        let in_query = |name: &String| args.iter().find(|arg| arg.name.given() == name && arg.place == Place::Query);
        match paging {
            Paging::Numbered { page, size, pages, total, max_size, .. } => {
                for name in [Some(page), size.as_ref()].into_iter().flatten() {
                    if in_query(name).is_none_or(|arg| arg.ty != Type::Int) {
                        self.mistake(&at, format_args!("`{name}` is not a whole number in the query"));
                    }
                }
                for path in [pages, total] {
                    if !path.is_empty() && self.field_type(model, path).as_deref() != Some("int") {
                        self.mistake(&at, format_args!("`{}` is not a whole number in `{model}`", path.join("/")));
                    }
                }
                if max_size.is_some() && size.is_none() {
                    self.mistake(&at, "`max_size` is the largest `size`");
                }
            }
            Paging::Cursor { after, cursor, .. } => {
                if in_query(after).is_none_or(|arg| !matches!(arg.ty, Type::Text | Type::Uuid | Type::Int | Type::Date))
                {
                    self.mistake(&at, format_args!("`{after}` is no text, uuid, int or date in the query"));
                }
                if !matches!(self.field_type(&item, cursor).as_deref(), Some("text" | "uuid" | "int" | "date")) {
                    self.mistake(&at, format_args!("`{}` leads to no cursor in `{item}`", cursor.join("/")));
                }
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

fn is_experimental(operation: &catalog::Operation) -> bool {
    !matches!(operation.experimental, Experimental::Undescribed(false))
}

/// What has to be known before anything else comes first.
fn doc(operation: &catalog::Operation) -> String {
    let warning = match (&operation.experimental, operation.deprecated) {
        (Experimental::Undescribed(true), _) => {
            "Experimental: the vendor does not describe this call, so it may be wrong or change. ".to_owned()
        }
        (Experimental::ThirdParty(party), _) => {
            let reason = fields::sentences(&[party.reason.clone(), String::new()]);
            format!(
                "Experimental: known only from third-party code ({}), so it may be wrong or change. {reason}",
                party.source
            )
        }
        (_, true) => "Deprecated by the vendor. ".to_owned(),
        _ => String::new(),
    };
    let mut parts = vec![operation.doc.clone()];
    parts.extend(operation.source.as_ref().map(|source| format!("Described in: {source}")));
    parts.extend(fields::basis(operation.basis));
    format!("{warning}{}", fields::sentences(&parts))
}
