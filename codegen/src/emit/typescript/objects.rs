//! Code sets, models and inputs.

use std::fmt::Write;

use super::layout::{import, key, quoted, union};
use super::{code_name, docs, input_name, named, read_type, sent_type};
use crate::emit::prose::{argument, sentence};
use crate::model::{CodeSet, Field, Object, Platform, Type, Variant};

pub fn codes(platform: &Platform) -> String {
    let sets: Vec<String> = platform.codes.iter().map(code_set).collect();
    sets.join("\n")
}

/// The constants, and the open type of the same name.
fn code_set(codes: &CodeSet) -> String {
    let literal = |wire: &str| if codes.int { wire.to_owned() } else { quoted(wire) };
    let mut out = docs::comment("", &[sentence(&codes.doc)]);
    let _ = writeln!(out, "export const {} = {{", codes.name);
    for value in &codes.values {
        out.push_str(&docs::comment("  ", &[sentence(&value.doc)]));
        let _ = writeln!(out, "  {}: {},", key(&value.name.camel()), literal(&value.wire));
    }
    out.push_str("} as const;\n\n");
    let mut members: Vec<String> = codes.values.iter().map(|value| literal(&value.wire)).collect();
    members.push(format!("({} & {{}})", if codes.int { "number" } else { "string" }));
    out.push_str(&docs::comment("", &[format!("{} An undocumented code is kept as it is.", sentence(&codes.doc))]));
    out.push_str(&union(&codes.name, &members));
    out
}

pub fn models(platform: &Platform) -> String {
    let types = || platform.models.iter().flat_map(|model| model.fields.iter()).map(|field| &field.ty);
    let mut out = import("import type", &["Json"], "../values.js");
    out.push_str(&import("import type", &named(types(), code_name), "./codes.js"));
    for model in &platform.models {
        out.push('\n');
        out.push_str(&self::model(model));
    }
    for variant in platform.variants.iter().filter(|variant| !variant.sent) {
        out.push_str(&self::variant(variant, read_type));
    }
    out
}

/// The types of all cases. An undocumented one is plain JSON, which would swallow the others.
fn variant(variant: &Variant, write: fn(&Type) -> String) -> String {
    let mut types: Vec<String> = Vec::new();
    for case in &variant.cases {
        let ty = write(&case.ty);
        if !types.contains(&ty) {
            types.push(ty);
        }
    }
    let doc = docs::comment("", &[format!("{} What is not documented is any JSON.", sentence(&variant.doc))]);
    format!("\n{doc}{}", union(&variant.name, &types))
}

fn model(model: &Object) -> String {
    let mut out = docs::comment("", &[sentence(&model.doc)]);
    let _ = writeln!(out, "export interface {} {{", model.name);
    for field in &model.fields {
        let or_null = if field.required { "" } else { " | null" };
        out.push_str(&docs::comment("  ", &[about(field)]));
        let _ = writeln!(out, "  {}: {}{or_null};", key(&field.name.camel()), read_type(&field.ty));
    }
    out.push_str("  /** Fields that the platform sent and its documents do not tell of. */\n  extra?: Record<string, Json>;\n}\n");
    out
}

/// The doc of a field, and how its text is written where TypeScript has no type for it.
fn about(field: &Field) -> String {
    let form = match field.ty.innermost() {
        Type::Money => " Exact decimal.",
        Type::Decimal => " Exact decimal.",
        Type::Date => " ISO 8601.",
        Type::DateTime => " ISO 8601, with a zone only if the platform named one.",
        Type::Uuid => " UUID.",
        _ => "",
    };
    let doc = sentence(&field.doc);
    let told = form == " UUID." && doc.to_lowercase().contains("uuid");
    if told { doc } else { format!("{doc}{form}") }
}

pub fn inputs(platform: &Platform) -> String {
    if platform.inputs.is_empty() {
        return String::new();
    }
    let types = || platform.inputs.iter().flat_map(|input| input.fields.iter()).map(|field| &field.ty);
    let mut out = import("import type", &values(types()), "../values.js");
    out.push_str(&import("import type", &named(types(), code_name), "./codes.js"));
    for input in &platform.inputs {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&docs::comment("", &[sentence(&input.doc)]));
        let _ = writeln!(out, "export interface {} {{", input.name);
        out.push_str(&argument_lines(&input.fields.iter().collect::<Vec<_>>(), true));
        out.push_str("}\n");
    }
    for variant in platform.variants.iter().filter(|variant| variant.sent) {
        out.push_str(&self::variant(variant, sent_type));
    }
    out
}

/// Arguments as properties; `may_lack`: those that are not required are optional.
pub fn argument_lines(args: &[&Field], may_lack: bool) -> String {
    let mut out = String::new();
    for arg in args {
        out.push_str(&docs::comment("  ", &[argument(arg)]));
        let name = key(&arg.name.camel());
        let ty = sent_type(&arg.ty);
        let _ = if arg.required || !may_lack {
            writeln!(out, "  {name}: {ty};")
        } else {
            writeln!(out, "  {name}?: {ty} | undefined;")
        };
    }
    out
}

/// What arguments of these types need from `values.ts`.
pub fn values<'a>(types: impl Iterator<Item = &'a Type>) -> Vec<&'a str> {
    named(types, |ty| match ty {
        Type::Money | Type::Decimal => Some("DecimalInput"),
        Type::Any => Some("Json"),
        Type::File => Some("FileInput"),
        _ => None,
    })
}

/// Names of inputs that these types mention.
pub fn inputs_of<'a>(types: impl Iterator<Item = &'a Type>) -> Vec<&'a str> {
    named(types, input_name)
}
