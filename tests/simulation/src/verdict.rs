//! What a scenario must have come to: every claim of the run, held against the world's own ledger.

use std::collections::BTreeMap;

use gigwire::error::{Error, ErrorKind};
use gigwire::solar_staff::payment_run::{Amount, Group, Outcome as RowOutcome, Report, RowReport};
use gigwire_sandbox::ledger::{Account, Reason};
use gigwire_sandbox::money::Money;
use rust_decimal::Decimal;

use crate::faults::Fault;
use crate::simulation::{Outcome, Simulation};

/// What went wrong in a scenario.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weather {
    /// Nothing.
    Fair,
    /// Networks, platforms and processes failed; all rows could be paid, and the last process could finish.
    #[default]
    Rough,
    /// People did too: they declined, disputed, spent, cancelled, sent money back; or rows could not be paid at all, or
    /// the last process was killed.
    Foul,
}

/// How rows ended, by the weather of their scenario.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Endings {
    /// The weather.
    pub weather: Weather,
    /// Rows by their end; rows of a run that never told are under `None`.
    pub rows: BTreeMap<Option<&'static str>, u64>,
    /// Reasons of the rows that need attention, without their numbers.
    pub reasons: BTreeMap<String, u64>,
}

/// The money of a row, as the ledger has it.
#[derive(Debug, Clone, Copy, Default)]
struct Flow {
    payments: i64,
    returned: i64,
    earned: i64,
    payouts: i64,
    cost: Money,
    out: Money,
    price: Money,
}

fn name(outcome: RowOutcome) -> &'static str {
    match outcome {
        RowOutcome::Paid => "paid",
        RowOutcome::PaidOut => "paid out",
        RowOutcome::Unpaid => "unpaid",
        RowOutcome::NeedsAttention => "needs attention",
        RowOutcome::Pending => "pending",
    }
}

/// Judges a scenario that has ended.
pub fn pronounce(mut sim: Simulation) -> Outcome {
    if !sim.server.world().ledger().is_sound() {
        sim.witness.object("the world's ledger is not sound: a mistake of the sandbox");
    }
    let told = sim.told.take();
    let mut endings = Endings { weather: weather_of(&sim), ..Endings::default() };
    for index in 0..sim.rows.len() {
        let flow = flow_of(&mut sim, index);
        let net = flow.payments - flow.returned;
        if net > 1 || flow.earned > 1 {
            sim.witness.object(format!("row {index} was paid {} times", net.max(flow.earned)));
        }
        if flow.out > flow.price {
            sim.witness.object(format!("row {index}: {} were paid out, its price is {}", flow.out, flow.price));
        }
        let claim = told.as_ref().and_then(|(_, rows)| rows.get(index));
        *endings.rows.entry(claim.map(|claim| name(claim.ending.result))).or_default() += 1;
        if let Some(claim) = claim {
            check_claim(&mut sim, index, claim, &flow);
            if claim.ending.result == RowOutcome::NeedsAttention {
                *endings.reasons.entry(without_numbers(&claim.ending.reason)).or_default() += 1;
            }
        }
    }
    if sim.scenario.fair && told.is_none() && sim.rows.iter().any(|row| row.payable) {
        sim.witness.object("nothing went wrong, and there is no report");
    }
    Outcome { violations: sim.witness.violations, faults: sim.faults, endings, trace: sim.trace.into_text() }
}

fn weather_of(sim: &Simulation) -> Weather {
    let people = [
        Fault::BadRow,
        Fault::Cancel,
        Fault::Declined,
        Fault::Dispute,
        Fault::NoGo,
        Fault::PayoutFails,
        Fault::PayoutPartly,
        Fault::Returned,
        Fault::Spent,
    ];
    let finishes = sim.scenario.lives.last().is_some_and(|life| life.calm);
    match sim.scenario.fair {
        true => Weather::Fair,
        false if finishes && !people.iter().any(|fault| sim.faults.has(*fault)) => Weather::Rough,
        false => Weather::Foul,
    }
}

/// What a row claims must be what the ledger has.
fn check_claim(sim: &mut Simulation, index: usize, claim: &RowReport, flow: &Flow) {
    let ending = &claim.ending;
    let net = flow.payments - flow.returned;
    let has_money = net == 1 && flow.earned == 1;
    let (out, result, reason) = (flow.out, ending.result, &ending.reason);
    let agrees = match result {
        RowOutcome::Paid => has_money,
        RowOutcome::PaidOut => has_money && out == flow.price,
        RowOutcome::Unpaid => net == 0,
        RowOutcome::NeedsAttention | RowOutcome::Pending => true,
    };
    if !agrees {
        let name = name(result);
        sim.witness.object(format!("row {index} is told to be {name} ({reason}); the ledger says {flow:?}"));
    }
    let done = matches!(result, RowOutcome::Paid | RowOutcome::PaidOut);
    if !done && reason.is_empty() {
        sim.witness.object(format!("row {index} is {} without a reason", name(result)));
    }
    if done {
        let told = [ending.price, ending.cost].map(|amount| amount.map(|amount| money(amount.0)));
        if told != [Some(flow.price), Some(flow.cost)] {
            sim.witness.object(format!("row {index} is told to cost {told:?}; the ledger says {flow:?}"));
        }
    }
    let payable = sim.rows.get(index).is_some_and(|row| row.payable);
    if sim.scenario.fair && payable && !done {
        sim.witness.object(format!("nothing went wrong, and row {index} is {}: {reason}", name(result)));
    }
}

fn money(amount: Decimal) -> Money {
    Money::parse(&amount.to_string()).unwrap_or_default()
}

fn flow_of(sim: &mut Simulation, index: usize) -> Flow {
    let mut flow = Flow::default();
    let Some(row) = sim.rows.get(index) else { return flow };
    let tasks: Vec<(u64, Money)> = sim
        .server
        .world()
        .solar_staff()
        .tasks
        .values()
        .filter(|task| task.title == row.title)
        .map(|task| (task.id, task.price))
        .collect();
    if tasks.len() > 1 {
        sim.witness.object(format!("row {index} has {} tasks", tasks.len()));
    }
    for (id, price) in tasks {
        flow.price = price;
        for entry in sim.server.world().ledger().entries().filter(|entry| entry.task_id == Some(id)) {
            match entry.reason {
                Reason::Payment => {
                    flow.payments += 1;
                    flow.cost = flow.cost + entry.amount;
                }
                Reason::PaymentReturned => {
                    flow.returned += 1;
                    flow.cost = flow.cost - entry.amount;
                }
                Reason::Earning => flow.earned += 1,
                Reason::Payout => {
                    flow.payouts += 1;
                    flow.out = flow.out + entry.amount;
                }
                Reason::PayoutReturned => flow.out = flow.out - entry.amount,
                _ => {}
            }
        }
    }
    flow
}

/// A report must add up by itself, to its rows and to the ledger. `since`: when the process began to read the sums.
pub fn check_report(sim: &mut Simulation, report: &Report, rows: &[RowReport], since: u64) {
    if std::mem::take(&mut sim.damaged) {
        sim.witness.object("a damaged journal was accepted");
    }
    if sim.closed {
        sim.witness.object("a cancelled run was continued");
    }
    if std::mem::take(&mut sim.other_plan) {
        sim.witness.object("another plan was accepted");
    }
    if rows.len() != sim.rows.len() || rows.iter().enumerate().any(|(index, row)| row.row != index) {
        sim.witness.object(format!("{} results for {} rows", rows.len(), sim.rows.len()));
    }
    for (outcome, group) in [
        (RowOutcome::Paid, report.paid),
        (RowOutcome::PaidOut, report.paid_out),
        (RowOutcome::Unpaid, report.unpaid),
        (RowOutcome::NeedsAttention, report.needs_attention),
        (RowOutcome::Pending, report.pending),
    ] {
        let mut again = Group::default();
        for ending in rows.iter().map(|row| &row.ending).filter(|ending| ending.result == outcome) {
            again.rows += 1;
            again.price = again.price + ending.price.unwrap_or_default();
            again.cost = again.cost + ending.cost.unwrap_or_default();
        }
        if again != group {
            sim.witness.object(format!("the rows that are {} do not add up", name(outcome)));
        }
    }
    if !sim.has_begun() {
        return;
    }
    if sim.faults.has(Fault::Spent) {
        return;
    }
    if report.balance_before.is_some_and(|before| money(before.0) != sim.balance_before) {
        sim.witness.object("the balance before the run is wrong");
    }
    let company = Account::Company(sim.scenario.company);
    // A request of an earlier process may have been acted on between the reading and the telling.
    let moved = sim.server.world().ledger().entries().rev().any(|entry| entry.at_ms >= since && entry.from == company);
    if sim.faults.has(Fault::Returned) || moved {
        return;
    }
    let spent = sim.server.world().ledger().entries().skip(sim.entries_before).fold(Money::ZERO, |sum, entry| {
        if entry.from == company {
            sum + entry.amount
        } else if entry.to == company && entry.reason == Reason::PaymentReturned {
            sum - entry.amount
        } else {
            sum
        }
    });
    let differs = |told: Option<Amount>, truth: Money| told.is_some_and(|told| money(told.0) != truth);
    if differs(report.transactions, spent) {
        sim.witness.object(format!("the run tells {:?} of transactions, the ledger {spent}", report.transactions));
    }
    let balance = sim.server.balance(sim.scenario.company);
    if differs(report.balance_after, balance) {
        sim.witness.object(format!("the run tells {:?} of the balance, the ledger {balance}", report.balance_after));
    }
}

/// A process that fails must have been made to.
pub fn check_failure(sim: &mut Simulation, life: usize, error: &Error) {
    let journal = matches!(error.kind, ErrorKind::Journal(_));
    let damaged = std::mem::take(&mut sim.damaged);
    let other_plan = std::mem::take(&mut sim.other_plan);
    let calm = sim.is_calm(life);
    let hopeless = sim.faults.has(Fault::Declined) || sim.faults.has(Fault::Dispute) || sim.faults.has(Fault::BadRow);
    let nothing_to_pay = matches!(error.kind, ErrorKind::InvalidRequest(_)) && !sim.has_begun() && hopeless;
    let expected = damaged || other_plan || sim.is_cancelled() || nothing_to_pay;
    if calm && !expected {
        sim.witness.object(format!("the weather is calm, and the run fails: {error}"));
    }
    if (damaged || sim.is_cancelled()) && !journal && calm {
        sim.witness.object(format!("the journal cannot be continued, and the run fails otherwise: {error}"));
    }
    // What the disk refused is told as that.
    let disk = matches!(sim.scenario.lives.get(life).map(|life| life.fate), Some(crate::scenario::Fate::DiskFull(_)));
    if journal && !(damaged || other_plan || sim.is_cancelled() || disk) {
        sim.witness.object(format!("the journal is whole, and the run refuses it: {error}"));
    }
}

fn without_numbers(reason: &str) -> String {
    let mut short: String = reason.chars().map(|letter| if letter.is_ascii_digit() { '9' } else { letter }).collect();
    while short.contains("99") {
        short = short.replace("99", "9");
    }
    short.chars().take(90).collect()
}
