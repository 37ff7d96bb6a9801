//! Moments as Planado writes them: microseconds with Z, offsets in events, and planned ones without a zone if they came
//! so.

use jiff::civil;
use jiff::tz::TimeZone;

use crate::clock::{iso, parse_instant};

/// When something was made or changed: `2016-05-29T17:31:01.419000Z`.
#[must_use]
pub fn stamp(ms: u64) -> String {
    iso(ms).replace('Z', "000Z")
}

/// When an event happened: `2020-06-01T07:17:28.225+00:00`.
#[must_use]
pub fn with_offset(ms: u64) -> String {
    iso(ms).replace('Z', "+00:00")
}

/// A moment of a request. One without a zone is compared as if it were in UTC.
///
/// # Errors
/// When it is no ISO 8601 moment.
pub fn read(text: &str) -> Result<u64, String> {
    let without_zone = || {
        let local: civil::DateTime = text.parse().ok()?;
        let zoned = local.to_zoned(TimeZone::UTC).ok()?;
        u64::try_from(zoned.timestamp().as_millisecond()).ok()
    };
    let minutes = text.contains('T');
    let read = parse_instant(text).or_else(|| if minutes { without_zone() } else { None });
    read.ok_or_else(|| "is not a valid datetime".to_owned())
}

/// A planned moment as it is kept: in UTC, but without a zone if it had none.
///
/// # Errors
/// When it is no ISO 8601 moment.
pub fn planned(text: &str) -> Result<String, String> {
    let ms = read(text)?;
    Ok(if parse_instant(text).is_some() { iso(ms) } else { text.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_and_without_zone() {
        assert_eq!(planned("2019-11-20T06:25:00").unwrap(), "2019-11-20T06:25:00");
        assert_eq!(planned("2019-11-20T09:25:00+03:00").unwrap(), "2019-11-20T06:25:00.000Z");
        assert_eq!(read("2019-11-20T06:25:00"), read("2019-11-20T06:25:00Z"));
        for wrong in ["", "2019-11-20", "tomorrow", "2019-13-20T06:25:00Z"] {
            assert!(planned(wrong).is_err(), "{wrong}");
        }
    }
}
