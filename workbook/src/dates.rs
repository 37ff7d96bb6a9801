//! Days as spreadsheets count them.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

/// The day of a serial number; `None`: there is no such day.
pub(crate) fn day(serial: &str, from_1904: bool) -> Option<Date> {
    let whole: i64 = serial.split(['.', ',']).next()?.parse().ok()?;
    let first = if from_1904 {
        date(1904, 1, 1)
    } else {
        match whole {
            // Day 60 is 29 February 1900 there, which never was.
            i64::MIN..=0 | 60 => return None,
            1..=59 => date(1899, 12, 31),
            _ => date(1899, 12, 30),
        }
    };
    if !(0..=2_958_465).contains(&whole) {
        return None;
    }
    first.checked_add(whole.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_with_the_day_that_never_was() {
        for (serial, expected) in [
            ("1", "1900-01-01"),
            ("59", "1900-02-28"),
            ("61", "1900-03-01"),
            ("46387.75", "2026-12-31"),
            ("45292", "2024-01-01"),
        ] {
            assert_eq!(day(serial, false).map(|day| day.to_string()).as_deref(), Some(expected), "{serial}");
        }
        assert_eq!(day("43830", true).map(|day| day.to_string()).as_deref(), Some("2024-01-01"));
        for serial in ["0", "60", "-5", "2958466", "99999999999999999999", "x", ""] {
            assert_eq!(day(serial, false), None, "{serial}");
        }
    }
}
