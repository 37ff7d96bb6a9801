//! Jobs.

use serde::{Deserialize, Serialize};

use super::Identified;
use super::address::{Address, Contact};
use super::custom_fields::Field;
use super::references::Pointer;
use super::{Planado, by_uuid};

/// Where a job stands. The names beyond the first four are inferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Planned, nobody's yet.
    Scheduled,
    /// The worker's app has it.
    Posted,
    /// The worker is on the way.
    EnRoute,
    /// Work is in progress.
    Started,
    /// Work is paused.
    Suspended,
    /// Ended, with a resolution.
    Finished,
    /// Cancelled.
    Canceled,
}

/// A worker or a team, by identifier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Assignee {
    /// A user.
    Worker(String),
    /// A team.
    Team(String),
}

/// How a request names an assignee: exactly one of both.
#[derive(Debug, Clone, Deserialize)]
pub struct AssigneeInput {
    #[serde(default)]
    worker: Option<Pointer>,
    #[serde(default)]
    team: Option<Pointer>,
}

impl AssigneeInput {
    /// The assignee.
    ///
    /// # Errors
    /// When it is not exactly one, nobody is known by it, or the user has no access to the mobile application.
    pub fn find(&self, platform: &Planado) -> Result<Assignee, String> {
        match (&self.worker, &self.team) {
            (Some(worker), None) => {
                let worker = worker.find(&platform.users, "email").map_err(|text| format!("worker {text}"))?;
                if !worker.may("mobile", "login") {
                    return Err("worker may not use the mobile application".to_owned());
                }
                Ok(Assignee::Worker(worker.uuid.clone()))
            }
            (None, Some(team)) => {
                let team = team.find(&platform.teams, "name").map_err(|text| format!("team {text}"))?;
                Ok(Assignee::Team(team.uuid.clone()))
            }
            _ => Err("must be exactly one of worker and team".to_owned()),
        }
    }
}

/// What an assignee among several may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Access {
    /// Carries the job out.
    Edit,
    /// Sees it.
    View,
}

/// One of several assignees, in a request.
#[derive(Debug, Clone, Deserialize)]
pub struct OneOfAssignees {
    /// Who.
    #[serde(flatten)]
    pub who: AssigneeInput,
    /// What they may do.
    pub access: Access,
}

/// When the worker took each step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timestamps {
    /// Set off.
    pub en_route_at: Option<String>,
    /// Began to work.
    pub started_at: Option<String>,
    /// Paused.
    pub suspended_at: Option<String>,
    /// Ended.
    pub finished_at: Option<String>,
}

/// How a job ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// The resolution.
    pub resolution: String,
    /// What the worker wrote.
    pub comment: Option<String>,
}

/// A job. References are identifiers of the platform's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// Identifier.
    pub uuid: String,
    /// Number that people see.
    pub serial_no: u64,
    /// The caller's own identifier.
    pub external_id: Option<String>,
    /// The caller's order.
    pub external_order_id: Option<String>,
    /// Where it stands.
    pub status: Status,
    /// Planned start, without a zone if it was given so.
    pub scheduled_at: Option<String>,
    /// Planned length.
    pub minutes: Option<u64>,
    /// What is to be done.
    pub description: Option<String>,
    /// Who carries it out.
    pub assignee: Option<Assignee>,
    /// Who else sees it.
    pub viewers: Vec<Assignee>,
    /// Type.
    pub job_type: Option<String>,
    /// Template.
    pub template: Option<String>,
    /// Client.
    pub client: Option<String>,
    /// Site.
    pub site: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Skills.
    pub skills: Vec<String>,
    /// Where.
    pub address: Option<Address>,
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// The worker's steps.
    pub timestamps: Timestamps,
    /// How it may end; empty allows all.
    pub possible_resolutions: Vec<String>,
    /// What the dispatcher fills in.
    pub custom_fields: Vec<Field>,
    /// What the worker fills in.
    pub report_fields: Vec<Field>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// Grows by one with each change, from 1.
    pub version: u64,
    /// When it was made.
    pub created_ms: u64,
    /// When it changed last.
    pub updated_ms: u64,
    /// It was deleted: only its place in lists is left.
    pub deleted: bool,
}

impl Identified for Job {
    fn uuid(&self) -> &str {
        &self.uuid
    }

    fn external_id(&self) -> Option<&str> {
        self.external_id.as_deref()
    }

    fn is_there(&self) -> bool {
        !self.deleted
    }
}

impl Job {
    /// A job that says nothing yet.
    #[must_use]
    pub fn new(uuid: String, now: u64) -> Self {
        Self {
            uuid,
            serial_no: 0,
            external_id: None,
            external_order_id: None,
            status: Status::Scheduled,
            scheduled_at: None,
            minutes: None,
            description: None,
            assignee: None,
            viewers: Vec::new(),
            job_type: None,
            template: None,
            client: None,
            site: None,
            territory: None,
            skills: Vec::new(),
            address: None,
            contacts: Vec::new(),
            timestamps: Timestamps::default(),
            possible_resolutions: Vec::new(),
            custom_fields: Vec::new(),
            report_fields: Vec::new(),
            ending: None,
            version: 1,
            created_ms: now,
            updated_ms: now,
            deleted: false,
        }
    }

    /// Whether the worker has begun: assignees and resolutions are fixed then.
    #[must_use]
    pub const fn has_begun(&self) -> bool {
        matches!(self.status, Status::Started | Status::Suspended | Status::Finished | Status::Canceled)
    }

    /// The addresses of those who have it on their devices.
    #[must_use]
    pub fn people<'a>(&self, platform: &'a Planado) -> Vec<&'a str> {
        let mut found = Vec::new();
        for assignee in self.assignee.iter().chain(&self.viewers) {
            let users = match assignee {
                Assignee::Worker(uuid) => vec![uuid.as_str()],
                Assignee::Team(uuid) => {
                    let team = by_uuid(&platform.teams, uuid).map(|(_, team)| team);
                    team.iter().flat_map(|team| &team.members).map(String::as_str).collect()
                }
            };
            let users = users.into_iter().filter_map(|uuid| by_uuid(&platform.users, uuid));
            found.extend(users.map(|(_, user)| user.email.as_str()));
        }
        found
    }
}
