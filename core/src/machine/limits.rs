//! How often the platform may be called, whoever makes the call. Clients of one account that work beside each other have one
//! count: whoever is to act takes it over from the other, and hands it back.

use super::Millis;
use super::interval::Intervals;
use super::rate_limit::RateLimit;
use crate::error::InvalidRequest;
use crate::schema;

/// See [the module](self).
#[derive(Debug)]
pub(crate) struct Limits {
    rate: Option<RateLimit>,
    /// When calls may be sent again that must not be sent twice in a row.
    pub intervals: Intervals,
}

impl Limits {
    /// The platform's limit of calls, or another number of them a minute; 0: none.
    pub fn new(limit: Option<schema::RateLimit>, per_minute: Option<u32>) -> Self {
        Self { rate: RateLimit::new(limit, per_minute), intervals: Intervals::default() }
    }

    /// When a call may be sent that is due now: it takes its turn among all calls.
    pub fn take_turn(&mut self, now: Millis) -> Millis {
        self.rate.as_mut().map_or(now, |rate| rate.take(now))
    }

    /// A turn that is not used.
    pub fn give_turn_back(&mut self) {
        if let Some(rate) = &mut self.rate {
            rate.give_back();
        }
    }

    /// The platform had too many calls, whatever we counted.
    pub fn overflowed(&mut self, now: Millis) {
        if let Some(rate) = &mut self.rate {
            rate.overflowed(now);
        }
    }

    /// The level of the bucket; for every interval when it ends, how long its key is, and the key.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.rate.as_ref().map_or(0, |rate| rate.empty_at).to_le_bytes().to_vec();
        for (key, free_at) in &self.intervals.0 {
            bytes.extend(free_at.to_le_bytes());
            bytes.extend((key.len() as u64).to_le_bytes());
            bytes.extend(key.as_bytes());
        }
        bytes
    }

    /// Goes on from what another told.
    pub fn take_over(&mut self, told: &[u8]) -> Result<(), InvalidRequest> {
        let something_else = || InvalidRequest::new("limits", "are not what a client told");
        let (empty_at, intervals) = read(told).ok_or_else(something_else)?;
        if let Some(rate) = &mut self.rate {
            rate.empty_at = empty_at;
        }
        self.intervals.0 = intervals;
        Ok(())
    }
}

fn read(mut bytes: &[u8]) -> Option<(u64, Vec<(String, Millis)>)> {
    let empty_at = number(&mut bytes)?;
    let mut intervals = Vec::new();
    while !bytes.is_empty() {
        let free_at = number(&mut bytes)?;
        let length = usize::try_from(number(&mut bytes)?).ok()?;
        let (key, rest) = bytes.split_at_checked(length)?;
        intervals.push((core::str::from_utf8(key).ok()?.to_owned(), free_at));
        bytes = rest;
    }
    Some((empty_at, intervals))
}

fn number(bytes: &mut &[u8]) -> Option<u64> {
    let (number, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(u64::from_le_bytes(*number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::interval::Interval;
    use crate::value::Value;

    const NOW: Millis = 1_700_000_000_000;

    fn limits() -> Limits {
        Limits::new(Some(schema::RateLimit { per_minute: 90, burst: 15 }), None)
    }

    fn sms_to(user: &str) -> Interval {
        let operation = crate::cloudtips::PLATFORM.operation("places.attach_send_sms").unwrap();
        let args = [("place_id", "p"), ("user_id", user)].map(|(name, value)| (name.to_owned(), Value::from(value)));
        Interval::of(operation, &Value::Map(args.to_vec())).unwrap()
    }

    #[test]
    fn two_that_hand_it_to_each_other_have_one_count() {
        let (mut one, mut other) = (limits(), limits());
        for turn in 0..20 {
            let at = one.take_turn(NOW);
            assert_eq!(at > NOW, turn >= 15, "{turn}");
            other.take_over(&one.to_bytes()).unwrap();
            core::mem::swap(&mut one, &mut other);
        }
    }

    #[test]
    fn what_must_not_be_said_twice_is_known_to_both() {
        let (mut one, mut other) = (limits(), limits());
        for user in ["a b\n1", "ы", ""] {
            one.intervals.hold(&sms_to(user), NOW + 60_000, NOW);
        }
        other.take_over(&one.to_bytes()).unwrap();
        assert_eq!(other.intervals.0, one.intervals.0);
        one.intervals.release(&sms_to("ы"));
        other.take_over(&one.to_bytes()).unwrap();
        assert_eq!((other.intervals.free_at(&sms_to("ы")), other.intervals.0.len()), (0, 2));
    }

    #[test]
    fn something_else_is_refused_and_changes_nothing() {
        let mut limits = limits();
        limits.intervals.hold(&sms_to("a"), NOW, 0);
        let before = limits.to_bytes();
        for end in [0, 7, before.len() - 1, before.len() - 8] {
            assert_eq!(limits.take_over(&before[..end]).unwrap_err().argument, "limits", "{end}");
        }
        let no_text = [&before[..before.len() - 1], &[0xff]].concat();
        assert!(limits.take_over(&no_text).is_err());
        assert!(limits.take_over(&[&[0xff; 24][..], b"x"].concat()).is_err());
        assert_eq!(limits.to_bytes(), before);
    }
}
