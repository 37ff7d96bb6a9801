//! Reading jobs: the list with its filters, one job, and deleting one.

use serde_json::json;

use super::body::refused;
use super::jobs::{Assignee, Job};
use super::paging::{Order, page};
use super::{Call, by_either, events, job_wire, moment};
use crate::reply::{Outcome, Reply};

/// Whether a moment is strictly between the ends that `name[after]` and `name[before]` give.
///
/// # Errors
/// 422 for an end that is no moment.
pub fn between(call: &Call<'_>, name: &str) -> Result<impl Fn(Option<u64>) -> bool + use<>, Reply> {
    let end = |side: &str| {
        let key = format!("{name}[{side}]");
        let read = call.query(&key).map(moment::read).transpose();
        read.map_err(|text| refused(&key, &text))
    };
    let (after, before) = (end("after")?, end("before")?);
    Ok(move |at: Option<u64>| match at {
        None => after.is_none() && before.is_none(),
        Some(at) => after.is_none_or(|after| at > after) && before.is_none_or(|before| at < before),
    })
}

/// Whether something changed strictly between `updated_at[after]` and `updated_at[before]`.
///
/// # Errors
/// 422 for an end that is no moment.
pub fn changed_between(call: &Call<'_>) -> Result<impl Fn(u64) -> bool + use<>, Reply> {
    let between = between(call, "updated_at")?;
    Ok(move |at| between(Some(at)))
}

/// `GET /v2/jobs`. Filters that nobody knows are ignored.
pub fn list(call: &mut Call<'_>) -> Outcome {
    let (changed, scheduled) = (changed_between(call)?, between(call, "scheduled_at")?);
    let statuses = call.query.iter().filter(|(name, _)| name == "status[]" || name == "status");
    let statuses: Vec<&str> = statuses.map(|(_, value)| value.as_str()).collect();
    let (worker, order) = (call.query("assignee[worker_uuid]"), call.query("external_order_id"));
    let wanted = |job: &Job| {
        let status = json!(job.status);
        (statuses.is_empty() || status.as_str().is_some_and(|status| statuses.contains(&status)))
            && worker.is_none_or(
                |uuid| matches!(&job.assignee, Some(Assignee::Worker(known)) if known.eq_ignore_ascii_case(uuid)),
            )
            && order.is_none_or(|id| job.external_order_id.as_deref() == Some(id))
            && changed(job.updated_ms)
            && scheduled(job.scheduled_at.as_deref().and_then(|at| moment::read(at).ok()))
    };
    let size = call.shared.settings.planado.page_size;
    page(call, &call.platform.jobs, ("jobs", Order::NewestFirst, size), wanted, job_wire::summary)
}

/// `GET /v2/jobs/{uuid or external_id}`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let (_, job) = by_either(&call.platform.jobs, call.path(0)).ok_or_else(no_job)?;
    Ok(Reply::json(&json!({"job": job_wire::whole(call.platform, job)})))
}

/// `DELETE /v2/jobs/{uuid or external_id}`, which only other people's code knows.
pub fn delete(call: &mut Call<'_>) -> Outcome {
    let number = by_either(&call.platform.jobs, call.path(0)).map(|(number, _)| number).ok_or_else(no_job)?;
    events::change(call, number, "job_deleted", |job| job.deleted = true);
    Ok(Reply { status: 204, ..Reply::empty() })
}

/// 404 for a job.
#[must_use]
pub fn no_job() -> Reply {
    Reply::not_found("no such job")
}
