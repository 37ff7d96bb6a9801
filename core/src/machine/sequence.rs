//! A listing that does not say how many pages it has: one after the other, until nothing new comes.

use super::call::Call;
use super::client::Handle;
use super::query::Query;
use super::session::Session;
use super::{Millis, Step, Ticket, TransportFailure};
use crate::codec::{Document, Node};
use crate::error::Error;
use crate::http::Response;
use crate::schema::{Paging, Type};
use crate::value::Value;

/// See [the module](self).
#[derive(Debug)]
pub(crate) struct Sequence {
    query: Query,
    call: Option<Call>,
    /// The page or cursor to ask for; `None`: there is no more.
    next: Option<Value>,
    /// How many items the first page had: a later one that has fewer is the last. What was asked for says less, for platforms
    /// give fewer than that.
    full: Option<usize>,
    seen: i64,
    /// What the page before held, in short.
    before: Option<u64>,
}

impl Sequence {
    pub fn new(query: Query, first: Value) -> Result<Self, Error> {
        let first = match (query.paging, first) {
            (Paging::Numbered { .. }, Value::Null) => Value::Int(1),
            (Paging::Numbered { .. }, Value::Int(number)) if number < 0 => {
                return Err(query.bad_page("must be a whole number from 0"));
            }
            (Paging::Numbered { .. }, value) if !matches!(value, Value::Int(_)) => {
                return Err(query.bad_page("must be a whole number"));
            }
            (_, first) => first,
        };
        query.request(first.clone())?;
        Ok(Self { query, call: None, next: Some(first), full: None, seen: 0, before: None })
    }

    pub fn poll(&mut self, session: &mut Session, handle: Handle, now: Millis, next_ticket: &mut u64) -> Step {
        if self.call.is_none() {
            let Some(page) = self.next.clone() else { return Step::End };
            match self.query.call(page, 0, now) {
                Ok(call) => self.call = Some(call),
                Err(error) => return Step::Failed(error),
            }
        }
        let Some(call) = &mut self.call else { return Step::End };
        match call.poll(session, handle, now, next_ticket) {
            Step::Done(document) => {
                self.call = None;
                if self.take(&document) { Step::Page(document) } else { Step::End }
            }
            step => step,
        }
    }

    /// Whether the page is to be handed out: the first always, a later one if it brings something new.
    fn take(&mut self, document: &Document) -> bool {
        let asked = self.next.take();
        let root = document.root();
        let items = root.field(self.query.paging.items());
        let count = items.items().len();
        let print = fingerprint(&items);
        let is_first = self.full.is_none();
        if !is_first && (count == 0 || self.before == Some(print)) {
            return false;
        }
        let full = *self.full.get_or_insert(count);
        self.before = Some(print);
        self.seen += i64::try_from(count).unwrap_or(i64::MAX);
        if count == 0 {
            return true;
        }
        self.next = match self.query.paging {
            Paging::Numbered { total, .. } => {
                let told = if total.is_empty() { None } else { root.follow(total).as_int() };
                let done = count < full || told.is_some_and(|total| total > 0 && self.seen >= total);
                match asked {
                    Some(Value::Int(number)) if !done => Some(Value::Int(number + 1)),
                    _ => None,
                }
            }
            Paging::Cursor { cursor, .. } => {
                let last = items.items().last().map(|item| item.follow(cursor));
                last.and_then(|node| value_of(&node)).filter(|next| !stands_still(next, asked.as_ref()))
            }
        };
        true
    }

    pub fn owns(&self, ticket: Ticket) -> bool {
        self.call.as_ref().is_some_and(|call| call.owns(ticket))
    }

    pub fn on_response(&mut self, response: Response, session: &mut Session, now: Millis) {
        if let Some(call) = &mut self.call {
            call.on_response(response, session, now);
        }
    }

    pub fn on_transport_error(&mut self, failure: TransportFailure, session: &mut Session, now: Millis) {
        if let Some(call) = &mut self.call {
            call.on_transport_error(failure, session, now);
        }
    }
}

/// A cursor as an argument.
fn value_of(node: &Node<'_>) -> Option<Value> {
    match node.as_int() {
        Some(number) => Some(Value::Int(number)),
        None if matches!(node.ty(), Type::Date) => node.as_iso_text().map(Value::Text),
        None => node.as_text().map(Value::from),
    }
}

/// A cursor that stays the same would go round for ever. To compare values of every type would be half a KB of a wasm bundle.
fn stands_still(next: &Value, asked: Option<&Value>) -> bool {
    match (next, asked) {
        (Value::Int(next), Some(Value::Int(asked))) => next == asked,
        (Value::Text(next), Some(Value::Text(asked))) => next == asked,
        _ => false,
    }
}

/// FNV-1a over everything that a value holds: what makes a page that came again.
fn fingerprint(node: &Node<'_>) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325;
    mix_node(&mut hash, node);
    hash
}

fn mix(hash: &mut u64, bytes: &[u8]) {
    for byte in bytes {
        *hash = (*hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
    }
}

fn mix_node(hash: &mut u64, node: &Node<'_>) {
    mix(hash, b"/");
    if let Some(number) = node.as_int() {
        return mix(hash, &number.to_le_bytes());
    }
    if let Some(text) = node.as_text().or_else(|| node.as_json()) {
        return mix(hash, text.as_bytes());
    }
    if let Some(flag) = node.as_bool() {
        return mix(hash, &[u8::from(flag)]);
    }
    for item in node.items() {
        mix_node(hash, &item);
    }
    for (key, value) in node.entries() {
        mix(hash, key.as_bytes());
        mix_node(hash, &value);
    }
    for index in 0..node.model().map_or(0, |model| model.fields.len()) {
        mix_node(hash, &node.field_at(index));
    }
    for (key, json) in node.extras() {
        mix(hash, key.as_bytes());
        mix(hash, json.as_bytes());
    }
}
