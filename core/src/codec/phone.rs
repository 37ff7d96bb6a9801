//! Russian phone numbers, as people write them.

/// `+7XXXXXXXXXX`, from any usual writing of the same number.
pub fn normalised(text: &str) -> Option<String> {
    let mut digits = String::with_capacity(11);
    let mut plus = false;
    for c in text.trim_ascii().chars() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if digits.is_empty() && !plus => plus = true,
            ' ' | '\u{a0}' | '\u{202f}' | '(' | ')' | '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '.' => {}
            _ => return None,
        }
    }
    let national = match digits.len() {
        11 if digits.starts_with('7') || (digits.starts_with('8') && !plus) => digits.get(1..)?,
        10 if !plus => &digits,
        _ => return None,
    };
    // numbers within Russia begin so; anything else is a slip of the pen
    national.starts_with(['3', '4', '8', '9']).then(|| format!("+7{national}"))
}

#[cfg(test)]
mod tests {
    use super::normalised;

    #[test]
    fn any_usual_writing_is_one_number() {
        for text in [
            "+79001234567",
            "79001234567",
            "89001234567",
            "9001234567",
            "8 (900) 123-45-67",
            " +7 900 123\u{a0}45\u{2011}67 ",
            "\u{a0}+7\u{202f}900 123-45-67\r\n",
        ] {
            assert_eq!(normalised(text).as_deref(), Some("+79001234567"), "{text}");
        }
        for text in [
            "",
            "+",
            "++79001234567",
            "7+9001234567",
            "+89001234567",
            "900123456",
            "+19001234567",
            "8900123456x",
            "89001234567, 89001234568",
            "70001234567",
        ] {
            assert_eq!(normalised(text), None, "{text}");
        }
    }
}
