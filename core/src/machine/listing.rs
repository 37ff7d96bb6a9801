//! A listing of either kind: with a known number of pages, of which several are in flight, or one page after the other.

use super::call::CallOptions;
use super::client::Handle;
use super::pages::Pages;
use super::sequence::Sequence;
use super::session::Session;
use super::{Millis, Step, Ticket, TransportFailure};
use crate::codec::Addresses;
use crate::error::{Error, InvalidRequest};
use crate::http::Response;
use crate::schema::{Operation, Paging};
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
        let told = match &operation.paging {
            None => {
                let problem = InvalidRequest::new("", "is not a listing with pages");
                return Err(Error::new(operation.id, problem));
            }
            Some(Paging::Numbered { pages, .. }) => !pages.is_empty(),
            Some(Paging::Cursor { .. }) => false,
        };
        if told {
            let pages = Pages::new(addresses, operation, args, company_header, options, in_flight, entropy)?;
            return Ok(Self::Pages(Box::new(pages)));
        }
        let sequence = Sequence::new(addresses, operation, args, company_header, options, entropy)?;
        Ok(Self::Sequence(Box::new(sequence)))
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
