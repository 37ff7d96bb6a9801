//! The calls of one resource, as a struct of async functions.

use std::fmt::Write;

use super::types::{name_of, read};
use super::{comment, ident, literal};
use crate::emit::prose::{self, argument};
use crate::emit::resources::{Resource, below, listing, required_first};
use crate::model::{Answer, Field, Operation, Platform};

pub fn text(platform: &Platform, resource: &Resource<'_>) -> String {
    let path: Vec<String> = resource.path.iter().map(|name| name.camel()).collect();
    let mut out = comment("", 4, &[format!("`api.{}`.", path.join("."))]);
    let _ = writeln!(out, "public struct {}: Sendable {{\n    let driver: Driver", resource.class());
    for child in below(platform, resource.path) {
        let _ = writeln!(out, "\n    /// Calls on {}.", child.spaced());
        let _ = write!(
            out,
            "    public var {}: {class} {{\n        {class}(driver: driver)\n    }}\n",
            ident(&child.property()),
            class = child.class()
        );
    }
    for operation in resource.operations(platform) {
        out.push('\n');
        out.push_str(&call(platform, operation));
    }
    out.push_str("}\n");
    out
}

fn call(platform: &Platform, operation: &Operation) -> String {
    let args = required_first(&operation.args);
    let mut paragraphs = prose::operation(operation);
    if !args.is_empty() {
        let lines: String = args.iter().map(|arg| format!("\n  - {}: {}", arg.name.camel(), argument(arg))).collect();
        paragraphs.push(format!("- Parameters:{lines}"));
    }
    let mut out = comment("    ", 8, &paragraphs);
    let _ = writeln!(out, "    public func {}(", ident(&operation.verb.camel()));
    for arg in &args {
        let default = if arg.required { "" } else { "? = nil" };
        let _ = writeln!(out, "        {}: {}{default},", ident(&arg.name.camel()), name_of(&arg.ty));
    }
    let effects = if operation.paging.is_some() { "" } else { " async throws" };
    let _ = write!(
        out,
        "        options: CallOptions = CallOptions()\n    ){effects}{} {{\n{}",
        returned(platform, operation),
        pass_on(&args)
    );
    for line in body(platform, operation) {
        let _ = writeln!(out, "        {line}");
    }
    out.push_str("    }\n");
    out
}

fn pass_on(args: &[&Field]) -> String {
    if args.is_empty() {
        return "        let args = arguments([:])\n".to_owned();
    }
    let mut out = "        let args = arguments([\n".to_owned();
    for arg in args {
        let _ = writeln!(out, "            {}: {},", literal(&arg.name.camel()), ident(&arg.name.camel()));
    }
    out.push_str("        ])\n");
    out
}

fn returned(platform: &Platform, operation: &Operation) -> String {
    if let Some((item, page, _)) = listing(platform, operation) {
        return format!(" -> Listing<{}, {page}>", name_of(item));
    }
    match &operation.answer {
        Answer::Empty => String::new(),
        Answer::Json(ty) => format!(" -> {}", name_of(ty)),
        Answer::JsonOrEmpty(ty) => format!(" -> {}?", name_of(ty)),
        Answer::File { or_empty: false, .. } => " -> ReceivedFile".to_owned(),
        Answer::File { .. } => " -> ReceivedFile?".to_owned(),
    }
}

fn body(platform: &Platform, operation: &Operation) -> Vec<String> {
    let id = literal(&operation.id);
    if let Some((_, page, items)) = listing(platform, operation) {
        return vec![
            "return Listing(".to_owned(),
            format!("    start: {{ [driver] in try driver.startPages({id}, args, options) }},"),
            format!("    page: {{ {page}(json: $0) }},"),
            format!("    items: {{ $0.{}{} }}", ident(&items.name.camel()), if items.required { "" } else { " ?? []" }),
            ")".to_owned(),
        ];
    }
    let call = format!("try await driver.call({id}, args, options)");
    match &operation.answer {
        Answer::File { or_empty: false, .. } => {
            vec![format!("return try present(try await driver.file({id}, args, options), {id})")]
        }
        Answer::File { .. } => vec![format!("return try await driver.file({id}, args, options)")],
        Answer::Empty => vec![format!("_ = {call}")],
        Answer::Json(ty) => {
            vec![format!("let answer = {call}"), format!("return try present({}, {id})", read(platform, ty, "answer"))]
        }
        Answer::JsonOrEmpty(ty) => {
            vec![format!("let answer = {call}"), format!("return {}", read(platform, ty, "answer"))]
        }
    }
}
