//! Texts of others in messages. `{:?}` would do, but its tables of what can be printed are 5 KB of a wasm bundle.

/// The text in quotes; what would end them, break the line or turn its direction is escaped.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        if matches!(c, '"' | '\\') || c.is_control() || is_invisible(c) {
            out.push_str(&c.escape_default().to_string());
        } else {
            out.push(c);
        }
    }
    out.push('"');
    out
}

/// Of no width, or moving what stands around it.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_within_its_quotes() {
        assert_eq!(quoted("Иван 5"), r#""Иван 5""#);
        assert_eq!(quoted("a\"b\\c\nd\u{0}\u{85}\u{202e}e"), r#""a\"b\\c\nd\u{0}\u{85}\u{202e}e""#);
    }
}
