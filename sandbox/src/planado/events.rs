//! What happened to jobs: one event for each version, told to subscribers; and where workers' devices were.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::body::refused;
use super::jobs::Job;
use super::moment::with_offset;
use super::paging::cut;
use super::{Call, Identified, add, by_uuid, deliveries, job_lists};
use crate::outbox::Channel;
use crate::reply::{Outcome, Reply};

/// How many events are on a page.
const EVENTS_ON_A_PAGE: usize = 20;

/// How many locations are on a page.
const LOCATIONS_ON_A_PAGE: u64 = 100;

/// Something that happened to a job.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Identifier.
    pub uuid: String,
    /// The job's serial number.
    pub job: u64,
    /// The version that it made.
    pub version: u64,
    /// What happened.
    #[serde(rename = "type")]
    pub kind: String,
    /// When and by whom, as answers have it.
    pub context: Value,
    /// What changed; its shape is made up.
    pub payload: Value,
}

/// Where a worker's device was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Location {
    /// Identifier.
    pub uuid: String,
    /// The job's serial number.
    pub job: u64,
    /// The worker.
    pub user: Option<String>,
    /// Longitude in degrees.
    pub longitude: f64,
    /// Latitude in degrees.
    pub latitude: f64,
    /// When the device took it.
    pub captured_ms: u64,
    /// The event of the job that it belongs to.
    pub event: Option<u64>,
}

impl Identified for Location {
    fn uuid(&self) -> &str {
        &self.uuid
    }
}

/// Who did something.
#[must_use]
pub fn context(source: &str, user: Option<(&str, &str)>, at_ms: u64) -> Value {
    json!({
        "source": source,
        "happened_at": with_offset(at_ms),
        "created_at": with_offset(at_ms),
        "user_uuid": user.map(|(uuid, _)| uuid),
        "user_email": user.map(|(_, email)| email),
        "device_uuid": Value::Null,
    })
}

/// Changes a job by the API: its version grows, the history has it, subscribers and assignees hear of it.
pub fn change(call: &mut Call<'_>, number: u64, kind: &str, act: impl FnOnce(&mut Job)) {
    let now = call.now();
    let Some(job) = call.platform.jobs.get_mut(&number) else { return };
    act(job);
    job.version += 1;
    job.updated_ms = now;
    record(call, number, kind, &context("api", None, now));
    notify(call, number, kind);
}

/// Notes that a job has a new version, and tells subscribers; the number of the event.
pub fn record(call: &mut Call<'_>, number: u64, kind: &str, context: &Value) -> Option<u64> {
    let job = call.platform.jobs.get(&number)?;
    let event = Event {
        uuid: call.shared.random.uuid(),
        job: number,
        version: job.version,
        kind: kind.to_owned(),
        context: context.clone(),
        payload: json!({"status": job.status}),
    };
    deliveries::emit_job(call, number, &event);
    Some(add(&mut call.platform.events, event))
}

/// Pushes a notification to those who have the job on their devices, unless the caller wants quiet.
pub fn notify(call: &mut Call<'_>, number: u64, kind: &str) {
    let Some(job) = call.platform.jobs.get(&number).filter(|_| call.notify) else { return };
    let text = format!("Job {}: {kind}", job.serial_no);
    for email in job.people(call.platform) {
        call.shared.outbox.send(call.shared.clock.now(), Channel::Push, email, text.clone(), None);
    }
}

/// `GET /v2/jobs/{uuid}/history`: `after` is a version here.
pub fn history(call: &mut Call<'_>) -> Outcome {
    let (number, _) = by_uuid(&call.platform.jobs, call.path(0)).ok_or_else(job_lists::no_job)?;
    let after: u64 = match call.query("after") {
        None => 0,
        Some(text) => text.parse().map_err(|_| refused("after", "is not a version"))?,
    };
    let mut events: Vec<&Event> =
        call.platform.events.values().filter(|event| event.job == number && event.version > after).collect();
    events.sort_by_key(|event| event.version);
    let wire = |event: &&Event| {
        json!({
            "uuid": event.uuid,
            "version": event.version,
            "type": event.kind,
            "context": event.context,
            "payload": event.payload,
        })
    };
    let items: Vec<Value> = events.iter().take(EVENTS_ON_A_PAGE).map(wire).collect();
    Ok(Reply::json(&json!({"events": items})))
}

/// `GET /v2/jobs/{uuid}/locations`, in the order in which they were uploaded.
pub fn locations(call: &mut Call<'_>) -> Outcome {
    let (number, job) = by_uuid(&call.platform.jobs, call.path(0)).ok_or_else(job_lists::no_job)?;
    let ordered: Vec<&Location> = call.platform.locations.values().filter(|location| location.job == number).collect();
    let wire = |location: &Location| {
        let event = location.event.and_then(|event| call.platform.events.get(&event));
        let event = event.map(
            |event| json!({"uuid": event.uuid, "type": event.kind, "job_uuid": job.uuid, "job_version": event.version}),
        );
        json!({
            "uuid": location.uuid,
            "user_uuid": location.user,
            "longitude": location.longitude,
            "latitude": location.latitude,
            "accuracy_m": 12.5,
            "uploaded_at": with_offset(location.captured_ms),
            "captured_at": with_offset(location.captured_ms),
            "events": event.into_iter().collect::<Vec<_>>(),
        })
    };
    cut(call, &ordered, "locations", LOCATIONS_ON_A_PAGE, |_| true, wire)
}
