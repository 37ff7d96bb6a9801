//! How often a platform may be called: a bucket that each sending fills by one and that leaks steadily. One bucket serves all
//! calls of a client; each takes its turn when it first asks, so nobody overtakes.

use super::Millis;
use crate::schema;

/// See [the module](self). Moments are kept in units of a millisecond divided by the calls a minute, so that nothing is rounded.
#[derive(Debug)]
pub(crate) struct RateLimit {
    per_minute: u64,
    burst: u64,
    /// When the bucket will be empty.
    pub empty_at: u64,
}

/// A minute in milliseconds: what one sending adds, in the units of the bucket.
const DROP: u64 = 60_000;

impl RateLimit {
    /// The platform's limit, or another number of calls a minute; 0: no limit.
    pub fn new(limit: Option<schema::RateLimit>, per_minute: Option<u32>) -> Option<Self> {
        let limit = limit?;
        let per_minute = per_minute.unwrap_or(limit.per_minute);
        let burst = limit.burst.min(per_minute).max(1);
        (per_minute > 0).then_some(Self { per_minute: per_minute.into(), burst: burst.into(), empty_at: 0 })
    }

    /// Takes the next place in the bucket; it is there from this moment on.
    pub fn take(&mut self, now: Millis) -> Millis {
        let now_units = now.saturating_mul(self.per_minute);
        let level = self.empty_at.saturating_sub(now_units);
        self.empty_at = now_units.saturating_add(level).saturating_add(DROP);
        // there is room as soon as all but one place have leaked
        let over = (level + DROP).saturating_sub(self.burst * DROP);
        now + over.div_ceil(self.per_minute)
    }

    /// Gives back a place that was not used.
    pub fn give_back(&mut self) {
        self.empty_at = self.empty_at.saturating_sub(DROP);
    }

    /// The platform says that there was no room: its bucket is full, whatever ours says.
    pub fn overflowed(&mut self, now: Millis) {
        let full = now.saturating_mul(self.per_minute).saturating_add(self.burst * DROP);
        self.empty_at = self.empty_at.max(full);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: schema::RateLimit = schema::RateLimit { per_minute: 90, burst: 15 };

    fn bucket() -> RateLimit {
        RateLimit::new(Some(LIMIT), None).unwrap()
    }

    #[test]
    fn a_burst_goes_at_once_and_the_rest_at_the_rate() {
        let mut bucket = bucket();
        let start = 1_700_000_000_000;
        let times: Vec<u64> = (0..20).map(|_| bucket.take(start) - start).collect();
        assert_eq!(times[..15], [0; 15]);
        assert_eq!(times[15..], [667, 1_334, 2_000, 2_667, 3_334]);
    }

    #[test]
    fn never_more_in_a_minute_than_the_burst_and_the_rate() {
        let mut bucket = bucket();
        let mut now = 1_700_000_000_000;
        let mut sent = Vec::new();
        for _ in 0..1_000 {
            now = bucket.take(now).max(now);
            sent.push(now);
        }
        for (index, first) in sent.iter().enumerate() {
            let within = sent[index..].iter().take_while(|time| **time < first + 60_000).count();
            assert!(within <= 105, "{within}");
        }
    }

    #[test]
    fn what_leaked_is_there_again_and_no_more() {
        let mut bucket = bucket();
        for _ in 0..15 {
            bucket.take(0);
        }
        assert_eq!((0..16).map(|_| bucket.take(3_600_000)).filter(|at| *at == 3_600_000).count(), 15);
        bucket.give_back();
        bucket.overflowed(3_600_000);
        assert_eq!(bucket.take(3_600_000), 3_600_667);
    }

    #[test]
    fn another_number_of_calls_or_none() {
        assert!(RateLimit::new(Some(LIMIT), Some(0)).is_none());
        assert!(RateLimit::new(None, Some(60)).is_none());
        let mut slow = RateLimit::new(Some(LIMIT), Some(1)).unwrap();
        assert_eq!((slow.take(0), slow.take(0)), (0, 60_000));
    }
}
