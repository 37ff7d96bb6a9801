//! What jobs refer to: types, resolutions, skills, territories, teams, pick lists. The API only reads them.

use serde::{Deserialize, Serialize};

use super::paging::{Order, page};
use super::{Call, Identified, Rows, by_uuid};
use crate::reply::{Outcome, Reply};

/// How many skills are on a page.
const SKILLS_ON_A_PAGE: u64 = 20;

/// A skill, a territory, or an entry of a pick list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Identifier.
    pub uuid: String,
    /// Name, unique.
    pub name: String,
}

/// A type of job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobType {
    /// Identifier.
    pub uuid: String,
    /// Name, unique; `default` is taken when none is chosen.
    pub code: String,
}

/// How a job may end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolution {
    /// Identifier.
    pub uuid: String,
    /// Name, unique.
    pub name: String,
    /// Whether it counts as success.
    pub successful: bool,
    /// Whether the worker may leave a comment.
    pub has_comment: bool,
    /// Whether the worker must.
    pub comment_required: bool,
}

/// A group of workers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Team {
    /// Identifier.
    pub uuid: String,
    /// Name, unique.
    pub name: String,
    /// Where it works.
    pub territory: Option<Named>,
    /// The users in it, whom the API does not tell.
    pub members: Vec<String>,
}

/// A pick list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PickList {
    /// Identifier.
    pub uuid: String,
    /// Name, unique.
    pub name: String,
    /// Its entries.
    pub values: Vec<Named>,
}

/// What can be referred to by a name that people may change.
pub trait Called: Identified {
    /// The name, or the code of a type.
    fn name(&self) -> &str;
}

macro_rules! called {
    ($($row:ident by $name:ident),*) => {$(
        impl Identified for $row {
            fn uuid(&self) -> &str {
                &self.uuid
            }
        }
        impl Called for $row {
            fn name(&self) -> &str {
                &self.$name
            }
        }
    )*};
}
called!(Named by name, JobType by code, Resolution by name, Team by name, PickList by name);

/// How a request refers to something: exactly one of the keys.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Pointer {
    /// Its identifier.
    pub uuid: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Its code (types of jobs).
    pub code: Option<String>,
    /// Its address (workers).
    pub email: Option<String>,
    /// The caller's identifier (clients, sites).
    pub external_id: Option<String>,
}

impl Pointer {
    /// The row that it points to; `key` is what stands beside `uuid`.
    ///
    /// # Errors
    /// When it is not exactly one of both, or there is no such row.
    pub fn find<'a, T: Called>(&self, rows: &'a Rows<T>, key: &str) -> Result<&'a T, String> {
        let other = match key {
            "code" => &self.code,
            "email" => &self.email,
            _ => &self.name,
        };
        match (&self.uuid, other) {
            (Some(uuid), None) => by_uuid(rows, uuid).map(|(_, row)| row),
            (None, Some(name)) => rows.values().find(|row| row.is_there() && row.name() == name),
            _ => return Err(format!("must have exactly one of uuid and {key}")),
        }
        .ok_or_else(|| "is not found".to_owned())
    }
}

/// `GET /v2/job_types`
pub fn job_types(call: &mut Call<'_>) -> Outcome {
    list(call, &call.platform.job_types, "job_types", call.shared.settings.planado.page_size)
}

/// `GET /v2/resolutions`
pub fn resolutions(call: &mut Call<'_>) -> Outcome {
    list(call, &call.platform.resolutions, "resolutions", call.shared.settings.planado.page_size)
}

/// `GET /v2/skills`
pub fn skills(call: &mut Call<'_>) -> Outcome {
    list(call, &call.platform.skills, "skills", SKILLS_ON_A_PAGE)
}

/// `GET /v2/territories`
pub fn territories(call: &mut Call<'_>) -> Outcome {
    list(call, &call.platform.territories, "territories", call.shared.settings.planado.page_size)
}

fn list<T: Identified + Serialize + Clone>(call: &Call<'_>, rows: &Rows<T>, key: &str, size: u64) -> Outcome {
    page(call, rows, (key, Order::OldestFirst, size), |_| true, Clone::clone)
}

#[derive(Serialize)]
struct TeamWire {
    uuid: String,
    name: String,
    territory: Option<Named>,
}

/// `GET /v2/teams`
pub fn teams(call: &mut Call<'_>) -> Outcome {
    let wire = |team: &Team| {
        let Team { uuid, name, territory, .. } = team.clone();
        TeamWire { uuid, name, territory }
    };
    let size = call.shared.settings.planado.page_size;
    page(call, &call.platform.teams, ("teams", Order::OldestFirst, size), |_| true, wire)
}

#[derive(Serialize)]
struct PickListWire {
    uuid: String,
    name: String,
}

/// `GET /v2/dictionaries`
pub fn dictionaries(call: &mut Call<'_>) -> Outcome {
    let wire = |list: &PickList| PickListWire { uuid: list.uuid.clone(), name: list.name.clone() };
    let size = call.shared.settings.planado.page_size;
    page(call, &call.platform.dictionaries, ("dictionaries", Order::OldestFirst, size), |_| true, wire)
}

/// `GET /v2/dictionaries/{uuid}/values`
pub fn values(call: &mut Call<'_>) -> Outcome {
    let found = by_uuid(&call.platform.dictionaries, call.path(0));
    let (_, list) = found.ok_or_else(|| Reply::not_found("no such dictionary"))?;
    let ordered: Vec<&Named> = list.values.iter().collect();
    super::paging::cut(call, &ordered, "values", call.shared.settings.planado.page_size, |_| true, Clone::clone)
}
