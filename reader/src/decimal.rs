//! Exact decimals. `Decimal::from_str` rounds past 28 digits without a word; nothing here does.

use rust_decimal::Decimal;

/// Reads a JSON number's text, or the text in which some platforms wrap one: `81`, `-7.29`, `1.2e3`.
/// `None` when it is no number or cannot be held exactly (28 digits).
#[must_use]
pub fn parse(text: &str) -> Option<Decimal> {
    if !is_number(text) {
        return None;
    }
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
        return Decimal::from_str_exact(text).ok();
    };
    let mantissa = Decimal::from_str_exact(mantissa).ok()?;
    let exponent: i32 = exponent.parse().ok()?;
    if mantissa.is_zero() {
        return Some(mantissa);
    }
    let scale = i32::try_from(mantissa.scale()).ok()?.checked_sub(exponent)?;
    if scale >= 0 {
        return Decimal::try_from_i128_with_scale(mantissa.mantissa(), u32::try_from(scale).ok()?).ok();
    }
    let factor = 10_i128.checked_pow(scale.unsigned_abs())?;
    Decimal::try_from_i128_with_scale(mantissa.mantissa().checked_mul(factor)?, 0).ok()
}

/// Whether it has the shape of a number, with digits where JSON wants them. A `+`, `_`, `1.` or `.5` has not.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
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
        ] {
            assert_eq!(parse(text).map(|read| read.to_string()).as_deref(), Some(value), "{text}");
        }
        let long = "1234567890.1234567890123456789012345678";
        for text in ["", "-", "1.", ".5", "+1", "1_000", "NaN", "Infinity", "1e", "1e400", "1e-40", "0x1f", " 1", long]
        {
            assert_eq!(parse(text), None, "{text}");
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
