//! The tape while it is being made: slots, kept strings, and what went wrong where.

use super::document::{Extra, Slot, Span};
use super::json::Unread;
use crate::schema::{Model, Type};

/// What the decoder makes while it reads.
#[derive(Default)]
pub(super) struct Tape<'t> {
    /// What is borrowed from the text is kept as an offset.
    text: &'t str,
    pub slots: Vec<Slot>,
    /// Items of the lists that are being read, until their list is complete.
    pub pending: Vec<Slot>,
    pub arena: Vec<String>,
    pub extras: Vec<Extra>,
    /// The places of values that wait for their siblings, in the object that is being read.
    pub undecided: Vec<usize>,
    /// How many objects and lists are being read, each in the one before it.
    pub depth: usize,
    /// Extras of the objects that are being read, until their object is complete: so those of one object end up together.
    pub pending_extras: Vec<Extra>,
    /// For each model met, which field came in which place the last time: a platform prints the objects of a list alike.
    orders: Vec<(&'static Model, Vec<usize>)>,
    pub failure: Option<Failure>,
}

/// What the first error was about; the path is filled in from the inside out.
#[derive(Default)]
pub(super) struct Failure {
    pub expected: String,
    pub found: String,
    pub path: Vec<Step>,
}

/// A step of the path to a value.
pub(super) enum Step {
    Key(&'static str),
    DataKey(String),
    Index(usize),
}

pub(super) fn path_text(path: &[Step]) -> String {
    let mut text = String::from("$");
    for step in path.iter().rev() {
        match step {
            Step::Key(key) => text.extend([".", key]),
            Step::DataKey(key) => text.extend(["[\"", key, "\"]"]),
            Step::Index(index) => text.push_str(&format!("[{index}]")),
        }
    }
    text
}

impl<'t> Tape<'t> {
    /// A tape over this text, with room for so many slots.
    pub fn over(text: &'t str, slots: usize) -> Self {
        Self { text, slots: Vec::with_capacity(slots), ..Self::default() }
    }

    #[allow(clippy::cast_possible_truncation)] // decode() refused a text whose offsets do not fit
    #[inline]
    pub fn span(&self, part: &[u8]) -> Span {
        Span { at: (part.as_ptr() as usize - self.text.as_ptr() as usize) as u32, len: part.len() as u32 }
    }

    /// The piece of the text.
    pub fn piece(&self, span: Span) -> &'t str {
        let start = span.at as usize;
        self.text.get(start..start + span.len as usize).unwrap_or_default()
    }

    /// A scalar as the text that stands for it on the wire.
    pub fn text_of(&self, slot: Slot) -> Option<std::borrow::Cow<'_, str>> {
        slot.text(self.text, &self.arena)
    }

    /// What there is now, to come back to it when a guess was wrong.
    pub fn mark(&self) -> (usize, usize, usize) {
        (self.pending.len(), self.pending_extras.len(), self.undecided.len())
    }

    /// Forgets what was read since the mark.
    pub fn forget(&mut self, (pending, pending_extras, undecided): (usize, usize, usize)) {
        self.pending.truncate(pending);
        self.pending_extras.truncate(pending_extras);
        self.undecided.truncate(undecided);
        self.failure = None;
    }

    #[allow(clippy::cast_possible_truncation)] // as above: there are fewer strings than bytes
    #[inline]
    pub fn keep(&mut self, text: String) -> Slot {
        self.arena.push(text);
        Slot::Unescaped((self.arena.len() - 1) as u32)
    }

    #[allow(clippy::cast_possible_truncation)] // as above
    #[inline]
    pub fn next_slot(&self) -> u32 {
        self.slots.len() as u32
    }

    #[allow(clippy::cast_possible_truncation)] // as above
    #[inline]
    pub fn store_pending(&mut self, mark: usize) -> (u32, u32) {
        let first = self.next_slot();
        let len = (self.pending.len() - mark) as u32;
        self.slots.extend(self.pending.drain(mark..));
        (first, len)
    }

    /// Where the extras of an object begin that has none.
    pub const NO_EXTRAS: u32 = u32::MAX;

    #[allow(clippy::cast_possible_truncation)] // as above
    #[inline]
    pub fn store_extras(&mut self, mark: usize) -> u32 {
        if self.pending_extras.len() == mark {
            return Self::NO_EXTRAS;
        }
        let first = self.extras.len() as u32;
        self.extras.extend(self.pending_extras.drain(mark..));
        first
    }

    #[inline]
    pub fn order_of(&mut self, model: &'static Model) -> usize {
        let known = self.orders.iter().position(|(other, _)| core::ptr::eq(*other, model));
        known.unwrap_or_else(|| {
            self.orders.push((model, Vec::with_capacity(model.fields.len())));
            self.orders.len() - 1
        })
    }

    #[inline]
    pub fn expected_at(&self, order: usize, place: usize) -> usize {
        self.orders.get(order).and_then(|(_, fields)| fields.get(place)).copied().unwrap_or(usize::MAX)
    }

    #[inline]
    pub fn remember(&mut self, order: usize, place: usize, field: usize) {
        let Some((_, fields)) = self.orders.get_mut(order) else { return };
        if let Some(known) = fields.get_mut(place) {
            *known = field;
        } else if fields.len() == place {
            fields.push(field);
        }
    }

    /// Notes that a value is something else than it should be.
    #[cold]
    pub fn wrong<T>(&mut self, found: impl Into<String>, ty: &Type) -> Result<T, Unread> {
        self.failure = Some(Failure { expected: expected(ty), found: found.into(), path: vec![] });
        Err(Unread::Wrong)
    }

    /// Notes that the text is no JSON.
    pub fn broken(&mut self, found: String) {
        let failure = self.failure.get_or_insert_default();
        (failure.expected, failure.found) = ("JSON".into(), found);
    }

    #[inline]
    pub fn inside<T, E>(&mut self, result: Result<T, E>, step: impl FnOnce() -> Step) -> Result<T, E> {
        if result.is_err() {
            self.failure.get_or_insert_default().path.push(step());
        }
        result
    }
}

pub(super) fn expected(ty: &Type) -> String {
    match ty {
        Type::Bool => "a boolean".into(),
        Type::Int => "a whole number".into(),
        Type::Text | Type::Secret => "text".into(),
        Type::Uuid => "a UUID".into(),
        Type::Money => "an amount (an exact decimal of at most 28 digits)".into(),
        Type::Decimal => "an exact decimal of at most 28 digits".into(),
        Type::Date => "a date".into(),
        Type::DateTime => "a date and time".into(),
        Type::Code(codes) => format!("a {} code", codes.name),
        Type::Model(model) => format!("an object ({})", model.name),
        Type::Input(input) => format!("an object ({})", input.name),
        Type::List(_) => "a list".into(),
        Type::Map(_) => "an object".into(),
        Type::Any | Type::File | Type::Variant(_) => "JSON".into(),
    }
}
