//! What a listing asks for, page after page.

use super::Millis;
use super::call::{Call, CallOptions};
use crate::codec::{Addresses, encode};
use crate::error::{Error, InvalidRequest};
use crate::http::Request;
use crate::schema::{Operation, Paging};
use crate::value::Value;

/// A call without its page.
#[derive(Debug)]
pub(crate) struct Query {
    operation: &'static Operation,
    pub paging: &'static Paging,
    addresses: Addresses,
    /// All arguments but the page or cursor.
    args: Vec<(String, Value)>,
    company_header: Option<(String, String)>,
    options: CallOptions,
    entropy: u64,
}

impl Query {
    /// What the caller asked for, and with which page it is to begin: null where none was said.
    pub fn new(
        addresses: &Addresses,
        operation: &'static Operation,
        args: Value,
        company_header: Option<(String, String)>,
        options: CallOptions,
        entropy: u64,
    ) -> Result<(Self, Value), Error> {
        let bad = |problem: String| Error::new(operation.id, InvalidRequest::new("", problem));
        let Some(paging) = &operation.paging else { return Err(bad("is not a listing with pages".into())) };
        let mut args = match args {
            Value::Null => Vec::new(),
            Value::Map(entries) => entries,
            other => return Err(bad(format!("arguments must be an object, not {}", other.kind()))),
        };
        let arg = operation.args.iter().find(|arg| arg.name == paging.argument());
        let page = args.iter().position(|(name, _)| arg.is_some_and(|arg| arg.is_named(name)));
        let page = page.map_or(Value::Null, |at| args.remove(at).1);
        let query = Self { operation, paging, addresses: addresses.clone(), args, company_header, options, entropy };
        Ok((query, page))
    }

    /// The page or cursor cannot be this.
    pub fn bad_page(&self, problem: &str) -> Error {
        Error::new(self.operation.id, InvalidRequest::new(self.paging.argument(), problem))
    }

    /// The call for one page. `number` tells it from the others.
    pub fn call(&self, page: Value, number: u64, now: Millis) -> Result<Call, Error> {
        let entropy = self.entropy.wrapping_add(number);
        Ok(Call::new(self.operation, self.request(page)?, &self.options, now, entropy))
    }

    /// The request for one page.
    ///
    /// # Errors
    /// [`InvalidRequest`] for what the caller gave.
    pub fn request(&self, page: Value) -> Result<Request, Error> {
        let mut args = self.args.clone();
        args.push((self.paging.argument().to_owned(), page));
        let mut request = encode(&self.addresses, self.operation, &Value::Map(args), self.entropy)
            .map_err(|error| Error::new(self.operation.id, error))?;
        request.headers.extend(self.company_header.clone());
        Ok(request)
    }
}
