//! What documentation says about a call or an argument, in whatever language: as paragraphs; and filling lines with it.

use std::fmt::Write;

use crate::model::{Basis, Failure, Field, Operation, Retry};

/// Everything about a call but its arguments. A paragraph may be a list of several lines.
pub fn operation(operation: &Operation) -> Vec<String> {
    let Operation { method, path, section, vendor_title, .. } = operation;
    let mut paragraphs = vec![
        sentence(&operation.title),
        sentence(&operation.doc),
        format!("`{method} {path}`, {} → {vendor_title} ({}).", section.vendor, section.title),
        retry(operation),
        list("Effects:", operation.effects.iter().cloned()),
        list("Errors:", operation.failures.iter().map(failure)),
        list("About the vendor's document:", operation.notes.iter().cloned()),
    ];
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

fn list(title: &str, items: impl Iterator<Item = String>) -> String {
    let lines: String = items.map(|item| format!("\n- {}", item.replace('\n', " "))).collect();
    if lines.is_empty() { lines } else { format!("{title}{lines}") }
}

fn retry(operation: &Operation) -> String {
    let (name, reason) = (operation.retry.name(), sentence(&operation.retry_reason));
    match (&operation.check, operation.retry) {
        (Some(check), _) => format!("Retry class `{name}`, check with `{check}`: {reason}"),
        (None, Retry::Read) => format!("Retry class `{name}`."),
        (None, _) => format!("Retry class `{name}`: {reason}"),
    }
}

/// An error of a call.
pub fn failure(failure: &Failure) -> String {
    let mut out = String::new();
    if let Some(status) = failure.status {
        let _ = write!(out, "{status}: ");
    }
    if let Some(code) = failure.code {
        let _ = write!(out, "code {code}: ");
    }
    out.push_str(&failure.doc);
    if failure.basis == Basis::Inferred {
        out.push_str(" (inferred)");
    }
    out
}

/// About an argument, with what the platform requires and assumes.
pub fn argument(field: &Field) -> String {
    let mut out = sentence(&field.doc);
    if let Some(condition) = &field.required_if {
        let _ = write!(out, " Required if {condition}.");
    }
    if let Some(default) = &field.default {
        let _ = write!(out, " Default: {default}.");
    }
    if let Some(max) = field.max {
        let _ = write!(out, " At most {max}.");
    }
    out.trim().to_owned()
}

/// A sentence, with its full stop.
pub fn sentence(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}

/// Lines of at most `width` characters, where words allow; what follows the first is indented by `hang`.
pub fn filled(text: &str, width: usize, hang: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.trim().is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::replace(&mut line, hang.to_owned()));
        } else if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn fills_lines_and_indents_the_next() {
        assert_eq!(filled("- one two three", 9, "  "), ["- one two", "  three"]);
        assert_eq!(filled("incomprehensibilities a", 5, ""), ["incomprehensibilities", "a"]);
    }
}
