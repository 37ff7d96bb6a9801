//! `payroll_registry`: uploads a registry of payouts, waits for the platform's check, orders its payment once after an
//! explicit go, and follows each row until it is paid.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Kind;
use super::course::{Course, Halt};
use super::entry::Entry;
use super::matching;
use super::platform::{self, Item};
use super::report::{Act, Event, Outcome, ReasonCode, StopCode};
use super::upload::upload;
use super::workbooks;
use crate::codec::parse_decimal;
use crate::error::{Error, ErrorKind};
use crate::machine::flow::{Context, Outcome as FlowOutcome};
use crate::value::Value;

const PENDING_VALIDATION: &str = "PENDING_VALIDATION";
const VALIDATION_FAILED: &str = "VALIDATION_FAILED";
const READY: &str = "READY_TO_APPLY";
const HOLD_FAILED: &str = "BALANCE_HOLD_FAILED";
const PAID: &str = "PAID";
/// In none of these does a row's payment run or has it run.
const BEFORE_PAYMENT: [&str; 3] = [PENDING_VALIDATION, VALIDATION_FAILED, READY];

/// Whether a row's payment runs or has run, as far as its state tells: one that nobody documented may say so.
pub(super) fn has_left(item: &Item) -> bool {
    !BEFORE_PAYMENT.contains(&item.state.as_str())
}

/// Until the platform's workbook says more.
const UNEXPLAINED: &str = "the platform's check failed, and it does not say why";

/// Answers with a report.
pub(in crate::qugo::flows) async fn start(context: Context, args: String) -> Result<FlowOutcome, Error> {
    let mut course = Course::open(context, Kind::Payroll, &args).await?;
    let outcome = follow(&mut course).await;
    let paid = sum(&course, Outcome::Paid);
    course.finish(outcome, Some(paid)).await
}

async fn follow(course: &mut Course) -> Result<(), Halt> {
    if course.uploads == 0 && !course.options.skip_invalid && course.rows.iter().any(|state| state.row.is_none()) {
        // Nothing is uploaded that could not be paid as it was meant.
        return Err(course.refusal(&course.plan()).into());
    }
    if course.uploads == 0 && course.sent_count() == 0 {
        return Err(course.refusal(&course.plan()).into());
    }
    upload(course).await?;
    let Some(id) = course.registry else { return Ok(()) };
    if !course.executed {
        if course.executions > 0 {
            // Announced by an earlier process, which died: the platform may still act on it.
            course.settle().await?;
        }
        let items = checked(course, id).await?;
        take_up(course, id, &items).await?;
        if !items.iter().any(has_left) {
            execute(course, id).await?;
        } else {
            // It moves: whoever ordered it, it must not be ordered again.
            resumed(course);
        }
    } else {
        resumed(course);
    }
    paid(course, id).await
}

fn resumed(course: &Course) {
    let (rows, registry_id) = (course.rows.len(), course.registry);
    course.context.tell(Event::Resumed { rows, registry_id }.to_json());
}

/// Waits until the platform has checked every row.
async fn checked(course: &Course, id: i64) -> Result<Vec<Item>, Halt> {
    let (mut patience, mut fewer) = (course.patience(), None);
    loop {
        let is_checked = |item: &Item| item.state != PENDING_VALIDATION && !item.state.is_empty();
        let shown = platform::items(&course.context, course.kind, id, is_checked).await?;
        let (items, are_checked) = (shown.items, shown.are_wanted);
        progress(course, id, &items);
        if are_checked && !items.is_empty() {
            if items.len() >= course.sent_count() {
                return Ok(items);
            }
            // Rows may still be made; but not for ever.
            let since = *fewer.get_or_insert(course.context.now());
            if course.context.now() >= since.saturating_add(course.options.settle_ms) {
                return Ok(items);
            }
        }
        course.pause(&mut patience).await?;
    }
}

fn progress(course: &Course, id: i64, items: &[Item]) {
    course.context.tell(Event::Progress { registry_id: id, states: platform::states(items) }.to_json());
}

/// Gives each row its state, each faulty one its reason, and tells those.
async fn take_up(course: &mut Course, id: i64, items: &[Item]) -> Result<(), Halt> {
    assign(course, items);
    explain(course, id).await?;
    let failed = course.rows.iter().enumerate().filter(|(_, state)| state.result == Outcome::Failed);
    let failed: Vec<_> = failed.map(|(index, state)| (index, state.code, state.reason.clone())).collect();
    for (index, code, reason) in failed {
        let label = course.label(index);
        course.error(Some((index, &label)), "", code.unwrap_or(ReasonCode::Refused), reason);
    }
    Ok(())
}

/// Gives the rows that the platform's check refused its reasons, unless they have them.
async fn explain(course: &mut Course, id: i64) -> Result<(), Halt> {
    let unexplained = course.rows.iter().enumerate().filter(|(_, state)| state.code == Some(ReasonCode::Unexplained));
    let unexplained: Vec<usize> = unexplained.map(|(index, _)| index).collect();
    if unexplained.is_empty() {
        return Ok(());
    }
    let document = course.context.call(course.kind.faulty(), vec![("id", id.into())]).await?;
    let Some(file) = document.file() else { return Ok(()) };
    match workbooks::read_faulty(&course.context, course.kind, file.content).await? {
        Ok(faulty) => {
            let ours = course.sent().filter(|(index, _)| unexplained.binary_search(index).is_ok());
            let (faults, unmatched) = matching::assign(course.kind, ours, faulty);
            course.unmatched = unmatched;
            for (index, fault) in faults {
                let (code, reason) = match fault {
                    matching::Fault::Failed(reason) => (ReasonCode::Refused, reason),
                    matching::Fault::Unclear(reason) => (ReasonCode::SomeRefused, reason),
                };
                if let Some(state) = course.rows.get_mut(index) {
                    (state.code, state.reason) = (Some(code), reason);
                }
            }
        }
        Err(problem) => {
            let message = format!("the workbook of faulty rows cannot be read: {problem}");
            course.warning(None, "", ReasonCode::Unreadable, message);
        }
    }
    Ok(())
}

/// The states of the platform's rows for ours: by their place if every one fits there, otherwise by what they are known
/// by. A row's reason, once known, stays.
fn assign(course: &mut Course, items: &[Item]) {
    let ours: Vec<(usize, Vec<String>)> =
        course.sent().map(|(index, row)| (index, row.identity(course.kind))).collect();
    let fits = ours.len() == items.len() && ours.iter().zip(items).all(|((_, own), item)| *own == item.identity);
    let mut groups: BTreeMap<&[String], Vec<&str>> = BTreeMap::new();
    for item in items {
        groups.entry(&item.identity).or_default().push(&item.state);
    }
    for (place, (index, identity)) in ours.iter().enumerate() {
        let states = match (fits, items.get(place)) {
            (true, Some(item)) => vec![item.state.as_str()],
            _ => groups.get(identity.as_slice()).cloned().unwrap_or_default(),
        };
        let Some(row) = course.rows.get_mut(*index) else { continue };
        let (state, result, why) = meaning(&states);
        row.state = state;
        if row.result != result || row.reason.is_empty() {
            row.end(result, why);
        }
    }
}

/// What the state of a row means, and why; several, where several rows are known by the same.
fn meaning(states: &[&str]) -> (Option<String>, Outcome, Option<(ReasonCode, String)>) {
    let one = |state: &str| match state {
        PAID => (Outcome::Paid, None),
        READY => (Outcome::Ready, None),
        VALIDATION_FAILED => (Outcome::Failed, Some((ReasonCode::Unexplained, UNEXPLAINED))),
        HOLD_FAILED => {
            (Outcome::Failed, Some((ReasonCode::NoMoney, "there is not enough money on the account called Own")))
        }
        _ => (Outcome::Pending, None),
    };
    let Some((first, others)) = states.split_first() else {
        let why = (ReasonCode::NotShown, "the platform does not show this row".to_owned());
        return (None, Outcome::Unclear, Some(why));
    };
    if others.iter().all(|state| state == first) {
        let (result, why) = one(first);
        return (Some((*first).to_owned()), result, why.map(|(code, reason)| (code, reason.to_owned())));
    }
    if states.iter().any(|state| one(state).0 == Outcome::Pending) {
        return (None, Outcome::Pending, None);
    }
    let told = format!("rows with this tax number and amount are in different states: {}", states.join(", "));
    (None, Outcome::Unclear, Some((ReasonCode::DifferentStates, told)))
}

/// Orders the payment, once, if somebody says go.
async fn execute(course: &mut Course, id: i64) -> Result<(), Halt> {
    let mut plan = course.plan();
    plan.total = Some(sum(course, Outcome::Ready));
    if !course.go(&plan).await? {
        return Err(Halt::stopped(StopCode::NoGo, "its payment was not ordered: resume it to be asked again"));
    }
    course.executions += 1;
    course.announce(Act::Execute).await?;
    let args = vec![("registryId", Value::Int(id)), ("confirm", Value::Bool(true))];
    let answer = course.context.call("payroll_registries.execute", args).await;
    match answer {
        Ok(_) => {}
        Err(Error { kind: ErrorKind::OutcomeUnknown(_) | ErrorKind::Decode(_), .. }) => {
            course.settle().await?;
            if !has_moved(course, id).await? {
                let why = "the order to pay had no clear answer, and no row has moved: resume it to look again, and to be asked \
                           again";
                return Err(Halt::stopped(StopCode::OrderUnclear, why));
            }
        }
        Err(error) => {
            // Refused, perhaps because somebody else ordered it in the cabinet.
            if !matches!(error.kind, ErrorKind::Api(_)) || !has_moved(course, id).await? {
                return Err(error.into());
            }
        }
    }
    course.executed = true;
    course.save(&[Entry::Executed { at: course.context.now() }]).await?;
    Ok(())
}

async fn has_moved(course: &mut Course, id: i64) -> Result<bool, Halt> {
    let items = platform::items(&course.context, course.kind, id, |_| true).await?.items;
    assign(course, &items);
    Ok(items.iter().any(has_left))
}

/// Follows the rows until each is at its end.
async fn paid(course: &mut Course, id: i64) -> Result<(), Halt> {
    let (mut patience, mut told) = (course.patience(), BTreeMap::new());
    loop {
        let items = platform::items(&course.context, course.kind, id, |_| true).await?.items;
        let states = platform::states(&items);
        if states != told {
            patience.renew();
            progress(course, id, &items);
            told = states;
        }
        assign(course, &items);
        // What was ordered leaves READY_TO_APPLY; a row that does not is not forgotten.
        for state in course.rows.iter_mut().filter(|state| state.result == Outcome::Ready) {
            state.result = Outcome::Pending;
        }
        if items.len() >= course.sent_count() && course.rows.iter().all(|state| state.result != Outcome::Pending) {
            return explain(course, id).await;
        }
        course.pause(&mut patience).await?;
    }
}

/// The sum of the rows with this result.
fn sum(course: &Course, wanted: Outcome) -> String {
    let rows = course.rows.iter().filter(|state| state.result == wanted);
    // Prices were checked: they have two decimals.
    let prices = rows.filter_map(|state| parse_decimal(state.row.as_ref()?.cells.get(1)?));
    let mut sum = prices.fold(Decimal::ZERO, Decimal::saturating_add);
    sum.rescale(2);
    sum.to_string()
}
