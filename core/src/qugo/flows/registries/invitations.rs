//! `invitation_registry`: invites many performers with one workbook, follows it until the platform has dealt with all
//! rows, and tells each row that failed, with the reason.

use std::collections::BTreeMap;

use super::Kind;
use super::course::{Course, Halt};
use super::matching;
use super::platform::{self, Registry};
use super::report::{Event, Outcome, ReasonCode, StopCode};
use super::upload::upload;
use super::workbooks;
use crate::error::Error;
use crate::machine::flow::{Context, Outcome as FlowOutcome};

/// The workbook of failures may come after the counts.
const LOOKS_FOR_FAILURES: u32 = 3;

/// Answers with a report.
pub(in crate::qugo::flows) async fn start(context: Context, args: String) -> Result<FlowOutcome, Error> {
    let mut course = Course::open(context, Kind::Invitation, &args).await?;
    if course.uploads > 0 {
        let (rows, registry_id) = (course.rows.len(), course.registry);
        course.context.tell(Event::Resumed { rows, registry_id }.to_json());
    } else {
        let plan = course.plan();
        if !course.go(&plan).await? {
            return course.finish(Err(Halt::stopped(StopCode::NoGo, "not started")), None).await;
        }
    }
    let outcome = follow(&mut course).await;
    course.finish(outcome, None).await
}

async fn follow(course: &mut Course) -> Result<(), Halt> {
    upload(course).await?;
    let Some(id) = course.registry else { return Ok(()) };
    let counted = counts(course, id).await?;
    let faults = match counted {
        Some(Registry { failed: Some(0), .. }) => 0,
        _ => faults(course, id, counted.and_then(|registry| registry.failed)).await?,
    };
    let is_told = |registry: Registry| {
        let as_many = |count: Option<i64>, rows: usize| count == i64::try_from(rows).ok();
        as_many(registry.failed, faults) && as_many(registry.success, course.sent_count().saturating_sub(faults))
    };
    let (result, why) = match counted {
        Some(registry) if is_told(registry) => (Outcome::Invited, None),
        Some(Registry { success, failed, .. }) => {
            let (success, failed) = (success.unwrap_or_default(), failed.unwrap_or_default());
            let told =
                format!("the platform counts {success} good and {failed} faulty rows, and named {faults} of them");
            (Outcome::Unclear, Some(told))
        }
        None => (Outcome::Unclear, Some("the platform does not count what became of the rows".to_owned())),
    };
    let open = course.rows.iter_mut().filter(|state| state.row.is_some() && state.result == Outcome::Pending);
    open.for_each(|state| state.end(result, why.clone().map(|why| (ReasonCode::Counts, why))));
    Ok(())
}

/// Waits until the counts have settled; `None`: the platform does not count.
async fn counts(course: &Course, id: i64) -> Result<Option<Registry>, Halt> {
    let mut patience = course.patience();
    let (mut told, mut uncounted) = (None, 0);
    loop {
        let registry = platform::registry(&course.context, course.kind, id).await?;
        if let Some(registry) = registry {
            let Registry { total, success, failed, .. } = registry;
            if let (Some(success), Some(failed)) = (success, failed) {
                if told != Some((success, failed)) {
                    told = Some((success, failed));
                    patience.renew();
                    let named = [("success", success), ("failed", failed)];
                    let states: BTreeMap<String, usize> =
                        named.map(|(name, count)| (name.to_owned(), usize::try_from(count).unwrap_or_default())).into();
                    course.context.tell(Event::Progress { registry_id: id, states }.to_json());
                }
                let sent = i64::try_from(course.sent_count()).unwrap_or(i64::MAX);
                if success.saturating_add(failed) >= total.unwrap_or(sent) {
                    return Ok(Some(registry));
                }
            } else {
                uncounted += 1;
                if uncounted > LOOKS_FOR_FAILURES {
                    return Ok(None);
                }
            }
        }
        course.pause(&mut patience).await?;
    }
}

/// Reads which rows failed, and gives each its reason. Returns how many rows the platform named.
async fn faults(course: &mut Course, id: i64, expected: Option<i64>) -> Result<usize, Halt> {
    let mut patience = course.patience();
    for look in 1..=LOOKS_FOR_FAILURES {
        let document = course.context.call(course.kind.faulty(), vec![("id", id.into())]).await?;
        if let Some(file) = document.file() {
            let faulty = match workbooks::read_faulty(&course.context, course.kind, file.content).await? {
                Ok(faulty) => faulty,
                Err(problem) => {
                    let why = format!("the workbook of failed rows cannot be read: {problem}");
                    return Err(Halt::stopped(StopCode::Unreadable, why));
                }
            };
            let named = faulty.len();
            if expected.is_none_or(|count| i64::try_from(named).is_ok_and(|named| named >= count))
                || look == LOOKS_FOR_FAILURES
            {
                let (faults, unmatched) = matching::assign(course.kind, course.sent(), faulty);
                course.unmatched = unmatched;
                course.apply(faults);
                return Ok(named);
            }
        } else if expected.is_none() {
            return Ok(0);
        }
        if look < LOOKS_FOR_FAILURES {
            course.pause(&mut patience).await?;
        }
    }
    Ok(0)
}
