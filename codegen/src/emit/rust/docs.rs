//! Documentation comments.

use std::fmt::Write;

use crate::emit::prose::{failure, sentence};
use crate::model::{Operation, Retry};

/// Lines of a doc comment; an empty paragraph is left out.
pub fn comment<'a>(paragraphs: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for paragraph in paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty()) {
        if !out.is_empty() {
            out.push_str("///\n");
        }
        for line in paragraph.lines() {
            // what follows a list item belongs to it if it is indented
            let indent = if line.starts_with("- ") { "  " } else { "" };
            for (index, piece) in wrapped(&escaped(line)).iter().enumerate() {
                let _ = writeln!(out, "/// {}{piece}", if index == 0 { "" } else { indent });
            }
        }
    }
    out
}

/// Lines of at most 108 characters, where blanks allow.
fn wrapped(text: &str) -> Vec<String> {
    const WIDTH: usize = 108;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            // a line that began with a list mark or a number would be read as a list
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH || starts_a_list(word) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn starts_a_list(word: &str) -> bool {
    matches!(word, "-" | "*" | "+" | "#")
        || word.strip_suffix(['.', ')']).is_some_and(|number| number.parse::<u32>().is_ok())
}

/// rustdoc reads brackets as links and angles as tags, except in code.
fn escaped(text: &str) -> String {
    let mut code = false;
    let mut out = String::new();
    for character in text.chars() {
        if character == '`' {
            code = !code;
        } else if !code && matches!(character, '[' | ']' | '<' | '>') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// Everything about a call.
pub fn operation(operation: &Operation) -> String {
    let place = format!(
        "`{} {}`, {} → {} ({}).",
        operation.method, operation.path, operation.section.vendor, operation.vendor_title, operation.section.title
    );
    let lists = [
        list("Effects", operation.effects.iter().cloned()),
        list("Errors", operation.failures.iter().map(failure)),
        list("About the vendor's document", operation.notes.iter().cloned()),
    ];
    let title = format!("{}. {}", operation.title, sentence(&operation.doc));
    let retry = retry(operation);
    comment([title.as_str(), &place, &retry].into_iter().chain(lists.iter().map(String::as_str)))
}

fn list(title: &str, items: impl Iterator<Item = String>) -> String {
    let mut out = String::new();
    for item in items {
        if out.is_empty() {
            let _ = writeln!(out, "{title}:");
        }
        let _ = writeln!(out, "- {item}");
    }
    out
}

pub fn retry(operation: &Operation) -> String {
    let reason = sentence(&operation.retry_reason);
    match (&operation.check, operation.retry) {
        (Some(check), _) => format!("Retry class `{}`, check `{check}`: {reason}", operation.retry.name()),
        (None, Retry::Read) => "Retry class `read`.".to_owned(),
        (None, _) => format!("Retry class `{}`: {reason}", operation.retry.name()),
    }
}
