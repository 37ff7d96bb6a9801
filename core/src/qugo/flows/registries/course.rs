//! Where a registry stands, and what both kinds have in common: rows, journal, waiting, the report.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Kind;
use super::entry::{Entry, RowsEntry, VERSION};
use super::matching::Fault;
use super::options::Options;
use super::report::{Act, Event, Outcome, Plan, Problem, ReasonCode, Report, RowReport, Severity, StopCode, Unmatched};
use super::row::{self, Label, Row, Warning, Wrong};
use crate::codec::parse_date;
use crate::error::{Error, ErrorKind, InvalidRequest, JournalError};
use crate::machine::flow::{self, Context, Patience, Will};
use crate::machine::{Millis, Question, Source};

/// Rows that go into the journal in one line.
const ROWS_A_LINE: usize = 200;

/// Why a registry does not go on. The journal can be resumed.
pub(super) enum Halt {
    /// A person or time can put it right: there is a report.
    Stopped(Stop),
    /// There is none.
    Error(Error),
}

/// Why it stopped, and which registries that is about.
pub(super) struct Stop {
    code: StopCode,
    why: String,
    registries: Vec<i64>,
}

impl Halt {
    pub fn stopped(code: StopCode, why: impl Into<String>) -> Self {
        Self::for_registries(code, &[], why)
    }

    pub fn for_registries(code: StopCode, registries: &[i64], why: impl Into<String>) -> Self {
        Self::Stopped(Stop { code, why: why.into(), registries: registries.to_vec() })
    }
}

impl From<Error> for Halt {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

/// A row, and what is known of it.
#[derive(Debug)]
pub(super) struct RowState {
    json: Box<str>,
    label: Label,
    /// `None`: it is not sent.
    pub row: Option<Row>,
    pub result: Outcome,
    pub code: Option<ReasonCode>,
    pub reason: String,
    pub state: Option<String>,
}

impl RowState {
    /// Ends it for this reason, or simply.
    pub fn end(&mut self, result: Outcome, why: Option<(ReasonCode, String)>) {
        let (code, reason) = why.map_or((None, String::new()), |(code, reason)| (Some(code), reason));
        (self.result, self.code, self.reason) = (result, code, reason);
    }
}

/// See [the module](self).
pub(super) struct Course {
    pub context: Context,
    pub kind: Kind,
    pub options: Options,
    /// Registries made before this day are not looked at for the very same rows.
    pub since: Option<Date>,
    pub rows: Vec<RowState>,
    /// The platform's id of it.
    pub registry: Option<i64>,
    /// The registries that were there before.
    pub before: Vec<i64>,
    /// How often the upload and the payment were announced, and whether the platform said yes to the payment.
    pub uploads: u32,
    pub executions: u32,
    pub executed: bool,
    /// Errors that concern the registry as a whole.
    pub errors: usize,
    pub unmatched: Vec<Unmatched>,
    cancelled: bool,
}

impl Course {
    /// Reads the journal; and the rows from it, or from the host if nothing was uploaded yet.
    pub async fn open(context: Context, kind: Kind, args: &str) -> Result<Self, Error> {
        let bad = |argument: &str, problem: String| Error::new(kind.flow(), InvalidRequest::new(argument, problem));
        let options: Options = serde_json::from_str(args).map_err(|error| bad("options", error.to_string()))?;
        let for_payouts =
            options.self_employed.is_some() || options.edition.is_some() || options.again || options.since.is_some();
        if kind == Kind::Invitation && for_payouts {
            return Err(bad("options", "selfEmployed, edition, again and since are for registries of payouts".into()));
        }
        let since = match &options.since {
            Some(day) if day.len() == 10 && parse_date(day).is_some() => parse_date(day),
            Some(_) => return Err(bad("since", "must be a day such as 2026-01-31".into())),
            None => None,
        };
        let mut course = Self {
            context,
            kind,
            options,
            since,
            rows: Vec::new(),
            registry: None,
            before: Vec::new(),
            uploads: 0,
            executions: 0,
            executed: false,
            errors: 0,
            unmatched: Vec::new(),
            cancelled: false,
        };
        let (kept, left_out) = course.read_journal().await?;
        if course.cancelled {
            let problem = "the registry was cancelled: begin a new one with a journal of its own".into();
            return Err(Error::new(kind.flow(), JournalError { line: 0, problem }));
        }
        let given = course.read_plan().await?;
        if course.uploads > 0 {
            course.compare(&kept, &given)?;
            course.restore(kept, &left_out).await?;
        } else {
            if given.is_empty() {
                return Err(bad("rows", "there are no rows".into()));
            }
            course.check(given).await?;
        }
        Ok(course)
    }

    async fn read_journal(&mut self) -> Result<(Vec<String>, Vec<usize>), Error> {
        let (mut rows, mut left_out) = (Vec::new(), Vec::new());
        let here = self.context.base_url();
        let flow = self.kind.flow();
        let (mut before, mut uploads, mut registry) = (Vec::new(), 0, None);
        let (mut executions, mut executed, mut cancelled) = (0, false, false);
        self.context
            .replay(|json| {
                let problem = |problem: String| JournalError { line: 0, problem };
                if let Ok(entry) = serde_json::from_str::<RowsEntry<'_>>(json) {
                    rows.extend(entry.rows.iter().map(|row| row.get().to_owned()));
                    return Ok(());
                }
                let entry = serde_json::from_str(json)
                    .map_err(|error| problem(format!("is no entry of a registry: {error}")))?;
                match entry {
                    Entry::Registry { version, flow: own, base_url, .. } => {
                        if (version, own.as_str(), &base_url) != (VERSION, flow, &here) {
                            return Err(problem(format!(
                                "it was written by {own}, version {version}, for {base_url}; this is {flow}, version \
                                 {VERSION}, for {here}"
                            )));
                        }
                    }
                    Entry::Begin { left_out: own, before: ids, .. } => (left_out, before) = (own, ids),
                    Entry::Upload { .. } => uploads += 1,
                    Entry::Made { registry: id } => registry = Some(id),
                    Entry::Execute { .. } => executions += 1,
                    Entry::Executed { .. } => executed = true,
                    Entry::Cancelled { .. } => cancelled = true,
                }
                Ok(())
            })
            .await?;
        (self.before, self.uploads, self.registry) = (before, uploads, registry);
        (self.executions, self.executed, self.cancelled) = (executions, executed, cancelled);
        Ok((rows, left_out))
    }

    async fn read_plan(&self) -> Result<Vec<String>, Error> {
        let mut given = Vec::new();
        loop {
            let rows = self.context.read(Source::Plan, given.len() as u64).await?;
            if rows.is_empty() {
                return Ok(given);
            }
            given.extend(rows);
        }
    }

    /// Rows that are handed over again must be the journal's.
    fn compare(&self, kept: &[String], given: &[String]) -> Result<(), Error> {
        let unusable = |problem: String| Error::new(self.kind.flow(), JournalError { line: 2, problem });
        if let Some(at) = kept.iter().zip(given).position(|(kept, given)| kept != given) {
            return Err(unusable(format!("it is of other rows: row {} differs", at + 1)));
        }
        if !given.is_empty() && given.len() != kept.len() {
            return Err(unusable(format!("it is of other rows: it has {}, these are {}", kept.len(), given.len())));
        }
        Ok(())
    }

    async fn restore(&mut self, kept: Vec<String>, left_out: &[usize]) -> Result<(), Error> {
        for (index, json) in kept.into_iter().enumerate() {
            let mut state = RowState::new(&json);
            if left_out.binary_search(&index).is_ok() {
                let why = "was left out: something was wrong with it";
                state.end(Outcome::Invalid, Some((ReasonCode::LeftOut, why.into())));
            } else {
                match Row::read(&self.context, self.kind, &json).await {
                    Ok((row, _)) => state.row = Some(row),
                    Err(Wrong::Flow(error)) => return Err(error),
                    Err(Wrong::Row(_, wrong)) => {
                        let problem = format!("row {} cannot be read by this version: {wrong}", index + 1);
                        return Err(Error::new(self.kind.flow(), JournalError { line: 2, problem }));
                    }
                }
            }
            self.rows.push(state);
        }
        Ok(())
    }

    /// What the rows themselves say: readable, complete, each its own.
    async fn check(&mut self, given: Vec<String>) -> Result<(), Error> {
        let (mut keys, mut known) = (BTreeMap::new(), BTreeMap::new());
        for (index, json) in given.into_iter().enumerate() {
            let mut state = RowState::new(&json);
            let read = match Row::read(&self.context, self.kind, &json).await {
                Err(Wrong::Flow(error)) => return Err(error),
                Err(Wrong::Row(code, wrong)) => Err((code, wrong)),
                Ok(read) => Ok(read),
            };
            let label = state.label.clone();
            let same_key = (!label.key.is_empty()).then(|| keys.insert(label.key.clone(), index)).flatten();
            self.rows.push(RowState::new(""));
            let checked = match (read, same_key) {
                (Err((code, wrong)), _) => Err((wrong.argument, code, wrong.problem)),
                (Ok(_), Some(first)) => {
                    Err(("key".into(), ReasonCode::SameKey, format!("row {} has the same key", first + 1)))
                }
                (Ok((row, warnings)), None) => {
                    let whole = if self.kind == Kind::Invitation { row.identity(self.kind) } else { row.cells.clone() };
                    match (self.kind, known.insert(whole, index)) {
                        (Kind::Invitation, Some(first)) => Err((
                            "phone".into(),
                            ReasonCode::SamePhone,
                            format!("row {} has the same phone: nobody is invited twice", first + 1),
                        )),
                        (Kind::Payroll, Some(first)) => {
                            let message = format!("row {} says the same: if that is meant, both are paid", first + 1);
                            self.warning(Some((index, &label)), "", ReasonCode::SameRow, message);
                            Ok((row, warnings))
                        }
                        _ => Ok((row, warnings)),
                    }
                }
            };
            match checked {
                Ok((row, warnings)) => {
                    for Warning { argument, code, message } in warnings {
                        self.warning(Some((index, &label)), argument, code, message);
                    }
                    state.row = Some(row);
                }
                Err((argument, code, message)) => {
                    let reason = if argument.is_empty() { message.clone() } else { format!("{argument}: {message}") };
                    self.error(Some((index, &label)), &argument, code, message);
                    state.end(Outcome::Invalid, Some((code, reason)));
                }
            }
            if let Some(place) = self.rows.last_mut() {
                *place = state;
            }
        }
        Ok(())
    }

    /// Tells what keeps a row, or the whole, from going on.
    pub fn error(&mut self, row: Option<(usize, &Label)>, argument: &str, code: ReasonCode, message: String) {
        self.errors += usize::from(row.is_none());
        self.problem(row, Severity::Error, argument, (code, message));
    }

    /// Tells what somebody should look at.
    pub fn warning(&self, row: Option<(usize, &Label)>, argument: &str, code: ReasonCode, message: String) {
        self.problem(row, Severity::Warning, argument, (code, message));
    }

    fn problem(&self, row: Option<(usize, &Label)>, severity: Severity, argument: &str, why: (ReasonCode, String)) {
        let label = row.map(|(_, label)| label.clone()).unwrap_or_default();
        let (row, argument, (code, message)) = (row.map(|(index, _)| index), argument.to_owned(), why);
        let problem = Problem { row, key: label.key, line: label.line, severity, argument, code, message };
        self.context.tell(Event::Problem(problem).to_json());
    }

    /// The rows that are sent, with their numbers.
    pub fn sent(&self) -> impl Iterator<Item = (usize, &Row)> + Clone {
        self.rows.iter().enumerate().filter_map(|(index, state)| Some((index, state.row.as_ref()?)))
    }

    /// What the rows that are sent are known by, in order.
    pub fn identities(&self) -> Vec<Vec<String>> {
        let mut all: Vec<_> = self.sent().map(|(_, row)| row.identity(self.kind)).collect();
        all.sort();
        all
    }

    /// How many are sent.
    pub fn sent_count(&self) -> usize {
        self.sent().count()
    }

    /// What a go is about.
    pub fn plan(&self) -> Plan {
        let count = |wanted: Outcome| self.rows.iter().filter(|state| state.result == wanted).count();
        let (invalid, failed) = (count(Outcome::Invalid), count(Outcome::Failed));
        let ready = match self.kind {
            Kind::Invitation => self.sent_count(),
            Kind::Payroll => count(Outcome::Ready),
        };
        let good = self.options.skip_invalid || invalid + failed == 0;
        Plan {
            registry_id: self.registry,
            rows: self.rows.len(),
            ready,
            invalid,
            failed,
            total: None,
            can_start: good && ready > 0 && self.errors == 0,
            again: self.executions > 0,
        }
    }

    /// Shows the plan; whether it is to be carried out.
    pub async fn go(&self, plan: &Plan) -> Result<bool, Error> {
        let json = serde_json::to_string(plan).unwrap_or_default();
        let answer = self.context.ask(Question::Go { plan: json }).await;
        if answer.is_none_or(|answer| answer.reveal() != "go") {
            return Ok(false);
        }
        if plan.can_start { Ok(true) } else { Err(self.refusal(plan)) }
    }

    /// Why it cannot be carried out.
    pub fn refusal(&self, plan: &Plan) -> Error {
        let Plan { rows, ready, invalid, failed, .. } = plan;
        let problem = format!(
            "{ready} of {rows} rows can go on, {invalid} have errors and {failed} were refused by the platform: correct them, \
             or ask to skip what is invalid"
        );
        Error::new(self.kind.flow(), InvalidRequest::new("rows", problem))
    }

    /// Goes on when the host has these entries on disk.
    pub async fn save(&self, entries: &[Entry]) -> Result<(), Error> {
        self.context.save(entries.iter().map(Entry::to_json).collect()).await
    }

    /// Writes down what is about to be uploaded.
    pub async fn begin(&mut self, before: Vec<i64>) -> Result<(), Error> {
        self.context.restart_journal();
        let (flow, base_url, at) = (self.kind.flow().to_owned(), self.context.base_url(), self.context.now());
        self.save(&[Entry::Registry { version: VERSION, flow, base_url, at }]).await?;
        for rows in self.rows.chunks(ROWS_A_LINE) {
            let rows: Vec<&str> = rows.iter().map(|state| &*state.json).collect();
            self.context.save(vec![format!("{{\"rows\":[{}]}}", rows.join(","))]).await?;
        }
        let left_out = self.rows.iter().enumerate().filter(|(_, state)| state.row.is_none());
        let left_out = left_out.map(|(index, _)| index).collect();
        self.before.clone_from(&before);
        self.save(&[Entry::Begin { left_out, before, at }]).await
    }

    /// Writes down that something is about to be done, and tells it.
    pub async fn announce(&self, act: Act) -> Result<(), Error> {
        let at = self.context.now();
        let entry = match act {
            Act::Upload => Entry::Upload { at },
            Act::Execute => Entry::Execute { at },
        };
        self.save(&[entry]).await?;
        self.context.tell(Event::Act { act }.to_json());
        Ok(())
    }

    /// What can still be done about this registry: waits for the platform.
    pub fn patience(&self) -> Patience {
        Patience::asking_every(self.options.pause_ms.max(1), self.kind.flow(), &self.context, self.options.patience_ms)
    }

    /// Waits a while, unless patience has ended or the host wants it to stop.
    pub async fn pause(&self, patience: &mut Patience) -> Result<(), Halt> {
        patience.pause(&self.context).await.map_err(|error| self.stopped(error))
    }

    /// Waits until an unclear answer must have come to something.
    pub async fn settle(&self) -> Result<(), Halt> {
        let until: Millis = self.context.now().saturating_add(self.options.settle_ms);
        flow::wait(self.kind.flow(), &self.context, until).await.map_err(|error| self.stopped(error))
    }

    /// Patience has ended, or the host wants it to stop: there is a report.
    fn stopped(&self, error: Error) -> Halt {
        let is_told = matches!(self.context.will(), Will::Stop | Will::Cancel);
        let code = if is_told { StopCode::Stopped } else { StopCode::Patience };
        match error.kind {
            ErrorKind::Cancelled(why) => Halt::stopped(code, why),
            _ => Halt::Error(error),
        }
    }

    /// What the platform refused, row by row.
    pub fn apply(&mut self, faults: BTreeMap<usize, Fault>) {
        for (index, fault) in faults {
            if let Some(state) = self.rows.get_mut(index) {
                match fault {
                    Fault::Failed(reason) => state.end(Outcome::Failed, Some((ReasonCode::Refused, reason))),
                    Fault::Unclear(reason) => state.end(Outcome::Unclear, Some((ReasonCode::SomeRefused, reason))),
                }
            }
        }
    }

    /// Label of a row.
    pub fn label(&self, index: usize) -> Label {
        self.rows.get(index).map(|state| state.label.clone()).unwrap_or_default()
    }

    /// Ends it: with a report, unless something is so wrong that there is none.
    pub async fn finish(mut self, outcome: Result<(), Halt>, paid: Option<String>) -> Result<flow::Outcome, Error> {
        let stopped = match outcome {
            Ok(()) => None,
            Err(Halt::Stopped(stop)) => Some(stop),
            Err(Halt::Error(error)) => return Err(error),
        };
        if self.context.will() == Will::Cancel && self.uploads > 0 {
            self.save(&[Entry::Cancelled { at: self.context.now() }]).await?;
        }
        let unmatched = core::mem::take(&mut self.unmatched);
        let (registry_id, rows) = (self.registry, self.rows.len());
        let mut report = Report { registry_id, rows, paid, unmatched, ..Report::default() };
        if let Some(Stop { code, why, registries }) = stopped {
            (report.stopped, report.stop_code, report.stop_registries) = (Some(why), Some(code), registries);
        }
        for (row, RowState { label, result, code, reason, state, .. }) in self.rows.into_iter().enumerate() {
            report.counts.add(result);
            let told = RowReport { row, key: label.key, line: label.line, result, code, reason, state };
            self.context.tell(Event::Result(told).to_json());
        }
        Ok(flow::Outcome::Report(serde_json::to_string(&report).unwrap_or_default()))
    }
}

impl RowState {
    fn new(json: &str) -> Self {
        Self {
            json: json.into(),
            label: row::label(json),
            row: None,
            result: Outcome::Pending,
            code: None,
            reason: String::new(),
            state: None,
        }
    }
}
