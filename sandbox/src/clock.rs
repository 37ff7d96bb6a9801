//! The clock of the world: the host's time plus what a test has advanced it by; and the date formats of the wire.

use jiff::{Timestamp, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// One second, in the unit of the clock.
pub const SECOND: u64 = 1000;
/// One minute.
pub const MINUTE: u64 = 60 * SECOND;
/// One hour.
pub const HOUR: u64 = 60 * MINUTE;
/// One day.
pub const DAY: u64 = 24 * HOUR;

/// The latest instant that the world knows (in the year 9986); later ones count as this one.
const LATEST: u64 = 252_984_988_800_000;

/// The world's time in milliseconds since the Unix epoch. It never goes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    advanced_ms: u64,
    #[serde(skip)]
    now_ms: u64,
}

impl Clock {
    /// A clock that shows the host's time.
    #[must_use]
    pub fn new(host_ms: u64) -> Self {
        Self { advanced_ms: 0, now_ms: host_ms.min(LATEST) }
    }

    /// Hears the host's time.
    pub fn hear(&mut self, host_ms: u64) {
        self.now_ms = self.now_ms.max(host_ms.saturating_add(self.advanced_ms).min(LATEST));
    }

    /// Moves ahead of the host.
    pub fn advance(&mut self, by_ms: u64) {
        self.advanced_ms = self.advanced_ms.saturating_add(by_ms).min(LATEST);
        self.now_ms = self.now_ms.saturating_add(by_ms).min(LATEST);
    }

    /// The world's time.
    #[must_use]
    pub const fn now(&self) -> u64 {
        self.now_ms
    }

    /// How far the world is ahead of the host.
    #[must_use]
    pub const fn advanced(&self) -> u64 {
        self.advanced_ms
    }

    /// The host's time at which the world's clock will show `world_ms`.
    #[must_use]
    pub const fn host_time(&self, world_ms: u64) -> u64 {
        world_ms.saturating_sub(self.advanced_ms)
    }
}

fn civil_utc(ms: u64) -> civil::DateTime {
    i64::try_from(ms.min(LATEST))
        .ok()
        .and_then(|ms| Timestamp::from_millisecond(ms).ok())
        .unwrap_or(Timestamp::UNIX_EPOCH)
        .to_zoned(TimeZone::UTC)
        .datetime()
}

/// `2021-08-06 11:17:13`: dates of tasks and payment means.
#[must_use]
pub fn spaced(ms: u64) -> String {
    let at = civil_utc(ms);
    format!("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", at.year(), at.month(), at.day(), at.hour(), at.minute(), at.second())
}

/// `2021-12-23T18:48:40.800Z`: dates of freelancers.
#[must_use]
pub fn iso(ms: u64) -> String {
    let at = civil_utc(ms);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second(),
        at.millisecond()
    )
}

/// `2023-12-31`.
#[must_use]
pub fn day(ms: u64) -> String {
    let at = civil_utc(ms);
    format!("{:04}-{:02}-{:02}", at.year(), at.month(), at.day())
}

fn utc_ms(at: civil::DateTime) -> Option<u64> {
    let zoned = at.to_zoned(TimeZone::UTC).ok()?;
    u64::try_from(zoned.timestamp().as_millisecond()).ok()
}

/// The first and the last millisecond of a day written `YYYY-MM-DD`.
#[must_use]
pub fn parse_day(text: &str) -> Option<(u64, u64)> {
    if !shape_is(text, "0000-00-00") {
        return None;
    }
    let start = utc_ms(text.parse::<civil::Date>().ok()?.at(0, 0, 0, 0))?;
    Some((start, start + DAY - 1))
}

/// The first millisecond of a day written `DD.MM.YYYY`, as one documented sample has it, or `YYYY-MM-DD`.
#[must_use]
pub fn parse_date_of_contract(text: &str) -> Option<u64> {
    if !shape_is(text, "00.00.0000") {
        return parse_day(text).map(|(start, _)| start);
    }
    let part = |range| text.get(range).unwrap_or_default();
    parse_day(&format!("{}-{}-{}", part(6..10), part(3..5), part(0..2))).map(|(start, _)| start)
}

/// An instant written `YYYY-MM-DD HH:MM:SS` (read as UTC) or in ISO 8601 with a zone, the two documented ways.
#[must_use]
pub fn parse_instant(text: &str) -> Option<u64> {
    if shape_is(text, "0000-00-00 00:00:00") {
        return utc_ms(text.parse::<civil::DateTime>().ok()?);
    }
    let iso = text.get(..19).is_some_and(|start| shape_is(start, "0000-00-00T00:00:00"));
    let instant = if iso { text.parse::<Timestamp>().ok()? } else { return None };
    u64::try_from(instant.as_millisecond()).ok()
}

fn shape_is(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(byte, wanted)| match wanted {
            b'0' => byte.is_ascii_digit(),
            other => byte == other,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_and_reads_back() {
        let ms = 1_640_285_320_800;
        assert_eq!(iso(ms), "2021-12-23T18:48:40.800Z");
        assert_eq!(spaced(ms), "2021-12-23 18:48:40");
        assert_eq!(day(ms), "2021-12-23");
        assert_eq!(parse_instant(&iso(ms)), Some(ms));
        assert_eq!(parse_instant(&spaced(ms)), Some(ms - 800));
        assert_eq!(parse_instant("2021-12-23T21:48:40.800+03:00"), Some(ms));
        assert_eq!(parse_date_of_contract("23.12.2021"), Some(1_640_217_600_000));
        assert_eq!(parse_date_of_contract("2021-12-23"), Some(1_640_217_600_000));
        assert_eq!(parse_date_of_contract("12.23.2021"), None);
        assert_eq!(parse_day("2021-12-23"), Some((1_640_217_600_000, 1_640_303_999_999)));
    }

    #[test]
    fn refuses_everything_else() {
        for text in ["", "2021-12-23", "23.12.2021 10:00:00", "2021-02-30 10:00:00", "2021-12-23T18:48:40", "x"] {
            assert_eq!(parse_instant(text), None, "{text}");
        }
        for text in ["", "2021-12-23 10:00:00", "2021-13-01", "20211223", "2021-1-1"] {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }

    #[test]
    fn never_goes_back_and_never_overflows() {
        let mut clock = Clock::new(1000);
        clock.advance(500);
        clock.hear(900);
        assert_eq!(clock.now(), 1500);
        clock.hear(1200);
        assert_eq!((clock.now(), clock.host_time(1700)), (1700, 1200));
        clock.hear(u64::MAX);
        clock.advance(u64::MAX);
        assert_eq!(iso(clock.now()).len(), 24);
    }
}
