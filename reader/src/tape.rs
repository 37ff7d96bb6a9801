//! The tape while it is being made: slots, kept strings, and what went wrong where.

use gigwire_schema::{Input, Model, Type};

use crate::json::Unread;
use crate::slot::{Extra, Kind, Slot, Span};

/// What is made while an answer is read.
#[derive(Debug, Default)]
pub struct Tape<'t> {
    /// What is borrowed from the text is kept as an offset.
    text: &'t str,
    /// The values: the fields of an object, the items of a list stand together.
    pub slots: Vec<Slot>,
    /// Items of the lists that are being read, until their list is complete.
    pub(crate) pending: Vec<Slot>,
    /// The texts that had escapes.
    pub arena: Vec<String>,
    /// What the tables do not know; of one object it stands together.
    pub extras: Vec<Extra>,
    /// The places of values that wait for their siblings, in the object that is being read.
    pub(crate) undecided: Vec<usize>,
    /// How many objects and lists are being read, each in the one before it.
    pub(crate) depth: usize,
    /// Extras of the objects that are being read, until their object is complete: so those of one object end up together.
    pub(crate) pending_extras: Vec<Extra>,
    /// For each model met, which field came in which place the last time: a platform prints the objects of a list alike.
    orders: Vec<(&'static Model, Vec<usize>)>,
    /// Why it could not be read.
    pub failure: Option<Failure>,
}

/// What the first error was about.
#[derive(Debug, Default)]
pub struct Failure {
    /// What should be there, such as `a date`.
    pub expected: String,
    /// What is there.
    pub found: String,
    /// The steps that lead there, the last one first: it is filled in from the inside out.
    pub path: Vec<Step>,
}

impl Failure {
    /// Where it was, such as `$.items[3].price`.
    #[must_use]
    pub fn place(&self) -> String {
        let mut text = String::from("$");
        for step in self.path.iter().rev() {
            match step {
                Step::Key(key) => text.extend([".", key]),
                Step::DataKey(key) => text.extend(["[\"", key, "\"]"]),
                Step::Index(index) => text.push_str(&format!("[{index}]")),
            }
        }
        text
    }
}

/// A step of the path to a value.
#[derive(Debug)]
pub enum Step {
    /// A documented key.
    Key(&'static str),
    /// A key that is data.
    DataKey(String),
    /// A place in a list.
    Index(usize),
}

impl<'t> Tape<'t> {
    /// A tape over this text, with room for so many slots.
    #[must_use]
    pub fn over(text: &'t str, slots: usize) -> Self {
        Self { text, slots: Vec::with_capacity(slots), ..Self::default() }
    }

    #[allow(clippy::cast_possible_truncation)] // who reads refused a text whose offsets do not fit
    #[inline]
    pub(crate) fn span(&self, part: &[u8]) -> Span {
        Span { at: (part.as_ptr() as usize - self.text.as_ptr() as usize) as u32, len: part.len() as u32 }
    }

    /// The piece of the text.
    pub(crate) fn piece(&self, span: Span) -> &'t str {
        let start = span.at as usize;
        self.text.get(start..start + span.len as usize).unwrap_or_default()
    }

    /// A scalar as the text that stands for it on the wire.
    pub(crate) fn text_of(&self, slot: Slot) -> Option<std::borrow::Cow<'_, str>> {
        slot.text(self.text, &self.arena)
    }

    /// What there is now, to come back to it when a guess was wrong.
    pub(crate) fn mark(&self) -> (usize, usize, usize) {
        (self.pending.len(), self.pending_extras.len(), self.undecided.len())
    }

    /// Forgets what was read since the mark.
    pub(crate) fn forget(&mut self, (pending, pending_extras, undecided): (usize, usize, usize)) {
        self.pending.truncate(pending);
        self.pending_extras.truncate(pending_extras);
        self.undecided.truncate(undecided);
        self.failure = None;
    }

    #[allow(clippy::cast_possible_truncation)] // as above: there are fewer strings than bytes
    #[inline]
    pub(crate) fn keep(&mut self, text: String) -> Slot {
        self.arena.push(text);
        Slot::of(Kind::Unescaped((self.arena.len() - 1) as u32))
    }

    /// A whole number; of one that a slot has no room for the digits are kept.
    #[inline]
    pub(crate) fn int(&mut self, number: i64) -> Slot {
        if Slot::holds(number) { Slot::of(Kind::Int(number)) } else { self.long_int(number) }
    }

    #[allow(clippy::cast_possible_truncation)] // as above
    #[cold]
    fn long_int(&mut self, number: i64) -> Slot {
        self.arena.push(number.to_string());
        Slot::of(Kind::LongInt((self.arena.len() - 1) as u32))
    }

    /// How many slots there may be. A list of empty objects needs hundreds of times the memory that its text does.
    const MOST_SLOTS: usize = if cfg!(test) { 1 << 12 } else { 1 << 26 };

    /// The first of as many slots, all null, as the model has fields.
    #[allow(clippy::cast_possible_truncation)] // there are fewer than 2^26
    #[inline]
    pub(crate) fn fields_of(&mut self, model: &'static Model) -> Result<u32, Unread> {
        let first = self.slots.len();
        if first + model.fields.len() > Self::MOST_SLOTS {
            return self.full();
        }
        self.slots.resize(first + model.fields.len(), Slot::NULL);
        Ok(first as u32)
    }

    /// The first slot of what is pending since the mark, and how many.
    #[allow(clippy::cast_possible_truncation)] // as above
    #[inline]
    pub(crate) fn store_pending(&mut self, mark: usize) -> Result<(u32, u32), Unread> {
        let (first, len) = (self.slots.len(), self.pending.len() - mark);
        if first + len > Self::MOST_SLOTS {
            return self.full();
        }
        self.slots.extend(self.pending.drain(mark..));
        Ok((first as u32, len as u32))
    }

    #[cold]
    fn full<T>(&mut self) -> Result<T, Unread> {
        let found = format!("more than {} values", Self::MOST_SLOTS);
        self.failure = Some(Failure { expected: "what fits into memory".into(), found, path: vec![] });
        Err(Unread)
    }

    /// Where the extras of an object begin that has none.
    pub const NO_EXTRAS: u32 = Slot::MAX;

    #[allow(clippy::cast_possible_truncation)] // as above
    #[inline]
    pub(crate) fn store_extras(&mut self, mark: usize) -> u32 {
        if self.pending_extras.len() == mark {
            return Self::NO_EXTRAS;
        }
        let first = self.extras.len() as u32;
        self.extras.extend(self.pending_extras.drain(mark..));
        first
    }

    #[inline]
    pub(crate) fn order_of(&mut self, model: &'static Model) -> usize {
        let known = self.orders.iter().position(|(other, _)| core::ptr::eq(*other, model));
        known.unwrap_or_else(|| {
            self.orders.push((model, Vec::with_capacity(model.fields.len())));
            self.orders.len() - 1
        })
    }

    #[inline]
    pub(crate) fn expected_at(&self, order: usize, place: usize) -> usize {
        self.orders.get(order).and_then(|(_, fields)| fields.get(place)).copied().unwrap_or(usize::MAX)
    }

    #[inline]
    pub(crate) fn remember(&mut self, order: usize, place: usize, field: usize) {
        let Some((_, fields)) = self.orders.get_mut(order) else { return };
        if let Some(known) = fields.get_mut(place) {
            *known = field;
        } else if fields.len() == place {
            fields.push(field);
        }
    }

    /// Notes that a value is something else than it should be.
    #[cold]
    pub(crate) fn wrong<T>(&mut self, found: impl Into<String>, ty: &Type) -> Result<T, Unread> {
        self.failure = Some(Failure { expected: expected(ty), found: found.into(), path: vec![] });
        Err(Unread)
    }

    /// Notes that the text is no JSON, if nothing else is wrong; the steps that lead there are noted already.
    pub(crate) fn unread(&mut self, broken: impl FnOnce() -> String) {
        let failure = self.failure.get_or_insert_default();
        if failure.expected.is_empty() {
            (failure.expected, failure.found) = ("JSON".into(), broken());
        }
    }

    #[inline]
    pub(crate) fn inside<T, E>(&mut self, result: Result<T, E>, step: impl FnOnce() -> Step) -> Result<T, E> {
        if result.is_err() {
            self.failure.get_or_insert_default().path.push(step());
        }
        result
    }
}

pub(crate) fn expected(ty: &Type) -> String {
    let kind = match ty {
        Type::Bool => "a boolean",
        Type::Int => "a whole number",
        Type::Text | Type::Secret => "text",
        Type::Uuid => "a UUID",
        Type::Money => "an amount (an exact decimal of at most 28 digits)",
        Type::Decimal => "an exact decimal of at most 28 digits",
        Type::Date => "a date",
        Type::DateTime => "a date and time",
        Type::Code(codes) => return ["a ", codes.name, " code"].concat(),
        Type::Model(Model { name, .. }) | Type::Input(Input { name, .. }) => {
            return ["an object (", name, ")"].concat();
        }
        Type::List(_) => "a list",
        Type::Map(_) => "an object",
        Type::Any | Type::File | Type::Variant(_) => "JSON",
    };
    kind.to_owned()
}
