//! Groups of tasks.

use serde::{Deserialize, Serialize};

use super::paging::{DEFAULT_SIZE, PageRequest};
use super::seed_people::{EURO_COMPANY, MAIN_COMPANY};
use super::validation::{Errors, Fields, texts};
use super::{Call, SolarStaff};
use crate::clock::{DAY, spaced};
use crate::reply::{Outcome, Reply};

const COLORS: [&str; 4] = ["FFFFFF", "F5A623", "4A90E2", "7ED321"];

/// A group.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Group {
    /// Id.
    pub id: u64,
    /// Whose.
    pub company: u64,
    /// Name.
    pub title: String,
    /// When it was made.
    pub created_ms: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GroupWire<'a> {
    id: u64,
    company_id: u64,
    color: &'static str,
    title: &'a str,
    created_at: String,
}

/// What changes are answered with.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Receipt<'a> {
    actor_id: u64,
    company_id: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    group_id: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
}

/// The groups of the beginning.
pub fn plant(platform: &mut SolarStaff, now: u64) {
    for (id, company, title) in [
        (654, MAIN_COMPANY, "Осенняя кампания"),
        (655, MAIN_COMPANY, "Редакция"),
        (656, MAIN_COMPANY, "Сайт"),
        (701, EURO_COMPANY, "Website"),
        (702, EURO_COMPANY, "Translations"),
    ] {
        let created_ms = now.saturating_sub(60 * DAY);
        platform.groups.insert(id, Group { id, company, title: title.to_owned(), created_ms });
    }
}

/// `GET /customer/task-groups`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let mut errors = Errors::default();
    let page = PageRequest::read(&call.query, &mut errors, DEFAULT_SIZE);
    errors.finish()?;
    let company = call.actor.company;
    let groups: Vec<&Group> = call.platform.groups.values().filter(|group| group.company == company).collect();
    page.answer(&groups, |group| GroupWire {
        id: group.id,
        company_id: group.company,
        color: usize::try_from(group.id).ok().and_then(|id| COLORS.get(id % COLORS.len())).copied().unwrap_or("FFFFFF"),
        title: &group.title,
        created_at: spaced(group.created_ms),
    })
}

fn receipt(call: &Call<'_>, group_id: Option<u64>, title: Option<&str>) -> Outcome {
    Ok(Reply::json(&Receipt { actor_id: call.actor.user, company_id: call.actor.company, group_id, title }))
}

/// `POST /customer/task-groups`. The answer has no id; two groups may have one name.
pub fn create(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["title"])?;
    let title = fields.required_text("title").unwrap_or_default();
    fields.errors.finish()?;
    let id = call.platform.groups.iter().next_back().map_or(654, |(&id, _)| id + 1);
    let group = Group { id, company: call.actor.company, title: title.clone(), created_ms: call.now() };
    call.platform.groups.insert(id, group);
    receipt(call, None, Some(&title))
}

/// The group that the body names, if it is the company's.
fn named(call: &Call<'_>, mut fields: Fields<'_>) -> Result<u64, Reply> {
    fields.require("groupId");
    let id = fields.integer("groupId").unwrap_or_default();
    fields.errors.finish()?;
    let own = call.platform.groups.get(&id).is_some_and(|group| group.company == call.actor.company);
    if own { Ok(id) } else { Err(Reply::not_found(texts::NO_GROUP)) }
}

/// `PUT /customer/task-groups`
pub fn rename(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["groupId", "title"])?;
    let title = fields.required_text("title").unwrap_or_default();
    let id = named(call, fields)?;
    if let Some(group) = call.platform.groups.get_mut(&id) {
        group.title.clone_from(&title);
    }
    receipt(call, Some(id), Some(&title))
}

/// `DELETE /customer/task-groups`. Its tasks stay, without the group.
pub fn delete(call: &mut Call<'_>) -> Outcome {
    let id = named(call, Fields::read(call.body, &["groupId"])?)?;
    call.platform.groups.remove(&id);
    let tasks: Vec<u64> =
        call.platform.tasks.values().filter(|task| task.groups.contains(&id)).map(|task| task.id).collect();
    for task in tasks {
        if let Some(task) = call.platform.tasks.get_mut(&task) {
            task.groups.retain(|group| *group != id);
        }
    }
    receipt(call, Some(id), None)
}
