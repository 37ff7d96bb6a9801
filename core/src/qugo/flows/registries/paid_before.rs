//! Whether another registry has paid these very rows: the platform has no idempotency key, so whatever it shows is looked at
//! before anything is uploaded. What cannot be told is never taken for no.

use core::cmp::Reverse;

use super::course::{Course, Halt};
use super::payrolls::has_left;
use super::platform::{self, Registry};
use super::report::ReasonCode;
use crate::error::{Error, InvalidRequest};

/// More registries are not read for one start: each takes a call for every hundred rows.
const MOST_READ: usize = 500;

/// Refuses rows that a registry has paid already, or of which nobody can tell.
pub(super) async fn refuse(course: &mut Course, registries: &[Registry], are_all: bool) -> Result<(), Halt> {
    let refusal = |course: &Course, argument: &str, problem: String| {
        Err(Error::new(course.kind.flow(), InvalidRequest::new(argument, problem)).into())
    };
    let unknown = |course: &Course, argument: &str, why: String| {
        let problem = format!(
            "whether these very rows were paid before cannot be told: {why}. Look in the cabinet; if they were not, say `again`"
        );
        refusal(course, argument, problem)
    };
    if !are_all {
        let why = format!("the platform shows {} registries and counts more", registries.len());
        return unknown(course, "again", why);
    }
    let ours = course.identities();
    let mut as_many: Vec<&Registry> =
        registries.iter().filter(|registry| may_hold(course, registry, ours.len())).collect();
    if as_many.len() > MOST_READ {
        let why = format!("{} registries may hold as many rows, and at most {MOST_READ} are read", as_many.len());
        let why = format!("{why}: with `since`, a day, only those made since then are");
        return unknown(course, "since", why);
    }
    as_many.sort_by_key(|registry| Reverse(registry.id));
    for registry in as_many {
        let is_ours = |item: &platform::Item| ours.binary_search(&item.identity).is_ok();
        let shown = platform::items(&course.context, course.kind, registry.id, is_ours).await?;
        if !shown.are_wanted {
            continue;
        }
        if !shown.is_whole {
            return unknown(
                course,
                "again",
                format!("the platform does not show all rows of registry {}", registry.id),
            );
        }
        if platform::identities(&shown.items) != ours {
            continue;
        }
        let message = format!("registry {} holds the very same rows", registry.id);
        if shown.items.iter().any(has_left) {
            let problem = format!("{message} and its payment was ordered: to pay them once more, say `again`");
            return refusal(course, "rows", problem);
        }
        let message = format!("{message}, and waits for its payment: do not pay both");
        course.warning(None, "", ReasonCode::SameRegistry, message);
    }
    Ok(())
}

/// Whether it can hold as many rows and was not made before the caller's day; whatever it does not tell counts against it.
fn may_hold(course: &Course, registry: &Registry, rows: usize) -> bool {
    // In which zone the platform's days begin it does not say: the day before may be the caller's.
    let is_before =
        |day: jiff::civil::Date| course.since.is_some_and(|since| day.tomorrow().is_ok_and(|next| next < since));
    let is_old = registry.created.is_some_and(is_before);
    !is_old && registry.total.is_none_or(|total| usize::try_from(total) == Ok(rows))
}
