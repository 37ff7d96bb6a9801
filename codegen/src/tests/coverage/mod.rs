//! The catalogs against the vendors' documents.
//!
//! `tests/catalog/<platform>.raw.json` are the documents read entry by entry, as they are printed, with their mistakes: every
//! argument, field and code. A catalog is the clean form of one. Nothing may be lost on the way, and nothing invented but what
//! is marked so. What differs on purpose stands in `differences.json`, as it is reported here (`*` is anything), with its reason;
//! what stands there and does not differ is a mistake too.

mod answers;
mod arguments;
mod losses;
mod particulars;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::fs;

use serde::Deserialize;
use serde_json::Value;

use crate::catalog::Retry;
use crate::model::{Body, Object, Operation, Platform, Type};
use crate::repository;

/// What calls are called that only code of others shows.
const THIRD_PARTY: &str = "experimental.";

pub(super) fn raw(platform: &str) -> Value {
    let path = repository::root().unwrap().join(format!("tests/catalog/{platform}.raw.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

pub(super) fn platform(id: &str) -> Platform {
    repository::platforms().unwrap().into_iter().find(|platform| platform.id.snake() == id).unwrap()
}

/// What `differences.json` holds of a platform.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct OnPurpose {
    /// What stands in the document for a name, or under another: the printed words, and ours.
    #[serde(default)]
    names: BTreeMap<String, String>,
    /// What may differ.
    #[serde(default)]
    differences: Vec<Accepted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    reason: String,
    what: Vec<String>,
}

impl OnPurpose {
    fn of(platform: &str) -> Self {
        let mut all: BTreeMap<String, Self> = serde_json::from_str(include_str!("differences.json")).unwrap();
        all.remove(platform).unwrap()
    }

    fn accepted(&self) -> BTreeSet<&str> {
        self.differences.iter().flat_map(|accepted| &accepted.what).map(String::as_str).collect()
    }

    /// What of `found` is not listed, and what is listed and was not found.
    fn apart_from(&self, mut found: Vec<String>) -> Vec<String> {
        let mut not_found = self.accepted();
        found.retain(|difference| {
            let matching: Vec<&str> =
                self.accepted().into_iter().filter(|listed| matches(listed, difference)).collect();
            not_found.retain(|listed| !matching.contains(listed));
            matching.is_empty()
        });
        found.extend(not_found.into_iter().map(|gone| format!("differences.json: no longer so: {gone}")));
        found
    }
}

/// What differs, each with its call.
struct Report<'a> {
    document: &'a Value,
    platform: &'a Platform,
    names: &'a BTreeMap<String, String>,
    /// Fields of our models that some documented path led to: `Task.id`.
    reached: BTreeSet<String>,
    differences: Vec<String>,
}

impl Report<'_> {
    fn differ(&mut self, id: &str, what: impl Display) {
        let difference = format!("{id}: {what}");
        if !self.differences.contains(&difference) {
            self.differences.push(difference);
        }
    }

    /// What a printed name is called here, or each name of a path.
    fn named(&self, printed: &str) -> String {
        let one = |name: &str| match name.strip_suffix("[]") {
            Some(list) => self.names.get(list).map_or_else(|| name.to_owned(), |ours| format!("{ours}[]")),
            None => self.names.get(name).map_or_else(|| name.to_owned(), Clone::clone),
        };
        printed.split('.').map(one).collect::<Vec<_>>().join(".")
    }

    fn operation(&mut self, raw: &Value, ours: &Operation) {
        let id = &ours.id;
        if text(raw, "method") != ours.method || !self.has_path(raw, ours) {
            self.differ(id, format_args!("{} {} instead of the documented request", ours.method, ours.path));
        }
        let body = match ours.body {
            None => "none",
            Some(Body::Json | Body::JsonValue) => "json",
            Some(Body::JsonPatch) => "json-patch",
            Some(Body::Form) => "form",
            Some(Body::Multipart) => "multipart",
        };
        let documented = raw["body"]["kind"].as_str().unwrap_or("none");
        if documented != body {
            self.differ(id, format_args!("the documented body is {documented}, not {body}"));
        }
        for (key, ours) in [("deprecated", ours.deprecated), ("auth", ours.auth)] {
            if raw[key].as_bool().is_some_and(|documented| documented != ours) {
                self.differ(id, format_args!("`{key}`"));
            }
        }
        self.arguments(raw, ours);
        self.answer(raw, ours);
        self.errors(raw, ours);
        let class = text(raw, "safe_to_retry");
        if class.starts_with("yes (read") != (ours.retry == Retry::Read)
            || class.starts_with("no (money") != (ours.retry == Retry::Money)
        {
            self.differ(id, format_args!("retry class `{}`, documented: {class}", ours.retry.name()));
        }
        let told = !(ours.notes.is_empty() && ours.failures.is_empty());
        if !told && !list(raw, "doc_conflicts").is_empty() {
            self.differ(id, "the contradictions are not told");
        }
        let mut effects = list(raw, "side_effects").iter().filter_map(Value::as_str);
        if ours.effects.is_empty() && effects.any(|effect| !effect.starts_with("none")) {
            self.differ(id, "the effects are not told");
        }
    }

    /// Parameters may have other names: only their number and places are sent.
    fn has_path(&self, raw: &Value, ours: &Operation) -> bool {
        let host =
            ours.host.as_ref().and_then(|name| self.platform.hosts.iter().find(|host| host.name.given() == name));
        let path = format!("{}{}", host.map_or("", |host| &host.base_url), without_names(&ours.path));
        let others = list(raw, "alt_paths").iter().filter_map(Value::as_str);
        std::iter::once(text(raw, "path")).chain(others).any(|documented| without_names(documented) == path)
    }

    fn errors(&mut self, raw: &Value, ours: &Operation) {
        let told = |status: Option<u64>, code: Option<i64>| {
            ours.failures.iter().any(|failure| failure.status.map(u64::from) == status && failure.code == code)
        };
        let on_every_call = |status: &str| self.platform.errors.iter().any(|(known, _)| known == status);
        let (mut missing, mut in_words) = (Vec::new(), 0);
        for error in list(raw, "errors") {
            match &error["status"] {
                Value::String(status) if on_every_call(status) => {}
                Value::Number(status) if error["code"].is_null() && on_every_call(&status.to_string()) => {}
                Value::Number(status) if told(status.as_u64(), error["code"].as_i64()) => {}
                Value::Null if error["code"].is_string() => in_words += 1,
                Value::Null if told(None, error["code"].as_i64()) => {}
                status => missing.push(format!("the error {status} / {} is missing", error["code"])),
            }
        }
        let told_in_words = ours.failures.iter().filter(|failure| failure.code.is_none()).count();
        if told_in_words < in_words {
            missing.push(format!("{in_words} errors are told in words, {told_in_words} of them here"));
        }
        missing.into_iter().for_each(|what| self.differ(&ours.id, what));
    }

    /// Every documented set of codes, also one that no row of a table names, is some set of the catalog.
    fn code_sets(&mut self) {
        for (name, set) in self.document["enums"].as_object().unwrap() {
            let codes = self.documented_codes(name, set);
            let known = self.platform.codes.iter().any(|set| types::fit_codes(&codes, set, false));
            if !known {
                self.differ("codes", format_args!("`{name}` is missing"));
            }
        }
    }

    /// Every documented model is one of the catalog, with every field.
    fn models(&mut self) {
        let document = self.document;
        for (name, fields) in document["models"].as_object().unwrap() {
            let Some(ours) = self.platform.models.iter().find(|model| model.name == self.named(name)) else {
                self.differ("models", format_args!("`{name}` is missing"));
                continue;
            };
            let ty = Type::Model(ours.name.clone());
            for field in fields.as_array().unwrap() {
                self.answer_field(&format!("models: `{name}`"), &ty, text(field, "name"), field);
            }
        }
    }

    /// Fields of models that no documented path leads to are invented, unless they are marked so.
    fn unreached(&mut self) {
        let is_invented = |model: &Object, name: &str| !self.reached.contains(&format!("{}.{name}", model.name));
        let mut invented = Vec::new();
        for model in &self.platform.models {
            for field in model.fields.iter().filter(|field| !field.guess && is_invented(model, &field.wire)) {
                invented.push(format!("models: `{}.{}` is not documented", model.name, field.wire));
            }
        }
        self.differences.extend(invented);
    }
}

/// Whether a text is the listed one, in which `*` is anything.
fn matches(listed: &str, text: &str) -> bool {
    let mut pieces = listed.split('*');
    let Some(mut rest) = pieces.next().and_then(|start| text.strip_prefix(start)) else { return false };
    let mut last = None;
    for piece in pieces {
        let Some(at) = rest.find(piece) else { return false };
        rest = &rest[at + piece.len()..];
        last = Some(piece);
    }
    rest.is_empty() || last.is_some_and(|end| text.ends_with(end))
}

/// `/tasks/{taskId|uuid}` as `/tasks/{}`.
fn without_names(path: &str) -> String {
    let mut pieces = path.split('{');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        text.push_str("{}");
        text.push_str(piece.split_once('}').map_or("", |(_, rest)| rest));
    }
    text
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// The list at a key; none at the empty key.
fn list<'v>(value: &'v Value, key: &str) -> &'v Vec<Value> {
    static NONE: Vec<Value> = Vec::new();
    value[key].as_array().unwrap_or(&NONE)
}

/// Whether only code of others shows the call.
fn is_third_party(raw: &Value) -> bool {
    text(raw, "source").starts_with("public client")
        || text(raw, "evidence") == "unverified_code"
        || raw["documented"] == Value::Bool(false)
}

/// All that differs, on purpose or not.
fn all_differences(document: &Value, platform: &Platform, names: &BTreeMap<String, String>) -> Vec<String> {
    let mut report = Report { document, platform, names, reached: BTreeSet::new(), differences: Vec::new() };
    let documented: Vec<&Value> =
        list(document, "operations").iter().chain(list(document, "unofficial_operations")).collect();
    let id_of = |raw: &Value| format!("{}{}", if is_third_party(raw) { THIRD_PARTY } else { "" }, text(raw, "id"));
    for raw in &documented {
        match platform.operations.iter().find(|operation| operation.id == id_of(raw)) {
            Some(ours) => report.operation(raw, ours),
            None => report.differ(&id_of(raw), "is missing"),
        }
    }
    for ours in &platform.operations {
        let raw = documented.iter().find(|raw| id_of(raw) == ours.id);
        let request = format!("{} {}", ours.method, ours.path);
        let is_referred_to =
            list(document, "referenced_but_undocumented").iter().any(|raw| text(raw, "what") == request);
        if ours.experimental != raw.map_or(is_referred_to, |raw| is_third_party(raw))
            || (raw.is_none() && !is_referred_to)
        {
            report.differ(&ours.id, "is not documented, or is and is marked experimental");
        }
    }
    report.code_sets();
    report.models();
    report.particulars();
    report.unreached();
    report.differences
}

/// What differs and should not, and what should differ and does not.
fn differences(document: &Value, platform: &Platform) -> Vec<String> {
    let on_purpose = OnPurpose::of(&platform.id.snake());
    on_purpose.apart_from(all_differences(document, platform, &on_purpose.names))
}

#[test]
fn every_catalog_holds_everything_documented_and_nothing_else() {
    let mut found = Vec::new();
    for platform in repository::platforms().unwrap() {
        let id = platform.id.snake();
        found.extend(differences(&raw(&id), &platform).into_iter().map(|difference| format!("{id}: {difference}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn what_differs_on_purpose_has_its_reason() {
    for platform in repository::platforms().unwrap() {
        let on_purpose = OnPurpose::of(&platform.id.snake());
        let listed: Vec<&String> = on_purpose.differences.iter().flat_map(|accepted| &accepted.what).collect();
        assert_eq!(listed.len(), on_purpose.accepted().len(), "{}: something is listed twice", platform.title);
        assert!(on_purpose.differences.iter().all(|accepted| accepted.reason.len() > 10 && !accepted.what.is_empty()));
    }
}
