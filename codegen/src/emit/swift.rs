//! The Swift face: `bindings-mobile/swift/Sources/Gigwire/<Platform>/`. Everything of a platform lives within its client
//! (`SolarStaff.Task`), so that a model's name never meets Swift's own.

mod calls;
mod client;
mod types;

use anyhow::Result;

use super::prose::filled;
use super::{File, header, resources};
use crate::model::Platform;

/// Lines of documentation are filled up to here.
const WIDTH: usize = 120;

pub fn emit(platforms: &[Platform]) -> Result<Vec<File>> {
    Ok(platforms.iter().flat_map(files).collect())
}

fn files(platform: &Platform) -> Vec<File> {
    let mut files = vec![
        file(platform, "Codes", &within(platform, &types::codes(platform))),
        file(platform, "Models", &within(platform, &types::models(platform))),
        file(platform, &platform.class(), &client::text(platform)),
    ];
    if !platform.inputs.is_empty() {
        files.push(file(platform, "Inputs", &within(platform, &types::inputs(platform))));
    }
    for resource in resources::all(platform) {
        files.push(file(platform, &resource.class(), &within(platform, &calls::text(platform, &resource))));
    }
    files
}

fn file(platform: &Platform, name: &str, body: &str) -> File {
    let path = format!("bindings-mobile/swift/Sources/Gigwire/{}/{name}.swift", platform.class());
    let imports =
        if body.contains("CoreConfig") { "import Foundation\nimport GigwireCore\n" } else { "import Foundation\n" };
    let text = format!("// {}\n\n{imports}\n{}\n", header(platform), body.trim_end());
    File { path, text }
}

/// Declarations as members of the client.
fn within(platform: &Platform, body: &str) -> String {
    let mut out = format!("extension {} {{\n", platform.class());
    for line in body.trim_end().lines() {
        if !line.is_empty() {
            out.push_str("    ");
            out.push_str(line);
        }
        out.push('\n');
    }
    out.push_str("}\n");
    out
}

/// A name, in backticks where it is a keyword.
fn ident(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as",
        "associatedtype",
        "break",
        "case",
        "catch",
        "class",
        "continue",
        "default",
        "defer",
        "deinit",
        "do",
        "else",
        "enum",
        "extension",
        "fallthrough",
        "false",
        "fileprivate",
        "for",
        "func",
        "guard",
        "if",
        "import",
        "in",
        "init",
        "inout",
        "internal",
        "is",
        "let",
        "nil",
        "operator",
        "private",
        "protocol",
        "public",
        "repeat",
        "rethrows",
        "return",
        "self",
        "static",
        "struct",
        "subscript",
        "super",
        "switch",
        "throw",
        "throws",
        "true",
        "try",
        "typealias",
        "var",
        "where",
        "while",
    ];
    if KEYWORDS.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}

/// A string literal.
fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A comment of these paragraphs. `depth` is how far it will be indented in the end.
fn comment(indent: &str, depth: usize, paragraphs: &[String]) -> String {
    let width = WIDTH - depth - 4;
    let mut out = String::new();
    for paragraph in paragraphs.iter().filter(|text| !text.is_empty()) {
        if !out.is_empty() {
            out.push_str(&format!("{indent}///\n"));
        }
        for line in paragraph.lines() {
            let marker = line.len() - line.trim_start().len();
            let hang = if line.trim_start().starts_with('-') { " ".repeat(marker + 2) } else { String::new() };
            let start = &line[..marker];
            for (index, filled) in filled(line, width - marker, &hang).iter().enumerate() {
                let start = if index == 0 { start } else { "" };
                out.push_str(&format!("{indent}/// {start}{filled}\n"));
            }
        }
    }
    out
}
