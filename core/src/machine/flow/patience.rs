//! Waiting for people: ask now and then, less and less often, and not for ever.

use super::{Context, Will};
use crate::error::{Error, ErrorKind};
use crate::machine::Millis;

const FIRST_PAUSE_MS: u64 = 3_000;
const LONGEST_PAUSE_MS: u64 = 300_000;

/// How long a flow waits for others unless it is told, in milliseconds.
pub(crate) const fn a_day() -> u64 {
    24 * 60 * 60 * 1_000
}

/// See [the module](self).
pub(crate) struct Patience {
    flow: &'static str,
    ends_at: Millis,
    first_pause: u64,
    pause: u64,
}

impl Patience {
    pub fn new(flow: &'static str, context: &Context, patience_ms: u64) -> Self {
        Self::asking_every(FIRST_PAUSE_MS, flow, context, patience_ms)
    }

    /// The same, with another pause to begin with.
    pub fn asking_every(pause_ms: u64, flow: &'static str, context: &Context, patience_ms: u64) -> Self {
        let ends_at = context.now().saturating_add(patience_ms);
        Self { flow, ends_at, first_pause: pause_ms, pause: pause_ms }
    }

    /// Something happened: ask more often again.
    pub fn renew(&mut self) {
        self.pause = self.first_pause;
    }

    /// Waits for the next time to ask.
    ///
    /// # Errors
    /// When patience has ended, or the host wants the flow to stop. It can be started again on its journal.
    pub async fn pause(&mut self, context: &Context) -> Result<(), Error> {
        let until = context.now() + self.pause;
        self.pause = (self.pause + self.pause / 2).min(LONGEST_PAUSE_MS);
        if until > self.ends_at {
            return Err(Error::new(
                self.flow,
                ErrorKind::Cancelled("waited long enough for others; it can be resumed"),
            ));
        }
        wait(self.flow, context, until).await
    }
}

/// Waits until this time, as the host wills.
///
/// # Errors
/// When it wants the flow to stop. It can be started again on its journal.
pub(crate) async fn wait(flow: &'static str, context: &Context, until: Millis) -> Result<(), Error> {
    loop {
        match context.will() {
            Will::Stop | Will::Cancel => {
                return Err(Error::new(flow, ErrorKind::Cancelled("stopped; it can be resumed")));
            }
            Will::Pause => context.change(None).await,
            Will::Go if context.now() < until => context.until(until).await,
            Will::Go => return Ok(()),
        }
    }
}
