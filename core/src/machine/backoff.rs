//! When to try again: exponential backoff with full jitter, `Retry-After` honoured.

use jiff::Timestamp;

use super::Millis;
use crate::codec::{DateTime, parse_datetime};
use crate::http::Response;

const FIRST_DELAY_MS: u64 = 500;
const LONGEST_DELAY_MS: u64 = 8_000;
/// A longer `Retry-After` is not waited for: the caller is told instead.
pub(crate) const LONGEST_RETRY_AFTER_MS: u64 = 120_000;

/// The attempts of one call.
#[derive(Debug)]
pub(crate) struct Backoff {
    pub attempts: u32,
    max_attempts: u32,
    entropy: u64,
}

impl Backoff {
    pub fn new(max_attempts: u32, entropy: u64) -> Self {
        Self { attempts: 0, max_attempts: max_attempts.max(1), entropy }
    }

    /// When to try again, or `None` when that was the last attempt or the platform asks for too long a pause.
    pub fn next(&mut self, retry_after_ms: Option<u64>, now: Millis) -> Option<Millis> {
        if self.attempts >= self.max_attempts {
            return None;
        }
        let ceiling = FIRST_DELAY_MS.saturating_mul(1 << self.attempts.saturating_sub(1).min(10)).min(LONGEST_DELAY_MS);
        // Full jitter: many clients that failed together do not come back together.
        let jittered = split_mix(&mut self.entropy) % (ceiling + 1);
        match retry_after_ms {
            Some(wait) if wait > LONGEST_RETRY_AFTER_MS => None,
            Some(wait) => Some(now + wait + jittered / 4),
            None => Some(now + jittered),
        }
    }
}

/// splitmix64: the entropy given at the start, spread over as many draws as needed.
pub(crate) fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// `Retry-After` as milliseconds from now: seconds, or an HTTP date.
pub(crate) fn retry_after(response: &Response, now: Millis) -> Option<u64> {
    let text = response.header("retry-after")?.trim_ascii();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(seconds.saturating_mul(1_000));
    }
    let at = http_date(text)?;
    Some(u64::try_from(at.as_millisecond()).ok()?.saturating_sub(now))
}

/// `Wed, 21 Oct 2015 07:28:00 GMT`, the one form that servers may still send.
fn http_date(text: &str) -> Option<Timestamp> {
    const MONTHS: &str = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    let mut words = text.split_ascii_whitespace().skip(1);
    let (day, month, year, time) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let month = MONTHS.split(' ').position(|name| name == month)? + 1;
    match parse_datetime(&format!("{year}-{month:02}-{day:0>2}T{time}Z"))? {
        DateTime::Zoned(at) if words.eq(["GMT"]) => Some(at),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_within_bounds_and_ends() {
        for seed in 0..200 {
            let mut backoff = Backoff::new(4, seed);
            for ceiling in [500, 1_000, 2_000] {
                backoff.attempts += 1;
                let at = backoff.next(None, 1_000).unwrap();
                assert!((1_000..=1_000 + ceiling).contains(&at), "{at}");
            }
            backoff.attempts += 1;
            assert_eq!(backoff.next(None, 1_000), None);
        }
    }

    #[test]
    fn waits_as_long_as_it_is_asked_to_within_reason() {
        let mut backoff = Backoff::new(4, 7);
        backoff.attempts = 1;
        let at = backoff.next(Some(3_000), 0).unwrap();
        assert!((3_000..=3_125).contains(&at), "{at}");
        assert_eq!(backoff.next(Some(LONGEST_RETRY_AFTER_MS + 1), 0), None);
    }

    #[test]
    fn reads_both_forms_of_retry_after() {
        let answer =
            |value: &str| Response { status: 503, headers: vec![("Retry-After".into(), value.into())], body: vec![] };
        assert_eq!(retry_after(&answer("2"), 0), Some(2_000));
        assert_eq!(retry_after(&answer("Wed, 21 Oct 2015 07:28:00 GMT"), 1_445_412_470_000), Some(10_000));
        assert_eq!(retry_after(&answer("Wed, 21 Oct 2015 07:28:00 GMT"), 1_900_000_000_000), Some(0));
        for odd in [
            "soon",
            "Wed, 32 Oct 2015 07:28:00 GMT",
            "Wed, 21 Oct 2015 07:28:00 CET",
            "Wed, 21 Oct 2015 07:28:00",
            "-1",
        ] {
            assert_eq!(retry_after(&answer(odd), 0), None, "{odd}");
        }
    }
}
