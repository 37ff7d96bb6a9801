//! Pays out what receivers have accumulated, one after the other, as a payment run pays: nothing is changed before the plan was
//! shown and there was a go; each payout stands in the journal before it is ordered; what got no clear answer is looked at, and
//! never ordered again.
//!
//! What the look rests on: a payout takes everything that has accumulated and leaves nothing. So after an unclear answer nothing
//! left means that it was ordered. Anything else tells nothing, not even the same sum: a tip of just as much may have come in since. No
//! document shows a payout by which the order could be known again, so a person must look.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, InvalidRequest};
use crate::machine::Question;
use crate::machine::flow::{Amount, Context, Log, Outcome, Will};
use crate::value::Value;

const FLOW: &str = "pay_out";
const LOOK: &str = "experimental.accumulations.summary";
const ACT: &str = "experimental.accumulations.payout";

/// What the flow takes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Args {
    /// The receivers, each once.
    user_ids: Vec<String>,
    /// What all payouts together must not exceed, in roubles.
    limit: Option<Amount>,
    /// How long the platform may take to act on a request without a clear answer, in milliseconds.
    #[serde(default = "two_minutes")]
    settle_ms: u64,
}

const fn two_minutes() -> u64 {
    120_000
}

/// What would be paid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// In the order in which the receivers were named.
    pub rows: Vec<PlanRow>,
    /// The sum of those that can be paid out, in roubles.
    pub total: Amount,
}

/// What one receiver has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanRow {
    /// The receiver.
    pub user_id: String,
    /// What has accumulated, in roubles; the payout takes all of it.
    pub amount: Option<Amount>,
    /// What would reach the card of it, where the platform says so.
    pub amount_to_deposit: Option<Amount>,
    /// What the problem is, if there is one.
    #[serde(default)]
    pub code: Option<ReasonCode>,
    /// Why it cannot be paid out; empty if it can.
    pub problem: String,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Whether there was a go. Without, nothing was paid out.
    pub started: bool,
    /// In the order in which the receivers were named.
    pub rows: Vec<RowReport>,
    /// How many were paid out.
    pub paid_out: usize,
    /// Their sum, in roubles.
    pub amount: Amount,
}

/// What became of one receiver's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RowReport {
    /// The receiver.
    pub user_id: String,
    /// What became of it.
    pub result: RowResult,
    /// What was paid out, or would have been, in roubles.
    pub amount: Option<Amount>,
    /// What the reason is, where there is one.
    #[serde(default)]
    pub code: Option<ReasonCode>,
    /// Why it was not paid out, or what else is to be known.
    pub reason: String,
}

/// Why something was not paid out, or what else is to be known, for programs and for whoever tells it in another language. New
/// ones may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReasonCode {
    /// The platform does not tell what has accumulated.
    NotTold,
    /// Nothing has accumulated.
    Nothing,
    /// The platform said no, with the reason.
    Refused,
    /// There was no go.
    NoGo,
    /// It was stopped before this one.
    Stopped,
    /// The order was not sent, or not taken for a reason that passes.
    NotSent,
    /// What has accumulated could not be looked at.
    NotSeen,
    /// Less is there than when the plan was made.
    Less,
    /// With what has accumulated by now the limit would be exceeded.
    Limit,
    /// The platform said yes, and shows the money all the same.
    StillThere,
    /// There was no clear answer, and nothing is left: it was paid out.
    NothingLeft,
    /// There was no clear answer, and the same sum is there: it was not ordered, or a tip of just as much came in.
    SameSum,
    /// There was no clear answer, and another sum is there.
    OtherSum,
}

/// What became of one receiver's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowResult {
    /// The platform took the order: the money is on its way to the default card.
    PaidOut,
    /// Nothing was paid out.
    Unpaid,
    /// A person must look: the reason tells what was seen.
    NeedsAttention,
    /// Not done yet: start the flow again on its journal.
    Pending,
}

/// What is told while it goes on.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "snake_case", rename_all_fields = "camelCase")]
enum Event<'a> {
    /// A payout is being ordered.
    PayOut { user_id: &'a str, amount: Amount },
    /// A receiver's end.
    Result(&'a RowReport),
}

/// An order, as the journal has it before it is sent; none, once it is certain that the platform did not act on it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Order {
    amount: Amount,
}

/// Answers with a [`Report`].
pub(super) async fn start(context: Context, args: String) -> Result<Outcome, Error> {
    let (log, args): (_, Args) = Log::open(&context, FLOW, &args).await?;
    check(&args)?;
    let mut run = Run { context: &context, log, settle_ms: args.settle_ms, limit: args.limit, paid: Amount::default() };
    let plan = match run.log.recall::<Plan>("plan") {
        Some(plan) => plan,
        None => {
            let plan = plan(&context, &args).await?;
            let question = Question::Go { plan: json(&plan)? };
            if context.ask(question).await.is_none_or(|answer| answer.reveal() != "go") {
                let rows = plan
                    .rows
                    .into_iter()
                    .map(|row| row.ends(RowResult::Unpaid, Some(ReasonCode::NoGo), "there was no go"))
                    .collect();
                return report(false, rows);
            }
            run.log.note("plan", &plan).await?;
            plan
        }
    };
    let mut rows = Vec::new();
    for row in plan.rows {
        let ended = run.row(row).await?;
        if ended.result == RowResult::PaidOut {
            run.paid = run.paid + ended.amount.unwrap_or_default();
        }
        context.tell(json(&Event::Result(&ended))?);
        rows.push(ended);
    }
    report(true, rows)
}

fn check(args: &Args) -> Result<(), Error> {
    let bad = |argument: String, problem: &str| Err(Error::new(FLOW, InvalidRequest::new(argument, problem)));
    if args.user_ids.is_empty() {
        return bad("userIds".into(), "name at least one receiver");
    }
    for (index, id) in args.user_ids.iter().enumerate() {
        if args.user_ids.iter().take(index).any(|other| other.eq_ignore_ascii_case(id)) {
            return bad(
                format!("userIds[{index}]"),
                "is there twice: everything that a receiver has is paid out at once",
            );
        }
    }
    Ok(())
}

/// What everybody has. Changes nothing.
async fn plan(context: &Context, args: &Args) -> Result<Plan, Error> {
    let mut plan = Plan { rows: Vec::new(), total: Amount::default() };
    for user_id in &args.user_ids {
        let (amount, amount_to_deposit) = (None, None);
        let mut row =
            PlanRow { user_id: user_id.clone(), amount, amount_to_deposit, code: None, problem: String::new() };
        match context.call(LOOK, vec![("userId", user_id.as_str().into())]).await {
            Ok(document) => {
                row.amount = document.root().field("accumulatedAmount").as_decimal().map(Amount);
                row.amount_to_deposit = document.root().field("amountToDeposit").as_decimal().map(Amount);
                let (code, problem) = match row.amount {
                    None => (Some(ReasonCode::NotTold), "the platform does not tell what has accumulated"),
                    Some(amount) if amount <= Amount::default() => {
                        (Some(ReasonCode::Nothing), "nothing has accumulated")
                    }
                    Some(_) => (None, ""),
                };
                (row.code, row.problem) = (code, problem.into());
            }
            Err(error) if error.is_about_one() => {
                (row.code, row.problem) = (Some(ReasonCode::Refused), error.kind.to_string());
            }
            Err(error) => return Err(error),
        }
        if row.problem.is_empty() {
            plan.total = plan.total + row.amount.unwrap_or_default();
        }
        plan.rows.push(row);
    }
    match args.limit {
        Some(limit) if plan.total > limit => {
            let problem = format!("{limit} is exceeded: {} would be paid out; nothing was", plan.total);
            Err(Error::new(FLOW, InvalidRequest::new("limit", problem)))
        }
        _ => Ok(plan),
    }
}

struct Run<'a> {
    context: &'a Context,
    log: Log<'a>,
    settle_ms: u64,
    limit: Option<Amount>,
    /// What was paid out so far.
    paid: Amount,
}

impl Run<'_> {
    /// One receiver's: from wherever it stands to its end.
    async fn row(&mut self, row: PlanRow) -> Result<RowReport, Error> {
        if !row.problem.is_empty() {
            let problem = row.problem.clone();
            return Ok(row.ends(RowResult::Unpaid, row.code, &problem));
        }
        if let Some(ended) = self.log.recall::<RowReport>(&format!("end {}", row.user_id)) {
            return Ok(ended);
        }
        let order: Option<Order> = self.log.recall(&order_of(&row.user_id)).flatten();
        while order.is_none() && self.context.will() == Will::Pause {
            self.context.change(None).await;
        }
        if order.is_none() && matches!(self.context.will(), Will::Stop | Will::Cancel) {
            return Ok(row.ends(RowResult::Pending, Some(ReasonCode::Stopped), "stopped before it; it can be resumed"));
        }
        let ended = match self.drive(&row, order).await {
            Ok(ended) => ended,
            // Nobody else's either: the journal knows where it stands.
            Err(error) if !error.is_about_one() => return Err(error),
            Err(error) => {
                let reason = format!("it cannot be looked at: {}", error.kind);
                row.ends(RowResult::NeedsAttention, Some(ReasonCode::NotSeen), &reason)
            }
        };
        if ended.result != RowResult::Pending {
            self.log.note(&format!("end {}", ended.user_id), &ended).await?;
        }
        Ok(ended)
    }

    /// Orders the payout; or looks what came of `order`, which another process announced.
    async fn drive(&mut self, row: &PlanRow, order: Option<Order>) -> Result<RowReport, Error> {
        if let Some(order) = order {
            return self.after_doubt(row, order).await;
        }
        let order = match self.first_order(row).await? {
            Ok(order) => order,
            Err(ended) => return Ok(ended),
        };
        let row = &PlanRow { amount: Some(order.amount), ..row.clone() };
        self.log.note(&order_of(&row.user_id), &order).await?;
        self.context.tell(json(&Event::PayOut { user_id: &row.user_id, amount: order.amount })?);
        let args = vec![("userId", Value::from(row.user_id.as_str())), ("confirm", true.into())];
        match self.context.call(ACT, args).await {
            Ok(_) => self.after_yes(row, order).await,
            Err(error) => match &error.kind {
                // A yes that cannot be read to its end may be one all the same.
                ErrorKind::OutcomeUnknown(_) | ErrorKind::Decode(_) => self.after_doubt(row, order).await,
                kind if error.is_about_one() => {
                    Ok(row.ends(RowResult::Unpaid, Some(ReasonCode::Refused), &kind.to_string()))
                }
                // It was not sent, or not taken for a reason that passes.
                kind => {
                    let ended = row.ends(RowResult::Pending, Some(ReasonCode::NotSent), &kind.to_string());
                    self.log.note(&order_of(&row.user_id), &None::<Order>).await?;
                    Ok(ended)
                }
            },
        }
    }

    /// What is there now is what will be paid out: the plan may be old.
    async fn first_order(&self, row: &PlanRow) -> Result<Result<Order, RowReport>, Error> {
        let (planned, now) = (row.amount.unwrap_or_default(), self.left(row).await?);
        if now < planned {
            let reason = format!("{planned} had accumulated when the plan was made, and now it is {now}");
            return Ok(Err(row.ends(RowResult::NeedsAttention, Some(ReasonCode::Less), &reason)));
        }
        if self.limit.is_some_and(|limit| self.paid + now > limit) {
            let reason = format!("with {now} that has accumulated by now, the limit would be exceeded");
            return Ok(Err(row.ends(RowResult::Unpaid, Some(ReasonCode::Limit), &reason)));
        }
        Ok(Ok(Order { amount: now }))
    }

    /// The platform said yes. If it shows no, somebody must look.
    async fn after_yes(&self, row: &PlanRow, order: Order) -> Result<RowReport, Error> {
        if self.left(row).await? < order.amount {
            return Ok(row.ends(RowResult::PaidOut, None, ""));
        }
        self.settle().await;
        let left = self.left(row).await?;
        if left < order.amount {
            return Ok(row.ends(RowResult::PaidOut, None, ""));
        }
        let reason = format!("the platform said yes, and shows {left} that is not paid out");
        Ok(row.ends(RowResult::NeedsAttention, Some(ReasonCode::StillThere), &reason))
    }

    /// What came of an order without a clear answer, as far as what is left tells.
    async fn after_doubt(&self, row: &PlanRow, order: Order) -> Result<RowReport, Error> {
        // When it was sent, if it was, nobody knows.
        self.settle().await;
        let left = self.left(row).await?;
        let row = PlanRow { amount: Some(order.amount), ..row.clone() };
        if left == Amount(Decimal::ZERO) {
            let reason = "there was no clear answer, and nothing is left";
            return Ok(row.ends(RowResult::PaidOut, Some(ReasonCode::NothingLeft), reason));
        }
        let (code, may_be) = if left == order.amount {
            (ReasonCode::SameSum, "it was not ordered, or it was and a tip of just as much came in")
        } else {
            (ReasonCode::OtherSum, "it was ordered and a tip came in, or it was not and something else changed")
        };
        let reason = format!(
            "a payout of {} got no clear answer, and {left} is there now: {may_be}. experimental.payouts.list may tell, or the \
             receiver",
            order.amount
        );
        Ok(row.ends(RowResult::NeedsAttention, Some(code), &reason))
    }

    async fn left(&self, row: &PlanRow) -> Result<Amount, Error> {
        let document = self.context.call(LOOK, vec![("userId", row.user_id.as_str().into())]).await?;
        document
            .root()
            .field("accumulatedAmount")
            .as_decimal()
            .map(Amount)
            .ok_or_else(|| Error::new(LOOK, InvalidRequest::new("", "the platform does not tell what has accumulated")))
    }

    /// Gives the platform its time. What is under way is carried through, whatever the host wants.
    async fn settle(&self) {
        let until = self.context.now().saturating_add(self.settle_ms);
        while self.context.now() < until {
            self.context.until(until).await;
        }
    }
}

impl PlanRow {
    fn ends(&self, result: RowResult, code: Option<ReasonCode>, reason: &str) -> RowReport {
        RowReport { user_id: self.user_id.clone(), result, amount: self.amount, code, reason: reason.to_owned() }
    }
}

fn order_of(user_id: &str) -> String {
    format!("order {user_id}")
}

fn report(started: bool, rows: Vec<RowReport>) -> Result<Outcome, Error> {
    let is_paid_out = |row: &&RowReport| row.result == RowResult::PaidOut;
    let amount = rows.iter().filter(is_paid_out).filter_map(|row| row.amount).sum();
    let paid_out = rows.iter().filter(is_paid_out).count();
    Ok(Outcome::Report(json(&Report { started, rows, paid_out, amount })?))
}

fn json<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::new(FLOW, InvalidRequest::new("", error.to_string())))
}
