//! Everything that can go wrong, by name, and how often it did.

use std::collections::BTreeMap;

macro_rules! faults {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// Something that goes wrong.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fault {
            $($(#[$doc])* $name,)*
        }

        impl Fault {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The name in summaries and traces.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

faults! {
    /// The platform could not be reached: certainly nothing was sent.
    Refused = "refused",
    /// The request was lost on its way: nothing was done, no answer came.
    LostBefore = "lost before the act",
    /// The answer was lost: it was done.
    LostAfter = "lost after the act",
    /// Done at once, answered after the client gave up.
    LateAnswer = "late answer",
    /// Done at once, answered just before the client gives up, or some seconds late.
    SlowAnswer = "slow answer",
    /// Done after the client gave up.
    LateAct = "late act",
    /// The connection broke; it was done later.
    BrokenThenDone = "broken, then done",
    /// Something between delivered the request twice.
    Duplicated = "duplicated",
    /// A 5xx without the act.
    ErrorBefore = "5xx before the act",
    /// A 5xx although it was done.
    ErrorAfter = "5xx after the act",
    /// A page with status 200, from something between; nothing was done.
    PageBefore = "page before the act",
    /// The same although it was done.
    PageAfter = "page after the act",
    /// Half of the answer's body.
    Truncated = "truncated",
    /// An answer in the shapes that the documentation contradicts itself with.
    OddWire = "odd wire",
    /// Too many requests: nothing was done.
    RateLimited = "429",
    /// Something between forbids it: nothing was done.
    Forbidden = "403 before the act",
    /// All access tokens ended.
    TokensExpired = "tokens expired",
    /// All refresh tokens ended too.
    SessionEnded = "session ended",
    /// The platform was killed and restored from its store.
    ServerRestart = "server restart",
    /// The process was killed between two steps.
    Crash = "crash",
    /// The process was killed while it wrote its journal.
    CrashOnSave = "crash on save",
    /// The process was killed right after it sent something.
    CrashAfterSend = "crash after send",
    /// The process was killed when it was about to send something.
    CrashBeforeSend = "crash before send",
    /// The disk took a part of the lines, or none.
    DiskFull = "disk full",
    /// A second process began with the same journal.
    SecondHost = "second host",
    /// A line in the middle of the journal was damaged, later restored from a copy.
    Damage = "damaged journal",
    /// The clock of the next process was set elsewhere.
    ClockJump = "clock jump",
    /// The run was resumed with another plan, once.
    OtherPlan = "other plan",
    /// Nobody said go.
    NoGo = "no go",
    /// A command: pause, then resume.
    Pause = "pause",
    /// A command: stop.
    Stop = "stop",
    /// A command: cancel.
    Cancel = "cancel",
    /// Nobody had the 2FA code.
    NoCode = "no 2FA code",
    /// Somebody mistyped it.
    WrongCode = "wrong 2FA code",
    /// Somebody else spent the company's money.
    Spent = "balance spent",
    /// A payment came back.
    Returned = "payment returned",
    /// Payouts are declined.
    PayoutFails = "payout fails",
    /// Payouts arrive in part.
    PayoutPartly = "payout partly",
    /// The platform pays as often as it is asked.
    Naive = "naive platform",
    /// A freelancer declined.
    Declined = "freelancer declines",
    /// A freelancer opened a dispute.
    Dispute = "dispute",
    /// A row that cannot be paid: its freelancer is unknown, unready or without means.
    BadRow = "row cannot be paid",
}

/// How often each fault struck.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<Fault, u64>);

impl Tally {
    /// One more.
    pub fn count(&mut self, fault: Fault) {
        *self.0.entry(fault).or_default() += 1;
    }

    /// Adds another tally.
    pub fn add(&mut self, other: &Self) {
        for (fault, times) in &other.0 {
            *self.0.entry(*fault).or_default() += times;
        }
    }

    /// Every fault with its number, in the order of [`Fault::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Fault, u64)> {
        Fault::ALL.iter().map(|fault| (*fault, self.0.get(fault).copied().unwrap_or_default()))
    }

    /// Whether a fault struck.
    pub fn has(&self, fault: Fault) -> bool {
        self.0.contains_key(&fault)
    }
}
