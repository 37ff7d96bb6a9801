//! Jobs in answers: by identifiers in lists, with what they refer to by themselves and in webhooks.

use serde_json::{Value, json};

use super::custom_fields::Field;
use super::jobs::{Assignee, Job};
use super::moment::stamp;
use super::references::Named;
use super::{Identified, Planado, Reference, Rows, by_uuid};

fn row<'a, T: Identified>(rows: &'a Rows<T>, uuid: Option<&String>) -> Option<&'a T> {
    uuid.and_then(|uuid| by_uuid(rows, uuid)).map(|(_, row)| row)
}

/// `{"minutes": 60}`.
#[must_use]
pub fn duration(minutes: Option<u64>) -> Value {
    minutes.map_or(Value::Null, |minutes| json!({"minutes": minutes}))
}

/// An assignee by identifier, as lists have it.
#[must_use]
pub fn assignee_id(assignee: Option<&Assignee>) -> Value {
    match assignee {
        None => Value::Null,
        Some(Assignee::Worker(uuid)) => json!({"worker_uuid": uuid}),
        Some(Assignee::Team(uuid)) => json!({"team_uuid": uuid}),
    }
}

/// An assignee with what is known of it. The name of a team is `team` here.
#[must_use]
pub fn assignee(platform: &Planado, assignee: Option<&Assignee>) -> Value {
    match assignee {
        None => Value::Null,
        Some(Assignee::Worker(uuid)) => {
            let email = row(&platform.users, Some(uuid)).map(|user| &user.email);
            json!({"worker": {"uuid": uuid, "email": email}})
        }
        Some(Assignee::Team(uuid)) => {
            let name = row(&platform.teams, Some(uuid)).map(|team| &team.name);
            json!({"team": {"uuid": uuid, "team": name}})
        }
    }
}

/// A job as `jobs.list` has it.
#[must_use]
pub fn summary(job: &Job) -> Value {
    json!({
        "uuid": job.uuid,
        "external_id": job.external_id,
        "external_order_id": job.external_order_id,
        "serial_no": job.serial_no,
        "status": job.status,
        "scheduled_at": job.scheduled_at,
        "scheduled_duration": duration(job.minutes),
        "description": job.description,
        "assignee": assignee_id(job.assignee.as_ref()),
        "type_uuid": job.job_type,
        "template_uuid": job.template,
        "client_uuid": job.client,
        "site_uuid": job.site,
        "contacts": job.contacts,
        "territory_uuid": job.territory,
        "skill_uuids": job.skills,
        "version": job.version,
        "created_at": stamp(job.created_ms),
        "updated_at": stamp(job.updated_ms),
    })
}

/// A job as `jobs.get` and webhooks have it. Only a finished one has `resolution`.
#[must_use]
pub fn whole(platform: &Planado, job: &Job) -> Value {
    let resolution = |uuid: &String| row(&platform.resolutions, Some(uuid));
    let possible = job.possible_resolutions.iter().filter_map(resolution);
    let skills: Vec<&Named> = job.skills.iter().filter_map(|uuid| row(&platform.skills, Some(uuid))).collect();
    let fields = |fields: &[Field]| fields.iter().map(|field| field.wire(false)).collect::<Vec<_>>();
    let mut wire = json!({
        "uuid": job.uuid,
        "external_id": job.external_id,
        "external_order_id": job.external_order_id,
        "serial_no": job.serial_no,
        "status": job.status,
        "scheduled_at": job.scheduled_at,
        "scheduled_duration": duration(job.minutes),
        "description": job.description,
        "assignee": assignee(platform, job.assignee.as_ref()),
        "type": row(&platform.job_types, job.job_type.as_ref()),
        "template": row(&platform.templates, job.template.as_ref())
            .map(|template| json!({"uuid": template.uuid, "name": template.name})),
        "client": row(&platform.clients, job.client.as_ref()).map(Reference::to),
        "site": row(&platform.sites, job.site.as_ref()).map(Reference::to),
        "territory": row(&platform.territories, job.territory.as_ref()),
        "skills": skills,
        "address": job.address,
        "contacts": job.contacts,
        "timestamps": job.timestamps,
        "possible_resolutions": possible
            .map(|resolution| json!({"uuid": resolution.uuid, "name": resolution.name}))
            .collect::<Vec<_>>(),
        "custom_fields": fields(&job.custom_fields),
        "report_fields": fields(&job.report_fields),
        "version": job.version,
        "created_at": stamp(job.created_ms),
        "updated_at": stamp(job.updated_ms),
    });
    let ending = job.ending.as_ref().and_then(|ending| Some((ending, resolution(&ending.resolution)?)));
    if let (Some((ending, resolution)), Some(fields)) = (ending, wire.as_object_mut()) {
        let resolution = json!({
            "uuid": resolution.uuid,
            "name": resolution.name,
            "successful": resolution.successful,
            "comment": ending.comment,
        });
        fields.insert("resolution".to_owned(), resolution);
    }
    wire
}
