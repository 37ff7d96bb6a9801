//! What no call of the API does and the mobile application would: the worker moves a job. A test asks for it at
//! `/_sandbox/planado/jobs`.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::address::Geolocation;
use super::custom_fields::{FieldInput, Filling, Place, fill};
use super::events::{self, Location};
use super::jobs::{Assignee, Ending, Job, Status};
use super::moment::stamp;
use super::references::Resolution;
use super::{Call, Planado, add, by_either, by_uuid, job_lists};
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;

/// A step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The dispatcher publishes it.
    Post,
    /// Sets off.
    EnRoute,
    /// Begins to work, or goes on.
    Start,
    /// Pauses.
    Suspend,
    /// Ends, with a resolution.
    Finish,
    /// Somebody cancels it.
    Cancel,
    /// Fills in the report, no more.
    Report,
}

/// What is to happen.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    job: String,
    #[serde(rename = "do")]
    step: Step,
    #[serde(default)]
    resolution: Option<String>,
    #[serde(default)]
    comment: Option<String>,
    #[serde(default)]
    report: Map<String, Value>,
    #[serde(default)]
    location: Option<Geolocation>,
}

/// Lets it happen; the job as it is afterwards.
///
/// # Errors
/// 404 without the job, 409 when it is not in the state for it, 422 when something is missing.
pub fn act(platform: &mut Planado, shared: &mut Shared, asked: Act) -> Outcome {
    let mut call = Call { shared, platform, path: Vec::new(), query: &[], notify: false, body: &[] };
    let call = &mut call;
    let (number, job) = by_either(&call.platform.jobs, &asked.job).ok_or_else(job_lists::no_job)?;
    let mut job = job.clone();
    if let Some(location) = asked.location {
        location.check().map_err(|text| super::body::refused("location", &text))?;
    }
    report(call, &mut job, asked.report)?;
    let at = stamp(call.now());
    let kind = step(call.platform, &mut job, asked.step, (asked.resolution, asked.comment), at)?;
    let worker = match &job.assignee {
        Some(Assignee::Worker(uuid)) => by_uuid(&call.platform.users, uuid).map(|(_, user)| user.clone()),
        _ => None,
    };
    let user = worker.as_ref().map(|user| (user.uuid.as_str(), user.email.as_str()));
    let context = events::context("mobile", user, call.now());
    job.version += 1;
    job.updated_ms = call.now();
    call.platform.jobs.insert(number, job);
    let event = events::record(call, number, kind, &context);
    if let Some(Geolocation { longitude, latitude }) = asked.location {
        let (uuid, user) = (call.shared.random.uuid(), user.map(|(uuid, _)| uuid.to_owned()));
        let captured_ms = call.now();
        let location = Location { uuid, job: number, user, longitude, latitude, captured_ms, event };
        add(&mut call.platform.locations, location);
    }
    let job = call.platform.jobs.get(&number).map(|job| super::job_wire::whole(call.platform, job));
    Ok(Reply::json(&json!({"job": job})))
}

fn report(call: &mut Call<'_>, job: &mut Job, values: Map<String, Value>) -> Result<(), Reply> {
    let at = stamp(call.now());
    for (name, value) in values {
        let input: FieldInput = serde_json::from_value(json!({"name": name, "value": value}))
            .map_err(|error| Reply::error(400, &error.to_string()))?;
        let filling = Filling { place: Place::Report, at: &at, short: false };
        let random = &mut call.shared.random;
        fill(call.platform, &mut job.report_fields, vec![input], filling, || random.uuid())
            .map_err(|text| super::body::refused("report", &text))?;
    }
    Ok(())
}

fn step(
    platform: &Planado,
    job: &mut Job,
    step: Step,
    (resolution, comment): (Option<String>, Option<String>),
    at: String,
) -> Result<&'static str, Reply> {
    use Status::{Canceled, EnRoute, Finished, Posted, Scheduled, Started, Suspended};
    let wrong = || Reply::conflict("the job is not in a state for this");
    if step != Step::Report && step != Step::Post && step != Step::Cancel && job.assignee.is_none() {
        return Err(Reply::conflict("nobody is assigned"));
    }
    let times = &mut job.timestamps;
    let (status, kind) = match (step, job.status) {
        (Step::Post, Scheduled) => (Posted, "status_updated"),
        (Step::EnRoute, Scheduled | Posted) => {
            times.en_route_at = Some(at);
            (EnRoute, "status_updated")
        }
        (Step::Start, Scheduled | Posted | EnRoute) => {
            times.started_at = Some(at);
            (Started, "job_started")
        }
        (Step::Start, Suspended) => (Started, "status_updated"),
        (Step::Suspend, Started) => {
            times.suspended_at = Some(at);
            (Suspended, "status_updated")
        }
        (Step::Finish, Started | Suspended) => {
            times.finished_at = Some(at);
            job.ending = Some(ending(platform, job, resolution.as_deref(), comment)?);
            (Finished, "status_updated")
        }
        (Step::Cancel, now) if !matches!(now, Finished | Canceled) => (Canceled, "status_updated"),
        (Step::Report, now @ (Started | Suspended)) => (now, "field_updated"),
        _ => return Err(wrong()),
    };
    job.status = status;
    Ok(kind)
}

/// The chosen resolution: a possible one, with a comment where it needs one, and for success a whole report.
fn ending(platform: &Planado, job: &Job, chosen: Option<&str>, comment: Option<String>) -> Result<Ending, Reply> {
    let refused = super::body::refused;
    let chosen = chosen.ok_or_else(|| refused("resolution", "can't be blank"))?;
    let possible =
        |row: &&Resolution| job.possible_resolutions.is_empty() || job.possible_resolutions.contains(&row.uuid);
    let is_it = |row: &&Resolution| row.name == chosen || row.uuid.eq_ignore_ascii_case(chosen);
    let found = platform.resolutions.values().filter(possible).find(is_it);
    let found = found.ok_or_else(|| refused("resolution", "is not possible for this job"))?;
    let comment = comment.filter(|comment| !comment.trim().is_empty());
    if found.comment_required && comment.is_none() {
        return Err(refused("comment", "can't be blank"));
    }
    if !found.has_comment && comment.is_some() {
        return Err(refused("comment", "is not for this resolution"));
    }
    if found.successful
        && let Some(field) = job.report_fields.iter().find(|field| field.required && !field.is_filled())
    {
        return Err(refused("report", &format!("{} can't be blank", field.name)));
    }
    Ok(Ending { resolution: found.uuid.clone(), comment })
}
