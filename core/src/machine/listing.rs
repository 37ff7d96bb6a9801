//! A listing of either kind: with a known number of pages, of which several are in flight, or one page after the other.

use super::call::CallOptions;
use super::client::Handle;
use super::pages::Pages;
use super::query::Query;
use super::sequence::Sequence;
use super::session::Session;
use super::{Millis, Step, Ticket, TransportFailure};
use crate::codec::Addresses;
use crate::error::Error;
use crate::http::Response;
use crate::schema::Operation;
use crate::value::Value;

/// See [the module](self).
#[derive(Debug)]
pub(crate) enum Listing {
    Pages(Box<Pages>),
    Sequence(Box<Sequence>),
}

impl Listing {
    pub fn new(
        addresses: &Addresses,
        operation: &'static Operation,
        args: Value,
        company_header: Option<(String, String)>,
        options: CallOptions,
        in_flight: usize,
        entropy: u64,
    ) -> Result<Self, Error> {
        let (query, first) = Query::new(addresses, operation, args, company_header, options, entropy)?;
        Ok(if query.paging.pages().is_empty() {
            Self::Sequence(Box::new(Sequence::new(query, first)?))
        } else {
            Self::Pages(Box::new(Pages::new(query, &first, in_flight)?))
        })
    }

    pub fn poll(&mut self, session: &mut Session, handle: Handle, now: Millis, next_ticket: &mut u64) -> Step {
        match self {
            Self::Pages(pages) => pages.poll(session, handle, now, next_ticket),
            Self::Sequence(sequence) => sequence.poll(session, handle, now, next_ticket),
        }
    }

    pub fn owns(&self, ticket: Ticket) -> bool {
        match self {
            Self::Pages(pages) => pages.owns(ticket),
            Self::Sequence(sequence) => sequence.owns(ticket),
        }
    }

    pub fn on_response(&mut self, ticket: Ticket, response: Response, session: &mut Session, now: Millis) {
        match self {
            Self::Pages(pages) => pages.on_response(ticket, response, session, now),
            Self::Sequence(sequence) => sequence.on_response(response, session, now),
        }
    }

    pub fn on_transport_error(
        &mut self,
        ticket: Ticket,
        failure: TransportFailure,
        session: &mut Session,
        now: Millis,
    ) {
        match self {
            Self::Pages(pages) => pages.on_transport_error(ticket, failure, session, now),
            Self::Sequence(sequence) => sequence.on_transport_error(failure, session, now),
        }
    }
}
