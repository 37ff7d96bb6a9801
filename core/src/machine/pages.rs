//! A listing, page after page. The first page tells how many there are; then several are in flight at once, and they are
//! handed out in order.

use super::call::Call;
use super::client::Handle;
use super::few::Few;
use super::query::Query;
use super::session::Session;
use super::{Millis, Step, Ticket, TransportFailure};
use crate::codec::Document;
use crate::error::Error;
use crate::http::Response;
use crate::value::Value;

/// See [the module](self).
#[derive(Debug)]
pub(crate) struct Pages {
    query: Query,
    in_flight: usize,
    calls: Few<i64, Call>,
    ready: Few<i64, Document>,
    next_to_start: i64,
    next_to_hand_out: i64,
    /// The last page, once known.
    last: Option<i64>,
}

impl Pages {
    pub fn new(query: Query, first: &Value, in_flight: usize) -> Result<Self, Error> {
        let first = match first {
            Value::Null => 1,
            Value::Int(number) if *number >= 1 => *number,
            _ => return Err(query.bad_page("must be a whole number from 1")),
        };
        query.request(Value::Int(first))?;
        Ok(Self {
            query,
            in_flight: in_flight.max(1),
            calls: Few::new(),
            ready: Few::new(),
            next_to_start: first,
            next_to_hand_out: first,
            last: None,
        })
    }

    pub fn poll(&mut self, session: &mut Session, handle: Handle, now: Millis, next_ticket: &mut u64) -> Step {
        if self.last.is_some_and(|last| self.next_to_hand_out > last) {
            return Step::End;
        }
        if let Err(error) = self.start_calls(now) {
            return Step::Failed(error);
        }
        let mut until: Option<Millis> = None;
        let numbers: Vec<i64> = self.calls.keys().collect();
        for number in numbers {
            let Some(call) = self.calls.get_mut(&number) else { continue };
            match call.poll(session, handle, now, next_ticket) {
                Step::Wait { until: Some(time) } => until = Some(until.map_or(time, |other| other.min(time))),
                Step::Wait { until: None } => {}
                Step::Done(document) => self.take(number, document),
                step => return step,
            }
        }
        match self.ready.remove(&self.next_to_hand_out) {
            Some(document) => {
                self.next_to_hand_out += 1;
                Step::Page(document)
            }
            // An earlier page turned out to be the last.
            None if self.last.is_some_and(|last| self.next_to_hand_out > last) => Step::End,
            // Room was made by a page that arrived.
            None if self.calls.len() < self.wanted() => self.poll(session, handle, now, next_ticket),
            None => Step::Wait { until },
        }
    }

    /// How many calls there should be now: one until the number of pages is known.
    fn wanted(&self) -> usize {
        match self.last {
            None => usize::from(self.ready.is_empty()),
            Some(last) => {
                let left = usize::try_from(last - self.next_to_start + 1).unwrap_or(0);
                (self.in_flight.saturating_sub(self.ready.len())).min(self.calls.len() + left)
            }
        }
    }

    fn start_calls(&mut self, now: Millis) -> Result<(), Error> {
        while self.calls.len() < self.wanted() {
            let number = self.next_to_start;
            self.calls.insert(number, self.query.call(Value::Int(number), number.unsigned_abs(), now)?);
            self.next_to_start += 1;
        }
        Ok(())
    }

    fn take(&mut self, number: i64, document: Document) {
        let (items, pages) = (self.query.paging.items(), self.query.paging.pages());
        self.calls.remove(&number);
        let root = document.root();
        let empty = root.field(items).items().len() == 0;
        // The documents say not to trust the counts: an empty page ends the listing whatever they claim.
        let told = root.follow(pages).as_int().unwrap_or(number);
        let last = if empty { number } else { told.max(number) };
        // A listing may grow while it is read, and pages arrive out of order: only an empty one shortens it.
        self.last = Some(match self.last {
            Some(known) if empty => known.min(last),
            Some(known) => known.max(last),
            None => last,
        });
        if empty {
            self.calls.retain_keys(|other| other <= number);
        }
        self.ready.insert(number, document);
    }

    pub fn owns(&self, ticket: Ticket) -> bool {
        self.calls.values().any(|call| call.owns(ticket))
    }

    pub fn on_response(&mut self, ticket: Ticket, response: Response, session: &mut Session, now: Millis) {
        if let Some(call) = self.calls.values_mut().find(|call| call.owns(ticket)) {
            call.on_response(response, session, now);
        }
    }

    pub fn on_transport_error(
        &mut self,
        ticket: Ticket,
        failure: TransportFailure,
        session: &mut Session,
        now: Millis,
    ) {
        if let Some(call) = self.calls.values_mut().find(|call| call.owns(ticket)) {
            call.on_transport_error(failure, session, now);
        }
    }
}
