//! The calls of one resource, as a class of suspending functions.

use std::fmt::Write;

use super::types::{name_of, read};
use super::{docs, ident, literal};
use crate::emit::prose::{self, argument};
use crate::emit::resources::{Resource, below, listing, required_first};
use crate::model::{Answer, Field, Operation, Platform};

pub fn text(platform: &Platform, resource: &Resource<'_>) -> String {
    let path: Vec<String> = resource.path.iter().map(|name| name.camel()).collect();
    let mut out = docs::comment("", &[format!("`api.{}`.", path.join("."))]);
    let _ = writeln!(out, "class {} internal constructor(private val driver: Driver) {{", resource.class());
    let mut members: Vec<String> = below(platform, resource.path)
        .iter()
        .map(|child| {
            let doc = format!("    /** Calls on {}. */\n", child.spaced());
            format!("{doc}    val {} = {}(driver)\n", ident(&child.property()), child.class())
        })
        .collect();
    members.extend(resource.operations(platform).iter().map(|operation| call(platform, operation)));
    out.push_str(&members.join("\n"));
    out.push_str("}\n");
    out
}

fn call(platform: &Platform, operation: &Operation) -> String {
    let mut paragraphs = prose::operation(operation);
    let args = required_first(&operation.args);
    paragraphs.extend(args.iter().map(|arg| format!("@param {} {}", arg.name.camel(), argument(arg))));
    let mut out = docs::comment("    ", &paragraphs);
    let suspend = if operation.paging.is_some() { "" } else { "suspend " };
    let _ = writeln!(out, "    {suspend}fun {}(", ident(&operation.verb.camel()));
    for arg in &args {
        let default = if arg.required { "" } else { "? = null" };
        let _ = writeln!(out, "        {}: {}{default},", ident(&arg.name.camel()), name_of(&arg.ty));
    }
    out.push_str("        options: CallOptions = CallOptions(),\n");
    let _ = write!(out, "    ){} {{\n{}", returned(platform, operation), pass_on(&args));
    for line in body(platform, operation) {
        let _ = writeln!(out, "        {line}");
    }
    out.push_str("    }\n");
    out
}

fn pass_on(args: &[&Field]) -> String {
    if args.is_empty() {
        return "        val args = arguments()\n".to_owned();
    }
    let mut out = "        val args = arguments(\n".to_owned();
    for arg in args {
        let _ = writeln!(out, "            {} to {},", literal(&arg.name.camel()), ident(&arg.name.camel()));
    }
    out.push_str("        )\n");
    out
}

fn returned(platform: &Platform, operation: &Operation) -> String {
    if let Some((item, page, _)) = listing(platform, operation) {
        return format!(": Listing<{}, {page}>", name_of(item));
    }
    match &operation.answer {
        Answer::Empty => String::new(),
        Answer::Json(ty) => format!(": {}", name_of(ty)),
        Answer::JsonOrEmpty(ty) => format!(": {}?", name_of(ty)),
        Answer::File { or_empty: false, .. } => ": ReceivedFile".to_owned(),
        Answer::File { .. } => ": ReceivedFile?".to_owned(),
    }
}

fn body(platform: &Platform, operation: &Operation) -> Vec<String> {
    let id = literal(&operation.id);
    if let Some((_, page, items)) = listing(platform, operation) {
        return vec![format!(
            "return Listing(driver.pages({id}, args, options), ::{page}) {{ it.{}{} }}",
            ident(&items.name.camel()),
            if items.required { "" } else { ".orEmpty()" }
        )];
    }
    let call = format!("driver.call({id}, args, options)");
    match &operation.answer {
        Answer::File { or_empty: false, .. } => vec![format!("return driver.file({id}, args, options).required()")],
        Answer::File { .. } => vec![format!("return driver.file({id}, args, options)")],
        Answer::Empty => vec![call],
        Answer::Json(ty) => {
            vec![format!("val answer = {call}"), format!("return {}.required()", read(platform, ty, "answer"))]
        }
        Answer::JsonOrEmpty(ty) => {
            vec![format!("val answer = {call}"), format!("return {}", read(platform, ty, "answer"))]
        }
    }
}
