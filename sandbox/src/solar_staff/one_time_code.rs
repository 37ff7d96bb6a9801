//! Codes that are good once: for signing in, for new payment means, for new contacts.

use serde::{Deserialize, Serialize};

use crate::outbox::Channel;
use crate::shared::Shared;

const WRONG_ATTEMPTS: u8 = 3;

/// How someone gets codes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum SecondFactor {
    /// By SMS to this number.
    Sms(String),
    /// From Google Authenticator.
    Authenticator,
}

/// A code that someone has.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Code {
    /// Six digits.
    pub text: String,
    /// Good until then.
    pub expires_ms: u64,
    /// Wrong attempts left.
    pub attempts_left: u8,
}

/// Why a code was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// There is none, or it is too old.
    Stale,
    /// It is another one.
    Wrong,
}

impl Code {
    /// Makes a code and lets its owner have it. An authenticator sends nothing; what it would show stands in the
    /// outbox all the same, for tests to read.
    #[must_use]
    pub fn send(shared: &mut Shared, channel: Channel, to: &str, what_for: &str) -> Self {
        let code = shared.random.digits(6);
        let now = shared.now();
        shared.outbox.send(now, channel, to, format!("{what_for}: {code}"), Some(code.clone()));
        let expires_ms = now.saturating_add(shared.settings.code_ms);
        Self { text: code, expires_ms, attempts_left: WRONG_ATTEMPTS }
    }
}

/// Uses a code up. It is good once, for a while, and for a few attempts.
///
/// # Errors
/// When it is not the one.
pub fn spend(slot: &mut Option<Code>, text: &str, now: u64) -> Result<(), Refused> {
    let Some(sent) = slot.as_mut().filter(|sent| sent.expires_ms > now) else {
        *slot = None;
        return Err(Refused::Stale);
    };
    if sent.text == text {
        *slot = None;
        return Ok(());
    }
    sent.attempts_left = sent.attempts_left.saturating_sub(1);
    if sent.attempts_left == 0 {
        *slot = None;
    }
    Err(Refused::Wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_once_for_a_while_and_for_three_attempts() {
        let fresh = || Some(Code { text: "012345".to_owned(), expires_ms: 100, attempts_left: WRONG_ATTEMPTS });
        let mut code = fresh();
        assert_eq!(spend(&mut code, "012345", 99), Ok(()));
        assert_eq!(spend(&mut code, "012345", 99), Err(Refused::Stale));
        assert_eq!(spend(&mut fresh(), "012345", 100), Err(Refused::Stale));
        let mut code = fresh();
        for _ in 0..3 {
            assert_eq!(spend(&mut code, "12345", 0), Err(Refused::Wrong));
        }
        assert_eq!(spend(&mut code, "012345", 0), Err(Refused::Stale), "spoilt");
    }
}
