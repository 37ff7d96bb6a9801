//! A reading of neutral rows: pages in, rows out. It is one listing or one call; where rows stand below the items of
//! another listing, one after the other for each of them. One that is refused does not end the reading: it is told at the end.

use jiff::civil::Date;

use super::call::Call;
use super::client::{Caller, Handle, PagesOptions};
use super::listing::Listing;
use super::session::Session;
use super::{Millis, Step, Ticket, TransportFailure};
use crate::codec::{Document, iso_day, parse_date};
use crate::error::{DecodeError, Error, IncompleteRows, InvalidRequest, MissingRows, NotOffered};
use crate::http::Response;
use crate::rows::{self, Days, Origin};
use crate::schema::{Paging, Platform, RowKind, RowParents, RowReading, Type};
use crate::value::Value;

/// See [the module](self).
#[derive(Debug)]
pub(crate) struct RowsMachine {
    platform: &'static Platform,
    kind: RowKind,
    reading: &'static RowReading,
    days: Days,
    options: PagesOptions,
    entropy: u64,
    /// The listing whose items lead to rows, until it has ended.
    parents: Option<Source>,
    /// A page of it, and how many of its items were begun.
    page: Option<(Document, usize)>,
    /// What is read now.
    current: Option<Source>,
    /// What that is read by, where rows stand below items.
    item: String,
    /// What could not be read.
    missing: Vec<MissingRows>,
}

/// Where answers come from.
#[derive(Debug)]
enum Source {
    Call(Box<Call>),
    Listing(Box<Listing>),
}

impl RowsMachine {
    pub fn new(
        caller: &Caller,
        platform: &'static Platform,
        kind: &str,
        args: &Value,
        options: &PagesOptions,
        now: Millis,
        entropy: u64,
    ) -> Result<Self, Error> {
        let Some(kind) = RowKind::parse(kind) else {
            let problem = "must be people, work_items, payouts or balances";
            return Err(Error::new("rows", InvalidRequest::new("kind", problem)));
        };
        let declared = platform.rows(kind);
        let Some(reading) = declared.and_then(|rows| rows.reading) else {
            let reason = declared.map_or("its catalog declares no rows", |rows| rows.absent);
            return Err(Error::new(kind.operation(), NotOffered { platform: platform.id, reason }));
        };
        let days = days(platform, kind, reading, args)?;
        let mut machine = Self {
            platform,
            kind,
            reading,
            days,
            options: options.clone(),
            entropy,
            parents: None,
            page: None,
            current: None,
            item: String::new(),
            missing: Vec::new(),
        };
        match &reading.each {
            Some(each) => machine.parents = Some(machine.source(caller, each.operation, Vec::new(), now)?),
            None => machine.current = Some(machine.source(caller, reading.operation, machine.args(caller)?, now)?),
        }
        Ok(machine)
    }

    /// What the reading's own call is always sent, and the days, where the platform takes them.
    fn args(&self, caller: &Caller) -> Result<Vec<(String, Value)>, Error> {
        let operation = caller.operation(self.reading.operation)?;
        let of_type = |name: &str| operation.args.iter().find(|arg| arg.name == name).map(|arg| &arg.ty);
        let mut args = Vec::new();
        for (name, codes) in self.reading.with {
            let value = match (of_type(name), codes) {
                (Some(Type::List(_)), _) => Value::List(codes.iter().map(|code| Value::Text((*code).into())).collect()),
                (_, codes) => codes.first().map_or(Value::Null, |code| Value::Text((*code).into())),
            };
            args.push(((*name).to_owned(), value));
        }
        let Some(period) = &self.reading.period else { return Ok(args) };
        let before: fn(Date) -> Option<Date> = |day| day.yesterday().ok();
        let after: fn(Date) -> Option<Date> = |day| day.tomorrow().ok()?.tomorrow().ok();
        for (name, day, wider) in [(period.since, &self.days.since, before), (period.until, &self.days.until, after)] {
            let (Some(name), Some(day)) = (name, day) else { continue };
            let value = match of_type(name) {
                // A moment's filter may be strict, and its zone another one: it is asked for more, and the rows are picked here.
                Some(Type::DateTime) => {
                    parse_date(day).and_then(wider).map(|day| format!("{}T00:00:00Z", iso_day(day)))
                }
                _ => Some(day.clone()),
            };
            args.extend(value.map(|value| (name.to_owned(), Value::Text(value))));
        }
        Ok(args)
    }

    fn source(
        &self,
        caller: &Caller,
        operation: &'static str,
        mut args: Vec<(String, Value)>,
        now: Millis,
    ) -> Result<Source, Error> {
        match &caller.operation(operation)?.paging {
            Some(paging) => {
                // As few pages as the platform documents to be possible.
                if let Paging::Numbered { size: Some(size), max_size: Some(most), .. } = paging {
                    args.push(((*size).to_owned(), Value::Int((*most).into())));
                }
                let listing = caller.listing(operation, Value::Map(args), &self.options, self.entropy)?;
                Ok(Source::Listing(Box::new(listing)))
            }
            None => {
                let (call, _) = caller.call(operation, &Value::Map(args), &self.options.call, now, self.entropy)?;
                Ok(Source::Call(Box::new(call)))
            }
        }
    }

    pub fn poll(
        &mut self,
        caller: &Caller,
        session: &mut Session,
        handle: Handle,
        now: Millis,
        next_ticket: &mut u64,
    ) -> Step {
        loop {
            if let Some(source) = &mut self.current {
                let (document, ended) = match source.poll(session, handle, now, next_ticket) {
                    Step::Page(document) => (Some(document), false),
                    Step::Done(document) => (Some(document), true),
                    Step::End => (None, true),
                    Step::Failed(error) if self.reading.each.is_some() && error.is_about_one() => {
                        self.miss(&error);
                        (None, true)
                    }
                    step => return step,
                };
                if ended {
                    self.current = None;
                }
                let rows = document.map(|document| self.rows(&document)).unwrap_or_default();
                if !rows.is_empty() {
                    return Step::Rows(rows);
                }
                continue;
            }
            let Some(each) = &self.reading.each else { return self.end() };
            if self.next(caller, each, now) {
                continue;
            }
            let Some(parents) = &mut self.parents else { return self.end() };
            match parents.poll(session, handle, now, next_ticket) {
                Step::Page(document) => self.page = Some((document, 0)),
                Step::Done(document) => (self.page, self.parents) = (Some((document, 0)), None),
                Step::End => self.parents = None,
                step => return step,
            }
        }
    }

    /// It has come to its end, with all rows or not.
    fn end(&mut self) -> Step {
        if self.missing.is_empty() {
            return Step::End;
        }
        let missing = core::mem::take(&mut self.missing);
        Step::Failed(Error::new(self.kind.operation(), IncompleteRows { missing }))
    }

    /// The rows of the item that is read now cannot be had.
    fn miss(&mut self, error: &Error) {
        let (item, problem) = (core::mem::take(&mut self.item), error.kind.to_string());
        self.missing.push(MissingRows { item, operation: error.operation, error: error.kind.name(), problem });
    }

    /// Begins with the next item of the page; false: there is none.
    fn next(&mut self, caller: &Caller, each: &'static RowParents, now: Millis) -> bool {
        let Some((page, begun)) = &mut self.page else { return false };
        let item = rows::items(page, each.items).and_then(|items| items.items().nth(*begun));
        let Some(item) = item else {
            self.page = None;
            return false;
        };
        let node = rows::follow(item, each.path);
        let place = *begun;
        *begun += 1;
        let value = match (node.as_int(), node.as_text()) {
            (Some(number), _) => Ok((number.to_string(), Value::Int(number))),
            (_, Some(text)) => Ok((text.to_owned(), Value::Text(text.to_owned()))),
            _ => {
                let list = page.operation().paging.as_ref().map_or(each.items, Paging::items);
                Err(format!("$.{list}[{place}]"))
            }
        };
        let begun = match value {
            Ok((item, value)) => {
                self.item = item;
                self.begin(caller, each, value, now)
            }
            Err(place) => {
                let path = format!("{place}.{}", each.path);
                self.item = place;
                let (expected, found) = ("what its rows are read by".to_owned(), "nothing".to_owned());
                Err(Error::new(each.operation, DecodeError { path, expected, found, response: None }))
            }
        };
        if let Err(error) = begun {
            self.miss(&error);
        }
        true
    }

    /// Begins to read what stands below an item.
    fn begin(&mut self, caller: &Caller, each: &RowParents, value: Value, now: Millis) -> Result<(), Error> {
        let mut args = self.args(caller)?;
        args.push((each.argument.to_owned(), value));
        self.current = Some(self.source(caller, self.reading.operation, args, now)?);
        Ok(())
    }

    fn rows(&self, document: &Document) -> Vec<rows::Row> {
        let parent = match (&self.reading.each, &self.page) {
            (Some(each), Some((page, begun))) => {
                rows::items(page, each.items).and_then(|items| items.items().nth(begun.saturating_sub(1)))
            }
            _ => None,
        };
        let from = Origin { platform: self.platform.id, kind: self.kind, reading: self.reading };
        rows::read(from, &self.days, document, parent)
    }

    /// What is being sent for this reading.
    fn sources(&mut self) -> impl Iterator<Item = &mut Source> {
        self.current.iter_mut().chain(&mut self.parents)
    }

    pub fn owns(&self, ticket: Ticket) -> bool {
        self.current.iter().chain(&self.parents).any(|source| source.owns(ticket))
    }

    pub fn on_response(&mut self, ticket: Ticket, response: Response, session: &mut Session, now: Millis) {
        if let Some(source) = self.sources().find(|source| source.owns(ticket)) {
            match source {
                Source::Call(call) => call.on_response(response, session, now),
                Source::Listing(listing) => listing.on_response(ticket, response, session, now),
            }
        }
    }

    pub fn on_transport_error(
        &mut self,
        ticket: Ticket,
        failure: TransportFailure,
        session: &mut Session,
        now: Millis,
    ) {
        if let Some(source) = self.sources().find(|source| source.owns(ticket)) {
            match source {
                Source::Call(call) => call.on_transport_error(failure, session, now),
                Source::Listing(listing) => listing.on_transport_error(ticket, failure, session, now),
            }
        }
    }
}

impl Source {
    fn poll(&mut self, session: &mut Session, handle: Handle, now: Millis, next_ticket: &mut u64) -> Step {
        match self {
            Self::Call(call) => call.poll(session, handle, now, next_ticket),
            Self::Listing(listing) => listing.poll(session, handle, now, next_ticket),
        }
    }

    fn owns(&self, ticket: Ticket) -> bool {
        match self {
            Self::Call(call) => call.owns(ticket),
            Self::Listing(listing) => listing.owns(ticket),
        }
    }
}

/// The days among the arguments.
fn days(platform: &Platform, kind: RowKind, reading: &RowReading, args: &Value) -> Result<Days, Error> {
    let bad = |argument: &str, problem: String| Error::new(kind.operation(), InvalidRequest::new(argument, problem));
    let entries = match args {
        Value::Null => &[][..],
        Value::Map(entries) => entries,
        other => return Err(bad("", format!("arguments must be an object, not {}", other.kind()))),
    };
    let mut days = Days::default();
    for (name, value) in entries {
        let (place, can) = match name.as_str() {
            "since" => {
                (&mut days.since, reading.period.as_ref().is_some_and(|it| it.by.is_some() || it.since.is_some()))
            }
            "until" => {
                (&mut days.until, reading.period.as_ref().is_some_and(|it| it.by.is_some() || it.until.is_some()))
            }
            _ => return Err(bad(name, "is no argument: there are since and until".into())),
        };
        let text = match value {
            Value::Null => continue,
            Value::Text(text) => text,
            other => return Err(bad(name, format!("must be a day such as 2026-01-31, not {}", other.kind()))),
        };
        // A moment with a zone would have to be moved to the platform's, which is not known.
        let day = parse_date(text).filter(|_| text.len() == 10).map(iso_day);
        let Some(day) = day else { return Err(bad(name, "must be a day such as 2026-01-31".into())) };
        if !can {
            let kind = kind.name().replace('_', " ");
            return Err(bad(name, format!("{} does not tell by which day its {kind} could be picked", platform.id)));
        }
        *place = Some(day);
    }
    if let (Some(since), Some(until)) = (&days.since, &days.until)
        && since > until
    {
        return Err(bad("since", "is after until".into()));
    }
    Ok(days)
}
