/// Whether an operation may be sent again. The class decides only what happens after an *unknown* outcome: an
/// attempt that certainly was not acted on (connection refused, 401, 429) may always be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// It only reads: repeat freely.
    Read,
    /// It writes, and writing twice is the same as writing once: repeat freely.
    Repeatable,
    /// It changes something: after an unknown outcome, read first ([`super::Operation::check`]).
    CheckFirst,
    /// It moves money: after an unknown outcome, read first. Never repeated by a call.
    Money,
    /// It sends a message or burns a code: never repeated by a call.
    Once,
}

impl Retry {
    /// Whether a call may repeat it although an earlier attempt may have been acted on.
    #[must_use]
    pub const fn may_repeat_blindly(self) -> bool {
        matches!(self, Self::Read | Self::Repeatable)
    }

    /// The name in the catalog: `read`, `repeatable`, `check_first`, `money`, `once`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Repeatable => "repeatable",
            Self::CheckFirst => "check_first",
            Self::Money => "money",
            Self::Once => "once",
        }
    }
}
