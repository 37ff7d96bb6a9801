//! What is checked before anything is changed.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rust_decimal::Decimal;

use super::book::{Person, Shared, with_commission};
use super::crew::crew;
use super::entry::{Ending, Outcome};
use super::people::{self, Found};
use super::reason::{Reason, ReasonCode};
use super::report::{Event, Plan, Problem, Severity};
use super::row::{Freelancer, Row, TaskRef, one_name};
use super::visit::{create_args, is_about_the_call};
use crate::error::{ApiErrorKind, Error, ErrorKind};
use crate::machine::flow::Amount;
use crate::machine::flow::Context;
use crate::value::Value;

/// Checks all rows of the book. Those that cannot be paid are ended there. And whether another journal has a run of them.
pub(super) async fn check(context: &Context, book: &Shared) -> Result<(Plan, bool), Error> {
    let tally = Arc::new(Mutex::new(Tally::default()));
    let check = Check { context, book, tally: &tally };
    check.rows_themselves().await?;
    check.run_before().await?;
    check.with_the_platform(&tally).await?;
    let (balance, currency) = balance(context).await?;
    let chosen = book.lock().options.commission_percent;
    let percent = match chosen {
        Some(percent) => Some(percent.0),
        None => last_commission(context).await?,
    };
    let mut plan = sum_up(book, percent);
    plan.balance = balance.map(Amount);
    plan.currency = currency;
    check.sums(&plan);
    let skip_invalid = book.lock().options.skip_invalid;
    let tally = check.tally();
    (plan.errors, plan.warnings) = (tally.errors, tally.warnings);
    plan.can_start = plan.payable > 0 && tally.of_the_whole == 0 && (plan.errors == 0 || skip_invalid);
    let is_begun = tally.is_begun;
    Ok((plan, is_begun))
}

/// So many rows are looked at for a run of before.
const FIRST_ROWS: usize = 3;

/// What has been found so far.
#[derive(Default)]
struct Tally {
    errors: usize,
    warnings: usize,
    /// Errors of the plan as a whole.
    of_the_whole: usize,
    /// Whether another journal has a run of these rows.
    is_begun: bool,
}

/// One task's part of the checks.
struct Check<'a> {
    context: &'a Context,
    book: &'a Shared,
    tally: &'a Mutex<Tally>,
}

impl Check<'_> {
    fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn row(&self, index: usize) -> Option<Row> {
        let json = self.book.lock().row(index).map(|row| row.json.clone())?;
        Row::read(&json).ok()
    }

    /// What a row itself says: readable, complete, its key its own.
    async fn rows_themselves(&self) -> Result<(), Error> {
        let mut keys: BTreeMap<String, usize> = BTreeMap::new();
        let (count, run, limit) = {
            let book = self.book.lock();
            (book.rows.len(), book.run, book.options.limits.price)
        };
        for index in 0..count {
            let json = self.book.lock().row(index).map(|row| row.json.clone()).unwrap_or_default();
            let row = match Row::read(&json) {
                Ok(row) => row,
                Err(error) => {
                    self.error(index, &error.argument, Reason::new(code_of(&json, &error.argument), error.problem));
                    continue;
                }
            };
            if let Some(first) = keys.get(&row.key) {
                let text = format!("row {} has the same key: the same key is the same payment", first + 1);
                let mut reason = Reason::new(ReasonCode::SameKey, text);
                reason.details.row = Some(*first);
                self.error(index, "key", reason);
                continue;
            }
            keys.insert(row.key.clone(), index);
            if let (Some(price), Some(limit)) = (row.price, limit)
                && price > limit.0
            {
                let text = format!("{price} is over the limit of {limit} for one row");
                self.error(index, "price", Reason::new(ReasonCode::OverLimit, text).amounts(price, limit));
                continue;
            }
            if row.task.is_none() {
                let somebody = Person { id: 1, uuid: None };
                let args = create_args(&row, row.task_uuid(run), &somebody);
                if let Err(error) = self.context.check("tasks.create", Value::Map(args)).await {
                    self.refused(index, &error);
                }
            }
        }
        Ok(())
    }

    /// Whether another journal has a run of this name, or of this very plan: its tasks are there. The first rows are begun first.
    async fn run_before(&self) -> Result<(), Error> {
        let (run, count) = {
            let book = self.book.lock();
            (book.run, book.rows.len())
        };
        let payable = |index: &usize| self.book.lock().row(*index).is_some_and(|row| row.ending.is_none());
        let own = (0..count).filter(payable).filter_map(|index| self.row(index)).filter(|row| row.task.is_none());
        for row in own.take(FIRST_ROWS) {
            if !self.book.turn(self.context).await {
                return Ok(());
            }
            let uuid = Value::Text(row.task_uuid(run).to_string());
            match self.context.call("tasks.get", vec![("uuid", uuid)]).await {
                Ok(_) => {
                    let text = "another journal has a run of this name, or of the same rows in this month: what that has paid is not \
                                paid once more. To pay all of it once more, give the run a name of its own";
                    self.of_the_whole(Severity::Warning, &Reason::new(ReasonCode::RunBefore, text));
                    self.tally().is_begun = true;
                    return Ok(());
                }
                Err(error) if error.is_about_one() => {}
                Err(error) if is_about_the_call(&error) => {
                    self.of_the_whole(Severity::Warning, &not_checked(&error.kind));
                    return Ok(());
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// What the platform says of the freelancers, of the tasks that exist and, where wanted, of the tasks to be made.
    async fn with_the_platform(&self, tally: &Arc<Mutex<Tally>>) -> Result<(), Error> {
        // One look at each freelancer, however many rows name them.
        let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut alone = Vec::new();
        let count = self.book.lock().rows.len();
        for index in 0..count {
            let is_out = self.book.lock().row(index).is_none_or(|row| row.ending.is_some());
            match self.row(index).filter(|_| !is_out) {
                Some(Row { freelancer: Some(who), .. }) => groups.entry(format!("{who:?}")).or_default().push(index),
                Some(_) => alone.push(vec![index]),
                None => {}
            }
        }
        let groups: Arc<Vec<Vec<usize>>> = Arc::new(groups.into_values().chain(alone).collect());
        let (tally, wanted) = (Arc::clone(tally), groups.len());
        crew(self.context, self.book, wanted, move |context, book, number| {
            let (tally, groups) = (Arc::clone(&tally), Arc::clone(&groups));
            async move {
                let check = Check { context: &context, book: &book, tally: &tally };
                let rows = groups.get(number).map(Vec::as_slice).unwrap_or_default();
                let Some(first) = rows.first().and_then(|index| check.row(*index)) else { return Ok(()) };
                if !book.turn(&context).await {
                    return Ok(());
                }
                match (&first.freelancer, &first.task) {
                    (Some(who), _) => check.freelancer(rows, who).await,
                    (None, Some(task)) => check.task(rows, &first, task).await,
                    (None, None) => Ok(()),
                }
            }
        })
        .await
    }

    async fn freelancer(&self, rows: &[usize], who: &Freelancer) -> Result<(), Error> {
        let found = match people::find(self.context, who).await {
            Ok(Some(found)) => found,
            Ok(None) => {
                let text = "the platform does not know this freelancer: invite them first";
                self.errors(rows, "freelancer", &Reason::new(ReasonCode::UnknownFreelancer, text));
                return Ok(());
            }
            Err(error) if is_about_the_call(&error) => {
                self.errors(rows, "freelancer", &unread(&error));
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        for index in rows {
            if let Some(row) = self.book.lock().row(*index) {
                row.person = Some(found.person());
            }
        }
        if found.registered == Some(false) {
            let text = "the freelancer has not registered yet, and cannot take a task before";
            self.warn(rows, "freelancer", &Reason::new(ReasonCode::NotRegistered, text));
        } else if found.verified == Some(false) {
            let text = "the freelancer is not verified yet, and may not be able to take a task";
            self.warn(rows, "freelancer", &Reason::new(ReasonCode::NotVerified, text));
        }
        if let Some(day) = found.tax_blocked_till {
            let text = format!("the freelancer's taxation status cannot be changed until {day}");
            let mut reason = Reason::new(ReasonCode::TaxBlocked, text);
            reason.details.day = Some(crate::codec::iso_day(day));
            self.warn(rows, "freelancer", &reason);
        }
        self.means(rows, &found).await?;
        self.dry_run(rows, &found).await
    }

    /// Where a payout could go, for rows that do not say.
    async fn means(&self, rows: &[usize], found: &Found) -> Result<(), Error> {
        let unnamed: Vec<usize> =
            rows.iter().copied().filter(|index| self.row(*index).is_some_and(|row| row.payout.is_none())).collect();
        if !self.book.lock().options.payout || unnamed.is_empty() || !self.book.turn(self.context).await {
            return Ok(());
        }
        match people::confirmed_means(self.context, found.id).await {
            Ok(Some(_)) => {}
            Ok(None) => {
                let text = "the freelancer has no confirmed card or account for the payout";
                self.errors(&unnamed, "payout", &Reason::new(ReasonCode::NoMeans, text));
            }
            Err(error) if is_about_the_call(&error) => self.warn(&unnamed, "payout", &not_checked(&error.kind)),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// `validateOnly`, where it is wanted.
    async fn dry_run(&self, rows: &[usize], found: &Found) -> Result<(), Error> {
        let (validate, run) = {
            let book = self.book.lock();
            // A task that is there already is refused, as it is to be: it is not made again.
            (book.options.validate && !self.tally().is_begun, book.run)
        };
        for index in rows.iter().filter(|_| validate) {
            let out = self.book.lock().row(*index).is_none_or(|row| row.ending.is_some());
            let Some(row) = self.row(*index).filter(|_| !out) else { continue };
            if !self.book.turn(self.context).await {
                return Ok(());
            }
            let mut args = create_args(&row, row.task_uuid(run), &found.person());
            args.push(("validateOnly".into(), Value::Bool(true)));
            match self.context.call_with("tasks.create", Value::Map(args)).await {
                Err(error) if !is_about_the_call(&error) => return Err(error),
                Err(error) if matches!(error.kind, ErrorKind::OutcomeUnknown(_) | ErrorKind::Transport(_)) => {
                    self.warn(&[*index], "", &not_checked(&error.kind));
                }
                Err(error) => self.refused(*index, &error),
                Ok(_) => {}
            }
        }
        Ok(())
    }

    /// A task that exists must be one that can still be paid.
    async fn task(&self, rows: &[usize], row: &Row, task: &TaskRef) -> Result<(), Error> {
        let document = match self.context.call("tasks.get", vec![task.named()]).await {
            Ok(document) => document,
            Err(error) if is_about_the_call(&error) => {
                match &error.kind {
                    ErrorKind::Api(api) if api.kind() == ApiErrorKind::NotFound => {
                        self.errors(rows, "task", &Reason::new(ReasonCode::NoTask, "there is no such task"));
                    }
                    // It may be paid already: the run will read it again.
                    kind => self.warn(rows, "task", &not_checked(kind)),
                }
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let root = document.root();
        let (state, price) = (root.field("state").as_int().unwrap_or_default(), root.field("price").as_decimal());
        match (row.price, price) {
            (Some(planned), Some(actual)) if planned != actual => {
                let text = format!("the task costs {actual}, the row says {planned}");
                self.errors(rows, "price", &Reason::new(ReasonCode::OtherPrice, text).amounts(actual, planned));
            }
            _ if !matches!(state, 1..=5 | 12) => {
                let text = format!("the task is in state {state} and cannot be paid from there");
                self.errors(rows, "task", &Reason::new(ReasonCode::WrongState, text).state(state));
            }
            _ if state == 5 => {
                self.warn(rows, "task", &Reason::new(ReasonCode::PaidAlready, "the task is paid already"));
            }
            _ => {}
        }
        Ok(())
    }

    /// The plan as a whole, against its limit and the balance.
    fn sums(&self, plan: &Plan) {
        if let Some(limit) = self.book.lock().options.limits.total.filter(|limit| plan.total > *limit) {
            let text = format!("the prices add up to {}, the limit is {limit}", plan.total);
            self.of_the_whole(Severity::Error, &Reason::new(ReasonCode::OverTotal, text).amounts(plan.total, limit));
        }
        match plan.balance {
            Some(balance) if balance < plan.needed => {
                let text = format!("{} are needed with commission, the balance is {balance}", plan.needed);
                let reason = Reason::new(ReasonCode::NoBalance, text).amounts(plan.needed, balance);
                // Nobody knows yet how much of it is paid; a row that cannot be paid for stops the run.
                let severity = if self.tally().is_begun { Severity::Warning } else { Severity::Error };
                self.of_the_whole(severity, &reason);
            }
            _ if plan.commission_percent.is_none() && plan.payable > 0 => {
                let text = "no task tells the commission yet: the balance was held against the prices alone";
                self.of_the_whole(Severity::Warning, &Reason::new(ReasonCode::NoCommission, text));
            }
            _ => {}
        }
    }

    fn refused(&self, index: usize, error: &Error) {
        match &error.kind {
            ErrorKind::InvalidRequest(invalid) => {
                let json = self.book.lock().row(index).map(|row| row.json.clone()).unwrap_or_default();
                let reason = Reason::new(code_of(&json, &invalid.argument), invalid.problem.as_str());
                self.error(index, &invalid.argument, reason);
            }
            _ => self.error(index, "", unread(error)),
        }
    }

    fn errors(&self, rows: &[usize], argument: &str, reason: &Reason) {
        for index in rows {
            self.error(*index, argument, reason.clone());
        }
    }

    /// The row is out of the run.
    fn error(&self, index: usize, argument: &str, reason: Reason) {
        let price = self.row(index).and_then(|row| row.price).map(Amount);
        self.tell(Some(index), Severity::Error, argument, &reason);
        let Reason { code, details, text } = reason;
        let text = if argument.is_empty() { text } else { format!("{argument}: {text}") };
        if let Some(row) = self.book.lock().row(index) {
            let ending = Ending::because(Outcome::Unpaid, Reason { code, details, text });
            row.ending = Some(Box::new(Ending { price, ..ending }));
        }
    }

    fn warn(&self, rows: &[usize], argument: &str, reason: &Reason) {
        for index in rows {
            self.tell(Some(*index), Severity::Warning, argument, reason);
        }
    }

    fn of_the_whole(&self, severity: Severity, reason: &Reason) {
        self.tally().of_the_whole += usize::from(severity == Severity::Error);
        self.tell(None, severity, "", reason);
    }

    fn tell(&self, row: Option<usize>, severity: Severity, argument: &str, reason: &Reason) {
        match severity {
            Severity::Error => self.tally().errors += 1,
            Severity::Warning => self.tally().warnings += 1,
        }
        let key = row.and_then(|index| self.row(index)).map(|row| row.key).unwrap_or_default();
        let Reason { code, details, text: message } = reason.clone();
        let problem = Problem { row, key, severity, argument: argument.to_owned(), code, details, message };
        self.context.tell(Event::Problem(problem).to_json());
    }
}

/// What is wrong with an entry: what was not given is missing.
fn code_of(json: &str, argument: &str) -> ReasonCode {
    let given = match serde_json::from_str(json) {
        Ok(Value::Map(entries)) => entries,
        _ => return ReasonCode::NotAcceptable,
    };
    let name = one_name(argument.split(['.', '[']).next().unwrap_or_default());
    let is_given = given.iter().any(|(own, value)| one_name(own) == name && *value != Value::Null);
    if name.is_empty() || is_given { ReasonCode::NotAcceptable } else { ReasonCode::Missing }
}

/// The platform said no; or it could not be asked.
fn unread(error: &Error) -> Reason {
    if error.is_about_one() { Reason::of_call(ReasonCode::Refused, "", &error.kind) } else { not_checked(&error.kind) }
}

fn not_checked(kind: &ErrorKind) -> Reason {
    Reason::of_call(ReasonCode::NotChecked, "could not be checked: ", kind)
}

async fn balance(context: &Context) -> Result<(Option<Decimal>, String), Error> {
    let document = context.call("companies.balance", Vec::new()).await?;
    let root = document.root();
    let currency = root.follow(&["currency", "currency"]).as_text().unwrap_or_default().to_owned();
    Ok((root.field("balanceAmount").as_decimal(), currency))
}

/// The commission is told by tasks only: that of the newest one is the best guess.
async fn last_commission(context: &Context) -> Result<Option<Decimal>, Error> {
    match context.call("tasks.list", vec![("size", Value::Int(1))]).await {
        Ok(document) => Ok(document.root().field("items").items().next().and_then(|task| {
            let percent = task.field("commissionPercent").as_decimal();
            percent.filter(|percent| !percent.is_sign_negative())
        })),
        Err(error) if is_about_the_call(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

fn sum_up(book: &Shared, percent: Option<Decimal>) -> Plan {
    let book = book.lock();
    let mut plan = Plan { run: book.run.to_string(), rows: book.rows.len(), ..Plan::default() };
    plan.commission_percent = percent.map(Amount);
    for row in book.rows.iter().filter(|row| row.ending.is_none()) {
        plan.payable += 1;
        let price = Row::read(&row.json).ok().and_then(|row| row.price).unwrap_or_default();
        plan.total = plan.total + Amount(price);
        plan.needed = plan.needed + Amount(with_commission(price, percent.unwrap_or_default()));
    }
    plan
}
