//! What the catalog compiles to: operations, models and codes as static tables.
//!
//! `codegen` writes the tables (`src/<platform>/tables.rs`) from `core/catalog/<platform>.json`; one encoder and
//! one decoder read them. Nothing here is specific to a platform. Prose stays out of the tables:
//! it would travel into every wasm bundle; the generated faces carry it instead.

mod life_cycle;
mod method;
pub mod packed;
mod paging;
mod particulars;
mod platform;
mod retry;
mod rows;
mod variant;

use core::fmt;

pub use life_cycle::{Action, Actor, Basis, Cell, Elsewhere, LifeCycle, Outcome, Refusal};
pub use method::Method;
pub use paging::Paging;
pub use particulars::{Envelope, FileKind, Interval, Particulars};
pub use platform::{Auth, Environment, Host, Platform, RateLimit};
pub use retry::Retry;
pub use rows::{Period, RowKind, RowParents, RowReading, Rows, StateColumn};
pub use variant::{Case, Variant};

/// `Debug` names it: its tables are thousands of lines.
impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({})", self.id)
    }
}

/// One documented call.
pub struct Operation {
    /// The catalog id: `resource.verb`, such as `tasks.accept`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, appended to the platform's base address.
    pub path: &'static [Segment],
    /// What the caller may pass, in the documented order.
    pub args: &'static [Arg],
    /// Rules that tie arguments together.
    pub rules: &'static [Rule],
    /// How body arguments are written.
    pub body: BodyKind,
    /// What a successful answer holds.
    pub response: Answer,
    /// How to get the next page, for listings.
    pub paging: Option<Paging>,
    /// Whether it may be repeated when the outcome of an attempt is unknown.
    pub retry: Retry,
    /// Whether the call needs authorisation.
    pub auth: bool,
    /// The id of the read that tells what happened after an unknown outcome.
    pub check: Option<&'static str>,
    /// The life-cycle action that the call performs, such as `accept`.
    pub action: Option<&'static str>,
    /// How it differs from what is usual.
    pub particulars: &'static Particulars,
}

/// A piece of an operation's path.
#[derive(Debug)]
pub enum Segment {
    /// Sent as it stands.
    Literal(&'static str),
    /// Percent-encoded from the path argument whose [`Arg::name`] is one of these: the first that was given.
    Param(&'static [&'static str]),
}

/// One argument of an operation, or one field of an argument that is an object.
#[derive(Debug)]
pub struct Arg {
    /// The name in the faces, camelCase: `dateCreatedFrom`.
    pub name: &'static str,
    /// The name on the wire: `filter[dateCreatedFrom]`.
    pub wire: &'static str,
    /// Where it goes.
    pub place: Place,
    /// What it must be.
    pub ty: Type,
    /// Whether the call is refused without it.
    pub required: bool,
    /// How its value is limited or written beyond its type.
    pub form: Form,
}

impl Arg {
    /// Whether this is its name, camelCase or snake_case: callers may use either. A capital begins a word, as in the faces.
    #[must_use]
    pub fn is_named(&self, given: &str) -> bool {
        let mut rest = given.bytes();
        let snake = self.name.bytes().all(|byte| {
            let begins = byte.is_ascii_uppercase();
            (!begins || rest.next() == Some(b'_')) && rest.next() == Some(byte.to_ascii_lowercase())
        });
        (snake && rest.next().is_none()) || given == self.name
    }
}

/// How the value of an argument is limited or written beyond its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As the type says.
    Plain,
    /// Text of digits only.
    Digits,
    /// A number above zero.
    Positive,
    /// A day written `DD.MM.YYYY`.
    DayFirst,
    /// A Russian phone number in any usual writing, sent as `+7XXXXXXXXXX`.
    Phone,
    /// Money above zero, as text with two decimals.
    Price,
    /// A boolean outside of JSON as `true` or `false`, not 1 or 0.
    Words,
    /// A moment without a zone in ISO 8601, not with a blank.
    Iso,
    /// In a JSON Patch: true takes the value at the place away.
    Removes,
}

/// Where an argument goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Into the path.
    Path,
    /// Into the query string.
    Query,
    /// Into the body.
    Body,
    /// Into a header of the wire name.
    Header,
    /// Nowhere: it is checked, and not sent.
    Local,
}

/// A rule that ties arguments together. Names are [`Arg::name`]s.
#[derive(Debug)]
pub enum Rule {
    /// Exactly one of these must be given.
    OneOf(&'static [&'static str]),
    /// At least one of these must be given.
    AnyOf(&'static [&'static str]),
    /// No more than one of these may be given.
    AtMostOne(&'static [&'static str]),
    /// The first may only be given together with the second.
    Needs(&'static str, &'static str),
    /// Where an argument has one of some codes, others must be given.
    RequiredIf {
        /// The argument, of a [`Type::Code`] or a boolean.
        arg: &'static str,
        /// The codes, as on the wire; of a boolean `true` or `false`.
        codes: &'static [&'static str],
        /// The arguments that must then be given.
        required: &'static [&'static str],
        /// Why, for the message.
        reason: &'static str,
    },
    /// The items of a list share an amount: each of several names its share, and together they are not above it.
    Shares {
        /// The names that lead to the list: an argument, then fields of inputs.
        list: &'static [&'static str],
        /// The field of an item that is its share.
        share: &'static str,
        /// The argument that is shared.
        of: &'static str,
        /// Why, for the message.
        reason: &'static str,
    },
    /// Where an argument has one of some codes, at least one of others must be given.
    AnyOfIf {
        /// The argument, of a [`Type::Code`] or a boolean.
        arg: &'static str,
        /// The codes, as on the wire; of a boolean `true` or `false`.
        codes: &'static [&'static str],
        /// The arguments of which one must then be given.
        names: &'static [&'static str],
        /// Why, for the message.
        reason: &'static str,
    },
    /// Where an argument has one of some codes, others must not be given.
    NoneIf {
        /// The argument, of a [`Type::Code`] or a boolean.
        arg: &'static str,
        /// The codes, as on the wire; of a boolean `true` or `false`.
        codes: &'static [&'static str],
        /// The arguments that must then not be given.
        names: &'static [&'static str],
        /// Why, for the message.
        reason: &'static str,
    },
    /// How many items of a list, if it is given, have a field of this value.
    Count {
        /// The names that lead to the list: an argument, then fields of inputs.
        list: &'static [&'static str],
        /// The field of an item, of a [`Type::Code`] or a boolean.
        field: &'static str,
        /// Its value on the wire.
        is: &'static str,
        /// At least so many.
        min: u32,
        /// At most so many.
        max: u32,
        /// Why, for the message.
        reason: &'static str,
    },
    /// Two days, the first not after the second.
    Span {
        /// The first.
        from: &'static str,
        /// The second.
        to: &'static str,
        /// The most that may lie between them.
        max_days: Option<u32>,
        /// Why, for the message.
        reason: &'static str,
    },
    /// A whole number within bounds.
    Range {
        /// The argument.
        arg: &'static str,
        /// The smallest.
        min: i64,
        /// The largest.
        max: i64,
    },
    /// A text of at most so many characters.
    MaxLength {
        /// The argument.
        arg: &'static str,
        /// The most.
        max: u32,
    },
    /// A list of so many items.
    Items {
        /// The argument.
        arg: &'static str,
        /// The fewest.
        min: u32,
        /// The most.
        max: u32,
    },
    /// The argument `confirm` must be true.
    Confirmed {
        /// What is confirmed.
        reason: &'static str,
    },
    /// The argument `clear` names arguments that are sent as null: some of these.
    Clear(&'static [&'static str]),
    /// A moment must not be past when it is sent.
    NotPast {
        /// The argument, of [`Type::DateTime`].
        arg: &'static str,
        /// Why, for the message.
        reason: &'static str,
    },
    /// The argument is a Russian tax number (INN). One that is none is sent, with a warning.
    Inn {
        /// The argument, of [`Type::Text`].
        arg: &'static str,
        /// Only where this argument, of a [`Type::Code`], has one of these codes, as on the wire.
        only_if: Option<(&'static str, &'static [&'static str])>,
        /// Why it is not refused, for the message.
        reason: &'static str,
    },
}

/// How body arguments are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyKind {
    /// There is no body.
    None,
    /// One JSON object.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`, with one file at most.
    Multipart,
    /// The one argument that is given, as JSON.
    JsonValue,
    /// A JSON Patch (RFC 6902): each argument is a change, its wire name a JSON pointer.
    JsonPatch,
}

/// What a successful answer holds.
#[derive(Debug)]
pub enum Answer {
    /// Nothing that matters; any 2xx body is accepted and kept.
    Empty,
    /// JSON of this type.
    Json(Type),
    /// A JSON object of this type, or an empty body (or text) where the documents contradict each other.
    JsonOrEmpty(Type),
    /// A JSON object of this type, or the bare list of its first field where the documents do not show the container.
    JsonOrList(Type),
    /// A file.
    File {
        /// What it must be.
        kind: FileKind,
        /// Whether there may be none.
        or_empty: bool,
    },
}

/// The type of a value on the wire: what is written exactly and read leniently.
#[derive(Debug)]
pub enum Type {
    /// true or false; also read from 0, 1 and their texts.
    Bool,
    /// A whole number; also read from its text.
    Int,
    /// Text; also read from a number, whose text is kept.
    Text,
    /// Text that must not be seen: redacted wherever it could be printed.
    Secret,
    /// A UUID.
    Uuid,
    /// An amount of money: at most two decimals when sent, any exact decimal (number or text) when read.
    Money,
    /// An exact decimal that is not money: a rate, a percentage.
    Decimal,
    /// A calendar day, `YYYY-MM-DD`; also read from `DD.MM.YYYY`.
    Date,
    /// A moment, with a zone (RFC 3339) or, where the platform names none, without.
    DateTime,
    /// One of a documented set; unknown values are kept.
    Code(&'static Codes),
    /// A value whose type depends on its siblings.
    Variant(&'static Variant),
    /// An object.
    Model(&'static Model),
    /// An object that the caller sends.
    Input(&'static Input),
    /// A list.
    List(&'static Type),
    /// An object whose keys are data.
    Map(&'static Type),
    /// JSON whose structure is not documented.
    Any,
    /// A file that is sent, in a [`BodyKind::Multipart`] body.
    File,
}

/// A documented set of codes. It is open: a code that is not in it is kept, never refused, when read.
#[derive(Debug)]
pub struct Codes {
    /// The name in the faces: `TaskState`.
    pub name: &'static str,
    /// Whether codes are whole numbers on the wire, not text.
    pub int: bool,
    /// The documented codes: the wire text and the name in snake_case.
    pub known: &'static [(&'static str, &'static str)],
    /// The wire text of a code and another spelling that is read as it, in lower case.
    pub aliases: &'static [(&'static str, &'static str)],
    /// Whether a code that is not documented may be sent.
    pub open: bool,
}

impl Codes {
    /// The name of a documented whole-number code.
    #[must_use]
    pub fn name_of(&self, code: i64) -> Option<&'static str> {
        self.known.iter().find(|(wire, _)| wire.parse() == Ok(code)).map(|(_, name)| *name)
    }

    /// The code that another spelling of it, in any case, means.
    #[must_use]
    pub fn by_alias(&self, text: &str) -> Option<&'static str> {
        let is_it = |(_, alias): &&(&str, &str)| alias.chars().eq(text.chars().map(lower));
        self.aliases.iter().find(is_it).map(|(wire, _)| *wire)
    }
}

/// The small letter of a Latin or Russian one. The standard library's tables, of all that is written, are 5 KB of a wasm bundle.
fn lower(letter: char) -> char {
    match letter {
        'А'..='Я' => char::from_u32(letter as u32 + 32).unwrap_or(letter),
        'Ё' => 'ё',
        _ => letter.to_ascii_lowercase(),
    }
}

/// An object that is read.
#[derive(Debug)]
pub struct Model {
    /// The name in the faces: `Task`.
    pub name: &'static str,
    /// Its documented fields. Others are kept as extras.
    pub fields: &'static [Field],
    /// The places of the fields, of which the first that fits takes a bare value in place of the object.
    pub bare: &'static [usize],
}

/// One field of a [`Model`].
#[derive(Debug)]
pub struct Field {
    /// The name in the faces, camelCase.
    pub name: &'static str,
    /// The key on the wire.
    pub wire: &'static str,
    /// Other keys that the documents print for the same field.
    pub aliases: &'static [&'static str],
    /// What it holds.
    pub ty: Type,
    /// Whether an answer without it breaks the contract. Anything else may be absent or null.
    pub required: bool,
    /// Whether the documents do not tell of it: where its type does not fit, it is no error.
    pub guess: bool,
}

/// An object that is sent.
#[derive(Debug)]
pub struct Input {
    /// The name in the faces: `TaskAttribute`.
    pub name: &'static str,
    /// Its fields; their place is [`Place::Body`], or [`Place::Local`].
    pub fields: &'static [Arg],
    /// Rules that tie its fields together.
    pub rules: &'static [Rule],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_answers_to_both_of_its_names() {
        let arg = Arg {
            name: "fullOpf2",
            wire: "opf",
            place: Place::Body,
            ty: Type::Text,
            required: false,
            form: Form::Plain,
        };
        for (given, is) in [
            ("fullOpf2", true),
            ("full_opf2", true),
            ("opf", false),
            ("full_Opf2", false),
            ("fullopf2", false),
            ("full_opf", false),
            ("full_opf2_", false),
            ("", false),
        ] {
            assert_eq!(arg.is_named(given), is, "{given}");
        }
    }
}
