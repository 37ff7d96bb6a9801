//! What is checked before anything is changed.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rust_decimal::Decimal;

use super::amount::Amount;
use super::book::{Shared, with_commission};
use super::crew::crew;
use super::entry::{Ending, Outcome};
use super::people;
use super::report::{Event, Plan, Problem, Severity};
use super::row::{Row, TaskRef};
use super::visit::{create_args, is_about_the_call};
use crate::error::{Error, ErrorKind};
use crate::machine::flow::Context;
use crate::value::Value;

/// Checks all rows of the book. Those that cannot be paid are ended there.
pub(super) async fn check(context: &Context, book: &Shared) -> Result<Plan, Error> {
    let count = book.lock().rows.len();
    let problems = Arc::new(Problems::default());
    check_rows(context, book, &problems, count).await?;
    check_people(context, book, &problems, count).await?;
    let (balance, currency) = balance(context).await?;
    let percent = book.lock().options.commission_percent;
    let percent = match percent {
        Some(percent) => Some(percent.0),
        None => last_commission(context).await?,
    };
    let (mut plan, limit, skip) = sum_up(book, count, percent);
    plan.balance = balance.map(Amount);
    plan.currency = currency;
    if let Some(limit) = limit.filter(|limit| plan.total > *limit) {
        problems.whole(context, Severity::Error, format!("the prices add up to {}, the limit is {limit}", plan.total));
    }
    match plan.balance {
        Some(balance) if balance < plan.needed => {
            let message = format!("{} are needed with commission, the balance is {balance}", plan.needed);
            problems.whole(context, Severity::Error, message);
        }
        _ if percent.is_none() && plan.payable > 0 => {
            let message =
                "the commission is not known before the first task: the balance was held against the prices alone";
            problems.whole(context, Severity::Warning, message.into());
        }
        _ => {}
    }
    (plan.errors, plan.warnings) = problems.counts();
    let whole = problems.of_the_whole();
    plan.can_start = plan.payable > 0 && whole == 0 && (plan.errors == 0 || skip);
    Ok(plan)
}

/// What a row itself says: readable, complete, its key its own.
async fn check_rows(context: &Context, book: &Shared, problems: &Problems, count: usize) -> Result<(), Error> {
    let mut keys: BTreeMap<String, usize> = BTreeMap::new();
    for index in 0..count {
        let (json, run, limit) = {
            let mut book = book.lock();
            let (run, limit) = (book.run, book.options.limits.price);
            (book.row(index).map(|row| row.json.clone()).unwrap_or_default(), run, limit)
        };
        let row = match Row::read(&json) {
            Ok(row) => row,
            Err(error) => {
                problems.add(context, book, index, "", Severity::Error, &error.argument, &error.problem);
                continue;
            }
        };
        if let Some(first) = keys.insert(row.key.clone(), index) {
            let message = format!("row {} has the same key: the same key is the same payment", first + 1);
            problems.add(context, book, index, &row.key, Severity::Error, "key", &message);
            continue;
        }
        if let (Some(price), Some(limit)) = (row.price, limit)
            && price > limit.0
        {
            let message = format!("{price} is over the limit of {limit} for one row");
            problems.add(context, book, index, &row.key, Severity::Error, "price", &message);
            continue;
        }
        if row.task.is_none() {
            let args = create_args(&row, row.task_uuid(run), &super::book::Person { id: 1, uuid: None });
            if let Err(error) = context.check("tasks.create", Value::Map(args)).await {
                problems.add_error(context, book, index, &row.key, &error);
            }
        }
    }
    Ok(())
}

/// What the platform says of the freelancers, of the tasks that exist and, where wanted, of the tasks to be made.
async fn check_people(context: &Context, book: &Shared, problems: &Arc<Problems>, count: usize) -> Result<(), Error> {
    // One look at each freelancer, however many rows name them.
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut alone = Vec::new();
    for index in 0..count {
        let json = {
            let mut book = book.lock();
            match book.row(index) {
                Some(row) if row.ending.is_none() => row.json.clone(),
                _ => continue,
            }
        };
        match Row::read(&json) {
            Ok(Row { freelancer: Some(who), .. }) => groups.entry(format!("{who:?}")).or_default().push(index),
            _ => alone.push(vec![index]),
        }
    }
    let groups: Arc<Vec<Vec<usize>>> = Arc::new(groups.into_values().chain(alone).collect());
    let (own, wanted) = (Arc::clone(problems), groups.len());
    crew(context, book, wanted, move |context, book, number| {
        let (problems, groups) = (Arc::clone(&own), Arc::clone(&groups));
        async move {
            let rows = groups.get(number).map(Vec::as_slice).unwrap_or_default();
            check_group(&context, &book, &problems, rows).await
        }
    })
    .await
}

async fn check_group(context: &Context, book: &Shared, problems: &Problems, rows: &[usize]) -> Result<(), Error> {
    let read = |index: usize| {
        let json = book.lock().row(index).map(|row| row.json.clone()).unwrap_or_default();
        Row::read(&json).ok()
    };
    let Some(first) = rows.first().and_then(|index| read(*index)) else { return Ok(()) };
    if !book.turn(context).await {
        return Ok(());
    }
    let Some(who) = &first.freelancer else {
        return check_task(context, book, problems, rows, &first).await;
    };
    let found = match people::find(context, who).await {
        Ok(Some(found)) => found,
        Ok(None) => {
            let message = "the platform does not know this freelancer: invite them first";
            return Ok(problems.add_all(context, book, rows, Severity::Error, "freelancer", message));
        }
        Err(error) if is_about_the_call(&error) => {
            return Ok(problems.add_all(context, book, rows, Severity::Error, "freelancer", &error.kind.to_string()));
        }
        Err(error) => return Err(error),
    };
    for index in rows {
        if let Some(row) = book.lock().row(*index) {
            row.person = Some(found.person());
        }
    }
    let warn = |message: &str| problems.add_all(context, book, rows, Severity::Warning, "freelancer", message);
    if found.registered == Some(false) {
        warn("the freelancer has not registered yet, and cannot take a task before");
    } else if found.verified == Some(false) {
        warn("the freelancer is not verified yet, and may not be able to take a task");
    }
    if let Some(day) = found.tax_blocked_till {
        warn(&format!("the freelancer's taxation status cannot be changed until {day}"));
    }
    let (payout, validate, run) = {
        let book = book.lock();
        (book.options.payout, book.options.validate, book.run)
    };
    let named = rows.iter().filter_map(|index| read(*index)).all(|row| row.payout.is_some());
    if payout && !named {
        if !book.turn(context).await {
            return Ok(());
        }
        match people::confirmed_means(context, found.id).await {
            Ok(Some(_)) => {}
            Ok(None) => {
                let message = "the freelancer has no confirmed card or account for the payout";
                return Ok(problems.add_all(context, book, rows, Severity::Error, "payout", message));
            }
            Err(error) if is_about_the_call(&error) => warn_all(context, book, problems, rows, "payout", &error),
            Err(error) => return Err(error),
        }
    }
    if validate {
        for index in rows {
            let Some(row) = read(*index) else { continue };
            if !book.turn(context).await {
                return Ok(());
            }
            let mut args = create_args(&row, row.task_uuid(run), &found.person());
            args.push(("validateOnly".into(), Value::Bool(true)));
            match context.call_with("tasks.create", Value::Map(args)).await {
                Err(error) if !is_about_the_call(&error) => return Err(error),
                Err(error) if matches!(error.kind, ErrorKind::OutcomeUnknown(_) | ErrorKind::Transport(_)) => {
                    warn_all(context, book, problems, &[*index], "", &error);
                }
                Err(error) => problems.add_error(context, book, *index, &row.key, &error),
                Ok(_) => {}
            }
        }
    }
    Ok(())
}

fn warn_all(context: &Context, book: &Shared, problems: &Problems, rows: &[usize], argument: &str, error: &Error) {
    let message = format!("could not be checked: {}", error.kind);
    problems.add_all(context, book, rows, Severity::Warning, argument, &message);
}

/// A task that exists must be one that can still be paid.
async fn check_task(
    context: &Context,
    book: &Shared,
    problems: &Problems,
    rows: &[usize],
    row: &Row,
) -> Result<(), Error> {
    let named = match &row.task {
        Some(TaskRef::Id(id)) => ("taskId", Value::Int(*id)),
        Some(TaskRef::Uuid(uuid)) => ("uuid", Value::Text(uuid.clone())),
        None => return Ok(()),
    };
    let document = match context.call("tasks.get", vec![named]).await {
        Ok(document) => document,
        Err(error) if is_about_the_call(&error) => {
            return Ok(problems.add_all(context, book, rows, Severity::Error, "task", &error.kind.to_string()));
        }
        Err(error) => return Err(error),
    };
    let root = document.root();
    let (state, price) = (root.field("state").as_int().unwrap_or_default(), root.field("price").as_decimal());
    if let (Some(planned), Some(actual)) = (row.price, price)
        && planned != actual
    {
        let message = format!("the task costs {actual}, the row says {planned}");
        problems.add_all(context, book, rows, Severity::Error, "price", &message);
    } else if !matches!(state, 1..=5 | 12) {
        let message = format!("the task is in state {state} and cannot be paid from there");
        problems.add_all(context, book, rows, Severity::Error, "task", &message);
    } else if state == 5 {
        problems.add_all(context, book, rows, Severity::Warning, "task", "the task is paid already");
    }
    Ok(())
}

async fn balance(context: &Context) -> Result<(Option<Decimal>, String), Error> {
    let document = context.call("companies.balance", Vec::new()).await?;
    let root = document.root();
    let currency = root.field("currency");
    let name = ["code", "title", "name"].into_iter().find_map(|name| currency.field(name).as_text());
    Ok((root.field("balanceAmount").as_decimal(), name.unwrap_or_default().to_owned()))
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

fn sum_up(book: &Shared, count: usize, percent: Option<Decimal>) -> (Plan, Option<Amount>, bool) {
    let book = book.lock();
    let mut plan = Plan { run: book.run.to_string(), rows: count, ..Plan::default() };
    plan.commission_percent = percent.map(Amount);
    for row in book.rows.iter().filter(|row| row.ending.is_none()) {
        plan.payable += 1;
        let price = Row::read(&row.json).ok().and_then(|row| row.price).unwrap_or_default();
        plan.total = plan.total + Amount(price);
        plan.needed = plan.needed + Amount(with_commission(price, percent.unwrap_or_default()));
    }
    (plan, book.options.limits.total, book.options.skip_invalid)
}

/// The problems found so far.
#[derive(Default)]
struct Problems(Mutex<Found>);

#[derive(Default)]
struct Found {
    errors: usize,
    warnings: usize,
    of_the_whole: usize,
}

impl Problems {
    #[allow(clippy::too_many_arguments)]
    fn add(
        &self,
        context: &Context,
        book: &Shared,
        index: usize,
        key: &str,
        severity: Severity,
        argument: &str,
        message: &str,
    ) {
        self.count(severity, false);
        if severity == Severity::Error {
            let mut book = book.lock();
            if let Some(row) = book.row(index) {
                let price = Row::read(&row.json).ok().and_then(|row| row.price).map(Amount);
                let reason = if argument.is_empty() { message.to_owned() } else { format!("{argument}: {message}") };
                let (task_id, task_uuid, cost) = (None, None, None);
                let ending = Ending { result: Outcome::Unpaid, reason, task_id, task_uuid, price, cost };
                row.ending = Some(Box::new(ending));
            }
        }
        let (key, argument, message) = (key.to_owned(), argument.to_owned(), message.to_owned());
        context.tell(Event::Problem(Problem { row: Some(index), key, severity, argument, message }).to_json());
    }

    fn add_all(
        &self,
        context: &Context,
        book: &Shared,
        rows: &[usize],
        severity: Severity,
        argument: &str,
        message: &str,
    ) {
        for index in rows {
            let json = book.lock().row(*index).map(|row| row.json.clone()).unwrap_or_default();
            let key = Row::read(&json).map(|row| row.key).unwrap_or_default();
            self.add(context, book, *index, &key, severity, argument, message);
        }
    }

    fn add_error(&self, context: &Context, book: &Shared, index: usize, key: &str, error: &Error) {
        let (argument, message) = match &error.kind {
            ErrorKind::InvalidRequest(invalid) => (invalid.argument.clone(), invalid.problem.clone()),
            kind => (String::new(), kind.to_string()),
        };
        self.add(context, book, index, key, Severity::Error, &argument, &message);
    }

    fn whole(&self, context: &Context, severity: Severity, message: String) {
        self.count(severity, true);
        let (row, key, argument) = (None, String::new(), String::new());
        context.tell(Event::Problem(Problem { row, key, severity, argument, message }).to_json());
    }

    fn count(&self, severity: Severity, whole: bool) {
        let mut found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match severity {
            Severity::Error => found.errors += 1,
            Severity::Warning => found.warnings += 1,
        }
        found.of_the_whole += usize::from(whole && severity == Severity::Error);
    }

    fn counts(&self) -> (usize, usize) {
        let found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (found.errors, found.warnings)
    }

    fn of_the_whole(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).of_the_whole
    }
}
