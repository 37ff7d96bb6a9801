//! Templates of jobs. The API only reads them; what one brings is copied into a job.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::custom_fields::Field;
use super::jobs::{Assignee, Job};
use super::moment::stamp;
use super::paging::{Order, page};
use super::references::Called;
use super::{Call, Identified, by_uuid, job_wire};
use crate::reply::{Outcome, Reply};

/// A template.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Template {
    /// Identifier.
    pub uuid: String,
    /// Name.
    pub name: String,
    /// Type of its jobs.
    pub job_type: Option<String>,
    /// What its jobs begin with.
    pub description: Option<String>,
    /// Planned length of its jobs.
    pub minutes: Option<u64>,
    /// Who carries its jobs out.
    pub assignee: Option<Assignee>,
    /// What the dispatcher fills in.
    pub custom_fields: Vec<Field>,
    /// What the worker fills in.
    pub report_fields: Vec<Field>,
    /// How its jobs may end.
    pub possible_resolutions: Vec<String>,
    /// When it was made.
    pub created_ms: u64,
}

impl Identified for Template {
    fn uuid(&self) -> &str {
        &self.uuid
    }
}

impl Called for Template {
    fn name(&self) -> &str {
        &self.name
    }
}

impl Template {
    /// Copies what it brings into a new job.
    pub fn start(self, job: &mut Job) {
        job.template = Some(self.uuid);
        job.job_type = self.job_type;
        job.description = self.description;
        job.minutes = self.minutes;
        job.assignee = self.assignee;
        job.custom_fields = self.custom_fields;
        job.report_fields = self.report_fields;
        job.possible_resolutions = self.possible_resolutions;
    }

    fn summary(&self) -> Value {
        json!({
            "uuid": self.uuid,
            "name": self.name,
            "type_uuid": self.job_type,
            "description": self.description,
            "scheduled_duration": job_wire::duration(self.minutes),
            "assignee": job_wire::assignee_id(self.assignee.as_ref()),
            "created_at": stamp(self.created_ms),
            "updated_at": stamp(self.created_ms),
        })
    }
}

/// `GET /v2/templates`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let size = call.shared.settings.planado.page_size;
    page(call, &call.platform.templates, ("templates", Order::OldestFirst, size), |_| true, Template::summary)
}

/// `GET /v2/templates/{uuid}`. The fields beyond the identifier are inferred.
pub fn get(call: &mut Call<'_>) -> Outcome {
    let found = by_uuid(&call.platform.templates, call.path(0));
    let (_, template) = found.ok_or_else(|| Reply::not_found("no such template"))?;
    let fields = |fields: &[Field]| fields.iter().map(|field| field.wire(true)).collect::<Vec<_>>();
    let mut wire = template.summary();
    if let Some(whole) = wire.as_object_mut() {
        whole.insert("assignee".to_owned(), job_wire::assignee(call.platform, template.assignee.as_ref()));
        whole.insert("custom_fields".to_owned(), json!(fields(&template.custom_fields)));
        whole.insert("report_fields".to_owned(), json!(fields(&template.report_fields)));
    }
    Ok(Reply::json(&json!({"template": wire})))
}
