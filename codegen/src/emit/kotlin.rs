//! The Kotlin face: `bindings-mobile/kotlin/src/main/kotlin/gigwire/<platform>/`. Written as ktlint would have it.

mod calls;
mod client;
mod docs;
mod types;

use anyhow::Result;

use super::{File, header, resources};
use crate::model::Platform;

/// Lines are filled up to here.
const WIDTH: usize = 120;

pub fn emit(platforms: &[Platform]) -> Result<Vec<File>> {
    Ok(platforms.iter().flat_map(files).collect())
}

fn files(platform: &Platform) -> Vec<File> {
    let mut files = vec![
        file(platform, "Codes", &types::codes(platform)),
        file(platform, "Models", &types::models(platform)),
        file(platform, &platform.class(), &client::text(platform)),
    ];
    if !platform.inputs.is_empty() {
        files.push(file(platform, "Inputs", &types::inputs(platform)));
    }
    for resource in resources::all(platform) {
        files.push(file(platform, &resource.class(), &calls::text(platform, &resource)));
    }
    files
}

fn package(platform: &Platform) -> String {
    format!("gigwire.{}", platform.id.snake().replace('_', ""))
}

fn file(platform: &Platform, name: &str, body: &str) -> File {
    let package = package(platform);
    let path = format!("bindings-mobile/kotlin/src/main/kotlin/{}/{name}.kt", package.replace('.', "/"));
    let imports = imports(body);
    let gap = if imports.is_empty() { "" } else { "\n" };
    let text = format!("// {}\n\npackage {package}\n{gap}{imports}\n{}\n", header(platform), body.trim_end());
    File { path, text }
}

/// What a body may name, sorted as ktlint sorts.
const IMPORTABLE: &[&str] = &[
    "gigwire.Actor",
    "gigwire.AvailableAction",
    "gigwire.CallOptions",
    "gigwire.Challenge",
    "gigwire.Driver",
    "gigwire.FileArg",
    "gigwire.Host",
    "gigwire.HttpTransport",
    "gigwire.Input",
    "gigwire.IntCode",
    "gigwire.Listing",
    "gigwire.OkHttpTransport",
    "gigwire.ReceivedFile",
    "gigwire.Record",
    "gigwire.Rows",
    "gigwire.TextCode",
    "gigwire.Tokens",
    "gigwire.Warning",
    "gigwire.WireTime",
    "gigwire.arguments",
    "gigwire.asAny",
    "gigwire.asBoolean",
    "gigwire.asDate",
    "gigwire.asDecimal",
    "gigwire.asList",
    "gigwire.asLong",
    "gigwire.asMap",
    "gigwire.asObject",
    "gigwire.asText",
    "gigwire.asUuid",
    "gigwire.asWireTime",
    "gigwire.availableActions",
    "gigwire.core.CoreConfig",
    "gigwire.drive",
    "gigwire.given",
    "gigwire.hasOneOf",
    "gigwire.ifBoolean",
    "gigwire.ifText",
    "gigwire.inputFields",
    "gigwire.logWarning",
    "gigwire.required",
    "java.math.BigDecimal",
    "java.time.LocalDate",
    "java.util.UUID",
    "kotlinx.serialization.json.JsonElement",
    "kotlinx.serialization.json.JsonObject",
];

fn imports(body: &str) -> String {
    let code: Vec<&str> = body.lines().filter(|line| !line.trim_start().starts_with(['*', '/'])).collect();
    let words: Vec<&str> =
        code.iter().flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_')).collect();
    let used = IMPORTABLE.iter().filter(|name| name.rsplit('.').next().is_some_and(|last| words.contains(&last)));
    used.map(|name| format!("import {name}\n")).collect()
}

/// A name, in backticks where it is a keyword.
fn ident(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as",
        "break",
        "class",
        "continue",
        "do",
        "else",
        "false",
        "for",
        "fun",
        "if",
        "in",
        "interface",
        "is",
        "null",
        "object",
        "package",
        "return",
        "super",
        "this",
        "throw",
        "true",
        "try",
        "typealias",
        "typeof",
        "val",
        "var",
        "when",
        "while",
    ];
    if KEYWORDS.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}

/// A string literal.
fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$"))
}
