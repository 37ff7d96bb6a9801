//! Numbers of cells as texts. Spreadsheets keep 15 digits and write more: `0.30000000000000004` is 0.3.

use rust_decimal::Decimal;

const DIGITS: u32 = 15;

/// The number as a spreadsheet shows it, without exponent; `None`: it is none, or far too large.
pub(crate) fn plain(text: &str) -> Option<String> {
    let shaped = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    if !shaped || text.len() > 40 {
        return None;
    }
    let number = match text.split_once(['e', 'E']) {
        None => exact(text)?,
        Some((mantissa, exponent)) => {
            let (mantissa, exponent): (Decimal, i32) = (exact(mantissa)?, exponent.parse().ok()?);
            let scale = i32::try_from(mantissa.scale()).ok()?.checked_sub(exponent)?;
            if scale >= 0 {
                // Below what 28 digits can hold there is nothing that anybody pays.
                let scale = u32::try_from(scale).ok()?;
                Decimal::try_from_i128_with_scale(mantissa.mantissa(), scale.min(28)).ok().filter(|_| scale <= 28)?
            } else {
                let factor = 10_i128.checked_pow(scale.unsigned_abs())?;
                Decimal::try_from_i128_with_scale(mantissa.mantissa().checked_mul(factor)?, 0).ok()?
            }
        }
    };
    Some(number.round_sf(DIGITS)?.normalize().to_string())
}

fn exact(text: &str) -> Option<Decimal> {
    // More digits than a spreadsheet keeps are noise of binary fractions.
    let text = text.strip_prefix('+').unwrap_or(text);
    let kept = match text.split_once('.') {
        Some((whole, fraction)) => {
            let room = 27_usize.saturating_sub(whole.len());
            format!("{whole}.{}", fraction.get(..room.min(fraction.len()))?)
        }
        None => text.to_owned(),
    };
    Decimal::from_str_exact(kept.trim_end_matches('.')).ok()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn numbers_are_shown_as_spreadsheets_do() {
        for (text, shown) in [
            ("79001234567", "79001234567"),
            ("7.9001234567E10", "79001234567"),
            ("7.70000000001e+11", "770000000001"),
            ("1500.5", "1500.5"),
            ("0.30000000000000004", "0.3"),
            ("1234.5599999999999", "1234.56"),
            ("1E-2", "0.01"),
            ("-3.50", "-3.5"),
            ("0", "0"),
        ] {
            assert_eq!(plain(text).as_deref(), Some(shown), "{text}");
        }
        for text in ["", "abc", "1e999", "1,5", "NaN", "0x10", "--1", "1e-40"] {
            assert_eq!(plain(text), None, "{text}");
        }
    }
}
