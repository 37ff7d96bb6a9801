//! KDoc.

use super::WIDTH;
use crate::emit::prose::filled;

/// A comment of these paragraphs; one line if it fits on one.
pub fn comment(indent: &str, paragraphs: &[String]) -> String {
    let paragraphs: Vec<String> = paragraphs.iter().filter(|text| !text.is_empty()).map(|text| escaped(text)).collect();
    let Some(first) = paragraphs.first() else { return String::new() };
    let one_line = format!("{indent}/** {first} */\n");
    if paragraphs.len() == 1 && !first.contains('\n') && one_line.trim_end().chars().count() <= WIDTH {
        return one_line;
    }
    let width = WIDTH - indent.len() - 3;
    let mut out = format!("{indent}/**\n");
    for (index, paragraph) in paragraphs.iter().enumerate() {
        // tags stand together, as ktlint likes them
        let tag_after_tag = index > 0 && paragraph.starts_with('@') && paragraphs[index - 1].starts_with('@');
        if index > 0 && !tag_after_tag {
            out.push_str(&format!("{indent} *\n"));
        }
        for line in paragraph.lines() {
            let hang = if line.starts_with(['-', '@']) { "  " } else { "" };
            for filled in filled(line, width, hang) {
                out.push_str(&format!("{indent} * {filled}\n"));
            }
        }
    }
    out.push_str(&format!("{indent} */\n"));
    out
}

/// Comments nest in Kotlin, and KDoc reads brackets as links, except in code.
fn escaped(text: &str) -> String {
    let text = text.replace("*/", "*\u{200b}/").replace("/*", "/\u{200b}*");
    let mut code = false;
    let mut out = String::new();
    for character in text.chars() {
        if character == '`' {
            code = !code;
        }
        match character {
            '[' if !code => out.push_str("\\["),
            ']' if !code => out.push_str("\\]"),
            other => out.push(other),
        }
    }
    out
}
