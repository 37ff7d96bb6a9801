//! What must not be said twice in a row: calls between two sendings of which some time must pass, such as an SMS to the same
//! person. The client keeps that time, whoever makes the call; what came before the client was made is not known to it.

use super::Millis;
use crate::error::InvalidRequest;
use crate::schema::{self, Operation};
use crate::value::Value;

/// A call that counts, and for whom.
#[derive(Clone, Debug)]
pub(crate) struct Interval {
    rule: &'static schema::Interval,
    /// The operation and the values that it counts for.
    key: String,
}

impl Interval {
    /// Of a call with these arguments, if it has one.
    pub fn of(operation: &Operation, args: &Value) -> Option<Self> {
        let rule = operation.particulars.interval?;
        let Value::Map(entries) = args else { return None };
        let mut key = operation.id.to_owned();
        for name in rule.per {
            let arg = operation.args.iter().find(|arg| arg.name == *name)?;
            let (_, value) = entries.iter().find(|(own, _)| arg.is_named(own))?;
            key.push('\n');
            match value {
                // The same id in other letters is the same person.
                Value::Text(text) => key.push_str(&text.to_ascii_lowercase()),
                Value::Int(number) => key.push_str(&number.to_string()),
                _ => return None,
            }
        }
        Some(Self { rule, key })
    }

    /// How long it is.
    pub fn ms(&self) -> Millis {
        Millis::from(self.rule.seconds) * 1_000
    }

    /// Why a call is not sent that could be sent at `free_at`.
    pub fn refusal(&self, free_at: Millis, now: Millis) -> InvalidRequest {
        let left = free_at.saturating_sub(now).div_ceil(1_000);
        let problem = format!("too soon: it may be sent again in {left} s; {}", self.rule.reason);
        InvalidRequest::new(self.rule.per.first().copied().unwrap_or_default(), problem)
    }
}

/// When calls may be sent again.
#[derive(Debug, Default)]
pub(crate) struct Intervals(pub Vec<(String, Millis)>);

impl Intervals {
    /// From when on it may be sent.
    pub fn free_at(&self, interval: &Interval) -> Millis {
        self.0.iter().find(|(key, _)| *key == interval.key).map_or(0, |(_, free_at)| *free_at)
    }

    /// It must not be sent before `free_at`. What is free by now is forgotten.
    pub fn hold(&mut self, interval: &Interval, free_at: Millis, now: Millis) {
        self.0.retain(|(key, free_at)| *free_at > now && *key != interval.key);
        self.0.push((interval.key.clone(), free_at));
    }

    /// It was certainly not sent.
    pub fn release(&mut self, interval: &Interval) {
        self.0.retain(|(key, _)| *key != interval.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloudtips::PLATFORM;

    fn sms_to(user: &str) -> Interval {
        let operation = PLATFORM.operation("places.attach_send_sms").unwrap();
        let args = [("place_id", "p"), ("user_id", user)].map(|(name, value)| (name.to_owned(), Value::from(value)));
        Interval::of(operation, &Value::Map(args.to_vec())).unwrap()
    }

    #[test]
    fn counts_for_each_person_and_forgets_what_is_over() {
        let mut intervals = Intervals::default();
        intervals.hold(&sms_to("a"), 60_000, 0);
        intervals.hold(&sms_to("b"), 61_000, 1_000);
        assert_eq!((intervals.free_at(&sms_to("A")), intervals.free_at(&sms_to("c"))), (60_000, 0));
        intervals.hold(&sms_to("c"), 120_500, 60_500);
        assert_eq!(intervals.0.len(), 2, "the first is over");
        intervals.release(&sms_to("b"));
        assert_eq!(intervals.free_at(&sms_to("b")), 0);
    }

    #[test]
    fn says_how_long_and_why() {
        let refusal = sms_to("a").refusal(60_000, 37_001);
        assert_eq!(refusal.argument, "userId");
        assert!(refusal.problem.contains("in 23 s; between two SMS"), "{}", refusal.problem);
    }

    #[test]
    fn most_calls_have_none() {
        let operation = PLATFORM.operation("places.attach_confirm").unwrap();
        assert!(Interval::of(operation, &Value::Map(Vec::new())).is_none());
    }
}
