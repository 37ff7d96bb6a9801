//! Dates and moments as the platforms print them. A zone is never invented.
//!
//! The values are jiff's, the text is not: jiff's parser and printer know every format and zone, and brought 60 KB (gzip) of
//! them into a wasm bundle, a third of it.

use core::fmt;

use jiff::tz::Offset;
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
        let (moment, zone) = match self {
            Self::Local(local) => (*local, ""),
            Self::Zoned(zoned) => (Offset::UTC.to_datetime(*zoned), "Z"),
        };
        write!(f, "{}T{}", Day(moment.date()), Clock(moment.time()))?;
        let nanoseconds = moment.subsec_nanosecond();
        if nanoseconds > 0 {
            let digits = format!("{nanoseconds:09}");
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        f.write_str(zone)
    }
}

/// A day, printed as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Day(pub civil::Date);

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// A day as `YYYY-MM-DD`.
#[cfg(any(feature = "flows", feature = "rows"))]
pub(crate) fn iso_day(day: civil::Date) -> String {
    Day(day).to_string()
}

/// A time of day, printed to the second.
struct Clock(civil::Time);

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.0.hour(), self.0.minute(), self.0.second())
    }
}

/// How a moment is sent: `2021-08-06 11:17:13`, or `2021-12-23T18:48:40.800Z` if it has a zone.
pub(crate) fn sent(moment: DateTime) -> String {
    match moment {
        DateTime::Local(local) => format!("{} {}", Day(local.date()), Clock(local.time())),
        DateTime::Zoned(zoned) => {
            let utc = Offset::UTC.to_datetime(zoned);
            format!("{}T{}.{:03}Z", Day(utc.date()), Clock(utc.time()), utc.millisecond())
        }
    }
}

/// Reads a moment: RFC 3339, or the same without a zone, or with a space, or a day alone.
#[must_use]
pub fn parse_datetime(text: &str) -> Option<DateTime> {
    let mut rest = Rest(text.as_bytes());
    let day = rest.day()?;
    if rest.0.is_empty() {
        return Some(DateTime::Local(day.at(0, 0, 0, 0)));
    }
    rest.one_of(b"Tt ")?;
    let (hour, minute) = (rest.two_digits()?, rest.skip(b':')?.two_digits()?);
    let second = if rest.0.starts_with(b":") { rest.skip(b':')?.two_digits()? } else { 0 };
    let nanosecond = if rest.0.starts_with(b".") { rest.skip(b'.')?.fraction()? } else { 0 };
    // A leap second is the second before it, as jiff has it.
    let time = civil::Time::new(hour, minute, if second == 60 { 59 } else { second }, nanosecond).ok()?;
    let (moment, year) = (day.to_datetime(time), day.year());
    if rest.0.is_empty() {
        return Some(DateTime::Local(moment));
    }
    let offset = rest.offset()?;
    // "For ever" is the last day of all, which jiff's moments do not quite reach.
    let at = offset.to_timestamp(moment).ok();
    at.or((year == 9999).then_some(Timestamp::MAX)).map(DateTime::Zoned)
}

/// Reads a day: `YYYY-MM-DD`, `DD.MM.YYYY`, or the day of a moment without a zone.
#[must_use]
pub fn parse_date(text: &str) -> Option<civil::Date> {
    if text.as_bytes().get(2) == Some(&b'.') {
        let mut rest = Rest(text.as_bytes());
        let (day, month) = (rest.two_digits()?, rest.skip(b'.')?.two_digits()?);
        let year = rest.skip(b'.')?.year()?;
        return if rest.0.is_empty() { civil::Date::new(year, month, day).ok() } else { None };
    }
    match parse_datetime(text)? {
        DateTime::Local(local) => Some(local.date()),
        DateTime::Zoned(_) => None,
    }
}

/// What has not been read yet.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn one_of(&mut self, expected: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        expected.contains(first).then_some(*first)
    }

    fn skip(&mut self, expected: u8) -> Option<&mut Self> {
        self.one_of(&[expected]).map(|_| self)
    }

    fn digit(&mut self) -> Option<i8> {
        let (first, rest) = self.0.split_first()?;
        let digit = first.wrapping_sub(b'0');
        self.0 = rest;
        #[allow(clippy::cast_possible_wrap)] // 0 to 9
        (digit < 10).then_some(digit as i8)
    }

    fn two_digits(&mut self) -> Option<i8> {
        Some(10 * self.digit()? + self.digit()?)
    }

    fn year(&mut self) -> Option<i16> {
        Some(100 * i16::from(self.two_digits()?) + i16::from(self.two_digits()?))
    }

    fn day(&mut self) -> Option<civil::Date> {
        let year = self.year()?;
        let (month, day) = (self.skip(b'-')?.two_digits()?, self.skip(b'-')?.two_digits()?);
        civil::Date::new(year, month, day).ok()
    }

    /// Digits after the point, as nanoseconds; more than nine do not fit.
    fn fraction(&mut self) -> Option<i32> {
        let mut nanoseconds = 0;
        let mut unit = 100_000_000;
        while unit == 100_000_000 || self.0.first().is_some_and(u8::is_ascii_digit) {
            if unit == 0 {
                return None;
            }
            nanoseconds += i32::from(self.digit()?) * unit;
            unit /= 10;
        }
        Some(nanoseconds)
    }

    /// `Z`, `+03:00`, `+0300` or `+03`, and then nothing more.
    fn offset(&mut self) -> Option<Offset> {
        let sign = match self.one_of(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ if self.0.is_empty() => return Some(Offset::UTC),
            _ => return None,
        };
        let hours = self.two_digits()?;
        if self.0.starts_with(b":") {
            self.skip(b':')?;
        }
        let minutes = if self.0.is_empty() { 0 } else { self.two_digits()? };
        if hours > 23 || minutes > 59 || !self.0.is_empty() {
            return None;
        }
        Offset::from_seconds(sign * (3600 * i32::from(hours) + 60 * i32::from(minutes))).ok()
    }
}

/// What some platforms print where there is no date: nothing, or MySQL's zero day gone through PHP.
pub(crate) fn is_no_date(text: &str) -> bool {
    text.is_empty() || text.starts_with("-0001-11-30") || text.starts_with("0000-00-00")
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
            ("2022-06-22 08:57", "2022-06-22T08:57:00"),
            ("2022-06-22t08:57:53.100000001-0330", "2022-06-22T12:27:53.100000001Z"),
            ("2016-12-31T23:59:60z", "2016-12-31T23:59:59Z"),
            ("0099-02-28T00:00:00", "0099-02-28T00:00:00"),
            ("9999-12-31T23:59:59.9999999+00:00", "9999-12-30T22:00:00.999999999Z"),
        ] {
            assert_eq!(parse_datetime(text).map(|read| read.to_string()).as_deref(), Some(iso), "{text}");
        }
        for text in [
            "2022-06-22T",
            "2022-06-22T8:57:53",
            "2022-06-22T08:57:53.",
            "2022-06-22T08:57:53.1234567891",
            "2022-06-22T08:57:53Z ",
            "2022-06-22T08:57:53+25:00",
            "2022-06-22T08:57:53+3",
            "2022-06-22T24:00:00",
            "2022-06-22  08:57:53",
            "2022-06-22T08:57:53[Europe/Moscow]",
            "２０22-06-22",
        ] {
            assert_eq!(parse_datetime(text), None, "{text}");
        }
        for text in
            ["", "soon", "2022-13-01 00:00:00", "2022-02-30T00:00:00Z", "-0001-11-30 00:00:00", "06.08.2021 11:00"]
        {
            assert_eq!(parse_datetime(text), None, "{text}");
        }
    }

    #[test]
    fn reads_days_in_both_orders() {
        for text in ["2021-08-06", "06.08.2021", "2021-08-06 11:17:13"] {
            assert_eq!(parse_date(text).map(|day| day.to_string()).as_deref(), Some("2021-08-06"), "{text}");
        }
        for text in [
            "",
            "2021-8-6",
            "31.02.2021",
            "6.08.2021 ",
            "06.8.02021",
            "2021.08.06",
            "06.08.21",
            "2021-08-06T11:17:13Z",
            "yesterday!",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn agrees_with_jiff() {
        for seconds in (-62_000_000_000_i64..200_000_000_000).step_by(86_399 * 97) {
            let zoned = Timestamp::new(seconds, 120_000_000).unwrap();
            let local = Offset::UTC.to_datetime(zoned);
            assert_eq!(DateTime::Zoned(zoned).to_string(), zoned.to_string());
            assert_eq!(DateTime::Local(local).to_string(), local.to_string());
            assert_eq!(parse_datetime(&zoned.to_string()), Some(DateTime::Zoned(zoned)));
            assert_eq!(parse_datetime(&local.to_string()), Some(DateTime::Local(local)));
            assert_eq!(sent(DateTime::Zoned(zoned)), format!("{zoned:.3}"));
            assert_eq!(sent(DateTime::Local(local)), local.strftime("%Y-%m-%d %H:%M:%S").to_string());
        }
    }
}
