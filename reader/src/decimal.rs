//! Exact decimals. `Decimal::from_str` rounds past 28 digits without a word; nothing here does.

use rust_decimal::Decimal;

/// Reads a JSON number's text, or the text in which some platforms wrap one: `81`, `-7.29`, `1.2e3`.
/// `None` when it is no number or cannot be held exactly (28 digits).
#[must_use]
pub fn parse(text: &str) -> Option<Decimal> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let mut digits = 0_i128;
    let mut scale = 0_i64;
    let (mut after_point, mut after_digit) = (false, false);
    for byte in mantissa.bytes() {
        match byte {
            b'0'..=b'9' => {
                digits = shifted(digits)? + i128::from(byte - b'0');
                scale += i64::from(after_point);
            }
            b'.' if after_digit && !after_point => after_point = true,
            _ => return None,
        }
        after_digit = byte != b'.';
    }
    if !after_digit {
        return None;
    }
    let exponent: i64 = exponent.parse().ok()?;
    if digits != 0 {
        scale = scale.checked_sub(exponent)?;
        while scale < 0 {
            digits = shifted(digits)?;
            scale += 1;
        }
    }
    if text.starts_with('-') {
        digits = -digits;
    }
    Decimal::try_from_i128_with_scale(digits, u32::try_from(scale).ok()?).ok()
}

/// One digit further to the left; nothing where it is past what a Decimal holds. `from_str_exact` and checked products of 128
/// bits do the same in 4 KB more of a wasm bundle.
fn shifted(digits: i128) -> Option<i128> {
    (digits >> 96 == 0).then_some(digits * 10)
}

/// Whether it is sure to be read by [`parse`] without parsing it: the decoder's short cut.
pub(crate) fn is_plainly_exact(text: &[u8]) -> bool {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    // 19 characters fit into the 28 digits of a Decimal whatever they are.
    if digits.is_empty() || digits.len() > 19 {
        return false;
    }
    let mut point = false;
    for (index, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => {}
            b'.' if !point && index > 0 && index + 1 < digits.len() => point = true,
            _ => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_exactly_or_not_at_all() {
        for (text, value) in [
            ("81", "81"),
            ("-7.290", "-7.290"),
            ("1.2e3", "1200"),
            ("12E-2", "0.12"),
            ("0e9", "0"),
            ("5e-28", "0.0000000000000000000000000005"),
            ("-0.00", "0.00"),
            ("0.00e-5", "0.00"),
            ("79228162514264337593543950335", "79228162514264337593543950335"),
            ("-7.9228162514264337593543950335E+28", "-79228162514264337593543950335"),
        ] {
            assert_eq!(parse(text).map(|read| read.to_string()).as_deref(), Some(value), "{text}");
        }
        let long = "1234567890.1234567890123456789012345678";
        for text in [
            "",
            "-",
            "1.",
            ".5",
            "+1",
            "1_000",
            "NaN",
            "Infinity",
            "1e",
            "1e400",
            "1e-40",
            "0x1f",
            " 1",
            long,
            "79228162514264337593543950336",
            "1e9223372036854775808",
            "1e-9223372036854775808",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn agrees_with_rust_decimal() {
        let mut state = 1_u64;
        let mut random = |limit: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % limit
        };
        for _ in 0..20_000 {
            let mut text = if random(3) == 0 { "-".to_owned() } else { String::new() };
            for place in 0..=random(31) {
                let digit = if random(4) == 0 { 0 } else { random(10) };
                text.push(char::from_digit(u32::try_from(digit).unwrap(), 10).unwrap());
                if place > 0 && random(12) == 0 && !text.contains('.') {
                    text.insert(text.len() - 1, '.');
                }
            }
            let (own, other) = (parse(&text), Decimal::from_str_exact(&text).ok());
            assert_eq!(own.map(|read| (read, read.scale())), other.map(|read| (read, read.scale())), "{text}");
        }
    }

    #[test]
    fn the_short_cut_agrees_with_the_parser() {
        for text in ["81", "-7.29", "0.1", "1234567890123456789"] {
            assert!(is_plainly_exact(text.as_bytes()) && parse(text).is_some(), "{text}");
        }
        for text in ["", "-", ".5", "5.", "1.2.3", "1e3", "12345678901234567890123"] {
            assert!(!is_plainly_exact(text.as_bytes()), "{text}");
        }
    }
}
