// Made from testdata/workshop.json by gigwire-codegen; do not edit.
//! Workshop: documented codes. Every set is open: a code that the vendor's document does not list is kept as `Unknown`.

use crate::value::Value;

/// How far a layout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// `0`: Nothing to do.
    None,
    /// `2`: Waits. Inferred: the documents do not say so.
    Waiting,
    /// A code that is not documented.
    Unknown(i64),
}

impl Layout {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::None,
            2 => Self::Waiting,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::None => 0,
            Self::Waiting => 2,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Waiting => "waiting",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<Layout> for Value {
    fn from(code: Layout) -> Self {
        Self::Int(code.code())
    }
}

/// Kind of field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `input`: A line.
    Input,
    /// `checkbox`: Yes or no.
    Checkbox,
    /// `image`: Pictures.
    Image,
    /// `dictionary`: One of a list.
    Dictionary,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl Kind {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "input" => Self::Input,
            "checkbox" => Self::Checkbox,
            "image" => Self::Image,
            "dictionary" => Self::Dictionary,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Input => "input",
            Self::Checkbox => "checkbox",
            Self::Image => "image",
            Self::Dictionary => "dictionary",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Checkbox => "checkbox",
            Self::Image => "image",
            Self::Dictionary => "dictionary",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<Kind> for Value {
    fn from(code: Kind) -> Self {
        Self::from(code.code())
    }
}
