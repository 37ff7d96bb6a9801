//! Dates and moments as the platforms print them. A zone is never invented.

use core::fmt;

use jiff::{Timestamp, civil};

/// A moment as the platform gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateTime {
    /// Without a zone: `2021-08-06 11:17:13`. The platform does not say which clock it is.
    Local(civil::DateTime),
    /// With a zone: `2021-12-23T18:48:40.800Z`.
    Zoned(Timestamp),
}

/// ISO 8601, with `Z` only if there was a zone.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Local(local) => local.fmt(f),
            Self::Zoned(zoned) => zoned.fmt(f),
        }
    }
}

/// Reads a moment: RFC 3339, or the same without a zone, or with a space, or a day alone.
#[must_use]
pub fn parse_datetime(text: &str) -> Option<DateTime> {
    if !text.as_bytes().get(..4)?.iter().all(u8::is_ascii_digit) {
        return None;
    }
    if has_zone(text) {
        return text.parse().ok().map(DateTime::Zoned);
    }
    text.parse().ok().map(DateTime::Local)
}

/// Reads a day: `YYYY-MM-DD`, `DD.MM.YYYY`, or the day of a moment without a zone.
#[must_use]
pub fn parse_date(text: &str) -> Option<civil::Date> {
    // Not by strptime, which a wasm bundle would carry whole (35 KB) for these two dots.
    if let Some((day, rest)) = text.split_once('.')
        && let Some((month, year)) = rest.split_once('.')
        && text.len() == 10
    {
        return format!("{year}-{month}-{day}").parse().ok();
    }
    if text.len() == 10 {
        return text.parse().ok();
    }
    match parse_datetime(text)? {
        DateTime::Local(local) => Some(local.date()),
        DateTime::Zoned(_) => None,
    }
}

/// What some platforms print where there is no date: nothing, or MySQL's zero day gone through PHP.
pub(crate) fn is_no_date(text: &str) -> bool {
    text.is_empty() || text.starts_with("-0001-11-30") || text.starts_with("0000-00-00")
}

/// `YYYY-MM-DD HH:MM:SS`, to the second: how the platforms print a moment without a zone.
pub(crate) fn with_space(moment: civil::DateTime) -> String {
    format!("{} {:02}:{:02}:{:02}", moment.date(), moment.hour(), moment.minute(), moment.second())
}

fn has_zone(text: &str) -> bool {
    let after_day = text.get(10..).unwrap_or_default();
    after_day.ends_with(['Z', 'z']) || after_day.contains(['+', '-'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_the_platform_said() {
        for (text, iso) in [
            ("2021-08-06 11:17:13", "2021-08-06T11:17:13"),
            ("2022-06-22T08:57:53.299Z", "2022-06-22T08:57:53.299Z"),
            ("2022-06-22T08:57:53.299123Z", "2022-06-22T08:57:53.299123Z"),
            ("2022-06-22T11:57:53+03:00", "2022-06-22T08:57:53Z"),
            ("2022-06-22", "2022-06-22T00:00:00"),
        ] {
            assert_eq!(parse_datetime(text).map(|read| read.to_string()).as_deref(), Some(iso), "{text}");
        }
        for text in ["", "soon", "2022-13-01 00:00:00", "2022-02-30T00:00:00Z", "-0001-11-30 00:00:00", "06.08.2021 11:00"] {
            assert_eq!(parse_datetime(text), None, "{text}");
        }
    }

    #[test]
    fn reads_days_in_both_orders() {
        for text in ["2021-08-06", "06.08.2021", "2021-08-06 11:17:13"] {
            assert_eq!(parse_date(text).map(|day| day.to_string()).as_deref(), Some("2021-08-06"), "{text}");
        }
        for text in ["", "2021-8-6", "31.02.2021", "6.08.2021 ", "06.8.02021", "2021.08.06", "06.08.21", "2021-08-06T11:17:13Z", "yesterday!"] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }
}
