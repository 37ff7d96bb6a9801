//! The words of the documents for types and codes.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Report, list, text};
use crate::model::{CodeSet, Type};

/// The one code set of which the catalog has another reading: "A / B / C" is a choice, but for one country it is one code. What
/// is read is checked against `tax_document_codes_by_country`.
const SPLIT_CODES: &str = "TaxDocumentType";

/// The paths that a type names itself: `object{enabled,components[{id,title}]}` has `.enabled`, `.components`,
/// `.components[].id` and `.components[].title`; `object<name,{enabled}>` has `.{name}.enabled`.
pub(super) fn parts(ty: &str) -> Vec<String> {
    if let Some(inner) = ty.strip_prefix("object<name,{").and_then(|rest| rest.strip_suffix("}>")) {
        return inner.split(',').map(|part| format!(".{{name}}.{}", part.trim())).collect();
    }
    let Some(inner) = ty.strip_prefix("object{").and_then(|rest| rest.strip_suffix('}')) else { return vec![] };
    let (mut paths, mut list) = (Vec::new(), String::new());
    for word in inner.split(',').map(str::trim) {
        let word = match word.split_once("[{") {
            Some((name, first)) => {
                paths.push(format!(".{name}"));
                list = format!("{name}[].");
                first
            }
            None => word,
        };
        let last = word.strip_suffix("}]");
        paths.push(format!(".{list}{}", last.unwrap_or(word).trim_end_matches("[]")));
        if last.is_some() {
            list.clear();
        }
    }
    paths
}

impl<'a> Report<'a> {
    /// An argument, and the parts that its type names: `object{score, selectedComponents[]}`, `[Contact]`.
    pub(super) fn with_parts(&self, entry: &Value) -> Vec<Value> {
        let (name, ty) = (text(entry, "name"), text(entry, "type"));
        let own = parts(ty).into_iter().map(|part| json!({"name": format!("{name}{part}")}));
        let item = if ty.starts_with('[') { "[]" } else { "" };
        let structure = ty.trim_start_matches('[').trim_end_matches(']').trim_end_matches(" (object)");
        if let Some(sample) = self.document["model_samples"][structure]["example"].as_object() {
            return std::iter::once(entry.clone()).chain(sampled(name, sample)).collect();
        }
        let fields = list(&self.document["models"], structure).iter().flat_map(|field| {
            let mut part = json!({"name": format!("{name}{item}.{}", text(field, "name"))});
            for key in ["type", "max_length", "enum"] {
                part[key] = field[key].clone();
            }
            self.with_parts(&part)
        });
        std::iter::once(entry.clone()).chain(own).chain(fields).collect()
    }

    pub(super) fn type_problem(&self, raw: &Value, ours: &Type) -> Option<String> {
        let format = text(raw, "format");
        // the reading's type, or the one that is printed
        let mut printed = ["type", "doc_type"].iter().filter_map(|key| raw[*key].as_str()).peekable();
        let is_silent = printed.peek().is_none();
        let fits = printed.any(|printed| printed.split('|').any(|word| self.fits(word, format, ours)));
        (!fits && !is_silent).then(|| format!("documented as {} {format}, is {ours:?}", text(raw, "type")))
    }

    fn fits(&self, printed: &str, format: &str, ours: &Type) -> bool {
        let int_code = matches!(ours, Type::Code(name) if self.platform.codes(name).unwrap().int);
        let is_object = matches!(ours, Type::Model(_) | Type::Input(_) | Type::Any | Type::Map(_));
        let is_text =
            matches!(ours, Type::Text | Type::Secret | Type::Uuid | Type::Date | Type::DateTime | Type::Code(_));
        let printed = printed.strip_suffix(" (object)").unwrap_or(printed);
        if let Some(item) = printed.strip_suffix("[]").or_else(|| printed.strip_prefix('[')?.strip_suffix(']')) {
            return matches!(ours, Type::List(inner) if self.fits(item, format, inner));
        }
        match printed {
            "" => true,
            "boolean" | "Boolean" => *ours == Type::Bool,
            // money and percents are printed as integers in places where everything else about them is exact
            "integer" | "Integer" => int_code || matches!(ours, Type::Int | Type::Money | Type::Decimal),
            "float" | "number" | "decimal" | "Float" => matches!(ours, Type::Money | Type::Decimal),
            "uuid" | "UUID" => *ours == Type::Uuid,
            "date" => matches!(ours, Type::Date | Type::DateTime),
            "Date" => *ours == Type::Date,
            "Datetime" | "Timestamp" => *ours == Type::DateTime,
            "file" => *ours == Type::File,
            "enum" => matches!(ours, Type::Code(_) | Type::Int),
            "string" if format == "uuid" => *ours == Type::Uuid,
            "string" if format == "YYYY-MM-DD" => *ours == Type::Date,
            // a model that a text may stand for
            "string" if self.is_bare(ours) => true,
            "string" | "String" => !int_code && is_text,
            "array" => matches!(ours, Type::List(_)),
            "array of string" => matches!(ours, Type::List(item) if self.fits("string", "", item)),
            "object" | "Structure" => is_object,
            "Map" => matches!(ours, Type::Any | Type::Map(_)),
            "Mixed" => matches!(ours, Type::Variant(_)),
            word if word.starts_with("string (ISO") => matches!(ours, Type::DateTime | Type::Date),
            word if word.starts_with("string") => is_text,
            word if word.starts_with("object<") => matches!(ours, Type::Map(_) | Type::Any),
            word if word.starts_with("object{") => is_object,
            // the name of a structure
            word => match ours {
                Type::Model(model) => *model == self.named(word),
                Type::Code(set) => set == word,
                Type::Input(_) => true,
                _ => false,
            },
        }
    }

    fn is_bare(&self, ours: &Type) -> bool {
        matches!(ours, Type::Model(model) if self.platform.model(model).is_some_and(|model| !model.bare.is_empty()))
    }

    /// What is sent must be a documented code; what is read may be one that only samples show.
    pub(super) fn code_problem(&self, raw: &Value, ours: &Type, sent: bool) -> Option<String> {
        let named = &self.document["enums"][text(raw, "enum_ref")];
        let enumeration = if raw["enum"].is_null() { named } else { &raw["enum"] };
        if enumeration.is_null() {
            return None;
        }
        let documented = self.documented_codes(text(raw, "enum_ref"), enumeration);
        let ty = match ours {
            Type::List(item) => item,
            // an object that may stand as one of its codes
            Type::Model(model) if self.is_bare(ours) => &self.platform.model(model)?.fields.first()?.ty,
            other => other,
        };
        let Type::Code(name) = ty else { return Some(format!("documented codes, is {ours:?}")) };
        let set = self.platform.codes(name)?;
        let known: BTreeSet<&str> = set.values.iter().map(|value| value.wire.as_str()).collect();
        (!fit_codes(&documented, set, sent)).then(|| format!("documented codes {documented:?}, known {known:?}"))
    }

    /// The codes of a set: an object from codes to what they say, or one of lists of codes.
    pub(super) fn documented_codes<'d>(&self, name: &str, set: &'d Value) -> BTreeSet<&'d str>
    where
        'a: 'd,
    {
        if name == SPLIT_CODES {
            return self.tax_document_codes();
        }
        let entries = || set.as_object().into_iter().flatten();
        let listed: BTreeSet<&str> =
            entries().filter_map(|(_, codes)| codes.as_array()).flatten().filter_map(Value::as_str).collect();
        if listed.is_empty() {
            let codes = entries().map(|(code, _)| code.as_str()).filter(|code| !code.starts_with('_'));
            return codes.flat_map(|code| code.split('|')).collect();
        }
        listed
    }

    fn tax_document_codes(&self) -> BTreeSet<&'a str> {
        let countries =
            list(self.document, "operations").iter().filter_map(|raw| raw["tax_document_codes_by_country"].as_object());
        countries
            .flat_map(|codes| codes.values())
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }
}

/// Every key of a printed sample.
fn sampled(name: &str, sample: &Map<String, Value>) -> Vec<Value> {
    let entries = sample.iter().flat_map(|(key, value)| {
        let name = format!("{name}.{key}");
        let within = value.as_object().map(|value| sampled(&name, value)).unwrap_or_default();
        std::iter::once(json!({ "name": name })).chain(within)
    });
    entries.collect()
}

/// Whether the documented codes are those of the set, or some of them where they are only read.
pub(super) fn fit_codes(documented: &BTreeSet<&str>, set: &CodeSet, sent: bool) -> bool {
    let known: BTreeSet<&str> = set.values.iter().map(|value| value.wire.as_str()).collect();
    let is_alias = |code: &str| set.values.iter().any(|value| value.aliases.contains(&code.to_lowercase()));
    if sent { *documented == known } else { documented.iter().all(|code| known.contains(code) || is_alias(code)) }
}
