//! A listing that does not say how many pages it has: one after the other, until nothing new comes.

use super::call::{Call, CallOptions};
use super::client::Handle;
use super::session::Session;
use super::{Millis, Step, Ticket, TransportFailure};
use crate::codec::{Addresses, Document, Node, encode};
use crate::error::{Error, InvalidRequest};
use crate::http::{Request, Response};
use crate::schema::{Operation, Paging, Type};
use crate::value::Value;

/// See [the module](self).
#[derive(Debug)]
pub(crate) struct Sequence {
    operation: &'static Operation,
    paging: &'static Paging,
    addresses: Addresses,
    /// All arguments but the page or cursor.
    args: Vec<(String, Value)>,
    company_header: Option<(String, String)>,
    options: CallOptions,
    entropy: u64,
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
    pub fn new(
        addresses: &Addresses,
        operation: &'static Operation,
        args: Value,
        company_header: Option<(String, String)>,
        options: CallOptions,
        entropy: u64,
    ) -> Result<Self, Error> {
        let bad = |argument: &str, problem: &str| Error::new(operation.id, InvalidRequest::new(argument, problem));
        let Some(paging) = &operation.paging else { return Err(bad("", "is not a listing with pages")) };
        let mut args = match args {
            Value::Null => Vec::new(),
            Value::Map(entries) => entries,
            other => return Err(bad("", &format!("arguments must be an object, not {}", other.kind()))),
        };
        let name = argument(paging);
        let arg = operation.args.iter().find(|arg| arg.name == name);
        let is_it = |own: &str| arg.is_some_and(|arg| arg.is_named(own));
        let given = args.iter().position(|(own, _)| is_it(own)).map(|at| args.remove(at).1);
        let first = match (paging, given) {
            (Paging::Numbered { .. }, None | Some(Value::Null)) => Value::Int(1),
            (Paging::Numbered { .. }, Some(Value::Int(number))) if number < 0 => {
                return Err(bad(name, "must be a whole number from 0"));
            }
            (Paging::Numbered { .. }, Some(value)) if !matches!(value, Value::Int(_)) => {
                return Err(bad(name, "must be a whole number"));
            }
            (_, given) => given.unwrap_or(Value::Null),
        };
        let sequence = Self {
            operation,
            paging,
            addresses: addresses.clone(),
            args,
            company_header,
            options,
            entropy,
            call: None,
            next: Some(first.clone()),
            full: None,
            seen: 0,
            before: None,
        };
        sequence.request(first)?;
        Ok(sequence)
    }

    fn request(&self, page: Value) -> Result<Request, Error> {
        let mut args = self.args.clone();
        args.push((argument(self.paging).to_owned(), page));
        let mut request = encode(&self.addresses, self.operation, &Value::Map(args), self.entropy)
            .map_err(|error| Error::new(self.operation.id, error))?;
        request.headers.extend(self.company_header.clone());
        Ok(request)
    }

    pub fn poll(&mut self, session: &mut Session, handle: Handle, now: Millis, next_ticket: &mut u64) -> Step {
        if self.call.is_none() {
            let Some(page) = self.next.clone() else { return Step::End };
            match self.request(page) {
                Ok(request) => self.call = Some(Call::new(self.operation, request, &self.options, now, self.entropy)),
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
        let items = root.field(self.paging.items());
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
        self.next = match self.paging {
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
                // one that stands still would go round for ever
                last.and_then(|node| value_of(&node)).filter(|next| Some(next) != asked.as_ref())
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

/// The argument that goes from page to page.
const fn argument(paging: &Paging) -> &'static str {
    match paging {
        Paging::Numbered { page, .. } => page,
        Paging::Cursor { after, .. } => after,
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
