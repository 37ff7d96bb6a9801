//! The reference for people: `docs/reference/<platform>.md` and its list, `docs/reference/README.md`.

mod life_cycle;
mod platform;
mod rows;
mod rules;

use std::fmt::Write;

use anyhow::Result;

use super::File;
use super::prose::sentence;
use crate::model::{
    Answer, Basis, Failure, Field, FileKind, Interval, Operation, Place, Platform, Retry, Section, Type,
};

const DIRECTORY: &str = "docs/reference";

pub fn emit(platforms: &[Platform]) -> Result<Vec<File>> {
    let mut files: Vec<File> = platforms
        .iter()
        .map(|platform| File { path: format!("{DIRECTORY}/{}.md", platform.id.snake()), text: page(platform) })
        .collect();
    files.push(File { path: format!("{DIRECTORY}/README.md"), text: contents(platforms) });
    files.push(File { path: format!("{DIRECTORY}/rows.md"), text: rows::page(platforms) });
    Ok(files)
}

fn contents(platforms: &[Platform]) -> String {
    let mut out = "<!-- Made from core/catalog by gigwire-codegen; do not edit. -->\n# Reference\n\n\
                   | platform | calls | models | OpenAPI 3.1 |\n|---|---|---|---|\n"
        .to_owned();
    for platform in platforms {
        let id = platform.id.snake();
        let (calls, models) = (platform.operations.len(), platform.models.len());
        let _ =
            writeln!(out, "| [{}]({id}.md) | {calls} | {models} | [{id}.json](../openapi/{id}.json) |", platform.title);
    }
    out.push_str("\nWhat reports over several platforms read of them: [rows](rows.md).\n");
    out
}

fn page(platform: &Platform) -> String {
    let mut out = format!("<!-- {} -->\n# {}\n\n{}\n\n", super::header(platform), platform.title, platform.doc);
    out.push_str(&platform::text(platform));
    out.push_str(
        "An argument with ● is required. A field of an answer may be absent or null unless it has ●.\n\
         What the retry classes mean is told in [architecture](../architecture.md#retry-classes).\n\n",
    );
    out.push_str(&index(platform));
    for section in &platform.sections {
        let _ = writeln!(out, "## {}\n\n{}\n", section.title, section.vendor);
        for operation in of_section(platform, section) {
            out.push_str(&call(operation));
        }
    }
    for cycle in &platform.life_cycles {
        out.push_str(&life_cycle::text(platform, cycle));
    }
    out.push_str(&errors(platform));
    out.push_str(&types(platform));
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn of_section<'a>(platform: &'a Platform, section: &'a Section) -> impl Iterator<Item = &'a Operation> {
    platform.operations.iter().filter(move |operation| operation.section == *section)
}

fn index(platform: &Platform) -> String {
    let mut out = "| call | request | retry |\n|---|---|---|\n".to_owned();
    for section in &platform.sections {
        for operation in of_section(platform, section) {
            let request = format!("{} {}", operation.method, operation.path).replace('|', "\\|");
            let id = &operation.id;
            let mark = match (operation.experimental, operation.deprecated) {
                (true, _) => " experimental",
                (_, true) => " deprecated",
                _ => "",
            };
            let _ = writeln!(out, "| [`{id}`](#{}){mark} | `{request}` | {} |", anchor(id), operation.retry.name());
        }
    }
    out.push('\n');
    out
}

/// As GitHub makes it of a heading: dots and backticks fall out.
fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter_map(|character| match character {
            ' ' => Some('-'),
            '-' | '_' => Some(character),
            other => other.is_alphanumeric().then_some(other),
        })
        .collect()
}

fn call(operation: &Operation) -> String {
    let mut out = format!(
        "### `{}`\n\n{}. {} ({})\n\n`{} {}`",
        operation.id,
        operation.title,
        sentence(&operation.doc),
        operation.vendor_title,
        operation.method,
        operation.path
    );
    if !operation.auth {
        out.push_str(" without authorisation");
    }
    out.push_str("\n\n");
    if !operation.args.is_empty() {
        out.push_str("| argument | type | |\n|---|---|---|\n");
        for arg in &operation.args {
            let _ = writeln!(out, "| {} | {} | {} |", arg_name(arg), type_link(&arg.ty), cell(&arg_doc(arg)));
        }
        out.push('\n');
    }
    out.push_str(&rules::text(&operation.rules, &operation.conditions));
    let answer = match &operation.answer {
        Answer::Empty => "nothing".to_owned(),
        Answer::Json(ty) if operation.or_list => format!("{}, or its bare list", type_link(ty)),
        Answer::Json(ty) => type_link(ty),
        Answer::JsonOrEmpty(ty) => format!("{}, or nothing", type_link(ty)),
        Answer::File { kind, or_empty } => {
            let kind = match kind {
                FileKind::Xlsx => "a workbook (xlsx)",
                FileKind::Pdf => "a PDF",
                FileKind::Any => "a file",
            };
            if *or_empty { format!("{kind}, or nothing") } else { kind.to_owned() }
        }
    };
    let _ = writeln!(out, "Answer: {answer}.{}\n", if operation.paging.is_some() { " Page by page." } else { "" });
    let _ = writeln!(out, "Retry class: {}\n", retry(operation));
    if let Some(Interval { seconds, per, reason }) = &operation.interval {
        let per = per.iter().map(|arg| format!("`{arg}`")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(out, "At most once in {seconds} seconds for the same {per}: {}\n", sentence(reason));
    }
    out.push_str(&list("Effects", operation.effects.iter().cloned()));
    out.push_str(&list("Errors", operation.failures.iter().map(failure)));
    out.push_str(&list("About the vendor's document", operation.notes.iter().cloned()));
    out
}

fn arg_name(arg: &Field) -> String {
    let wire = if arg.wire == arg.name.given() { String::new() } else { format!(" as `{}`", arg.wire) };
    let place = match arg.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Body => "body",
        Place::Header => "header",
        Place::Local => "not sent",
    };
    format!("`{}`{}, {place}{wire}", arg.name.given(), dot(arg.required))
}

const fn dot(required: bool) -> &'static str {
    if required { " ●" } else { "" }
}

fn arg_doc(arg: &Field) -> String {
    let mut out = arg.doc.clone();
    if let Some(condition) = &arg.required_if {
        let _ = write!(out, ". Required if {condition}");
    }
    if let Some(default) = &arg.default {
        let _ = write!(out, ". Default {default}");
    }
    if let Some(max) = arg.max {
        let _ = write!(out, ". At most {max}");
    }
    out
}

fn retry(operation: &Operation) -> String {
    let class = operation.retry.name();
    let reason = sentence(&operation.retry_reason);
    match (&operation.check, operation.retry) {
        (_, Retry::Read) => format!("`{class}`."),
        (Some(check), _) => format!("`{class}`, check [`{check}`](#{}). {reason}", anchor(check)),
        (None, _) => format!("`{class}`. {reason}"),
    }
}

fn failure(failure: &Failure) -> String {
    let mut out = failure.status.map_or_else(String::new, |status| format!("{status}: "));
    if let Some(code) = failure.code {
        let _ = write!(out, "code {code}: ");
    }
    out.push_str(&failure.doc);
    if failure.basis == Basis::Inferred {
        out.push_str(" (inferred)");
    }
    out
}

fn list(title: &str, items: impl Iterator<Item = String>) -> String {
    let mut out = String::new();
    for item in items {
        if out.is_empty() {
            let _ = writeln!(out, "{title}:\n");
        }
        let _ = writeln!(out, "- {item}");
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

fn errors(platform: &Platform) -> String {
    let mut out = "## Errors of every call\n\n".to_owned();
    for (status, doc) in &platform.errors {
        let _ = writeln!(out, "- {status}: {doc}");
    }
    out.push('\n');
    out
}

fn types(platform: &Platform) -> String {
    let mut out = String::new();
    for (title, objects) in [("Models", &platform.models), ("Inputs", &platform.inputs)] {
        if objects.is_empty() {
            continue;
        }
        let _ = writeln!(out, "## {title}\n");
        for object in objects {
            let _ = writeln!(out, "### {}\n\n{}\n\n| field | type | |\n|---|---|---|", object.name, object.doc);
            for field in &object.fields {
                let name = format!("`{}`{}", field.name.given(), dot(field.required));
                let _ =
                    writeln!(out, "| {name}{} | {} | {} |", keys(field), type_link(&field.ty), cell(&arg_doc(field)));
            }
            out.push('\n');
            out.push_str(&rules::text(&object.rules, &object.conditions));
        }
    }
    out.push_str(&platform::variants(platform));
    if !platform.codes.is_empty() {
        out.push_str("## Codes\n\nEvery set is open: other values are kept.\n\n");
    }
    for codes in &platform.codes {
        let kind = if codes.int { "Whole numbers" } else { "Texts" };
        let _ = writeln!(out, "### {}\n\n{} {kind}.\n\n| code | name | |\n|---|---|---|", codes.name, codes.doc);
        for value in &codes.values {
            let _ = writeln!(out, "| `{}` | `{}` | {} |", value.wire, value.name.given(), cell(&value.doc));
        }
        out.push('\n');
    }
    out
}

fn keys(field: &Field) -> String {
    let mut keys: Vec<&String> = field.aliases.iter().collect();
    if field.wire != field.name.given() {
        keys.insert(0, &field.wire);
    }
    keys.iter().map(|key| format!(" `{key}`")).collect()
}

fn type_link(ty: &Type) -> String {
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::Int => "int".to_owned(),
        Type::Text => "text".to_owned(),
        Type::Secret => "secret".to_owned(),
        Type::Uuid => "uuid".to_owned(),
        Type::Money => "money".to_owned(),
        Type::Decimal => "decimal".to_owned(),
        Type::Date => "date".to_owned(),
        Type::DateTime => "datetime".to_owned(),
        Type::Any => "any JSON".to_owned(),
        Type::File => "file".to_owned(),
        Type::Code(name) | Type::Model(name) | Type::Input(name) | Type::Variant(name) => {
            format!("[{name}](#{})", anchor(name))
        }
        Type::List(item) => format!("list of {}", type_link(item)),
        Type::Map(value) => format!("object of {} by key", type_link(value)),
    }
}

/// A table's cell: a bar would end it.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
