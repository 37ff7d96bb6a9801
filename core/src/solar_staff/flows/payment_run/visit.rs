//! One visit to one row: read where it stands, do what comes next, until it is settled or must wait.
//!
//! A visit knows nothing that is not in the journal or on the platform, so that it does not matter which process makes
//! it. Three rules keep the money safe:
//!
//! - Nothing is done that is not in the journal first.
//! - After an unclear answer nothing is done until the platform has had [`Options::settle_ms`](super::Options) to act;
//!   then it is read what became of it. A process that finds an announced act in the journal waits as long.
//! - A state is only taken from an answer to a question asked after that; nothing follows from what was intended.

mod doing;
mod requirements;

use std::sync::Arc;

use rust_decimal::Decimal;
use uuid::Uuid;

use super::book::{Halt, Shared};
use super::entry::{Act, Ending, Outcome};
use super::options::{Mode, Options};
use super::reason::{Reason, ReasonCode, StopCode, words_of};
use super::row::{Row, TaskRef};
use crate::error::{ApiErrorKind, Error, ErrorKind};
use crate::machine::Millis;
use crate::machine::flow::Amount;
use crate::machine::flow::Context;
use crate::value::Value;

use self::doing::Did;
pub(super) use self::doing::create_args;

/// So often an act is announced; then a person must look.
const MAX_TRIES: u8 = 3;
/// So often in a row a row may be out of reach.
const MAX_UNREACHED: u8 = 6;

/// What comes of a visit.
pub(super) enum Verdict {
    /// The row is settled.
    End(Ending),
    /// Come back then.
    Later(Millis),
    /// The run is over; the row is as it was.
    Left,
}

/// What the platform says of a task.
#[derive(Clone, Debug)]
struct Task {
    state: i64,
    id: Option<i64>,
    price: Option<Decimal>,
    cost: Option<Decimal>,
    worker: Option<i64>,
}

/// Where a row stands.
#[derive(Clone, Debug)]
enum Place {
    /// There is no task.
    Missing,
    /// There is one.
    Task(Task),
    /// It could not be read.
    Unreached(Reason),
    /// The run is over, so it was not read.
    Over,
}

/// What comes next.
enum Next {
    Do(Act),
    WaitFor(ReasonCode),
    End(Ending),
    Unreached(Reason),
    Over,
}

/// See [the module](self).
pub(super) struct Visit<'a> {
    context: &'a Context,
    book: &'a Shared,
    options: Arc<Options>,
    index: usize,
    row: Row,
    uuid: Uuid,
    /// The last that was read of it.
    seen: Option<Task>,
    /// When that reading began: what an answer tells may be as old.
    read_at: Millis,
}

/// Visits a row.
pub(super) async fn visit(context: &Context, book: &Shared, index: usize) -> Result<Verdict, Error> {
    let (json, run, options) = {
        let mut book = book.lock();
        let (run, options) = (book.run, Arc::clone(&book.options));
        match book.row(index) {
            Some(row) => (row.json.clone(), run, options),
            None => return Ok(Verdict::Left),
        }
    };
    let row = match Row::read(&json) {
        Ok(row) => row,
        // The plan was checked, so only a damaged one gets here.
        Err(error) => {
            return Ok(Verdict::End(ending(Outcome::Unpaid, ReasonCode::NotAcceptable, error.to_string())));
        }
    };
    let uuid = row.task_uuid(run);
    Visit { context, book, options, index, row, uuid, seen: None, read_at: 0 }.go().await
}

fn ending(result: Outcome, code: ReasonCode, reason: impl Into<String>) -> Ending {
    Ending::because(result, Reason::new(code, reason))
}

impl Visit<'_> {
    async fn go(mut self) -> Result<Verdict, Error> {
        let mut place = if self.is_untouched() { Place::Missing } else { self.read().await? };
        let mut refused: Option<(Act, Reason)> = None;
        loop {
            let next = match place {
                Place::Unreached(why) => Next::Unreached(why),
                Place::Over => Next::Over,
                Place::Missing => self.next_without_task(),
                Place::Task(task) => self.next(&task).await?,
            };
            let act = match next {
                Next::End(ending) => return Ok(Verdict::End(self.with_task(ending))),
                _ if self.book.is_over(self.context) => return Ok(Verdict::Left),
                Next::Over => return Ok(Verdict::Left),
                Next::Unreached(why) => return Ok(self.unreached(why)),
                Next::WaitFor(code) => return Ok(self.wait(code)),
                Next::Do(act) => act,
            };
            if let Some((before, why)) = &refused
                && *before == act
            {
                return self.give_up(act, why.clone()).await;
            }
            if let Some(verdict) = self.objection(act) {
                return Ok(verdict);
            }
            if act == Act::Take
                && let Err(verdict) = self.meet_requirements().await?
            {
                return Ok(verdict);
            }
            place = match self.act(act).await? {
                Did::Yes => self.after(act).await?,
                Did::No(why) => {
                    refused = Some((act, why));
                    self.read().await?
                }
                Did::Unclear => self.read().await?,
                Did::Nothing(why) => Place::Unreached(why),
                Did::Over => Place::Over,
            };
        }
    }

    /// Why an act that comes next by the state of the task is not done now.
    fn objection(&self, act: Act) -> Option<Verdict> {
        let (tries, done, settles_at) = self.with_state(|row| {
            let at = |counts: &[u8; Act::COUNT]| counts.get(act.index()).copied().unwrap_or_default();
            (at(&row.tries), row.done & act.bit() != 0, row.settles_at)
        });
        let attention = |reason| Some(Verdict::End(self.with_task(Ending::because(Outcome::NeedsAttention, reason))));
        if done {
            let text = format!("the platform said yes to {} and does not show it", act.operation());
            return attention(Reason::new(ReasonCode::NotShown, text).act(act));
        }
        // It was announced before. What was read may be from before the platform acted.
        if tries > 0 && self.read_at < settles_at {
            return Some(Verdict::Later(settles_at));
        }
        if tries >= MAX_TRIES {
            let text = format!("{} was sent {tries} times and nothing came of it", act.operation());
            return attention(Reason::new(ReasonCode::NothingCame, text).act(act).tries(tries.into()));
        }
        None
    }

    /// Whether no process can have done anything for this row.
    fn is_untouched(&self) -> bool {
        self.row.task.is_none() && self.state(|row| row.tries == [0; Act::COUNT])
    }

    fn next_without_task(&self) -> Next {
        if self.row.task.is_some() {
            return Next::End(ending(Outcome::Unpaid, ReasonCode::NoTask, "there is no such task"));
        }
        Next::Do(Act::Create)
    }

    async fn next(&mut self, task: &Task) -> Result<Next, Error> {
        if let (Some(planned), Some(actual)) = (self.row.price, task.price)
            && planned != actual
        {
            let text = format!("the task costs {actual}, the plan says {planned}");
            let reason = Reason::new(ReasonCode::OtherPrice, text).amounts(actual, planned);
            return Ok(Next::End(Ending::because(Outcome::NeedsAttention, reason)));
        }
        let acts = self.options.mode == Mode::ActFor;
        let unpaid = |code, text: &str| Next::End(ending(Outcome::Unpaid, code, text));
        let attention = |code, text: &str| Next::End(ending(Outcome::NeedsAttention, code, text));
        Ok(match task.state {
            1 | 2 if !acts => Next::WaitFor(ReasonCode::WaitsForFreelancer),
            1 => Next::Do(Act::Take),
            2 => Next::Do(Act::Finish),
            3 => Next::Do(Act::Accept),
            4 => Next::Do(Act::Pay),
            5 if self.options.payout => self.next_of_payout().await?,
            5 => Next::End(Ending::plain(Outcome::Paid)),
            12 => Next::WaitFor(ReasonCode::WaitsForPayment),
            6 => unpaid(ReasonCode::DeclinedByFreelancer, "declined by the freelancer"),
            8 => unpaid(ReasonCode::DeclinedByCustomer, "declined by the customer"),
            11 => attention(ReasonCode::Cancelled, "cancelled; the freelancer has not confirmed it"),
            13 => attention(ReasonCode::Dispute, "the freelancer opened a dispute"),
            14 => attention(ReasonCode::DeadlinePassed, "the deadline has passed: prolong it or cancel"),
            16 => attention(ReasonCode::ChangesWait, "changes wait for the freelancer's approval"),
            state => {
                let text = format!("state {state} is not documented");
                let reason = Reason::new(ReasonCode::UnknownState, text).state(state);
                Next::End(Ending::because(Outcome::NeedsAttention, reason))
            }
        })
    }

    async fn next_of_payout(&mut self) -> Result<Next, Error> {
        if !self.book.turn(self.context).await {
            return Ok(Next::Over);
        }
        let status = match self.context.call("finance.payout_status", vec![self.named()]).await {
            Ok(document) => document.root().field("payoutStatus").as_int(),
            Err(error) => match &error.kind {
                ErrorKind::Api(api) if api.kind() == ApiErrorKind::NotFound => return Ok(Next::Do(Act::Payout)),
                _ => return self.unread(error).map(Next::Unreached),
            },
        };
        let attention = |code, text: &str| Next::End(ending(Outcome::NeedsAttention, code, text));
        Ok(match status {
            Some(2) => Next::End(Ending::plain(Outcome::PaidOut)),
            Some(10 | 1) => Next::WaitFor(ReasonCode::WaitsForPayout),
            Some(3) => attention(ReasonCode::PayoutDeclined, "paid, but the payout was declined"),
            Some(5) => attention(ReasonCode::PayoutInPart, "paid, but only a part was paid out"),
            status => {
                let state = status.unwrap_or_default();
                let text = format!("paid, but payout status {state} is not documented");
                let reason = Reason::new(ReasonCode::UnknownPayoutState, text).state(state);
                Next::End(Ending::because(Outcome::NeedsAttention, reason))
            }
        })
    }

    /// Where the row stands after an act that the platform said yes to. What follows a payment is always read: it may
    /// be queued.
    async fn after(&mut self, act: Act) -> Result<Place, Error> {
        let known = |state| Place::Task(Task { state, id: None, price: None, cost: None, worker: None });
        self.with_state(|row| {
            row.unreached = 0;
            row.waiting_since = None;
            row.waits = 0;
            row.done |= act.bit();
        });
        match act {
            Act::Create => Ok(known(1)),
            Act::Take => Ok(known(2)),
            Act::Finish => Ok(known(3)),
            Act::Accept => Ok(known(4)),
            Act::Sign | Act::Pay | Act::Payout => self.read().await,
        }
    }

    /// The platform refused the act, and it is still what comes next.
    async fn give_up(&mut self, act: Act, why: Reason) -> Result<Verdict, Error> {
        if act == Act::Pay
            && let Some((balance, cost)) = self.missing_balance().await?
        {
            let text = format!("the balance ran out: {balance} left, {cost} needed; the platform said: {}", why.text);
            let mut stop = Reason::new(StopCode::NoBalance, text).amounts(balance, cost);
            stop.details.said = why.details.said;
            self.book.lock().halt(Halt::Reason(Box::new(stop)));
            return Ok(Verdict::Left);
        }
        // What was paid and cannot be paid out is not unpaid.
        let result = if act == Act::Payout { Outcome::NeedsAttention } else { Outcome::Unpaid };
        let reason = Reason { text: format!("{}: {}", act.operation(), why.text), ..why }.act(act);
        Ok(Verdict::End(self.with_task(Ending::because(result, reason))))
    }

    /// What is there, and what the task costs, if that is more.
    async fn missing_balance(&self) -> Result<Option<(Decimal, Decimal)>, Error> {
        let Some(cost) = self.seen.as_ref().and_then(|task| task.cost) else { return Ok(None) };
        let document = match self.context.call("companies.balance", Vec::new()).await {
            Ok(document) => document,
            Err(_) => return Ok(None),
        };
        let balance = document.root().field("balanceAmount").as_decimal();
        Ok(balance.filter(|balance| *balance < cost).map(|balance| (balance, cost)))
    }

    /// How calls name the task.
    fn named(&self) -> (&'static str, Value) {
        match &self.row.task {
            None => ("uuid", Value::Text(self.uuid.to_string())),
            Some(task) => task.named(),
        }
    }

    /// Asks the platform where the task stands.
    async fn read(&mut self) -> Result<Place, Error> {
        if !self.book.turn(self.context).await {
            return Ok(Place::Over);
        }
        self.read_at = self.context.now();
        let document = match self.context.call("tasks.get", vec![self.named()]).await {
            Ok(document) => document,
            Err(error) => match &error.kind {
                ErrorKind::Api(api) if api.kind() == ApiErrorKind::NotFound => return Ok(Place::Missing),
                _ => return self.unread(error).map(Place::Unreached),
            },
        };
        let root = document.root();
        let amount = |name| root.field(name).as_decimal();
        let price = amount("price");
        let extra = [amount("commissionAmount"), amount("serviceFeeCompensation")];
        let task = Task {
            state: root.field("state").as_int().unwrap_or_default(),
            id: root.field("id").as_int(),
            price,
            cost: price.map(|price| extra.into_iter().flatten().fold(price, Decimal::saturating_add)),
            worker: root.follow(&["worker", "id"]).as_int(),
        };
        self.with_state(|row| row.unreached = 0);
        self.seen = Some(task.clone());
        Ok(Place::Task(task))
    }

    /// Why something could not be read, if that is the row's trouble and not the run's.
    fn unread(&self, error: Error) -> Result<Reason, Error> {
        if !is_about_the_call(&error) {
            return Err(error);
        }
        Ok(Reason::new(ReasonCode::Unreached, error.to_string()).said(words_of(&error.kind)))
    }

    fn unreached(&self, why: Reason) -> Verdict {
        let times = self.with_state(|row| {
            row.unreached = row.unreached.saturating_add(1);
            row.unreached
        });
        if times < MAX_UNREACHED {
            return Verdict::Later(self.context.now() + 5_000 * (1 << u64::from(times)));
        }
        // Whether money moved is only open where it was announced.
        let money = self.tries(Act::Pay) > 0 || self.tries(Act::Payout) > 0;
        let result = if money { Outcome::NeedsAttention } else { Outcome::Pending };
        let reason = Reason { text: format!("out of reach: {}", why.text), ..why };
        Verdict::End(self.with_task(Ending::because(result, reason)))
    }

    /// Comes back later, less and less often, until patience ends.
    fn wait(&self, code: ReasonCode) -> Verdict {
        if self.book.is_over(self.context) {
            return Verdict::Left;
        }
        let now = self.context.now();
        let (first, longest) = if code == ReasonCode::WaitsForFreelancer { (30_000, 600_000) } else { (2_000, 60_000) };
        let (since, waits) = self.with_state(|row| {
            let since = *row.waiting_since.get_or_insert(now);
            row.waits = row.waits.saturating_add(1);
            (since, row.waits)
        });
        if now.saturating_sub(since) >= self.options.patience_ms {
            let text = match code {
                ReasonCode::WaitsForFreelancer => "still waiting for the freelancer",
                ReasonCode::WaitsForPayment => "still waiting for the payment queue",
                _ => "still waiting for the payout",
            };
            return Verdict::End(self.with_task(ending(Outcome::Pending, code, text)));
        }
        let pause = (first << u64::from(waits.min(12) - 1)).min(longest);
        Verdict::Later(now + pause)
    }

    /// The ending with what is known of the task.
    fn with_task(&self, ending: Ending) -> Ending {
        let seen = self.seen.as_ref();
        let task_uuid = match &self.row.task {
            None if self.is_untouched() => None,
            None => Some(self.uuid.to_string()),
            Some(TaskRef::Uuid(uuid)) => Some(uuid.clone()),
            Some(TaskRef::Id(_)) => None,
        };
        let task_id = match self.row.task {
            Some(TaskRef::Id(id)) => Some(id),
            _ => seen.and_then(|task| task.id),
        };
        let price = seen.and_then(|task| task.price).or(self.row.price).map(Amount);
        Ending { task_id, task_uuid, price, cost: seen.and_then(|task| task.cost).map(Amount), ..ending }
    }

    fn tries(&self, act: Act) -> u8 {
        self.state(|row| row.tries.get(act.index()).copied().unwrap_or_default())
    }

    fn state<T: Default>(&self, read: impl Fn(&super::book::RowState) -> T) -> T {
        self.book.lock().row(self.index).map_or_else(T::default, |row| read(row))
    }

    fn with_state<T: Default>(&self, change: impl FnOnce(&mut super::book::RowState) -> T) -> T {
        self.book.lock().row(self.index).map_or_else(T::default, change)
    }
}

/// Whether an error concerns this call alone, so that the run can go on.
pub(super) fn is_about_the_call(error: &Error) -> bool {
    match &error.kind {
        ErrorKind::Api(api) => api.kind() != ApiErrorKind::Authentication,
        ErrorKind::TwoFactorRequired(_) | ErrorKind::Journal(_) => false,
        _ => true,
    }
}
