//! A decoded answer: the kept text, and a tape of slots that tells where each value lies in it. Values are made when
//! they are read.

use core::fmt;

use rust_decimal::Decimal;
use uuid::Uuid;

use gigwire_reader::time::{DateTime, Day};
use gigwire_reader::{Extra, Slot, Span, Tape, case_of, decimal, time};

use super::received_file::{Kept, ReceivedFile};
use super::undocumented::Undocumented;
use crate::schema::{Case, Model, Operation, Type};

/// A decoded answer.
pub struct Document {
    pub(crate) operation: &'static Operation,
    pub(crate) ty: &'static Type,
    pub(crate) text: String,
    pub(crate) slots: Vec<Slot>,
    pub(crate) arena: Vec<String>,
    /// Those of one object stand together.
    pub(crate) extras: Vec<Extra>,
    pub(crate) root: Slot,
    pub(super) file: Option<Box<Kept>>,
}

/// `Debug` shows no content: it may hold tokens.
impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({}, {} bytes)", self.operation.id, self.text.len())
    }
}

impl Document {
    /// The call that it answers.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The whole answer.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        Node { document: self, slot: self.root, ty: self.ty }
    }

    /// The file, if the answer is one.
    #[must_use]
    pub fn file(&self) -> Option<ReceivedFile<'_>> {
        self.file.as_deref().map(Kept::view)
    }

    /// The same answer, with one of its values in the place of the whole.
    #[must_use]
    pub fn narrow(mut self, address: Address) -> Self {
        (self.root, self.ty) = (address.slot, address.ty);
        self
    }

    /// The answer's text as it came.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value that a host addressed by [`Node::address`] earlier.
    #[must_use]
    pub fn node(&self, address: Address) -> Node<'_> {
        Node { document: self, slot: address.slot, ty: address.ty }
    }

    fn span(&self, span: Span) -> &str {
        let start = span.at as usize;
        self.text.get(start..start + span.len as usize).unwrap_or_default()
    }

    fn slot(&self, index: u32) -> Slot {
        self.slots.get(index as usize).copied().unwrap_or(Slot::Null)
    }
}

/// Where a value is, without a borrow: for hosts that keep the document and the place apart.
#[derive(Clone, Copy, Debug)]
pub struct Address {
    slot: Slot,
    ty: &'static Type,
}

/// One value of a [`Document`]. Reading something as what it is not gives `None`, like something absent.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    document: &'a Document,
    slot: Slot,
    ty: &'static Type,
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Node({:?})", self.slot)
    }
}

impl<'a> Node<'a> {
    /// What the catalog says it is.
    #[must_use]
    pub fn ty(&self) -> &'static Type {
        self.ty
    }

    /// Its place, for [`Document::node`].
    #[must_use]
    pub fn address(&self) -> Address {
        Address { slot: self.slot, ty: self.ty }
    }

    /// Whether it is absent, null, or what the platform prints instead of null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.slot, Slot::Null)
    }

    /// A boolean.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self.slot {
            Slot::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// A whole number, or the number of a code.
    #[must_use]
    pub fn as_int(&self) -> Option<i64> {
        match self.slot {
            Slot::Int(value) => Some(value),
            _ => None,
        }
    }

    /// Text; also the text of a date, a UUID or a decimal as the platform wrote it.
    #[must_use]
    pub fn as_text(&self) -> Option<&'a str> {
        match self.slot {
            Slot::Text(span) => Some(self.document.span(span)),
            Slot::Unescaped(index) => self.document.arena.get(index as usize).map(String::as_str),
            _ => None,
        }
    }

    /// An exact decimal.
    #[must_use]
    pub fn as_decimal(&self) -> Option<Decimal> {
        decimal::parse(self.as_text()?)
    }

    /// A UUID.
    #[must_use]
    pub fn as_uuid(&self) -> Option<Uuid> {
        Uuid::try_parse(self.as_text()?).ok()
    }

    /// A moment.
    #[must_use]
    pub fn as_datetime(&self) -> Option<DateTime> {
        time::parse_datetime(self.as_text()?)
    }

    /// A day.
    #[must_use]
    pub fn as_date(&self) -> Option<jiff::civil::Date> {
        time::parse_date(self.as_text()?)
    }

    /// A moment or a day as ISO 8601 text.
    #[must_use]
    pub fn as_iso_text(&self) -> Option<String> {
        match self.ty {
            Type::DateTime => self.as_datetime().map(|moment| moment.to_string()),
            Type::Date => self.as_date().map(|day| Day(day).to_string()),
            _ => None,
        }
    }

    /// The JSON text of a value of no documented structure.
    #[must_use]
    pub fn as_json(&self) -> Option<&'a str> {
        match self.slot {
            Slot::Raw(span) => Some(self.document.span(span)),
            _ => None,
        }
    }

    /// The model of an object.
    #[must_use]
    pub fn model(&self) -> Option<&'static Model> {
        match (self.slot, self.ty) {
            (Slot::Object(..), Type::Model(model)) => Some(model),
            _ => None,
        }
    }

    /// A field by its name in the faces; null if there is none of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Node<'a> {
        let index = self.model().and_then(|model| model.fields.iter().position(|field| field.name == name));
        index.map_or(self.null(), |index| self.field_at(index))
    }

    /// A field by its place in the model; null if there is none.
    #[must_use]
    pub fn field_at(&self, index: usize) -> Node<'a> {
        let (Slot::Object(first, _), Type::Model(model)) = (self.slot, self.ty) else {
            return self.null();
        };
        let (Some(field), Ok(offset)) = (model.fields.get(index), u32::try_from(index)) else {
            return self.null();
        };
        let ty = match &field.ty {
            Type::Variant(_) => self.case_at(index).map_or(&Type::Any, |case| &case.ty),
            ty => ty,
        };
        Node { document: self.document, slot: self.document.slot(first + offset), ty }
    }

    /// The field of this place of each object, as [`Node::field_at`] has it; the model of objects that are alike is looked at once.
    pub fn fields_at(objects: &[Self], index: usize) -> impl ExactSizeIterator<Item = Self> + '_ {
        let first = objects.iter().find_map(Self::model);
        let field = first.and_then(|model| model.fields.get(index));
        let plain = field.map(|field| &field.ty).filter(|ty| !matches!(ty, Type::Variant(_)));
        objects.iter().map(move |object| match (object.slot, object.ty, plain) {
            (Slot::Object(at, _), Type::Model(model), Some(ty))
                if first.is_some_and(|first| core::ptr::eq(first, *model)) =>
            {
                // By reference: an `Option<Slot>` is copied in pieces, for which a processor waits longer than for all the rest.
                let slot = object.document.slots.get(at as usize + index).unwrap_or(&Slot::Null);
                Self { document: object.document, slot: *slot, ty }
            }
            _ => object.field_at(index),
        })
    }

    /// Which case a field has whose type depends on its siblings; `None`: it has none, and is plain JSON.
    #[must_use]
    pub fn case_at(&self, index: usize) -> Option<&'static Case> {
        let (Slot::Object(first, _), Type::Model(model)) = (self.slot, self.ty) else { return None };
        let Type::Variant(variant) = model.fields.get(index)?.ty else { return None };
        let document = self.document;
        case_of(variant, model, |place| {
            document.slots.get(first as usize + place)?.text(&document.text, &document.arena)
        })
    }

    /// Whether this object of permissions allows something: names that lead to it, with dots between them, such as
    /// `jobs.edit`. What is not there is not allowed.
    #[must_use]
    pub fn can(&self, permission: &str) -> bool {
        let (name, rest) = permission.split_once('.').map_or((permission, None), |(name, rest)| (name, Some(rest)));
        let named = |model: &&Model| model.fields.iter().position(|field| field.name == name || field.wire == name);
        if let Some(index) = self.model().as_ref().and_then(named) {
            let field = self.field_at(index);
            return match rest {
                Some(rest) => field.can(rest),
                None => field.as_bool() == Some(true),
            };
        }
        // One that the documents do not tell of.
        let Some((_, json)) = self.extras().find(|(key, _)| *key == name) else { return false };
        let Ok(mut value) = Undocumented::check(json) else { return false };
        for name in rest.into_iter().flat_map(|rest| rest.split('.')) {
            let found = value.entries().and_then(|entries| entries.into_iter().find(|(key, _)| key == name));
            let Some((_, inner)) = found else { return false };
            value = inner;
        }
        value.as_bool() == Some(true)
    }

    /// The field at the end of these names.
    #[must_use]
    pub fn follow(&self, names: &[&str]) -> Node<'a> {
        names.iter().fold(*self, |node, name| node.field(name))
    }

    /// The items of a list; none if it is no list.
    #[must_use]
    pub fn items(&self) -> Items<'a> {
        let (first, len, ty) = match (self.slot, self.ty) {
            (Slot::List(first, len), Type::List(item)) => (first, len, *item),
            _ => (0, 0, self.ty),
        };
        Items { document: self.document, next: first, end: first + len, ty }
    }

    /// The keys and values of an object whose keys are data.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        let (first, len, ty) = match (self.slot, self.ty) {
            (Slot::Map(first, len), Type::Map(value)) => (first, len, *value),
            _ => (0, 0, self.ty),
        };
        let document = self.document;
        (0..len).map(move |index| {
            let key = Node { document, slot: document.slot(first + 2 * index), ty: &Type::Text };
            let value = Node { document, slot: document.slot(first + 2 * index + 1), ty };
            (key.as_text().unwrap_or_default(), value)
        })
    }

    /// What the object holds besides its documented fields: key and JSON text.
    #[must_use]
    pub fn extras(&self) -> Extras<'a> {
        let (object, next) = match self.slot {
            Slot::Object(object, extras) => (object, extras),
            _ => (0, Tape::NO_EXTRAS),
        };
        Extras { document: self.document, object, next: next as usize }
    }

    /// What is not there has no type to descend into: a walk over types ends at it.
    fn null(&self) -> Node<'a> {
        Node { document: self.document, slot: Slot::Null, ty: &Type::Any }
    }
}

/// The items of a list.
#[derive(Clone, Debug)]
pub struct Items<'a> {
    document: &'a Document,
    next: u32,
    end: u32,
    ty: &'static Type,
}

impl<'a> Iterator for Items<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Node<'a>> {
        if self.next >= self.end {
            return None;
        }
        let slot = self.document.slot(self.next);
        self.next += 1;
        Some(Node { document: self.document, slot, ty: self.ty })
    }

    fn nth(&mut self, n: usize) -> Option<Node<'a>> {
        self.next = self.next.saturating_add(u32::try_from(n).unwrap_or(u32::MAX)).min(self.end);
        self.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.end - self.next) as usize;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Items<'_> {}

/// What an object holds besides its documented fields.
#[derive(Clone, Debug)]
pub struct Extras<'a> {
    document: &'a Document,
    object: u32,
    next: usize,
}

impl<'a> Iterator for Extras<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<(&'a str, &'a str)> {
        let extra = self.document.extras.get(self.next)?;
        if extra.object != self.object {
            return None;
        }
        self.next += 1;
        let key = Node { document: self.document, slot: extra.key, ty: &Type::Text };
        Some((key.as_text().unwrap_or_default(), self.document.span(extra.value)))
    }
}
