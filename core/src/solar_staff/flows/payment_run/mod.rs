//! The payment run: many rows, each one task paid to one freelancer, over an API without idempotency keys and a network
//! that drops answers. It can be killed at any instant: nobody is paid twice and nobody is forgotten.
//!
//! # How it goes
//!
//! 1. The rows are read ([`Source::Plan`]) and checked, by themselves and against the platform. Nothing is changed.
//! 2. The [`Plan`] is shown ([`Question::Go`](crate::machine::Question)). Without a `go` the run ends here.
//! 3. The rows go into the journal, then each is visited until it is settled: create, take, finish, accept, pay, paid,
//!    paid out. Before every request that changes something a line of the journal says so, and the request is only sent
//!    when the host has that line on disk.
//! 4. Every row is told once more ([`Event::Result`]), and the run ends with a [`Report`].
//!
//! A run whose journal is not empty continues where that ends. What the journal announces and the platform does not show is
//! read again before anything else is done (see `visit.rs`).
//!
//! # What it takes
//!
//! The arguments are [`Options`] as JSON. A row is an object with a `key` of the caller's own, a `freelancer`
//! (`{"id"|"uuid"|"email"|"phone": …}`) or an existing `task` (`{"id"|"uuid": …}`), a `payout` means if not the first
//! confirmed one, and everything that `tasks.create` takes; `service` stands for `categoryId`.
//!
//! # What it assumes
//!
//! - A request that got no clear answer is acted on within [`Options::settle_ms`], or never.
//! - A journal is written by one run at a time: hosts lock it.
//! - The platform refuses a second task of the same UUID. It need not refuse a second payment.

mod book;
mod crew;
mod entry;
mod options;
mod people;
mod plan;
mod reason;
mod report;
mod row;
mod visit;

use uuid::Uuid;

pub use crate::machine::flow::Amount;
use book::{Book, Halt, RowState, Shared};
pub use entry::{Act, Ending, Outcome};
use entry::{Entry, RowEntry, VERSION};
pub use options::{Limits, Mode, Options};
use reason::Reason;
pub use reason::{Details, ReasonCode, StopCode};
pub use report::{Event, Group, Plan, Problem, Report, RowReport, Severity};
pub use row::{Freelancer, Means, Row, TaskRef};
use visit::Verdict;

use crate::error::{Error, InvalidRequest, JournalError};
use crate::machine::flow::{Context, Outcome as FlowOutcome, Will};
use crate::machine::{Millis, Question, Source};

const FLOW: &str = "payment_run";
/// Namespace of the runs.
const RUNS: Uuid = Uuid::from_u128(0x6769_6777_6972_6500_7061_796d_656e_7473);
/// So many lines are kept at once.
const LINES_AT_ONCE: usize = 500;

/// What the journal says besides the rows.
#[derive(Debug, Default)]
struct Past {
    company: Option<i64>,
    balance: Option<Amount>,
    last_transaction: Option<i64>,
    started: bool,
    cancelled: bool,
}

pub(crate) async fn start(context: Context, options: String) -> Result<FlowOutcome, Error> {
    let book = Shared::new(Book::new(Uuid::nil(), Options::default()));
    let mut past = read_journal(&context, &book).await?;
    if past.cancelled {
        return Err(unusable(0, "the run was cancelled: begin a new one with a journal of its own"));
    }
    let company = company(&context).await?;
    if past.started {
        if past.company != company {
            let (was, is) = (name(past.company), name(company));
            return Err(unusable(1, &format!("it belongs to company {was}, this client acts for company {is}")));
        }
        settle_first(&context, &book);
        compare_plan(&context, &book).await?;
        context.tell(resumed(&book).to_json());
    } else {
        past = match begin(&context, &book, &options, company).await? {
            Some(past) => past,
            None => {
                let why = Reason::new(StopCode::NoGo, "not started");
                return report(&context, &book, &Past::default(), Some(why)).await;
            }
        };
    }
    work(&context, &book).await?;
    if context.will() == Will::Cancel {
        context.save(vec![Entry::Cancelled { at: context.now() }.to_json()]).await?;
    }
    report(&context, &book, &past, None).await
}

fn name(company: Option<i64>) -> String {
    company.map_or_else(|| "unknown".to_owned(), |id| id.to_string())
}

fn unusable(line: u64, problem: &str) -> Error {
    Error::new("payment_run", JournalError { line, problem: problem.to_owned() })
}

/// Fills the book from the journal. A run that was killed before its `go` was kept never began.
async fn read_journal(context: &Context, book: &Shared) -> Result<Past, Error> {
    let mut past = Past::default();
    context
        .replay(|json| {
            let problem = |problem: String| JournalError { line: 0, problem };
            if let Ok(row) = serde_json::from_str::<RowEntry<'_>>(json) {
                book.lock().rows.push(RowState::new(row.plan.get()));
                return Ok(());
            }
            let entry =
                serde_json::from_str(json).map_err(|error| problem(format!("is no entry of a run: {error}")))?;
            let mut book = book.lock();
            match entry {
                Entry::Run { version, flow, .. } if (version, flow.as_str()) != (VERSION, FLOW) => {
                    let wanted = format!("this is {FLOW}, version {VERSION}");
                    return Err(problem(format!("it was written by {flow}, version {version}; {wanted}")));
                }
                Entry::Run { base_url, .. } if base_url != context.base_url() => {
                    return Err(problem(format!("it is of {base_url}, this client is for {}", context.base_url())));
                }
                Entry::Run { company, run, options, .. } => {
                    let run = Uuid::try_parse(&run).map_err(|error| problem(error.to_string()))?;
                    *book = Book::new(run, *options);
                    past.company = company;
                }
                Entry::Go { balance, last_transaction, .. } => {
                    (past.balance, past.last_transaction, past.started) = (balance, last_transaction, true);
                }
                Entry::Do { row, act, .. } => {
                    if let Some(tries) = book.row(row as usize).and_then(|row| row.tries.get_mut(act.index())) {
                        *tries = tries.saturating_add(1);
                    }
                }
                Entry::End { row, ending } => {
                    // What the plan left out before the go stays out; whatever else is not settled for good is looked at
                    // again.
                    let is_final = !past.started || ending.result.is_settled(book.options.payout);
                    if let Some(row) = book.row(row as usize).filter(|_| is_final) {
                        row.ending = Some(Box::new(ending));
                    }
                }
                Entry::Cancelled { .. } => past.cancelled = true,
            }
            Ok(())
        })
        .await?;
    Ok(past)
}

/// What an earlier process announced may still reach the platform. Its clock is not trusted: the time counts from now.
fn settle_first(context: &Context, book: &Shared) {
    let mut book = book.lock();
    let until: Millis = context.now().saturating_add(book.options.settle_ms);
    for row in book.rows.iter_mut().filter(|row| row.tries.iter().any(|tries| *tries > 0)) {
        row.settles_at = until;
    }
}

fn resumed(book: &Shared) -> Event {
    let book = book.lock();
    let open = book.rows.iter().filter(|row| row.ending.is_none());
    let prices = open.clone().filter_map(|row| Row::read(&row.json).ok()?.price);
    Event::Resumed {
        run: book.run.to_string(),
        rows: book.rows.len(),
        open: open.count(),
        total: prices.map(Amount).sum(),
    }
}

/// A plan that is handed over again must be the journal's.
async fn compare_plan(context: &Context, book: &Shared) -> Result<(), Error> {
    let mut read = 0;
    loop {
        let rows = context.read(Source::Plan, read as u64).await?;
        if rows.is_empty() {
            break;
        }
        let book = book.lock();
        for json in &rows {
            if book.rows.get(read).is_none_or(|row| *row.json != **json) {
                let problem = format!("it is of another plan: row {} differs", read + 1);
                return Err(unusable(2 + read as u64, &problem));
            }
            read += 1;
        }
    }
    let kept = book.lock().rows.len();
    if read > 0 && read != kept {
        return Err(unusable(2 + read as u64, &format!("it is of another plan: it has {kept} rows, the plan {read}")));
    }
    Ok(())
}

/// Reads and checks the plan, asks for a go, and writes all of it down; `None`: nobody said go.
async fn begin(context: &Context, book: &Shared, options: &str, company: Option<i64>) -> Result<Option<Past>, Error> {
    let bad = |argument: &str, problem: &str| Error::new("payment_run", InvalidRequest::new(argument, problem));
    let options: Options = serde_json::from_str(options).map_err(|error| bad("options", &error.to_string()))?;
    let named = options.run.as_ref().map(|name| run_of(company, name));
    *book.lock() = Book::new(Uuid::nil(), options);
    loop {
        let read = book.lock().rows.len() as u64;
        let rows = context.read(Source::Plan, read).await?;
        if rows.is_empty() {
            break;
        }
        book.lock().rows.extend(rows.iter().map(|json| RowState::new(json)));
    }
    if book.lock().rows.is_empty() {
        return Err(bad("rows", "the plan is empty: there is nobody to pay"));
    }
    let run = named.unwrap_or_else(|| run_of_plan(company, context.now(), &book.lock().rows));
    book.lock().run = run;
    let (plan, is_begun) = plan::check(context, book).await?;
    let json = serde_json::to_string(&plan).unwrap_or_default();
    let answer = context.ask(Question::Go { plan: json }).await;
    if answer.is_none_or(|answer| answer.reveal() != "go") {
        return Ok(None);
    }
    if !plan.can_start {
        let problem = format!(
            "{} of {} rows can be paid, with {} errors: correct the plan, or ask to skip what cannot be paid",
            plan.payable, plan.rows, plan.errors
        );
        return Err(bad("rows", &problem));
    }
    let last_transaction = last_transaction(context).await?;
    write_plan(context, book, company).await?;
    let (rows, at) = (u32::try_from(plan.rows).unwrap_or(u32::MAX), context.now());
    let go = Entry::Go { rows, total: plan.total, balance: plan.balance, last_transaction, at };
    context.save(vec![go.to_json()]).await?;
    if is_begun {
        // What the other run sent last may still be acted on.
        let mut book = book.lock();
        let until = context.now().saturating_add(book.options.settle_ms);
        book.put_all_off(until);
    }
    Ok(Some(Past { company, balance: plan.balance, last_transaction, started: true, cancelled: false }))
}

/// The run of this name.
fn run_of(company: Option<i64>, name: &str) -> Uuid {
    Uuid::new_v5(&RUNS, format!("{}/{name}", self::name(company)).as_bytes())
}

/// The run of a plan without a name: the same rows in the same month are the same run, whatever journal it has. In another month
/// they are to be paid anew.
fn run_of_plan(company: Option<i64>, now: Millis, rows: &[RowState]) -> Uuid {
    let month = i64::try_from(now).ok().and_then(|now| jiff::Timestamp::from_millisecond(now).ok()).unwrap_or_default();
    let month = jiff::tz::Offset::UTC.to_datetime(month).date();
    let begun = run_of(company, &format!("plan of {:04}-{:02}", month.year(), month.month()));
    rows.iter().fold(begun, |run, row| Uuid::new_v5(&run, row::spelling(&row.json).as_bytes()))
}

async fn write_plan(context: &Context, book: &Shared, company: Option<i64>) -> Result<(), Error> {
    let (run, options, count) = {
        let book = book.lock();
        (book.run.to_string(), Box::new((*book.options).clone()), book.rows.len())
    };
    let (flow, base_url) = (FLOW.to_owned(), context.base_url());
    let first = Entry::Run { version: VERSION, flow, base_url, company, run, options, at: context.now() };
    context.restart_journal();
    let mut lines = vec![first.to_json()];
    let mut next = 0;
    while next < count || !lines.is_empty() {
        {
            let book = book.lock();
            while lines.len() < LINES_AT_ONCE
                && let Some(row) = book.rows.get(next)
            {
                lines.push(format!("{{\"plan\":{}}}", row.json));
                next += 1;
            }
        }
        context.save(core::mem::take(&mut lines)).await?;
    }
    // Rows that cannot be paid are settled as such, so that a resumed run does not try them either.
    let endings: Vec<String> = {
        let book = book.lock();
        let ended = book.rows.iter().enumerate();
        ended
            .filter_map(|(row, state)| {
                let ending = (**state.ending.as_ref()?).clone();
                Some(Entry::End { row: u32::try_from(row).unwrap_or(u32::MAX), ending }.to_json())
            })
            .collect()
    };
    if endings.is_empty() { Ok(()) } else { context.save(endings).await }
}

/// Visits rows until all are settled or the run stops.
async fn work(context: &Context, book: &Shared) -> Result<(), Error> {
    loop {
        let now = context.now();
        let over = book.is_over(context);
        let (index, active, due, done) = {
            let mut book = book.lock();
            let free = book.active < usize::from(book.options.concurrency.max(1));
            let wanted = free && !over && context.will() != Will::Pause;
            let index = wanted.then(|| book.next_row(now)).flatten();
            (index, book.active, book.next_due(), book.is_done())
        };
        match index {
            Some(index) => crew::start(context, book, |context, book| visit_once(context, book, index)),
            None if active == 0 && (over || done) => break,
            // While all hands are busy a due row waits for one of them.
            None => context.change(due.filter(|due| *due > now && !over)).await,
        }
    }
    crew::failure(book)
}

async fn visit_once(context: Context, book: Shared, index: usize) -> Result<(), Error> {
    match visit::visit(&context, &book, index).await? {
        Verdict::Left => {}
        Verdict::Later(at) => book.lock().put_off(index, at),
        Verdict::End(ending) => {
            let row = u32::try_from(index).unwrap_or(u32::MAX);
            if ending.result != Outcome::Pending {
                context.save(vec![Entry::End { row, ending: ending.clone() }.to_json()]).await?;
            }
            let key = key_of(&book, index);
            context.tell(Event::Ended(RowReport { row: index, key, ending: ending.clone() }).to_json());
            book.lock().end(index, ending);
        }
    }
    Ok(())
}

fn key_of(book: &Shared, index: usize) -> String {
    let json = book.lock().row(index).map(|row| row.json.clone()).unwrap_or_default();
    Row::read(&json).map(|row| row.key).unwrap_or_default()
}

async fn report(
    context: &Context,
    book: &Shared,
    past: &Past,
    why: Option<Reason<StopCode>>,
) -> Result<FlowOutcome, Error> {
    let mut report = Report { balance_before: past.balance, ..Report::default() };
    let count = {
        let book = book.lock();
        report.run = book.run.to_string();
        let stop = match (&book.halted, context.will()) {
            (Some(Halt::Reason(reason)), _) => Some((**reason).clone()),
            (_, Will::Cancel) => Some(Reason::new(StopCode::Cancelled, "cancelled")),
            (_, Will::Stop) => Some(Reason::new(StopCode::Stopped, "stopped")),
            _ => why,
        };
        if let Some(Reason { code, details, text }) = stop {
            (report.stopped, report.stop_code, report.stop_details) = (Some(text), Some(code), details);
        }
        book.rows.len()
    };
    if past.started {
        report.balance_after = read_balance(context).await;
        report.transactions = spent_since(context, past.last_transaction).await;
    }
    for index in 0..count {
        let (json, ending) = {
            let mut book = book.lock();
            let row = book.row(index);
            (row.as_ref().map(|row| row.json.clone()).unwrap_or_default(), row.and_then(|row| row.ending.clone()))
        };
        let row = Row::read(&json).ok();
        let ending = ending.map_or_else(
            || {
                let why = Reason::new(ReasonCode::NotFinished, "not begun, or not finished");
                let price = row.as_ref().and_then(|row| row.price).map(Amount);
                Ending { price, ..Ending::because(Outcome::Pending, why) }
            },
            |ending| *ending,
        );
        report.add(&ending);
        let key = row.map(|row| row.key).unwrap_or_default();
        context.tell(Event::Result(RowReport { row: index, key, ending }).to_json());
    }
    Ok(FlowOutcome::Report(serde_json::to_string(&report).unwrap_or_default()))
}

/// The company that the client acts for: the one it was told, else the platform's default one.
async fn company(context: &Context) -> Result<Option<i64>, Error> {
    if let Some(id) = context.company_id() {
        return Ok(Some(id));
    }
    let document = context.call("companies.list", Vec::new()).await?;
    let companies = document.root().field("items").items();
    let of = |company: &crate::codec::Node<'_>| company.field("id").as_int();
    let default = companies.clone().find(|company| company.field("isDefault").as_bool() == Some(true));
    Ok(default.or_else(|| companies.clone().next()).as_ref().and_then(of))
}

async fn read_balance(context: &Context) -> Option<Amount> {
    let document = context.call("companies.balance", Vec::new()).await.ok()?;
    document.root().field("balanceAmount").as_decimal().map(Amount)
}

const WRITE_OFF: i64 = 2;
const REFUND: i64 = 3;

async fn last_transaction(context: &Context) -> Result<Option<i64>, Error> {
    match context.call("finance.transactions", Vec::new()).await {
        Ok(document) => {
            let ids = document.root().field("items").items().filter_map(|entry| entry.field("id").as_int());
            Ok(Some(ids.max().unwrap_or_default()))
        }
        Err(error) if visit::is_about_the_call(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn spent_since(context: &Context, last: Option<i64>) -> Option<Amount> {
    let last = last?;
    let document = context.call("finance.transactions", Vec::new()).await.ok()?;
    let mut spent = rust_decimal::Decimal::ZERO;
    for entry in document.root().field("items").items() {
        if entry.field("id").as_int().is_some_and(|id| id > last) {
            // Whether write-offs carry a minus is not documented.
            let amount = entry.field("amount").as_decimal()?.abs();
            match entry.field("type").as_int() {
                Some(WRITE_OFF) => spent = spent.saturating_add(amount),
                Some(REFUND) => spent = spent.saturating_sub(amount),
                _ => {}
            }
        }
    }
    Some(Amount(spent))
}
