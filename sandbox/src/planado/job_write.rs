//! Creating and changing jobs.

use serde::Deserialize;
use serde_json::{Value, json};

use super::address::{take_address, take_contacts};
use super::body::{Body, Given};
use super::clients::{self, NewClient};
use super::custom_fields::{Field, FieldInput, Filling, Place, fill};
use super::jobs::{Access, Assignee, AssigneeInput, Job, OneOfAssignees, Status};
use super::moment::{planned, stamp};
use super::references::Pointer;
use super::sites::{self, NewSite};
use super::{Call, Chosen, Identified, by_either, by_external_id, events, job_lists, next_number};
use crate::random::is_uuid;
use crate::reply::{Outcome, Reply};

const KEYS: [&str; 14] = [
    "description",
    "scheduled_at",
    "scheduled_duration",
    "assignee",
    "assignees",
    "possible_resolutions",
    "address",
    "contacts",
    "client",
    "site",
    "territory",
    "skills",
    "custom_fields",
    "report_fields",
];

#[derive(Deserialize)]
struct Duration {
    minutes: u64,
}

/// What a job needs besides itself.
#[derive(Default)]
struct Made {
    client: Option<clients::Client>,
    site: Option<sites::Site>,
}

/// `POST /v2/jobs`
pub fn create(call: &mut Call<'_>) -> Outcome {
    let mut body =
        Body::read(call, &[&KEYS[..], &["template", "job_type", "external_id", "external_order_id"]].concat())?;
    let external_id = body.text("external_id", 500).value();
    make(call, body, external_id)
}

fn make(call: &mut Call<'_>, mut body: Body, external_id: Option<String>) -> Outcome {
    let mut job = Job::new(call.shared.random.uuid(), call.now());
    if external_id.as_ref().is_some_and(|id| by_external_id(&call.platform.jobs, id).is_some()) {
        body.problems.add("external_id", "has already been taken");
    }
    job.external_id = external_id;
    body.text("external_order_id", 500).put(&mut job.external_order_id);
    if let Some(pointer) = body.take::<Pointer>("template").value() {
        let found = pointer.find(&call.platform.templates, "name").cloned();
        if let Some(template) = body.problems.note("template", found) {
            template.start(&mut job);
        }
    }
    let chosen = match body.take::<Pointer>("job_type").value() {
        Some(pointer) => body.problems.note("job_type", pointer.find(&call.platform.job_types, "code").cloned()),
        None if job.job_type.is_none() => call.platform.job_types.values().find(|row| row.code == "default").cloned(),
        None => None,
    };
    job.job_type = chosen.map(|row| row.uuid).or(job.job_type);
    if call.shared.settings.planado.create_ignores_assignee {
        let _: (Given<Value>, Given<Value>) = (body.take("assignee"), body.take("scheduled_duration"));
    }
    let made = apply(call, &mut job, &mut body);
    for field in job.custom_fields.iter().filter(|field| field.required && !field.is_filled()) {
        body.problems.add("custom_fields", format!("{} can't be blank", field.name));
    }
    body.problems.finish()?;
    job.status = if job.assignee.is_some() { Status::Posted } else { Status::Scheduled };
    job.serial_no = next_number(&call.platform.jobs);
    let (number, uuid) = (job.serial_no, job.uuid.clone());
    add_made(call, made);
    call.platform.jobs.insert(number, job);
    let context = events::context("api", None, call.now());
    events::record(call, number, "job_created", &context);
    events::notify(call, number, "job_created");
    Ok(Reply::json_with(201, &json!({"job_uuid": uuid})))
}

/// `PATCH /v2/jobs/{uuid or external_id}`. What was begun keeps its assignees and resolutions.
pub fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.path(0).to_owned();
    let mut body = Body::read(call, &[&KEYS[..], &["version"]].concat())?;
    let Some((number, job)) = by_either(&call.platform.jobs, &id) else {
        if call.shared.settings.planado.update_creates_jobs && !is_uuid(&id) {
            return make(call, body, Some(id));
        }
        return Err(job_lists::no_job());
    };
    let mut job = job.clone();
    if let Some(version) = body.take::<u64>("version").value()
        && call.shared.settings.planado.version_locks
        && version != job.version
    {
        return Err(Reply::conflict("the job has another version"));
    }
    let before = (job.assignee.clone(), job.viewers.clone(), job.possible_resolutions.clone());
    let made = apply(call, &mut job, &mut body);
    if job.has_begun() {
        if (&job.assignee, &job.viewers) != (&before.0, &before.1) {
            body.problems.add("assignee", "can't be changed once the job is started");
        }
        if job.possible_resolutions != before.2 {
            body.problems.add("possible_resolutions", "can't be changed once the job is started");
        }
    }
    body.problems.finish()?;
    if job.status == Status::Scheduled && job.assignee.is_some() {
        job.status = Status::Posted;
    }
    add_made(call, made);
    let uuid = job.uuid.clone();
    events::change(call, number, "job_updated", |row| *row = job);
    Ok(Reply::json(&json!({"job_uuid": uuid})))
}

fn add_made(call: &mut Call<'_>, made: Made) {
    if let Some(client) = made.client {
        clients::add_new(call, client);
    }
    if let Some(site) = made.site {
        sites::add_new(call, site);
    }
}

/// What creating and changing have in common.
fn apply(call: &mut Call<'_>, job: &mut Job, body: &mut Body) -> Made {
    body.text("description", 15_000).put(&mut job.description);
    match body.take::<String>("scheduled_at") {
        Given::Value(text) => job.scheduled_at = body.problems.note("scheduled_at", planned(&text)),
        Given::Null => job.scheduled_at = None,
        Given::Not => {}
    }
    match body.take::<Duration>("scheduled_duration") {
        Given::Value(duration) => job.minutes = Some(duration.minutes),
        Given::Null => job.minutes = None,
        Given::Not => {}
    }
    take_assignees(call, job, body);
    take_resolutions(call, job, body);
    take_address(body, "address").put(&mut job.address);
    if let Some(contacts) = take_contacts(body) {
        job.contacts = contacts;
    }
    match body.take::<Pointer>("territory") {
        Given::Value(pointer) => {
            let found = pointer.find(&call.platform.territories, "name").map(|row| row.uuid.clone());
            job.territory = body.problems.note("territory", found);
        }
        Given::Null => job.territory = None,
        Given::Not => {}
    }
    if let Some(pointers) = body.take_filled::<Vec<Pointer>>("skills") {
        let found = pointers.iter().map(|pointer| uuid_of(pointer.find(&call.platform.skills, "name")));
        job.skills = body.problems.note("skills", found.collect()).unwrap_or_default();
    }
    take_fields(call, &mut job.custom_fields, body, ("custom_fields", Place::Job));
    take_fields(call, &mut job.report_fields, body, ("report_fields", Place::Report));
    let mut made = Made::default();
    let chosen = match body.take::<NewClient>("client") {
        Given::Value(client) => body.problems.note("client", client.find_or_describe(call)),
        Given::Null => {
            job.client = None;
            None
        }
        Given::Not => None,
    };
    (job.client, made.client) = settle(job.client.take(), chosen);
    let chosen = match body.take::<NewSite>("site") {
        Given::Value(site) => body.problems.note("site", site.find_or_describe(call)),
        Given::Null => {
            job.site = None;
            None
        }
        Given::Not => None,
    };
    (job.site, made.site) = settle(job.site.take(), chosen);
    if let Some(site) = &mut made.site {
        site.client.clone_from(&job.client);
    }
    made
}

fn settle<T: Identified>(now: Option<String>, chosen: Option<Chosen<T>>) -> (Option<String>, Option<T>) {
    match chosen {
        None => (now, None),
        Some(Chosen::Existing(uuid)) => (Some(uuid), None),
        Some(Chosen::New(row)) => (Some(row.uuid().to_owned()), Some(*row)),
    }
}

fn uuid_of<T: Identified>(found: Result<&T, String>) -> Result<String, String> {
    found.map(|row| row.uuid().to_owned())
}

/// `assignees` makes `assignee` count for nothing.
fn take_assignees(call: &Call<'_>, job: &mut Job, body: &mut Body) {
    let one = body.take::<AssigneeInput>("assignee");
    let Some(several) = body.take_filled::<Vec<OneOfAssignees>>("assignees") else {
        match one {
            Given::Value(input) => {
                job.assignee = body.problems.note("assignee", input.find(call.platform));
                job.viewers.clear();
            }
            Given::Null => {
                job.assignee = None;
                job.viewers.clear();
            }
            Given::Not => {}
        }
        return;
    };
    let read = |one: OneOfAssignees| Ok((one.access, one.who.find(call.platform)?));
    let read: Result<Vec<(Access, Assignee)>, String> = several.into_iter().map(read).collect();
    let Some(found) = body.problems.note("assignees", read) else { return };
    let (editors, viewers): (Vec<_>, Vec<_>) = found.into_iter().partition(|(access, _)| *access == Access::Edit);
    if editors.len() != 1 {
        body.problems.add("assignees", "must have exactly one with edit access");
    }
    job.assignee = editors.into_iter().next().map(|(_, who)| who);
    job.viewers = viewers.into_iter().map(|(_, who)| who).collect();
}

/// When there are any, at least one must be a success and one a failure.
fn take_resolutions(call: &Call<'_>, job: &mut Job, body: &mut Body) {
    let Some(pointers) = body.take_filled::<Vec<Pointer>>("possible_resolutions") else { return };
    let found = pointers.iter().map(|pointer| pointer.find(&call.platform.resolutions, "name"));
    let Some(rows) = body.problems.note("possible_resolutions", found.collect::<Result<Vec<_>, _>>()) else { return };
    let has = |successful: bool| rows.iter().any(|row| row.successful == successful);
    if !has(true) || !has(false) {
        body.problems.add("possible_resolutions", "must have at least one success and one failure");
    }
    job.possible_resolutions = rows.into_iter().map(|row| row.uuid.clone()).collect();
}

fn take_fields(call: &mut Call<'_>, fields: &mut Vec<Field>, body: &mut Body, (name, place): (&str, Place)) {
    let Some(inputs) = body.take_filled::<Vec<FieldInput>>(name) else { return };
    let at = stamp(call.now());
    let filling = Filling { place, at: &at, short: call.shared.settings.planado.short_custom_fields };
    let random = &mut call.shared.random;
    body.problems.note(name, fill(call.platform, fields, inputs, filling, || random.uuid()));
}
