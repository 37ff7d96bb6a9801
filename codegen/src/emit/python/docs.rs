//! Docstrings: wrapped, escaped, in Google's style.

use crate::emit::prose::sentence;

const WIDTH: usize = 118;

/// Paragraphs as lines, with an empty line between them; empty paragraphs are left out.
pub fn paragraphs(paragraphs: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push((*paragraph).to_owned());
    }
    lines
}

/// A text as lines of a docstring: on one line if it fits, else its first sentence apart, as the summary.
pub fn summary(indent: &str, text: &str) -> Vec<String> {
    let text = sentence(text);
    if text.chars().count() + 6 + indent.len() <= WIDTH + 2 {
        return vec![text];
    }
    match text.split_once(". ") {
        Some((first, rest)) => paragraphs(&[&format!("{first}."), rest]),
        None => vec![text],
    }
}

/// A docstring of these lines, with its line break. A line's own indentation is kept when it is wrapped, and what it wraps
/// to is indented once more if it is an entry of a list (`- …` or `name: …` under a heading).
pub fn docstring(indent: &str, lines: &[String]) -> String {
    let wrapped: Vec<String> = lines.iter().flat_map(|line| wrap(line, WIDTH - indent.len())).collect();
    let escaped: Vec<String> =
        wrapped.iter().map(|line| line.replace('\\', "\\\\").replace("\"\"\"", "\\\"\"\"")).collect();
    match escaped.as_slice() {
        [] => String::new(),
        [line] if line.ends_with('"') => format!("{indent}\"\"\"{line} \"\"\"\n"),
        [line] if line.chars().count() + 6 + indent.len() <= WIDTH + 2 => format!("{indent}\"\"\"{line}\"\"\"\n"),
        _ => {
            let mut text = format!("{indent}\"\"\"");
            for (index, line) in escaped.iter().enumerate() {
                if index > 0 && !line.is_empty() {
                    text.push_str(indent);
                }
                text.push_str(line);
                text.push('\n');
            }
            format!("{text}{indent}\"\"\"\n")
        }
    }
}

fn wrap(line: &str, width: usize) -> Vec<String> {
    let own: String = line.chars().take_while(|letter| *letter == ' ').collect();
    let entry = line.trim_start().starts_with("- ") || !own.is_empty();
    let hanging = if entry { format!("{own}    ") } else { own.clone() };
    let mut lines = Vec::new();
    let mut current = own;
    let mut fresh = true;
    for word in line.split_whitespace() {
        // The opening quotes stand in the first line.
        if !fresh && current.chars().count() + 1 + word.chars().count() > width - 3 {
            lines.push(std::mem::replace(&mut current, hanging.clone()));
            fresh = true;
        }
        if !fresh {
            current.push(' ');
        }
        current.push_str(word);
        fresh = false;
    }
    lines.push(if fresh { String::new() } else { current });
    lines
}
