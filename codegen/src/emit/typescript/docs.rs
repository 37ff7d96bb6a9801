//! TSDoc comments.

use crate::emit::prose::filled;

use super::layout::WIDTH;

/// A comment of these paragraphs; one line if it fits on one.
pub fn comment<T: AsRef<str>>(indent: &str, paragraphs: &[T]) -> String {
    let paragraphs: Vec<String> =
        paragraphs.iter().map(|text| escaped(text.as_ref())).filter(|text| !text.is_empty()).collect();
    let Some(first) = paragraphs.first() else { return String::new() };
    let one_line = format!("{indent}/** {first} */");
    if paragraphs.len() == 1 && !first.contains('\n') && one_line.chars().count() <= WIDTH {
        return format!("{one_line}\n");
    }
    let mut out = format!("{indent}/**\n");
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            out.push_str(&format!("{indent} *\n"));
        }
        for line in paragraph.lines() {
            let hang = if line.starts_with('-') { "  " } else { "" };
            for piece in filled(line, WIDTH - indent.len() - 3, hang) {
                out.push_str(&format!("{indent} * {piece}\n"));
            }
        }
    }
    out.push_str(&format!("{indent} */\n"));
    out
}

/// A comment must not end early, and TSDoc reads braces and at-signs as tags, except in code.
fn escaped(text: &str) -> String {
    let text = text.replace("*/", "*\\/");
    let mut code = false;
    let mut out = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        code ^= letter == '`';
        let link = letter == '{' && letters.peek() == Some(&'@');
        if !code && matches!(letter, '{' | '}' | '@') && !link && !out.ends_with('{') && !in_link(&out) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// Whether the text ends within `{@link …`.
fn in_link(text: &str) -> bool {
    text.rfind("{@").is_some_and(|start| text.get(start..).is_some_and(|rest| !rest.contains('}')))
}

#[cfg(test)]
mod tests {
    use super::comment;

    #[test]
    fn comments_are_one_line_where_they_fit_and_cannot_end_early() {
        assert_eq!(comment("  ", &["A {x} of `{y}`, */ {@link Z}."]), "  /** A \\{x\\} of `{y}`, *\\/ {@link Z}. */\n");
        assert_eq!(comment("", &["A.", "B."]), "/**\n * A.\n *\n * B.\n */\n");
    }
}
