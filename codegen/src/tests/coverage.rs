//! The catalog against the vendor's document.
//!
//! `tests/catalog/<platform>.raw.json` is the document read entry by entry, as it is printed, with its mistakes: every
//! argument, field and code. The catalog is its clean form. Nothing may be lost on the way, and nothing invented but calls
//! that are marked experimental.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::catalog::{Answer as RawAnswer, Retry};
use crate::model::{Answer, Auth, Body, Field, Operation, Place, Platform, Rule, Type};
use crate::repository;

/// Code sets of which the catalog has another reading: the set, and why. What it reads is checked against
/// `tax_document_codes_by_country`.
const SPLIT_CODES: (&str, &str) = ("TaxDocumentType", "\"A / B / C\" is a choice, but for one country it is one code");

/// Code sets that no call has: the set, and why.
const ELSEWHERE: &[(&str, &str)] = &[("WebhookEventName", "events are no calls: the module of webhooks has them")];

/// Parts of answers that are kept as they come, and why.
const UNTYPED: &[(&str, &str)] = &[
    ("postAddress", "a text by one table, null in one sample and an object in another"),
    ("editedBy", "a text by the table, null in the sample, probably an object"),
    ("gridsSettings", "an object by the table, a text that holds JSON in the sample"),
    ("{status}", "numbers and texts in one object"),
    ("{status}_TITLE", "the same"),
];

/// Documented and left out on purpose: the call, what, and why.
const LEFT_OUT: &[(&str, &str, &str)] =
    &[("lookups.service_attributes", "id", "it is the one in the path, listed once more")];

pub(super) fn raw(platform: &str) -> Value {
    let path = repository::root().unwrap().join(format!("tests/catalog/{platform}.raw.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

pub(super) fn platform(id: &str) -> Platform {
    repository::platforms().unwrap().into_iter().find(|platform| platform.id.snake() == id).unwrap()
}

/// What differs, each with its call.
struct Report<'a> {
    document: &'a Value,
    platform: &'a Platform,
    /// Fields of our models that some documented path led to: `Task.id`.
    reached: BTreeSet<String>,
    differences: Vec<String>,
}

impl Report<'_> {
    fn differ(&mut self, id: &str, what: impl std::fmt::Display) {
        self.differences.push(format!("{id}: {what}"));
    }

    fn operation(&mut self, raw: &Value, ours: &Operation) {
        let id = &ours.id;
        if text(raw, "method") != ours.method || text(raw, "path") != ours.path {
            self.differ(id, format_args!("{} {} instead of the documented request", ours.method, ours.path));
        }
        let body = match ours.body {
            None => "none",
            Some(Body::Json | Body::JsonValue) => "json",
            Some(Body::JsonPatch) => "json-patch",
            Some(Body::Form) => "form",
            Some(Body::Multipart) => "multipart",
        };
        if text(&raw["body"], "kind") != body {
            self.differ(id, format_args!("the documented body is {}, not {body}", text(&raw["body"], "kind")));
        }
        if raw["deprecated"].as_bool() != Some(ours.deprecated) {
            self.differ(id, "`deprecated`");
        }
        if raw["auth"].as_bool() != Some(ours.auth) {
            self.differ(id, "`auth`");
        }
        self.arguments(raw, ours);
        self.headers(raw, ours);
        self.answer(raw, ours);
        self.errors(raw, ours);
        let class = text(raw, "safe_to_retry");
        if class.starts_with("yes (read)") != (ours.retry == Retry::Read)
            || class.starts_with("no (money") != (ours.retry == Retry::Money)
        {
            self.differ(id, format_args!("retry class `{}`, documented: {class}", ours.retry.name()));
        }
        if ours.notes.is_empty() && !list(raw, "doc_conflicts").is_empty() {
            self.differ(id, "the contradictions are not told");
        }
    }

    fn arguments(&mut self, raw: &Value, ours: &Operation) {
        let mut documented = BTreeSet::new();
        let params: Vec<Value> = ours
            .path
            .split('{')
            .skip(1)
            .flat_map(|rest| rest.split('}').next())
            .flat_map(|names| names.split('|'))
            .map(|name| serde_json::json!({ "name": name }))
            .collect();
        let groups = [("path", &params), ("query", list(raw, "query")), ("body", list(&raw["body"], "fields"))];
        for (place, entries) in groups {
            for entry in entries {
                let name = text(entry, "name");
                if LEFT_OUT.iter().any(|(id, left_out, _)| *id == ours.id && *left_out == name) {
                    continue;
                }
                documented.insert(format!("{place} {}", wire_name(name)));
                match self.find_argument(ours, place, name) {
                    None => self.differ(&ours.id, format_args!("argument `{name}` ({place}) is missing")),
                    Some((field, nested)) => {
                        let problems = self.argument(entry, field, ours, nested, place);
                        for problem in problems {
                            self.differ(&ours.id, format_args!("argument `{name}`: {problem}"));
                        }
                    }
                }
            }
        }
        for (place, name) in self.all_arguments(ours) {
            if !documented.contains(&format!("{place} {name}")) {
                self.differ(&ours.id, format_args!("argument `{name}` ({place}) is not documented"));
            }
        }
    }

    /// Every argument by its place and path, as documents print them: `attributes[].id`.
    fn all_arguments(&self, ours: &Operation) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        for arg in &ours.args {
            let place = place(arg.place);
            // a path's parameters are called by their names
            let name = if arg.place == Place::Path { arg.name.given().to_owned() } else { wire_name(&arg.wire) };
            self.collect(&mut all, place, &name, arg);
        }
        all
    }

    fn collect(&self, all: &mut Vec<(&'static str, String)>, place: &'static str, name: &str, field: &Field) {
        all.push((place, name.to_owned()));
        let suffix = if matches!(field.ty, Type::List(_)) { "[]" } else { "" };
        if let Type::Input(input) = field.ty.innermost() {
            for inner in &self.platform.input(input).unwrap().fields {
                self.collect(all, place, &format!("{name}{suffix}.{}", inner.wire), inner);
            }
        }
    }

    fn find_argument<'o>(&'o self, ours: &'o Operation, place: &str, name: &str) -> Option<(&'o Field, bool)> {
        let mut parts = name.split('.').map(|part| part.strip_suffix("[]").unwrap_or(part));
        let first = parts.next()?;
        let arg = ours.args.iter().find(|arg| {
            self::place(arg.place) == place && (wire_name(&arg.wire) == wire_name(first) || arg.name.given() == first)
        })?;
        let mut found = (arg, false);
        for part in parts {
            let Type::Input(input) = found.0.ty.innermost() else { return None };
            found = (self.platform.input(input)?.fields.iter().find(|field| field.wire == part)?, true);
        }
        Some(found)
    }

    fn argument(&self, raw: &Value, ours: &Field, operation: &Operation, nested: bool, place: &str) -> Vec<String> {
        let mut problems = Vec::new();
        // the document's table of path parameters says no more than that there are some
        if place == "path" {
            return problems;
        }
        let required = match &raw["required"] {
            Value::Bool(required) => ours.required == *required && ours.required_if.is_none(),
            Value::String(rule) if rule.starts_with("one_of(") => {
                let names: Vec<&str> = rule["one_of(".len()..].trim_end_matches(')').split(',').collect();
                !ours.required
                    && operation.rules.iter().any(|rule| match rule {
                        Rule::OneOf(tied) | Rule::AnyOf(tied) => *tied == names,
                        Rule::AtMostOne(_) | Rule::Needs(_) => false,
                    })
            }
            Value::String(_) => ours.required_if.is_some(),
            _ => false,
        };
        if !required {
            problems.push(format!("documented as required: {}", raw["required"]));
        }
        if ours.default.as_ref().unwrap_or(&Value::Null) != &raw["default"] {
            problems.push(format!("documented default: {}", raw["default"]));
        }
        let is_page_size = operation.paging.is_some() && ours.name.given() == "size";
        if raw["max"].as_i64() != ours.max && !(is_page_size && raw["max"].is_null()) {
            problems.push(format!("documented maximum: {}", raw["max"]));
        }
        let several = raw["multiple"].as_bool() == Some(true);
        let ty = if several && !nested { ours.ty.innermost() } else { &ours.ty };
        problems.extend(self.type_problem(raw, ty));
        problems.extend(self.code_problem(raw, ty, true));
        problems
    }

    fn headers(&mut self, raw: &Value, ours: &Operation) {
        let Auth::Login { company_header: Some(company), .. } = &self.platform.auth else { return };
        for header in list(raw, "headers") {
            if text(header, "name") != company || !ours.auth {
                self.differ(&ours.id, format_args!("header `{}` is missing", text(header, "name")));
            }
        }
    }

    fn answer(&mut self, raw: &Value, ours: &Operation) {
        let answer = &raw["response"];
        let kind = text(answer, "kind");
        let ty = match &ours.answer {
            Answer::Empty if kind == "empty" => return,
            Answer::Json(ty) | Answer::JsonOrEmpty(ty) if kind == "json" => ty,
            _ => return self.differ(&ours.id, format_args!("the documented answer is {kind}")),
        };
        for field in list(answer, "fields") {
            let path = text(field, "path");
            // a second spelling that the document prints at the top
            if let Some(other) =
                field["doc_name"].as_str().filter(|other| !other.contains(['.', '<']) && *other != path)
            {
                let found = self.follow(ty, other);
                if found.is_none() {
                    self.differ(&ours.id, format_args!("answer `{other}` (also `{path}`) is missing"));
                }
            }
            self.answer_field(ours, ty, path, field);
        }
    }

    /// A field, and those of the documented object that it refers to.
    fn answer_field(&mut self, ours: &Operation, ty: &Type, path: &str, field: &Value) {
        match self.follow(ty, path) {
            None => self.differ(&ours.id, format_args!("answer `{path}` is missing")),
            Some(Type::Any) if UNTYPED.iter().any(|(untyped, _)| path.split('.').any(|part| part == *untyped)) => {}
            Some(found) => {
                let problems = self.type_problem(field, &found);
                for problem in problems.into_iter().chain(self.code_problem(field, &found, false)) {
                    self.differ(&ours.id, format_args!("answer `{path}`: {problem}"));
                }
            }
        }
        let document = self.document;
        for inner in list(&document["models"], text(field, "model")) {
            let item = if text(field, "type") == "array" { "[]" } else { "" };
            self.answer_field(ours, ty, &format!("{path}{item}.{}", text(inner, "name")), inner);
        }
    }

    /// The type at the end of a path such as `items[].currency.id`; notes every field on the way.
    fn follow(&mut self, root: &Type, path: &str) -> Option<Type> {
        let mut ty = root.clone();
        for part in path.split('.') {
            let (name, item) = part.strip_suffix("[]").map_or((part, false), |name| (name, true));
            ty = match &ty {
                // of what is not documented anything may be there
                Type::Any => return Some(Type::Any),
                Type::List(_) if name.is_empty() => ty,
                Type::Map(value) if name.starts_with('{') => (**value).clone(),
                Type::Model(model) => {
                    let model = self.platform.model(model)?;
                    let field = model
                        .fields
                        .iter()
                        .find(|field| field.wire == name || field.aliases.iter().any(|alias| alias == name))?;
                    self.reached.insert(format!("{}.{}", model.name, field.wire));
                    field.ty.clone()
                }
                _ => return None,
            };
            if item {
                let Type::List(inner) = ty else { return None };
                ty = *inner;
            }
        }
        Some(ty)
    }

    fn errors(&mut self, raw: &Value, ours: &Operation) {
        for error in list(raw, "errors") {
            let (status, code) = (error["status"].as_u64(), error["code"].as_i64());
            let told =
                ours.failures.iter().any(|failure| failure.status.map(u64::from) == status && failure.code == code);
            if !told {
                self.differ(&ours.id, format_args!("the error {status:?} / {code:?} is missing"));
            }
        }
    }

    fn type_problem(&self, raw: &Value, ours: &Type) -> Option<String> {
        let format = text(raw, "format");
        // the reading's type, or the one that is printed
        let fits = ["type", "doc_type"].iter().any(|key| self.type_fits(text(raw, key), format, ours));
        (!fits).then(|| format!("documented as {} {format}, is {ours:?}", text(raw, "type")))
    }

    fn type_fits(&self, raw: &str, format: &str, ours: &Type) -> bool {
        let int_code = matches!(ours, Type::Code(name) if self.platform.codes(name).unwrap().int);
        match raw {
            "boolean" => matches!(ours, Type::Bool),
            // money and percents are printed as integers in places where everything else about them is exact
            "integer" => int_code || matches!(ours, Type::Int | Type::Money | Type::Decimal),
            "float" => matches!(ours, Type::Money | Type::Decimal),
            "uuid" => *ours == Type::Uuid,
            "date" => matches!(ours, Type::Date | Type::DateTime),
            "file" => *ours == Type::File,
            "string" if format == "uuid" => *ours == Type::Uuid,
            "string" if format == "YYYY-MM-DD" => *ours == Type::Date,
            "string" => {
                !int_code
                    && matches!(
                        ours,
                        Type::Text | Type::Secret | Type::Uuid | Type::Date | Type::DateTime | Type::Code(_)
                    )
            }
            "array" => matches!(ours, Type::List(_)),
            "object" => matches!(ours, Type::Model(_) | Type::Input(_) | Type::Any),
            _ => false,
        }
    }

    /// What is sent must be a documented code; what is read may be one that only samples show.
    fn code_problem(&self, raw: &Value, ours: &Type, sent: bool) -> Option<String> {
        let enumeration = match &raw["enum"] {
            Value::Null => &self.document["enums"][text(raw, "enum_ref")],
            own => own,
        };
        let mut documented: BTreeSet<&str> = enumeration.as_object()?.keys().map(String::as_str).collect();
        if text(raw, "enum_ref") == SPLIT_CODES.0 {
            documented = self.tax_document_codes();
        }
        let Type::Code(name) = ours else { return Some(format!("documented codes, is {ours:?}")) };
        let known: BTreeSet<&str> = self.platform.codes(name)?.values.iter().map(|value| value.wire.as_str()).collect();
        let fits = if sent { documented == known } else { documented.is_subset(&known) };
        (!fits).then(|| format!("documented codes {documented:?}, known {known:?}"))
    }

    fn tax_document_codes(&self) -> BTreeSet<&str> {
        let countries =
            list(self.document, "operations").iter().filter_map(|raw| raw["tax_document_codes_by_country"].as_object());
        countries
            .flat_map(|codes| codes.values())
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// Every documented set of codes, also one that no row of a table names, is some set of the catalog.
    fn code_sets(&mut self) {
        let document = self.document;
        for (name, set) in document["enums"].as_object().unwrap() {
            if name == SPLIT_CODES.0 || ELSEWHERE.iter().any(|(set, _)| set == name) {
                continue;
            }
            let codes: BTreeSet<&str> = set.as_object().unwrap().keys().map(String::as_str).collect();
            let known = self
                .platform
                .codes
                .iter()
                .any(|set| codes.is_subset(&set.values.iter().map(|value| value.wire.as_str()).collect()));
            if !known {
                self.differences.push(format!("codes: `{name}` is missing"));
            }
        }
    }

    /// Fields of models that no documented path leads to are invented.
    fn unreached(&mut self) {
        for model in &self.platform.models {
            for field in &model.fields {
                let name = format!("{}.{}", model.name, field.wire);
                if !self.reached.contains(&name) {
                    self.differences.push(format!("models: `{name}` is not documented"));
                }
            }
        }
    }
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

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// The list at a key; none at the empty key.
fn list<'v>(value: &'v Value, key: &str) -> &'v Vec<Value> {
    static NONE: Vec<Value> = Vec::new();
    value[key].as_array().unwrap_or(&NONE)
}

fn differences(raw: &Value, platform: &Platform) -> Vec<String> {
    let mut report = Report { document: raw, platform, reached: BTreeSet::new(), differences: Vec::new() };
    let documented = list(raw, "operations");
    for raw in documented {
        match platform.operations.iter().find(|operation| operation.id == text(raw, "id")) {
            Some(ours) => report.operation(raw, ours),
            None => report.differ(text(raw, "id"), "is missing"),
        }
    }
    for ours in &platform.operations {
        let is_documented = documented.iter().any(|raw| text(raw, "id") == ours.id);
        let request = format!("{} {}", ours.method, ours.path);
        let is_referred_to = list(raw, "referenced_but_undocumented").iter().any(|raw| text(raw, "what") == request);
        if is_documented == ours.experimental || (ours.experimental && !is_referred_to) {
            report.differ(&ours.id, "is not documented, or is and is marked experimental");
        }
    }
    report.code_sets();
    report.unreached();
    report.differences
}

#[test]
fn solar_staff_holds_everything_documented_and_nothing_else() {
    let found = differences(&raw("solar_staff"), &platform("solar_staff"));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The comparison itself: what is taken from the catalog, or from the document, is missed.
#[test]
fn a_loss_is_noticed() {
    let raw = raw("solar_staff");
    let noticed = |change: fn(&mut Platform), what: &str| {
        let mut platform = platform("solar_staff");
        change(&mut platform);
        let found = differences(&raw, &platform).join("\n");
        assert!(found.contains(what), "expected: {what}\nfound: {found}");
    };
    let model = |platform: &mut Platform, name: &str, field: &str| {
        let model = platform.models.iter_mut().find(|model| model.name == name).unwrap();
        model.fields.retain(|entry| entry.wire != field);
    };
    noticed(|platform| platform.operations.truncate(28), "is missing");
    noticed(
        |platform| platform.operations.iter_mut().for_each(|operation| operation.experimental = false),
        "ord.company_data: is not documented",
    );
    noticed(
        |platform| {
            platform
                .codes
                .iter_mut()
                .filter(|codes| codes.name == "OrdActionType")
                .for_each(|codes| codes.values.truncate(4))
        },
        "codes: `OrdActionType` is missing",
    );
    noticed(
        |platform| {
            platform.operations.iter_mut().for_each(|operation| operation.body = operation.body.map(|_| Body::Json))
        },
        "task_files.add: the documented body is multipart, not json",
    );
    noticed(
        |platform| platform.operations[5].args.truncate(2),
        "freelancers.list: argument `filter[dateInvitedTo]` (query) is missing",
    );
    noticed(
        |platform| platform.operations[0].args[0].required = false,
        "auth.login: argument `username`: documented as required: true",
    );
    noticed(|platform| platform.codes[0].values.truncate(11), "tasks.list: argument `filter[state]`: documented codes");
    noticed(
        |platform| platform.models[0].fields[0].ty = Type::Bool,
        "auth.login: answer `token`: documented as string",
    );
    let mut platform = platform("solar_staff");
    model(&mut platform, "Service", "titleDocEn");
    model(&mut platform, "OrdPlatform", "isPlatformOwner");
    let found = differences(&raw, &platform).join("\n");
    let inner = "ord.task_summary: answer `endContracts[].customer.platforms[].isPlatformOwner` is missing";
    assert!(found.contains(inner), "{found}");
    assert!(found.contains("tasks.list: answer `items[].category.titleDocEn` is missing"), "{found}");
    let mut less = raw.clone();
    less["operations"][0]["response"]["fields"].as_array_mut().unwrap().pop();
    assert!(
        differences(&less, &self::platform("solar_staff"))
            .join("\n")
            .contains("models: `TwoFactorChallenge.number` is not documented")
    );
}

/// `answer` is one of three forms; a mistake in one must not be read as another.
#[test]
fn forms_of_an_answer() {
    let parse = |text: &str| serde_json::from_str::<RawAnswer>(text);
    assert!(matches!(parse("\"empty\""), Ok(RawAnswer::Type(_))));
    assert!(
        matches!(parse(r#"{"type": "T", "or_empty": true}"#), Ok(RawAnswer::Json(answer)) if answer.or_empty == Some(true))
    );
    assert!(matches!(parse(r#"{"file": "xlsx"}"#), Ok(RawAnswer::File(_))));
    assert!(parse(r#"{"type": "T", "or_empti": true}"#).is_err());
}
