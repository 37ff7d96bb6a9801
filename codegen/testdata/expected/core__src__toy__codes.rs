// Made from testdata/toy.json by gigwire-codegen; do not edit.
//! Toy: documented codes. Every set is open: a code that the vendor's document does not list is kept as `Unknown`.

use crate::value::Value;

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JobState {
    /// `1`: New.
    New,
    /// `2`: Done.
    Done,
    /// `3`: Lost.
    Lost,
    /// A code that is not documented.
    Unknown(i64),
}

impl JobState {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::New,
            2 => Self::Done,
            3 => Self::Lost,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::New => 1,
            Self::Done => 2,
            Self::Lost => 3,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Done => "done",
            Self::Lost => "lost",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<JobState> for Value {
    fn from(code: JobState) -> Self {
        Self::Int(code.code())
    }
}

/// Kind of job.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JobKind {
    /// `big-job`: A big one.
    BigJob,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl JobKind {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "big-job" => Self::BigJob,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::BigJob => "big-job",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::BigJob => "big_job",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<JobKind> for Value {
    fn from(code: JobKind) -> Self {
        Self::from(code.code())
    }
}
